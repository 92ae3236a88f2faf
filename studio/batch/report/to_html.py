"""A report as one page for people: readable on a phone, printable, with small pictures and nothing from elsewhere.

The page has no script and loads nothing; every name in it is a stranger's and is escaped.
"""

import base64
import os
from collections.abc import Generator, Iterator, Mapping
from html import escape
from itertools import islice
from pathlib import Path
from typing import TextIO, cast

from studio import __version__
from studio.batch.executor.single import SingleWorker, result_of
from studio.batch.files.naming import shown
from studio.batch.journal.records import DeliverableFile
from studio.batch.previews import make_small_files
from studio.batch.report.html_style import STYLE
from studio.batch.report.merge import ReportStatus
from studio.batch.report.model import Report, ReportLine, ReportTotals
from studio.errors import StudioError
from studio.job import File

MOST_PICTURES = 2000
"""Photos with a picture in one page, about 5 MB; a phone has trouble with many more."""

SIDE = 160
"""Pixels of the longer side of a picture."""

_PORTION = 8
"""Pictures of one call to the worker."""

_LIMIT = 120.0
"""Seconds for one call."""

_ALWAYS = 4
"""Statuses that are counted also where no photo has them: done, skipped, failed and crashed."""

_BAD = (ReportStatus.FAILED, ReportStatus.CRASHED)


def write_html(report: Report, lines: Iterator[ReportLine], stream: TextIO, *, has_pictures: bool = True) -> None:
    """Write the page, photo after photo."""
    name = shown(report.recipe or "Delivery")
    stream.write(
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        'img-src data:">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{escape(name)}: report of a delivery</title>\n'
        f"<style>{STYLE}</style></head><body>\n"
    )
    stream.write(_head(report, name))
    for line in report.lines():
        if line.status in _BAD:
            stream.write(_failure(line))
    stream.write('</ul></section>\n<section id="photos"><h2>Photos</h2>\n')
    if has_pictures and report.totals.photos > MOST_PICTURES:
        stream.write(f'<p class="note">Small pictures are shown for the first {MOST_PICTURES:,} photos.</p>\n')
    for line, picture in _pictured(lines) if has_pictures else ((line, b"") for line in lines):
        stream.write(_photo(report, line, picture))
    stream.write(f"</section>\n<footer>Written by Studio {escape(__version__)}.</footer></body></html>\n")


def _head(report: Report, name: str) -> str:
    totals = report.totals
    counts = {ReportStatus(word): getattr(totals, word) for word in ReportStatus}
    facts = [
        ("Photos", f"<b>{totals.photos:,}</b> = {_sums(counts, ' + ')}"),
        ("Files", f"<b>{totals.files:,}</b>, {_size(totals.bytes)}{_verified(totals)}"),
        *[("Made", "<br>".join(_made(report, file) for file in report.deliverables))][: len(report.deliverables)],
        ("From", "<br>".join(escape(shown(root)) for root in report.roots)),
        ("To", escape(shown(report.destination))),
        ("Begun", f"{report.started:%Y-%m-%d %H:%M}"),
        ("Work", f"{_time(totals.seconds)} of one worker"),
        ("Journal", escape(shown(report.journal))),
    ]
    rows = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in facts)
    told = report.notes if len(report.runs) == 1 else ()
    notes = "".join(f'<p class="note">{escape(shown(str(note)))}</p>' for note in told)
    states = ("This delivery is not finished.",) * (not report.is_finished)
    states += ("This delivery was undone: its files went to the trash.",) * report.is_undone
    state_notes = "".join(f'<p class="note bad">{state}</p>' for state in states)
    troubles = totals.failed + totals.crashed
    title = f"<h2>Not delivered: {troubles:,}</h2>" if troubles else ""
    return (
        f"<header><h1>{escape(name)}</h1>{state_notes}<dl>{rows}</dl>{notes}</header>\n{_runs(report)}"
        f'<section id="failures">{title}<ul>\n'
    )


def _made(report: Report, file: DeliverableFile) -> str:
    path = file.path.relative_to(report.destination) if file.path.is_relative_to(report.destination) else file.path
    return f"{escape(shown(path))}, {_size(file.bytes)}"


def _runs(report: Report) -> str:
    """Return the list of the runs, unless there was only one."""
    if len(report.runs) == 1:
        return ""
    items: list[str] = []
    for run in report.runs:
        states = ("not finished",) * (not run.is_finished) + ("undone",) * run.is_undone
        words = ", ".join((_sums(run.counts, ", "), *states))
        notes = "".join(f'<p class="note">{escape(shown(str(note)))}</p>' for note in run.notes)
        items.append(f"<li>Run {run.number}, {run.started:%Y-%m-%d %H:%M}: {words}.{notes}</li>\n")
    return f'<section id="runs"><h2>Runs</h2><ul>\n{"".join(items)}</ul></section>\n'


def _sums(counts: Mapping[ReportStatus, int], separator: str) -> str:
    """Return how many photos came to what; the first four always, the others where there are any."""
    told = [(status, counts.get(status, 0)) for status in ReportStatus]
    parts = [f"{count:,} {_word(status)}" for at, (status, count) in enumerate(told) if at < _ALWAYS or count]
    return separator.join(parts)


def _word(status: ReportStatus) -> str:
    return "left to do" if status is ReportStatus.LEFT else status.value


def _failure(line: ReportLine) -> str:
    causes = "<br>".join(escape(shown(str(error))) for error in line.outcome.errors or ("No cause is known.",))
    return f'<li><a href="#photo{line.number}">{escape(shown(line.source.name))}</a><br>{causes}</li>\n'


def _photo(report: Report, line: ReportLine, picture: bytes) -> str:
    outcome = line.outcome
    image = ""
    if picture:
        data = base64.b64encode(picture).decode()
        image = f'<img alt="" src="data:image/jpeg;base64,{data}">'
    source = shown(line.source.name)
    texts = [f'<p class="bad">{escape(shown(str(error)))}</p>' for error in outcome.errors]
    texts += [f'<p class="note">{escape(shown(str(note)))}</p>' for note in outcome.notes]
    files = "".join(_file(report, file) for file in outcome.files)
    seconds = f", {outcome.seconds:.2f} s" if outcome.seconds else ""
    return (
        f'<article id="photo{line.number}"><div class="picture">{image}</div><div>'
        f'<h3>{line.number:,}. {escape(source)} <span class="{line.status.value}">{_word(line.status)}</span></h3>'
        f'<p class="place">{escape(shown(line.source.parent))} ({_size(line.source_bytes)}{seconds})</p>'
        f"{''.join(texts)}{f'<ul>{files}</ul>' if files else ''}</div></article>\n"
    )


def _file(report: Report, file: File) -> str:
    try:
        path = file.path.relative_to(report.destination)
    except ValueError:
        path = file.path
    checked = (", verified" if file.verified else "") + (", in place of an older file" if file.replaced else "")
    return (
        f"<li>{escape(shown(report.export_name(file)))}: <b>{escape(shown(path))}</b> "
        f'<span class="size">{file.width} × {file.height},</span> {_size(file.bytes)}{checked}'
        f"<code>{escape(file.sha256)}</code></li>"
    )


def _pictured(lines: Iterator[ReportLine]) -> Generator[tuple[ReportLine, bytes]]:
    """Yield each line with a small picture of its photo as a JPEG file, b"" where there is none."""
    worker = SingleWorker()
    try:
        first = islice(lines, MOST_PICTURES)
        while portion := list(islice(first, _PORTION)):
            yield from zip(portion, _make(worker, [_shown_file(line) for line in portion]), strict=True)
    finally:
        worker.close()
    yield from ((line, b"") for line in lines)


def _make(worker: SingleWorker, paths: list[Path | None]) -> list[bytes]:
    wanted = tuple(path for path in paths if path is not None)
    if not wanted:
        return [b""] * len(paths)
    try:
        made = cast("list[bytes]", result_of(worker.submit(make_small_files, wanted, SIDE, limit=_LIMIT)))
    except StudioError:
        if len(wanted) == 1:
            return [b""] * len(paths)
        return [picture for path in paths for picture in _make(worker, [path])]  # one of them ended the worker
    pictures = iter(made)
    return [b"" if path is None else next(pictures) for path in paths]


def _shown_file(line: ReportLine) -> Path | None:
    """Return what a photo is shown by: the smallest of its files that is large enough, or itself where none was made.

    A photo that ended its worker is not opened again.
    """
    if line.status is ReportStatus.FAILED and os.access(line.source, os.R_OK):
        return line.source
    files = sorted(line.outcome.files, key=lambda file: file.width * file.height)
    large = (file for file in files if max(file.width, file.height) >= SIDE)
    chosen = next(large, files[-1] if files else None)
    return chosen.path if chosen is not None else None


def _verified(totals: ReportTotals) -> str:
    if not totals.verified:
        return ""
    return ", all verified" if totals.verified == totals.files else f", {totals.verified:,} verified"


def _size(number: int) -> str:
    if number < 1000:
        return f"{number} bytes"
    size = float(number)
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 999.5:
            return f"{size:.1f} {unit}" if size < 99.95 else f"{size:.0f} {unit}"
    return f"{size / 1000:.1f} TB"


def _time(seconds: float) -> str:
    if seconds < 59.5:
        return f"{seconds:.1f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
