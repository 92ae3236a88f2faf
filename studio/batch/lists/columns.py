"""Which column of a list a name means: by the recipe's mapping, the column's own name, or a common name for it."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from studio.batch.lists.table import DataList, Row
from studio.errors import RecipeError, Remedy
from studio.message import message
from studio.recipe.list_rules import ListRules, MatchBy

COMMON_NAMES: Mapping[str, tuple[str, ...]] = {
    "first": ("first name", "firstname", "given name", "forename", "vorname", "prénom", "nombre", "名", "名字"),
    "last": (
        *("last name", "lastname", "surname", "family name", "nachname", "familienname", "zuname"),
        *("nom", "nom de famille", "apellido", "apellidos", "姓", "名字(姓)"),
    ),
    "name": ("full name", "student", "student name", "person", "schüler", "élève", "alumno", "氏名", "名前", "姓名"),
    "class": ("klasse", "classe", "clase", "form", "group", "gruppe", "groupe", "grupo", "クラス", "組", "班级"),
    "grade": ("year", "jahrgang", "stufe", "niveau", "grado", "学年", "年级"),
    "teacher": ("klassenlehrer", "lehrer", "lehrkraft", "enseignant", "profesor", "担任", "先生", "老师"),
    "code": (
        *("id", "student id", "student number", "number", "no", "nr", "nummer", "schülernummer", "barcode", "qr"),
        *("código", "numéro", "número", "番号", "学籍番号", "学号", "编号"),
    ),
    "sku": ("article", "article number", "artikelnummer", "asin", "ean", "item", "référence", "referencia", "品番"),
    "from": ("first photo", "von", "de", "desde", "開始"),
    "to": ("last photo", "bis", "à", "a", "hasta", "終了"),
}
"""What columns are often called, by the name that a token has for them. The name itself always is one of them."""

_MOST_NAMED, _LONGEST_NAMED = 30, 60
"""Columns, and letters of each, in a sentence."""
_KEYS = ("code", "sku")
"""The columns that a list is matched by when nothing names one."""


class ListColumns(Struct, frozen=True, kw_only=True):
    """Where the columns of a list are that the recipe speaks of, as positions.

    `key` is None for a list that is matched by number ranges and has none. `names` are those that tokens have.
    `guessed` names the columns that were taken by a common name, to be confirmed: nobody has said so.
    """

    key: int | None
    names: Mapping[str, int]
    required: tuple[int, ...] = ()
    start: int | None = None
    end: int | None = None
    guessed: tuple[tuple[str, str], ...] = ()

    def key_of(self, row: Row) -> str:
        """Return what a row is known by."""
        at = self.key if self.key is not None else self.start
        return row.cells[at] if at is not None else ""


def find_columns(table: DataList, rules: ListRules, names: Iterable[str] = ()) -> ListColumns:
    """Return where the columns are that the rules and the `names` of tokens speak of.

    Raises RecipeError for one that the list does not have, with those that it has.
    """
    search = _Search(table, rules.columns)
    found = {name: search.find(name) for name in (*rules.columns, *names)}
    key: int | None = None
    if rules.key:
        key = search.find(rules.key)
    elif rules.match is not MatchBy.NUMBER:
        key = search.find_key()
    is_ranged = rules.match is MatchBy.NUMBER
    return ListColumns(
        key=key,
        names=found,
        required=tuple(search.find(name) for name in rules.required),
        start=search.find("from") if is_ranged else None,
        end=search.find("to") if is_ranged else None,
        guessed=tuple(search.guessed.items()),
    )


def offer_columns(table: DataList) -> dict[str, str]:
    """Return which columns look like those that tokens have names for, by the name; to be confirmed."""
    search = _Search(table, {})
    offers = {name: search.offer(name) for name in COMMON_NAMES}
    return {name: table.columns[at] for name, at in offers.items() if at is not None}


def column_of(columns: Sequence[str], mapping: Mapping[str, str], name: str) -> int | None:
    """Return where the column is that a name means; None for one that is not there."""
    search = _Search(DataList(path=Path(), columns=tuple(columns), rows=()), mapping)
    mapped = mapping.get(name)
    return search.exact(mapped) if mapped is not None else search.offer(name)


class _Search:
    """The columns of one list, asked for by name."""

    def __init__(self, table: DataList, mapping: Mapping[str, str]) -> None:
        self._table = table
        self._mapping = mapping
        self._exact = {name: at for at, name in reversed(tuple(enumerate(table.columns)))}
        self._alike: dict[str, list[int]] = {}
        for at, name in enumerate(table.columns):
            self._alike.setdefault(_fold(name), []).append(at)
        self.guessed: dict[str, str] = {}

    def find(self, name: str) -> int:
        mapped = self._mapping.get(name)
        if mapped is not None:
            if mapped in self._exact:
                return self._exact[mapped]
            raise self._missing(mapped)
        at = self.offer(name)
        if at is None:
            raise self._missing(name)
        if name not in self._exact:
            self.guessed[name] = self._table.columns[at]
        return at

    def find_key(self) -> int:
        for name in _KEYS:
            if name in self._mapping or self.offer(name) is not None:
                return self.find(name)
        raise RecipeError(
            message(
                "Nothing says which column of the list photos are matched with; the list has {columns}.",
                columns=named_columns(self._table),
            ),
            remedy=Remedy.NAME_KEY,
        )

    def exact(self, name: str) -> int | None:
        """Return the column of that very name."""
        return self._exact.get(name)

    def offer(self, name: str) -> int | None:
        """Return the column of that name, else the one with a common name for it."""
        return self._exact[name] if name in self._exact else self.guess(name)

    def guess(self, name: str) -> int | None:
        """Return the one column with a common name; none when several have one."""
        wanted = dict.fromkeys(_fold(each) for each in (name, *COMMON_NAMES.get(name, ())))
        found = [at for each in wanted for at in self._alike.get(each, ())]
        return found[0] if len(found) == 1 else None

    def _missing(self, name: str) -> RecipeError:
        return RecipeError(
            message(
                "The list {file} has no column “{name}”; it has {columns}.",
                file=self._table.path.name,
                name=name,
                columns=named_columns(self._table),
            )
        )


def named_columns(table: DataList) -> tuple[str, ...]:
    """Return the columns as a sentence names them: not a thousand, and none that fills a page."""
    short = tuple(name if len(name) <= _LONGEST_NAMED else f"{name[:_LONGEST_NAMED]}…" for name in table.columns)
    return short if len(short) <= _MOST_NAMED else (*short[:_MOST_NAMED], "…")


def _fold(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(folded.replace("_", " ").replace("-", " ").replace(".", " ").split())
