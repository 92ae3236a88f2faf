"""Sizes of paper, and lengths on it. One place for both."""

import re
from enum import StrEnum

POINTS = 72
"""Of an inch: the unit in which pages are drawn."""

_MM = POINTS / 25.4
_LENGTH = re.compile(r"(?P<number>\d{1,4}(?:\.\d{1,3})?) ?(?P<unit>mm|cm|in)", re.IGNORECASE)
_UNITS = {"mm": _MM, "cm": 10 * _MM, "in": float(POINTS)}


class Page(StrEnum):
    """A size of paper."""

    A3 = "A3"
    A4 = "A4"
    A5 = "A5"
    LETTER = "letter"
    LEGAL = "legal"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height upright, in points of 1/72 inch (ISO 216, ANSI Y14.1)."""
        return _SIZES[self]


_SIZES = {
    Page.A3: (297 * _MM, 420 * _MM),
    Page.A4: (210 * _MM, 297 * _MM),
    Page.A5: (148 * _MM, 210 * _MM),
    Page.LETTER: (612.0, 792.0),
    Page.LEGAL: (612.0, 1008.0),
}


def read_length(text: str) -> float | None:
    """Return a length such as "12 mm" in points; None for what is none."""
    match = _LENGTH.fullmatch(text.strip())
    return float(match["number"]) * _UNITS[match["unit"].lower()] if match else None
