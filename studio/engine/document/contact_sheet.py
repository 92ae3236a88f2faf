"""Draws contact sheets: into one PDF file, or a page into a JPEG file. Runs in a worker."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from studio.engine.document.jpeg_page import JpegPage
from studio.engine.document.pdf import PdfSurface
from studio.engine.document.surface import DIM, Surface
from studio.engine.document.typesetter import Face, Typesetter
from studio.engine.render.watermark_image import file_stamp, render_image
from studio.printed.paper import POINTS
from studio.printed.sheet import CAPTION_SIZE, DPI, HEADER, HEADING, Box, Sheet, SheetPage

_TITLE, _SMALL, _HEADING = 22.0, 8.5, 11.5
_LOGO_HEIGHT, _LOGO_WIDTH = 28.0, 130.0
_GAP = 12.0
_RULE_ABOVE = 8.0
"""Between the line below the title and what follows."""


def draw_sheet(sheet: Sheet, stream: BinaryIO) -> frozenset[str]:
    """Write a contact sheet as a PDF file; return the letters that no font has, drawn as "?".

    Raises PhotoError when the logo can't be read.
    """
    type_ = _find_type(sheet, sheet.pages)
    logo = _read_logo(sheet.logo)
    surface = PdfSurface(stream, sheet.layout.size, sheet.title, type_.first_font)
    for number, page in enumerate(sheet.pages, 1):
        if number > 1:
            surface.next_page()
        _draw_page(surface, sheet, page, number, type_, logo)
    surface.finish()
    return type_.missing


def draw_sheet_page(sheet: Sheet, number: int, stream: BinaryIO) -> tuple[tuple[int, int], frozenset[str]]:
    """Write the page of that number, from 1, as a JPEG file; return its size in pixels and the letters no font has.

    Raises PhotoError when the logo can't be read.
    """
    page = sheet.pages[number - 1]
    type_ = _find_type(sheet, [page])
    surface = JpegPage(sheet.layout.size)
    _draw_page(surface, sheet, page, number, type_, _read_logo(sheet.logo))
    return surface.save(stream), type_.missing


def _find_type(sheet: Sheet, pages: Iterable[SheetPage]) -> Typesetter:
    captions = (line for page in pages for photo in page.photos for line in photo.caption)
    return Typesetter(
        {
            Face.TITLE: [sheet.title],
            Face.BOLD: [page.heading for page in pages],
            Face.PLAIN: [sheet.date, sheet.credit, "0123456789/", *captions],
        }
    )


def _read_logo(file: Path | None) -> Image.Image | None:
    """Return the logo as RGBA in sRGB, as many pixels high as it is printed."""
    if file is None:
        return None
    stamp = file_stamp(str(file))
    (wide, high), _ = render_image(str(file), None, stamp)
    scale = min(_LOGO_WIDTH / wide, _LOGO_HEIGHT / high) * DPI / POINTS
    width = max(1, round(wide * scale))
    return render_image(str(file), width, stamp)[1](width)


def _draw_page(
    surface: Surface, sheet: Sheet, page: SheetPage, number: int, type_: Typesetter, logo: Image.Image | None
) -> None:
    layout = sheet.layout
    width, height = layout.size
    _draw_header(surface, sheet, number, type_, logo)
    if page.heading:
        heading = type_.fit(page.heading, Face.BOLD, _HEADING, width - 2 * layout.margin)
        surface.text(heading, layout.margin, layout.margin + HEADER + HEADING - _GAP, _HEADING)
    for place, photo in enumerate(page.photos):
        room = layout.picture_box(place)
        surface.picture(photo.picture, room.fitted(photo.width, photo.height))
        for at, text in enumerate(photo.caption[: layout.caption_lines]):
            line = type_.fit(text, Face.PLAIN, CAPTION_SIZE, room.width, middle=True)
            left = room.left + (room.width - line.width * CAPTION_SIZE) / 2
            surface.text(line, left, layout.caption_baseline(place, at), CAPTION_SIZE, DIM)
    if sheet.credit:
        credit = type_.fit(sheet.credit, Face.PLAIN, _SMALL, width - 2 * layout.margin)
        surface.text(credit, layout.margin, height - layout.margin, _SMALL, DIM)


def _draw_header(surface: Surface, sheet: Sheet, number: int, type_: Typesetter, logo: Image.Image | None) -> None:
    layout = sheet.layout
    left, right = layout.margin, layout.size[0] - layout.margin
    rule = layout.margin + HEADER - _RULE_ABOVE
    baseline = rule - 9
    if logo is not None:
        wide, high = logo.width * POINTS / DPI, logo.height * POINTS / DPI
        surface.image(logo, Box(left, rule - 4 - high, wide, high))
        left += wide + _GAP
    page = type_.line(f"{number} / {len(sheet.pages)}", Face.PLAIN)
    date = type_.fit(sheet.date, Face.PLAIN, _SMALL, (right - left) / 2)
    room = max(page.width, date.width) * _SMALL
    lines = [line for line in (date, page) if line.text]
    for at, line in enumerate(lines):
        y = baseline - (len(lines) - 1 - at) * _SMALL * 1.4
        surface.text(line, right - line.width * _SMALL, y, _SMALL, DIM)
    title = type_.fit(sheet.title, Face.TITLE, _TITLE, right - left - room - _GAP)
    surface.text(title, left, baseline, _TITLE)
    surface.rule(layout.margin, right, rule)
