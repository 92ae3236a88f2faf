"""The tables of TIFF files and EXIF blocks (image file directories); knows nothing of what their tags mean."""

import struct
from collections.abc import Iterator

from studio.engine.container.source import DamagedError, Source, damaged, truncated

MOST_ENTRIES = 4_096
"""Entries of one table; cameras write some dozens, raw converters some hundreds."""
MOST_ENTRIES_TOGETHER = 50_000
MOST_NUMBERS = 64

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_SIZES[129] = 1  # UTF-8 text, since EXIF 3.0
_INTEGERS = {1: "B", 3: "H", 4: "I", 6: "b", 7: "B", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}

_MAGICS = {42, 43, 0x4F52, 0x5352, 0x55}
"""TIFF, BigTIFF, and the raws of Olympus (two) and Panasonic, which only differ here."""


class Directory:
    """One table: each tag's type, count and value, the value looked up when it is asked for.

    What does not fit (an offset outside the file, a wrong type) reads as nothing: a photo with a broken tag is
    still a photo.
    """

    __slots__ = ("_entries", "_order", "_source", "_wide", "next")

    def __init__(self, source: Source, order: str, wide: bool, at: int) -> None:
        count_size, entry, link = (8, f"{order}HHQ8s", "Q") if wide else (2, f"{order}HHI4s", "I")
        count = int.from_bytes(source.read(at, count_size), "little" if order == "<" else "big")
        if not 0 < count <= MOST_ENTRIES:
            raise damaged("a table of its header has an impossible length")
        size = struct.calcsize(entry)
        link_size = struct.calcsize(link)
        data = source.peek(at + count_size, count * size + link_size)
        table = data[: count * size]
        table = table[: len(table) - len(table) % size]
        self._source = source
        self._order = order
        self._wide = wide
        # The first of two entries with the same tag counts, as it does for libtiff.
        entries = reversed(list(struct.iter_unpack(entry, table)))
        self._entries: dict[int, tuple[int, int, bytes]] = {
            tag: (kind, number, value) for tag, kind, number, value in entries
        }
        rest = data[count * size :]
        self.next: int = struct.unpack(order + link, rest)[0] if len(rest) == link_size else 0

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, tag: int) -> bool:
        return tag in self._entries

    def size(self, tag: int) -> int:
        """Return how many bytes the value of a tag takes, by its own word."""
        kind, count, _ = self._entries.get(tag, (1, 0, b""))
        return _SIZES.get(kind, 1) * count

    def data(self, tag: int, most: int) -> bytes:
        """Return the value of a tag as bytes, at most so many."""
        kind, count, value = self._entries.get(tag, (1, 0, b""))
        size = _SIZES.get(kind, 0) * count
        if size <= len(value):
            return value[: min(size, most)]
        return self._source.peek(self._offset(value), min(size, most))

    def stretch(self, tag: int) -> Source:
        """Return where the value of a tag lies, for a value that is a file of its own."""
        _, _, value = self._entries.get(tag, (1, 0, b"\0" * 8))
        return self._source.part(self._offset(value), self.size(tag))

    def numbers(self, tag: int, most: int = MOST_NUMBERS) -> tuple[int, ...]:
        """Return the value of a tag as whole numbers, at most so many; none when it isn't that."""
        kind = self._entries.get(tag, (0, 0, b""))[0]
        letter = _INTEGERS.get(kind)
        if letter is None:
            return ()
        data = self.data(tag, most * _SIZES[kind])
        count = len(data) // _SIZES[kind]
        return struct.unpack_from(f"{self._order}{count}{letter}", data)

    def number(self, tag: int, default: int = 0) -> int:
        """Return the first whole number of a tag."""
        numbers = self.numbers(tag, 1)
        return numbers[0] if numbers else default

    def _offset(self, value: bytes) -> int:
        return struct.unpack(self._order + ("Q" if self._wide else "I"), value)[0]


class Tiff:
    """A TIFF structure: its byte order and where its first table lies. Raises PhotoError when it is none."""

    __slots__ = ("_order", "_rest", "_source", "_wide", "first")

    def __init__(self, source: Source) -> None:
        start = source.read(0, 8)
        order = {b"II": "<", b"MM": ">"}.get(start[:2])
        if order is None:
            raise damaged("its tables do not start as they should")
        magic, first = struct.unpack(order + "HI", start[2:])
        if magic not in _MAGICS:
            raise damaged("its tables do not start as they should")
        self._source = source
        self._order = order
        self._wide = magic == 43
        self._rest = MOST_ENTRIES_TOGETHER
        self.first: int = struct.unpack(order + "Q", source.read(8, 8))[0] if self._wide else first

    def directory(self, at: int) -> Directory:
        """Read the table at an offset; raises PhotoError when none can lie there."""
        if not 8 <= at < self._source.size:
            raise truncated()
        directory = Directory(self._source, self._order, self._wide, at)
        self._rest -= len(directory)
        if self._rest < 0:
            raise damaged("its header has too many tables")
        return directory

    def chain(self, at: int, most: int) -> Iterator[Directory]:
        """Read the tables that are linked from an offset on, at most so many, none twice; ends at a broken one."""
        seen: set[int] = set()
        while len(seen) < most and at not in seen and 8 <= at < self._source.size:
            seen.add(at)
            try:
                directory = self.directory(at)
            except DamagedError:
                return
            yield directory
            at = directory.next
