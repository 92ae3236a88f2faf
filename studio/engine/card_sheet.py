"""Draws code cards to print into a PDF file: name, class, and the code as a QR code and in letters. Runs in a worker.

What is on a card comes from a stranger's list: it is drawn as plain text, letter by letter, and never as markup.
"""

import sys
import types
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, BinaryIO

import numpy as np
import zxingcpp
from msgspec import Struct
from PIL import Image, ImageDraw, ImageFont

from studio.card import GRIDS, Card, CardLayout
from studio.errors import RecipeError
from studio.message import message
from studio.recipe.fonts import Font, Typeface, cover_letters

for _name in ("reportlab_settings", "reportlab.local_rl_settings"):
    sys.modules.setdefault(_name, types.ModuleType(_name))  # else a file of that name is run, wherever it lies

from reportlab.lib.utils import ImageReader  # noqa: E402
from reportlab.pdfbase import pdfmetrics  # noqa: E402
from reportlab.pdfbase.ttfonts import TTFError, TTFont  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

_MARGIN = 0.07
"""Of a card's shorter side."""
_NAME, _LINE, _CODE = 0.14, 0.07, 0.055
"""Heights of letters, of a card's shorter side; smaller where a text would be too long."""
_SMALLEST = 0.3
"""Of those heights; what is still too long is cut."""
_LEADING = 1.2
_BOLD, _REGULAR = "Inter Bold", "Inter"
_LONGEST_TEXT = 200
_PICTURE_DPI = 300
_POINTS = 72
_GREY = 0.6
_register: Any = getattr(pdfmetrics, "registerFont")  # noqa: B009 - it has no types
_create: Any = getattr(zxingcpp, "create_barcode")  # noqa: B009 - its types do not say its options
_QUIET = 2
"""Modules of white around the code, beside the card's own margin (ISO 18004 asks for 4 together)."""
_OVERLAP = 1.02
"""So that no fine line is seen between two rows."""
_SHAPED = ((0x0590, 0x08FF), (0x0900, 0x0DFF), (0x0E00, 0x109F), (0x1780, 0x17FF))
"""Scripts whose letters depend on their neighbours or run from right to left: Hebrew and Arabic, India's, Thai to
Burmese, Khmer. PDF's own text has each letter by itself."""


class _Piece(Struct, frozen=True):
    """A stretch of a line in one font: its PDF name, or "" for one that is drawn as a picture."""

    text: str
    font: Font
    name: str
    width: float
    """In points at a size of 1."""


class _Type(Struct, frozen=True):
    """The fonts of the texts: for names, and for all else; and the letters that none has."""

    bold: Typeface
    regular: Typeface
    missing: frozenset[str]


def draw_cards(cards: Sequence[Card], layout: CardLayout, file: BinaryIO) -> frozenset[str]:
    """Write a PDF file with a card for each of the cards; return the letters that no font has, drawn as "?".

    Memory grows by some 3 KB for each page. Raises RecipeError for a code that no QR code can hold.
    """
    columns, rows = GRIDS[layout.per_page]
    wide, high = layout.page.size
    if columns == 1 and rows == 1:
        wide, high = high, wide
    canvas: Any = Canvas(file, pagesize=(wide, high), pageCompression=1, invariant=1)
    canvas.setTitle("Code cards")
    type_ = _find_type(cards)
    for at, card in enumerate(cards):
        place = at % layout.per_page
        if at and place == 0:
            canvas.showPage()
        left = place % columns * wide / columns
        bottom = high - (place // columns + 1) * high / rows
        _draw_card(canvas, card, (left, bottom, wide / columns, high / rows), type_)
        _draw_cuts(canvas, (left, bottom, wide / columns, high / rows))
    canvas.showPage()
    canvas.save()
    return type_.missing


def _find_type(cards: Sequence[Card]) -> _Type:
    names = {letter for card in cards for letter in _plain(card.name)}
    others = {letter for card in cards for text in (card.line, card.code) for letter in _plain(text)}
    bold, lost = cover_letters(_BOLD, "".join(sorted(names | {"?"})))
    regular, lost_too = cover_letters(_REGULAR, "".join(sorted(others | {"?"})))
    return _Type(bold, regular, lost | lost_too)


def _draw_card(canvas: Any, card: Card, box: tuple[float, float, float, float], type_: _Type) -> None:
    """Draw a card into a box (left, bottom, width, height in points): the code to the left or on top, texts beside."""
    left, bottom, width, height = box
    short = min(width, height)
    edge = short * _MARGIN
    is_wide = width > height
    side = height - 2 * edge if is_wide else min(width - 2 * edge, height * 0.58)
    side = min(side, width * 0.5) if is_wide else side
    if is_wide:
        _draw_qr(canvas, card.code, left + edge, bottom + (height - side) / 2, side)
        area = (left + 2 * edge + side, bottom + edge, width - 3 * edge - side, height - 2 * edge)
    else:
        _draw_qr(canvas, card.code, left + (width - side) / 2, bottom + height - edge - side, side)
        area = (left + edge, bottom + edge, width - 2 * edge, height - 3 * edge - side)
    lines = [
        *((part, type_.bold, short * _NAME) for part in _name_lines(card.name[:_LONGEST_TEXT])),
        (card.line[:_LONGEST_TEXT], type_.regular, short * _LINE),
        (card.code[:_LONGEST_TEXT], type_.regular, short * _CODE),
    ]
    laid = [(_pieces(_plain(text), font, type_.missing), size) for text, font, size in lines if text.strip()]
    _draw_lines(canvas, laid, area, centre=not is_wide)


def _name_lines(name: str) -> Sequence[str]:
    """Return a name in one line or, if it is long, in two of about the same length."""
    words = name.split()
    if len(name) <= 14 or len(words) < 2:
        return [name]
    best = min(range(1, len(words)), key=lambda at: abs(len(" ".join(words[:at])) - len(" ".join(words[at:]))))
    return [" ".join(words[:best]), " ".join(words[best:])]


def _draw_lines(
    canvas: Any,
    lines: Sequence[tuple[Sequence[_Piece], float]],
    area: tuple[float, float, float, float],
    *,
    centre: bool,
) -> None:
    """Draw lines of text, from the top of the middle of an area on, each as large as it may be."""
    left, bottom, width, height = area
    laid: list[tuple[Sequence[_Piece], float]] = []
    for pieces, size in lines:
        whole = max(sum(piece.width for piece in each) for each, other in lines if other == size) * size
        laid.append((pieces, size * max(_SMALLEST, min(1.0, width / whole)) if whole else size))
    needed = sum(size * _LEADING for _, size in laid)
    squeeze = min(1.0, height / needed) if needed else 1.0
    top = bottom + height - (height - needed * squeeze) / 2
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(left, bottom, width, height)
    canvas.clipPath(clip, stroke=0, fill=0)
    for pieces, full in laid:
        size = full * squeeze
        top -= size * _LEADING
        whole = sum(piece.width for piece in pieces) * size
        at = left + max(0.0, (width - whole) / 2) if centre else left
        for piece in pieces:
            _draw_piece(canvas, piece, at, top + 0.25 * size, size)
            at += piece.width * size
    canvas.restoreState()


def _draw_piece(canvas: Any, piece: _Piece, left: float, baseline: float, size: float) -> None:
    if piece.name:
        canvas.setFont(piece.name, size)
        canvas.drawString(left, baseline, piece.text)
        return
    pixels = max(8, round(size * _PICTURE_DPI / _POINTS))
    font = _picture_font(piece.font, pixels)
    above, below = font.getmetrics()
    picture = Image.new("L", (max(1, round(piece.width * pixels)), above + below), 255)
    ImageDraw.Draw(picture).text((0, 0), piece.text, fill=0, font=font)
    scale = size / pixels
    canvas.drawImage(
        ImageReader(picture), left, baseline - below * scale, picture.width * scale, picture.height * scale
    )


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", "".join(each if each.isprintable() else " " for each in text))


def _pieces(text: str, typeface: Typeface, missing: frozenset[str]) -> list[_Piece]:
    """Return a text in stretches of one font each; letters that no font has become "?"."""
    text = "".join("?" if each in missing else each for each in text)
    if any(first <= ord(each) <= last for each in text for first, last in _SHAPED):
        return [_as_picture(run, each) for each, run in typeface.runs(text)]
    found: list[_Piece] = []
    for each, run in typeface.runs(text):
        name = _pdf_font(each)
        if name:
            found.append(_Piece(run, each, name, pdfmetrics.stringWidth(run, name, 1)))
        else:
            found.append(_as_picture(run, each))
    return found


def _as_picture(text: str, font: Font) -> _Piece:
    return _Piece(text, font, "", _picture_font(font, 100).getlength(text) / 100)


@cache
def _pdf_font(font: Font) -> str:
    """Return the name under which a PDF has a font, "" for one that it can't hold: with outlines of PostScript."""
    name = f"F{len(pdfmetrics.getRegisteredFontNames())}"
    try:
        _register(TTFont(name, str(font.path), subfontIndex=font.index))
    except (TTFError, ValueError, KeyError, IndexError, OSError, AttributeError, AssertionError):
        return ""
    return name


@lru_cache(maxsize=64)
def _picture_font(font: Font, pixels: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font.path, pixels, index=font.index)


def _draw_qr(canvas: Any, code: str, left: float, bottom: float, side: float) -> None:
    """Draw a QR code that is read even when a third of it is hidden (level H), with its quiet zone, into a square."""
    dark = qr_modules(code)
    count = len(dark) + 2 * _QUIET
    step = side / count
    path = canvas.beginPath()
    for row, cells in enumerate(dark):
        y = bottom + side - (row + 1 + _QUIET) * step
        start: int | None = None
        for column, is_dark in enumerate([*cells, False]):
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                path.rect(left + (start + _QUIET) * step, y, (column - start) * step, step * _OVERLAP)
                start = None
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)


def qr_modules(code: str) -> list[list[bool]]:
    """Return the dark modules of a QR code, row by row; raises RecipeError for a text that it can't hold."""
    try:
        encoding = {} if code.isascii() else {"eci": "UTF-8"}  # else readers guess, and take some texts for Japanese
        made = _create(code, zxingcpp.BarcodeFormat.QRCode, ec_level="H", **encoding)
    except (ValueError, RuntimeError) as error:
        raise RecipeError(message("A QR code can't hold “{code}”.", code=code[:40])) from error
    picture = np.array(made.to_image(scale=1, add_quiet_zones=False))
    return [[bool(value < 128) for value in row] for row in picture.tolist()]


def _draw_cuts(canvas: Any, box: tuple[float, float, float, float]) -> None:
    canvas.saveState()
    canvas.setStrokeGray(_GREY)
    canvas.setLineWidth(0.3)
    canvas.setDash(3, 3)
    canvas.rect(*box, stroke=1, fill=0)
    canvas.restoreState()
