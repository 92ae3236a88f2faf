"""PNG files of 16 bits per channel for tests, chunk by chunk; Pillow writes them for grey only."""

import struct
import zlib

import numpy as np

_KINDS = {1: 0, 2: 4, 3: 2, 4: 6}


def png_chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png16(values: np.ndarray, *chunks: tuple[bytes, bytes]) -> bytes:
    """Return rows of pixels (height, width, channels) as a PNG with more chunks behind its header."""
    height, width, channels = values.shape
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in values)
    head = struct.pack(">IIBBBBB", width, height, 16, _KINDS[channels], 0, 0, 0)
    parts = [(b"IHDR", head), *chunks, (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*part) for part in parts)
