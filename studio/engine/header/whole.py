"""Tells whether a picture that Studio may have written is there to its end. Walks its structure and decodes nothing."""

from pathlib import Path

from studio.engine.container.boxes import walk_boxes
from studio.engine.container.chunks import PNG_END, PNG_START
from studio.engine.container.jpeg_markers import END, SCAN, JpegWalk
from studio.engine.container.source import Source
from studio.engine.container.tiff import Tiff
from studio.engine.header.read import open_photo
from studio.engine.header.sniff import START, sniff
from studio.errors import PhotoError
from studio.formats import PhotoFormat

_STARTS = (b"\xff\xd8\xff", PNG_START, b"RIFF", b"II*\0", b"MM\0*", b"\0\0\0")
"""What the pictures that Studio writes begin with; an AVIF with the size of its first box."""
_SHORT = 12
"""Bytes; no picture has fewer, and a piece of so few can't be told by the ways of `sniff`."""
_ZEROS = 64
_LOADS = 1_000_000
"""A file is read once, in pieces."""
_STRIPS, _STRIP_SIZES, _TILES, _TILE_SIZES = 273, 279, 324, 325
_INSIDE = 8
"""Bytes of a tag's value that may stand in the table itself."""
_PNG_TAIL = 4_096
_MOST_DIRECTORIES = 8


def is_cut(path: Path) -> bool:
    """Tell whether a file is what is left of a picture: empty, cut off, or zeros from its start on.

    A whole picture is none, and neither is what is no picture at all: that is somebody's. Raises PhotoError for what
    can't be read.
    """
    size = path.lstat().st_size
    if size == 0:
        return True
    with open_photo(path) as file:
        source = Source.of(file, _LOADS, 2 * size + 1_000_000)
        start = source.peek(0, START)
        if not any(start[:_ZEROS]):
            return True
        if size < _SHORT:
            return any(start.startswith(each[:size]) for each in _STARTS)
        kind = sniff(start)
        try:
            return not _is_whole(source, kind)
        except PhotoError as error:
            if error.__cause__ is not None:
                raise
            return True


def _is_whole(source: Source, kind: PhotoFormat | None) -> bool:
    if kind is PhotoFormat.JPEG:
        kinds = [segment.kind for segment in JpegWalk(source)]
        return SCAN in kinds and kinds[-1] == END
    if kind is PhotoFormat.PNG:
        return PNG_END in source.peek(max(source.size - _PNG_TAIL, 0), _PNG_TAIL)
    if kind is PhotoFormat.WEBP:
        return int.from_bytes(source.peek(4, 4), "little") + 8 <= source.size
    if kind is PhotoFormat.AVIF:
        boxes = list(walk_boxes(source))
        return {b"meta", b"mdat"} <= {box.name for box in boxes} and boxes[-1].end <= source.size
    return _is_whole_tiff(source) if kind is PhotoFormat.TIFF else True


def _is_whole_tiff(source: Source) -> bool:
    tiff = Tiff(source)
    at, seen = tiff.first, 0
    while at and seen < _MOST_DIRECTORIES:
        table = tiff.directory(at)
        places = table.numbers(_STRIPS) or table.numbers(_TILES)
        sizes = table.numbers(_STRIP_SIZES) or table.numbers(_TILE_SIZES)
        if table.is_cut or not places or len(places) != len(sizes):
            return False
        if any(place + size > source.size for place, size in zip(places, sizes, strict=True)):
            return False
        if any(table.size(tag) > _INSIDE and table.stretch(tag).size < table.size(tag) for tag in table):
            return False
        at, seen = table.next, seen + 1
    return seen > 0
