"""Draws watermarks on a picture: sizes, turns and places them; only the touched region is composited."""

import math
from collections.abc import Iterator, Mapping
from functools import lru_cache

from PIL import Image

from studio.engine.render.colour import srgb_profile, watermark_to_output
from studio.engine.render.watermark_image import file_stamp, render_image
from studio.engine.render.watermark_text import render_text
from studio.errors import PhotoError
from studio.recipe.template import fill_template
from studio.recipe.watermark import ImageWatermark, Placement, TextWatermark, Watermark, length_pixels

Tile = tuple[Image.Image, Image.Image]
"""A watermark ready to be laid: RGB in the output's colours, and its alpha with the opacity in it."""

_MOST_TILES = 20_000


def draw_watermarks(
    image: Image.Image, watermarks: tuple[Watermark, ...], values: Mapping[str, str | int], profile: bytes
) -> Image.Image:
    """Draw watermarks on a picture (RGB or RGBA, upright, of the output's size) and return it; may change it in place.

    `values` fill the tokens of texts, `profile` is the output's ICC profile.
    Raises PhotoError when a watermark can't be read.
    """
    for watermark in watermarks:
        placement = watermark.for_photo(image.height > image.width)
        tile = _prepare(watermark, placement, values, image.size, profile)
        for place in _places(placement, tile[0].size, image.size):
            _composite(image, tile, place)
    return image


def _prepare(
    watermark: Watermark, placement: Placement, values: Mapping[str, str | int], canvas: tuple[int, int], profile: bytes
) -> Tile:
    text = fill_template(watermark.text, values) if isinstance(watermark, TextWatermark) else ""
    short = min(canvas)
    width = None if placement.scale is None else max(1, round(length_pixels(placement.scale, short)))
    room = canvas if placement.tile else _room(placement, canvas)
    stamp = file_stamp(watermark.image) if isinstance(watermark, ImageWatermark) else 0
    return _tile(_source(watermark), stamp, text, width, short, room, placement.angle, placement.opacity, profile)


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
    factor = min(1.0, *(limit / side for limit, side in zip(room, _turned(size, angle), strict=True)))
    drawn = render(max(1, int(size[0] * factor)) if factor < 1 else size[0])
    if angle % 360:
        drawn = drawn.convert("RGBa").rotate(angle, Image.Resampling.BICUBIC, expand=True).convert("RGBA")
        drawn = drawn.crop(drawn.getbbox() or (0, 0, 1, 1))
    drawn = watermark_to_output(drawn, profile)
    alpha = drawn.getchannel("A")
    if opacity < 100:
        alpha = alpha.point([round(level * opacity / 100) for level in range(256)])
    return drawn.convert("RGB"), alpha


def _turned(size: tuple[int, int], angle: float) -> tuple[float, float]:
    """Return width and height of the box around a rectangle turned by `angle` degrees."""
    turn = math.radians(angle)
    across, down = abs(math.cos(turn)), abs(math.sin(turn))
    return size[0] * across + size[1] * down, size[0] * down + size[1] * across


def _offset(placement: Placement, canvas: tuple[int, int]) -> tuple[int, int]:
    short = min(canvas)
    return round(length_pixels(placement.offset[0], short)), round(length_pixels(placement.offset[1], short))


def _room(placement: Placement, canvas: tuple[int, int]) -> tuple[int, int]:
    """Return what a single watermark may cover: the canvas less the offset from the sides that it is anchored to."""
    fractions = placement.anchor.fractions
    taken = (0 if where == 0.5 else max(0, by) for where, by in zip(fractions, _offset(placement, canvas), strict=True))
    across, down = (max(1, side - by) for side, by in zip(canvas, taken, strict=True))
    return across, down


def _places(placement: Placement, size: tuple[int, int], canvas: tuple[int, int]) -> Iterator[tuple[int, int]]:
    if placement.tile:
        yield from _tile_places(placement, size, canvas)
        return
    place: list[int] = []
    for where, by, side, own in zip(placement.anchor.fractions, _offset(placement, canvas), canvas, size, strict=True):
        inwards = 0 if where == 0.5 else -by if where == 1 else by  # the middle has no side to go inwards from
        at = round((side - own) * where) + inwards
        place.append(at if by < 0 else min(max(at, 0), max(0, side - own)))
    yield place[0], place[1]


def _tile_places(placement: Placement, size: tuple[int, int], canvas: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Cover the canvas from its middle, each second row moved by half a step, as bricks lie."""
    gap = round(length_pixels(placement.gap, min(canvas)))
    step = size[0] + gap, size[1] + gap
    middle = (canvas[0] - size[0]) // 2, (canvas[1] - size[1]) // 2
    rows = math.ceil(canvas[1] / step[1] / 2) + 1
    columns = math.ceil(canvas[0] / step[0] / 2) + 2
    if (2 * rows + 1) * (2 * columns + 1) > _MOST_TILES:
        raise PhotoError("The tiles of its watermark are too small for its size; choose a larger scale or gap.")
    for row in range(-rows, rows + 1):
        for column in range(-columns, columns + 1):
            left = middle[0] + column * step[0] + (row % 2) * step[0] // 2
            top = middle[1] + row * step[1]
            if -size[0] < left < canvas[0] and -size[1] < top < canvas[1]:
                yield left, top


def _composite(image: Image.Image, tile: Tile, place: tuple[int, int]) -> None:
    """Lay a tile on an image in place: source over, with straight alpha on both sides."""
    colours, alpha = tile
    if image.mode == "RGB":
        image.paste(colours, place, alpha)
        return
    left, top = max(0, place[0]), max(0, place[1])
    right = min(image.width, place[0] + colours.width)
    bottom = min(image.height, place[1] + colours.height)
    if left >= right or top >= bottom:
        return
    part = (left - place[0], top - place[1], right - place[0], bottom - place[1])
    over = colours.crop(part)
    over.putalpha(alpha.crop(part))
    region = (left, top, right, bottom)
    image.paste(Image.alpha_composite(image.crop(region), over), region)


def watermark_box(
    watermark: Watermark, values: Mapping[str, str | int], canvas: tuple[int, int]
) -> tuple[int, int, int, int] | None:
    """Return where a single watermark lies on a canvas, as left, top, width, height in pixels; None for tiles."""
    placement = watermark.for_photo(canvas[1] > canvas[0])
    if placement.tile:
        return None
    size = _prepare(watermark, placement, values, canvas, srgb_profile())[0].size
    left, top = next(_places(placement, size, canvas))
    return left, top, *size
