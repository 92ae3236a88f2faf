"""Turns mouse, wheel and keyboard into what the user wants of the canvas. Drags frames, but changes no recipe."""

import itertools
from typing import assert_never

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from studio.gui.preview.handles import Grip, WatermarkChange
from studio.gui.preview.scene import Mode, Part, Scene, Target
from studio.gui.preview.viewport import STEP

_PAN_STEP = 48
"""Logical pixels by which an arrow key moves the picture."""
_NUDGE_PAUSE = 1000
"""Milliseconds; nudges with less between them are one step of undo."""
_serial = itertools.count(1)

_MODES = {Qt.Key.Key_1: Mode.BEFORE, Qt.Key.Key_2: Mode.SPLIT, Qt.Key.Key_3: Mode.AFTER}
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CanvasInput(QObject):
    """What the user wants, as signals; points are in logical pixels, ways in device pixels.

    `fit_toggled` has the point to enlarge at, or None for the middle, `frames_changed` asks to paint again.
    """

    mode_picked = Signal(Mode)
    zoomed = Signal(float, object)
    fit_toggled = Signal(object)
    panned = Signal(float, float)
    split_moved = Signal(float)
    watermark_edited = Signal(WatermarkChange)
    watermark_chosen = Signal(int)
    cursor_changed = Signal(Qt.CursorShape)
    frames_changed = Signal()

    def __init__(self, scene: Scene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._held: Target | None = None
        self._last = QPointF()
        """Where the mouse was before."""
        self._nudge_key = ""
        self._last_nudge = QElapsedTimer()

    @property
    def can_cancel(self) -> bool:
        """Tell whether Escape would cancel a drag, or choose no watermark."""
        return self._held is not None or self._scene.handles.chosen >= 0

    def release(self) -> None:
        """Hold nothing any more."""
        self._held = None

    # Mouse

    def press_mouse(self, event: QMouseEvent) -> None:
        """Take hold of what is under the pointer."""
        handles = self._scene.handles
        self._held = self._target(event.position())
        self._last = event.position()
        if isinstance(self._held, Grip):
            handles.begin(self._held, self._picture_point(event.position()))
            self.watermark_chosen.emit(self._held.number)
        elif self._held is not Part.SPLIT:
            handles.chosen = -1
        self._show_cursor(self._held)
        self.frames_changed.emit()

    def move_mouse(self, event: QMouseEvent) -> None:
        """Drag what is held, or show by the cursor what could be taken."""
        point = event.position()
        match self._held:
            case None:
                self._show_cursor(self._target(point))
                return
            case Grip():
                self._drag_watermark(event)
            case Part.SPLIT:
                self.split_moved.emit(self._scene.split_at(self._device_point(point)[0]))
            case Part.PICTURE:
                way = (point - self._last) * self._scene.ratio
                self.panned.emit(way.x(), way.y())
            case _:
                assert_never(self._held)
        self._last = point

    def release_mouse(self, event: QMouseEvent) -> None:
        """End a drag."""
        if isinstance(self._held, Grip):
            self._scene.reveal_watermark()
        self._held = None
        self._scene.handles.end()
        self._show_cursor(self._target(event.position()))
        self.frames_changed.emit()

    def double_click(self, event: QMouseEvent) -> None:
        """Change between the whole picture and its pixels, at the point that was clicked."""
        if not isinstance(self._target(event.position()), Grip):
            self.fit_toggled.emit(event.position())

    def turn_wheel(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; a touch pad pans, and zooms with Ctrl."""
        pixels = event.pixelDelta()
        is_touch_pad = not pixels.isNull() and event.phase() is not Qt.ScrollPhase.NoScrollPhase
        if is_touch_pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.panned.emit(pixels.x() * self._scene.ratio, pixels.y() * self._scene.ratio)
        elif event.angleDelta().y():
            self.zoomed.emit(STEP ** (event.angleDelta().y() / 120), event.position())

    def _drag_watermark(self, event: QMouseEvent) -> None:
        handles, scene = self._scene.handles, self._scene
        edit = handles.drag_to(
            self._picture_point(event.position()),
            handles.snap_reach(scene.viewport, scene.ratio),
            straight=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
            free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier),
        )
        self._tell(edit)

    def _target(self, point: QPointF) -> Target | None:
        return self._scene.target_at(*self._device_point(point))

    def _device_point(self, point: QPointF) -> tuple[float, float]:
        return point.x() * self._scene.ratio, point.y() * self._scene.ratio

    def _picture_point(self, point: QPointF) -> tuple[float, float]:
        return self._scene.viewport.to_picture(*self._device_point(point))

    def _show_cursor(self, target: Target | None) -> None:
        shapes = Qt.CursorShape
        match target:
            case None:
                shape = shapes.ArrowCursor
            case Grip(corner=corner):
                is_falling = corner is not None and corner[0] == corner[1]
                diagonal = shapes.SizeFDiagCursor if is_falling else shapes.SizeBDiagCursor
                shape = shapes.SizeAllCursor if corner is None else diagonal
            case Part.SPLIT:
                shape = shapes.SplitHCursor
            case Part.PICTURE:
                shape = shapes.ClosedHandCursor if self._held is Part.PICTURE else shapes.OpenHandCursor
            case _:
                assert_never(target)
        self.cursor_changed.emit(shape)

    # Keyboard

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything here."""
        match event.key():
            case Qt.Key.Key_1 | Qt.Key.Key_2 | Qt.Key.Key_3:
                self.mode_picked.emit(_MODES[Qt.Key(event.key())])
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoomed.emit(STEP, None)
            case Qt.Key.Key_Minus:
                self.zoomed.emit(1 / STEP, None)
            case Qt.Key.Key_0:
                self.fit_toggled.emit(None)
            case Qt.Key.Key_M:
                self._choose_next()
            case Qt.Key.Key_Escape:
                return self._cancel()
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down:
                return self._press_arrow(_ARROWS[Qt.Key(event.key())], event.modifiers())
            case _:
                return False
        return True

    def _choose_next(self) -> None:
        scene = self._scene
        later = [number for number in scene.handles.numbers if number > scene.handles.chosen]
        numbers = later or scene.handles.numbers
        if numbers and scene.mode is not Mode.BEFORE:
            scene.choose_watermark(numbers[0])
            scene.reveal_watermark()
            self.watermark_chosen.emit(numbers[0])
            self.frames_changed.emit()

    def _cancel(self) -> bool:
        """Put a dragged watermark back, or choose none."""
        if isinstance(self._held, Grip):
            self._held = None
            self._tell(self._scene.handles.cancel())
        elif self._scene.handles.chosen >= 0:
            self._scene.handles.chosen = -1
            self.frames_changed.emit()
        else:
            return False
        return True

    def _press_arrow(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> bool:
        """Nudge the chosen watermark; without one pan the picture, or move the split with Ctrl or nothing to pan."""
        scene = self._scene
        across, down = way
        is_far = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        has_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if not scene.has_picture:
            return False
        if scene.mode is not Mode.BEFORE and scene.handles.chosen >= 0 and not has_control:
            step = 10 if is_far else 1
            self._nudge((across * step, down * step))
        elif (has_control or not scene.viewport.can_pan) and across and scene.mode is Mode.SPLIT:
            self.split_moved.emit(scene.split + across * (0.1 if is_far else 0.02))
        elif scene.viewport.can_pan:
            step = _PAN_STEP * scene.ratio * (4 if is_far else 1)
            self.panned.emit(-across * step, -down * step)
        else:
            return False
        return True

    def _nudge(self, by: tuple[int, int]) -> None:
        if not self._last_nudge.isValid() or self._last_nudge.elapsed() > _NUDGE_PAUSE:
            self._nudge_key = f"nudge-watermark-{next(_serial)}"
        self._last_nudge.start()
        edit = self._scene.handles.nudge(by, self._nudge_key)
        if edit is not None:
            self.watermark_edited.emit(edit)
        self._scene.reveal_watermark()
        self.frames_changed.emit()

    def _tell(self, edit: WatermarkChange | None) -> None:
        if edit is not None:
            self.watermark_edited.emit(edit)
        self.frames_changed.emit()
