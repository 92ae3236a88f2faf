"""Camera raws whose sensor data are not all there: by what their tables say of the file, and by the sensor's picture.

LibRaw develops what is missing to black, to grey or to noise, and says nothing.
"""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from studio.engine.container.boxes import walk_boxes
from studio.engine.container.source import MOST_BYTES_WHOLE, MOST_LOADS_WHOLE, Source
from studio.engine.container.tiff import Tiff
from studio.engine.header.camera_raw.read import CR3_BRAND, RAF, raf_sensor
from studio.engine.header.camera_raw.tiff import raw_tables
from studio.errors import PhotoError

if TYPE_CHECKING:
    import rawpy

_EMPTY = 4_096
"""Zero bytes at the end of a piece of sensor data, or bytes that it may reach beyond the file: less is padding."""
_MOST_FILLED = 200_000_000
_STEP = 1 << 20
_LEAST_ROWS = 4
_SATURATED = 0.9
"""The share of the sensor's white from which a row may well have a single value: of a blown-out sky."""

_Piece = tuple[int, int]
"""Where some of the sensor's data lie, and how many bytes they have by the file's own word."""


def missing_data(file: BinaryIO) -> float:
    """Return the share of a raw's sensor data that lies beyond the end of the file, or was never written (zeros).

    0 for a whole file, and for one of which nothing can be told. Leaves the file at its start.
    """
    try:
        source = Source.of(file, MOST_LOADS_WHOLE, MOST_BYTES_WHOLE)
        pieces = list(_find_pieces(source))
        whole = sum(size for _, size in pieces)
        lost = sum(_missing_of(source, at, size) for at, size in pieces)
    except (OSError, PhotoError):
        return 0.0
    finally:
        file.seek(0)
    return min(lost / whole, 1.0) if lost else 0.0


def fill_up(file: BinaryIO) -> BinaryIO:
    """Return a raw whose sensor data reach beyond its end with zeros there, so that LibRaw reads what it has."""
    source = Source.of(file, MOST_LOADS_WHOLE, MOST_BYTES_WHOLE)
    end = max((at + size for at, size in _find_pieces(source)), default=0)
    file.seek(0)
    data = file.read()
    return io.BytesIO(data.ljust(min(end, len(data) + _MOST_FILLED), b"\0"))


def empty_rows(raw: "rawpy.RawPy") -> float:
    """Return the share of the sensor's rows in which all pixels have one value; 0 for very few.

    A sensor's noise leaves no such rows but where it is blown out. Raises LibRaw's errors when the data can't be read.
    """
    import rawpy

    if raw.raw_type is not rawpy.RawType.Flat:
        return 0.0
    rows = raw.raw_image_visible
    lowest, highest = rows.min(axis=1), rows.max(axis=1)
    is_empty = lowest == highest
    if not is_empty.all():
        is_empty &= lowest < raw.white_level * _SATURATED
    empty = int(is_empty.sum())
    return empty / len(is_empty) if empty >= _LEAST_ROWS else 0.0


def _find_pieces(source: Source) -> Iterator[_Piece]:
    """Yield where the sensor's data lie: of a TIFF-like raw, what its largest picture is made of."""
    start = source.peek(0, 16)
    if start == RAF:
        yield raf_sensor(source)
    elif start[4:12] == b"ftyp" + CR3_BRAND:
        yield from ((box.body.start, box.end - box.body.start) for box in walk_boxes(source) if box.name == b"mdat")
    else:
        found = [table.pieces() for table in raw_tables(Tiff(source))]
        yield from max(found, key=lambda pieces: sum(size for _, size in pieces), default=list[_Piece]())


def _missing_of(source: Source, at: int, size: int) -> int:
    """Return how many of a piece's bytes are missing at its end."""
    there = max(min(size, source.size - at), 0)
    cut = size - there
    if cut == 0 and any(source.peek(at + max(there - _EMPTY, 0), _EMPTY)):
        return 0
    end = there
    while end > 0:
        step = min(_STEP, end)
        data = source.peek(at + end - step, step).rstrip(b"\0")
        if data:
            end -= step - len(data)
            break
        end -= step
    missing = size - end
    return missing if missing >= _EMPTY else 0
