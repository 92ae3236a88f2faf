"""The newest delivery is the one that was begun last, whatever the clock and the time zone of the computer say."""

import sys
import time
from collections.abc import Callable, Generator
from datetime import datetime
from pathlib import Path

import pytest

from studio import paths
from studio.batch.files import locations
from studio.batch.files.locations import list_journals
from studio.batch.journal.history import list_deliveries
from studio.batch.journal.reader import newest_journal
from studio.batch.journal.writer import JournalWriter
from studio.batch.undo import Stay, undoable
from studio.job import Batch
from studio.recipe.model import Export, Recipe
from tests.command import call, put_photos

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sets the time zone of a process")

TOKYO, HONOLULU = "UTC-9", "UTC+10"
BERLIN = "CET-1CEST,M3.5.0,M10.5.0/3"
AUTUMN = 1_761_436_800.0
"""The seconds of 2025-10-26 00:00 UTC; an hour later the clocks of Berlin go back from 3 to 2 o'clock."""


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Generator[Callable[[str], None]]:
    """Move the computer into another time zone."""

    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def set_clock(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr(time, "time", lambda: seconds)
    monkeypatch.setattr(time, "time_ns", lambda: int(seconds * 1e9))


def record(folder: Path, **places: Path | None) -> Path:
    """Begin a delivery, and return its journal."""
    batch = Batch(recipe=Recipe(name="Web", exports=(Export(),)), destination=folder, roots=(), jobs=())
    with JournalWriter.create(batch, places.get("path")) as journal:
        return journal.path


def check_order(journals: list[Path], folder: Path) -> None:
    """The journals were begun in this order."""
    assert list_journals() == journals[::-1]
    assert [past.path for past in list_deliveries()] == journals[::-1]
    assert newest_journal(folder) == journals[-1]


def test_after_a_flight_to_the_west(tmp_path: Path, zone: Callable[[str], None]) -> None:
    journals: list[Path] = []
    for name in (TOKYO, "UTC0", HONOLULU):
        zone(name)
        journals.append(record(tmp_path))
    check_order(journals, tmp_path)


def test_in_the_hour_that_comes_twice(
    tmp_path: Path, zone: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    zone(BERLIN)
    journals: list[Path] = []
    for minutes in (30, 59, 61, 75):
        set_clock(monkeypatch, AUTUMN + minutes * 60)
        journals.append(record(tmp_path))
    check_order(journals, tmp_path)
    assert [f"{past.started:%H:%M}" for past in list_deliveries()] == ["02:15", "02:01", "02:59", "02:30"]


def test_with_a_clock_that_was_set_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journals: list[Path] = []
    for days in (400, 3, 3, 0, -20_000, 1e9):
        set_clock(monkeypatch, AUTUMN + days * 86_400)
        journals.append(record(tmp_path))
    check_order(journals, tmp_path)


def test_many_in_one_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, AUTUMN)
    check_order([record(tmp_path) for _ in range(12)], tmp_path)


def test_those_of_the_first_version_keep_their_order_and_come_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["2025-10-26_020000_to", "2025-10-26_021500_to", "2025-10-26_021500_to-2", "2025-10-26_021500_to-10"]
    old: list[Path] = []
    for minute, name in enumerate(names):
        path = record(tmp_path, path=tmp_path / f"{name}.journal")
        as_of_the_first_version(path, datetime(2025, 10, 26, 2, minute))
        old.append(path.rename(paths.journal_folder() / path.name))
    set_clock(monkeypatch, AUTUMN - 86_400)
    check_order([*old, record(tmp_path)], tmp_path)


def as_of_the_first_version(path: Path, when: datetime) -> None:
    with JournalWriter.open(path) as journal:
        journal._execute("UPDATE fact SET value=? WHERE name='created'", f'"{when.isoformat(" ", "seconds")}"')
        journal._execute("DELETE FROM fact WHERE name='sequence'")
        journal.commit()


def test_a_folder_full_of_numbers_beyond_all_counting(tmp_path: Path) -> None:
    locations.make_private_folder(paths.journal_folder())
    for digits in ("9" * 18, "9" * 40, "٣" * 6):
        (paths.journal_folder() / f"2025-10-26_020000Z_{digits}_x.journal").touch()
    journals = [record(tmp_path), record(tmp_path)]
    assert newest_journal(tmp_path) == journals[1]


def test_what_a_later_delivery_made_stays_after_a_flight(
    tmp_path: Path, zone: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    put_photos(tmp_path / "photos", ["a.jpg"])
    to = tmp_path / "to"
    for name, width in ((TOKYO, 30), (HONOLULU, 20)):
        zone(name)
        words = (
            "run",
            tmp_path / "photos",
            "--to",
            to,
            "--size",
            f"{width}x",
            "--existing",
            "replace",
            "--workers",
            "0",
        )
        answer = call(capsys, *words)
        assert answer.code == 0, answer
    newest, oldest = list_journals()
    assert [item.stays for item in undoable(newest)] == [None]
    assert [item.stays for item in undoable(oldest)] == [Stay.LATER]
    answer = call(capsys, "report", to)
    assert newest.name in answer.out, "the report is that of the newest"


def test_journals_in_places_of_their_own(tmp_path: Path, zone: Callable[[str], None]) -> None:
    places = tmp_path / "places"
    places.mkdir()
    zone(TOKYO)
    first = record(tmp_path, path=places / "one.journal")
    zone(HONOLULU)
    second = record(tmp_path, path=places / "another.journal")
    assert [past.path for past in list_deliveries(places)] == [second, first]
