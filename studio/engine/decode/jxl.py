"""JPEG XL files that their decoder hands over wrong: transparency multiplied into colours, deep grey with transparency.

Of more than 8 bits it gives grey with transparency two bytes a value, and calls them one.
"""

from typing import BinaryIO, cast

from PIL import Image

from studio.engine.container.source import Source
from studio.engine.header.jxl import read_jxl_picture

_WEIGHTED = {"RGBA": "RGBa", "LA": "La"}


def open_jxl(file: BinaryIO) -> Image.Image:
    """Open a JPEG XL with colours that are free of its transparency; the plug-in that reads it is registered already.

    Raises what the plug-in raises, and PhotoError for a broken header.
    """
    image = Image.open(file, formats=["JXL"])
    if image.mode == "LA":
        data = cast("bytes", getattr(image, "_data", b""))
        if len(data) == 4 * image.width * image.height:
            upper = Image.frombytes("LA", image.size, data[1::2])
            upper.info = dict(image.info)
            image = upper
    if image.mode not in _WEIGHTED or not read_jxl_picture(Source.of(file)).is_premultiplied:
        return image
    mode = image.mode
    free = Image.frombytes(_WEIGHTED[mode], image.size, image.tobytes()).convert(mode)
    free.info = dict(image.info)
    return free
