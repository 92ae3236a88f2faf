"""A sub folder of the destination that becomes a link leads no file out of it: before `resume`, in a run, in undo."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.run import publisher
from studio.batch.run.run import Control, run
from studio.batch.undo import Stay, undo, undoable
from studio.engine.encode.write import write_part
from studio.job import Batch, Outcome, Status
from studio.recipe.model import Export, Recipe
from studio.safe_folder import OutsideError, is_below, open_below
from tests.batch.work import files_below
from tests.command import put_photos

COUNT = 12

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links take rights there")


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    """Photos that go into a sub folder of the destination; beside it lies a folder of somebody else."""
    (tmp_path / "elsewhere").mkdir()
    put_photos(tmp_path / "photos", [f"{number:03}.jpg" for number in range(COUNT)])
    return plan(Recipe(exports=(Export(folder="web/small"),)), [tmp_path / "photos"], tmp_path / "to")


def swap(folder: Path, elsewhere: Path, kept: str) -> None:
    """Put a link to elsewhere in the place of a folder, which is kept under another name."""
    folder.rename(folder.with_name(kept))
    folder.symlink_to(elsewhere)


def deliver(batch: Batch, executor: Executor, journal: JournalWriter) -> Iterator[Outcome]:
    return run(batch, executor, journal, Control())


@pytest.mark.parametrize("part", ["web", "web/small"])
def test_before_it_is_resumed(tmp_path: Path, batch: Batch, part: str) -> None:
    with InlineExecutor() as executor:
        with JournalWriter.create(batch, tmp_path / "j") as journal:
            outcomes = deliver(batch, executor, journal)
            next(outcomes)
            outcomes.close()  # pyright: ignore[reportAttributeAccessIssue] - a generator
        (tmp_path / "elsewhere" / "small").mkdir()
        before = set(files_below(tmp_path / "elsewhere"))
        swap(tmp_path / "to" / part, tmp_path / "elsewhere" / ("small" if part != "web" else ""), "kept")
        with JournalWriter.open(tmp_path / "j") as journal:
            outcomes = list(deliver(batch, executor, journal))
    assert set(files_below(tmp_path / "elsewhere")) == before, "nothing was made elsewhere"
    failed = [outcome for outcome in outcomes if outcome.status is Status.FAILED]
    assert failed and all("leads out of the destination" in str(outcome.errors) for outcome in failed)


@pytest.mark.parametrize("workers", [0, 2])
def test_in_the_middle_of_a_run(tmp_path: Path, batch: Batch, workers: int) -> None:
    outcomes: list[Outcome] = []
    with (
        LocalPool(workers) if workers else InlineExecutor() as executor,
        JournalWriter.create(batch, tmp_path / "j") as journal,
    ):
        for outcome in deliver(batch, executor, journal):
            outcomes.append(outcome)
            if len(outcomes) == 3:
                swap(tmp_path / "to" / "web" / "small", tmp_path / "elsewhere", "kept")
    assert set(files_below(tmp_path / "elsewhere")) == set()
    assert len(outcomes) == COUNT
    assert any("leads out of the destination" in str(outcome.errors) for outcome in outcomes)


def test_between_the_look_and_the_name(tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is swapped when everything was looked at: the file gets its name where the folder is now."""
    publish = publisher.publish

    def swap_first(part: Path, target: Path, *, replace: bool = False, folder: int | None = None) -> None:
        if not (tmp_path / "to" / "web" / "kept").exists():
            (tmp_path / "elsewhere" / part.name).write_text("bait")
            swap(tmp_path / "to" / "web" / "small", tmp_path / "elsewhere", "kept")
        publish(part, target, replace=replace, folder=folder)

    monkeypatch.setattr(publisher, "publish", swap_first)
    with InlineExecutor() as executor, JournalWriter.create(batch, tmp_path / "j") as journal:
        list(deliver(batch, executor, journal))
    assert not [name for name in set(files_below(tmp_path / "elsewhere")) if name.endswith(".jpg")]
    assert [path.name for path in (tmp_path / "to" / "web" / "kept").glob("*.jpg")] == ["000.jpg"]


def test_a_worker_writes_nothing_through_it(tmp_path: Path) -> None:
    (tmp_path / "to").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "to" / "web").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OutsideError, match="leads out of the destination"):
        write_part(tmp_path / "to" / "web" / "x.part", 0, (1, 1), b"data", None, inside=tmp_path / "to")
    assert set(files_below(tmp_path / "elsewhere")) == set()


def test_a_folder_that_is_swapped_while_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its real path was looked at already: no link is followed on the way."""
    (tmp_path / "to" / "web").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    real_path = os.path.realpath
    calls: list[object] = []

    def swap_after(path: Path) -> str:
        found = real_path(path)
        calls.append(path)
        if len(calls) == 2:
            swap(tmp_path / "to" / "web", tmp_path / "elsewhere", "kept")
        return found

    monkeypatch.setattr(os.path, "realpath", swap_after)
    with (
        pytest.raises(OutsideError),
        open_below(tmp_path / "to", tmp_path / "to" / "web" / "small", make=True) as folder,
    ):
        pytest.fail(f"opened {folder}")
    assert set(files_below(tmp_path / "elsewhere")) == set()


def test_links_of_the_destination_and_inside_it_are_followed(tmp_path: Path) -> None:
    """The user has named the one and made the other."""
    (tmp_path / "real" / "web").mkdir(parents=True)
    (tmp_path / "to").symlink_to(tmp_path / "real")
    (tmp_path / "real" / "inner").symlink_to("web")
    write_part(tmp_path / "to" / "inner" / "x.part", 0, (1, 1), b"data", None, inside=tmp_path / "to")
    assert (tmp_path / "real" / "web" / "x.part").read_bytes() == b"data"
    assert is_below(tmp_path / "to", tmp_path / "to") and is_below(Path("/"), tmp_path)
    assert not is_below(tmp_path / "real" / "web", tmp_path / "real" / "we")
    assert not is_below(tmp_path / "real" / "we", tmp_path / "real" / "web")


def test_in_undo_between_two_files(tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    with InlineExecutor() as executor, JournalWriter.create(batch, tmp_path / "j.journal") as journal:
        list(deliver(batch, executor, journal))
    moved: list[Path] = []
    monkeypatch.setattr("studio.batch.undo.move_to_trash", lambda path: moved.append(path))
    items = undoable(tmp_path / "j.journal")
    assert not any(item.stays for item in items)
    going = undo(tmp_path / "j.journal", items)
    next(going)
    small = tmp_path / "to" / "web" / "small"
    for path in small.iterdir():
        os.link(path, tmp_path / "elsewhere" / path.name)  # the same files, as far as their stamps say
    (tmp_path / "elsewhere" / "000.jpg").unlink(missing_ok=True)
    swap(small, tmp_path / "elsewhere", "kept")
    assert {item.stays for item in going} == {Stay.OUTSIDE}
    assert len(moved) == 1
