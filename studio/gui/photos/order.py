"""Which photos of the list are in view, and in which order. Lists of numbers and keys; no Qt."""

import re
from collections.abc import Callable, Iterable

from studio.gui.photos.state import PhotoState

Key = str | int

_NUMBER = re.compile(r"\d+")
_LONGEST_NUMBER = 12
"""Digits to which numbers in names are filled up, so that names sort as plain texts."""


class Order:
    """The rows in view: `rows` has the index of the photo in each row, None when that is the row itself."""

    def __init__(self) -> None:
        self.rows: list[int] | None = None
        self.words: list[str] = []
        self.states: frozenset[PhotoState] | None = None
        self.column: int | None = None
        self.is_falling = False
        self.keys: list[Key] = []
        """What the photos are sorted by, as far as it is known yet."""
        self._row_of: dict[int, int] = {}

    def source_row(self, row: int) -> int:
        """Return the index of the photo in a row."""
        return row if self.rows is None else self.rows[row]

    def row(self, index: int) -> int:
        """Return the row of a photo; -1 when it is not in view."""
        return index if self.rows is None else self._row_of.get(index, -1)

    def set_rows(self, rows: list[int] | None) -> None:
        """Use these rows from now on."""
        self.rows = rows
        self._row_of = {} if rows is None else {index: row for row, index in enumerate(rows)}

    def extend(self, more: list[int]) -> None:
        """Append rows to those that are chosen one by one."""
        rows = self.rows if self.rows is not None else []
        self._row_of.update((index, row) for row, index in enumerate(more, len(rows)))
        rows.extend(more)

    def wanted(self, texts: list[str], state_of: Callable[[int], PhotoState]) -> list[int] | None:
        """Return the rows that there should be; None for all photos as they were found."""
        if self.column is None and not self.words and self.states is None:
            return None
        rows = self.filtered(range(len(texts)), texts, state_of)
        if self.column is not None and len(self.keys) >= len(texts):
            rows.sort(key=self.keys.__getitem__, reverse=self.is_falling)
        return rows

    def filtered(self, indices: Iterable[int], texts: list[str], state_of: Callable[[int], PhotoState]) -> list[int]:
        """Return those of the photos that have all the words and one of the states asked for."""
        rows, states = list(indices), self.states
        for word in self.words:
            rows = [index for index in rows if word in texts[index]]
        if states is not None:
            rows = [index for index in rows if state_of(index) in states]
        return rows


def natural(text: str) -> str:
    """Return what sorts IMG_2 before IMG_10 as a plain text, whatever the case."""
    return _NUMBER.sub(lambda digits: digits[0].zfill(_LONGEST_NUMBER), text.casefold())
