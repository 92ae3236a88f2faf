"""What is to be said of a matching, in sentences: why a photo has no row, and what needs a look before Start."""

from collections import Counter
from collections.abc import Iterable
from typing import assert_never

from studio.batch.files.naming import shown
from studio.batch.lists.columns import ListColumns
from studio.batch.lists.match import Doubt, Match, Matching, MatchNote, MatchNoteKind
from studio.batch.lists.table import DataList
from studio.message import Message, Note, NoteKind, Value, message

_NAMED = 5
"""Rows that are named in one sentence."""
_MOST_NOTES = 20
"""Of one kind that are said one by one."""


def doubt_message(table: DataList, columns: ListColumns, match: Match, doubt: Doubt) -> Message:
    """Return why a photo has no row."""
    rows = _name_rows(table, columns, match.rows)
    match doubt:
        case Doubt.NO_ROW if match.is_by_hand:
            return message("The list has no row “{key}”, to which it was assigned by hand.", key=match.code)
        case Doubt.NO_ROW:
            return message("No row of the list is for this photo.")
        case Doubt.SEVERAL_ROWS:
            return message("Several rows of the list may be for this photo: {rows}.", rows=rows)
        case Doubt.SHARED_KEY:
            return message("Rows of the list have the same key: {rows}.", rows=rows)
        case Doubt.EMPTY_COLUMN:
            empty = tuple(
                table.columns[at] for at in columns.required for row in match.rows if not table.rows[row].cells[at]
            )
            return message("Its row of the list is not complete: {rows} lacks {columns}.", rows=rows, columns=empty)
        case Doubt.BEFORE_FIRST_CARD:
            return message("It was taken before the first code card of its camera.")
        case Doubt.UNKNOWN_CODE if not match.code:
            return message("The code card before it can't be read.")
        case Doubt.UNKNOWN_CODE:
            return message("The code card before it has {code}, which is not in the list.", code=match.code)
        case Doubt.SEVERAL_CODES:
            return message("The code card before it has the codes of several rows: {rows}.", rows=rows)
        case Doubt.CLOCK:
            return message(
                "By time it belongs to another card than by name ({rows}): a clock jumped back, or cameras without "
                "serial numbers are mixed.",
                rows=rows,
            )
        case Doubt.MISSED_CARD:
            return message(
                "More photos follow its code card than others, and somebody in the list has none: the next card "
                "may not have been seen ({rows}).",
                rows=rows,
            )
        case Doubt.NOBODY:
            return message("It was assigned to nobody by hand.")
        case _:
            assert_never(doubt)


def matching_notes(table: DataList, columns: ListColumns, matching: Matching) -> tuple[Note, ...]:
    """Return what needs a look, and how many rows have photos."""
    lines: list[Message] = []
    if columns.guessed:
        taken = tuple(f"{name} = {column}" for name, column in columns.guessed)
        lines.append(
            message("Columns taken by their usual names: {columns}. The recipe can name others.", columns=taken)
        )
    have = len({match.row for match in matching.matches if match.row is not None and not match.is_lead})
    lines.append(
        message(
            "{n} of {total} rows of the list has photos.|{n} of {total} rows of the list have photos.",
            "",
            have,
            total=len(table.rows),
        )
    )
    counts: Counter[MatchNoteKind] = Counter()
    for note in matching.notes:
        counts[note.kind] += 1
        if counts[note.kind] <= _MOST_NOTES:
            lines.append(_note(table, columns, note))
    if (more := sum(max(0, count - _MOST_NOTES) for count in counts.values())) > 0:
        lines.append(message("{n} more like these needs a look.|{n} more like these need a look.", "", more))
    return (*table.notes, *(Note(NoteKind.LIST, line) for line in lines))


def _note(table: DataList, columns: ListColumns, note: MatchNote) -> Message:
    rows = _name_rows(table, columns, note.rows)
    photo = shown(note.photo.name) if note.photo is not None else ""
    match note.kind:
        case MatchNoteKind.UNKNOWN_CODE if not note.code:
            return message(
                "{photo}: the code card can't be read; {n} photo after it has no row.|"
                "{photo}: the code card can't be read; {n} photos after it have no row.",
                "",
                note.count,
                photo=photo,
            )
        case MatchNoteKind.UNKNOWN_CODE:
            return message(
                "{photo}: the code {code} is not in the list; {n} photo after it has no row.|"
                "{photo}: the code {code} is not in the list; {n} photos after it have no row.",
                "",
                note.count,
                photo=photo,
                code=note.code,
            )
        case MatchNoteKind.SEVERAL_CODES:
            return message("{photo}: the card has the codes of several rows: {rows}.", photo=photo, rows=rows)
        case MatchNoteKind.CODE_AGAIN:
            return message("{photo}: the card of {rows} was photographed again.", photo=photo, rows=rows)
        case MatchNoteKind.BEFORE_FIRST_CARD:
            return message(
                "{photo}: {n} photo was taken before the first code card.|"
                "{photo} and others: {n} photos were taken before the first code card.",
                "",
                note.count,
                photo=photo,
            )
        case MatchNoteKind.MISSED_CARD:
            return message(
                "{photo}: {n} photo follows this card, more than others; the next card may not have been seen.|"
                "{photo}: {n} photos follow this card, more than others; the next card may not have been seen.",
                "",
                note.count,
                photo=photo,
            )
        case MatchNoteKind.CLOCK_BACK:
            return message("{photo}: the clock of the camera jumped back.", photo=photo)
        case MatchNoteKind.SEVERAL_CAMERAS:
            return message(
                "{photo}: its folder has photos of {n} camera.|"
                "{photo}: its folder has photos of {n} cameras; each is matched with its own cards.",
                "",
                note.count,
                photo=photo,
            )
        case MatchNoteKind.NO_PHOTOS:
            return message(
                "{n} row of the list has no photos: {rows}.|{n} rows of the list have no photos: {rows}.",
                "",
                note.count,
                rows=rows,
            )
        case MatchNoteKind.SHARED_KEY:
            return message("Rows of the list have the same key, so none gets photos: {rows}.", rows=rows)
        case MatchNoteKind.EMPTY_COLUMN:
            return message("A row that is not complete gets no photos: {rows}.", rows=rows)
        case MatchNoteKind.NO_ROW:
            return message(
                "{n} photo has no row of the list: {photo}.|{n} photos have no row of the list, {photo} first.",
                "",
                note.count,
                photo=photo,
            )
        case MatchNoteKind.SEVERAL_ROWS:
            return message("{photo}: several rows come into question: {rows}.", photo=photo, rows=rows)
        case _:
            assert_never(note.kind)


def _name_rows(table: DataList, columns: ListColumns, rows: Iterable[int]) -> Value:
    """Return some rows by key and line, and how many others there are."""
    rows = tuple(rows)
    named = tuple(_name_row(table, columns, at) for at in rows[:_NAMED])
    more = len(rows) - len(named)
    if more <= 0:
        return named
    return message("{rows} and {n} other|{rows} and {n} others", "", more, rows=named)


def _name_row(table: DataList, columns: ListColumns, at: int) -> Message:
    row = table.rows[at]
    return message("{key} (line {line})", key=columns.key_of(row)[:60], line=row.line)
