"""The whole photo with a frame around what an export keeps of it; mouse and arrow keys move the frame."""

import itertools

from msgspec import structs
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.gui.bridge.picture import Picture
from studio.gui.recipe.undo_step import DRAGGED
from studio.gui.theme import theme
from studio.recipe.geometry import output_geometry
from studio.recipe.model import Resize
from studio.recipe.watermark import Anchor

_MARGIN = 28
"""Logical pixels around the photo, at least."""

_STEP, _FAR = 1.0, 10.0
"""Percent by which an arrow key moves the frame, and with Shift."""

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_serial = itertools.count(1)


class CropPage(QWidget):
    """`moved` has the new position in percent across and down, and the name of the step; `left` when all is done."""

    moved = Signal(tuple, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._resize = Resize()
        self._grip: QPointF | None = None
        """Where in the frame the mouse holds it."""
        self._step = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Crop frame"))
        self.setAccessibleDescription(
            self.tr("The arrow keys move the frame, with Shift further. Enter shows the preview again.")
        )
        theme.notifier().changed.connect(self.update)

    def show_picture(self, picture: Picture | None) -> None:
        """Show the whole photo; None until it is there."""
        self._picture = picture
        self.update()

    def show_resize(self, resize: Resize) -> None:
        """Show what an export keeps."""
        self._resize = resize
        self.update()

    @property
    def area(self) -> QRectF:
        """Where the photo is."""
        size = QSize(3, 2) if self._picture is None else QSize(*self._picture.size)
        room = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        fitted = size.scaled(room.expandedTo(QSize(1, 1)), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - fitted.width()) / 2, (self.height() - fitted.height()) / 2
        return QRectF(left, top, fitted.width(), fitted.height())

    @property
    def frame(self) -> QRectF:
        """Where the frame is."""
        area = self.area
        across, down, width, height = output_geometry(
            self._resize, max(1, round(area.width() * 16)), max(1, round(area.height() * 16))
        ).crop
        return QRectF(area.left() + across / 16, area.top() + down / 16, width / 16, height / 16)

    def _move_to(self, left: float, top: float) -> None:
        """Put the frame's upper left corner near a point, in the photo."""
        area, frame = self.area, self.frame
        place: list[float] = []
        rooms = (area.width() - frame.width(), area.height() - frame.height())
        for at, start, room, old in zip((left, top), (area.left(), area.top()), rooms, self._resize.place, strict=True):
            part = (at - start) / room if room > 0.5 else old
            place.append(round(min(max(part, 0.0), 1.0) * 100, 1))
        self._tell(place[0], place[1])

    def _tell(self, across: float, down: float) -> None:
        if (across, down) != tuple(100 * part for part in self._resize.place):
            self.moved.emit((across, down), self._step)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photo, darker outside the frame."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("canvas"))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            area, frame = self.area, self.frame
            painter.drawImage(area, self._picture.image)
            for part in _around(area, frame):
                painter.fillRect(part, QColor(0, 0, 0, 150))
            self._draw_frame(painter, frame)
        painter.end()

    def _draw_frame(self, painter: QPainter, frame: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(255, 255, 255, 70), 1))
        for part in (1 / 3, 2 / 3):
            across, down = frame.left() + frame.width() * part, frame.top() + frame.height() * part
            painter.drawLine(QPointF(across, frame.top()), QPointF(across, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), down), QPointF(frame.right(), down))
        painter.setPen(QPen(QColor(0, 0, 0, 110), 4))
        painter.drawRect(frame)
        painter.setPen(QPen(theme.colour("accent") if self.hasFocus() else QColor(255, 255, 255), 2))
        painter.drawRect(frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame; beside it, bring its middle there."""
        if event.button() is not Qt.MouseButton.LeftButton or self._picture is None:
            return
        frame, point = self.frame, event.position()
        self._step = f"{DRAGGED}crop-{next(_serial)}"
        self._grip = point - frame.topLeft() if frame.contains(point) else frame.center() - frame.topLeft()
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        if self._grip is not None:
            corner = event.position() - self._grip
            self._move_to(corner.x(), corner.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the frame go."""
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the frame by the arrow keys; Enter and Escape end it."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is not None:
            self._step = "crop-keys"
            step = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            across, down = (
                round(min(max(100 * part + by * step, 0.0), 100.0), 1)
                for part, by in zip(self._resize.place, way, strict=True)
            )
            self._tell(across, down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus by the colour of the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        super().focusOutEvent(event)
        self.update()


def with_position(resize: Resize, position: tuple[float, float]) -> Resize:
    """Return a resize that keeps another part: by the name of its place where it has one, else in percent."""
    fractions = position[0] / 100, position[1] / 100
    exact = next((anchor for anchor in Anchor if anchor.fractions == fractions), None)
    if exact is not None:
        return structs.replace(resize, anchor=exact, position=None)
    near = min(Anchor, key=lambda each: sum((a - b) ** 2 for a, b in zip(each.fractions, fractions, strict=True)))
    return structs.replace(resize, anchor=near, position=position)


def _around(area: QRectF, frame: QRectF) -> list[QRectF]:
    """Return what of an area lies outside a frame."""
    return [
        QRectF(area.left(), area.top(), area.width(), frame.top() - area.top()),
        QRectF(area.left(), frame.bottom(), area.width(), area.bottom() - frame.bottom()),
        QRectF(area.left(), frame.top(), frame.left() - area.left(), frame.height()),
        QRectF(frame.right(), frame.top(), area.right() - frame.right(), frame.height()),
    ]
