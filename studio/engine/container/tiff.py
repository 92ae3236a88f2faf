"""The directories of TIFF files, EXIF blocks and TIFF-like raws; knows nothing of what their tags mean.

TIFF 6.0, section 2, and BigTIFF, which has wider numbers. Header and metadata are read through here alike.
"""

import struct
from collections.abc import Collection, Iterator

from msgspec import Struct

from studio.engine.container.source import DamagedError, Source, damaged, truncated
from studio.message import message

MOST_ENTRIES = 4_096
"""Entries of one directory; cameras write some dozens, raw converters some hundreds."""
MOST_ENTRIES_TOGETHER = 50_000
MOST_NUMBERS = 64
MOST_PIECES = 100_000
"""Strips or tiles of one picture that are looked at."""
_PIECES = ((273, 279), (324, 325))
"""The tags of strips and of tiles, their places and sizes: TIFF 6.0, sections 3 and 15."""
VALUES_LIMIT = 16 << 20
"""Bytes; the most that the loaded values of one structure may have together."""

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 1, 2, 3, 4, 5, 7
SLONG, IFD, LONG8, SLONG8, IFD8 = 9, 13, 16, 17, 18
"""Types of values: TIFF 6.0 (1 to 12), TIFF technical note 1 (IFD), BigTIFF (16 to 18)."""
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_SIZES[129] = 1  # UTF-8 text, since EXIF 3.0
_INTEGERS = {1: "B", 3: "H", 4: "I", 6: "b", 7: "B", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_POINTERS = frozenset((SHORT, LONG, SLONG, IFD, LONG8, SLONG8, IFD8))
"""Types in which programs write where a directory lies; the standards know LONG and IFD."""

_CLASSIC, _BIG = 42, 43
_MAGICS = frozenset((_CLASSIC, _BIG, 0x4F52, 0x5352, 0x55))
"""After the byte order: TIFF, BigTIFF, and the raws of Olympus (two) and Panasonic, which only differ here."""
_FIRST_PLACE = 8
"""Where the header ends; no directory lies before."""


class _Layout:
    """How numbers are laid out in one byte order and width."""

    __slots__ = ("count", "entry", "link", "offset", "order")

    def __init__(self, order: str, is_big: bool) -> None:
        self.order = order
        self.count = struct.Struct(order + ("Q" if is_big else "H"))
        self.entry = struct.Struct(order + ("HHQ8s" if is_big else "HHI4s"))
        self.offset = self.link = struct.Struct(order + ("Q" if is_big else "I"))


_LAYOUTS = {(order, is_big): _Layout(order, is_big) for order in "<>" for is_big in (False, True)}
_ORDERS = {b"II": "<", b"MM": ">"}


class Entry(Struct, frozen=True):
    """A tag's value: its type, the number of values, their bytes in the file's order, and where they lie.

    The place is 0 for a value that stands in the directory itself.
    """

    kind: int
    count: int
    data: bytes
    place: int = 0


Entries = dict[int, Entry]
"""The loaded entries of a directory by their tags."""


class Directory:
    """One directory: each tag's type and count, and its value, read on first use.

    What does not fit (a value that does not lie within the structure, a wrong type) reads as nothing: a photo with
    a broken tag is still a photo. The first of two entries with the same tag counts, as it does for libtiff.
    `at` is where it lies, `next` where the one that is linked behind it does, 0 for none; `is_cut` tells that the
    structure ends within it.
    """

    __slots__ = ("_layout", "_rows", "_source", "at", "is_cut", "next")

    def __init__(self, source: Source, layout: _Layout, at: int) -> None:
        row, link = layout.entry, layout.link
        count: int = layout.count.unpack(source.read(at, layout.count.size))[0]
        if not 0 < count <= MOST_ENTRIES:
            raise damaged(message("a table of its header has an impossible length"))
        size = count * row.size
        data = source.peek(at + layout.count.size, size + link.size)
        self.is_cut = len(data) < size
        rows = data[: min(size, len(data) // row.size * row.size)]
        self._source = source
        self._layout = layout
        self._rows: dict[int, tuple[int, int, bytes]] = {
            tag: (kind, number, value) for tag, kind, number, value in reversed(list(row.iter_unpack(rows)))
        }
        self.at = at
        self.next: int = link.unpack(data[size:])[0] if len(data) == size + link.size else 0

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, tag: int) -> bool:
        return tag in self._rows

    def __iter__(self) -> Iterator[int]:
        return reversed(self._rows)

    def size(self, tag: int) -> int:
        """Return how many bytes the value of a tag takes, by its own word."""
        kind, count, _ = self._rows.get(tag, (1, 0, b""))
        return _SIZES.get(kind, 1) * count

    def data(self, tag: int, most: int) -> bytes:
        """Return the first `most` bytes of a tag's value; nothing when it does not lie within the structure."""
        kind, count, value = self._rows.get(tag, (1, 0, b""))
        size = _SIZES.get(kind, 0) * count
        if size <= len(value):
            return value[: min(size, most)]
        place = self._offset(value)
        return self._source.peek(place, min(size, most)) if place + size <= self._source.size else b""

    def entry(self, tag: int) -> Entry | None:
        """Return a tag's whole value; None when there is none or it does not lie within the structure."""
        kind, count, value = self._rows.get(tag, (1, 0, b""))
        size = self.size(tag)
        data = self.data(tag, size)
        return Entry(kind, count, data, 0 if size <= len(value) else self._offset(value)) if data else None

    def stretch(self, tag: int) -> Source:
        """Return where the value of a tag lies, for a value that is a file of its own."""
        if tag not in self._rows:
            return self._source.part(0, 0)
        return self._source.part(self._offset(self._rows[tag][2]), self.size(tag))

    def numbers(self, tag: int, most: int = MOST_NUMBERS) -> tuple[int, ...]:
        """Return the value of a tag as whole numbers, at most `most`; none when it isn't that."""
        kind = self._rows.get(tag, (0, 0, b""))[0]
        letter = _INTEGERS.get(kind)
        if letter is None:
            return ()
        data = self.data(tag, most * _SIZES[kind])
        count = len(data) // _SIZES[kind]
        return struct.unpack_from(f"{self._layout.order}{count}{letter}", data)

    def pieces(self) -> list[tuple[int, int]]:
        """Return where the strips or tiles of its picture lie, and how many bytes they have by its own word."""
        for places, sizes in _PIECES:
            starts, lengths = (self.numbers(tag, MOST_PIECES) for tag in (places, sizes))
            if starts and lengths:
                return [(at, size) for at, size in zip(starts, lengths, strict=False) if at > 0 and size > 0]
        return []

    def number(self, tag: int, default: int = 0) -> int:
        """Return the first whole number of a tag."""
        numbers = self.numbers(tag, 1)
        return numbers[0] if numbers else default

    def ratio(self, tag: int) -> float:
        """Return the first rational number of a tag; 0 when it has none, or one without sense."""
        if self._rows.get(tag, (0, 0, b""))[0] != RATIONAL:
            return 0.0
        data = self.data(tag, _SIZES[RATIONAL])
        above, below = struct.unpack(self._layout.order + "II", data) if data else (0, 0)
        return above / below if below else 0.0

    def pointers(self, tag: int, most: int) -> tuple[int, ...]:
        """Return the offsets of directories that a tag points to, at most `most`; none where its type is no pointer."""
        if self._rows.get(tag, (0, 0, b""))[0] not in _POINTERS:
            return ()
        return tuple(place for place in self.numbers(tag, most) if place > 0)

    def pointer(self, tag: int) -> int:
        """Return where the one directory lies that a tag points to; 0 for none."""
        kind, count, _ = self._rows.get(tag, (0, 0, b""))
        return max(self.number(tag), 0) if count == 1 and kind in _POINTERS else 0

    def points_nowhere(self, tag: int) -> bool:
        """Tell whether a tag that should point to a directory is there but can't; a 0 says that there is none."""
        return tag in self._rows and not self.pointer(tag) and self.number(tag, 1) != 0

    def _offset(self, value: bytes) -> int:
        return self._layout.offset.unpack(value)[0]


class Tiff:
    """A TIFF structure: its byte order, `<` or `>`, and where its first directory lies.

    Raises PhotoError when it is none. `is_damaged` tells whether anything had to be passed over by `load`, whose
    values may have `budget` bytes together.
    """

    __slots__ = ("_layout", "_loaded", "_rest", "_values_left", "first", "is_damaged", "order", "source")

    def __init__(self, source: Source, budget: int = VALUES_LIMIT) -> None:
        start = source.read(0, 8)
        order = _ORDERS.get(start[:2])
        if order is None:
            raise damaged(message("its tables do not start as they should"))
        magic, first = struct.unpack(order + "HI", start[2:])
        if magic not in _MAGICS:
            raise damaged(message("its tables do not start as they should"))
        is_big = magic == _BIG
        self.source = source
        self._layout = _LAYOUTS[order, is_big]
        self._rest = MOST_ENTRIES_TOGETHER
        self._values_left = budget
        self._loaded: set[int] = set()
        self.is_damaged = False
        self.order: str = order
        self.first: int = self._layout.offset.unpack(source.read(8, 8))[0] if is_big else first

    def directory(self, at: int) -> Directory:
        """Read the directory at an offset; raises PhotoError when none can lie there."""
        if not _FIRST_PLACE <= at < self.source.size:
            raise truncated()
        directory = Directory(self.source, self._layout, at)
        self._rest -= len(directory)
        if self._rest < 0:
            raise damaged(message("its header has too many tables"))
        return directory

    def chain(self, at: int, most: int) -> Iterator[Directory]:
        """Read the directories linked from an offset on, at most so many, none twice; ends at a broken one."""
        seen: set[int] = set()
        while len(seen) < most and at not in seen and _FIRST_PLACE <= at < self.source.size:
            seen.add(at)
            try:
                directory = self.directory(at)
            except DamagedError:
                return
            yield directory
            at = directory.next

    def load(
        self, at: int, skip: Collection[int] = (), pointers: Collection[int] = ()
    ) -> tuple[Entries, dict[int, int]]:
        """Return the whole values of the directory at an offset, and where those lie that its `pointers` point to.

        Tags to `skip` are not read; what is broken is left out. Each directory is loaded once, so that none is
        entered in a circle.
        """
        try:
            if at in self._loaded:
                raise damaged(message("its tables go round in a circle"))
            self._loaded.add(at)
            directory = self.directory(at)
        except DamagedError:
            self.is_damaged = True
            return {}, {}
        self.is_damaged |= directory.is_cut
        places = {tag: place for tag in pointers if (place := directory.pointer(tag))}
        self.is_damaged |= any(map(directory.points_nowhere, pointers))
        entries: Entries = {}
        for tag in directory:
            if tag in skip or tag in pointers:
                continue
            size = directory.size(tag)
            entry = directory.entry(tag) if size <= self._values_left else None
            if entry is not None:
                entries[tag] = entry
                self._values_left -= size if entry.place else 0
            elif size:
                self.is_damaged = True
        return entries, places
