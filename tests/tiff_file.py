"""TIFF structures for tests, made entry by entry: TIFF and BigTIFF files, EXIF blocks, raws, and broken ones."""

import struct
from collections.abc import Mapping

Table = Mapping[int, object]
"""Values by tag: a number or numbers (SHORT, or LONG where needed), pairs (RATIONAL, or SRATIONAL where one is below
0), a text (ASCII), bytes (UNDEFINED), a table or a list of tables that the tag points to, `Block` or `Raw`."""


class Block:
    """Data that an entry points to with a LONG, as a strip of pixels."""

    def __init__(self, data: bytes) -> None:
        self.data = data


class Raw:
    """An entry that says what it likes: its type, its count and the bytes of its value field."""

    def __init__(self, kind: int, count: int, field: bytes) -> None:
        self.kind, self.count, self.field = kind, count, field


def tiff_bytes(*tables: Table, order: str = "<", big: bool = False, magic: bytes | None = None) -> bytes:
    """Lay out tables that are linked to a chain, with all their values, as one TIFF structure.

    `order` is < or >; `magic` takes the place of the first four bytes.
    """
    writer = _Writer(order, big)
    watermark = magic or ((b"II" if order == "<" else b"MM") + writer.pack("H", 43 if big else 42))
    writer.data += watermark + (writer.pack("HHQ", 8, 0, 0) if big else writer.pack("I", 0))
    link = len(writer.data) - writer.word
    for table in tables:
        place, next_link = writer.table(table)
        writer.point(link, place)
        link = next_link
    return bytes(writer.data)


class _Writer:
    def __init__(self, order: str, big: bool) -> None:
        self.order, self.big = order, big
        self.word, self.letter = (8, "Q") if big else (4, "I")
        self.data = bytearray()

    def pack(self, letters: str, *numbers: int) -> bytes:
        return struct.pack(self.order + letters, *numbers)

    def point(self, at: int, to: int) -> None:
        self.data[at : at + self.word] = self.pack(self.letter, to)

    def append(self, data: bytes) -> int:
        self.data += b"\0" * (len(self.data) % 2)
        place = len(self.data)
        self.data += data
        return place

    def table(self, table: Table) -> tuple[int, int]:
        """Append a table and what it points to; return where it lies, and where its link to the next lies."""
        head = self.pack("Q" if self.big else "H", len(table))
        size = 20 if self.big else 12
        place = self.append(head + bytes(size * len(table) + self.word))
        for number, tag in enumerate(sorted(table)):
            kind, count, data = self.entry(table[tag])
            if len(data) > self.word:
                data = self.pack(self.letter, self.append(data))
            at = place + len(head) + size * number
            packed = self.pack("HH" + self.letter, tag, kind, count)
            self.data[at : at + size] = packed + data.ljust(self.word, b"\0")
        return place, place + len(head) + size * len(table)

    def entry(self, value: object) -> tuple[int, int, bytes]:
        match value:
            case Raw():
                return value.kind, value.count, value.field
            case Block():
                return 4, 1, self.pack("I", self.append(value.data))
            case bytes():
                return 7, len(value), value
            case str():
                data = value.encode() + b"\0"
                return 2, len(data), data
            case Mapping():
                return 4, 1, self.pack("I", self.table(value)[0])
            case [Mapping(), *_]:
                return 4, len(value), self.pack(f"{len(value)}I", *(self.table(table)[0] for table in value))
            case [(_, _), *_]:
                signed = any(number < 0 for pair in value for number in pair)
                return (
                    (10 if signed else 5),
                    len(value),
                    b"".join(self.pack("ii" if signed else "II", *p) for p in value),
                )
            case int():
                return self.entry([value])
            case _:
                numbers = list(value)
                kind, letter = (3, "H") if max(numbers) < 65_536 else (4, "I")
                return kind, len(numbers), self.pack(f"{len(numbers)}{letter}", *numbers)
