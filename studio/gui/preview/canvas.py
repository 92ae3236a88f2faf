"""Shows a photo before and after its export, fitted or pixel for pixel, with frames around the watermarks.

It paints and follows the hand; it asks for nothing and changes no recipe.
"""

import itertools
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.gui.bridge.picture import Picture
from studio.gui.preview import painting
from studio.gui.preview.handles import Grip, WatermarkChange, WatermarkHandles
from studio.gui.preview.layers import LayerContent, Layers
from studio.gui.preview.viewport import STEP, Viewport
from studio.gui.theme import theme
from studio.recipe.placement import Rectangle
from studio.recipe.watermark import Watermark

_SPLIT_REACH = 6
_SPLIT_GAP = 16
"""Logical pixels between the split and a watermark that it made way for."""
_PAN_STEP = 48
_NUDGE_PAUSE = 1000
"""Milliseconds; nudges with less between them are one step of undo."""
_serial = itertools.count(1)


class Mode(StrEnum):
    """What of a photo is seen."""

    BEFORE = "before"
    SPLIT = "split"
    AFTER = "after"


class Canvas(QWidget):
    """`watermark_edited` tells what a hand did to a watermark, `watermark_chosen` which one it took."""

    watermark_edited = Signal(WatermarkChange)
    watermark_chosen = Signal(int)
    mode_changed = Signal(Mode)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self.handles = WatermarkHandles()
        self.mode = Mode.SPLIT
        self.split = 0.38
        """Where before ends and after begins, as a part of what is seen of the picture's width."""
        self._watermarks: tuple[Watermark, ...] | None = None
        """Those of the recipe as it is now; None where only pictures are shown."""
        self._held: Grip | str | None = None
        self._last = QPointF()
        self._shows_focus = False
        self._nudge_key = ""
        self._nudged = QElapsedTimer()
        self.layers = Layers(self)
        self.layers.ready.connect(self._take_layers)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Preview of the photo"))
        self.setAccessibleDescription(
            self.tr(
                "1, 2 and 3 show before, split and after; plus, minus and 0 zoom. M chooses a watermark, which the "
                "arrow keys then move. Without one the arrow keys move the picture, with Ctrl the split."
            )
        )
        theme.notifier().changed.connect(self.update)

    # What is shown

    def show_pictures(
        self, before: Picture, after: Picture, watermarks: tuple[Watermark, ...], boxes: tuple[Rectangle | None, ...]
    ) -> None:
        """Show a preview as soon as it is scaled for the screen; the old one stays until then."""
        self.layers.show(LayerContent(before, after, watermarks, boxes))
        self._ask_layers()

    def set_watermarks(self, watermarks: tuple[Watermark, ...]) -> None:
        """Take the watermarks of the recipe as it is now; the picture follows later."""
        self._watermarks = watermarks
        if len(watermarks) != len(self.handles.boxes):
            self.forget_boxes()  # they are those of other watermarks, until the picture follows
        self.handles.watermarks = watermarks
        self.update()

    def forget_boxes(self) -> None:
        """Have no frames until the next picture: what is seen is not what the watermarks belong to."""
        self.handles.drag = None
        self.handles.show((), (), self.handles.size)
        self.update()

    def settle_watermarks(self) -> None:
        """Put the frames where the shown preview has the watermarks."""
        self.handles.settle()
        self.update()

    def clear(self) -> None:
        """Show no picture."""
        self.layers.clear()
        self._held = None
        self.handles.clear()
        self.viewport.picture = (0, 0)
        self.update()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no picture, and none is about to come."""
        return self.layers.is_empty

    @property
    def is_settled(self) -> bool:
        """Tell whether what was given last is what is seen, scaled for the screen."""
        return self.layers.is_settled

    @property
    def is_dragging_watermark(self) -> bool:
        """Tell whether a hand holds a watermark."""
        return self.handles.drag is not None

    def set_mode(self, mode: Mode) -> None:
        """Show before, after, or both side by side."""
        if mode is not self.mode:
            self.mode = mode
            self.mode_changed.emit(mode)
            self.update()

    def set_split(self, part: float) -> None:
        """Put the border between before and after at a part of what is seen of the width, from 0 to 1."""
        self.split = min(max(part, 0.0), 1.0)
        self.update()

    def fit(self) -> None:
        """Show the whole picture, never enlarged."""
        self.viewport.fit()
        self._follow_viewport()

    def zoom_to_pixels(self) -> None:
        """Show each pixel of the picture as one of the screen."""
        self.viewport.zoom_to(1.0)
        self._follow_viewport()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge by a factor; the point of the widget keeps what it shows."""
        self.viewport.zoom_by(factor, self._device(at) if at is not None else None)
        self._follow_viewport()

    def choose_watermark(self, number: int) -> None:
        """Choose a watermark by its number, so that arrow keys move it; -1 for none."""
        self.handles.chosen = number if self.handles.box(number) is not None else -1
        self.update()

    def shut(self) -> None:
        """End the thread that scales."""
        self.layers.scaler.close()

    # Scaling

    def _ask_layers(self) -> None:
        size = self.layers.size
        if size is not None:
            self.layers.ask(self.viewport.scale_of(size))

    def _take_layers(self, is_other: bool) -> None:
        content = self.layers.content
        if is_other and content is not None:
            self.viewport.set_picture(*content.after.size)
            watermarks = content.watermarks if self._watermarks is None else self._watermarks
            boxes = content.boxes if len(content.boxes) == len(watermarks) else ()
            self.handles.show(watermarks, boxes, content.after.size)
            self.zoomed.emit()
        self.update()

    def _follow_viewport(self) -> None:
        self._ask_layers()
        self.zoomed.emit()
        self.update()

    # Places

    def _device(self, point: QPointF) -> tuple[float, float]:
        ratio = self.devicePixelRatioF()
        return point.x() * ratio, point.y() * ratio

    def _seen(self) -> QRect:
        """Return the part of the area, in device pixels, in which the picture is seen."""
        view = self.viewport
        return QRect(view.left, view.top, *view.shown).intersected(QRect(0, 0, *view.area))

    def split_place(self) -> int:
        """Return the device pixel across at which after begins."""
        seen = self._seen()
        return seen.left() + round(seen.width() * self.split)

    def _find(self, point: QPointF) -> Grip | str | None:
        """Return what of the canvas a point would take: a watermark, the split, or the picture."""
        if self.layers.content is None:
            return None
        ratio = self.devicePixelRatioF()
        across, down = self._device(point)
        grip = None
        if self.mode is not Mode.BEFORE:
            grip = self.handles.find((across, down), self.viewport, ratio)
        if grip is not None and grip.corner is not None:
            return grip
        if self.mode is Mode.SPLIT and self._seen().adjusted(-20, -20, 20, 20).contains(round(across), round(down)):
            off = abs(across - self.split_place()) / ratio
            near_knob = abs(down / ratio - self._seen().center().y() / ratio) <= painting.KNOB
            if off <= (painting.KNOB if near_knob else _SPLIT_REACH):
                return "split"
        if grip is not None:
            return grip
        return "pan" if self.viewport.can_pan else None

    def _show_cursor(self, held: Grip | str | None) -> None:
        shapes = Qt.CursorShape
        shape = shapes.ArrowCursor
        match held:
            case Grip(corner=None):
                shape = shapes.SizeAllCursor
            case Grip(corner=(across, down)):
                shape = shapes.SizeFDiagCursor if across == down else shapes.SizeBDiagCursor
            case "split":
                shape = shapes.SplitHCursor
            case "pan":
                shape = shapes.ClosedHandCursor if self._held == "pan" else shapes.OpenHandCursor
            case _:
                pass
        self.setCursor(shape)

    # The keyboard

    def _press(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        keys = Qt.Key
        match key:
            case keys.Key_1 | keys.Key_2 | keys.Key_3:
                self.set_mode(list(Mode)[key - keys.Key_1])
            case keys.Key_Plus | keys.Key_Equal:
                self.zoom_by(STEP)
            case keys.Key_Minus:
                self.zoom_by(1 / STEP)
            case keys.Key_0:
                if self.viewport.is_fitted:
                    self.zoom_to_pixels()
                else:
                    self.fit()
            case keys.Key_M:
                self._choose_next()
            case keys.Key_Escape:
                return self._escape()
            case keys.Key_Left | keys.Key_Right | keys.Key_Up | keys.Key_Down:
                return self._press_arrow(key, modifiers)
            case _:
                return False
        return True

    def _choose_next(self) -> None:
        later = [number for number in self.handles.numbers if number > self.handles.chosen]
        numbers = later or self.handles.numbers
        if numbers and self.mode is not Mode.BEFORE:
            self.choose_watermark(numbers[0])
            self._reveal()
            self.watermark_chosen.emit(numbers[0])

    def _reveal(self) -> None:
        """Move the split aside where it hides the chosen watermark."""
        box = self.handles.box(self.handles.chosen)
        if box is None or self.mode is not Mode.SPLIT:
            return
        seen = self._seen()
        left = self.viewport.to_area(box[0], 0)[0] - _SPLIT_GAP * self.devicePixelRatioF()
        if seen.left() + seen.width() * self.split > left:
            self.set_split((left - seen.left()) / max(1, seen.width()))

    def _escape(self) -> bool:
        if isinstance(self._held, Grip):
            self._held = None
            edit = self.handles.cancel()
            if edit is not None:
                self.watermark_edited.emit(edit)
        elif self.handles.chosen >= 0:
            self.handles.chosen = -1
        else:
            return False
        self.update()
        return True

    def _press_arrow(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        keys = Qt.Key
        across = (key == keys.Key_Right) - (key == keys.Key_Left)
        down = (key == keys.Key_Down) - (key == keys.Key_Up)
        far = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        wants_split = bool(modifiers & Qt.KeyboardModifier.ControlModifier) or not self.viewport.can_pan
        if self.layers.content is None:
            return False
        if (
            self.mode is not Mode.BEFORE
            and self.handles.chosen >= 0
            and not modifiers & Qt.KeyboardModifier.ControlModifier
        ):
            step = 10 if far else 1
            self._nudge((across * step, down * step))
        elif wants_split and across and self.mode is Mode.SPLIT:
            self.set_split(self.split + across * (0.1 if far else 0.02))
        elif self.viewport.can_pan:
            step = _PAN_STEP * self.devicePixelRatioF() * (4 if far else 1)
            self.viewport.pan(-across * step, -down * step)
            self.update()
        else:
            return False
        return True

    def _nudge(self, by: tuple[int, int]) -> None:
        if not self._nudged.isValid() or self._nudged.elapsed() > _NUDGE_PAUSE:
            self._nudge_key = f"nudge-mark-{next(_serial)}"
        self._nudged.start()
        edit = self.handles.nudge(by, self._nudge_key)
        if edit is not None:
            self.watermark_edited.emit(edit)
        self._reveal()
        self.update()

    # Qt

    def sizeHint(self) -> QSize:
        """Return a good size for looking."""
        return QSize(780, 560)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, photo, split and frames, in device pixels."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("canvas"))
        if (content := self.layers.content) is not None:
            ratio = self.devicePixelRatioF()
            painter.scale(1 / ratio, 1 / ratio)
            self._paint_picture(painter, ratio, content)
        painter.end()

    def _paint_picture(self, painter: QPainter, ratio: float, content: LayerContent) -> None:
        view = self.viewport
        whole = QRect(view.left, view.top, *view.shown)
        painting.paint_shadow(painter, whole, ratio, dark=theme.is_dark())
        seen = self._seen()
        mode = Mode.AFTER if self.is_dragging_watermark else self.mode  # a watermark in the hand is seen everywhere
        border = {Mode.BEFORE: seen.right() + 1, Mode.AFTER: seen.left(), Mode.SPLIT: self.split_place()}[mode]
        left = QRect(seen.topLeft(), QPoint(border - 1, seen.bottom()))
        right = QRect(QPoint(border, seen.top()), seen.bottomRight())
        for number, (part, picture) in enumerate(zip((left, right), content.pictures, strict=True)):
            if not part.isEmpty():
                layer = self.layers.images[number] if self.layers.images else None
                painting.paint_part(painter, part, whole, picture.image, layer)
        if mode is Mode.SPLIT:
            painting.paint_split(painter, seen, border, ratio)
        if mode is not Mode.BEFORE:
            painter.setClipRect(seen.adjusted(-20, -20, 20, 20))
            self.handles.paint(painter, view, ratio)
            painter.setClipping(False)
        if self._shows_focus and self.hasFocus():
            painting.paint_focus(painter, QRect(0, 0, *view.area), ratio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, or keep the middle."""
        self._measure()
        super().resizeEvent(event)

    def _measure(self) -> None:
        ratio = self.devicePixelRatioF()
        narrow = min(self.width(), self.height()) // 12
        margin = round(min(28, narrow) * ratio)
        self.viewport.set_area(round(self.width() * ratio), round(self.height() * ratio), margin)
        self._follow_viewport()

    def event(self, event: QEvent) -> bool:
        """Zoom by a pinch, take Escape before others do, and follow a screen of another scale."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            wanted = event.key() == Qt.Key.Key_Escape and (self._held is not None or self.handles.chosen >= 0)
            if wanted:
                event.accept()
                return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._measure()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is; a touch pad pans, and zooms with Ctrl."""
        pixels = event.pixelDelta()
        is_pad = not pixels.isNull() and event.phase() is not Qt.ScrollPhase.NoScrollPhase
        if is_pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            ratio = self.devicePixelRatioF()
            self.viewport.pan(pixels.x() * ratio, pixels.y() * ratio)
            self.update()
        elif event.angleDelta().y():
            self.zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is under the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._held = self._find(event.position())
        self._last = event.position()
        if isinstance(self._held, Grip):
            self.handles.begin(self._held, self.viewport.to_picture(*self._device(event.position())))
            self.watermark_chosen.emit(self._held.number)
        elif self._held != "split":
            self.handles.chosen = -1
        self._show_cursor(self._held)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held, or show by the cursor what could be."""
        point = event.position()
        if self._held is None:
            self._show_cursor(self._find(point))
            return
        if isinstance(self._held, Grip):
            self._drag_watermark(event)
        elif self._held == "split":
            seen = self._seen()
            self.set_split((self._device(point)[0] - seen.left()) / max(1, seen.width()))
        else:
            moved = (point - self._last) * self.devicePixelRatioF()
            self.viewport.pan(moved.x(), moved.y())
        self._last = point
        self.update()

    def _drag_watermark(self, event: QMouseEvent) -> None:
        edit = self.handles.drag_to(
            self.viewport.to_picture(*self._device(event.position())),
            self.handles.snap_reach(self.viewport, self.devicePixelRatioF()),
            straight=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
            free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier),
        )
        if edit is not None:
            self.watermark_edited.emit(edit)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if isinstance(self._held, Grip):
            self._reveal()
        self._held = None
        self.handles.end()
        self._show_cursor(self._find(event.position()))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between the whole picture and its pixels, at the place that was clicked."""
        if isinstance(self._find(event.position()), Grip):
            return
        if self.viewport.is_fitted:
            self.viewport.zoom_to(1.0, self._device(event.position()))
            self._follow_viewport()
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the accessible description says."""
        if not self._press(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where the keyboard has brought it; a hand knows where it is."""
        reasons = Qt.FocusReason
        if event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason, reasons.ShortcutFocusReason):
            self._shows_focus = True
        elif event.reason() is reasons.MouseFocusReason:
            self._shows_focus = False
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus has gone."""
        self.update()
        super().focusOutEvent(event)
