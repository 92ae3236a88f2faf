"""Writes the report of a delivery into a file, as CSV, HTML, JSON or PDF, or, but for the last, into a stream."""

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
from studio.batch.report.content import Audience, ReportContent, Voice, client_lines
from studio.batch.report.model import Report, ReportLine, ReportTotals
from studio.batch.report.to_csv import write_csv
from studio.batch.report.to_html import write_html
from studio.batch.report.to_json import write_json
from studio.batch.report.to_pdf import write_pdf
from studio.errors import CancelledError, DeliveryError, RecipeError
from studio.message import message
from studio.system_error import explain_os_error


class ReportFormat(StrEnum):
    """How a report is written; the value is the suffix of its file."""

    CSV = "csv"
    HTML = "html"
    JSON = "json"
    PDF = "pdf"


def choose_format(path: Path) -> ReportFormat:
    """Return how a report with such a name is written; raises RecipeError for a suffix that is none of them."""
    try:
        return ReportFormat(path.suffix.lower().removeprefix("."))
    except ValueError:
        raise RecipeError(
            message("A report ends in .html, .pdf, .csv or .json; {file} does not.", file=shown(path.name))
        ) from None


def write_report(
    report: Report,
    target: Path,
    kind: ReportFormat | None = None,
    *,
    replace: bool = False,
    has_pictures: bool = True,
    voice: Voice = Voice(),
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ReportTotals:
    """Write a report into a file, whole or not at all; return its totals.

    The kind follows from the target's suffix unless it is given. A file that is there is kept unless `replace` is
    on, and one of the delivery's own always. Small pictures in HTML and PDF are made by a worker; `progress` hears how
    many photos of how many are written.

    Raises DeliveryError, and CancelledError once `cancelled` says so.
    """
    kind = choose_format(target) if kind is None else kind
    _refuse_own(report, target)
    part = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        if kind is ReportFormat.PDF:
            content = ReportContent(report, voice.audience, voice.say)
            write_pdf(content, _told(content.lines(), report, progress, cancelled), part, has_pictures=has_pictures)
        else:
            with part.open("x", encoding="utf-8-sig" if kind is ReportFormat.CSV else "utf-8", newline="") as stream:
                write_lines(
                    report, stream, kind, has_pictures=has_pictures, voice=voice, progress=progress, cancelled=cancelled
                )
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
    voice: Voice = Voice(),
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a report, which is no PDF file, into a text stream that takes every letter; as `write_report` does."""
    is_for_client = voice.audience is Audience.CLIENT
    lines = client_lines(report) if is_for_client else report.lines()
    match kind:
        case ReportFormat.CSV:
            write_csv(report, _told(lines, report, progress, cancelled), stream)
        case ReportFormat.HTML:
            content = ReportContent(report, voice.audience, voice.say)
            told = _told(content.lines(), report, progress, cancelled)
            write_html(content, told, stream, has_pictures=has_pictures, lang=voice.lang)
        case ReportFormat.JSON:
            write_json(report, _told(lines, report, progress, cancelled), stream, is_for_client=is_for_client)
        case ReportFormat.PDF:
            raise ValueError("a PDF file is no text")
        case _:
            assert_never(kind)


def _told(
    lines: Iterator[ReportLine],
    report: Report,
    progress: Callable[[int, int], object] | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[ReportLine]:
    """Yield lines; tell how many of how many photos are written, and raise CancelledError when that is asked for."""
    for number, line in enumerate(lines, 1):
        if cancelled is not None and cancelled():
            raise CancelledError(message("The report was cancelled."))
        yield line
        if progress is not None:
            progress(number, report.totals.photos)


def _refuse_own(report: Report, target: Path) -> None:
    """Raise DeliveryError when a report would take the place of a photo or file of the delivery, or of its journal."""
    name, place = os.path.normcase(target.name), real_name(target.parent)
    own = (path for line in report.lines() for path in (line.source, *(file.path for file in line.outcome.files)))
    for path in (*(run.journal for run in report.runs), *own):
        if os.path.normcase(path.name) == name and real_name(path.parent) == place:
            raise DeliveryError(
                message("{file} belongs to the delivery itself; choose another name.", file=shown(target))
            )
