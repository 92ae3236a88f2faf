"""What a report of a delivery says: each photo, and totals that add up. How it is written is not known here.

It reads the journal alone; whether files are still there is not looked up.
"""

from collections import Counter
from collections.abc import Generator, Iterator
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from studio.batch.journal.reader import JournalReader
from studio.batch.journal.records import JobRecord, JobState, settled_outcome
from studio.job import Batch, File, Outcome, Status

_WORDS = {JobState.RUNNING: JobState.PENDING, JobState.PUBLISHING: JobState.PENDING}
"""What is on its way is left to do, for whoever reads a report."""


class ReportLine(Struct, frozen=True, kw_only=True):
    """A photo in a report; its status is `pending` when it is left to do, and it has no outcome then."""

    number: int
    source: Path
    source_bytes: int
    status: Status
    outcome: Outcome


class ReportTotals(Struct, frozen=True, kw_only=True):
    """The sums: done + skipped + failed + crashed + left = photos. `bytes` are those of `files`."""

    photos: int
    done: int
    skipped: int
    failed: int
    crashed: int
    left: int
    files: int
    verified: int
    bytes: int
    seconds: float


class Report:
    """The journal of a delivery as it was when this was made; `lines` may be read as often as one likes.

    Raises DeliveryError when the journal can't be read or its delivery is being made.
    """

    def __init__(self, path: Path) -> None:
        with JournalReader.open(path) as journal:
            head = journal.head()
            self._records = journal.snapshot()
        self.journal = path
        self.batch: Batch = head.batch
        self.started: datetime = head.started
        self.is_finished = head.is_finished
        self.is_undone = head.is_undone
        self.totals = _sum_up(self.lines())

    def lines(self) -> Generator[ReportLine]:
        """Yield the photos in the order of the batch."""
        return (_line(record) for record in self._records())

    def export_name(self, file: File) -> str:
        """Return the name of the export that a file was made by."""
        exports = self.batch.recipe.exports
        return exports[file.export].name if 0 <= file.export < len(exports) else str(file.export)


def _line(record: JobRecord) -> ReportLine:
    state = _WORDS.get(record.state, record.state)
    outcome = record.outcome if state.is_settled else None
    if outcome is None:
        outcome = settled_outcome(record.job)
    job = record.job
    return ReportLine(
        number=job.index + 1, source=job.source, source_bytes=job.size, status=Status(state), outcome=outcome
    )


def _sum_up(lines: Iterator[ReportLine]) -> ReportTotals:
    counts: Counter[Status] = Counter()
    files = verified = size = 0
    seconds = 0.0
    for line in lines:
        counts[line.status] += 1
        files += len(line.outcome.files)
        verified += sum(file.verified for file in line.outcome.files)
        size += sum(file.bytes for file in line.outcome.files)
        seconds += line.outcome.seconds
    return ReportTotals(
        photos=counts.total(),
        done=counts[Status.DONE],
        skipped=counts[Status.SKIPPED],
        failed=counts[Status.FAILED],
        crashed=counts[Status.CRASHED],
        left=counts[Status.PENDING],
        files=files,
        verified=verified,
        bytes=size,
        seconds=seconds,
    )
