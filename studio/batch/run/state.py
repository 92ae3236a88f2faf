"""Where each job of a run stands: left, in work, settled; and the fault that holds the run.

It says so in the journal, and neither feeds nor publishes.
"""

import logging
from collections.abc import Sequence
from pathlib import Path

from studio.batch.journal.records import settled_outcome
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.publisher import Publisher
from studio.batch.run.queue import JobQueue
from studio.batch.run.recovery import Recovery
from studio.errors import Remedy
from studio.job import Job, Outcome, Status
from studio.message import Message

_log = logging.getLogger(__name__)


class RunState:
    """The jobs of a run, and every step that one of them can take but to be started and published."""

    def __init__(self, journal: JournalWriter, queue: JobQueue, publisher: Publisher, recovery: Recovery) -> None:
        self._journal = journal
        self._queue = queue
        self._publisher = publisher
        self._failure_counts = recovery.failure_counts
        self._late = {job.index for job in recovery.late}
        self._settled: list[Outcome] = []
        self.left = {job.index: job for job in (*recovery.waiting, *recovery.late)}
        """Jobs that are not settled, by index."""
        self.in_work: dict[int, Job] = {}
        self.delivered: dict[Path, int] = {}
        """The files of the last photo that had any, with their sizes in bytes."""
        self.fault: Message | None = None
        """What keeps the run from going on; nothing is fed until it is dealt with."""
        self.has_had_faults = False

    def is_late(self, job: Job) -> bool:
        """Tell whether a job goes last and alone."""
        return job.index in self._late

    def hold(self, job: Job, fault: Message | None = None) -> None:
        """Put a job back to the head of its line, and have the run pause if there is a fault."""
        self._queue.put_back(job, late=self.is_late(job))
        self.record_pending(job)
        if fault and not self.fault:
            _log.warning("the run pauses: %s", fault)
        self.fault = self.fault or fault
        self.has_had_faults |= fault is not None

    def put_off(self, job: Job) -> None:
        """Give a job up for this run, as if it had not been begun."""
        self._publisher.discard_parts(job)
        self.record_pending(job)

    def retry_or_settle(self, job: Job, status: Status, errors: tuple[Message, ...]) -> None:
        """Have a photo tried once more at the end, alone; settle it when that has failed too."""
        _log.warning("%s failed without an outcome, or for its disk: %s", job.source, " ".join(map(str, errors)))
        count = self._failure_counts[job.index] = self._failure_counts.get(job.index, 0) + 1
        self._publisher.discard_parts(job)
        if count < 2:
            self._late.add(job.index)
            self._queue.add_late([job])
            self.record_pending(job)
        else:
            self.settle(Outcome(index=job.index, status=status, errors=errors))

    def fail(self, job: Job, error: Message, remedy: Remedy | None = None) -> None:
        """Settle a job as failed; `remedy` would have let it go on."""
        self._publisher.discard_parts(job)
        remedies = (remedy,) if remedy is not None else ()
        self.settle(Outcome(index=job.index, status=Status.FAILED, errors=(error,), remedies=remedies))

    def add(self, jobs: Sequence[Job]) -> None:
        """Take in jobs that were added to the batch and recorded: those that wait, and those that the plan settled."""
        waiting = [job for job in jobs if not job.status.is_final]
        self._settled += [settled_outcome(job) for job in jobs if job.status.is_final]
        for job in waiting:
            self.left[job.index] = job
            self._late.discard(job.index)
            self._failure_counts.pop(job.index, None)
        self._queue.add(waiting)

    def settle(self, outcome: Outcome) -> None:
        """Record what became of a job for good."""
        self._journal.record(outcome)
        self.left.pop(outcome.index, None)
        if outcome.files:
            self.delivered = {file.path: file.bytes for file in outcome.files}
        self._settled.append(outcome)

    def take_settled(self) -> list[Outcome]:
        """Return what was settled since the last call."""
        settled, self._settled = self._settled, []
        return settled

    def record_pending(self, job: Job) -> None:
        """Record that a job waits again."""
        count = self._failure_counts.get(job.index, 0)
        self._journal.record_pending(job.index, late=self.is_late(job), failure_count=count)
