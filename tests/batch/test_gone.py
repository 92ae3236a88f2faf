"""A destination that goes away in the middle of a run is not made anew: the run pauses until it is there again."""

from pathlib import Path

import pytest
from PIL import Image

from studio.batch.fault import Ground
from studio.batch.journal import Journal
from studio.batch.plan import plan
from studio.batch.pool import Pool
from studio.batch.run import Control, run
from studio.job import Status
from studio.presets import load_preset

COUNT = 60


def make_photos(folder: Path) -> Path:
    folder.mkdir()
    for number in range(COUNT):
        Image.new("RGB", (600, 400), (number, 90, 20)).save(folder / f"IMG_{number:04}.jpg")
    return folder


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
    with Pool(2) as pool, Journal.create(batch, tmp_path / "journal") as journal:
        for outcome in run(batch, pool, journal, Control(), on_fault=wait):
            outcomes.append(outcome)
            if len(outcomes) == 5:
                (tmp_path / "out").rename(tmp_path / "gone")
    assert len(faults) == again
    assert "is no longer there" in faults[0]
    assert [outcome.status for outcome in outcomes] == [Status.DONE] * COUNT
    assert len(list((tmp_path / "out").rglob("*.jpg"))) == COUNT
    assert not list(tmp_path.rglob("*.part"))


def test_a_sub_folder_that_was_removed_is_made_again(tmp_path: Path) -> None:
    import shutil

    batch = plan(load_preset("thumbnails"), [make_photos(tmp_path / "card")], tmp_path / "out")
    outcomes = []
    with Pool(2) as pool, Journal.create(batch, tmp_path / "journal") as journal:
        for outcome in run(batch, pool, journal, Control()):
            outcomes.append(outcome)
            if len(outcomes) == 10:
                shutil.rmtree(tmp_path / "out" / "thumbnails")
    assert {outcome.status for outcome in outcomes} <= {Status.DONE, Status.FAILED}
    assert sum(outcome.status is Status.DONE for outcome in outcomes) >= COUNT - 4


def test_folders_are_made_below_the_destination_only(tmp_path: Path) -> None:
    batch = plan(load_preset("thumbnails"), [make_photos(tmp_path / "card")], tmp_path / "out")
    ground = Ground(batch)
    with pytest.raises(FileNotFoundError):
        ground.make_folders(batch.jobs[0].targets)
    (tmp_path / "out").mkdir()
    ground.make_folders(batch.jobs[0].targets)
    ground.make_folders((None, tmp_path / "out" / "a" / "b" / "c.jpg"))
    assert (tmp_path / "out" / "thumbnails").is_dir()
    assert (tmp_path / "out" / "a" / "b").is_dir()
