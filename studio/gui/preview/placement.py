"""Turns where a hand has left a watermark into recipe values: the engine's placing, inverted.

Plain numbers; knows no screen and no pixels.
"""

from msgspec import Struct, structs

from studio.recipe.watermark import (
    LONGEST,
    Anchor,
    Length,
    Placement,
    PlacementChange,
    TextWatermark,
    Watermark,
    length_pixels,
)

Box = tuple[int, int, int, int]
"""Left, top, width and height in pixels of the output."""

_NAMES = {anchor.fractions: anchor for anchor in Anchor}
_DIGITS = 4
"""Decimals of a percentage at most: a pixel of a short side of 65,500 is 0.0015 %."""
_SMALLEST = 4.0
"""Pixels; no watermark is made narrower by hand."""


class Snap(Struct, frozen=True, kw_only=True):
    """A box after snapping, and the lines that it snapped to: across the picture at `columns`, down it at `rows`."""

    box: Box
    columns: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()


def nearest_anchor(box: Box, canvas: tuple[int, int]) -> Anchor:
    """Return the anchor that a box is placed from: the nearer side each way, the middle only where it is centred.

    The middle has no offset, so a box beside it hangs on a side.
    """
    return _NAMES[_side(box[0], box[2], canvas[0]), _side(box[1], box[3], canvas[1])]


def offset_from(
    anchor: Anchor, box: Box, canvas: tuple[int, int], units: tuple[Length, Length]
) -> tuple[Length, Length]:
    """Return the offset that puts a box where it is, each length in the unit of the one that it replaces.

    An offset that has no effect, from a middle, is left as it is.
    """
    short = min(canvas)
    lengths: list[Length] = []
    for where, at, own, side, unit in zip(anchor.fractions, box[:2], box[2:], canvas, units, strict=True):
        if where == 0.5:
            lengths.append(unit)
        else:
            lengths.append(write_length(at if where == 0 else side - own - at, short, unit))
    return lengths[0], lengths[1]


def write_length(pixels: int, short: int, like: Length) -> Length:
    """Write pixels of the output in the unit of another length, a percentage with as few decimals as it needs."""
    if isinstance(like, int):
        return pixels
    if "%" not in like:
        return f"{pixels}px"
    number = 0.0
    for digits in range(_DIGITS + 1):
        number = round(min(max(pixels * 100 / short, -LONGEST), LONGEST), digits)
        if round(length_pixels(f"{number:.{digits}f}%", short)) == pixels:
            return f"{number:.{digits}f}%"
    return f"{number:.{_DIGITS}f}%"


def placement_of(watermark: Watermark, canvas: tuple[int, int]) -> Placement:
    """Return the placement that holds for an output of that size."""
    return watermark.for_photo(canvas[1] > canvas[0])


def moved(watermark: Watermark, box: Box, canvas: tuple[int, int]) -> dict[str, object]:
    """Return what changes in a watermark that now lies at `box`; for a portrait photo, in `portrait` if set."""
    placement = placement_of(watermark, canvas)
    anchor = nearest_anchor(box, canvas)
    offset = offset_from(anchor, box, canvas, placement.offset)
    return _changes(watermark, canvas, anchor=anchor, offset=offset)


def resized(watermark: Watermark, before: Box, after: Box, canvas: tuple[int, int]) -> dict[str, object]:
    """Return what changes in a watermark that was `before` and is now `after`, larger or smaller.

    The anchor stays. A text without a scale gets larger letters, since its width follows from its words; an image
    without one gets a scale in percent.
    """
    placement = placement_of(watermark, canvas)
    short = min(canvas)
    factor = after[2] / max(1, before[2])
    changes: dict[str, object] = {}
    is_override = canvas[1] > canvas[0] and watermark.portrait is not None
    if placement.scale is None and isinstance(watermark, TextWatermark) and not is_override:
        changes["size"] = _grown(watermark.size, factor, short)
    elif placement.scale is None:
        changes["scale"] = _percent(after[2], short)
    else:
        changes["scale"] = _grown(placement.scale, factor, short)
    offset = offset_from(placement.anchor, after, canvas, placement.offset)
    if not _is_held(placement.anchor, before, after):
        changes["offset"] = offset
    return _changes(watermark, canvas, **changes)


def drag_box(box: Box, by: tuple[float, float], canvas: tuple[int, int], *, straight: bool = False) -> Box:
    """Return a box moved by so many pixels and kept in the picture, or no further outside than it was.

    `straight` moves it along one axis, the one that it moved further along.
    """
    across, down = by
    if straight:
        across, down = (across, 0.0) if abs(across) >= abs(down) else (0.0, down)
    place: list[int] = []
    for at, step, own, side in zip(box[:2], (across, down), box[2:], canvas, strict=True):
        low, high = min(0, at), max(side - own, at)
        place.append(round(min(max(at + step, low), high)))
    return place[0], place[1], box[2], box[3]


def drag_corner(
    box: Box, corner: tuple[int, int], by: tuple[float, float], anchor: Anchor, canvas: tuple[int, int]
) -> Box:
    """Return a box whose corner (0 or 1 across and down) was dragged; its ratio stays, and it stays in the picture.

    The opposite corner stays, and on an axis on which the watermark is centred, its middle.
    """
    signs = tuple(1 if each else -1 for each in corner)
    reaches = tuple(2.0 if where == 0.5 else 1.0 for where in anchor.fractions)
    width, height = box[2], box[3]
    # The pointer's way along the diagonal, so that both directions of the mouse count.
    grown = (width + signs[0] * by[0] * reaches[0], height + signs[1] * by[1] * reaches[1])
    factor = (grown[0] * width + grown[1] * height) / max(1, width * width + height * height)
    for at, own, side, where, end in zip(box[:2], box[2:], canvas, anchor.fractions, corner, strict=True):
        rooms = at + own, side - at  # before its end and behind its beginning
        room = 2 * min(rooms) - own if where == 0.5 else rooms[end]
        factor = min(factor, max(1.0, room / max(1, own)))  # one that is outside already just grows no further
    factor = max(factor, _SMALLEST / max(1, width), 1.0 / max(1, height))
    wide, high = max(1, round(width * factor)), max(1, round(height * factor))
    place: list[int] = []
    for at, own, new, where, end in zip(box[:2], box[2:], (wide, high), anchor.fractions, corner, strict=True):
        if where == 0.5:
            place.append(at + round((own - new) / 2))
        else:
            place.append(at if end else at + own - new)
    return place[0], place[1], wide, high


def snap_lines(side: int, own: int, margin: int) -> dict[int, int]:
    """Return where a box may snap along one axis: its place, and the line that is then drawn.

    Both edges, both margins and the middle.
    """
    places = {side - own: side - 1, 0: 0}
    if 0 < margin <= (side - own) // 2:
        places |= {margin: margin, side - own - margin: side - margin}
    places[round((side - own) * 0.5)] = side // 2
    return places


def snap_box(box: Box, canvas: tuple[int, int], margins: tuple[int, int], reach: float) -> Snap:
    """Move a box to the nearest lines that are within reach, in pixels."""
    place = list(box[:2])
    lines: list[tuple[int, ...]] = []
    for axis in (0, 1):
        places = snap_lines(canvas[axis], box[axis + 2], margins[axis])
        nearest = min(places, key=lambda each: abs(each - box[axis]))
        if abs(nearest - box[axis]) <= reach:
            place[axis] = nearest
            lines.append((places[nearest],))
        else:
            lines.append(())
    return Snap(box=(place[0], place[1], box[2], box[3]), columns=lines[0], rows=lines[1])


def margins_of(watermark: Watermark, canvas: tuple[int, int]) -> tuple[int, int]:
    """Return the watermark's offset in pixels, across and down."""
    short = min(canvas)
    across, down = placement_of(watermark, canvas).offset
    return round(length_pixels(across, short)), round(length_pixels(down, short))


def _side(at: int, own: int, side: int) -> float:
    if at == round((side - own) * 0.5):
        return 0.5
    return 0.0 if at <= side - own - at else 1.0


def _is_held(anchor: Anchor, before: Box, after: Box) -> bool:
    """Tell whether the edges that the anchor holds are where they were."""
    held: list[bool] = []
    for axis, where in enumerate(anchor.fractions):
        if where == 0:
            held.append(before[axis] == after[axis])
        elif where == 1:
            held.append(before[axis] + before[axis + 2] == after[axis] + after[axis + 2])
    return all(held)


def _grown(length: Length, factor: float, short: int) -> Length:
    """Return a length times a factor in its own unit, a percentage with two decimals, pixels whole."""
    if isinstance(length, str) and "%" in length:
        number = length_pixels(length, 100) * factor
        return f"{_plain(min(max(number, 0.01), LONGEST))}%"
    pixels = min(max(1, round(length_pixels(length, short) * factor)), LONGEST)
    return pixels if isinstance(length, int) else f"{pixels}px"


def _percent(pixels: int, short: int) -> str:
    return f"{_plain(max(0.01, pixels * 100 / short))}%"


def _plain(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _changes(watermark: Watermark, canvas: tuple[int, int], **changes: object) -> dict[str, object]:
    """Put changes of a placement where they belong: into the watermark, or into what differs on upright photos."""
    if canvas[1] > canvas[0] and watermark.portrait is not None:
        portrait: PlacementChange = structs.replace(watermark.portrait, **changes)
        return {"portrait": portrait}
    return changes
