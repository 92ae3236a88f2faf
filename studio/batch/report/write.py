"""Writes the report of a delivery into a file or a stream, as CSV, HTML or JSON."""

import contextlib
import os
import secrets
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TextIO, assert_never

from studio.batch.files.atomic import publish
from studio.batch.files.locations import real_name
from studio.batch.files.naming import shown
from studio.batch.report.model import Report, ReportLine, ReportTotals
from studio.batch.report.to_csv import write_csv
from studio.batch.report.to_html import write_html
from studio.batch.report.to_json import write_json
from studio.errors import CancelledError, DeliveryError, RecipeError
from studio.message import message
from studio.system_error import explain_os_error


class ReportFormat(StrEnum):
    """How a report is written; the value is the suffix of its file."""

    CSV = "csv"
    HTML = "html"
    JSON = "json"


def choose_format(path: Path) -> ReportFormat:
    """Return how a report with such a name is written; raises RecipeError for a suffix that is none of them."""
    try:
        return ReportFormat(path.suffix.lower().removeprefix("."))
    except ValueError:
        raise RecipeError(
            message("A report ends in .html, .csv or .json; {file} does not.", file=shown(path.name))
        ) from None


def write_report(
    report: Report,
    target: Path,
    kind: ReportFormat | None = None,
    *,
    replace: bool = False,
    has_pictures: bool = True,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ReportTotals:
    """Write a report into a file, whole or not at all; return its totals.

    The kind follows from the target's suffix unless it is given. A file that is there is kept unless `replace` is
    on, and one of the delivery's own always. Small pictures in HTML are made by a worker; `progress` hears how many
    photos of how many are written.

    Raises DeliveryError, and CancelledError once `cancelled` says so.
    """
    kind = choose_format(target) if kind is None else kind
    _refuse_own(report, target)
    part = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with part.open("x", encoding="utf-8-sig" if kind is ReportFormat.CSV else "utf-8", newline="") as stream:
            write_lines(report, stream, kind, has_pictures=has_pictures, progress=progress, cancelled=cancelled)
            stream.flush()
            os.fsync(stream.fileno())
        publish(part, target, replace=replace)
    except FileExistsError:
        raise DeliveryError(message("{file} is there already; choose another name.", file=shown(target))) from None
    except OSError as error:
        reason = explain_os_error(error)
        raise DeliveryError(
            message("The report {file} can't be written: {reason}.", file=shown(target), reason=reason)
        ) from None
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
                raise CancelledError(message("The report was cancelled."))
            yield line
            if progress is not None:
                progress(line.number, report.totals.photos)

    match kind:
        case ReportFormat.CSV:
            write_csv(report, told(), stream)
        case ReportFormat.HTML:
            write_html(report, told(), stream, has_pictures=has_pictures)
        case ReportFormat.JSON:
            write_json(report, told(), stream)
        case _:
            assert_never(kind)


def _refuse_own(report: Report, target: Path) -> None:
    """Raise DeliveryError when a report would take the place of a photo or file of the delivery, or of its journal."""
    name, place = os.path.normcase(target.name), real_name(target.parent)
    own = (path for line in report.lines() for path in (line.source, *(file.path for file in line.outcome.files)))
    for path in (*(run.journal for run in report.runs), *own):
        if os.path.normcase(path.name) == name and real_name(path.parent) == place:
            raise DeliveryError(
                message("{file} belongs to the delivery itself; choose another name.", file=shown(target))
            )
