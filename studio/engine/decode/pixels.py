"""What decoders hand over, in the few kinds of picture that the rest of the engine knows: 8 bits, by purpose."""

from collections.abc import Callable
from typing import cast

from PIL import GifImagePlugin, Image, ImageChops, TiffImagePlugin

from studio.engine.decode.tiff import BRIGHTER_THAN_WHITE
from studio.message import Note, NoteKind, message

KINDS = frozenset({"RGB", "RGBA", "L", "CMYK", "LAB"})
"""The modes that `to_eight_bits` returns."""

_CUT_OFF = Note(NoteKind.COLOUR, message("What is brighter than white in it was made white."))
_KEYED = frozenset({"1", "L", "RGB", "I;16", "I;16B", "I"})
"""Modes whose files may name one colour as the transparent one."""


def to_eight_bits(image: Image.Image, bits: int) -> tuple[Image.Image, tuple[Note, ...]]:
    """Return the picture in one of KINDS, scaled and not clipped, and what is to be said about it.

    `bits` per channel is what the file says; of 16 bits the upper 8 are kept.
    """
    key = image.info.get("transparency")
    result, notes = _to_kind(image, bits)
    if isinstance(image, GifImagePlugin.GifImageFile) and key is None:
        return _on_ground(image, result), notes
    if key is None or image.mode not in _KEYED:
        return result, notes
    return _with_key(image, result, key, bits), notes


def _to_kind(image: Image.Image, bits: int) -> tuple[Image.Image, tuple[Note, ...]]:
    mode = image.mode
    if mode in KINDS:
        return image, (_CUT_OFF,) if image.info.get(BRIGHTER_THAN_WHITE) else ()
    if mode in ("P", "PA", "LA", "La", "RGBa"):
        return image.convert(_with_alpha(image)), ()
    if mode in ("I;16", "I;16B", "I;16L", "I;16N"):
        grey = _scale_grey(image.convert("I"), (1 << bits) - 1 if 8 < bits < 16 else 65_535)
        return (ImageChops.invert(grey) if _is_zero_white(image) else grey), ()
    if mode == "I":
        return _scale_grey(image, (1 << bits) - 1 if 8 < bits < 31 else _top(image)), ()
    if mode == "F":
        grey, notes = _scale_float(image)
        return (ImageChops.invert(grey) if _is_zero_white(image) else grey), notes
    if mode == "1":
        return image.convert("L"), ()
    return image.convert("RGB"), ()


def _on_ground(image: GifImagePlugin.GifImageFile, result: Image.Image) -> Image.Image:
    """Give what a GIF's first picture leaves free its background colour (GIF89a, 18), where Pillow takes the first."""
    extent, palette = image.dispose_extent, image.global_palette
    if extent is None or extent == (0, 0, *result.size) or palette is None:
        return result
    index = 3 * int(image.info.get("background", 0))
    colour = tuple(bytes(palette.palette)[index : index + 3])
    if len(colour) < 3:
        return result
    picture = result if result.mode == "RGB" else result.convert("RGB")
    left, top, right, bottom = extent
    wide, high = picture.size
    for free in ((0, 0, wide, top), (0, bottom, wide, high), (0, top, left, bottom), (right, top, wide, bottom)):
        if free[0] < free[2] and free[1] < free[3]:
            picture.paste(colour, free)  # in place, since a second picture would take its memory again
    return picture


def cut_to_canvas(image: GifImagePlugin.GifImageFile, result: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Return a GIF's picture of the `size` that its header was taken to say; Pillow makes room for all of the first."""
    if result.size == size:
        return result
    extent = image.dispose_extent
    if extent is not None and (extent[2] - extent[0], extent[3] - extent[1]) == size:
        return result.crop(extent)
    return result.crop((0, 0, *size))


def _is_zero_white(image: Image.Image) -> bool:
    """Tell whether a TIFF counts from white to black (TIFF 6.0, tag 262), which Pillow heeds up to 8 bits only."""
    return isinstance(image, TiffImagePlugin.TiffImageFile) and image.tag_v2.get(262) == 0


def _with_key(image: Image.Image, result: Image.Image, key: object, bits: int) -> Image.Image:
    """Return RGBA in which the one colour (of `image`, as its file writes it) that a PNG calls transparent is so."""
    if isinstance(key, tuple):
        levels = [int(level) >> 8 if bits > 8 else int(level) for level in cast("tuple[int, ...]", key)]
        masks = [band.point(_differs(level)) for band, level in zip(result.split(), levels, strict=False)]
        alpha = masks[0]
        for mask in masks[1:]:
            alpha = ImageChops.lighter(alpha, mask)
    elif not isinstance(key, int):
        return result
    elif image.mode.startswith("I"):
        wide = image.convert("I")
        above, below = (wide.point(_line(sign, -sign * key)).convert("L") for sign in (1, -1))
        alpha = ImageChops.add(above, below).point(_differs(0))
    else:
        alpha = result.point(_differs(key * 255 // ((1 << bits) - 1) if bits < 8 and image.format == "PNG" else key))
    clear = result.convert("RGB")
    clear.info.pop("transparency", None)
    clear.putalpha(alpha)
    return clear


def _differs(level: int) -> list[int]:
    """Return the table of `point` that makes a level 0 and all others 255."""
    return [0 if value == level else 255 for value in range(256)]


def _with_alpha(image: Image.Image) -> str:
    if image.mode == "P" and "transparency" not in image.info and not _has_alpha_palette(image):
        return "RGB"
    return "RGBA"


def _has_alpha_palette(image: Image.Image) -> bool:
    return image.palette is not None and image.palette.mode == "RGBA"


def _top(image: Image.Image) -> int:
    """White of 32-bit grey: 16-bit values are common in it, since not every format has a 16-bit kind."""
    high = image.getextrema()[1]
    return 65_535 if isinstance(high, (int, float)) and high <= 65_535 else 2_147_483_647


def _scale_grey(image: Image.Image, top: int) -> Image.Image:
    return image.point(_line(255 / top, 0.5)).convert("L")


def _scale_float(image: Image.Image) -> tuple[Image.Image, tuple[Note, ...]]:
    low, high = (float(value) for value in _range(image))
    if high <= 1.0 and low >= 0.0:
        return image.point(_line(255.0, 0.5)).convert("L"), ()
    if not (low > float("-inf") and high < float("inf")) or high <= low:
        odd = message("Its pixel values are not those of a picture; they were used as they are.")
        return image.convert("L"), (Note(NoteKind.CONTENT, odd),)
    scale = 255.0 / (high - min(low, 0.0))
    scaled = message(
        "Its pixel values go from {low} to {high}; they were scaled to the range from black to white.",
        low=low,
        high=high,
    )
    return image.point(_line(scale, 0.5 - min(low, 0.0) * scale)).convert("L"), (Note(NoteKind.CONTENT, scaled),)


def _range(image: Image.Image) -> tuple[float, float]:
    low, high = image.getextrema()
    return (low, high) if isinstance(low, (int, float)) and isinstance(high, (int, float)) else (0.0, 0.0)


def _line(scale: float, offset: float) -> Callable[[float], float]:
    """Return the straight line that Pillow's `point` wants for wide greys: only * and + by constants."""
    return lambda value: value * scale + offset
