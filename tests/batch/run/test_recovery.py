"""Recovery: what a run that was ended has left, put right from its journal and the disk."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.protocol import Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.faults import MountWatch
from studio.batch.run.recovery import MOST_ABORTS, Recovery, recover
from studio.batch.run.run import Control, run
from studio.job import Batch, Existing, Job, Outcome, Status, WorkOrder
from studio.message import plain
from tests.batch import work
from tests.batch.work import expected, files_below, make_batch
from tests.said import words

NONCE = "abcd1234"


@pytest.fixture(params=list(Existing))
def batch(request: pytest.FixtureRequest, tmp_path: Path) -> Batch:
    return make_batch(tmp_path, "one", "two", "three", exports=2, existing=request.param)


@pytest.fixture
def journal(tmp_path: Path, batch: Batch) -> Iterator[JournalWriter]:
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        batch.destination.mkdir(exist_ok=True)
        journal.begin_run(NONCE)
        yield journal


def make(batch: Batch, index: int) -> Outcome:
    """Make a photo's files under their final names, as an earlier run did."""
    batch.destination.mkdir(exist_ok=True)
    MountWatch(batch).make_folders(batch.jobs[index].targets)
    return work.process(WorkOrder(job=batch.jobs[index], recipe=batch.recipe))


def go_on(batch: Batch, pool: Executor, journal: JournalWriter) -> list[Outcome]:
    outcomes = list(run(batch, pool, journal, Control(), weigh=work.weightless))
    assert sorted(outcome.index for outcome in outcomes) == [job.index for job in batch.jobs]
    return sorted(outcomes, key=lambda outcome: outcome.index)


def check_delivered(batch: Batch) -> None:
    """Every photo's files, each once, each right, and nothing else."""
    wanted = {
        str(target.relative_to(batch.destination)): expected(job, export)
        for job in batch.jobs
        for export, target in enumerate(job.targets)
        if target is not None
    }
    assert files_below(batch.destination) == wanted


def indexes(jobs: list[Job]) -> list[int]:
    return [job.index for job in jobs]


def test_a_new_journal_leaves_everything_to_do(tmp_path: Path, batch: Batch) -> None:
    with JournalWriter.create(batch, tmp_path / "new") as journal:
        assert recover(batch, journal) == Recovery(waiting=list(batch.jobs))


def test_what_is_settled_is_not_done_again(batch: Batch, journal: JournalWriter, inline: InlineExecutor) -> None:
    outcomes = [
        make(batch, 0),
        Outcome(index=1, status=Status.FAILED, errors=(plain("It is cut off."),)),
        Outcome(index=2, status=Status.CRASHED, errors=(plain("Twice."),)),
    ]
    for outcome in outcomes:
        journal.record(outcome)
    journal.commit()
    before = {path: path.stat().st_mtime_ns for path in batch.destination.rglob("*.jpg")}
    assert go_on(batch, inline, journal) == outcomes
    assert {path: path.stat().st_mtime_ns for path in batch.destination.rglob("*.jpg")} == before


def test_published_with_the_same_bytes_is_done(batch: Batch, journal: JournalWriter, inline: InlineExecutor) -> None:
    outcome = make(batch, 1)
    journal.record_publishing(outcome)
    journal.commit()
    recovery = recover(batch, journal)
    assert recovery.settled == [outcome]
    assert indexes(recovery.waiting) == [0, 2]
    assert go_on(batch, inline, journal)[1] == outcome
    check_delivered(batch)


@pytest.mark.parametrize("missing", [[0], [1], [0, 1]])
def test_half_published_is_made_again_and_its_own_files_are_known(
    batch: Batch, journal: JournalWriter, inline: InlineExecutor, missing: list[int]
) -> None:
    outcome = make(batch, 1)
    for export in missing:
        outcome.files[export].path.unlink()
    journal.record_publishing(outcome)
    journal.commit()
    outcomes = go_on(batch, inline, journal)
    assert [outcome.status for outcome in outcomes] == [Status.DONE] * 3
    check_delivered(batch)


def test_a_file_that_someone_else_put_there_meanwhile_is_theirs(
    batch: Batch, journal: JournalWriter, inline: InlineExecutor
) -> None:
    outcome = make(batch, 1)
    outcome.files[0].path.write_text("mine")
    outcome.files[1].path.unlink()
    journal.record_publishing(outcome)
    journal.commit()
    outcomes = go_on(batch, inline, journal)
    written = [file.path.name for file in outcomes[1].files]
    if batch.existing is Existing.SKIP:
        assert written == ["002.jpg"] and "was not overwritten" in str(outcomes[1].notes[-1])
    elif batch.existing is Existing.NUMBER:
        assert written == ["002-2.jpg", "002.jpg"]
    if batch.existing is Existing.REPLACE:
        check_delivered(batch)
    else:
        assert outcome.files[0].path.read_text() == "mine"


def test_what_was_in_work_goes_last_and_alone(batch: Batch, journal: JournalWriter) -> None:
    journal.record_running(0, alone=False)
    journal.record_running(1, alone=True)
    journal.commit()
    recovery = recover(batch, journal)
    assert indexes(recovery.waiting) == [2]
    assert indexes(recovery.late) == [0, 1]
    assert [record.abort_count for record in journal.records()] == [0, 1, 0]
    again = recover(batch, journal)
    assert indexes(again.late) == [0, 1], "also after another end"
    assert [record.abort_count for record in journal.records()] == [0, 1, 0]


def test_a_photo_that_ends_the_program_again_and_again_is_given_up(
    batch: Batch, journal: JournalWriter, inline: InlineExecutor
) -> None:
    for _ in range(MOST_ABORTS - 1):
        journal.record_running(1, alone=True)
        journal.commit()
        assert indexes(recover(batch, journal).late) == [1]
    journal.record_running(1, alone=True)
    journal.commit()
    outcomes = go_on(batch, inline, journal)
    assert [outcome.status.value for outcome in outcomes] == ["done", "crashed", "done"]
    assert str(outcomes[1].errors[0]).startswith("Studio ended 3 times while working on this photo alone")


def test_a_strike_is_remembered(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", "fault EIO", "fine")
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        batch.destination.mkdir()
        journal.begin_run(NONCE)
        journal.record_pending(1, late=True, failure_count=1)
        journal.commit()
        outcomes = go_on(batch, inline, journal)
    assert [outcome.status.value for outcome in outcomes] == ["done", "failed", "done"]


def test_parts_of_dead_runs_are_removed_and_nothing_else(
    batch: Batch, journal: JournalWriter, inline: InlineExecutor
) -> None:
    folder = batch.destination / "export0"
    folder.mkdir(parents=True)
    (folder / f".0-0-{NONCE}.part").write_text("half")
    (folder / f".2-0-{NONCE}r1.part").write_text("half")
    (folder / ".0-0-11112222.part").write_text("another's")
    go_on(batch, inline, journal)
    assert (folder / ".0-0-11112222.part").read_text() == "another's"
    (folder / ".0-0-11112222.part").unlink()
    check_delivered(batch)


def test_a_photo_that_has_changed_is_made_again_over_its_own_files(
    batch: Batch, journal: JournalWriter, inline: InlineExecutor
) -> None:
    first = go_on(batch, inline, journal)
    batch.jobs[1].source.write_text("two, edited")
    batch = journal.load_batch()
    outcomes = go_on(batch, inline, journal)
    assert [outcomes[0], outcomes[2]] == [first[0], first[2]]
    assert words(outcomes[1].notes) == ("The photo has changed since, so it was made again.",)
    assert outcomes[1].status is Status.DONE
    check_delivered(batch)
    assert go_on(journal.load_batch(), inline, journal) == outcomes, "and not once more"


def test_a_photo_that_has_changed_does_not_take_the_place_of_an_edited_file(
    batch: Batch, journal: JournalWriter, inline: InlineExecutor
) -> None:
    outcome = go_on(batch, inline, journal)[1]
    outcome.files[0].path.write_text("retouched by hand")
    batch.jobs[1].source.write_text("two, edited")
    go_on(journal.load_batch(), inline, journal)
    text = outcome.files[0].path.read_text()
    assert (text == "retouched by hand") == (batch.existing is not Existing.REPLACE)


def test_a_file_that_has_vanished_is_made_again(batch: Batch, journal: JournalWriter, inline: InlineExecutor) -> None:
    outcomes = go_on(batch, inline, journal)
    outcomes[1].files[0].path.unlink()
    again = go_on(journal.load_batch(), inline, journal)
    assert words(again[1].notes) == ("A delivered file was missing, so it was made again.",)
    assert again[1].status is Status.DONE
    check_delivered(batch)


def test_a_photo_that_is_gone_leaves_what_was_delivered(
    batch: Batch, journal: JournalWriter, inline: InlineExecutor
) -> None:
    outcomes = go_on(batch, inline, journal)
    batch.jobs[1].source.unlink()
    outcomes[1].files[0].path.unlink()
    assert go_on(journal.load_batch(), inline, journal) == outcomes


def test_a_failed_photo_that_was_mended_is_made(batch: Batch, journal: JournalWriter, inline: InlineExecutor) -> None:
    journal.record(Outcome(index=0, status=Status.FAILED, errors=(plain("It is cut off."),)))
    journal.commit()
    batch.jobs[0].source.write_text("one, whole")
    assert go_on(batch, inline, journal)[0].status is Status.DONE
    check_delivered(batch)


def test_a_number_that_was_taken_is_kept_when_the_photo_is_made_again(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "one", existing=Existing.NUMBER)
    (batch.destination / "export0").mkdir(parents=True)
    (batch.destination / "export0" / "001.jpg").write_text("mine")
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        assert go_on(batch, inline, journal)[0].files[0].path.name == "001-2.jpg"
        batch.jobs[0].source.write_text("one, edited")
        batch = journal.load_batch()
        go_on(batch, inline, journal)
    assert sorted(files_below(batch.destination)) == [str(Path("export0/001-2.jpg")), str(Path("export0/001.jpg"))]
    assert (batch.destination / "export0" / "001.jpg").read_text() == "mine"
    assert (batch.destination / "export0" / "001-2.jpg").read_bytes() == expected(batch.jobs[0])


def test_a_photo_that_changed_before_its_turn_is_made_as_it_is_now(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "one", "two")
    batch.jobs[1].source.write_text("two, edited")
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        go_on(batch, inline, journal)
        job = journal.load_batch().jobs[1]
        assert job == msgspec.structs.replace(
            batch.jobs[1], size=11, changed_ns=batch.jobs[1].source.stat().st_mtime_ns
        )
        assert recover(batch, journal).waiting == []
    check_delivered(batch)
