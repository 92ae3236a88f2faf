"""Letters as a mask: shaped, ordered and drawn by resvg from font files that are named to it, the same on every system.

Knows nothing of colours, shadows or places.
"""

import itertools
import math
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from html import escape

from msgspec import Struct
from PIL import Image, ImageChops

from studio.engine.render.svg import rasterise
from studio.engine.render.text_runs import Piece, is_leftwards, split_line
from studio.recipe.fonts import Font, Typeface

LINE_HEIGHT = 1.2
"""Of the size; what `line-height: normal` is for most fonts (CSS Inline Layout, 4.2)."""
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}
_EM_WIDE, _EM = 1.15, 0.72
"""Widths of letters in sizes for a first guess of the drawing's size; too small a guess is doubled."""
_MARGIN = 1.5
"""Sizes of room on each side: swashes and accents reach beyond a letter's place."""
_MOST_PIXELS = 40_000_000
_LONGEST_SIDE = 30_000
_PROBE, _SIGN = 200.0, "|"
"""The size in pixels at which a piece is measured, and what is set behind it for that."""


class Ink(Struct, frozen=True):
    """Letters as a mask (mode L), cropped, and where its left upper corner lies from the text's origin, in pixels.

    The origin is the anchor of the first line (its left end, middle or right end, as it is aligned) on its baseline.
    """

    mask: Image.Image
    left: int
    top: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        """The edges of the mask: left, top, right, bottom."""
        return self.left, self.top, self.left + self.mask.width, self.top + self.mask.height


@lru_cache(maxsize=8)
def draw_ink(typeface: Typeface, text: str, size: float, align: str, stroke: float = 0.0) -> Ink | None:
    """Draw lines of text, `size` in pixels, with a line of `stroke` pixels around the letters; None when nothing shows.

    Raises PhotoError when it can't be drawn.
    """
    lines = ["".join(letter for letter in line if unicodedata.category(letter) != "Cc") for line in text.split("\n")]
    if not typeface.fallbacks:
        return _draw_lines(typeface.font, lines, size, align, stroke)
    return _join(
        [
            Ink(ink.mask, ink.left, ink.top + round(number * LINE_HEIGHT * size))
            for number, line in enumerate(lines)
            for ink in _draw_mixed(typeface, line, size, align, stroke)
        ]
    )


def _draw_mixed(typeface: Typeface, line: str, size: float, align: str, stroke: float) -> Iterator[Ink]:
    """Draw a line that needs several fonts, piece by piece: resvg would give the whole line to one of them."""
    pieces = split_line(typeface, line)
    places = [0.0, *itertools.accumulate(_advance(piece) * size for piece in pieces)]
    start = {"left": 0.0, "center": -places[-1] / 2, "right": -places[-1]}[align]
    for piece, place in zip(pieces, places, strict=False):
        ink = _draw_lines(piece.font, [piece.text], size, "left", stroke)
        if ink is not None:
            yield Ink(ink.mask, ink.left + round(start + place), ink.top)


@lru_cache(maxsize=256)
def _advance(piece: Piece) -> float:
    """Return how far a piece takes the next one, in sizes: where a sign behind it lies, less where that lies alone."""
    alone, behind = (
        _draw_lines(piece.font, [text], _PROBE, "left", 0.0) for text in (_SIGN, f"{_isolated(piece)}{_SIGN}")
    )
    return (behind.box[2] - alone.box[2]) / _PROBE if alone and behind else 0.0


def _isolated(piece: Piece) -> str:
    return f"\u200e{piece.text}\u200e" if piece.is_leftwards else piece.text


def _join(inks: list[Ink]) -> Ink | None:
    if not inks:
        return None
    left, top = min(ink.box[0] for ink in inks), min(ink.box[1] for ink in inks)
    right, bottom = max(ink.box[2] for ink in inks), max(ink.box[3] for ink in inks)
    mask = Image.new("L", (right - left, bottom - top))
    for ink in inks:
        place = ink.left - left, ink.top - top
        below = mask.crop((*place, place[0] + ink.mask.width, place[1] + ink.mask.height))
        mask.paste(ImageChops.lighter(below, ink.mask), place)
    return Ink(mask, left, top)


def _draw_lines(font: Font, lines: list[str], size: float, align: str, stroke: float) -> Ink | None:
    longest = max(
        sum(_EM_WIDE if unicodedata.east_asian_width(each) in "WF" else _EM for each in line) for line in lines
    )
    across, down = longest + 2 * _MARGIN, (len(lines) - 1) * LINE_HEIGHT + 1 + 2 * _MARGIN
    while True:
        width = math.ceil(across * size + 2 * stroke)
        height = math.ceil(down * size + 2 * stroke)
        fits = width <= _LONGEST_SIDE and width * height <= _MOST_PIXELS
        x = {"left": _MARGIN * size + stroke, "center": width / 2, "right": width - _MARGIN * size - stroke}[align]
        x, y = round(x), round((_MARGIN + 0.9) * size + stroke)
        with rasterise(_as_svg(font, lines, size, align, stroke, (width, height), (x, y)), (str(font.path),)) as drawn:
            mask = drawn.getchannel("A")
        box = mask.getbbox()
        if box is None:
            return None
        is_cut = box[0] == 0 or box[1] == 0 or box[2] == width or box[3] == height
        if not is_cut or not fits:
            return Ink(mask.crop(box), box[0] - x, box[1] - y)
        across, down = across * 2, down * 2


def largest_size(text: str, size: float) -> float:
    """Return the size, at most `size`, at which a text can be drawn for measuring in a picture of bearable size."""
    lines = text.split("\n")
    wide = max(len(line) for line in lines) * _EM_WIDE + 2 * _MARGIN
    high = (len(lines) - 1) * LINE_HEIGHT + 1 + 2 * _MARGIN
    return min(size, _LONGEST_SIDE / wide, math.sqrt(_MOST_PIXELS / (wide * high)))


def _as_svg(
    font: Font, lines: list[str], size: float, align: str, stroke: float, box: tuple[int, int], origin: tuple[int, int]
) -> str:
    line = f'stroke="#fff" stroke-width="{2 * stroke:g}" stroke-linejoin="round" ' if stroke > 0 else ""
    family = escape(font.family.replace("\\", "\\\\").replace("'", "\\'"))
    style = "italic" if font.italic else "normal"
    texts = "".join(
        f'<text x="{origin[0]}" y="{origin[1] + number * LINE_HEIGHT * size:g}">{_as_spans(text)}</text>'
        for number, text in enumerate(lines)
        if text.strip()
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{box[0]}" height="{box[1]}">'
        f'<g font-family="\'{family}\'" font-weight="{font.weight}" font-style="{style}" font-size="{size:g}" '
        f'text-anchor="{_ANCHORS[align]}" fill="#fff" {line}xml:space="preserve">{texts}</g></svg>'
    )


def _as_spans(line: str) -> str:
    """Write a line; one that is read from the right is put into an isolate (few fonts have glyphs for its marks)."""
    text = escape(line)
    return f"<tspan>\u2067</tspan>{text}<tspan>\u2069</tspan>" if is_leftwards(line) else text
