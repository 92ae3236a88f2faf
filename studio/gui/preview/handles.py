"""Frames around watermarks, by which they are moved and resized; turns a drag into changes of a watermark."""

import itertools

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.gui.preview.dragging import Snap, drag_box, drag_corner, snap_box
from studio.gui.preview.viewport import Viewport
from studio.gui.recipe.undo_step import DRAGGED
from studio.gui.theme import theme
from studio.recipe.placement import Rectangle, move_changes, offset_pixels, resize_changes, watermark_for
from studio.recipe.watermark import Watermark

HANDLE = 8.0
"""Side of a corner handle in logical pixels; it can be taken a little beside it, too."""

_REACH = 4.0
_OUTSET = 5.0
_SNAP = 6.0
_CORNERS = ((0, 0), (1, 0), (0, 1), (1, 1))
_serial = itertools.count(1)


class Grip(Struct, frozen=True):
    """What of a watermark is held: all of it, or a corner (0 or 1 across and down)."""

    number: int
    corner: tuple[int, int] | None = None


class WatermarkChange(Struct, frozen=True, kw_only=True):
    """A change of one watermark; changes with the same key belong to one drag, and so to one step of undo."""

    number: int
    key: str
    is_resize: bool
    changes: dict[str, object]


class Drag(Struct, frozen=True, kw_only=True):
    """A drag in progress: what is held, where it began, and the watermark at that time."""

    grip: Grip
    start: tuple[float, float]
    box: Rectangle
    watermark: Watermark
    key: str


class WatermarkHandles:
    """The watermarks of one picture: their boxes, the chosen one, and the drag in progress."""

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
        """Use the watermarks of a recipe, and their boxes in a preview of `size` pixels."""
        self.watermarks, self.boxes, self.size = watermarks, boxes, size
        if self.box(self.chosen) is None:
            self.chosen = -1

    def settle(self) -> None:
        """Use the boxes of the preview again, since it shows the recipe as it is now."""
        if self.drag is None:
            self._ahead.clear()

    def clear(self) -> None:
        """Have no watermarks."""
        self.watermarks, self.boxes, self.drag, self.snap = (), (), None, None
        self._ahead.clear()

    def box(self, number: int) -> Rectangle | None:
        """Return where a watermark is, in pixels of the picture; None for tiles and for a number without watermark."""
        if not 0 <= number < min(len(self.boxes), len(self.watermarks)) or self.boxes[number] is None:
            return None
        return self._ahead.get(number, self.boxes[number])

    @property
    def numbers(self) -> list[int]:
        """The watermarks that can be moved."""
        return [number for number in range(len(self.boxes)) if self.box(number) is not None]

    # Dragging

    def find(self, point: tuple[float, float], viewport: Viewport, ratio: float) -> Grip | None:
        """Return the grip at a point of the area (device pixels): the chosen watermark first, then the topmost."""
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
            key = f"{DRAGGED}{next(_serial)}"
            self.drag = Drag(grip=grip, start=at, box=box, watermark=self.watermarks[grip.number], key=key)

    def drag_to(self, at: tuple[float, float], reach: float, *, straight: bool, free: bool) -> WatermarkChange | None:
        """Drag to a point of the picture, snapping to lines within `reach` pixels of it, unless `free`."""
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
                    box, self.size, offset_pixels(watermark_for(drag.watermark, self.size), self.size), reach
                )
                box = self.snap.box
            changes = move_changes(drag.watermark, box, self.size)
        else:
            anchor = watermark_for(drag.watermark, self.size).anchor
            box = drag_corner(drag.box, drag.grip.corner, by, anchor, self.size)
            changes = resize_changes(drag.watermark, drag.box, box, self.size)
        self._ahead[drag.grip.number] = box
        if box == before:
            return None
        return WatermarkChange(
            number=drag.grip.number, key=drag.key, is_resize=drag.grip.corner is not None, changes=changes
        )

    def end(self) -> None:
        """End the drag."""
        self.drag = self.snap = None

    def cancel(self) -> WatermarkChange | None:
        """End the drag and put the watermark back; None if it had not moved."""
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
        """Move the chosen watermark by pixels of the picture; None if it can't move."""
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
        """Return how far frames snap, in pixels of the picture."""
        return _SNAP * ratio / viewport.scale

    # Painting

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
            painter.setPen(QPen(QColor(0, 0, 0, 110), width))  # so that it is visible on a bright sky, too
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
        """Return the edges of a frame, a little outside the watermark, so that handles do not cover a small one."""
        box = self.box(number)
        assert box is not None
        left, top = viewport.to_area(box[0], box[1])
        right, bottom = viewport.to_area(box[0] + box[2], box[1] + box[3])
        out = _OUTSET * ratio
        return round(left - out), round(top - out), round(right + out), round(bottom + out)
