"""The people of a list as the window names them: a code, a name, a class. Plain values, no Qt."""

import unicodedata
from collections.abc import Mapping

from msgspec import Struct

from studio.batch.lists.columns import ListColumns, column_of
from studio.batch.lists.table import DataList, Row

_LONGEST = 100
"""Letters of a cell that are shown."""


_PLAIN = str.maketrans(
    {
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ħ": "h",
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
    }
)
"""Letters that are no others with accents, and are typed without."""


class Person(Struct, frozen=True, kw_only=True, gc=False):
    """A row of the list: `code` is its key, `line` where it stands in the file, `search` what a filter looks into."""

    code: str
    name: str
    group: str
    line: int
    search: str


def people_of(table: DataList, columns: ListColumns, mapping: Mapping[str, str]) -> list[Person]:
    """Return who is in the list, in its order; `mapping` are the columns that the recipe names."""

    def place(name: str) -> int | None:
        at = columns.names.get(name)
        return at if at is not None else column_of(table.columns, mapping, name)

    first, last, whole = place("first"), place("last"), place("name")
    group = place("class")
    rest = [at for at in range(len(table.columns)) if at not in (columns.key, group)]
    people: list[Person] = []
    for row in table.rows:
        name = _full_name(_cell(row, first), _cell(row, last)) or _cell(row, whole)
        name = name or next((row.cells[at][:_LONGEST] for at in rest if row.cells[at]), "")
        code, class_ = columns.key_of(row)[:_LONGEST], _cell(row, group)
        search = fold(f"{code} {name} {_cell(row, first)} {_cell(row, last)} {class_}")
        people.append(Person(code=code, name=name, group=class_, line=row.line, search=search))
    return people


def fold(text: str) -> str:
    """Return a text without case and accents, so that Müller is found by muller."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _full_name(first: str, last: str) -> str:
    if not (first and last):
        return first or last
    is_eastern = all("\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af" for letter in last)
    return f"{last} {first}" if is_eastern else f"{last}, {first}"


def _cell(row: Row, at: int | None) -> str:
    return row.cells[at][:_LONGEST] if at is not None else ""
