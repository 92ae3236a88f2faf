"""Text watermarks: letters with outline and shadow, drawn at the requested size."""

import math
from functools import lru_cache
from typing import Literal

from PIL import Image, ImageFilter

from studio.engine.render.text_ink import Ink, draw_ink, largest_size
from studio.engine.render.watermark_image import Render
from studio.errors import PhotoError, RecipeError
from studio.message import Message, message
from studio.recipe.font_file import read_faces
from studio.recipe.fonts import Typeface, find_typeface, visible_letters
from studio.recipe.watermark import Shadow, TextWatermark, length_pixels, parse_colour

_PROBE = 100.0
"""Pixels; the size at which a text is measured to find the size for a width."""
_LARGEST = 5000
_LONGEST = 2000
_MOST_LINES = 200
_FARTHEST = 4.0
"""A shadow's offset at most, in sizes of the letters; an outline and a blur are at most as wide as those are high."""


def render_text(watermark: TextWatermark, text: str, width: int | None, short: int) -> tuple[tuple[int, int], Render]:
    """Return the size in pixels of a text `width` wide (None: as its `size` says), and what renders it.

    `short` is the short side of the output. Raises PhotoError when the font can't be used, or when no font has some of
    the letters.
    """
    text = "\n".join(text[:_LONGEST].strip().splitlines()[:_MOST_LINES]) or " "
    size = length_pixels(watermark.size, short)
    if width is not None:
        left, _, right, _ = _measure(watermark, text, _PROBE)
        size = _PROBE * width / max(1.0, right - left)
    size = min(max(size, 1.0), float(_LARGEST))
    full = _frame(watermark, text, size)[1]

    def render(wide: int) -> Image.Image:
        return _draw(watermark, text, size if wide >= full[0] else max(1.0, size * wide / full[0]))

    return full, render


def _frame(watermark: TextWatermark, text: str, size: float) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the text's origin in the watermark, and the watermark's size: ink, outline and the shadow's reach."""
    left, top, right, bottom = _measure(watermark, text, size)
    if watermark.shadow:
        across, down = _shadow_offset(watermark.shadow, size)
        reach = 2 * _blur(watermark.shadow, size)  # two sigmas hold 95 % of it
        left, right = min(left, left + across - reach), max(right, right + across + reach)
        top, bottom = min(top, top + down - reach), max(bottom, bottom + down + reach)
    origin = -math.floor(left), -math.floor(top)
    return origin, (max(1, math.ceil(right) + origin[0]), max(1, math.ceil(bottom) + origin[1]))


@lru_cache(maxsize=64)
def _typeface(name: str, text: str) -> Typeface:
    try:
        typeface = find_typeface(name, text)
    except RecipeError as error:
        raise PhotoError(error.message) from error
    if not read_faces(typeface.font.path):
        raise PhotoError(_unusable(name))
    return typeface


def _ink(watermark: TextWatermark, text: str, size: float, stroke: float) -> Ink | None:
    """Draw the letters; None for a text without any. Raises PhotoError for a font of which nothing can be drawn."""
    ink = draw_ink(_typeface(watermark.font, text), text, size, _align(watermark), stroke)
    if ink is None and visible_letters(text):
        raise PhotoError(_unusable(watermark.font))
    return ink


def _unusable(font: str) -> Message:
    return message("The font '{font}' can't be used: it is damaged or of an unknown kind.", font=font)


def _stroke(watermark: TextWatermark, size: float) -> float:
    return min(length_pixels(watermark.outline.width, size), size) if watermark.outline else 0.0


def _blur(shadow: Shadow, size: float) -> float:
    return min(length_pixels(shadow.blur, size), size)


def _shadow_offset(shadow: Shadow, size: float) -> tuple[float, float]:
    farthest = _FARTHEST * size
    across, down = (min(max(length_pixels(length, size), -farthest), farthest) for length in shadow.offset)
    return across, down


def _align(watermark: TextWatermark) -> Literal["left", "center", "right"]:
    across = watermark.anchor.fractions[0]
    return "left" if across == 0 else "right" if across == 1 else "center"


def _measure(watermark: TextWatermark, text: str, size: float) -> tuple[float, float, float, float]:
    """Return the box of the ink, outline included; enormous letters are measured at a smaller size."""
    drawn = largest_size(text, size)
    ink = _ink(watermark, text, drawn, _stroke(watermark, drawn))
    left, top, right, bottom = ink.box if ink else (0, 0, 0, 0)
    factor = size / drawn
    return left * factor, top * factor, right * factor, bottom * factor


def _draw(watermark: TextWatermark, text: str, size: float) -> Image.Image:
    origin, full = _frame(watermark, text, size)
    shape = _laid(_ink(watermark, text, size, _stroke(watermark, size)), origin, full)
    red, green, blue, alpha = parse_colour(watermark.outline.colour if watermark.outline else watermark.colour)
    image = Image.new("RGBA", shape.size, (red, green, blue, 0))
    image.putalpha(_fade(shape, alpha))
    if watermark.outline:
        red, green, blue, alpha = parse_colour(watermark.colour)
        letters = _laid(_ink(watermark, text, size, 0.0), origin, full)
        face = Image.new("RGBA", shape.size, (red, green, blue, 0))
        face.putalpha(_fade(letters, alpha))
        image = Image.alpha_composite(image, face)
    if watermark.shadow:
        image = Image.alpha_composite(_cast_shadow(watermark, shape, size), image)
    return image


def _laid(ink: Ink | None, origin: tuple[int, int], full: tuple[int, int]) -> Image.Image:
    shape = Image.new("L", full)
    if ink is not None:
        shape.paste(ink.mask, (ink.left + origin[0], ink.top + origin[1]))
    return shape


def _cast_shadow(watermark: TextWatermark, shape: Image.Image, size: float) -> Image.Image:
    assert watermark.shadow is not None
    across, down = (round(length) for length in _shadow_offset(watermark.shadow, size))
    soft = Image.new("L", shape.size)
    soft.paste(shape, (across, down))
    blur = _blur(watermark.shadow, size)
    if blur > 0:
        soft = soft.filter(ImageFilter.GaussianBlur(blur))
    red, green, blue, alpha = parse_colour(watermark.shadow.colour)
    shadow = Image.new("RGBA", shape.size, (red, green, blue, 0))
    shadow.putalpha(_fade(soft, alpha * watermark.shadow.opacity / 100))
    return shadow


def _fade(mask: Image.Image, alpha: float) -> Image.Image:
    return mask if alpha >= 255 else mask.point([round(level * alpha / 255) for level in range(256)])
