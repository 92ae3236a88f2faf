"""The directories of a TIFF or EXIF block as raw entries: read within bounds, laid out again byte for byte.

Knows the structure only; what a tag means and whether it may stay is decided elsewhere.
"""

import struct
from collections.abc import Callable, Collection, Mapping

from msgspec import Struct

READ_LIMIT = 16 * 1024 * 1024
"""Bytes; the most that the values of one block may have together."""
_MOST_ENTRIES = 2_000
"""Cameras write some dozens into a directory, raw converters up to 300."""

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, IFD = 1, 2, 3, 4, 5, 7, 13
_LONG8, _IFD8 = 16, 18
_BIG_KINDS = (16, 17, 18)
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8, 129: 1}
"""Bytes of one value of each type: TIFF 6.0, BigTIFF (16 to 18), and EXIF 3.0's UTF-8 (129)."""
_WORDS = {3: 2, 4: 4, 5: 4, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4}
"""Bytes of the numbers that another byte order turns round; a rational is two numbers of four."""
_MARKS = (42, 43, 0x55, 0x4F52, 0x5352)
"""After the byte order: TIFF, BigTIFF, and in their place Panasonic's and Olympus' raw files."""
_BIG = 43

ReadAt = Callable[[int, int], bytes]
"""Takes an offset and a size and returns the bytes there, fewer at the end."""


class Entry(Struct, frozen=True):
    """A tag's value: its type, the number of values, their bytes in the block's order, and where they lay."""

    kind: int
    count: int
    data: bytes
    place: int = 0


Directory = dict[int, Entry]


class EntryReader:
    """Reads the directories of one TIFF structure, each at most once, with `budget` bytes of values together.

    `damaged` tells whether anything had to be passed over. Raises ValueError when it is no TIFF structure.
    """

    def __init__(self, read_at: ReadAt, budget: int = READ_LIMIT) -> None:
        self._read_at = read_at
        self._budget = budget
        self._seen: set[int] = set()
        self.damaged = False
        start = read_at(0, 16)
        self.order = {b"II": "<", b"MM": ">"}.get(start[:2], "")
        if not self.order or self._number(start[2:4]) not in _MARKS:
            raise ValueError("no TIFF structure")
        self._is_big = self._number(start[2:4]) == _BIG
        self.first = self._number(start[8:16] if self._is_big else start[4:8])

    def read(self, offset: int, skip: Collection[int] = ()) -> Directory:
        """Return the directory at an offset without the tags to skip; what is broken in it is left out."""
        if offset in self._seen or offset < 8:
            self.damaged = True
            return {}
        self._seen.add(offset)
        head, inline, layout = (8, 8, "HHQ8s") if self._is_big else (2, 4, "HHI4s")
        row = struct.Struct(self.order + layout)
        count = self._number(self._read_at(offset, head))
        table = self._read_at(offset + head, min(count, _MOST_ENTRIES) * row.size)
        self.damaged |= not count or len(table) < count * row.size  # a directory has an entry at least
        directory: Directory = {}
        for tag, kind, number, value in row.iter_unpack(table[: len(table) // row.size * row.size]):
            if tag in skip or tag in directory or not number:
                continue
            size = _SIZES.get(kind, 0) * number
            place = 0 if size <= inline else self._number(value)
            data = value[:size] if size <= inline else self._value(place, size)
            if data:
                directory[tag] = Entry(kind, number, data, place)
            else:
                self.damaged = True
        return directory

    def pointer(self, entry: Entry | None) -> int:
        """Return the offset that an entry holds; 0 when it holds none."""
        if entry is None or entry.count != 1 or entry.kind not in (LONG, IFD, _LONG8, _IFD8):
            return 0
        return self._number(entry.data)

    def _value(self, place: int, size: int) -> bytes:
        """Return a value that lies elsewhere in the block; nothing when it lies outside or is too much."""
        if size > self._budget:
            return b""
        data = self._read_at(place, size)
        if len(data) < size:
            return b""
        self._budget -= size
        return data

    def _number(self, data: bytes) -> int:
        return int.from_bytes(data, "little" if self.order == "<" else "big")


def turn(directory: Directory, order: str, other: str) -> Directory:
    """Return a directory's entries with their numbers in another byte order (`<` or `>`)."""
    if order == other:
        return directory
    return {tag: Entry(e.kind, e.count, _turn(e.data, _WORDS.get(e.kind, 1)), e.place) for tag, e in directory.items()}


def _turn(data: bytes, word: int) -> bytes:
    if word == 1:
        return data
    turned = bytearray(len(data))
    for index in range(word):
        turned[index::word] = data[word - 1 - index :: word]
    return bytes(turned)


def pack(
    directories: Mapping[int, Directory], parents: Mapping[int, int], order: str, fixed: tuple[int, bytes] = (0, b"")
) -> bytes:
    """Lay out directories as a TIFF block that starts with its header.

    Directory 0 is the main one; each other is named by the tag that points to it, in the directory that `parents`
    names. `fixed` is a place in the block and what must lie there; an entry with those very bytes points there.
    """
    room = _Room(*fixed)
    used = {name for name, directory in directories.items() if directory}
    used |= {0, *(parents[name] for name in used if name)}
    tables = {name: _classic(directory) for name, directory in directories.items() if name in used}
    for name in tables:
        if name:
            tables[parents[name]][name] = Entry(LONG, 1, bytes(4))
    starts = {name: room.take(2 + 12 * len(table) + 4) for name, table in tables.items()}
    for name, start in starts.items():
        if name:
            tables[parents[name]][name] = Entry(LONG, 1, struct.pack(order + "I", start))
    pieces: list[tuple[int, bytes]] = [fixed] if fixed[1] else []
    for name, table in tables.items():
        rows = [struct.pack(order + "H", len(table))]
        for tag in sorted(table):
            entry = table[tag]
            value = entry.data
            if len(value) > 4:
                at = fixed[0] if value is fixed[1] else room.take(len(value))
                if value is not fixed[1]:
                    pieces.append((at, value))
                value = struct.pack(order + "I", at)
            rows.append(struct.pack(order + "HHI4s", tag, entry.kind, entry.count, value))
        pieces.append((starts[name], b"".join(rows) + bytes(4)))
    block = bytearray(max(at + len(data) for at, data in pieces))
    block[:8] = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", starts[0])
    for at, data in pieces:
        block[at : at + len(data)] = data
    return bytes(block)


def _classic(directory: Directory) -> Directory:
    """Return a directory without the types that only BigTIFF has."""
    return {tag: entry for tag, entry in directory.items() if entry.kind not in _BIG_KINDS}


class _Room:
    """Hands out places in a block, at even offsets: behind the header, and round what has its fixed place."""

    def __init__(self, hole: int, filling: bytes) -> None:
        behind = hole + len(filling)
        self._spans = [[8, hole], [behind + behind % 2, 1 << 32]] if filling else [[8, 1 << 32]]

    def take(self, size: int) -> int:
        span = next(span for span in self._spans if span[0] + size <= span[1])
        place = span[0]
        span[0] += size + size % 2
        return place
