"""The report of a delivery: what the journal says of each photo, and totals that add up; as CSV, HTML or JSON.

It reads the journal alone; whether files are still there is not looked up.
"""

import contextlib
import os
import secrets
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from msgspec import Struct

from studio.batch.files.atomic import publish
from studio.batch.files.locations import real_name
from studio.batch.files.naming import shown
from studio.batch.journal.journal import Journal
from studio.batch.journal.records import JobRecord, JobState, settled_outcome
from studio.errors import CancelledError, DeliveryError, RecipeError
from studio.job import Batch, File, Outcome, Status

_WORDS = {JobState.RUNNING: JobState.PENDING, JobState.PUBLISHING: JobState.PENDING}
"""What is on its way is left to do, for whoever reads a report."""


class ReportFormat(StrEnum):
    """How a report is written; the value is the suffix of its file."""

    CSV = "csv"
    HTML = "html"
    JSON = "json"


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
        with Journal.look(path) as journal:
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


def choose_format(path: Path) -> ReportFormat:
    """Return how a report with such a name is written; raises RecipeError for a suffix that is none of them."""
    try:
        return ReportFormat(path.suffix.lower().removeprefix("."))
    except ValueError:
        raise RecipeError(f"A report ends in .html, .csv or .json; {shown(path.name)} does not.") from None


def write_report(
    journal: Path,
    target: Path,
    kind: ReportFormat | None = None,
    *,
    replace: bool = False,
    has_pictures: bool = True,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ReportTotals:
    """Write the report of a journal into a file, whole or not at all; return its totals.

    The kind follows from the target's suffix unless it is given. A file that is there is kept unless `replace` is
    on, and one of the delivery's own always. Small pictures in HTML are made by a worker; `progress` hears how many
    photos of how many are written.

    Raises DeliveryError, and CancelledError once `cancelled` says so.
    """
    kind = choose_format(target) if kind is None else kind
    report = Report(journal)
    _refuse_own(report, target)
    part = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with part.open("x", encoding="utf-8-sig" if kind is ReportFormat.CSV else "utf-8", newline="") as stream:
            write_lines(report, stream, kind, has_pictures=has_pictures, progress=progress, cancelled=cancelled)
            stream.flush()
            os.fsync(stream.fileno())
        publish(part, target, replace=replace)
    except FileExistsError:
        raise DeliveryError(f"{shown(target)} is there already; choose another name.") from None
    except OSError as error:
        raise DeliveryError(f"The report {shown(target)} can't be written: {error.strerror or error}.") from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return report.totals


def write_lines(
    report: Report,
    stream: TextIO,
    kind: ReportFormat,
    *,
    has_pictures: bool = True,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a report into a text stream that takes every letter; arguments and errors are those of `write_report`."""

    def told() -> Iterator[ReportLine]:
        for line in report.lines():
            if cancelled is not None and cancelled():
                raise CancelledError("The report was given up.")
            yield line
            if progress is not None:
                progress(line.number, report.totals.photos)

    if kind is ReportFormat.CSV:
        from studio.batch.report.to_csv import write_csv

        write_csv(report, told(), stream)
    elif kind is ReportFormat.JSON:
        from studio.batch.report.to_json import write_json

        write_json(report, told(), stream)
    else:
        from studio.batch.report.to_html import write_html

        write_html(report, told(), stream, has_pictures=has_pictures)


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


def _refuse_own(report: Report, target: Path) -> None:
    """Raise DeliveryError when a report would take the place of a photo or file of the delivery, or of its journal."""
    name, place = os.path.normcase(target.name), real_name(target.parent)
    own = (path for line in report.lines() for path in (line.source, *(file.path for file in line.outcome.files)))
    for path in (report.journal, *own):
        if os.path.normcase(path.name) == name and real_name(path.parent) == place:
            raise DeliveryError(f"{shown(target)} belongs to the delivery itself; choose another name.")
