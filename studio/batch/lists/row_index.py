"""The rows of a list, found by their keys, by numbers in file names, and by ranges of such numbers."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from studio.batch.lists.columns import ListColumns
from studio.batch.lists.match import Doubt, Match
from studio.batch.lists.table import DataList

_DIGITS = re.compile(r"[0-9]+")
_LONGEST_NUMBER = 18
"""Digits; no camera counts further."""
_LEAST_DIGITS = 3
"""Of the number that a camera gives; fewer may be the number of a copy, as in IMG_0412-2."""
_MOST_NAMED = 5
"""Rows that are named where several ranges hold a number."""
_YEARS = range(1980, 2100)
"""Four digits that are more likely a year than somebody's key, unless they are one."""


class RowIndex:
    """The rows of a list by their keys; keys are the same whatever their case, width and form."""

    def __init__(self, table: DataList, columns: ListColumns) -> None:
        self._table = table
        self._columns = columns
        by_key: dict[str, list[int]] = {}
        self._by_digits: dict[str, list[tuple[int, ...]]] = {}
        for at, row in enumerate(table.rows):
            key = fold_key(columns.key_of(row))
            if key:
                by_key.setdefault(key, []).append(at)
        self._by_key = {key: tuple(rows) for key, rows in by_key.items()}
        for key, rows in self._by_key.items():
            if key.isascii() and key.isdigit():
                self._by_digits.setdefault(key.lstrip("0"), []).append(rows)
        self._lengths = {len(key) for key in self._by_key if key.isascii() and key.isdigit()}
        self._longest = max(map(len, self._by_digits), default=0)
        self.shared = tuple(rows for rows in self._by_key.values() if len(rows) > 1)
        """The rows that have a key together."""

    def by_key(self, key: str) -> tuple[int, ...]:
        """Return the rows of a key; none when the list does not have it, several when they have it together."""
        return self._by_key.get(fold_key(key), ())

    def by_number(self, digits: str) -> tuple[int, ...]:
        """Return the rows of a number, with whatever zeros before it."""
        return tuple(at for rows in self._by_digits.get(digits.lstrip("0"), ()) for at in rows)

    def may_be_key(self, digits: str) -> bool:
        """Tell whether a number in a name may be meant as a key, whether the list has it or not.

        Keys that all have one length are written with their zeros, as lists and file names made of them do.
        """
        if self.by_key(digits):
            return True
        if len(digits) == 4 and int(digits) in _YEARS:
            return False
        return len(digits) in self._lengths if len(self._lengths) == 1 else len(digits.lstrip("0")) <= self._longest

    def settle(self, rows: tuple[int, ...]) -> Match:
        """Return the match of a photo for which these rows come into question."""
        rows = tuple(dict.fromkeys(rows))
        if len(rows) == 1:
            return Match(row=rows[0], rows=rows)
        if not rows:
            return Match(doubt=Doubt.NO_ROW)
        keys = {fold_key(self._columns.key_of(self._table.rows[at])) for at in rows}
        return Match(doubt=Doubt.SHARED_KEY if len(keys) == 1 else Doubt.SEVERAL_ROWS, rows=rows)

    def lacks(self, row: int) -> bool:
        """Tell whether a required column of a row is empty."""
        cells = self._table.rows[row].cells
        return any(not cells[at] for at in self._columns.required)

    def checked(self, match: Match) -> Match:
        """Return a match, or the doubt that its row is not whole."""
        if match.row is None or match.is_lead or not self.lacks(match.row):
            return match
        return Match(
            doubt=Doubt.EMPTY_COLUMN,
            rows=(match.row,),
            code=match.code,
            card=match.card,
            is_by_hand=match.is_by_hand,
        )


class NumberRanges:
    """The numbers of photos from one to another that rows have, as sections with the rows that hold each."""

    def __init__(self, table: DataList, columns: ListColumns) -> None:
        begins: dict[int, list[int]] = {}
        ends: dict[int, list[int]] = {}
        if columns.start is not None and columns.end is not None:
            for at, row in enumerate(table.rows):
                start, end = _last_number(row.cells[columns.start]), _last_number(row.cells[columns.end])
                if start is not None and end is not None and start <= end:
                    begins.setdefault(start, []).append(at)
                    ends.setdefault(end + 1, []).append(at)
        self._borders = sorted({*begins, *ends})
        self._rows: list[tuple[int, ...]] = []
        active: dict[int, None] = {}
        for border in self._borders:
            for at in ends.get(border, ()):
                del active[at]
            active.update(dict.fromkeys(begins.get(border, ())))
            self._rows.append(tuple(islice(active, _MOST_NAMED)))

    def of_name(self, numbers: Sequence[str]) -> tuple[int, ...]:
        """Return the rows whose range holds the last number of a name; a short one may be that of a copy.

        Then the one before it counts, and the short one only as a doubt.
        """
        if not numbers:
            return ()
        number = next((digits for digits in reversed(numbers) if len(digits) >= _LEAST_DIGITS), numbers[-1])
        found = self.find(number)
        return (*found, *self.find(numbers[-1])) if found else ()

    def find(self, digits: str) -> tuple[int, ...]:
        """Return the rows whose range holds a number; of many the first ones."""
        number = _last_number(digits)
        at = bisect_right(self._borders, number) - 1 if number is not None else -1
        return self._rows[at] if at >= 0 else ()


def fold_key(key: str) -> str:
    """Return what two keys have in common that are meant as the same."""
    if key.isascii():
        return key.strip().lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", key).casefold()).strip()


def _last_number(text: str) -> int | None:
    digits = _DIGITS.findall(text)
    return int(digits[-1]) if digits and len(digits[-1]) <= _LONGEST_NUMBER else None
