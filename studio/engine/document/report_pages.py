"""Draws reports into PDF files. Runs in a worker."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import BinaryIO

from msgspec import Struct
from PIL import Image

from studio.engine.document.pdf import PdfSurface
from studio.engine.document.surface import BAD, DIM, INK, Colour, Surface
from studio.engine.document.typesetter import Face, Line, Typesetter
from studio.printed.paper import Page
from studio.printed.report import PrintedReport, ReportRow, ReportText, Tone
from studio.printed.sheet import Box

_MARGIN = 42.0
_TITLE, _HEADING, _NAME, _TEXT, _FOOTER = 26.0, 15.0, 9.5, 8.5, 7.5
_LEADING = 1.4
_LABEL_WIDTH = 84.0
_PICTURE = 58.0
"""The side of the room for a picture."""
_GAP = 12.0
_FOOTER_HEIGHT = 20.0
_COLOURS: dict[Tone, Colour] = {Tone.PLAIN: INK, Tone.DIM: DIM, Tone.BAD: BAD}

_Draw = Callable[[Surface, float], None]
"""Draws a block whose upper edge lies there."""


class _Block(Struct, frozen=True):
    """Something that stands on one page: its height, and what draws it."""

    height: float
    draw: _Draw
    keeps_next: bool = False
    """Whether what follows must stand on the same page."""


def draw_report(report: PrintedReport, stream: BinaryIO) -> None:
    """Write a report as a PDF file, on A4."""
    width, height = Page.A4.size
    type_ = _find_type(report)
    blocks = list(_blocks(report, type_, width - 2 * _MARGIN))
    pages = _paginate(blocks, height - 2 * _MARGIN - _FOOTER_HEIGHT)
    surface = PdfSurface(stream, (width, height), report.title, type_.first_font)
    for number, page in enumerate(pages, 1):
        if number > 1:
            surface.next_page()
        top = _MARGIN
        for block in page:
            block.draw(surface, top)
            top += block.height
        baseline = height - _MARGIN
        surface.rule(_MARGIN, width - _MARGIN, baseline - _FOOTER - 6)
        surface.text(type_.fit(report.footer, Face.PLAIN, _FOOTER, width / 2), _MARGIN, baseline, _FOOTER, DIM)
        place = type_.line(f"{number} / {len(pages)}", Face.PLAIN)
        surface.text(place, width - _MARGIN - place.width * _FOOTER, baseline, _FOOTER, DIM)
    surface.finish()


def _paginate(blocks: list[_Block], room: float) -> list[list[_Block]]:
    """Share blocks out to pages; one that keeps the next goes to the page of that."""
    pages: list[list[_Block]] = [[]]
    used = 0.0
    held: list[_Block] = []
    for block in blocks:
        held.append(block)
        if block.keeps_next and block is not blocks[-1]:
            continue
        needed = sum(each.height for each in held)
        if pages[-1] and used + needed > room:
            pages.append([])
            used = 0.0
        pages[-1] += held
        used += needed
        held = []
    return pages


def _find_type(report: PrintedReport) -> Typesetter:
    def plain() -> Iterator[str]:
        yield from ("0123456789/", report.footer, *report.states)
        for label, lines in report.facts:
            yield from (label, *lines)
        for section in report.sections:
            yield from (line.text for line in section.lines)
            for row in section.rows:
                yield row.word.text
                yield from (line.text for line in row.lines)

    names = (row.name for section in report.sections for row in section.rows)
    titles = (report.title, *(section.title for section in report.sections))
    return Typesetter({Face.TITLE: titles, Face.BOLD: names, Face.PLAIN: plain()})


def _blocks(report: PrintedReport, type_: Typesetter, width: float) -> Iterator[_Block]:
    yield _line(type_.fit(report.title, Face.TITLE, _TITLE, width), _TITLE, INK, below=10)
    for state in report.states:
        yield from _text(ReportText(state, Tone.BAD), type_, width)
    for label, lines in report.facts:
        yield from _fact(label, lines, type_, width)
    for section in report.sections:
        yield _space(14)
        yield _line(type_.fit(section.title, Face.TITLE, _HEADING, width), _HEADING, INK, below=4, keeps_next=True)
        for line in section.lines:
            yield from _text(line, type_, width)
        for row in section.rows:
            yield _row(row, type_, width)


def _space(height: float) -> _Block:
    return _Block(height, lambda surface, top: None)


def _line(line: Line, size: float, colour: Colour, *, below: float = 0.0, keeps_next: bool = False) -> _Block:
    return _Block(
        size * _LEADING + below,
        lambda surface, top: surface.text(line, _MARGIN, top + size, size, colour),
        keeps_next,
    )


def _text(text: ReportText, type_: Typesetter, width: float) -> Iterator[_Block]:
    for line in type_.wrap(text.text, Face.PLAIN, _TEXT, width):
        yield _line(line, _TEXT, _COLOURS[text.tone])


def _fact(label: str, lines: tuple[str, ...], type_: Typesetter, width: float) -> Iterator[_Block]:
    name = type_.fit(label, Face.PLAIN, _TEXT, _LABEL_WIDTH - _GAP)
    wrapped = [line for text in lines for line in type_.wrap(text, Face.PLAIN, _TEXT, width - _LABEL_WIDTH)]
    for at, line in enumerate(wrapped):

        def draw(surface: Surface, top: float, line: Line = line, is_first: bool = at == 0) -> None:
            if is_first:
                surface.text(name, _MARGIN, top + _TEXT, _TEXT, DIM)
            surface.text(line, _MARGIN + _LABEL_WIDTH, top + _TEXT, _TEXT)

        yield _Block(_TEXT * _LEADING, draw)


def _row(row: ReportRow, type_: Typesetter, width: float) -> _Block:
    left = _PICTURE + _GAP
    word = type_.fit(row.word.text, Face.PLAIN, _TEXT, width / 3)
    room = width - left - word.width * _TEXT - _GAP
    name = type_.fit(row.name, Face.BOLD, _NAME, room, middle=True)
    lines = [
        (line, _COLOURS[text.tone])
        for text in row.lines
        for line in type_.wrap(text.text, Face.PLAIN, _TEXT, width - left)
    ]
    height = max(_PICTURE if row.picture else 0.0, _NAME * _LEADING + len(lines) * _TEXT * _LEADING) + _GAP

    def draw(surface: Surface, top: float) -> None:
        surface.rule(_MARGIN, _MARGIN + width, top)
        top += _GAP / 2
        if row.picture:
            with Image.open(BytesIO(row.picture), formats=["JPEG"]) as picture:
                box = Box(_MARGIN, top, _PICTURE, _PICTURE)
                fitted = box.fitted(*picture.size)
            surface.picture(row.picture, Box(fitted.left, top, fitted.width, fitted.height))
        surface.text(name, _MARGIN + left, top + _NAME, _NAME)
        surface.text(word, _MARGIN + width - word.width * _TEXT, top + _NAME, _TEXT, _COLOURS[row.word.tone])
        baseline = top + _NAME * _LEADING + _TEXT
        for line, colour in lines:
            surface.text(line, _MARGIN + left, baseline, _TEXT, colour)
            baseline += _TEXT * _LEADING

    return _Block(height, draw)
