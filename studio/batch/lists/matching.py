"""Matches photos with the rows of a list: by file name, folder, number or code card. Nothing is guessed.

A photo for which several rows, or none, come into question has none.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import assert_never

from studio.batch.lists.columns import ListColumns
from studio.batch.lists.deck import assign_cards
from studio.batch.lists.match import Doubt, Match, Matching, MatchNote, MatchNoteKind, Shot
from studio.batch.lists.missed_cards import doubt_long_runs
from studio.batch.lists.table import DataList
from studio.recipe.list_rules import MatchBy

_DIGITS = re.compile(r"[0-9]+")
_LONGEST_NUMBER = 18
"""Digits; no camera counts further."""
_MOST_NAMED = 5
"""Rows that are named where several ranges hold a number."""
_SEPARATOR = re.compile(r"[^\w]|_")
_NOTED = {
    Doubt.NO_ROW: MatchNoteKind.NO_ROW,
    Doubt.SEVERAL_ROWS: MatchNoteKind.SEVERAL_ROWS,
    Doubt.SHARED_KEY: MatchNoteKind.SHARED_KEY,
    Doubt.EMPTY_COLUMN: MatchNoteKind.EMPTY_COLUMN,
}
"""Doubts that are noted photo by photo; those about cards are noted by the card."""


def match_photos(
    table: DataList,
    columns: ListColumns,
    by: MatchBy,
    shots: Sequence[Shot],
    assigned: Mapping[Path, str] | None = None,
) -> Matching:
    """Return which row each photo has, one match for each in their order, and what needs a look.

    `assigned` has the key of a row for photos that somebody has assigned by hand, "" for those of no row.
    """
    rows = RowIndex(table, columns)
    notes: list[MatchNote] = []
    if by is MatchBy.CARD:
        found, said = assign_cards(shots, rows.by_key)
        notes += said
        lacks_somebody = len({at for match in found for at in match.rows}) < len(table.rows)
        found, said = doubt_long_runs(found, [shot.path for shot in shots], lacks_somebody=lacks_somebody)
        notes += said
    else:
        ranges = _Ranges(table, columns) if by is MatchBy.NUMBER else None
        found = [rows.settle(_candidates(shot, by, rows, ranges)) for shot in shots]
    matches = [
        rows.checked(_by_hand(shot, match, rows, assigned or {})) for shot, match in zip(shots, found, strict=True)
    ]
    notes += _doubt_notes(shots, matches)
    notes += _row_notes(table, rows, matches)
    return Matching(matches=tuple(matches), notes=tuple(notes))


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
        self.shared = tuple(rows for rows in self._by_key.values() if len(rows) > 1)
        """The rows that have a key together."""

    def by_key(self, key: str) -> tuple[int, ...]:
        """Return the rows of a key; none when the list does not have it, several when they have it together."""
        return self._by_key.get(fold_key(key), ())

    def by_number(self, digits: str) -> tuple[int, ...]:
        """Return the rows of a number, with whatever zeros before it."""
        return tuple(at for rows in self._by_digits.get(digits.lstrip("0"), ()) for at in rows)

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


def fold_key(key: str) -> str:
    """Return what two keys have in common that are meant as the same."""
    if key.isascii():
        return key.strip().lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", key).casefold()).strip()


def _by_hand(shot: Shot, match: Match, rows: RowIndex, assigned: Mapping[Path, str]) -> Match:
    key = assigned.get(shot.path)
    if key is None or match.is_lead:
        return match
    if not key:
        return Match(doubt=Doubt.NOBODY, is_by_hand=True)
    settled = rows.settle(rows.by_key(key))
    return Match(row=settled.row, doubt=settled.doubt, rows=settled.rows, code=key, is_by_hand=True)


def _candidates(shot: Shot, by: MatchBy, rows: RowIndex, ranges: "_Ranges | None") -> tuple[int, ...]:
    match by:
        case MatchBy.STEM:
            return _of_stem(shot.path.stem, rows)
        case MatchBy.FOLDER:
            names = [*reversed(shot.folder.split("/"))] if shot.folder else [shot.path.parent.name]
            return next((found for name in names if (found := rows.by_key(name))), ())
        case MatchBy.NUMBER:
            numbers = _DIGITS.findall(shot.path.stem)
            return ranges.find(numbers[-1]) if ranges is not None and numbers else ()
        case MatchBy.CARD:
            return ()
        case _:
            assert_never(by)


def _of_stem(stem: str, rows: RowIndex) -> tuple[int, ...]:
    """Return the rows of a file name: its own, else those of its start up to a separator and of the digits in it.

    Digits with other zeros before them than a key has count only where no key is met as it is written.
    """
    if whole := rows.by_key(stem):
        return whole
    starts = (stem[: each.start()] for each in _SEPARATOR.finditer(stem))
    first = [found for start in starts if (found := rows.by_key(start))]
    numbers: list[str] = _DIGITS.findall(stem)
    exact = (*(first[-1] if first else ()), *(at for digits in numbers for at in rows.by_key(digits)))
    return exact or tuple(at for digits in numbers for at in rows.by_number(digits))


class _Ranges:
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

    def find(self, digits: str) -> tuple[int, ...]:
        """Return the rows whose range holds a number; of many the first ones."""
        number = _last_number(digits)
        at = bisect_right(self._borders, number) - 1 if number is not None else -1
        return self._rows[at] if at >= 0 else ()


def _last_number(text: str) -> int | None:
    digits = _DIGITS.findall(text)
    return int(digits[-1]) if digits and len(digits[-1]) <= _LONGEST_NUMBER else None


def _doubt_notes(shots: Sequence[Shot], matches: Sequence[Match]) -> Iterator[MatchNote]:
    """Yield a note for each kind of doubt and each set of rows, with the first photo and how many there are."""
    counts: Counter[tuple[MatchNoteKind, tuple[int, ...]]] = Counter()
    first: dict[tuple[MatchNoteKind, tuple[int, ...]], Path] = {}
    for shot, match in zip(shots, matches, strict=True):
        if match.doubt is not None and (kind := _NOTED.get(match.doubt)) is not None:
            key = kind, match.rows
            counts[key] += 1
            first.setdefault(key, shot.path)
    for (kind, rows), count in counts.items():
        yield MatchNote(kind=kind, photo=first[kind, rows], rows=rows, count=count)


def _row_notes(table: DataList, rows: RowIndex, matches: Sequence[Match]) -> Iterator[MatchNote]:
    """Yield the rows that have a key together, and those without photos."""
    said = {match.rows for match in matches if match.doubt is Doubt.SHARED_KEY}
    for shared in rows.shared:
        if shared not in said:
            yield MatchNote(kind=MatchNoteKind.SHARED_KEY, rows=shared, count=0)
    seen = {match.row for match in matches if not match.is_lead}
    seen.update(at for match in matches for at in match.rows)
    without = tuple(at for at in range(len(table.rows)) if at not in seen)
    if without:
        yield MatchNote(kind=MatchNoteKind.NO_PHOTOS, rows=without, count=len(without))
