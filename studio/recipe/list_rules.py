"""The [data] table of a recipe: how photos are matched with the rows of a list, and what is made of their columns.

The list itself is given for each run. Knows no file.
"""

import re
from enum import StrEnum

from msgspec import Struct

from studio.errors import RecipeError
from studio.message import message
from studio.recipe.template import check_length, check_template, quote_value, template_tokens
from studio.tokens import LIST_TOKENS, NUMBER_IN_ROW, TOKENS

LONGEST_COLUMN = 200
"""Letters of the name of a column."""

MOST_COLUMNS = 1000
"""Of a list, and of the names that a recipe gives to them."""

_MOST_NUMBERS = 100
_NAME = re.compile(r"[^\W\d_][\w-]{0,99}")


class MatchBy(StrEnum):
    """What tells which row a photo belongs to.

    Its file name, whole or by the digits in it; its folder; the number in its name between the columns `from` and
    `to`; or the code card that was photographed before it.
    """

    STEM = "stem"
    FOLDER = "folder"
    NUMBER = "number"
    CARD = "card"


class Lead(StrEnum):
    """What becomes of the photo of a code card."""

    SKIP = "skip"
    DELIVER = "deliver"


class IndexFormat(StrEnum):
    """The index that is written beside the files: none, a CSV with all columns, or that of yearbook makers."""

    NONE = "none"
    CSV = "csv"
    PSPA = "pspa"


class NameRule(StrEnum):
    """What file names may hold: what every system takes, or only letters A to Z, digits, dots and underscores."""

    PLAIN = "plain"
    STRICT = "strict"


class ListRules(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """How a list is used.

    `key` names the column that photos are matched with, `columns` gives columns names of the recipe's own, which are
    tokens then. A row with an empty `required` column is not delivered. `sheet` names the sheet of a workbook, "" for
    the first. `numbers` are what `{k}` stands for on the first photos of a row, one after the other; the last is for
    all others, and a `{k}` in it counts these from 1.
    """

    key: str = ""
    match: MatchBy = MatchBy.STEM
    columns: dict[str, str] = {}
    required: tuple[str, ...] = ()
    lead: Lead = Lead.SKIP
    index: IndexFormat = IndexFormat.NONE
    sheet: str = ""
    names: NameRule = NameRule.PLAIN
    numbers: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for key, text in (("data.key", self.key), ("data.sheet", self.sheet)):
            check_length(text, LONGEST_COLUMN, key)
        if len(self.columns) > MOST_COLUMNS or len(self.required) > MOST_COLUMNS:
            raise RecipeError(message("data names far too many columns; {limit} is the most.", limit=MOST_COLUMNS))
        for name in self.columns:
            if name in TOKENS and name not in LIST_TOKENS:
                raise RecipeError(
                    message(
                        "data.columns.{name}: {token} says something else; choose another name.",
                        name=name,
                        token=f"{{{name}}}",
                    )
                )
            if not _NAME.fullmatch(name):
                raise RecipeError(
                    message("data.columns: {name} can't be the name of a token; use letters.", name=quote_value(name))
                )
        for text in (*self.columns.values(), *self.required):
            check_length(text, LONGEST_COLUMN, "data.columns")
            if not text.strip():
                raise RecipeError(message("data.columns holds an empty name; write the column as the list has it."))
        if len(self.numbers) > _MOST_NUMBERS:
            raise RecipeError(message("data.numbers has far too many texts; {limit} is the most.", limit=_MOST_NUMBERS))
        for text in self.numbers:
            check_length(text, LONGEST_COLUMN, "data.numbers")
            check_template(text, "data.numbers")
            if template_tokens(text) - {NUMBER_IN_ROW} or any(each in text for each in "/\\\0"):
                raise RecipeError(
                    message(
                        "data.numbers is {value}; only {{k}} can stand in it, and no / or \\.", value=quote_value(text)
                    )
                )
