"""Decodes plain JPEGs of photos strictly: the same pixels as Pillow's, and None for whatever libjpeg had to mend.

libjpeg warns of most damages and mends them; Pillow passes over its warnings, TurboJPEG hands them on. The pixels go
into memory that is kept for the next photo: clearing and mapping it anew took a tenth of a decode at full size.
"""

import os
import weakref
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PIL import Image

from studio.engine.container.jpeg_markers import SCAN, JpegWalk
from studio.engine.container.source import Source
from studio.engine.header.model import Header
from studio.errors import PhotoError

if TYPE_CHECKING:
    import numpy as np

_LEAST_SIDE = 64
"""Pixels of a side as it is decoded; in smaller pictures several scales give one size."""

_KEPT_BYTES = 200_000_000
"""The largest memory that is kept: a photo of 50 megapixels."""

_PIXEL = 4
"""Bytes; Pillow's RGB has a fourth that is not used."""


def prepare_strict() -> None:
    """Import the library before the first photo comes."""
    _import_library()


def decode_strictly(data: bytes, header: Header, size: tuple[int, int], reduction: int) -> Image.Image | None:
    """Return a whole and undamaged picture as RGB, reduced to `size`, else None: another way has to be taken.

    None also for what is not made as cameras make it: grey, CMYK, progressive, in several scans, or small.
    """
    if min(size) < _LEAST_SIDE or header.channels != 3 or header.progressive or not _has_one_scan(data):
        return None
    library = _import_library()
    if library is None:
        return None
    turbo, arrow = library
    width, height = size
    memory = _memory().take(width * height * _PIXEL)
    try:
        pixels = turbo.decode_jpeg(
            data, "RGBX", min_width=width, min_height=height, min_factor=reduction, buffer=memory, strict=True
        )
    except ValueError:
        return None
    if pixels.shape[:2] != (height, width):
        return None
    flat = arrow.c_array_from_buffers(arrow.uint8(), memory.size, [None, memory])
    four = arrow.fixed_size_list(arrow.uint8(), _PIXEL)
    listed = arrow.c_array_from_buffers(four, width * height, [None], children=[flat])
    return Image.fromarrow(listed, "RGB", size)


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


def _has_one_scan(data: bytes) -> bool:
    """Tell whether the first scan holds all three components, so that libjpeg takes no other."""
    try:
        for segment in JpegWalk(Source.of_bytes(data)):
            if segment.kind == SCAN:
                return segment.body.peek(0, 1) == b"\3"
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
