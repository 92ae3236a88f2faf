"""Running a batch of orders (see work.py) in tests, and what is true of every run."""

from collections.abc import Callable, Iterator
from pathlib import Path

from studio.batch.executor.protocol import Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.run import Control, run
from studio.job import Batch, Outcome
from tests.batch import work
from tests.batch.work import expected, files_below


def start(
    batch: Batch,
    pool: Executor,
    journal: JournalWriter,
    control: Control | None = None,
    on_fault: Callable[[str], bool] | None = None,
) -> Iterator[Outcome]:
    control = control or Control()
    return run(batch, pool, journal, control, on_fault=on_fault, weigh=work.weightless)


def deliver(batch: Batch, pool: Executor, journal: Path, *, control: Control | None = None) -> list[Outcome]:
    """Run a batch to its end with a new journal; check what is always true, and return the outcomes in their order."""
    with JournalWriter.create(batch, journal) as opened:
        outcomes = list(start(batch, pool, opened, control))
        check_complete(batch, outcomes, opened)
    return sorted(outcomes, key=lambda outcome: outcome.index)


def check_complete(batch: Batch, outcomes: list[Outcome], journal: JournalWriter) -> None:
    """Every photo once, as in the journal; every file whole under its final name, and nothing else there."""
    assert sorted(outcome.index for outcome in outcomes) == [job.index for job in batch.jobs]
    assert {outcome.index: outcome for outcome in outcomes} == {
        outcome.index: outcome for outcome in outcomes_of(journal)
    }
    delivered = {file.path: expected(batch.jobs[o.index], file.export) for o in outcomes for file in o.files}
    assert {path: path.read_bytes() for path in delivered} == delivered
    assert all(file.path.stat().st_size == file.bytes for outcome in outcomes for file in outcome.files)
    assert not [path for path in files_below(batch.destination) if path.endswith(".part")]


def outcomes_of(journal: JournalWriter) -> list[Outcome]:
    """What became of each job that is settled, in the order of the batch."""
    return [record.outcome for record in journal.records() if record.state.is_settled and record.outcome]


def statuses(outcomes: list[Outcome]) -> list[str]:
    return [outcome.status.value for outcome in outcomes]
