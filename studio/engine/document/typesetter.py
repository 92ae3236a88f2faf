"""Lines of text in the bundled fonts and, for letters that they lack, in others: measured, and cut to a width.

What is said comes from strangers: it is drawn letter by letter, and never as markup.
"""

import sys
import types
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import Any

from msgspec import Struct

from studio.engine.render.text_ink import Ink, draw_ink
from studio.errors import PhotoError
from studio.recipe.fonts import Font, Typeface, cover_letters

for _name in ("reportlab_settings", "reportlab.local_rl_settings"):
    sys.modules.setdefault(_name, types.ModuleType(_name))  # else a file of that name is run, wherever it lies

from reportlab.pdfbase import pdfmetrics  # noqa: E402
from reportlab.pdfbase.ttfonts import TTFError, TTFont  # noqa: E402

_register: Any = getattr(pdfmetrics, "registerFont")  # noqa: B009 - it has no types

_PROBE = 100.0
"""Pixels; the size at which shaped text is measured."""

_LONGEST = 500
"""Letters of a line; nothing longer is read."""

_SHAPED = ((0x0590, 0x08FF), (0x0900, 0x0DFF), (0x0E00, 0x109F), (0x1780, 0x17FF), (0xFB1D, 0xFEFC))
"""Scripts whose letters depend on their neighbours or run from right to left: Hebrew and Arabic, India's, Thai to
Burmese, Khmer. PDF's own text has each letter by itself."""

_MOST_LINES = 12
_JOINERS = "\u200c\u200d"
_CUT = "…"


class Face(StrEnum):
    """The fonts of printed pages; the value is the font's name."""

    TITLE = "EB Garamond"
    PLAIN = "Inter"
    BOLD = "Inter SemiBold"


class Piece(Struct, frozen=True):
    """A stretch of a line in one font, by its name in a PDF; `width` is in points at a size of 1."""

    text: str
    font: str
    width: float


class Line(Struct, frozen=True):
    """A line of text: its letters, its fonts, and its width in points at a size of 1.

    `pieces` is empty for one that only a library that shapes letters can draw.
    """

    text: str
    typeface: Typeface
    width: float
    pieces: tuple[Piece, ...] = ()


class Typesetter:
    """Sets lines in a few fonts, all of whose letters are known from the start."""

    def __init__(self, texts: dict[Face, Iterable[str]]) -> None:
        """`texts` are those of the whole document, by the font that they are set in."""
        self.missing: frozenset[str] = frozenset()
        """Letters that no font on this computer has; each is set as "?"."""
        self._typefaces: dict[Face, Typeface] = {}
        self._names: dict[Font, str] = {}
        for face, each in texts.items():
            letters = {letter for text in each for letter in plain_text(text)} | {"?", _CUT}
            self._typefaces[face], missing = cover_letters(face.value, "".join(sorted(letters)))
            self.missing |= missing
        self.first_font = self._pdf_name(self._typefaces[next(iter(texts))].font)
        """The name in a PDF of the first font."""

    def line(self, text: str, face: Face) -> Line:
        """Set a line."""
        return self._set("".join("?" if letter in self.missing else letter for letter in plain_text(text)), face)

    def fit(self, text: str, face: Face, size: float, width: float, *, middle: bool = False) -> Line:
        """Set a line that is at most `width` points wide; a longer text is cut at its end, or in its `middle`."""
        line = self.line(text, face)
        if line.width * size <= width:
            return line
        shortest, longest = 0, len(line.text)
        best = self._set(_CUT, face)
        while shortest < longest:
            count = (shortest + longest + 1) // 2
            tried = self._set(_cut(line.text, count, middle=middle), face)
            if tried.width * size <= width:
                shortest, best = count, tried
            else:
                longest = count - 1
        return best

    def wrap(self, text: str, face: Face, size: float, width: float) -> list[Line]:
        """Set a text in lines of at most `width` points, parted between words, or in a word that is too long."""
        lines: list[Line] = []
        rest = self.line(text, face).text.strip()
        while rest and len(lines) < _MOST_LINES:
            line = self._set(rest, face)
            if line.width * size > width:
                line = self._first_line(rest, face, width / size)
            lines.append(line)
            rest = rest[len(line.text) :].strip()
        return lines or [self._set("", face)]

    def _first_line(self, text: str, face: Face, width: float) -> Line:
        """Return the start of a text that has room in a width, in sizes of its letters: one letter at least."""
        shortest, longest = 1, len(text) - 1
        while shortest < longest:
            count = (shortest + longest + 1) // 2
            if self._set(text[:count], face).width <= width:
                shortest = count
            else:
                longest = count - 1
        space = text.rfind(" ", 0, shortest + 1)
        return self._set(text[: space if space > 0 else shortest], face)

    def _set(self, text: str, face: Face) -> Line:
        typeface = self._typefaces[face]
        pieces: list[Piece] = []
        for font, run in () if _needs_shaping(text) else typeface.runs(text):
            name = self._pdf_name(font)
            if not name:
                pieces = []
                break
            pieces.append(Piece(run, name, pdfmetrics.stringWidth(run, name, 1)))
        if pieces or not text.strip():
            return Line(text, typeface, sum(piece.width for piece in pieces), tuple(pieces))
        ink = ink_of(text, typeface, _PROBE)
        return Line(text, typeface, ink.mask.width / _PROBE if ink is not None else 0.0)

    def _pdf_name(self, font: Font) -> str:
        """Return the name under which a PDF has a font, "" for one that it can't hold: with outlines of PostScript."""
        if font not in self._names:
            name = f"{font.path}#{font.index}"  # the library knows one font by a name, for good
            try:
                _register(TTFont(name, str(font.path), subfontIndex=font.index))
            except (TTFError, ValueError, KeyError, IndexError, OSError, AttributeError, AssertionError):
                name = ""
            self._names[font] = name
        return self._names[font]


@lru_cache(maxsize=64)
def ink_of(text: str, typeface: Typeface, pixels: float) -> Ink | None:
    """Draw a line as a mask, its letters shaped and in order; None when nothing shows."""
    try:
        return draw_ink(typeface, text, pixels, "left")
    except PhotoError:
        return None


def plain_text(text: str) -> str:
    """Return a text as one line without control letters, marks of direction and halves of letters."""
    shown = "".join(each if each.isprintable() or each in _JOINERS else " " for each in text[:_LONGEST])
    return unicodedata.normalize("NFC", shown)


def _needs_shaping(text: str) -> bool:
    return any(
        unicodedata.combining(each) or each in _JOINERS or any(first <= ord(each) <= last for first, last in _SHAPED)
        for each in text
        if not each.isascii()
    )


def _cut(text: str, count: int, *, middle: bool) -> str:
    """Return the first `count` letters of a text, or half of them from each end."""
    if not middle:
        return text[:count].rstrip() + _CUT
    end = count // 2
    return text[: count - end].rstrip() + _CUT + (text[-end:].lstrip() if end else "")
