"""A run that meets faults from outside: it pauses, no photo fails, and it goes on where it was."""

import contextlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.pool import LocalPool
from studio.batch.journal.writer import JournalWriter
from studio.batch.run import publisher
from studio.errors import DeliveryError
from studio.job import Outcome, Status, WorkOrder
from studio.message import Message, plain
from tests.batch import work
from tests.batch.deliver import check_complete, deliver, start, statuses
from tests.batch.work import files_below, make_batch
from tests.end2end.small_disk import is_possible, mount, small_disk, unmount
from tests.said import words

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def test_a_full_disk_pauses_and_fails_no_photo(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", "fault ENOSPC", "fine", "fine")
    said: list[Message] = []

    def make_room(sentence: Message) -> bool:
        said.append(sentence)
        batch.jobs[1].source.write_text("fine")
        return True

    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal, on_fault=make_room))
        check_complete(batch, outcomes, journal)
    assert [outcome.index for outcome in outcomes] == [0, 1, 2, 3]
    assert statuses(outcomes) == ["done"] * 4
    assert list(map(str, said)) == [f"The disk of {batch.destination} is full; make room there."]


@pytest.mark.parametrize("on_fault", [None, lambda _: False])
def test_a_fault_that_stays_ends_the_run_and_its_journal_goes_on(
    tmp_path: Path, inline: InlineExecutor, on_fault: Callable[[str], bool] | None
) -> None:
    batch = make_batch(tmp_path, "fine", "fault ESTALE", "fine")
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes: list[Outcome] = []
        with pytest.raises(DeliveryError, match=r"network folder can't be reached any more \(ESTALE\)"):
            outcomes.extend(start(batch, inline, journal, on_fault=on_fault))
        states = [record.state.value for record in journal.records()]
    assert states == ["done", "pending", "pending"]
    batch.jobs[1].source.write_text("fine")
    with JournalWriter.open(tmp_path / "j") as journal:
        batch = journal.load_batch()
        check_complete(batch, list(start(batch, inline, journal)), journal)


def test_with_workers_what_runs_is_finished_before_the_question(tmp_path: Path, lanes: LocalPool) -> None:
    batch = make_batch(tmp_path, "sleep 0.5", "fault ENOSPC", "fine")
    seen: list[dict[str, bytes]] = []

    def look(_: str) -> bool:
        seen.append(files_below(batch.destination))
        batch.jobs[1].source.write_text("fine")
        return True

    with JournalWriter.create(batch, tmp_path / "j") as journal:
        check_complete(batch, list(start(batch, lanes, journal, on_fault=look)), journal)
    assert len(seen) == 1
    assert list(seen[0]) in (
        [str(Path("export0/001.jpg"))],
        [str(Path("export0/001.jpg")), str(Path("export0/003.jpg"))],
    )


def test_one_spot_that_cannot_be_read_fails_its_photo_at_the_end(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", "fault EIO", "fine")
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal))
        check_complete(batch, outcomes, journal)
    outcomes.sort(key=lambda outcome: outcome.index)
    assert statuses(outcomes) == ["done", "failed", "done"]
    assert words(outcomes[1].errors) == ("EIO",)


def test_a_disk_that_cannot_be_read_at_all_pauses(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", *["fault EIO"] * 5)
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes: list[Outcome] = []
        with pytest.raises(DeliveryError, match=r"disk can't be read or written any more \(EIO\)"):
            outcomes.extend(start(batch, inline, journal))
        assert statuses(outcomes) == ["done"]
        assert [record.state.value for record in journal.records()] == ["done"] + ["pending"] * 5


@pytest.mark.parametrize("gone", ["photos", "out"])
def test_a_folder_that_goes_away_pauses_and_fails_no_photo(tmp_path: Path, inline: InlineExecutor, gone: str) -> None:
    batch = make_batch(tmp_path, *["fine"] * 5)
    there, away = tmp_path / gone, tmp_path / "away"
    said: list[Message] = []

    def connect_again(sentence: Message) -> bool:
        said.append(sentence)
        away.rename(there)
        return True

    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes: list[Outcome] = []
        for outcome in start(batch, InlineExecutor(failing, prepare=work.nothing), journal, on_fault=connect_again):
            outcomes.append(outcome)
            if len(outcomes) == 2:
                there.rename(away)
        check_complete(batch, outcomes, journal)
    assert statuses(outcomes) == ["done"] * 5
    assert list(map(str, said)) == [f"The folder {there} is no longer there: connect its disk or network folder again."]


def failing(order: WorkOrder) -> Outcome:
    """Fail as the engine does, with a sentence, when the photo is not there."""
    if not order.job.source.exists():
        return Outcome(index=order.job.index, status=Status.FAILED, errors=(plain("File was moved or deleted."),))
    return work.process(order)


def test_a_photo_that_was_deleted_fails_alone(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", "fine", "fine")
    batch.jobs[1].source.unlink()
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = sorted(
            start(batch, InlineExecutor(failing, prepare=work.nothing), journal), key=lambda outcome: outcome.index
        )
    assert statuses(outcomes) == ["done", "failed", "done"]


def test_a_disk_that_fills_up_while_names_are_given_pauses(
    tmp_path: Path, inline: InlineExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine", exports=2)
    publish, calls = publisher.publish, []

    def fill_up(part: Path, target: Path, *, replace: bool = False, folder: int | None = None) -> None:
        calls.append(target)
        if len(calls) == 2:
            raise OSError(work.FAULTS["ENOSPC"], "No space left on device")
        publish(part, target, replace=replace, folder=folder)

    monkeypatch.setattr(publisher, "publish", fill_up)
    said: list[Message] = []
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal, on_fault=lambda sentence: not said.append(sentence)))
        check_complete(batch, outcomes, journal)
    assert statuses(outcomes) == ["done"] * 2, "the file that had its name already is known as the batch's own"
    assert len(said) == 1 and "is full" in str(said[0])


def test_names_that_a_broken_disk_may_not_keep_are_given_again(
    tmp_path: Path, inline: InlineExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine")
    sync, calls = publisher.sync_folder, []

    def break_once(folder: Path) -> None:
        calls.append(folder)
        if len(calls) == 1:
            raise OSError(work.FAULTS["EIO"], "Input/output error")
        sync(folder)

    monkeypatch.setattr(publisher, "sync_folder", break_once)
    said: list[Message] = []
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal, on_fault=lambda sentence: not said.append(sentence)))
        check_complete(batch, outcomes, journal)
    assert statuses(outcomes) == ["done", "done"]
    assert len(said) == 1 and "(EIO)" in str(said[0])


def test_a_name_that_cannot_be_given_fails_its_photo_in_words(
    tmp_path: Path, inline: InlineExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine")
    publish = publisher.publish

    def refuse(part: Path, target: Path, *, replace: bool = False, folder: int | None = None) -> None:
        if target.name == "001.jpg":
            raise PermissionError(13, "Permission denied")
        publish(part, target, replace=replace, folder=folder)

    monkeypatch.setattr(publisher, "publish", refuse)
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert statuses(outcomes) == ["failed", "done"]
    assert words(outcomes[0].errors) == (
        f"{batch.jobs[0].targets[0]} could not get its final name: there is no permission.",
    )


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that is closed even to the superuser")
def test_a_destination_that_is_closed_ends_the_run_before_it_begins(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = msgspec.structs.replace(make_batch(tmp_path, "fine"), destination=Path("/proc"))
    with (
        JournalWriter.create(batch, tmp_path / "j") as journal,
        pytest.raises(DeliveryError, match="Nothing can be written"),
    ):
        list(start(batch, inline, journal))


def test_a_destination_that_is_a_file_ends_the_run_before_it_begins(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine")
    batch.destination.write_text("mine")
    with JournalWriter.create(batch, tmp_path / "j") as journal, pytest.raises(DeliveryError, match="can't be made"):
        list(start(batch, inline, journal))
    assert batch.destination.read_text() == "mine"


@pytest.mark.skipif(not is_possible(), reason="disks of a chosen size are for root of Linux")
@pytest.mark.parametrize("gone", ["photos", "out"])
@pytest.mark.parametrize("number", [0, 2])
def test_a_disk_that_was_pulled_out_and_comes_back_under_another_number(
    tmp_path: Path, inline: InlineExecutor, gone: str, number: int
) -> None:
    place, kept = tmp_path / gone, tmp_path / "kept"
    said: list[Message] = []
    before = 0
    with contextlib.ExitStack() as disks:
        disks.enter_context(small_disk(place, 10_000_000))
        batch = make_batch(tmp_path, *["fine"] * 6)

        def connect_again(sentence: Message) -> bool:
            said.append(sentence)
            if len(said) > number:  # until then it is still out
                mount(place, 20_000_000)
                assert place.stat().st_dev != before
                shutil.copytree(kept, place, dirs_exist_ok=True, copy_function=shutil.copy2)
            return len(said) < 10

        with JournalWriter.create(batch, tmp_path / "j") as journal:
            outcomes: list[Outcome] = []
            for outcome in start(batch, InlineExecutor(failing, prepare=work.nothing), journal, on_fault=connect_again):
                outcomes.append(outcome)
                if len(outcomes) == 2:
                    shutil.copytree(place, kept)
                    before = place.stat().st_dev
                    unmount(place)
                    disks.enter_context(small_disk(tmp_path / "other", 4096))  # takes the number that is free now
            check_complete(batch, outcomes, journal)
    assert statuses(outcomes) == ["done"] * 6
    assert len(said) == number + 1
    assert set(map(str, said)) == {f"The folder {place} is no longer there: connect its disk or network folder again."}
