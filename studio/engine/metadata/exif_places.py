"""EXIF that is about pixels of the picture: the subject's place, and pixels per unit on the sensor.

Made true of an output, or left out where that can't be; where a place lies is worked out elsewhere.
"""

import math
import struct
from fractions import Fraction

from studio.engine.container.tiff import LONG, RATIONAL, SHORT, Entries, Entry
from studio.engine.metadata.exif_tags import (
    FOCAL_PLANE_UNIT,
    FOCAL_PLANE_X,
    FOCAL_PLANE_Y,
    HEIGHT,
    SUBJECT_AREA,
    SUBJECT_LOCATION,
    WIDTH,
)
from studio.engine.metadata.regions import PictureChange, is_same_ratio

_LETTERS = {SHORT: "H", LONG: "I"}
_LARGEST = 0xFFFF
_FINEST = 10_000
"""Of a rational's denominator."""


def correct_places(photo: Entries, order: str, change: PictureChange | None) -> None:
    """Change a directory's places to those in the output; `photo` must still say the source's own size."""
    if change is not None and change.keeps_pixels:
        return
    size = _size(photo, order, change)
    for tag in (SUBJECT_AREA, SUBJECT_LOCATION):
        if entry := photo.pop(tag, None):
            numbers = _numbers(entry, order)
            place = _place(numbers, size, change) if size and change and change.orientation else ()
            if place and max(place) <= _LARGEST:
                photo[tag] = Entry(SHORT, len(place), struct.pack(f"{order}{len(place)}H", *place))
    densities = [_ratio(photo.pop(tag, None), order) for tag in (FOCAL_PLANE_X, FOCAL_PLANE_Y)]
    unit = photo.pop(FOCAL_PLANE_UNIT, None)
    if not all(densities) or size is None or change is None or change.orientation is None:
        return
    stored = change.stored_size
    own = [density * side / told for density, side, told in zip(densities, stored, size, strict=True)]
    upright = own[::-1] if change.orientation >= 5 else own
    for tag, density, scale in zip((FOCAL_PLANE_X, FOCAL_PLANE_Y), upright, change.scale, strict=True):
        ratio = Fraction(density * scale).limit_denominator(_FINEST)
        if 0 < ratio.numerator < 1 << 32:
            photo[tag] = Entry(RATIONAL, 1, struct.pack(order + "II", ratio.numerator, ratio.denominator))
            if unit:
                photo[FOCAL_PLANE_UNIT] = unit


def _size(photo: Entries, order: str, change: PictureChange | None) -> tuple[int, int] | None:
    """Return the size of the picture that the directory is about; None when that is another one than the photo."""
    if change is None:
        return None
    entries = photo.get(WIDTH), photo.get(HEIGHT)
    told = [number for entry in entries if entry for number in _numbers(entry, order)[:1]]
    if len(told) < len(entries):
        return change.stored_size
    size = told[0], told[1]
    return size if is_same_ratio(size, change.stored_size) else None


def _place(numbers: tuple[int, ...], size: tuple[int, int], change: PictureChange) -> tuple[int, ...]:
    """Return a point, a circle (with its diameter) or a rectangle (with width and height) by its middle."""
    width, height = change.geometry.canvas
    match numbers:
        case (x, y) | (x, y, _):
            point = change.point((x / size[0], y / size[1]))
            if point is None:
                return ()
            scale = math.sqrt(change.scale[0] * change.scale[1]) * change.stored_size[0] / size[0]
            return round(point[0] * width), round(point[1] * height), *(round(more * scale) for more in numbers[2:])
        case (x, y, across, down):
            left, top = (x - across / 2) / size[0], (y - down / 2) / size[1]
            box = change.box((left, top, across / size[0], down / size[1]))
            if box is None:
                return ()
            middle = (box[0] + box[2] / 2) * width, (box[1] + box[3] / 2) * height
            return tuple(round(number) for number in (*middle, box[2] * width, box[3] * height))
        case _:
            return ()


def _numbers(entry: Entry, order: str) -> tuple[int, ...]:
    letter = _LETTERS.get(entry.kind)
    return struct.unpack(f"{order}{entry.count}{letter}", entry.data) if letter else ()


def _ratio(entry: Entry | None, order: str) -> float:
    """Return a rational number; 0 for what is none."""
    if entry is None or (entry.kind, entry.count) != (RATIONAL, 1):
        return 0.0
    above, below = struct.unpack(order + "II", entry.data)
    return above / below if below else 0.0
