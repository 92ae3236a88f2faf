"""The sums of a run, and how failures and notes are listed."""

from pathlib import Path

import pytest

from studio.cli.tally import Tally
from studio.job import Job, Outcome, Status
from studio.message import plain
from tests.said import a_note


def job(index: int) -> Job:
    return Job(index=index, source=Path(f"/photos/{index}.jpg"), size=1, changed_ns=1, targets=(None,))


def add(
    tally: Tally, status: Status, *, errors: tuple[str, ...] = (), notes: tuple[str, ...] = (), index: int = 0
) -> None:
    tally.add(job(index), Outcome(index=index, status=status, errors=errors, notes=notes), is_new=True)


def test_every_photo_is_counted_where_it_belongs() -> None:
    tally = Tally()
    for status, count in ((Status.DONE, 4), (Status.SKIPPED, 3), (Status.FAILED, 2), (Status.CRASHED, 1)):
        for _ in range(count):
            add(tally, status)
    assert (tally.done, tally.skipped, tally.failed, tally.crashed, tally.total) == (4, 3, 2, 1, 10)
    assert tally.summary().startswith("10 photos: 4 done, 3 skipped, 2 failed, 1 crashed in ")


def test_the_summary_leaves_out_what_did_not_happen() -> None:
    tally = Tally()
    add(tally, Status.DONE)
    assert tally.summary().startswith("1 photo: 1 done in ")
    assert "photos/s" not in tally.summary()


def test_the_speed_is_that_of_this_run(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr("studio.cli.tally.time.monotonic", lambda: clock[0])
    tally = Tally()
    for index in range(1204):
        tally.add(job(index), Outcome(index=index, status=Status.DONE), is_new=index >= 1000)
    clock[0] = 110.0
    tally.stop()
    clock[0] = 200.0
    assert tally.seconds == 10
    assert tally.summary() == "1,204 photos: 1,204 done in 10.0 s (20.4 photos/s)."


def test_failures_are_listed_with_every_cause() -> None:
    tally = Tally()
    add(tally, Status.FAILED, errors=(plain("web: It is empty."), plain("proof: It is empty.")), index=1)
    add(tally, Status.CRASHED, errors=(plain("It died."),), index=2)
    add(tally, Status.FAILED, index=3)
    add(tally, Status.DONE, index=4)
    assert list(tally.failures()) == [
        f"  {Path('/photos/1.jpg')}: web: It is empty.",
        "      proof: It is empty.",
        f"  {Path('/photos/2.jpg')}: It died.",
        f"  {Path('/photos/3.jpg')}: The cause is not known.",
    ]


def test_alike_notes_are_told_once_and_those_of_skipped_photos_not_at_all() -> None:
    tally = Tally()
    for index in range(3):
        add(tally, Status.DONE, notes=(a_note("Its date is the file's."),), index=index)
    add(tally, Status.DONE, notes=(a_note("It holds 2 pictures."),), index=7)
    add(tally, Status.SKIPPED, notes=(a_note("It is there."),), index=8)
    assert list(tally.notes()) == [
        f"  3 photos, such as {Path('/photos/0.jpg')}: Its date is the file's.",
        f"  {Path('/photos/7.jpg')}: It holds 2 pictures.",
    ]
