"""Another folder that takes the place of the destination during a run, on the same disk, gets no file of it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.run import publisher
from studio.batch.run.faults import MountWatch
from studio.batch.run.run import Control, run
from studio.errors import DeliveryError
from studio.job import Batch, Outcome, Status
from studio.message import Message
from studio.recipe.model import Export, Recipe
from tests.batch.work import files_below
from tests.command import put_photos
from tests.end2end import small_disk

COUNT = 6
TAKEN = "Another folder has taken the place of"


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    """Photos, and beside the destination a folder of somebody else."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "own.txt").write_text("mine")
    put_photos(tmp_path / "photos", [f"{number:03}.jpg" for number in range(COUNT)])
    return plan(Recipe(exports=(Export(folder="web"),)), [tmp_path / "photos"], tmp_path / "to")


def move_over(to: Path) -> None:
    to.rename(to.with_name("kept"))
    to.with_name("elsewhere").rename(to)


def link_over(to: Path) -> None:
    to.rename(to.with_name("kept"))
    to.symlink_to(to.with_name("elsewhere"))


def mount_over(to: Path) -> None:
    subprocess.run(["mount", "--bind", to.with_name("elsewhere"), to], check=True)


def put_back(to: Path) -> None:
    if to.is_symlink():
        to.unlink()
    else:
        to.rename(to.with_name("elsewhere"))
    to.with_name("kept").rename(to)


def with_inode(status: os.stat_result, inode: int) -> os.stat_result:
    fields = {name: getattr(status, name) for name in dir(status) if name.startswith("st_")}
    return os.stat_result((status.st_mode, inode, *status[2:]), fields | {"st_ino": inode})


WAYS = [
    move_over,
    pytest.param(link_over, marks=pytest.mark.skipif(sys.platform == "win32", reason="links take rights there")),
    pytest.param(
        mount_over, marks=pytest.mark.skipif(not small_disk.is_possible(), reason="only root of Linux can mount")
    ),
]


def deliver(
    batch: Batch,
    journal: JournalWriter,
    swap: Callable[[Path], None],
    on_fault: Callable[[Message], bool] | None = None,
) -> list[Outcome]:
    """Deliver; after the second photo the destination is swapped."""
    outcomes: list[Outcome] = []
    with InlineExecutor() as executor:
        for outcome in run(batch, executor, journal, Control(), on_fault=on_fault):
            outcomes.append(outcome)
            if len(outcomes) == 2:
                swap(batch.destination)
    return outcomes


@pytest.mark.parametrize("swap", WAYS)
def test_nothing_is_delivered_into_the_other(tmp_path: Path, batch: Batch, swap: Callable[[Path], None]) -> None:
    to = batch.destination
    try:
        with (
            JournalWriter.create(batch, tmp_path / "j") as journal,
            pytest.raises(DeliveryError, match=TAKEN),
        ):
            deliver(batch, journal, swap)
        assert sorted(files_below(to)) == ["own.txt"]
    finally:
        if swap is mount_over:
            small_disk.unmount(to)


@pytest.mark.parametrize("swap", WAYS[:2])
def test_it_goes_on_when_the_first_one_is_back(tmp_path: Path, batch: Batch, swap: Callable[[Path], None]) -> None:
    said: list[str] = []

    def on_fault(fault: Message) -> bool:
        said.append(str(fault))
        put_back(batch.destination)
        return True

    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = deliver(batch, journal, swap, on_fault)
    assert len(said) == 1 and said[0].startswith(TAKEN)
    assert [outcome.status for outcome in outcomes] == [Status.DONE] * COUNT
    assert len(files_below(batch.destination)) == COUNT
    assert sorted(files_below(tmp_path / "elsewhere")) == ["own.txt"]


def test_resumed_it_delivers_everything_into_the_other(tmp_path: Path, batch: Batch) -> None:
    with JournalWriter.create(batch, tmp_path / "j") as journal, pytest.raises(DeliveryError, match=TAKEN):
        deliver(batch, journal, move_over)
    with JournalWriter.open(tmp_path / "j") as journal, InlineExecutor() as executor:
        outcomes = list(run(batch, executor, journal, Control()))
    assert [outcome.status for outcome in outcomes] == [Status.DONE] * COUNT
    assert len(files_below(batch.destination)) == COUNT + 1


def test_between_the_look_and_the_name(tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    open_below = publisher.open_below
    moved: list[bool] = []

    def swap_first(root: Path, folder: Path, **named: object) -> object:
        if not moved:
            moved.append(True)
            (tmp_path / "elsewhere" / "web").mkdir()
            for part in (tmp_path / "to" / "web").iterdir():
                os.link(part, tmp_path / "elsewhere" / "web" / part.name)  # so that only the folder is another one
            move_over(batch.destination)
        return open_below(root, folder, **named)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(publisher, "open_below", swap_first)
    with JournalWriter.create(batch, tmp_path / "j") as journal, pytest.raises(DeliveryError, match=TAKEN):
        deliver(batch, journal, lambda _: None)
    assert not list(batch.destination.rglob("*.jpg"))


def test_a_disk_that_gives_the_same_folder_another_inode(
    tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FAT and some network folders do when they have forgotten the first: what was delivered is still there."""
    stat = Path.stat
    fstat = os.fstat
    shift = [0]

    def moved(status: os.stat_result) -> os.stat_result:
        return with_inode(status, status.st_ino + shift[0])

    monkeypatch.setattr(Path, "stat", lambda path, **named: moved(stat(path, **named)))
    monkeypatch.setattr(os, "fstat", lambda descriptor: moved(fstat(descriptor)))

    def forget(_: Path) -> None:
        shift[0] += 1_000_003

    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = deliver(batch, journal, forget)
    assert [outcome.status for outcome in outcomes] == [Status.DONE] * COUNT


def test_a_disk_without_inodes(tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    batch.destination.mkdir()
    stat = Path.stat

    def without(path: Path, **named: bool) -> os.stat_result:
        return with_inode(stat(path, **named), 0)

    monkeypatch.setattr(Path, "stat", without)
    watch = MountWatch(batch)
    assert watch.destination_identity is None
    assert watch.lost_destination() is None
