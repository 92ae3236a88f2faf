"""Draws watermarks on a picture: sizes, turns and places them; only the touched region is composited."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from PIL import Image

from studio.engine.render.colour import srgb_profile, watermark_to_output
from studio.engine.render.watermark_image import file_stamp, render_image
from studio.engine.render.watermark_text import render_text
from studio.recipe.placement import (
    Rectangle,
    available_size,
    place,
    scale_pixels,
    tile_places,
    turned_size,
    watermark_for,
)
from studio.recipe.template import fill_template
from studio.recipe.watermark import ImageWatermark, Placement, TextWatermark, Watermark

Tile = tuple[Image.Image, Image.Image]
"""A watermark ready to draw: RGB in the output's colours, and its alpha with the opacity in it."""


def draw_watermarks(
    image: Image.Image, watermarks: tuple[Watermark, ...], values: Mapping[str, str | int], profile: bytes
) -> Image.Image:
    """Draw watermarks on a picture (RGB or RGBA, upright, of the output's size) and return it; may change it in place.

    `values` fill the tokens of texts, `profile` is the output's ICC profile.
    Raises PhotoError when a watermark can't be read.
    """
    for each in watermarks:
        watermark = watermark_for(each, image.size)
        tile = _prepare(watermark, values, image.size, profile)
        for at in _places(watermark, tile[0].size, image.size):
            _composite(image, tile, at)
    return image


def _prepare(watermark: Watermark, values: Mapping[str, str | int], canvas: tuple[int, int], profile: bytes) -> Tile:
    text = fill_template(watermark.text, values) if isinstance(watermark, TextWatermark) else ""
    width, room = scale_pixels(watermark, canvas), available_size(watermark, canvas)
    stamp = file_stamp(watermark.image) if isinstance(watermark, ImageWatermark) else 0
    return _tile(_source(watermark), stamp, text, width, min(canvas), room, watermark.angle, watermark.opacity, profile)


def _source(watermark: Watermark) -> Watermark:
    """Return the watermark without its placement, so that equal pixels are cached once."""
    if isinstance(watermark, ImageWatermark):
        return ImageWatermark(image=watermark.image)
    return TextWatermark(
        text="-", font=watermark.font, size=watermark.size, colour=watermark.colour, outline=watermark.outline,
        shadow=watermark.shadow, anchor=watermark.anchor,
    )  # fmt: skip


@lru_cache(maxsize=16)
def _tile(
    watermark: Watermark,
    stamp: int,
    text: str,
    width: int | None,
    short: int,
    room: tuple[int, int],
    angle: float,
    opacity: float,
    profile: bytes,
) -> Tile:
    """Render a watermark `width` pixels wide (None: its own size), turned, shrunk to fit into `room`."""
    if isinstance(watermark, ImageWatermark):
        size, render = render_image(watermark.image, width, stamp)
    else:
        size, render = render_text(watermark, text, width, short)
    factor = min(1.0, *(limit / side for limit, side in zip(room, turned_size(size, angle), strict=True)))
    drawn = render(max(1, int(size[0] * factor)) if factor < 1 else size[0])
    if angle % 360:
        drawn = drawn.convert("RGBa").rotate(angle, Image.Resampling.BICUBIC, expand=True).convert("RGBA")
        drawn = drawn.crop(drawn.getbbox() or (0, 0, 1, 1))
    drawn = watermark_to_output(drawn, profile)
    alpha = drawn.getchannel("A")
    if opacity < 100:
        alpha = alpha.point([round(level * opacity / 100) for level in range(256)])
    return drawn.convert("RGB"), alpha


def _places(placement: Placement, size: tuple[int, int], canvas: tuple[int, int]) -> Iterable[tuple[int, int]]:
    return tile_places(placement, size, canvas) if placement.tile else (place(placement, size, canvas),)


def _composite(image: Image.Image, tile: Tile, at: tuple[int, int]) -> None:
    """Lay a tile on an image in place: source over, with straight alpha on both sides."""
    colours, alpha = tile
    if image.mode == "RGB":
        image.paste(colours, at, alpha)
        return
    left, top = max(0, at[0]), max(0, at[1])
    right = min(image.width, at[0] + colours.width)
    bottom = min(image.height, at[1] + colours.height)
    if left >= right or top >= bottom:
        return
    part = (left - at[0], top - at[1], right - at[0], bottom - at[1])
    over = colours.crop(part)
    over.putalpha(alpha.crop(part))
    region = (left, top, right, bottom)
    image.paste(Image.alpha_composite(image.crop(region), over), region)


def watermark_box(watermark: Watermark, values: Mapping[str, str | int], canvas: tuple[int, int]) -> Rectangle | None:
    """Return where a single watermark is on a canvas; None for tiles, and for one that is not drawn."""
    watermark = watermark_for(watermark, canvas)
    if watermark.tile or not watermark.enabled:
        return None
    size = _prepare(watermark, values, canvas, srgb_profile())[0].size
    return *place(watermark, size, canvas), *size
