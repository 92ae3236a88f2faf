"""Decodes JPEGs of photos strictly: the same pixels as Pillow's, and None for whatever libjpeg had to mend.

libjpeg warns of most damages and mends them; Pillow passes over its warnings, TurboJPEG hands them on. The pixels go
into memory that is kept for the next photo: clearing and mapping it anew took a tenth of a decode at full size.
"""

import os
import re
import weakref
from enum import StrEnum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PIL import Image

from studio.engine.container.jpeg_markers import (
    END,
    FRAMES,
    HUFFMAN_TABLES,
    LINES,
    QUANTIZERS,
    RESTART_INTERVAL,
    SCAN,
    JpegWalk,
)
from studio.engine.container.source import Source
from studio.engine.decode.jpeg_scan import scan_jpeg
from studio.engine.header.model import Header
from studio.errors import PhotoError

if TYPE_CHECKING:
    import numpy as np

_LEAST_SIDE = 64
"""Pixels of a side as it is decoded; in smaller pictures several scales give one size."""

_KEPT_BYTES = 200_000_000
"""The largest memory that is kept: a photo of 50 megapixels."""

_WAYS = {1: ("GRAY", "L", 1), 3: ("RGBX", "RGB", 4)}
"""For a number of channels what TurboJPEG calls it, Pillow's mode, and bytes a pixel: its RGB has one not used."""

_ARITHMETIC_TABLES = 0xCC
_DESCRIBING = FRAMES | {HUFFMAN_TABLES, QUANTIZERS, LINES, RESTART_INTERVAL, _ARITHMETIC_TABLES}
"""The segments before a scan that its decoding needs."""

_BROKEN = ("bad Huffman code", "bad arithmetic code", "premature end of data segment", "found marker")
_ODD = ("Inconsistent progression sequence", "Invalid SOS parameters")
"""libjpeg's words, in its `jerror.h`."""
_LEFT_OVER = re.compile(r"(\d+) extraneous bytes before marker 0x([0-9a-f]{2})")
_LEAST_FILLER = 4
"""Bytes of one value that are no data of a picture; zeros and ones fill up in any number."""


class Complaint(StrEnum):
    """What libjpeg says of coded data that it could decode to the end."""

    BROKEN = auto()
    """They can't be what was written."""
    ODD = auto()
    """There are more of them than the picture takes, or scans that don't fit each other."""


def prepare_strict() -> None:
    """Import the library before the first photo comes."""
    _import_library()


def decode_strictly(data: bytes, header: Header, size: tuple[int, int], reduction: int) -> Image.Image | None:
    """Return a whole and undamaged picture as RGB or L, reduced to `size`, else None: another way has to be taken.

    None also for what is not made as cameras make it: CMYK, several scans that are not progressive, or small and
    reduced. Raises PhotoError for a progressive picture that is made to take time.
    """
    if header.channels not in _WAYS or (reduction > 1 and min(size) < _LEAST_SIDE):
        return None
    if header.progressive:
        coded = scan_jpeg(data)
        if coded.broken_at or coded.lost:
            return None
    elif not _has_one_scan(data, header.channels):
        return None
    library = _import_library()
    if library is None:
        return None
    turbo, arrow = library
    width, height = size
    name, mode, depth = _WAYS[header.channels]
    memory = _memory().take(width * height * depth)
    try:
        pixels = turbo.decode_jpeg(
            data, name, min_width=width, min_height=height, min_factor=reduction, buffer=memory, strict=True
        )
    except ValueError:
        return None
    if pixels.shape[:2] != (height, width):
        return None
    if depth == 1:
        return Image.fromarrow(arrow.c_array_from_buffers(arrow.uint8(), memory.size, [None, memory]), mode, size)
    flat = arrow.c_array_from_buffers(arrow.uint8(), memory.size, [None, memory])
    four = arrow.fixed_size_list(arrow.uint8(), depth)
    listed = arrow.c_array_from_buffers(four, width * height, [None], children=[flat])
    return Image.fromarrow(listed, mode, size)


def find_complaint(data: bytes, header: Header) -> Complaint | None:
    """Return what libjpeg says against the coded data of a picture that it can decode to the end.

    What it says of the header is no matter of the picture, so it is given none but what decoding needs. None also
    where it can't be asked. Takes the time of a decode at an eighth of the size; ask `scan_jpeg` before.
    """
    library = _import_library()
    bare = _without_metadata(data)
    if library is None or not bare:
        return None
    turbo, _ = library
    name = _WAYS[header.channels][0] if header.channels in _WAYS else "CMYK"
    try:
        turbo.decode_jpeg(bare, name, min_factor=8, strict=True)
    except ValueError as error:
        said = str(error)
        if any(words in said for words in _BROKEN):
            return Complaint.BROKEN
        left_over = _LEFT_OVER.search(said)
        if left_over and int(left_over[2], 16) == END and _is_filler(bare[-2 - int(left_over[1]) : -2]):
            return None
        if left_over or any(words in said for words in _ODD):
            return Complaint.ODD
    return None


def _without_metadata(data: bytes) -> bytes:
    """Return a JPEG with what describes its picture and all its scans; b"" where that can't be told."""
    kept = [data[:2]]
    end = scan_jpeg(data).end
    try:
        for segment in JpegWalk(Source.of_bytes(data)):
            if segment.kind == SCAN and segment.at < end:
                return b"".join((*kept, data[segment.at : end], b"\xff\xd9"))
            if segment.kind in _DESCRIBING:
                kept.append(data[segment.at : segment.at + 4 + segment.body.size])
    except PhotoError:
        pass
    return b""


def _is_filler(tail: bytes) -> bool:
    """Tell whether bytes before the end marker only fill up to a length."""
    return len(set(tail)) == 1 and (len(tail) >= _LEAST_FILLER or tail[0] in (0, 0xFF))


class PixelMemory:
    """Memory for one picture after another; where an earlier one is still in use, the next gets new memory."""

    def __init__(self) -> None:
        self._kept: np.ndarray[Any, Any] | None = None
        self._lent: weakref.ref[np.ndarray[Any, Any]] | None = None

    def take(self, count: int) -> "np.ndarray[Any, Any]":
        """Return memory of `count` bytes, which is taken back when nothing refers to it any more."""
        import numpy as np

        if self._lent is not None and self._lent() is not None:
            return np.empty(count, np.uint8)
        if self._kept is None or self._kept.size < count:
            self._kept = None
            memory = np.empty(count, np.uint8)
            if count > _KEPT_BYTES:
                return memory
            self._kept = memory
        view = self._kept[:count]
        self._lent = weakref.ref(view)
        return view


@lru_cache(maxsize=1)
def _memory() -> PixelMemory:
    return PixelMemory()


def _has_one_scan(data: bytes, channels: int) -> bool:
    """Tell whether the first scan holds all components, so that libjpeg takes no other."""
    try:
        for segment in JpegWalk(Source.of_bytes(data)):
            if segment.kind == SCAN:
                return segment.body.peek(0, 1) == bytes((channels,))
    except PhotoError:
        pass
    return False


def _import_library() -> tuple[Any, Any] | None:
    """Return TurboJPEG and Arrow; None on a system that has no wheels of them, where Pillow decodes."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # which numpy would start, and no fork may have
    try:
        import nanoarrow  # pyright: ignore[reportMissingTypeStubs]
        import simplejpeg  # pyright: ignore[reportMissingTypeStubs]
    except ImportError:
        return None
    return simplejpeg, nanoarrow
