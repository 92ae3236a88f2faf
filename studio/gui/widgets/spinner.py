"""A small ring that turns while a preview is being made."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from studio.gui.theme import theme

_SIDE = 44
_EVERY = 40
"""Milliseconds between two frames."""


class Spinner(QWidget):
    """Covers the middle of another widget; mouse events go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("The preview is being made"))
        self.setFixedSize(self.sizeHint())
        self._angle = 0
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._turn)
        self.hide()

    def centre(self) -> None:
        """Move to the middle of the widget below."""
        self.move(self._below.rect().center() - self.rect().center())

    def _turn(self) -> None:
        self._angle = (self._angle + 14) % 360
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the disc."""
        return QSize(_SIDE, _SIDE)

    def showEvent(self, event: QShowEvent) -> None:
        """Start turning."""
        self.centre()
        self.raise_()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop turning."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring on a disc, so that it is visible on any photo."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = theme.colour("panel")
        plate.setAlpha(225)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawEllipse(self.rect())
        ring = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        track = QColor(theme.colour("outline"))
        track.setAlpha(90)
        painter.setPen(QPen(track, 3))
        painter.drawEllipse(ring)
        painter.setPen(QPen(theme.colour("accent"), 3, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, -self._angle * 16, 100 * 16)
        painter.end()
