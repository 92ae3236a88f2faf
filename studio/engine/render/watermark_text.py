"""Text watermarks: letters with outline and shadow, drawn at the size that is asked for."""

import contextlib
import math
from collections.abc import Generator
from functools import lru_cache
from typing import Literal

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from studio.engine.render.watermark_image import Render
from studio.errors import PhotoError, RecipeError
from studio.recipe.fonts import find_font
from studio.recipe.watermark import Shadow, TextWatermark, length_pixels, parse_colour

_PROBE = 200.0
"""Pixels; the size at which a text is measured to find the size for a width."""
_LARGEST = 5000
_LONGEST = 2000
_MOST_LINES = 200
_FARTHEST = 4.0
"""A shadow's offset at most, in sizes of the letters; an outline and a blur are at most as wide as those are high."""


def render_text(watermark: TextWatermark, text: str, width: int | None, short: int) -> tuple[tuple[int, int], Render]:
    """Return the size in pixels of a text `width` wide (None: as its `size` says), and what renders it.

    `short` is the short side of the output. Raises PhotoError when the font can't be used.
    """
    text = "\n".join(text[:_LONGEST].strip().splitlines()[:_MOST_LINES]) or " "
    size = length_pixels(watermark.size, short)
    with _font_faults(watermark.font):
        if width is not None:
            size = _size_for(watermark, text, width)
        size = min(max(size, 1.0), float(_LARGEST))
        full = _frame(watermark, text, size)[1]

    def render(wide: int) -> Image.Image:
        with _font_faults(watermark.font):
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


def _size_for(watermark: TextWatermark, text: str, width: int) -> float:
    """Find the size at which a text is `width` pixels wide; hinting makes it a second step's work."""
    size = _PROBE
    for _ in range(2):
        left, _, right, _ = _measure(watermark, text, size)
        size = min(max(1.0, size * width / max(1.0, right - left)), float(_LARGEST))
    return size


@lru_cache(maxsize=16)
def _font(name: str, size: float) -> ImageFont.FreeTypeFont:
    try:
        found = find_font(name)
        return ImageFont.truetype(str(found.path), size, found.index)
    except RecipeError as error:
        raise PhotoError(str(error)) from error


@contextlib.contextmanager
def _font_faults(name: str) -> Generator[None]:
    """Raise PhotoError for a font that can't be opened, or some of whose letters can't be drawn."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise PhotoError(f"The font '{name}' can't be used: it is damaged or of an unknown kind.") from error


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
    """Return the box of the ink, outline included."""
    draw = ImageDraw.Draw(Image.new("L", (1, 1)))
    return draw.multiline_textbbox(
        (0, 0), text, _font(watermark.font, size), stroke_width=_stroke(watermark, size), align=_align(watermark)
    )


def _draw(watermark: TextWatermark, text: str, size: float) -> Image.Image:
    font = _font(watermark.font, size)
    stroke = _stroke(watermark, size)
    origin, full = _frame(watermark, text, size)
    shape = Image.new("L", full)
    align = _align(watermark)
    ImageDraw.Draw(shape).multiline_text(origin, text, 255, font, stroke_width=stroke, align=align)
    red, green, blue, alpha = parse_colour(watermark.outline.colour if watermark.outline else watermark.colour)
    image = Image.new("RGBA", shape.size, (red, green, blue, 0))
    image.putalpha(_fade(shape, alpha))
    if watermark.outline:
        red, green, blue, alpha = parse_colour(watermark.colour)
        letters = Image.new("L", shape.size)
        ImageDraw.Draw(letters).multiline_text(origin, text, 255, font, align=align)
        face = Image.new("RGBA", shape.size, (red, green, blue, 0))
        face.putalpha(_fade(letters, alpha))
        image = Image.alpha_composite(image, face)
    if watermark.shadow:
        image = Image.alpha_composite(_cast_shadow(watermark, shape, size), image)
    return image


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
