"""Lays out loaded directories as a TIFF block again, byte for byte, and turns their byte order round.

Knows the structure only; what a tag means and whether it may stay is decided elsewhere.
"""

import struct
from collections.abc import Mapping

from studio.engine.container.tiff import IFD8, LONG, LONG8, SLONG8, Entries, Entry

_WORDS = {3: 2, 4: 4, 5: 4, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8, 13: 4}
"""Bytes of the numbers of each type that another byte order turns round; a rational is two numbers of four."""
_BIG_TYPES = (LONG8, SLONG8, IFD8)


def turn(directory: Entries, order: str, other: str) -> Entries:
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
    directories: Mapping[int, Entries], parents: Mapping[int, int], order: str, fixed: tuple[int, bytes] = (0, b"")
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


def _classic(directory: Entries) -> Entries:
    """Return a directory without the types that only BigTIFF has."""
    return {tag: entry for tag, entry in directory.items() if entry.kind not in _BIG_TYPES}


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
