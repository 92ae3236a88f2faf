"""Journals of version 0.1.0 are read by every part that reads journals.

`tests/data/version_0_1_0` was made by that version: four photos, two exports, a delivery that was cancelled when two
photos were delivered, one had failed (it is cut off) and one was left. Its paths begin with /photos.
"""

import json
import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from studio import paths
from studio.batch.executor.inline import InlineExecutor
from studio.batch.journal.history import list_deliveries
from studio.batch.journal.reader import JournalReader, newest_journal
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.report.model import Report
from studio.batch.run.run import Control, run
from studio.batch.undo import undo, undoable
from studio.job import Outcome, Status
from tests.command import isolate

DATA = Path(__file__).parents[1] / "data" / "version_0_1_0"
NAMES = [f"IMG_000{number}.jpg" for number in range(1, 5)]
TRUNCATED = (
    "It is truncated: about 59 % of the picture is missing. Copy it again from the card, or deliver what is there "
    "with --allow-truncated."
)
NO_DATE = "It does not say when it was taken; its names have the file's date."


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The journal, as it would lie there if the photos had been in `tmp_path`, among the user's own."""
    isolate(monkeypatch, tmp_path / "home")
    for folder in ("wedding", "client"):
        shutil.copytree(DATA / folder, tmp_path / folder)
    paths.journal_folder().mkdir(parents=True, exist_ok=True)
    path = Path(shutil.copy(DATA / "wedding.journal", paths.journal_folder() / "2026-06-20_150000_client.journal"))
    inside = json.dumps(str(tmp_path))[1:-1]
    with closing(sqlite3.connect(path)) as database:
        for table, column in (("fact", "value"), ("job", "plan"), ("job", "outcome")):
            database.execute(f"UPDATE {table} SET {column}=replace({column}, '\"/photos', ?)", (f'"{inside}',))
            if os.sep != "/":
                database.execute(f"UPDATE {table} SET {column}=replace({column}, '/', '\\\\')")
        database.commit()
        (changed,) = {json.loads(plan)["changed_ns"] for (plan,) in database.execute("SELECT plan FROM job")}
    for photo in (tmp_path / "wedding").iterdir():
        os.utime(photo, ns=(changed, changed))
    return path


def resume(path: Path, *, retry: bool = False) -> list[Outcome]:
    with JournalWriter.open(path) as journal, InlineExecutor() as executor:
        if retry:
            assert journal.retry() == 1
        return list(run(journal.load_batch(), executor, journal, Control()))


def test_the_journal_names_no_machine() -> None:
    with closing(sqlite3.connect(f"{(DATA / 'wedding.journal').as_uri()}?mode=ro&immutable=1", uri=True)) as database:
        text = "\n".join(database.iterdump())
    places = {part.split('"')[0] for part in text.split('"/')[1:]}
    assert places and all(place.startswith("photos/") for place in places)


def test_the_report_says_what_was_and_what_is_left(journal: Path) -> None:
    report = Report(journal)
    totals = report.totals
    assert (totals.photos, totals.done, totals.failed, totals.left, totals.files) == (4, 2, 1, 1, 4)
    lines = list(report.lines())
    assert [line.source.name for line in lines] == NAMES
    assert [str(error) for error in lines[2].outcome.errors] == [TRUNCATED]
    assert not report.is_finished and not report.is_undone


def test_the_list_of_deliveries_has_it(journal: Path, tmp_path: Path) -> None:
    (delivery,) = list_deliveries()
    assert (delivery.destination, delivery.recipe, delivery.problem) == (tmp_path / "client", "Web", None)
    assert (delivery.total, delivery.left) == (4, 1)
    assert delivery.counts == {Status.DONE: 2, Status.FAILED: 1}
    assert newest_journal(tmp_path / "client") == journal


def test_notes_are_the_sentences_that_they_were(journal: Path) -> None:
    with JournalReader.open(journal) as opened:
        batch = opened.load_batch()
    assert [[str(note) for note in job.notes] for job in batch.jobs] == [[], [NO_DATE], [NO_DATE], []]
    assert [str(note) for note in batch.notes] == [
        "Photos that do not say when they were taken, so that names have the date of their file: 2."
    ]


def test_the_delivery_is_gone_on_with(journal: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in (tmp_path / "client").rglob("*.jpg")}
    outcomes = resume(journal)
    assert [(outcome.index, outcome.status) for outcome in outcomes] == [
        (0, Status.DONE),
        (1, Status.DONE),
        (2, Status.FAILED),
        (3, Status.DONE),
    ]
    assert {path: path.read_bytes() for path in before} == before, "what was delivered is not made again"
    assert len(list((tmp_path / "client").rglob("*.jpg"))) == 6
    assert Report(journal).is_finished


def form_of(journal: Path) -> int:
    with closing(sqlite3.connect(journal)) as database:
        (form,) = database.execute("PRAGMA user_version").fetchone()
    return form


def test_what_is_continued_or_new_is_refused_by_version_0_1_0_with_a_sentence(journal: Path, tmp_path: Path) -> None:
    """It reads form 1 alone, and says of a higher one that a newer Studio has written it."""
    assert form_of(journal) == 1
    Report(journal)
    assert form_of(journal) == 1, "what is only read stays as it was"
    resume(journal)
    assert form_of(journal) == 2
    with JournalReader.open(journal) as opened:
        batch = opened.load_batch()
    JournalWriter.create(batch, tmp_path / "new.journal").close()
    assert form_of(tmp_path / "new.journal") == 2


def test_what_failed_is_tried_again_when_asked(journal: Path, tmp_path: Path) -> None:
    assert [outcome.index for outcome in resume(journal, retry=True) if outcome.status is Status.FAILED] == [2]
    assert len(list((tmp_path / "client").rglob("*.jpg"))) == 6


def test_the_next_delivery_knows_the_files_again(journal: Path, tmp_path: Path) -> None:
    resume(journal)
    with JournalReader.open(journal) as opened:
        recipe = opened.load_batch().recipe
    with (tmp_path / "wedding" / NAMES[1]).open("ab") as photo:
        photo.write(b"edited")
    batch = plan(recipe, [tmp_path / "wedding"], tmp_path / "client")
    assert (batch.compared["unchanged"], batch.compared["changed"], batch.compared["new"]) == (2, 1, 1)
    assert [job.status for job in batch.jobs] == [Status.SKIPPED, Status.PENDING, Status.PENDING, Status.SKIPPED]
    assert all(batch.jobs[1].replaces), "its own files, which the changed photo may replace"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into the trash as it lies on Linux")
def test_the_delivery_is_undone(journal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from send2trash import plat_other

    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(tmp_path / "home"))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(tmp_path / "home" / "Trash"))
    (tmp_path / "client" / "web" / "IMG_0001_20260620.jpg").write_bytes(b"edited by hand")
    items = undoable(journal)
    assert sorted(item.path.name for item in items if not item.reason) == [NAMES[0], NAMES[1], "IMG_0002_20260620.jpg"]
    assert [item for item in undo(journal, items) if not item.reason]
    assert [path.name for path in (tmp_path / "client").rglob("*.jpg")] == ["IMG_0001_20260620.jpg"]
    assert Report(journal).is_undone
