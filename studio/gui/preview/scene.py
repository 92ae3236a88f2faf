"""What the canvas shows and where: the picture, the split between before and after, frames of watermarks.

Plain state in device pixels; knows no widget and paints nothing.
"""

from enum import StrEnum

from PySide6.QtCore import QRect

from studio.gui.preview.handles import Grip, WatermarkHandles
from studio.gui.preview.viewport import Viewport

KNOB = 14
"""Logical pixels; radius of the knob on the split."""

_SPLIT_REACH = 6
"""Logical pixels beside the split at which it can still be taken."""
_SPLIT_GAP = 16
"""Logical pixels between the split and a watermark that it makes room for."""
_FRAME_ROOM = 20
"""Device pixels around the picture in which frames and the split can still be taken."""


class Mode(StrEnum):
    """Which of the two pictures is shown."""

    BEFORE = "before"
    SPLIT = "split"
    AFTER = "after"


class Part(StrEnum):
    """What the mouse can take hold of besides a watermark."""

    SPLIT = "split"
    PICTURE = "picture"


Target = Grip | Part
"""What the mouse takes hold of."""


class Scene:
    """The viewport, the mode, the split and the handles of the watermarks."""

    def __init__(self) -> None:
        self.viewport = Viewport()
        self.handles = WatermarkHandles()
        self.mode = Mode.SPLIT
        self.split = 0.38
        """Where before ends and after begins, as a part of the visible width of the picture."""
        self.ratio = 1.0
        """Device pixels for a logical pixel."""
        self.has_picture = False

    def place_split(self, part: float) -> None:
        """Put the split at a part of the visible width, from 0 to 1."""
        self.split = min(max(part, 0.0), 1.0)

    @property
    def visible(self) -> QRect:
        """The part of the area that the picture covers."""
        view = self.viewport
        return QRect(view.left, view.top, *view.shown).intersected(QRect(0, 0, *view.area))

    @property
    def frame_area(self) -> QRect:
        """The visible picture with some room around it for frames."""
        return self.visible.adjusted(-_FRAME_ROOM, -_FRAME_ROOM, _FRAME_ROOM, _FRAME_ROOM)

    @property
    def split_column(self) -> int:
        """The device pixel across at which after begins."""
        visible = self.visible
        return visible.left() + round(visible.width() * self.split)

    def split_at(self, across: float) -> float:
        """Return which part of the visible width a device pixel across is."""
        visible = self.visible
        return (across - visible.left()) / max(1, visible.width())

    def choose_watermark(self, number: int) -> None:
        """Choose a watermark by its number; -1 for none."""
        self.handles.chosen = number if self.handles.box(number) is not None else -1

    def reveal_watermark(self) -> None:
        """Move the split aside where it hides the chosen watermark."""
        box = self.handles.box(self.handles.chosen)
        if box is None or self.mode is not Mode.SPLIT:
            return
        visible = self.visible
        left = self.viewport.to_area(box[0], 0)[0] - _SPLIT_GAP * self.ratio
        if visible.left() + visible.width() * self.split > left:
            self.place_split(self.split_at(left))

    def target_at(self, across: float, down: float) -> Target | None:
        """Return what the mouse would take at a point: corners first, then the split, watermarks, the picture."""
        if not self.has_picture:
            return None
        grip = None
        if self.mode is not Mode.BEFORE:
            grip = self.handles.find((across, down), self.viewport, self.ratio)
        if grip is not None and grip.corner is not None:
            return grip
        if self.mode is Mode.SPLIT and self._is_at_split(across, down):
            return Part.SPLIT
        if grip is not None:
            return grip
        return Part.PICTURE if self.viewport.can_pan else None

    def _is_at_split(self, across: float, down: float) -> bool:
        if not self.frame_area.contains(round(across), round(down)):
            return False
        is_at_knob = abs(down - self.visible.center().y()) / self.ratio <= KNOB
        return abs(across - self.split_column) / self.ratio <= (KNOB if is_at_knob else _SPLIT_REACH)
