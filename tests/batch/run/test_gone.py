"""A destination that goes away in the middle of a run is not made anew: the run pauses until it is there again."""

from pathlib import Path

import pytest
from PIL import Image

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.pool import LocalPool
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.run import publisher
from studio.batch.run.faults import MountWatch
from studio.batch.run.run import Control, run
from studio.errors import DeliveryError
from studio.job import Outcome, Status, WorkOrder
from studio.recipe.library import load_preset
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import ImageWatermark
from tests.batch.deliver import start
from tests.batch.work import make_batch, nothing, process
from tests.said import words

COUNT = 60


def make_photos(folder: Path) -> Path:
    folder.mkdir()
    for number in range(COUNT):
        Image.new("RGB", (600, 400), (number, 90, 20)).save(folder / f"IMG_{number:04}.jpg")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("again", [1, 3])
def test_nothing_is_written_beside_a_destination_that_went_away(tmp_path: Path, again: int) -> None:
    batch = plan(load_preset("thumbnails"), [make_photos(tmp_path / "card")], tmp_path / "out")
    faults: list[str] = []

    def wait(sentence: str) -> bool:
        faults.append(sentence)
        assert not (tmp_path / "out").exists()
        if len(faults) % again == 0:
            (tmp_path / "gone").rename(tmp_path / "out")
        return True

    outcomes = []
    with LocalPool(2) as pool, JournalWriter.create(batch, tmp_path / "journal") as journal:
        for outcome in run(batch, pool, journal, Control(), on_fault=wait):
            outcomes.append(outcome)
            if len(outcomes) == 5:
                (tmp_path / "out").rename(tmp_path / "gone")
    assert len(faults) == again
    assert "is no longer there" in str(faults[0])
    assert [outcome.status for outcome in outcomes] == [Status.DONE] * COUNT
    assert len(list((tmp_path / "out").rglob("*.jpg"))) == COUNT
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.slow
def test_a_sub_folder_that_was_removed_is_made_again(tmp_path: Path) -> None:
    batch = plan(load_preset("thumbnails"), [make_photos(tmp_path / "card")], tmp_path / "out")
    outcomes = []
    with LocalPool(2) as pool, JournalWriter.create(batch, tmp_path / "journal") as journal:
        for outcome in run(batch, pool, journal, Control()):
            outcomes.append(outcome)
            if len(outcomes) == 10:
                (tmp_path / "out" / "thumbnails").rename(tmp_path / "removed")  # at once, while workers write there
    assert [outcome.status for outcome in outcomes] == [Status.DONE] * COUNT
    there = {path for folder in ("out", "removed") for path in (tmp_path / folder).rglob("*.jpg")}
    assert len({path.name for path in there}) == COUNT
    assert {file.path.name for outcome in outcomes for file in outcome.files} == {path.name for path in there}


@pytest.mark.parametrize(("removals", "status"), [(1, "done"), (2, "failed")])
def test_a_folder_removed_before_its_file_has_its_name_costs_a_second_try(
    tmp_path: Path, removals: int, status: str
) -> None:
    batch = make_batch(tmp_path, "fine")
    removed: list[Path] = []

    def work_and_remove(order: WorkOrder) -> Outcome:
        outcome = process(order)
        if len(removed) < removals:
            removed.append(tmp_path / f"removed {len(removed)}")
            (tmp_path / "out" / "export0").rename(removed[-1])
        return outcome

    with JournalWriter.create(batch, tmp_path / "journal") as journal:
        outcomes = list(start(batch, InlineExecutor(work_and_remove, prepare=nothing), journal))
    assert len(removed) == removals
    (outcome,) = outcomes
    assert outcome.status.value == status
    expected = ("Another program removed the folder or the unfinished file while this photo was delivered.",)
    assert words(outcome.errors) == (expected if status == "failed" else ())
    assert (tmp_path / "out" / "export0" / "001.jpg").is_file() == (status == "done")


def test_a_folder_removed_before_its_names_last_costs_a_second_try(
    tmp_path: Path, inline: InlineExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine")
    sync_folder = publisher.sync_folder
    removed: list[Path] = []

    def remove_and_sync(folder: Path) -> None:
        if not removed:
            removed.append(folder.rename(tmp_path / "removed"))
        sync_folder(folder)

    monkeypatch.setattr(publisher, "sync_folder", remove_and_sync)
    with JournalWriter.create(batch, tmp_path / "journal") as journal:
        outcomes = list(start(batch, inline, journal))
    assert sorted((outcome.index, outcome.status.value) for outcome in outcomes) == [(0, "done"), (1, "done")]
    assert sorted(path.name for path in (tmp_path / "out").rglob("*")) == ["001.jpg", "002.jpg", "export0"]


def test_folders_are_made_below_the_destination_only(tmp_path: Path) -> None:
    batch = plan(load_preset("thumbnails"), [make_photos(tmp_path / "card")], tmp_path / "out")
    ground = MountWatch(batch)
    with pytest.raises(FileNotFoundError):
        ground.make_folders(batch.jobs[0].targets)
    (tmp_path / "out").mkdir()
    ground.make_folders(batch.jobs[0].targets)
    ground.make_folders((None, tmp_path / "out" / "a" / "b" / "c.jpg"))
    assert (tmp_path / "out" / "thumbnails").is_dir()
    assert (tmp_path / "out" / "a" / "b").is_dir()


@pytest.mark.slow
@pytest.mark.parametrize("becomes", ["another", "gone"])
def test_a_watermark_that_has_changed_keeps_a_delivery_from_being_gone_on_with(tmp_path: Path, becomes: str) -> None:
    """Its files would not all be alike, or every photo would fail."""
    watermark = tmp_path / "logo.png"
    Image.new("RGBA", (20, 10), (255, 0, 0, 255)).save(watermark)
    recipe = Recipe(exports=(Export(name="web", watermark=(ImageWatermark(image=str(watermark)),)),))
    batch = plan(recipe, [make_photos(tmp_path / "card")], tmp_path / "out")
    whole = watermark.read_bytes()
    control = Control()
    with LocalPool(1) as pool, JournalWriter.create(batch, tmp_path / "journal") as journal:
        for _ in run(batch, pool, journal, control):
            control.stop_now()
    if becomes == "gone":
        watermark.unlink()
    else:
        Image.new("RGBA", (20, 10), (0, 255, 0, 255)).save(watermark)
    with LocalPool(1) as pool, JournalWriter.open(tmp_path / "journal") as journal:
        with pytest.raises(DeliveryError, match="is missing or has changed since this delivery"):
            list(run(journal.load_batch(), pool, journal, Control()))
        assert sum(record.state.is_settled for record in journal.records()) < COUNT
    watermark.write_bytes(whole)
    with LocalPool(2) as pool, JournalWriter.open(tmp_path / "journal") as journal:
        outcomes = list(run(journal.load_batch(), pool, journal, Control()))
    assert {outcome.status for outcome in outcomes} == {Status.DONE}
    assert len(outcomes) == COUNT
