"""What a font file says of itself: its names, weight and letters. Pure Python, within bounds: a recipe may bring one.

The tables are those of the OpenType specification (`ttcf`, `name`, `OS/2`, `cmap`).
"""

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from studio.safe_file import open_regular

_FAMILY, _STYLE, _FULL, _TYPO_FAMILY, _TYPO_STYLE = 1, 2, 4, 16, 17
_MOST_FONTS = 64
_MOST_TABLES = 128
_LARGEST_NAMES = 1_000_000
_LARGEST_CMAP = 4_000_000
_UNICODE_KINDS = {(3, 10): 0, (0, 6): 1, (0, 4): 1, (3, 1): 2, (0, 3): 3, (0, 2): 3, (0, 1): 3, (0, 0): 3}
"""Platform and encoding of the `cmap` subtables for Unicode, the most complete first."""
_ITALIC = 1
"""Bit of `fsSelection` in `OS/2`."""


class FontFace(Struct, frozen=True, kw_only=True):
    """One font of a file: its names in English, its weight (100 to 900) and whether it is italic."""

    index: int
    family: str
    style: str
    full: str
    weight: int = 400
    italic: bool = False


def read_faces(path: Path) -> list[FontFace]:
    """Return the fonts of a file; none for a file that is broken or no font."""
    try:
        with open_regular(path) as file:
            tables = list(_read_tables(file))
            return [_read_face(file, index, each) for index, each in enumerate(tables) if b"cmap" in each]
    except (OSError, struct.error):
        return []


def missing_letters(path: Path, index: int, letters: Iterable[str]) -> set[str]:
    """Return those of the letters that a font has no glyph for: all of them when its `cmap` can't be read."""
    wanted = set(letters)
    try:
        with open_regular(path) as file:
            tables = list(_read_tables(file))[index]
            offset, length = tables[b"cmap"]
            file.seek(offset)
            cmap = file.read(min(length, _LARGEST_CMAP))
        start = _find_subtable(cmap)
        return {letter for letter in wanted if not _glyph(cmap, start, ord(letter))}
    except (OSError, struct.error, IndexError, KeyError):
        return wanted


def _read_tables(file: BinaryIO) -> Iterator[dict[bytes, tuple[int, int]]]:
    """Yield for each font of a file where its tables lie: offset and length in bytes."""
    start = file.read(12)
    places = [0]
    if start[:4] == b"ttcf":
        count = min(struct.unpack(">I", start[8:12])[0], _MOST_FONTS)
        places = list(struct.unpack(f">{count}I", file.read(4 * count)))
    for place in places:
        file.seek(place)
        count = min(struct.unpack(">H", file.read(12)[4:6])[0], _MOST_TABLES)
        entries = file.read(16 * count)
        yield {tag: (offset, length) for tag, _, offset, length in struct.iter_unpack(">4sIII", entries)}


def _read_face(file: BinaryIO, index: int, tables: dict[bytes, tuple[int, int]]) -> FontFace:
    names: dict[int, str] = {}
    if b"name" in tables:
        offset, length = tables[b"name"]
        file.seek(offset)
        names = _parse_names(file.read(min(length, _LARGEST_NAMES)))
    weight, italic = 400, False
    if b"OS/2" in tables:
        file.seek(tables[b"OS/2"][0])
        data = file.read(64)
        weight = min(max(struct.unpack(">H", data[4:6])[0], 1), 1000)
        italic = bool(struct.unpack(">H", data[62:64])[0] & _ITALIC)
    return FontFace(
        index=index,
        family=names.get(_TYPO_FAMILY) or names.get(_FAMILY, ""),
        style=names.get(_TYPO_STYLE) or names.get(_STYLE, ""),
        full=names.get(_FULL, ""),
        weight=weight,
        italic=italic,
    )


def _parse_names(table: bytes) -> dict[int, str]:
    count, strings = struct.unpack(">HH", table[2:6])
    names: dict[int, str] = {}
    for platform, _, language, key, length, offset in struct.iter_unpack(">6H", table[6 : 6 + 12 * count]):
        text = table[strings + offset : strings + offset + length]
        if platform == 3 and (language == 0x409 or key not in names):
            names[key] = text.decode("utf-16-be", "replace")
        elif platform == 1:
            names.setdefault(key, text.decode("latin-1"))
    return names


def _find_subtable(cmap: bytes) -> int:
    """Return where the most complete subtable for Unicode begins; raises KeyError when there is none that is known."""
    count = struct.unpack(">H", cmap[2:4])[0]
    found: list[tuple[int, int]] = []
    for platform, encoding, offset in struct.iter_unpack(">HHI", cmap[4 : 4 + 8 * min(count, 64)]):
        rank = _UNICODE_KINDS.get((platform, encoding))
        if rank is not None and cmap[offset : offset + 2] in (b"\0\x04", b"\0\x06", b"\0\x0c", b"\0\x0d"):
            found.append((rank, offset))
    if not found:
        raise KeyError("cmap")
    return min(found)[1]


def _glyph(cmap: bytes, start: int, code: int) -> int:
    """Return the glyph of a code point, 0 for none; subtables of the formats 4, 6, 12 and 13."""
    kind = struct.unpack_from(">H", cmap, start)[0]
    if kind == 4:
        return _glyph_by_segments(cmap, start, code) if code <= 0xFFFF else 0
    if kind == 6:
        first, count = struct.unpack_from(">HH", cmap, start + 6)
        return (
            struct.unpack_from(">H", cmap, start + 10 + 2 * (code - first))[0] if first <= code < first + count else 0
        )
    low, high = 0, struct.unpack_from(">I", cmap, start + 12)[0]
    while low < high:
        middle = (low + high) // 2
        first, last, glyph = struct.unpack_from(">III", cmap, start + 16 + 12 * middle)
        if code < first:
            high = middle
        elif code > last:
            low = middle + 1
        else:
            return glyph if kind == 13 else glyph + code - first
    return 0


def _glyph_by_segments(cmap: bytes, start: int, code: int) -> int:
    count = struct.unpack_from(">H", cmap, start + 6)[0] // 2
    ends = start + 14
    starts = ends + 2 * count + 2
    low, high = 0, count
    while low < high:  # the first segment that ends at the code or behind it
        middle = (low + high) // 2
        if struct.unpack_from(">H", cmap, ends + 2 * middle)[0] < code:
            low = middle + 1
        else:
            high = middle
    if low == count or struct.unpack_from(">H", cmap, starts + 2 * low)[0] > code:
        return 0
    first = struct.unpack_from(">H", cmap, starts + 2 * low)[0]
    delta = struct.unpack_from(">H", cmap, starts + 2 * (count + low))[0]
    place = starts + 2 * (2 * count + low)
    offset = struct.unpack_from(">H", cmap, place)[0]
    if not offset:
        return (code + delta) & 0xFFFF
    glyph = struct.unpack_from(">H", cmap, place + offset + 2 * (code - first))[0]
    return (glyph + delta) & 0xFFFF if glyph else 0
