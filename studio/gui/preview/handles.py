"""Frames around watermarks, by which they are moved and resized; turns what a hand does into changes of a watermark."""

import itertools

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.gui.preview.dragging import Snap, drag_box, drag_corner, snap_box
from studio.gui.preview.viewport import Viewport
from studio.gui.recipe.document import MOVEMENT
from studio.gui.theme import theme
from studio.recipe.placement import Rectangle, move_changes, offset_pixels, placement_for, resize_changes
from studio.recipe.watermark import Watermark

HANDLE = 8.0
"""Logical pixels of a corner's handle; it can be taken a little beside it too."""

_REACH = 4.0
_OUTSET = 5.0
_SNAP = 6.0
_CORNERS = ((0, 0), (1, 0), (0, 1), (1, 1))
_serial = itertools.count(1)


class Grip(Struct, frozen=True):
    """What of a watermark is held: the whole, or a corner (0 or 1 across and down)."""

    number: int
    corner: tuple[int, int] | None = None


class WatermarkChange(Struct, frozen=True, kw_only=True):
    """A change of one watermark; edits with the same key belong to one movement of the hand."""

    number: int
    key: str
    is_resize: bool
    changes: dict[str, object]


class Drag(Struct, frozen=True, kw_only=True):
    """A movement of the hand that has begun: what it holds, where, and how the watermark was then."""

    grip: Grip
    start: tuple[float, float]
    box: Rectangle
    watermark: Watermark
    key: str


class WatermarkHandles:
    """The watermarks of one picture: their boxes, the one that is chosen, and a drag while there is one."""

    def __init__(self) -> None:
        self.watermarks: tuple[Watermark, ...] = ()
        self.boxes: tuple[Rectangle | None, ...] = ()
        self.size = (1, 1)
        self.chosen = -1
        self.drag: Drag | None = None
        self.snap: Snap | None = None
        self._ahead: dict[int, Rectangle] = {}
        """Boxes that the next preview will have, of watermarks that were just moved."""

    def show(
        self, watermarks: tuple[Watermark, ...], boxes: tuple[Rectangle | None, ...], size: tuple[int, int]
    ) -> None:
        """Take the watermarks of a recipe, and where a preview of `size` pixels has them."""
        self.watermarks, self.boxes, self.size = watermarks, boxes, size
        if self.box(self.chosen) is None:
            self.chosen = -1

    def settle(self) -> None:
        """Trust the preview's boxes again, since it shows the recipe as it is now."""
        if self.drag is None:
            self._ahead.clear()

    def clear(self) -> None:
        """Have no watermarks."""
        self.watermarks, self.boxes, self.drag, self.snap = (), (), None, None
        self._ahead.clear()

    def box(self, number: int) -> Rectangle | None:
        """Return where a watermark lies, in pixels of the picture; None for tiles and what is not there."""
        if not 0 <= number < min(len(self.boxes), len(self.watermarks)) or self.boxes[number] is None:
            return None
        return self._ahead.get(number, self.boxes[number])

    @property
    def numbers(self) -> list[int]:
        """The watermarks that can be moved."""
        return [number for number in range(len(self.boxes)) if self.box(number) is not None]

    # The hand

    def find(self, point: tuple[float, float], viewport: Viewport, ratio: float) -> Grip | None:
        """Return what lies at a point of the area (device pixels), the chosen watermark and the topmost first."""
        across, down = point
        for number in sorted(self.numbers, key=lambda each: (each == self.chosen, each), reverse=True):
            left, top, right, bottom = self._edges(number, viewport, ratio)
            for corner in _CORNERS:
                x, y = (left, right)[corner[0]], (top, bottom)[corner[1]]
                if max(abs(across - x), abs(down - y)) <= (HANDLE / 2 + _REACH) * ratio:
                    return Grip(number, corner)
            if left <= across <= right and top <= down <= bottom:
                return Grip(number)
        return None

    def begin(self, grip: Grip, at: tuple[float, float]) -> None:
        """Take hold of a watermark at a point of the picture."""
        box = self.box(grip.number)
        if box is not None:
            self.chosen = grip.number
            key = f"{MOVEMENT}{next(_serial)}"
            self.drag = Drag(grip=grip, start=at, box=box, watermark=self.watermarks[grip.number], key=key)

    def drag_to(self, at: tuple[float, float], reach: float, *, straight: bool, free: bool) -> WatermarkChange | None:
        """Follow the hand to a point of the picture; `reach` in pixels is how far lines attract, unless `free`."""
        drag = self.drag
        if drag is None:
            return None
        by = at[0] - drag.start[0], at[1] - drag.start[1]
        before = self.box(drag.grip.number)
        self.snap = None
        if drag.grip.corner is None:
            box = drag_box(drag.box, by, self.size, straight=straight)
            if not free:
                self.snap = snap_box(
                    box, self.size, offset_pixels(placement_for(drag.watermark, self.size), self.size), reach
                )
                box = self.snap.box
            changes = move_changes(drag.watermark, box, self.size)
        else:
            anchor = placement_for(drag.watermark, self.size).anchor
            box = drag_corner(drag.box, drag.grip.corner, by, anchor, self.size)
            changes = resize_changes(drag.watermark, drag.box, box, self.size)
        self._ahead[drag.grip.number] = box
        if box == before:
            return None
        return WatermarkChange(
            number=drag.grip.number, key=drag.key, is_resize=drag.grip.corner is not None, changes=changes
        )

    def end(self) -> None:
        """Let go."""
        self.drag = self.snap = None

    def cancel(self) -> WatermarkChange | None:
        """Let go and put the watermark back; None when it had not moved."""
        drag, self.drag, self.snap = self.drag, None, None
        if drag is None or self.box(drag.grip.number) == drag.box:
            return None
        self._ahead[drag.grip.number] = drag.box
        keys = ("anchor", "offset", "scale", "portrait", "size")
        changes = {key: getattr(drag.watermark, key) for key in keys if hasattr(drag.watermark, key)}
        return WatermarkChange(
            number=drag.grip.number, key=drag.key, is_resize=drag.grip.corner is not None, changes=changes
        )

    def nudge(self, by: tuple[int, int], key: str) -> WatermarkChange | None:
        """Move the chosen watermark by so many pixels of the picture."""
        box = self.box(self.chosen)
        if box is None:
            return None
        new = drag_box(box, by, self.size)
        if new == box:
            return None
        self._ahead[self.chosen] = new
        changes = move_changes(self.watermarks[self.chosen], new, self.size)
        return WatermarkChange(number=self.chosen, key=key, is_resize=False, changes=changes)

    def snap_reach(self, viewport: Viewport, ratio: float) -> float:
        """Return how far lines attract, in pixels of the picture."""
        return _SNAP * ratio / viewport.scale

    # The picture

    def paint(self, painter: QPainter, viewport: Viewport, ratio: float) -> None:
        """Draw frames, handles and guides; the painter counts in device pixels."""
        accent = theme.colour("accent")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self.snap is not None:
            self._paint_guides(painter, viewport, accent)
        for number in self.numbers:
            left, top, right, bottom = self._edges(number, viewport, ratio)
            frame = QRectF(left, top, right - left, bottom - top)
            width = max(1.0, round(ratio)) * (2 if number == self.chosen else 1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(0, 0, 0, 110), width))  # so that it is seen on a bright sky too
            painter.drawRect(frame)
            pen = QPen(accent, width)
            pen.setDashPattern([4, 3] if number != self.chosen else [3, 2])
            painter.setPen(pen)
            painter.drawRect(frame)
            side = round(HANDLE * ratio)
            painter.setPen(QPen(accent, max(1.0, round(ratio))))
            painter.setBrush(Qt.GlobalColor.white)
            for corner in _CORNERS:
                middle = QPointF((left, right)[corner[0]], (top, bottom)[corner[1]])
                painter.drawRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))
        painter.restore()

    def _paint_guides(self, painter: QPainter, viewport: Viewport, accent: QColor) -> None:
        assert self.snap is not None
        painter.setPen(QPen(accent, 1))
        left, top = viewport.left, viewport.top
        wide, high = viewport.shown
        for column in self.snap.columns:
            at = round(viewport.to_area(column, 0)[0])
            painter.drawLine(at, top, at, top + high)
        for row in self.snap.rows:
            at = round(viewport.to_area(0, row)[1])
            painter.drawLine(left, at, left + wide, at)

    def _edges(self, number: int, viewport: Viewport, ratio: float) -> tuple[float, float, float, float]:
        """Return the frame's edges, a little outside of the watermark, so that its handles do not cover a small one."""
        box = self.box(number)
        assert box is not None
        left, top = viewport.to_area(box[0], box[1])
        right, bottom = viewport.to_area(box[0] + box[2], box[1] + box[3])
        out = _OUTSET * ratio
        return round(left - out), round(top - out), round(right + out), round(bottom + out)
