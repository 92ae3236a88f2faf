"""Tells whether a photo that is being copied is there to its end, as far as it says itself. Decodes nothing."""

from pathlib import Path

from studio.engine.container.boxes import walk_boxes
from studio.engine.container.chunks import PNG_END, riff_size
from studio.engine.container.jpeg_markers import END, SCAN, JpegWalk
from studio.engine.container.source import Source
from studio.engine.container.tiff import Tiff
from studio.engine.header.camera_raw.read import CR3_BRAND, RAF, raf_sensor
from studio.engine.header.camera_raw.tiff import raw_tables
from studio.engine.header.read import open_photo
from studio.engine.header.sniff import START, sniff
from studio.errors import PhotoError
from studio.formats import PhotoFormat

_LOADS = 1_000_000
"""A file is read once, in pieces."""
_TAIL = 4_096
"""Bytes at the end; all zeros, they were kept free and not yet written."""
_GIF_END = b";"
_BMP_SIZE = 2
_BOXES = frozenset((PhotoFormat.HEIF, PhotoFormat.AVIF, PhotoFormat.JXL))


def is_complete(path: Path) -> bool:
    """Tell whether a photo is there to its end by its own word: its end marker, or the places that its tables name.

    A format that says nothing of its end counts as complete if it does not end in zeros; what is no photo does not.
    Raises PhotoError and OSError for what can't be read.
    """
    size = path.stat().st_size
    if size == 0:
        return False
    with open_photo(path) as file:
        source = Source.of(file, _LOADS, 2 * size + 1_000_000)
        start = source.peek(0, START)
        kind = sniff(start)
        if kind is None:
            return False
        try:
            return _has_end(source, start, kind)
        except PhotoError as error:
            if isinstance(error.__cause__, OSError):
                raise
            return False


def _has_end(source: Source, start: bytes, kind: PhotoFormat) -> bool:
    tail = source.peek(max(source.size - _TAIL, 0), _TAIL)
    if kind is PhotoFormat.JPEG:
        kinds = [segment.kind for segment in JpegWalk(source)]
        return SCAN in kinds and kinds[-1] == END
    if kind is PhotoFormat.PNG:
        return PNG_END in tail
    if not any(tail):
        return False
    if kind is PhotoFormat.WEBP:
        return riff_size(source) <= source.size
    if kind is PhotoFormat.GIF:
        return tail.rstrip(b"\0").endswith(_GIF_END)
    if kind is PhotoFormat.BMP:
        return int.from_bytes(source.peek(_BMP_SIZE, 4), "little") <= source.size
    if kind in _BOXES or start[4:12] == b"ftyp" + CR3_BRAND:
        return start[4:8] not in (b"ftyp", b"JXL ") or all(box.end <= source.size for box in walk_boxes(source))
    if start.startswith(RAF):
        at, length = raf_sensor(source)
        return at + length <= source.size
    return kind is PhotoFormat.PSD or _has_pieces(source)


def _has_pieces(source: Source) -> bool:
    """Tell whether all strips and tiles that the tables of a TIFF or a camera raw name lie within it."""
    tables = raw_tables(Tiff(source))
    return bool(tables) and all(
        not table.is_cut and all(at + size <= source.size for at, size in table.pieces()) for table in tables
    )
