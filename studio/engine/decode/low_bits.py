"""The lower 8 bits of pictures that have 16, which Pillow drops: the same picture, read again by its other bytes.

They are for colours alone: what is converted to other colours before it is cut to 8 bits loses no levels.
"""

import sys
from collections.abc import Callable
from typing import Any, BinaryIO, cast

from PIL import Image, ImageFile

from studio.engine.decode.psd import open_psd
from studio.engine.decode.tiff import StudioTiff
from studio.engine.header.model import Header, PhotoFormat

_OTHER = {"16B": "16L", "16L": "16B", "16N": "16B" if sys.byteorder == "little" else "16L"}
"""The raw mode in which Pillow's unpackers take the byte that they else drop."""
_SWAPPED = frozenset(("RGB", "RGBX", "RGBA"))
_GREY_ALPHA = "LA;16B"
_GREYS = frozenset(("I;16", "I;16B", "I;16L", "I;16N"))

Halves = tuple[Image.Image, Image.Image]
"""The upper and the lower 8 bits of a picture, of one mode: RGB, RGBA or L."""


def read_halves(
    image: Image.Image, upper: Image.Image, file: BinaryIO, header: Header, reopen: Callable[[], Image.Image]
) -> Halves | None:
    """Return both halves of a photo of 16 bits, so that white is 65,535; None where the lower can't be had.

    `image` is what the decoder gave and `upper` the same in 8 bits; `reopen` opens the file once more. Of AVIF and of
    JPEG XL in colour the decoders give 8 bits only.
    """
    if header.bits <= 8:
        return None
    try:
        if image.mode == "F" and upper.mode == "L":
            return _split_floats(image, upper)
        if image.mode in _GREYS and upper.mode == "L":
            return _split_grey(image, upper, header)
        if header.format is PhotoFormat.HEIF:
            return _read_heif(file, upper)
        lower = _read_lower(file, header, reopen)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - it was read once already; without its lower bits it is as good as it was
        return None
    return (upper, lower) if lower is not None and (lower.mode, lower.size) == (upper.mode, upper.size) else None


def _read_lower(file: BinaryIO, header: Header, reopen: Callable[[], Image.Image]) -> Image.Image | None:
    if header.format is PhotoFormat.PSD:
        file.seek(0)
        image = open_psd(file, lower=True)
        return image if image.mode == "RGB" else None
    image = reopen()
    if not isinstance(image, ImageFile.ImageFile) or header.format not in (PhotoFormat.PNG, PhotoFormat.TIFF):
        return None
    tiles = cast("list[Any]", image.tile)
    if isinstance(image, StudioTiff) and not tiles:
        image.takes_lower = True
        image.load()
        return image.convert("RGBA") if image.mode == "LA" else image
    if tiles and tiles[0].args == _GREY_ALPHA:  # four bytes a pixel, all of which are wanted
        image.tile = [tile._replace(args="RGBA") for tile in tiles]
        image.load()
        _, grey, _, alpha = image.split()
        return Image.merge("RGBA", (grey, grey, grey, alpha))
    swapped = [_swap(tile) for tile in tiles]
    if not swapped or not all(swapped):
        return None
    image.tile = swapped
    image.load()
    image.info.pop("transparency", None)
    return image


def _swap(tile: Any) -> Any:
    """Return a tile's other bytes, None for a kind of which there are none."""
    args = tile.args
    mode, _, order = (args if isinstance(args, str) else str(args[0])).partition(";")
    if mode not in _SWAPPED or order not in _OTHER:
        return None
    other = f"{mode};{_OTHER[order]}"
    return tile._replace(args=other if isinstance(args, str) else (other, *args[1:]))


def _split_grey(image: Image.Image, upper: Image.Image, header: Header) -> Halves | None:
    """Split grey, of which nothing was dropped; None for what `upper` shows as another picture, as its negative."""
    import numpy as np  # a tenth of a second, which only few photos need pay

    if header.bits != 16 and header.format not in (PhotoFormat.HEIF, PhotoFormat.JXL):
        return None
    values = np.asarray(image).astype(np.uint16)
    high, low = (values >> 8).astype(np.uint8), values.astype(np.uint8)
    if np.abs(high.astype(np.int16) - np.asarray(upper)).max() > 1:
        return None
    return Image.fromarray(high), Image.fromarray(low)


def _split_floats(image: Image.Image, upper: Image.Image) -> Halves | None:
    """Split grey of floats, scaled as `upper` was; None for what `upper` shows in another way."""
    import numpy as np

    values = np.asarray(image)
    low, high = min(0.0, float(values.min())), max(1.0, float(values.max()))
    whole = ((values - low) * (65_535 / (high - low)) + 0.5).astype(np.uint16)
    shown = np.asarray(upper)
    if int(shown[0, 0]) - int(whole[0, 0] >> 8) not in (-1, 0, 1):
        whole = 65_535 - whole  # zero is white
    high_half, low_half = (whole >> 8).astype(np.uint8), whole.astype(np.uint8)
    if np.abs(high_half.astype(np.int16) - shown).max() > 1:
        return None
    return Image.fromarray(high_half), Image.fromarray(low_half)


def _read_heif(file: BinaryIO, upper: Image.Image) -> Halves | None:
    """Decode a HEIF once more, with all its bits; they come shifted up to 16, so that white is short of 65,535."""
    import numpy as np
    import pi_heif  # pyright: ignore[reportMissingTypeStubs]

    file.seek(0)
    container: Any = pi_heif.HeifFile(file, convert_hdr_to_8bit=False, hdr_to_16bit=True)
    picture = container[container.primary_index]
    channels = {"RGB;16": 3, "RGBA;16": 4}.get(picture.mode)
    if channels is None or channels != len(upper.getbands()):
        return None
    data: bytes = picture.data
    width, height = cast("tuple[int, int]", picture.size)
    rows = np.frombuffer(data, np.uint16).reshape(height, int(picture.stride) // 2)
    shift = 16 - int(picture.info.get("bit_depth", 10))
    values = rows[:, : width * channels].reshape(height, width, channels)
    values = values | (values >> (16 - shift)) if 0 < shift < 8 else values  # fill the bits below with the upper ones
    high, low = (values >> 8).astype(np.uint8), values.astype(np.uint8)
    return Image.fromarray(high), Image.fromarray(low)
