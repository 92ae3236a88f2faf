"""How the frame of a watermark follows the mouse: kept in the picture, resized in its ratio, snapped to lines.

Plain numbers in pixels of the output; knows no screen and no recipe.
"""

from msgspec import Struct

from studio.recipe.placement import Rectangle
from studio.recipe.watermark import Anchor

_SMALLEST = 4.0
"""Pixels; dragging makes no watermark narrower."""


class Snap(Struct, frozen=True, kw_only=True):
    """A box after snapping, and the lines that it snapped to: across the picture at `columns`, down it at `rows`."""

    box: Rectangle
    columns: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()


def drag_box(box: Rectangle, by: tuple[float, float], canvas: tuple[int, int], *, straight: bool = False) -> Rectangle:
    """Return a box moved by pixels and kept in the picture, or no further outside than it was.

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
    box: Rectangle, corner: tuple[int, int], by: tuple[float, float], anchor: Anchor, canvas: tuple[int, int]
) -> Rectangle:
    """Return a box whose corner (0 or 1 across and down) was dragged; its ratio stays, and it stays in the picture.

    The opposite corner stays, and on an axis on which the watermark is centred, its middle.
    """
    signs = tuple(1 if each else -1 for each in corner)
    reaches = tuple(2.0 if where == 0.5 else 1.0 for where in anchor.fractions)
    width, height = box[2], box[3]
    # The way of the mouse along the diagonal, so that both of its directions count.
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


def snap_box(box: Rectangle, canvas: tuple[int, int], margins: tuple[int, int], reach: float) -> Snap:
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
