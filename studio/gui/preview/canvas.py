"""Shows a photo before and after its export, fitted or pixel for pixel, with frames around the watermarks.

It paints and passes on what the user does; it asks for nothing and changes no recipe.
"""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
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
from studio.gui.preview.canvas_input import CanvasInput
from studio.gui.preview.handles import WatermarkChange
from studio.gui.preview.layers import LayerContent, Layers
from studio.gui.preview.scene import Mode, Scene
from studio.gui.preview.viewport import MARGIN
from studio.gui.theme import theme
from studio.recipe.placement import Rectangle
from studio.recipe.watermark import Watermark


class Canvas(QWidget):
    """`watermark_edited` has a change made by mouse or keyboard, `watermark_chosen` the watermark that was picked."""

    watermark_edited = Signal(WatermarkChange)
    watermark_chosen = Signal(int)
    mode_changed = Signal(Mode)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self.viewport = self.scene.viewport
        self.handles = self.scene.handles
        self._watermarks: tuple[Watermark, ...] | None = None
        """Those of the recipe as it is now; None where only pictures are shown."""
        self._shows_focus = False
        self.layers = Layers(self)
        self.layers.ready.connect(self._take_layers)
        self._input = CanvasInput(self.scene, self)
        self._wire()
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

    def _wire(self) -> None:
        taken = self._input
        taken.mode_picked.connect(self.set_mode)
        taken.zoomed.connect(self.zoom_by)
        taken.fit_toggled.connect(self._toggle_fit)
        taken.panned.connect(self._pan)
        taken.split_moved.connect(self.set_split)
        taken.watermark_edited.connect(self.watermark_edited)
        taken.watermark_chosen.connect(self.watermark_chosen)
        taken.cursor_changed.connect(self.setCursor)
        taken.frames_changed.connect(self.update)

    # What is shown

    def show_pictures(
        self, before: Picture, after: Picture, watermarks: tuple[Watermark, ...], boxes: tuple[Rectangle | None, ...]
    ) -> None:
        """Show a preview as soon as it is scaled for the screen; the old one stays until then."""
        self.layers.show(LayerContent(before, after, watermarks, boxes))
        self._ask_layers()

    def set_watermarks(self, watermarks: tuple[Watermark, ...]) -> None:
        """Use the watermarks of the recipe as it is now; the picture follows later."""
        self._watermarks = watermarks
        if len(watermarks) != len(self.handles.boxes):
            self.forget_boxes()  # they are those of other watermarks, until the picture follows
        self.handles.watermarks = watermarks
        self.update()

    def forget_boxes(self) -> None:
        """Show no frames until the next picture: the watermarks do not belong to what is shown."""
        self.handles.drag = None
        self.handles.show((), (), self.handles.size)
        self.update()

    def settle_watermarks(self) -> None:
        """Put the frames where the watermarks are in the preview that is shown."""
        self.handles.settle()
        self.update()

    def clear(self) -> None:
        """Show no picture."""
        self.layers.clear()
        self.scene.has_picture = False
        self._input.release()
        self.handles.clear()
        self.viewport.picture = (0, 0)
        self.update()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no picture, and none is on its way."""
        return self.layers.is_empty

    @property
    def is_settled(self) -> bool:
        """Tell whether the latest pictures are shown, scaled for the screen."""
        return self.layers.is_settled

    @property
    def is_dragging_watermark(self) -> bool:
        """Tell whether a watermark is being dragged."""
        return self.handles.drag is not None

    @property
    def mode(self) -> Mode:
        """Which of the two pictures is shown."""
        return self.scene.mode

    @property
    def split(self) -> float:
        """Where before ends and after begins, as a part of the visible width of the picture."""
        return self.scene.split

    def set_mode(self, mode: Mode) -> None:
        """Show before, after, or both side by side."""
        if mode is not self.mode:
            self.scene.mode = mode
            self.mode_changed.emit(mode)
            self.update()

    def set_split(self, part: float) -> None:
        """Put the border between before and after at a part of the visible width, from 0 to 1."""
        self.scene.place_split(part)
        self.update()

    def fit(self) -> None:
        """Show the whole picture, never enlarged."""
        self.viewport.fit()
        self._follow_viewport()

    def zoom_to_pixels(self) -> None:
        """Show each pixel of the picture as one of the screen."""
        self._zoom_to_pixels(None)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge by a factor; the point of the widget keeps what it shows."""
        self.viewport.zoom_by(factor, self._device_point(at))
        self._follow_viewport()

    def choose_watermark(self, number: int) -> None:
        """Choose a watermark by its number, so that arrow keys move it; -1 for none."""
        self.scene.choose_watermark(number)
        self.update()

    def close_layers(self) -> None:
        """End the thread that scales the pictures."""
        self.layers.scaler.close()

    def _zoom_to_pixels(self, at: QPointF | None) -> None:
        self.viewport.zoom_to(1.0, self._device_point(at))
        self._follow_viewport()

    def _toggle_fit(self, at: QPointF | None) -> None:
        if self.viewport.is_fitted:
            self._zoom_to_pixels(at)
        else:
            self.fit()

    def _pan(self, across: float, down: float) -> None:
        self.viewport.pan(across, down)
        self.update()

    def _device_point(self, point: QPointF | None) -> tuple[float, float] | None:
        ratio = self.devicePixelRatioF()
        return None if point is None else (point.x() * ratio, point.y() * ratio)

    # Scaling

    def _ask_layers(self) -> None:
        size = self.layers.size
        if size is not None:
            self.layers.ask(self.viewport.scale_of(size))

    def _take_layers(self, is_other: bool) -> None:
        content = self.layers.content
        self.scene.has_picture = content is not None
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

    def _measure(self) -> None:
        """Use the size of the widget, and the scale of its screen."""
        ratio = self.scene.ratio = self.devicePixelRatioF()
        margin = round(min(MARGIN, min(self.width(), self.height()) // 12) * ratio)
        self.viewport.set_area(round(self.width() * ratio), round(self.height() * ratio), margin)
        self._follow_viewport()

    # Qt

    def sizeHint(self) -> QSize:
        """Return the size that the canvas likes to have."""
        return QSize(780, 560)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw background, photo, split and frames, in device pixels."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("canvas"))
        if (content := self.layers.content) is not None:
            ratio = self.devicePixelRatioF()
            painter.scale(1 / ratio, 1 / ratio)
            painting.paint_scene(painter, self.scene, content.pictures, self.layers.images)
            if self._shows_focus and self.hasFocus():
                painting.paint_focus(painter, QRect(0, 0, *self.viewport.area), ratio)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, or keep the middle in view."""
        self._measure()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Zoom by a pinch, take Escape before any shortcut, and follow a screen of another scale."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        is_override = event.type() is QEvent.Type.ShortcutOverride and self._input.can_cancel
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._measure()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom or pan."""
        self._input.turn_wheel(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._input.press_mouse(event)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what could be dragged."""
        self._input.move_mouse(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._input.release_mouse(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between the whole picture and its pixels."""
        self._input.double_click(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the accessible description says."""
        if not self._input.press_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus if the keyboard brought it; with the mouse it is plain where it is."""
        reasons = Qt.FocusReason
        if event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason, reasons.ShortcutFocusReason):
            self._shows_focus = True
        elif event.reason() is reasons.MouseFocusReason:
            self._shows_focus = False
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        self.update()
        super().focusOutEvent(event)
