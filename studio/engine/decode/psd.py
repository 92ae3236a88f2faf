"""Photoshop documents of 16 bits per channel, which Pillow does not read: the same document with the upper 8 bits.

Adobe Photoshop File Formats Specification: header, colours, resources, layers, then the flattened picture by channel.
"""

import io
import struct
from typing import BinaryIO

from PIL import Image

from studio.errors import PhotoError

_HEADER = struct.Struct(">4sH6xHIIHH")
_RAW, _PACKED = 0, 1


def narrow_psd(file: BinaryIO) -> BinaryIO:
    """Return a 16-bit document as an 8-bit one without layers.

    Raises PhotoError when its flattened picture is cut off or compressed in a way that is unusual for it.
    """
    file.seek(0)
    head = file.read(_HEADER.size)
    _, version, channels, height, width, _, mode = _HEADER.unpack(head)
    colours, resources = _read_section(file), _read_section(file)
    file.seek(_length(file), io.SEEK_CUR)
    kind = int.from_bytes(file.read(2))
    rows = channels * height
    if kind == _RAW:
        planes = file.read(2 * rows * width)
    elif kind == _PACKED:
        file.seek(2 * rows, io.SEEK_CUR)  # the rows' lengths, which the rows themselves tell
        try:
            planes = Image.frombytes("L", (2 * width, rows), file.read(), "packbits", "L").tobytes()
        except ValueError as error:
            raise PhotoError("It is truncated: the end of its picture is missing. Copy it again.") from error
    else:
        raise PhotoError("Its flattened picture is compressed in a way that Studio can't read; save it as TIFF.")
    if len(planes) < 2 * rows * width:
        raise PhotoError("It is truncated: the end of its picture is missing. Copy it again.")
    result = io.BytesIO()
    result.write(_HEADER.pack(b"8BPS", version, channels, height, width, 8, mode))
    for section in (colours, resources, b""):
        result.write(struct.pack(">I", len(section)))
        result.write(section)
    result.write(bytes(2))
    result.write(planes[::2])
    return result


def _length(file: BinaryIO) -> int:
    return int.from_bytes(file.read(4))


def _read_section(file: BinaryIO) -> bytes:
    return file.read(_length(file))
