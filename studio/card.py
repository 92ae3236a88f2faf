"""Code cards to print, as values: what stands on each, and how many on which page."""

from enum import StrEnum

from msgspec import Struct

from studio.errors import RecipeError
from studio.message import message


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


_MM = 72 / 25.4
_SIZES = {
    Page.A3: (297 * _MM, 420 * _MM),
    Page.A4: (210 * _MM, 297 * _MM),
    Page.A5: (148 * _MM, 210 * _MM),
    Page.LETTER: (612.0, 792.0),
    Page.LEGAL: (612.0, 1008.0),
}

GRIDS = {1: (1, 1), 2: (1, 2), 4: (2, 2), 6: (2, 3), 8: (2, 4), 10: (2, 5)}
"""Columns and rows of an upright page, by the number of cards on it."""

LONGEST_CODE = 200
"""Letters that the reader takes of a code."""


class Card(Struct, frozen=True, kw_only=True):
    """A card: its code, and what people read on it: a name in large letters, a line below, such as the class."""

    code: str
    name: str = ""
    line: str = ""


class CardLayout(Struct, frozen=True, kw_only=True):
    """The pages of cards; raises RecipeError for a number of cards that no grid has."""

    page: Page = Page.A4
    per_page: int = 4

    def __post_init__(self) -> None:
        if self.per_page not in GRIDS:
            raise RecipeError(
                message(
                    "{number} cards do not go on a page; {allowed} do.",
                    number=self.per_page,
                    allowed=tuple(str(count) for count in GRIDS),
                )
            )
