"""Where places in a photo are to be found in its output: turned upright, cropped, scaled, laid on a canvas.

Pure geometry. What a place means, and how it is written in metadata, is not known here.
"""

from msgspec import Struct

from studio.recipe.geometry import Geometry

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, width, height."""

_LEAST_LEFT = 0.5
"""Part of a region that must be left after a crop, by its area; less of a face is no face."""
_SAME_RATIO = 0.01
"""How much the ratio of sides may differ, as a part, in sizes that say the same: they were rounded to pixels."""


class PictureChange(Struct, frozen=True, kw_only=True):
    """How a stored picture became an output.

    `size` is the photo's in pixels, upright; `orientation` (EXIF's 1 to 8) is the turn from how it is stored to
    upright, None when that is not known. `geometry` is what was done to the upright photo.
    """

    size: tuple[int, int]
    orientation: int | None
    geometry: Geometry

    @property
    def stored_size(self) -> tuple[int, int]:
        """Return the size as stored, in pixels."""
        return (self.size[1], self.size[0]) if (self.orientation or 1) >= 5 else self.size

    @property
    def scale(self) -> Point:
        """Return output pixels per pixel of the upright photo, across and down."""
        return self.geometry.scaled[0] / self.geometry.crop[2], self.geometry.scaled[1] / self.geometry.crop[3]

    @property
    def is_whole(self) -> bool:
        """Tell whether the output shows the whole photo and nothing else."""
        whole = (0.0, 0.0, float(self.size[0]), float(self.size[1]))
        return self.geometry.crop == whole and self.geometry.canvas == self.geometry.scaled

    @property
    def keeps_fractions(self) -> bool:
        """Tell whether every place is at the same fraction of the output's sides as of the stored picture's."""
        return self.orientation == 1 and self.is_whole

    @property
    def keeps_pixels(self) -> bool:
        """Tell whether every place is at the same pixel as in the stored picture."""
        return self.keeps_fractions and self.geometry.scaled == self.size

    def without_turn(self) -> "PictureChange":
        """Return the change for places that are told of the upright photo."""
        return PictureChange(size=self.size, orientation=1, geometry=self.geometry)

    def point(self, place: Point) -> Point | None:
        """Return the position of a place in the output; both in fractions of the sides. None when it was cut away."""
        x, y = self._to_canvas(place)
        left, top, width, height = self._shown()
        if not (left <= x <= left + width and top <= y <= top + height):
            return None
        return x / self.geometry.canvas[0], y / self.geometry.canvas[1]

    def box(self, box: Box) -> Box | None:
        """Return the position of a box in the output, cut at the photo's edge; both in fractions of the sides.

        None when most of it was cut away.
        """
        first = self._to_canvas((box[0], box[1]))
        second = self._to_canvas((box[0] + box[2], box[1] + box[3]))
        left, right = sorted((first[0], second[0]))
        top, bottom = sorted((first[1], second[1]))
        area = (right - left) * (bottom - top)
        shown = self._shown()
        left, right = max(left, shown[0]), min(right, shown[0] + shown[2])
        top, bottom = max(top, shown[1]), min(bottom, shown[1] + shown[3])
        if right <= left or bottom <= top or (right - left) * (bottom - top) < _LEAST_LEFT * area:
            return None
        width, height = self.geometry.canvas
        return left / width, top / height, (right - left) / width, (bottom - top) / height

    def _to_canvas(self, place: Point) -> Point:
        """Return the pixel of the output, as a fraction, at which a place of the stored picture lies."""
        x, y = _turn(place, self.orientation or 1)
        left, top, _, _ = self.geometry.crop
        across, down = self.scale
        position = self.geometry.position
        return (x * self.size[0] - left) * across + position[0], (y * self.size[1] - top) * down + position[1]

    def _shown(self) -> Box:
        return (*self.geometry.position, *self.geometry.scaled)


def is_same_ratio(size: Point, other: Point) -> bool:
    """Tell whether two sizes can be those of the same picture, one of them scaled."""
    if min(*size, *other) <= 0:
        return False
    return abs(size[0] * other[1] / (size[1] * other[0]) - 1) <= _SAME_RATIO


def _turn(place: Point, orientation: int) -> Point:
    """Turn a place, in fractions of the stored picture's sides, as its orientation says: EXIF 3.0, 4.6.5.1.6."""
    x, y = place
    match orientation:
        case 2:
            return 1 - x, y
        case 3:
            return 1 - x, 1 - y
        case 4:
            return x, 1 - y
        case 5:
            return y, x
        case 6:
            return 1 - y, x
        case 7:
            return 1 - y, 1 - x
        case 8:
            return y, 1 - x
        case _:
            return x, y
