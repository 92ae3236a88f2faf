"""Photoshop documents that Pillow does not read, or reads wrong, as plain ones of 8 bits that it reads right.

Those are documents of 16 bits per channel, of which the upper 8 are kept, and all with channels beside the colours:
saved selections and spot colours are left out, transparency is taken along.
"""

import io
import struct
from typing import BinaryIO

from PIL import Image, ImageChops, PsdImagePlugin

from studio.engine.container.psd import BITMAP, CMYK, INDEXED, LAB, PsdLayout, read_psd_layout
from studio.engine.container.source import Source
from studio.errors import PhotoError
from studio.message import message

_CUT_OFF = message("File is incomplete: the end of its picture is missing. Copy it again.")
_HEADER = struct.Struct(">4sH6xHIIHH")
_RAW, _PACKED = 0, 1
_WITHOUT_ALPHA = frozenset((BITMAP, INDEXED, CMYK, LAB))
_WITH_ALPHA = {"RGB": "RGBA", "L": "LA"}


def open_psd(file: BinaryIO, *, lower: bool = False) -> Image.Image:
    """Open a document by its flattened picture: RGB, RGBA, L, LA, CMYK, P, 1 or LAB of 8 bits.

    `lower` takes the lower 8 bits of 16 instead.
    Transparency is kept for RGB and grey. In other colours transparent parts stay on white, as stored.
    Raises PhotoError when its flattened picture is cut off or compressed in a way that is unusual for it.
    """
    layout = read_psd_layout(Source.of(file))
    own = layout.colour_channels
    if layout.bits <= 8 and layout.channels == own:
        file.seek(0)
        return _with_black_ones(PsdImagePlugin.PsdImageFile(file))
    is_kept = layout.has_alpha and layout.mode not in _WITHOUT_ALPHA
    planes = _read_planes(file, layout, own + is_kept, lower)
    colours = len(planes) // (own + is_kept) * own
    alpha = Image.frombytes("L", (layout.width, layout.height), planes[colours:]) if is_kept else None
    return _with_black_ones(_Psd(_plain(file, layout, planes[:colours]), alpha))


def _with_black_ones(image: PsdImagePlugin.PsdImageFile) -> PsdImagePlugin.PsdImageFile:
    """Let the ones of a bitmap be black, as Photoshop has them; Pillow takes them for white."""
    if image.mode == "1":
        image.tile = [tile._replace(args="1;I") for tile in image.tile]
    return image


class _Psd(PsdImagePlugin.PsdImageFile):
    """A plain document whose transparency is laid in when its colours are read."""

    def __init__(self, file: BinaryIO, alpha: Image.Image | None) -> None:
        self._alpha = alpha
        super().__init__(file)

    def load_end(self) -> None:
        """Put the transparency in, and take the white out that the colours were laid on."""
        if self._alpha is None:
            return
        colours = Image.new(self.mode, self.size)
        colours.im = self.im
        result = _unmatte(colours, self._alpha)
        self._alpha = None
        self.im = result.im
        self._mode = result.mode


def _unmatte(image: Image.Image, alpha: Image.Image) -> Image.Image:
    """Return colours with their transparency, of colours that were laid on white with it.

    The file holds v = a c + (1 - a) 255; without the white, v - (255 - a 255) is the colour c times a.
    """
    white = ImageChops.invert(alpha)
    bands = [ImageChops.subtract(band, white) for band in image.split()]
    weighted = Image.merge("RGBa" if len(bands) == 3 else "La", (*bands, alpha))
    return weighted.convert(_WITH_ALPHA[image.mode])


def _read_planes(file: BinaryIO, layout: PsdLayout, channels: int, lower: bool) -> bytes:
    """Return the first channels of the flattened picture, each whole, with 8 bits or fewer."""
    file.seek(layout.picture_at)
    kind = int.from_bytes(file.read(2))
    row = -(-layout.width * layout.bits // 8)
    rows = channels * layout.height
    if kind == _RAW:
        planes = file.read(rows * row)
    elif kind == _PACKED:
        lengths = file.read(2 * layout.channels * layout.height)[: 2 * rows]
        packed = file.read(sum(struct.unpack(f">{len(lengths) // 2}H", lengths)))
        try:
            planes = Image.frombytes("L", (row, rows), packed, "packbits", "L").tobytes()
        except ValueError as error:
            raise PhotoError(
                message("File is incomplete: the end of its picture is missing. Copy it again.")
            ) from error
    else:
        raise PhotoError(message("Studio can't read how its flattened picture is compressed; save it as TIFF."))
    if len(planes) < rows * row:
        raise PhotoError(_CUT_OFF)
    return planes[int(lower) :: 2] if layout.bits > 8 else planes


def _plain(file: BinaryIO, layout: PsdLayout, planes: bytes) -> BinaryIO:
    """Return the same document with its colours of up to 8 bits alone, and without layers."""
    result = io.BytesIO()
    head = (
        b"8BPS",
        layout.version,
        layout.colour_channels,
        layout.height,
        layout.width,
        min(layout.bits, 8),
        layout.mode,
    )
    result.write(_HEADER.pack(*head))
    for section in (layout.colours, layout.resources):
        file.seek(section.start)
        result.write(struct.pack(">I", section.size))
        result.write(file.read(section.size))
    result.write(bytes(4 + 2))
    result.write(planes)
    result.seek(0)
    return result
