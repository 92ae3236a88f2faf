"""Which part of a picture is visible, how large and where; plain numbers in device pixels. Knows no widget."""

LARGEST = 16.0
"""Device pixels for one pixel of the picture, at most."""

STEP = 1.25
"""One step of zooming."""

MARGIN = 28
"""Logical pixels around a picture that fits, at least."""


class Viewport:
    """A view of a picture in an area of the screen.

    `scale` is device pixels for one pixel of the picture. While `is_fitted`, it follows from the sizes and is never
    more than 1; else it stays as it was set. `left` and `top` are where the picture begins, whole device pixels, so
    that at a scale of 1 its pixels fall on the screen's.
    """

    def __init__(self) -> None:
        self.picture = (0, 0)
        self.area = (1, 1)
        self.margin = MARGIN
        self.is_fitted = True
        self.scale = 1.0
        self.left = 0
        self.top = 0

    @property
    def shown(self) -> tuple[int, int]:
        """Return the size of the whole picture on the screen."""
        return max(1, round(self.picture[0] * self.scale)), max(1, round(self.picture[1] * self.scale))

    @property
    def can_pan(self) -> bool:
        """Tell whether some of the picture lies outside the area."""
        return any(side > room for side, room in zip(self.shown, self.area, strict=True))

    @property
    def fitting_scale(self) -> float:
        """Return the scale at which the whole picture is visible, never enlarged."""
        if not all(self.picture):
            return 1.0
        rooms = (max(1, side - 2 * self.margin) for side in self.area)
        return min(1.0, *(room / side for room, side in zip(rooms, self.picture, strict=True)))

    def scale_of(self, picture: tuple[int, int]) -> float:
        """Return the scale that a picture of another size would have."""
        if not self.is_fitted:
            return self.scale
        kept, self.picture = self.picture, picture
        scale, self.picture = self.fitting_scale, kept
        return scale

    def set_area(self, width: int, height: int, margin: int) -> None:
        """Use another area of the screen; the middle of the picture in view stays there."""
        middle = self.to_picture(self.area[0] / 2, self.area[1] / 2)
        self.area = max(1, width), max(1, height)
        self.margin = margin
        self._keep(middle, (self.area[0] / 2, self.area[1] / 2))

    def set_picture(self, width: int, height: int) -> None:
        """Show a picture of another size; the same part of it stays in the middle."""
        if (width, height) == self.picture:
            return
        middle = self.to_picture(self.area[0] / 2, self.area[1] / 2)
        old, self.picture = self.picture, (width, height)
        part = (middle[0] / old[0], middle[1] / old[1]) if all(old) else (0.5, 0.5)
        middle = part[0] * width, part[1] * height
        self._keep(middle, (self.area[0] / 2, self.area[1] / 2))

    def fit(self) -> None:
        """Show the whole picture."""
        self.is_fitted = True
        self._settle()

    def zoom_to(self, scale: float, at: tuple[float, float] | None = None) -> None:
        """Use a scale; the point `at` of the area (by default its middle) keeps what it shows."""
        point = at or (self.area[0] / 2, self.area[1] / 2)
        under = self.to_picture(*point)
        self.is_fitted = False
        smallest = min(self.fitting_scale, 1.0)
        self.scale = min(max(scale, smallest), LARGEST)
        self._keep(under, point)

    def zoom_by(self, factor: float, at: tuple[float, float] | None = None) -> None:
        """Zoom by a factor, snapping to 100 % and to the whole picture."""
        wanted = self.scale * factor
        if self.scale != 1.0 and (self.scale < 1 < wanted * 1.02 or self.scale > 1 > wanted * 0.98):
            wanted = 1.0
        if wanted <= self.fitting_scale * 1.02 and factor < 1:
            self.fit()
        else:
            self.zoom_to(wanted, at)

    def pan(self, across: float, down: float) -> None:
        """Move the picture by device pixels."""
        self.left += round(across)
        self.top += round(down)
        self._settle()

    def to_picture(self, across: float, down: float) -> tuple[float, float]:
        """Turn a point of the area into one of the picture."""
        return (across - self.left) / self.scale, (down - self.top) / self.scale

    def to_area(self, across: float, down: float) -> tuple[float, float]:
        """Turn a point of the picture into one of the area."""
        return across * self.scale + self.left, down * self.scale + self.top

    def _keep(self, under: tuple[float, float], point: tuple[float, float]) -> None:
        self.left = round(point[0] - under[0] * self.scale)
        self.top = round(point[1] - under[1] * self.scale)
        self._settle()

    def _settle(self) -> None:
        """Keep the picture in the area: centred where it is smaller, without a gap where it is larger."""
        if self.is_fitted:
            self.scale = self.fitting_scale
        place: list[int] = []
        for at, side, room in zip((self.left, self.top), self.shown, self.area, strict=True):
            slack = min(self.margin, room // 4)
            place.append((room - side) // 2 if side <= room else min(max(at, room - side - slack), slack))
        self.left, self.top = place
