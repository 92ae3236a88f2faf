"""What a report of a delivery says: each photo, and totals that add up. How it is written is not known here.

It reads the journals alone; whether files are still there is not looked up.
"""

import contextlib
from collections import Counter
from collections.abc import Generator
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from studio.batch.journal.history import list_runs
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.records import DeliverableFile, DeliverableState
from studio.batch.report.merge import MergedPhotos, ReportStatus
from studio.job import File, JobRow, Outcome
from studio.message import Note

RUN_STATUSES = (
    ReportStatus.DONE, ReportStatus.SKIPPED, ReportStatus.FAILED, ReportStatus.CRASHED, ReportStatus.LEFT,
)  # fmt: skip
"""What a photo may have come to in one run."""


class ReportLine(Struct, frozen=True, kw_only=True):
    """A photo in a report: its number there, its status, and its files, errors and notes.

    `photo_number` is its own in the delivery, `folder` its sub folder, with / between the parts, `changed_ns` the date
    of its file, and `utc_offset` is as in `file_date`. `row` is that of a list, as the last run had it.
    """

    number: int
    source: Path
    source_bytes: int
    status: ReportStatus
    outcome: Outcome
    photo_number: int = 0
    folder: str = ""
    changed_ns: int = 0
    utc_offset: int | None = None
    row: JobRow | None = None


class ReportTotals(Struct, frozen=True, kw_only=True):
    """The sums: done + skipped + failed + crashed + left + undone + replaced = photos. `bytes` are those of `files`."""

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
    undone: int = 0
    replaced: int = 0


class ReportRun(Struct, frozen=True, kw_only=True):
    """A run of the delivery: its number from 1, its journal, and what its photos came to in it, by status."""

    number: int
    journal: Path
    started: datetime
    recipe: str
    counts: dict[ReportStatus, int]
    is_finished: bool
    is_undone: bool
    notes: tuple[Note, ...]


class Report:
    """A delivery as its journals were when this was made; `lines` may be read as often as one likes."""

    def __init__(self, *journals: Path, first: int = 1, opened: JournalReader | None = None) -> None:
        """Read the journals of a delivery's runs, the oldest first, or of one run, which has the number `first`.

        `opened` is one of them that this program has open. Raises DeliveryError when one can't be read or its delivery
        is being made.
        """
        self._opened = opened
        with self._open(journals[-1]) as newest:
            batch = newest.head().batch
            self.full_recipe = batch.recipe
        self.journal = journals[-1]
        self.destination = batch.destination
        self.recipe = batch.recipe.name
        self.notes = batch.notes
        self.columns = batch.columns
        """Those of the list that the last run went by, where an index needs them."""
        self._photos = MergedPhotos(batch.destination)
        self._roots: dict[Path, None] = {}
        self._deliverables: dict[Path, DeliverableFile] = {}
        self.runs = tuple(self._read(path, number) for number, path in enumerate(journals, first))
        self.roots = tuple(self._roots)
        self.deliverables = tuple(self._deliverables.values())
        """The files that were made of the whole delivery and were not undone, as the last run has left them."""
        self.started = self.runs[0].started
        self.totals = self._sum_up()
        is_whole = len(journals) > 1 and not self.totals.left  # a later run may have done what an earlier one left
        self.is_finished = is_whole or all(run.is_finished for run in self.runs)
        self.is_undone = all(run.is_undone for run in self.runs)

    def lines(self) -> Generator[ReportLine]:
        """Yield the photos in the order in which they came into the delivery."""
        for number, (photo, outcome) in enumerate(self._photos, 1):
            yield ReportLine(
                number=number,
                source=Path(photo.source),
                source_bytes=photo.size,
                status=photo.status,
                outcome=outcome,
                photo_number=photo.number or number,
                folder=photo.folder,
                changed_ns=photo.changed_ns,
                utc_offset=photo.utc_offset,
                row=photo.row,
            )

    def look_again(self, newest: JournalReader) -> None:
        """Take up the files that were made of the whole delivery since, by its newest run."""
        self._take_deliverables(newest, is_undone=False)
        self.deliverables = tuple(self._deliverables.values())

    def export_name(self, file: File) -> str:
        """Return the name of the export that a file was made by."""
        return self._photos.exports[file.export]

    def _open(self, path: Path) -> contextlib.AbstractContextManager[JournalReader]:
        if self._opened is not None and path == self._opened.path:
            return contextlib.nullcontext(self._opened)
        return JournalReader.open(path)

    def _read(self, path: Path, number: int) -> ReportRun:
        with self._open(path) as journal:
            head = journal.head()
            batch = head.batch
            self._photos.take(
                journal.records(),
                exports=batch.recipe.exports,
                destination=batch.destination,
                is_undone=head.is_undone,
                kept=journal.kept_files(),
                outdated=() if head.is_undone else batch.outdated,
            )
            self._take_deliverables(journal, is_undone=head.is_undone)
        self._roots.update(dict.fromkeys(batch.roots))
        counts: Counter[ReportStatus] = Counter()
        for state, count in head.counts.items():
            counts[ReportStatus(state) if state.is_settled else ReportStatus.LEFT] += count
        return ReportRun(
            number=number,
            journal=path,
            started=head.started,
            recipe=batch.recipe.name,
            counts=dict(counts),
            is_finished=head.is_finished,
            is_undone=head.is_undone,
            notes=batch.notes,
        )

    def _take_deliverables(self, journal: JournalReader, *, is_undone: bool) -> None:
        for file in journal.deliverables():
            if file.state is not DeliverableState.DONE:
                continue
            self._deliverables.pop(file.path, None)
            if not is_undone:
                self._deliverables[file.path] = file

    def _sum_up(self) -> ReportTotals:
        counts: Counter[ReportStatus] = Counter()
        files = verified = size = 0
        seconds = 0.0
        for line in self.lines():
            counts[line.status] += 1
            files += len(line.outcome.files)
            verified += sum(file.verified for file in line.outcome.files)
            size += sum(file.bytes for file in line.outcome.files)
            seconds += line.outcome.seconds
        return ReportTotals(
            photos=counts.total(),
            done=counts[ReportStatus.DONE],
            skipped=counts[ReportStatus.SKIPPED],
            failed=counts[ReportStatus.FAILED],
            crashed=counts[ReportStatus.CRASHED],
            left=counts[ReportStatus.LEFT],
            undone=counts[ReportStatus.UNDONE],
            replaced=counts[ReportStatus.REPLACED],
            files=files,
            verified=verified,
            bytes=size,
            seconds=seconds,
        )


def report_delivery(journal: Path) -> Report:
    """Return the report of the whole delivery that a run belongs to: of all runs into its folder.

    Raises DeliveryError as `Report` does.
    """
    with JournalReader.open(journal) as opened:
        destination = opened.head().batch.destination
    runs = list_runs(destination)
    return Report(*runs) if journal in runs else Report(journal)
