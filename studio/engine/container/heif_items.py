"""The items of a HEIF or AVIF file: what kinds there are, how they refer to each other, their properties and places."""

import struct
from collections.abc import Iterator

from msgspec import Struct

from studio.engine.container.boxes import Box, find_box, version_of, walk_boxes
from studio.engine.container.source import Source, damaged
from studio.message import message

_MOST_ENTRIES = 10_000
"""Entries of one kind of table together; a 200-megapixel picture in the usual tiles of 512 x 512 needs some 800."""
_MOST_TABLE = 1 << 20
_LONGEST_TYPE = 200


class Cursor:
    """Reads numbers one after the other; raises PhotoError at the end of the data."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def take(self, size: int) -> int:
        """Return the next `size` bytes as a number; 0 for no bytes."""
        end = self._at + size
        if end > len(self._data):
            raise damaged(message("a table of its header is too short"))
        number = int.from_bytes(self._data[self._at : end])
        self._at = end
        return number

    def skip(self, size: int) -> None:
        """Pass over bytes."""
        self._at += size


class Items(Struct, frozen=True, kw_only=True):
    """The items of a file by their numbers; `hidden` are those that are not pictures to look at by themselves.

    `references` are (kind, from, to). `properties` are in the order in which they are to be applied.
    """

    primary: int
    kinds: dict[int, bytes]
    hidden: frozenset[int]
    references: tuple[tuple[bytes, int, tuple[int, ...]], ...]
    types: dict[int, bytes]
    """The media types of items that are text of some kind, such as b"application/rdf+xml"."""
    meta: Source
    chosen: dict[int, tuple[int, ...]]
    known: tuple[Box, ...]

    def properties(self, item: int) -> Iterator[Box]:
        """Yield the properties of an item."""
        for index in self.chosen.get(item, ()):
            if 0 < index <= len(self.known):
                yield self.known[index - 1]

    def property(self, item: int, name: bytes) -> Source | None:
        """Return the content of an item's first property of a name."""
        return next((box.body for box in self.properties(item) if box.name == name), None)

    def targets(self, kind: bytes, item: int) -> tuple[int, ...]:
        """Return the items that an item refers to in a way such as b"dimg"."""
        return next((to for name, source, to in self.references if name == kind and source == item), ())


def read_items(meta: Source) -> Items:
    """Read the tables of a `meta` box; raises PhotoError."""
    body = meta.part(4)
    boxes: dict[bytes, Source] = {}
    for box in walk_boxes(body):
        boxes.setdefault(box.name, box.body)
    if b"pitm" not in boxes or b"iinf" not in boxes or b"iprp" not in boxes:
        raise damaged(message("its header does not describe the picture"))
    version, _ = version_of(boxes[b"pitm"])
    kinds, hidden, types = _read_kinds(boxes[b"iinf"])
    known = find_box(boxes[b"iprp"], b"ipco")
    return Items(
        primary=int.from_bytes(boxes[b"pitm"].read(4, 2 if version == 0 else 4)),
        kinds=kinds,
        hidden=hidden,
        types=types,
        references=tuple(_read_references(boxes[b"iref"])) if b"iref" in boxes else (),
        meta=body,
        chosen=_read_choices(boxes[b"iprp"]),
        known=tuple(walk_boxes(known)) if known else (),
    )


def find_content(items: Items, file: Source, item: int) -> Source | None:
    """Return offset and size of the content of an item, if it is in one piece."""
    table = find_box(items.meta, b"iloc")
    if table is None:
        return None
    version, _ = version_of(table)
    cursor = Cursor(table.peek(4, _MOST_TABLE))
    widths = cursor.take(2)
    offset_size, length_size, base_size = widths >> 12 & 15, widths >> 8 & 15, widths >> 4 & 15
    index_size = widths & 15 if version else 0
    for _ in range(min(cursor.take(2 if version < 2 else 4), _MOST_ENTRIES)):
        number = cursor.take(2 if version < 2 else 4)
        way = cursor.take(2) & 15 if version else 0
        cursor.skip(2)
        base = cursor.take(base_size)
        extents = cursor.take(2)
        if number == item:
            cursor.skip(index_size)
            place, size = base + cursor.take(offset_size), cursor.take(length_size)
            inside = {0: file, 1: find_box(items.meta, b"idat")}.get(way)
            return inside.part(place, size or None) if inside and extents == 1 else None
        cursor.skip(extents * (index_size + offset_size + length_size))
    return None


def _read_kinds(table: Source) -> tuple[dict[int, bytes], frozenset[int], dict[int, bytes]]:
    version, _ = version_of(table)
    kinds: dict[int, bytes] = {}
    hidden: set[int] = set()
    types: dict[int, bytes] = {}
    for box in walk_boxes(table, 6 if version == 0 else 8):
        head = box.body.peek(0, 12)
        if box.name != b"infe" or len(head) < 12 or head[0] < 2:
            continue
        wide = head[0] > 2
        item = int.from_bytes(head[4 : 8 if wide else 6])
        kinds[item] = box.body.peek(10 if wide else 8, 4)
        if kinds[item] == b"mime":
            # Behind the kind stand the item's name and its type, each ended by a zero.
            types[item] = box.body.peek(14 if wide else 12, _LONGEST_TYPE).partition(b"\0")[2].partition(b"\0")[0]
        if head[3] & 1:
            hidden.add(item)
    return kinds, frozenset(hidden), types


def _read_references(table: Source) -> Iterator[tuple[bytes, int, tuple[int, ...]]]:
    version, _ = version_of(table)
    size, letter = (4, "I") if version else (2, "H")
    rest = _MOST_ENTRIES
    for box in walk_boxes(table, 4):
        head = box.body.read(0, size + 2)
        count = int.from_bytes(head[size:])
        rest -= count
        if rest < 0:
            raise damaged(message("its header has too many tables"))
        yield (
            box.name,
            int.from_bytes(head[:size]),
            struct.unpack(f">{count}{letter}", box.body.read(size + 2, count * size)),
        )


def _read_choices(properties: Source) -> dict[int, tuple[int, ...]]:
    """Return the properties of each item, as indexes from 1."""
    choices: dict[int, tuple[int, ...]] = {}
    rest = _MOST_ENTRIES
    for box in walk_boxes(properties):
        if box.name != b"ipma":
            continue
        version, flags = version_of(box.body)
        cursor = Cursor(box.body.peek(4, _MOST_TABLE))
        size, mask = (2, 0x7FFF) if flags & 1 else (1, 0x7F)
        count = cursor.take(4)
        rest -= count
        if rest < 0:
            raise damaged(message("its header has too many tables"))
        for _ in range(count):
            item = cursor.take(4 if version else 2)
            number = cursor.take(1)
            rest -= number
            if rest < 0:
                raise damaged(message("its header has too many tables"))
            more = tuple(cursor.take(size) & mask for _ in range(number))
            choices[item] = choices.get(item, ()) + more
    return choices
