"""Code cards to print, as values: what stands on each, and how many on which page."""

from msgspec import Struct

from studio.errors import RecipeError
from studio.message import message
from studio.printed.paper import Page

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
