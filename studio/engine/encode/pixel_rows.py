"""A picture's rows as bytes, a band at a time, for formats that write differences of neighbours and compress them.

Bands stay in the processor's cache, and a large picture takes little more memory than its own.
"""

from collections.abc import Iterator
from typing import Any

import deflate
import numpy as np
from PIL import Image

Rows = np.ndarray[Any, np.dtype[np.uint8]]
"""Rows of bytes, as wide as the picture times its channels."""

_BAND_BYTES = 512_000

# Its types are those of Python 3.12, whose Buffer 3.11 does not know.
_LEVEL = 1
"""Of libdeflate, which takes two thirds of the time of zlib-ng's level 2, for as many bytes."""


def band_height(image: Image.Image) -> int:
    """Return the rows of all bands but the last."""
    return max(1, _BAND_BYTES // (image.width * len(image.getbands())))


def read_bands(image: Image.Image) -> Iterator[Rows]:
    """Yield the rows of a picture of 8 bits per channel, from the top."""
    height = band_height(image)
    for top in range(0, image.height, height):
        band = image.crop((0, top, image.width, min(image.height, top + height)))
        yield np.asarray(band).reshape(band.height, -1)


def compress(data: bytearray | Rows) -> bytes:
    """Compress by Deflate, in zlib's format."""
    return bytes(deflate.zlib_compress(data, _LEVEL))  # pyright: ignore[reportUnknownMemberType] - see above


def checksum(name: bytes, data: bytes) -> int:
    """Return the CRC-32 of a chunk of a PNG."""
    return deflate.crc32(data, deflate.crc32(name))  # pyright: ignore[reportUnknownMemberType]
