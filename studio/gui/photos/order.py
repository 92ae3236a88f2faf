"""Which photos of the list are in view, and in which order. Lists of indexes and sort keys; no Qt."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from studio.gui.photos.folders import Folders, heading_of
from studio.gui.photos.status import PhotoStatus

SortKey = str | int

_NUMBER = re.compile(r"\d+")
_LONGEST_NUMBER = 12
"""Digits to which numbers in names are padded, so that names sort as plain text."""


class RowOrder:
    """The rows in view: `rows` has the index of the photo in each row, None when all are shown as they were found.

    The heading of a folder is a row, too; its entry is below zero.
    """

    def __init__(self) -> None:
        self.rows: list[int] | None = None
        self.folders = Folders()
        self.words: list[str] = []
        """The words that a photo must have to be in view."""
        self.statuses: frozenset[PhotoStatus] | None = None
        """The statuses in view; None for all."""
        self.column: int | None = None
        """The column that the rows are sorted by."""
        self.is_descending = False
        self.keys: list[SortKey] = []
        """The sort keys of the first photos, as many as are computed yet."""
        self.heading_rows: list[int] = []
        """The rows that are headings, in order."""
        self._row_of: dict[int, int] = {}

    def photo_index(self, row: int) -> int:
        """Return the index of the photo in a row; below zero for a heading."""
        return row if self.rows is None else self.rows[row]

    def entries(self, first: int, after: int) -> Sequence[int]:
        """Return the same for the rows from `first` to the one before `after`."""
        return range(first, after) if self.rows is None else self.rows[first:after]

    def in_view(self, total: int) -> Sequence[int]:
        """Return those of all `total` photos that the filter lets through, folded ones too."""
        if self.rows is None:
            return range(total)
        if not self.folders.members:
            return self.rows
        return [index for _, members in sorted(self.folders.members.items()) for index in members]

    def fold(self, folder: int, *, is_folded: bool) -> None:
        """Leave the photos below a heading out of the rows, or put them back."""
        (self.folders.folded.add if is_folded else self.folders.folded.discard)(folder)
        rows, members = self.rows or [], self.folders.members[folder]
        first = self._row_of[heading_of(folder)] + 1
        after = first + len(members) if is_folded else first
        self.set_rows([*rows[:first], *(() if is_folded else members), *rows[after:]])

    def below(self, folder: int) -> tuple[int, int]:
        """Return the first and last row of the photos below a heading, as if they were not folded."""
        first = self._row_of[heading_of(folder)] + 1
        return first, first + len(self.folders.members[folder]) - 1

    def view_row(self, index: int) -> int:
        """Return the row of a photo; -1 when it is not in view."""
        return index if self.rows is None else self._row_of.get(index, -1)

    def row_range(self, indices: Sequence[int], total: int) -> tuple[int, int]:
        """Return the first and last row of some of all `total` photos; (0, -1) when none of them is in view."""
        if self.rows is None:
            return min(indices), max(indices)
        if len(indices) == total:
            return 0, len(self.rows) - 1
        rows = [row for index in indices if (row := self.view_row(index)) >= 0]
        return (min(rows), max(rows)) if rows else (0, -1)

    def set_rows(self, rows: list[int] | None) -> None:
        """Replace the rows."""
        self.rows = rows
        self._row_of = {} if rows is None else {index: row for row, index in enumerate(rows)}
        self.heading_rows = [] if rows is None else [row for row, index in enumerate(rows) if index < 0]

    def extend(self, more: list[int]) -> None:
        """Append rows to a list that is filtered or sorted."""
        rows = self.rows if self.rows is not None else []
        self._row_of.update((index, row) for row, index in enumerate(more, len(rows)))
        self.heading_rows += [row for row, index in enumerate(more, len(rows)) if index < 0]
        rows.extend(more)

    def arranged(self, texts: list[str], status_of: Callable[[int], PhotoStatus]) -> list[int] | None:
        """Return the rows by filter and sort order as they are now; None for all photos as they were found."""
        has_headings = self.folders.has_headings
        if not has_headings:
            self.folders.ungrouped()
        if self.column is None and not self.words and self.statuses is None and not has_headings:
            return None
        rows = self.filtered(range(len(texts)), texts, status_of)
        if self.column is not None and len(self.keys) >= len(texts):
            rows.sort(key=self.keys.__getitem__, reverse=self.is_descending)
        return self.folders.grouped(rows) if has_headings else rows

    def filtered(self, indices: Iterable[int], texts: list[str], status_of: Callable[[int], PhotoStatus]) -> list[int]:
        """Return those of the photos that have all the words and one of the statuses in view."""
        rows, statuses = list(indices), self.statuses
        for word in self.words:
            rows = [index for index in rows if word in texts[index]]
        if statuses is not None:
            rows = [index for index in rows if status_of(index) in statuses]
        return rows

    def rows_starting_with(self, text: str, texts: list[str], start: int, most: int) -> list[int]:
        """Return the first rows whose texts start with `text`, from row `start` to the end and on from the top."""
        count = len(texts) if self.rows is None else len(self.rows)
        folded, rows = text.casefold(), (*range(start, count), *range(start))
        hits = (row for row in rows if (at := self.photo_index(row)) >= 0 and texts[at].startswith(folded))
        return list(islice(hits, most))


def natural_key(text: str) -> str:
    """Return a key that sorts IMG_2 before IMG_10, ignoring case."""
    return _NUMBER.sub(lambda digits: digits[0].zfill(_LONGEST_NUMBER), text.casefold())
