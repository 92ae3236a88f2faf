"""A report as a PDF file, to print or send: drawn by a worker of what `content` says. The engine is imported there."""

import os
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

from studio.batch.executor.single import SingleWorker, result_of
from studio.batch.report.content import PhotoContent, ReportContent
from studio.batch.report.merge import ReportStatus
from studio.batch.report.model import ReportLine
from studio.batch.report.small_pictures import with_pictures
from studio.message import message
from studio.printed.report import PrintedReport, ReportRow, ReportSection, ReportText, Tone

_SIDE = 240
"""Pixels of the longer side of a picture: 300 in an inch."""

_SECONDS, _SECONDS_EACH = 120.0, 0.1

_TONES = {
    ReportStatus.DONE: Tone.PLAIN,
    ReportStatus.FAILED: Tone.BAD,
    ReportStatus.CRASHED: Tone.BAD,
}


def write_pdf(content: ReportContent, lines: Iterator[ReportLine], part: Path, *, has_pictures: bool = True) -> None:
    """Write the report into a new file; raises OSError, and PhotoError when its worker died."""
    report = _printed(content, lines, has_pictures=has_pictures)
    worker = SingleWorker(is_urgent=True)
    limit = _SECONDS + _SECONDS_EACH * sum(len(section.rows) for section in report.sections)
    try:
        future: Future[object] = worker.submit(draw_part, report, part, limit=limit)
        result_of(future)
    finally:
        worker.close()


def draw_part(report: PrintedReport, part: Path) -> None:
    """Draw a report into a new file, in a worker."""
    from studio.engine.document.report_pages import draw_report

    with part.open("xb") as stream:
        draw_report(report, stream)
        stream.flush()
        os.fsync(stream.fileno())


def _printed(content: ReportContent, lines: Iterator[ReportLine], *, has_pictures: bool) -> PrintedReport:
    rows: dict[bool, list[ReportRow]] = {True: [], False: []}
    pictured = with_pictures(lines, _SIDE) if has_pictures else ((line, b"") for line in lines)
    for line, picture in pictured:
        photo = content.photo(line)
        rows[photo.is_bad].append(_row(photo, picture))
    say = content.say
    runs = [ReportText(text) for words, notes in content.runs() for text in (words, *notes)]
    shared = [
        ReportText(f"[{note.mark}] {say(message('{n} photo|{n} photos', '', note.count))}: {note.text}")
        for note in content.shared
    ]
    plan = [ReportText(note, Tone.DIM) for note in content.notes()]
    sections = [
        ReportSection(say(message("Runs")), tuple(runs)),
        ReportSection(say(message("Notes")), (*plan, *shared)),
        ReportSection(say(message("Not delivered: {count}", count=len(rows[True]))), rows=tuple(rows[True])),
        ReportSection(say(message("Photos")), rows=tuple(rows[False])),
    ]
    return PrintedReport(
        title=content.title,
        states=tuple(content.states),
        facts=tuple((label, tuple(told)) for label, told in (*content.facts(), *content.places())),
        sections=tuple(section for section in sections if section.lines or section.rows),
        footer=content.written_by,
    )


def _row(photo: PhotoContent, picture: bytes) -> ReportRow:
    marks = " ".join(f"[{mark}]" for mark in photo.marks)
    texts = [
        *(ReportText(text) for text in (photo.whose,) if text),
        *(ReportText(text, Tone.DIM) for text in (photo.place,) if text),
        *(ReportText(error, Tone.BAD) for error in photo.errors),
        *(ReportText(note, Tone.DIM) for note in photo.notes),
        *(ReportText(f"{file.export}: {file.path}, {file.detail}") for file in photo.files),
    ]
    word = ReportText(f"{photo.word} {marks}".strip(), _TONES.get(photo.status, Tone.DIM))
    return ReportRow(picture, f"{photo.number:,}. {photo.name}", word, tuple(texts))
