"""Tells from its header whether an ICC profile is one that RGB pictures can be converted to (ICC.1:2010, 7.2)."""

import struct
from pathlib import Path

from studio.safe_file import read_bounded

_HEAD = 132
_MOST_TAGS = 200
_CLASSES = (b"mntr", b"prtr", b"spac", b"scnr")
_MATRIX = frozenset((b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"))
_TABLES = (b"B2A0", b"B2D0")
"""The way from colours to the device's own, by matrix and curves or by a table."""


def takes_rgb(path: Path, largest: int) -> bool:
    """Tell whether RGB pictures can be converted to a profile; raises OSError when it can't be read."""
    data = read_bounded(path, largest)
    if len(data) < _HEAD or data[36:40] != b"acsp" or data[16:20] != b"RGB " or data[12:16] not in _CLASSES:
        return False
    count = min(int.from_bytes(data[128:132]), _MOST_TAGS)
    rows = data[_HEAD : _HEAD + 12 * count]
    tags = {name for name, _, _ in struct.iter_unpack(">4sII", rows[: len(rows) // 12 * 12])}
    return tags >= _MATRIX or not tags.isdisjoint(_TABLES)
