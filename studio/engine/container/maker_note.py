"""Takes pictures out of a camera maker's notes, whose layouts are many and undocumented, without moving the rest.

Works on any layout: a picture's bytes become zeros, and rows of a directory that point to it say that there is none,
where they are found. What the notes say besides is not known here.
"""

import re
import struct
from collections.abc import Iterator

from msgspec import Struct

from studio.engine.container.embedded import Span, find_pictures

_ROW = 12
_BYTES_KINDS = (1, 2, 6, 7)
_LONG = 4
_KINDS = range(1, 14)
_MOST_ROWS = 512
_HEADER, _FILE_HEADER = 128, 12
"""Bytes: offsets count from the start of the EXIF block, of the JPEG before it, or from a place near the note's own."""
_PREFIX, _SLACK, _END = 64, 320, 16
"""Bytes that a value may have before a picture, beyond its size in all, and that it may be short of it."""
_STARTS = {
    "<": re.compile(rb"(?=.[\0\1\2]..[\x01-\x0d]\0)", re.DOTALL),
    ">": re.compile(rb"(?=[\0\1\2]...\0[\x01-\x0d])", re.DOTALL),
}
"""A directory's count, a tag and its type."""


class _Row(Struct, frozen=True):
    """A row of a directory in the notes: where it lies, its type, count and value."""

    at: int
    kind: int
    count: int
    value: int


def remove_pictures(note: bytes, place: int) -> bytes:
    """Return notes without the pictures in them; those very bytes when there is none.

    `place` is where the notes lay in their EXIF block. Nothing moves, but notes that end with a picture become shorter.
    """
    pictures = find_pictures(note)
    if not pictures:
        return note
    data = bytearray(note)
    for start, end in pictures:
        data[start:end] = bytes(end - start)
    length = len(data)
    for start, end in reversed(pictures):
        if _clear_rows(data, (start, end), place) and end >= length - _END:
            length = start
    return bytes(data[:length])


def _clear_rows(data: bytearray, picture: Span, place: int) -> bool:
    """Let the rows that point to a picture say that there is none; tells whether there were any.

    They stay, as some cameras leave them: readers judge by the room between rows and values where offsets count from.
    """
    has_cleared = False
    for order in "<>":
        for row in list(_pointing(bytes(data), order, picture, place)):
            count = 0 if row.kind in _BYTES_KINDS else row.count
            data[row.at + 4 : row.at + _ROW] = struct.pack(order + "II", count, 0)
            has_cleared = True
    return has_cleared


def _pointing(data: bytes, order: str, picture: Span, place: int) -> Iterator[_Row]:
    """Yield the rows whose value is a picture, and the pairs of rows that say where it starts and how long it is."""
    start, end = picture
    size = end - start

    def lies_at(value: int, before: int) -> bool:
        """Tell whether a value is the offset of the picture, or of at most `before` bytes ahead of it."""
        near = value <= start <= value + _HEADER + before
        return near or any(0 <= start + base - value <= before for base in (place, place + _FILE_HEADER))

    for rows in _directories(data, order):
        for row, other in zip(rows, (*rows[1:], None), strict=True):
            if row.kind in _BYTES_KINDS and size - _END <= row.count <= size + _SLACK and lies_at(row.value, _PREFIX):
                yield row
            if other is None or {row.kind, other.kind} != {_LONG} or {row.count, other.count} != {1}:
                continue
            for place_row, size_row in ((row, other), (other, row)):
                if size - _END <= size_row.value <= size + _SLACK and lies_at(place_row.value, 0):
                    yield place_row
                    yield size_row


def _directories(data: bytes, order: str) -> Iterator[tuple[_Row, ...]]:
    """Yield the rows of what looks like a directory: types that there are, tags in their order."""
    layout = struct.Struct(order + "HHII")
    for match in _STARTS[order].finditer(data):
        at = match.start()
        count: int = struct.unpack_from(order + "H", data, at)[0]
        table = data[at + 2 : at + 2 + count * layout.size]
        if not 0 < count <= _MOST_ROWS or len(table) < count * layout.size:
            continue
        rows = list(layout.iter_unpack(table))
        tags = [tag for tag, *_ in rows]
        if all(kind in _KINDS for _, kind, _, _ in rows) and tags == sorted(set(tags)):
            yield tuple(_Row(at + 2 + n * _ROW, *values) for n, (_, *values) in enumerate(rows))
