"""Where a watermark is on the output, both ways: from recipe values to pixels, and back to recipe values.

Pure numbers; knows no picture and no screen. Sizes are width and height, places left and top, in pixels of the output.
"""

import math
from collections.abc import Iterator

from msgspec import structs

from studio.errors import PhotoError
from studio.message import message
from studio.recipe.watermark import (
    LONGEST,
    Anchor,
    Length,
    Placement,
    PortraitChange,
    TextWatermark,
    Watermark,
    length_pixels,
    parse_length,
)

Rectangle = tuple[int, int, int, int]
"""Left, top, width and height in pixels of the output."""

_MOST_TILES = 20_000
_ANCHORS = {anchor.fractions: anchor for anchor in Anchor}
_DIGITS = 4
"""Decimals of a percentage at most: a pixel of a short side of 65,500 is 0.0015 %."""


# From recipe values to pixels


def watermark_for(watermark: Watermark, canvas: tuple[int, int]) -> Watermark:
    """Return a watermark as it is on an output of this size, which is upright or not."""
    return watermark.for_photo(canvas[1] > canvas[0])


def offset_pixels(placement: Placement, canvas: tuple[int, int]) -> tuple[int, int]:
    """Return the offset in pixels, across and down."""
    short = min(canvas)
    return round(length_pixels(placement.offset[0], short)), round(length_pixels(placement.offset[1], short))


def scale_pixels(placement: Placement, canvas: tuple[int, int]) -> int | None:
    """Return the width that the scale asks for; None without a scale."""
    return None if placement.scale is None else max(1, round(length_pixels(placement.scale, min(canvas))))


def available_size(placement: Placement, canvas: tuple[int, int]) -> tuple[int, int]:
    """Return the largest size that a watermark may have; a larger one is shrunk.

    It is the canvas less the offset from the sides that the watermark is anchored to, and the whole canvas for tiles.
    """
    if placement.tile:
        return canvas
    fractions, offset = placement.anchor.fractions, offset_pixels(placement, canvas)
    taken = (0 if where == 0.5 else max(0, by) for where, by in zip(fractions, offset, strict=True))
    across, down = (max(1, side - by) for side, by in zip(canvas, taken, strict=True))
    return across, down


def turned_size(size: tuple[int, int], angle: float) -> tuple[float, float]:
    """Return the size of the box around a rectangle turned by `angle` degrees."""
    turn = math.radians(angle)
    across, down = abs(math.cos(turn)), abs(math.sin(turn))
    return size[0] * across + size[1] * down, size[0] * down + size[1] * across


def place(placement: Placement, size: tuple[int, int], canvas: tuple[int, int]) -> tuple[int, int]:
    """Return the place of a single watermark of this size."""
    at: list[int] = []
    offset = offset_pixels(placement, canvas)
    for where, by, side, own in zip(placement.anchor.fractions, offset, canvas, size, strict=True):
        inwards = 0 if where == 0.5 else -by if where == 1 else by  # a centred watermark has no side to go in from
        start = round((side - own) * where) + inwards
        at.append(start if by < 0 else min(max(start, 0), max(0, side - own)))
    return at[0], at[1]


def tile_places(placement: Placement, size: tuple[int, int], canvas: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the places of tiles that cover the canvas from its middle, every second row moved by half a step.

    Raises PhotoError when there would be too many.
    """
    gap = round(length_pixels(placement.gap, min(canvas)))
    step = size[0] + gap, size[1] + gap
    middle = (canvas[0] - size[0]) // 2, (canvas[1] - size[1]) // 2
    rows = math.ceil(canvas[1] / step[1] / 2) + 1
    columns = math.ceil(canvas[0] / step[0] / 2) + 2
    if (2 * rows + 1) * (2 * columns + 1) > _MOST_TILES:
        raise PhotoError(
            message("The repeated watermark is too small for a photo of this size; choose a larger scale or gap.")
        )
    for row in range(-rows, rows + 1):
        for column in range(-columns, columns + 1):
            left = middle[0] + column * step[0] + (row % 2) * step[0] // 2
            top = middle[1] + row * step[1]
            if -size[0] < left < canvas[0] and -size[1] < top < canvas[1]:
                yield left, top


# From pixels to recipe values


def move_changes(watermark: Watermark, box: Rectangle, canvas: tuple[int, int]) -> dict[str, object]:
    """Return the changes that put a watermark at `box`: anchor and offset, each length in the unit that it has now.

    For a portrait photo they are in `portrait`, if the watermark has one.
    """
    anchor = nearest_anchor(box, canvas)
    offset = offset_from(anchor, box, canvas, watermark_for(watermark, canvas).offset)
    return _changes(watermark, canvas, anchor=anchor, offset=offset)


def resize_changes(
    watermark: Watermark, before: Rectangle, after: Rectangle, canvas: tuple[int, int]
) -> dict[str, object]:
    """Return the changes that resize a watermark from `before` to `after`; its anchor stays.

    A text without a scale gets larger letters, since its width follows from its words; an image without one gets a
    scale in percent.
    """
    placement = watermark_for(watermark, canvas)
    short = min(canvas)
    factor = after[2] / max(1, before[2])
    changes: dict[str, object] = {}
    if placement.scale is None and isinstance(placement, TextWatermark):
        changes["size"] = _multiply(placement.size, factor, short)
    elif placement.scale is None:
        changes["scale"] = f"{_two_decimals(max(0.01, after[2] * 100 / short))}%"
    else:
        changes["scale"] = _multiply(placement.scale, factor, short)
    if not _holds_anchor(placement.anchor, before, after):
        changes["offset"] = offset_from(placement.anchor, after, canvas, placement.offset)
    return _changes(watermark, canvas, **changes)


def nearest_anchor(box: Rectangle, canvas: tuple[int, int]) -> Anchor:
    """Return the anchor for a box: the nearer side each way, the middle only if the box is exactly centred.

    A centred watermark has no offset, so that a box beside the middle needs a side.
    """
    return _ANCHORS[_nearest_side(box[0], box[2], canvas[0]), _nearest_side(box[1], box[3], canvas[1])]


def offset_from(
    anchor: Anchor, box: Rectangle, canvas: tuple[int, int], old: tuple[Length, Length]
) -> tuple[Length, Length]:
    """Return the offset that puts a box where it is, in the units of the old offset.

    Where the anchor is the middle, an offset has no effect, and the old one stays.
    """
    short = min(canvas)
    offset: list[Length] = []
    for where, at, own, side, length in zip(anchor.fractions, box[:2], box[2:], canvas, old, strict=True):
        if where == 0.5:
            offset.append(length)
        else:
            offset.append(write_length(at if where == 0 else side - own - at, short, length))
    return offset[0], offset[1]


def write_length(pixels: int, short: int, like: Length) -> Length:
    """Write pixels in the unit of another length, a percentage with only as many decimals as it needs."""
    if isinstance(like, int):
        return pixels
    if not parse_length(like)[1]:
        return f"{pixels}px"
    number = 0.0
    for digits in range(_DIGITS + 1):
        number = round(min(max(pixels * 100 / short, -LONGEST), LONGEST), digits)
        if round(length_pixels(f"{number:.{digits}f}%", short)) == pixels:
            return f"{number:.{digits}f}%"
    return f"{number:.{_DIGITS}f}%"


def _nearest_side(at: int, own: int, side: int) -> float:
    if at == round((side - own) * 0.5):
        return 0.5
    return 0.0 if at <= side - own - at else 1.0


def _holds_anchor(anchor: Anchor, before: Rectangle, after: Rectangle) -> bool:
    """Tell whether the edges at the anchor stay where they were."""
    for axis, where in enumerate(anchor.fractions):
        starts, ends = (before[axis], after[axis]), (before[axis] + before[axis + 2], after[axis] + after[axis + 2])
        if (where == 0 and starts[0] != starts[1]) or (where == 1 and ends[0] != ends[1]):
            return False
    return True


def _multiply(length: Length, factor: float, short: int) -> Length:
    """Return a length times a factor in its own unit, a percentage with two decimals, pixels whole."""
    if parse_length(length)[1]:
        return f"{_two_decimals(min(max(length_pixels(length, 100) * factor, 0.01), LONGEST))}%"
    pixels = min(max(1, round(length_pixels(length, short) * factor)), LONGEST)
    return pixels if isinstance(length, int) else f"{pixels}px"


def _two_decimals(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _changes(watermark: Watermark, canvas: tuple[int, int], **changes: object) -> dict[str, object]:
    """Return changes of a placement where they belong: in `portrait` on an upright photo, if the watermark has it."""
    if canvas[1] > canvas[0] and watermark.portrait is not None:
        portrait: PortraitChange = structs.replace(watermark.portrait, **changes)
        return {"portrait": portrait}
    return changes
