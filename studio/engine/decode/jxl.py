"""JPEG XL files whose transparency is multiplied into their colours, which their decoder hands over as stored."""

from typing import BinaryIO

from PIL import Image

from studio.engine.container.source import Source
from studio.engine.header.jxl import read_jxl_picture

_WEIGHTED = {"RGBA": "RGBa", "LA": "La"}


def open_jxl(file: BinaryIO) -> Image.Image:
    """Open a JPEG XL with colours that are free of its transparency; the plug-in that reads it is registered already.

    Raises what the plug-in raises, and PhotoError for a broken header.
    """
    image = Image.open(file, formats=["JXL"])
    if image.mode not in _WEIGHTED or not read_jxl_picture(Source.of(file)).is_premultiplied:
        return image
    mode = image.mode
    free = Image.frombytes(_WEIGHTED[mode], image.size, image.tobytes()).convert(mode)
    free.info = dict(image.info)
    return free
