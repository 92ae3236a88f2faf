"""The list of past deliveries: what each journal says of its delivery, also one in use, left by a kill or damaged."""

import os
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.journal.history import DeliverySummary, list_deliveries, purge
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.writer import JournalWriter
from studio.errors import DeliveryError
from studio.job import Batch, Outcome, Status
from studio.message import plain
from studio.recipe.model import Export, Recipe
from tests import own_folders
from tests.batch.deliver import start
from tests.batch.work import make_batch
from tests.tree import deny

TREE = Path(__file__).parents[3]
KILLED = """
import os, signal, sys
from pathlib import Path
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.writer import JournalWriter
from studio.job import Outcome, Status
from studio.message import plain
journal = JournalWriter.open(Path(sys.argv[1]))
journal.record(Outcome(index=0, status=Status.DONE))
journal.record(Outcome(index=1, status=Status.FAILED, errors=(plain("No."),)))
journal.commit()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of journals; the user's own has none, which would be counted too."""
    for name in own_folders.FOLDERS:
        monkeypatch.setenv(name, str(tmp_path / "home"))
    folder = tmp_path / "journals"
    folder.mkdir()
    return folder


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    batch = make_batch(tmp_path, "fine", "fail", "fine")
    return msgspec.structs.replace(batch, recipe=Recipe(name="Web", exports=(Export(),)))


def finish(batch: Batch, path: Path) -> Path:
    """Write the journal of a delivery in which every photo was made."""
    with JournalWriter.create(batch, path) as journal:
        for job in batch.jobs:
            journal.record(Outcome(index=job.index, status=Status.DONE))
        journal.finish()
    return path


def age(path: Path, when: datetime) -> None:
    """Let a journal have been begun at another time, as version 0.1.0 has noted it."""
    with JournalWriter.open(path) as journal:
        journal._execute("UPDATE fact SET value=? WHERE name='created'", f'"{when.isoformat(" ", "seconds")}"')
        journal._execute("DELETE FROM fact WHERE name='sequence'")
        journal.commit()


def past_of(journal: Path) -> DeliverySummary:
    """What the list of past deliveries has of one."""
    (past,) = (past for past in list_deliveries(journal.parent) if past.path == journal)
    return past


def test_a_finished_delivery_says_where_from_where_to_and_what_came_of_it(
    folder: Path, batch: Batch, inline: InlineExecutor
) -> None:
    before = datetime.now().replace(microsecond=0)
    with JournalWriter.create(batch, folder / "one.journal") as journal:
        list(start(batch, inline, journal))
    (past,) = list_deliveries(folder)
    assert before <= past.started <= datetime.now()
    assert past == DeliverySummary(
        path=folder / "one.journal",
        started=past.started,
        destination=batch.destination,
        roots=batch.roots,
        recipe="Web",
        counts={Status.DONE: 2, Status.FAILED: 1},
        total=3,
        left=0,
        is_finished=True,
        sequence=1,
    )
    assert past_of(folder / "one.journal") == past
    assert [path.name for path in folder.iterdir()] == ["one.journal"]


def test_an_unfinished_one_says_what_is_left(folder: Path, batch: Batch) -> None:
    with JournalWriter.create(batch, folder / "one.journal") as journal:
        journal.record(Outcome(index=0, status=Status.DONE))
        journal.commit()
        journal.record(Outcome(index=1, status=Status.DONE))
    (past,) = list_deliveries(folder)
    assert (past.counts, past.total, past.left, past.is_finished) == ({Status.DONE: 1}, 3, 2, False)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_one_left_by_a_kill_is_counted_anew(folder: Path, batch: Batch) -> None:
    with JournalWriter.create(batch, folder / "one.journal"):
        pass
    assert list_deliveries(folder)[0].counts == {}
    environment = os.environ | {"PYTHONPATH": str(TREE)}
    killed = subprocess.run([sys.executable, "-c", KILLED, folder / "one.journal"], env=environment, check=False)
    assert killed.returncode == -signal.SIGKILL
    (past,) = list_deliveries(folder)
    assert past.counts == {Status.DONE: 1, Status.FAILED: 1}
    assert (past.left, past.is_running) == (1, False)


def test_one_that_is_being_made_is_not_disturbed(folder: Path, batch: Batch) -> None:
    with JournalWriter.create(batch, folder / "one.journal") as journal:
        journal.record(Outcome(index=0, status=Status.DONE))
        (past,) = list_deliveries(folder)
        journal.commit()
    assert past.is_running
    assert (past.destination, past.roots, past.recipe) == (batch.destination, batch.roots, "Web")
    assert (past.total, past.counts, past.left) == (3, {}, 0)
    assert past.started == list_deliveries(folder)[0].started
    assert list_deliveries(folder)[0].counts == {Status.DONE: 1}


def test_the_counts_follow_what_a_second_run_changes(folder: Path, batch: Batch) -> None:
    path = finish(batch, folder / "one.journal")
    with JournalWriter.open(path) as journal:
        journal.record(Outcome(index=2, status=Status.FAILED, errors=(plain("No."),)))
        journal.commit()
    assert past_of(path).counts == {Status.DONE: 2, Status.FAILED: 1}
    with JournalWriter.open(path) as journal:
        journal.retry()
    past = past_of(path)
    assert (past.counts, past.left, past.is_finished) == ({Status.DONE: 2}, 1, False)


def test_the_newest_comes_first(folder: Path, batch: Batch) -> None:
    for number in (2, 3, 1):
        age(finish(batch, folder / f"{number}.journal"), datetime(2026, 1, number))
    assert [past.path.stem for past in list_deliveries(folder)] == ["3", "2", "1"]


def test_what_can_not_be_read_is_listed_with_a_sentence(folder: Path, batch: Batch) -> None:
    finish(batch, folder / "good.journal")
    (folder / "foreign.journal").write_bytes(b"shopping list" * 100)
    (folder / "empty.journal").touch()
    whole = finish(batch, folder / "cut.journal").read_bytes()
    (folder / "cut.journal").write_bytes(whole[: len(whole) // 2])
    with JournalWriter.open(finish(batch, folder / "newer.journal")) as journal:
        journal._execute("PRAGMA user_version=99")
        journal.commit()
    with JournalWriter.open(finish(batch, folder / "odd.journal")) as journal:
        journal._execute("UPDATE fact SET value='[1, 2' WHERE name='batch'")
        journal.commit()
    (folder / "folder.journal").mkdir()
    (folder / "other.txt").touch()
    problems = {past.path.stem: past.problem for past in list_deliveries(folder)}
    assert problems.pop("good") is None
    assert problems.keys() == {"foreign", "empty", "cut", "newer", "odd"}
    assert "is not a journal of Studio" in str(problems["foreign"])
    assert "is not a journal of Studio" in str(problems["empty"])
    assert "was written by a newer Studio" in str(problems["newer"])
    assert "is damaged" in str(problems["odd"])
    assert "is damaged" in str(problems["cut"])
    with pytest.raises(DeliveryError, match="newer"):
        JournalReader.open(folder / "newer.journal")


def test_one_in_a_place_that_can_only_be_read_is_read(
    folder: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = finish(batch, folder / "one.journal")
    whole = past_of(path)
    deny(monkeypatch, folder, path)
    path.chmod(0o400)
    folder.chmod(0o500)
    try:
        assert past_of(path) == whole
        assert [each.name for each in folder.iterdir()] == ["one.journal"]
    finally:
        folder.chmod(0o700)


def test_no_folder_has_no_deliveries(tmp_path: Path) -> None:
    assert list_deliveries(tmp_path / "none") == []


def test_old_journals_are_removed_but_no_unfinished_and_no_foreign_one(folder: Path, batch: Batch) -> None:
    for number in range(1, 7):
        age(finish(batch, folder / f"2001-01-0{number}_120000_out.journal"), datetime(2001, 1, number))
    unfinished = folder / "2000-01-01_120000_out.journal"
    with JournalWriter.create(batch, unfinished):
        pass
    age(unfinished, datetime(2000, 1, 1))
    foreign = folder / "2000-01-02_120000_out.journal"
    foreign.write_bytes(b"shopping list" * 100)
    os.utime(foreign, (0, 0))
    finish(batch, folder / f"{datetime.now():%Y-%m-%d}_120000_out.journal")
    assert purge(folder) == 0
    assert purge(folder, kept=0, kept_for=timedelta(days=36_500)) == 0
    with JournalWriter.open(folder / "2001-01-01_120000_out.journal"):
        assert purge(folder, kept=3) == 3
    left = {path.name.split("_")[0] for path in folder.iterdir()}
    days = {"2000-01-01", "2000-01-02", "2001-01-01", "2001-01-05", "2001-01-06", f"{datetime.now():%Y-%m-%d}"}
    assert left == days
