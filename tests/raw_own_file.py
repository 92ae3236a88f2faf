"""Older camera raws for tests, made by code: a Minolta MRW that LibRaw develops, a Canon CRW and a Sigma X3F."""

import struct
from collections.abc import Sequence

import numpy as np

from tests.picture import encode, make_scene
from tests.tiff_file import tiff_bytes

TAKEN = "2002:05:06 07:08:09"
TAKEN_SECONDS = 1_020_668_889
"""The same, since 1970."""


def make_mrw(width: int = 96, height: int = 64, *, orientation: int = 1) -> bytes:
    """Return an MRW of the scene of `make_scene`, 12 bits of each pixel in 16."""
    levels = (np.asarray(make_scene(width, height)).astype(float) / 255) ** 2.2
    mosaic = levels[..., 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = levels[::2, ::2, 0], levels[1::2, 1::2, 2]
    camera = {271: "Minolta Co., Ltd.", 272: "DiMAGE 7", 274: orientation, 34665: {34855: 100, 36867: TAKEN}}
    blocks = {
        b"\0PRD": b"27730001" + struct.pack(">4H2B3H", height, width, height, width, 16, 12, 0x52, 0, 1),
        b"\0TTW": tiff_bytes(camera, order=">"),
        b"\0WBG": struct.pack(">4B4H", 2, 2, 2, 2, 256, 256, 256, 256),
    }
    body = b"".join(name + struct.pack(">I", len(data)) + data for name, data in blocks.items())
    return b"\0MRM" + struct.pack(">I", len(body)) + body + (mosaic * 4095).astype(">u2").tobytes()


def make_crw(width: int = 96, height: int = 64, *, degrees: int = 0, preview: bytes | None = None) -> bytes:
    """Return a CRW whose JPEG shows the scene of `make_scene`; its sensor's data are rubbish."""
    preview = encode(make_scene(width, height), "JPEG", quality=90) if preview is None else preview
    properties = _heap(
        [
            (0x1810, struct.pack("<2Ifi3I", width, height, 1.0, degrees, 8, 24, 257)),
            (0x180E, struct.pack("<3I", TAKEN_SECONDS, 0, 0)),
            (0x2807, _heap([(0x080A, b"Canon\0Canon EOS D30\0")])),
            (0x1031, struct.pack("<9H", 18, width, height, 0, 0, 0, 0, width - 1, height - 1)),
            (0x1835, bytes(16)),
        ]
    )
    heap = _heap([(0x2005, bytes(4000)), (0x2007, preview), (0x300A, properties)])
    return b"II" + struct.pack("<I", 26) + b"HEAPCCDR" + struct.pack("<I", 0x10002) + bytes(8) + heap


def make_x3f(width: int = 96, height: int = 64, *, degrees: int = 0, version: int = 0x20003) -> bytes:
    """Return an X3F with a JPEG that has EXIF, and nothing of the sensor."""
    exif = b"Exif\0\0" + tiff_bytes({271: "SIGMA", 272: "SIGMA DP2", 34665: {36867: TAKEN}})
    preview = encode(make_scene(width, height), "JPEG", exif=exif)
    head = b"FOVb" + struct.pack("<I", version) + bytes(20) + struct.pack("<3I", width, height, degrees)
    section = b"SECi" + struct.pack("<6I", 0x20000, 2, 18, width, height, 0) + preview
    directory = b"SECd" + struct.pack("<2I", 0x20000, 1) + struct.pack("<2I", len(head), len(section)) + b"IMA2"
    return head + section + directory + struct.pack("<I", len(head) + len(section))


def _heap(entries: Sequence[tuple[int, bytes]]) -> bytes:
    data, rows = b"", b""
    for tag, value in entries:
        rows += struct.pack("<H2I", tag, len(value), len(data))
        data += value
    return data + struct.pack("<H", len(entries)) + rows + struct.pack("<I", len(data))
