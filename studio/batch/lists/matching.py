"""Matches photos with the rows of a list: by file name, folder, number or code card. Nothing is guessed.

A photo for which several rows, or none, come into question has none.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import assert_never

from studio.batch.lists.columns import ListColumns
from studio.batch.lists.deck import assign_cards, doubt_long_runs
from studio.batch.lists.match import Doubt, Match, Matching, MatchNote, MatchNoteKind, Shot
from studio.batch.lists.row_index import NumberRanges, RowIndex
from studio.batch.lists.table import DataList
from studio.recipe.list_rules import MatchBy

_DIGITS = re.compile(r"[0-9]+")
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
        missing = {*range(len(table.rows))}.difference(at for match in found for at in match.rows)
        found, said = doubt_long_runs(found, [shot.path for shot in shots], missing=missing)
        notes += said
    else:
        ranges = NumberRanges(table, columns) if by is MatchBy.NUMBER else None
        found = [rows.settle(_candidates(shot, by, rows, ranges)) for shot in shots]
    matches = [
        rows.checked(_by_hand(shot, match, rows, assigned or {})) for shot, match in zip(shots, found, strict=True)
    ]
    notes += _doubt_notes(shots, matches)
    notes += _row_notes(table, rows, matches)
    return Matching(matches=tuple(matches), notes=tuple(notes))


def _by_hand(shot: Shot, match: Match, rows: RowIndex, assigned: Mapping[Path, str]) -> Match:
    key = assigned.get(shot.path)
    if key is None or match.is_lead:
        return match
    if not key:
        return Match(doubt=Doubt.NOBODY, is_by_hand=True)
    settled = rows.settle(rows.by_key(key))
    return Match(row=settled.row, doubt=settled.doubt, rows=settled.rows, code=key, is_by_hand=True)


def _candidates(shot: Shot, by: MatchBy, rows: RowIndex, ranges: "NumberRanges | None") -> tuple[int, ...]:
    match by:
        case MatchBy.STEM:
            return _of_stem(shot.path.stem, rows)
        case MatchBy.FOLDER:
            names = [*reversed(shot.folder.split("/"))] if shot.folder else [shot.path.parent.name]
            return next((found for name in names if (found := rows.by_key(name))), ())
        case MatchBy.NUMBER:
            return ranges.of_name(_DIGITS.findall(shot.path.stem)) if ranges is not None else ()
        case MatchBy.CARD:
            return ()
        case _:
            assert_never(by)


def _of_stem(stem: str, rows: RowIndex) -> tuple[int, ...]:
    """Return the rows of a file name: its own, else those of its start up to a separator and of the digits in it."""
    if whole := rows.by_key(stem):
        return whole
    starts = (stem[: each.start()] for each in _SEPARATOR.finditer(stem))
    first = [found for start in starts if (found := rows.by_key(start))]
    numbers: list[str] = _DIGITS.findall(stem)
    if first:
        return (*first[-1], *(at for digits in numbers for at in rows.by_key(digits)))
    if len(numbers) == 1:
        return rows.by_key(numbers[0]) or rows.by_number(numbers[0])
    return _of_numbers(numbers, rows)


def _of_numbers(numbers: Sequence[str], rows: RowIndex) -> tuple[int, ...]:
    """Return the rows of the numbers in a name that may be keys.

    The longest must be keys: otherwise it is the photo of somebody who is not in the list, and what else the name
    holds is a day or the number of a copy.
    """
    found = [
        (len(digits.lstrip("0")), rows.by_key(digits) or rows.by_number(digits))
        for digits in numbers
        if rows.may_be_key(digits)
    ]
    longest = max((length for length, _ in found), default=0)
    if any(length == longest and not each for length, each in found):
        return ()
    return tuple(at for _, each in found for at in each)


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
