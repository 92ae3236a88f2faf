"""Lies over a part of the window while something is dragged over it, and says what a drop will do."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from studio.gui.theme import icon, theme
from studio.gui.window.drop import Dropped

_SIGN = 56
_INSET = 16


class DropOverlay(QWidget):
    """Covers its parent, of whatever size, and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self._is_usable = False
        self._name = "download"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._under = parent
        parent.installEventFilter(self)
        self.hide()

    def show_drop(self, dropped: Dropped) -> None:
        """Show what a drop would do."""
        self.words = dropped.words
        self._is_usable = dropped.is_usable
        self._name = _sign_of(dropped)
        self.setAccessibleName(dropped.words)
        self.setGeometry(self._under.rect())
        self.raise_()
        self.show()
        self.update()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent also when its size changes."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._under.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a veil, a frame, a sign and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "accent" if self._is_usable else "failed"
        veil = theme.colour("window")
        veil.setAlphaF(0.96)
        painter.fillRect(self.rect(), veil)
        tint = QColor(theme.colour(token))
        tint.setAlphaF(0.10)
        painter.setBrush(tint)
        painter.setPen(QPen(theme.colour(token), 2))
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, 12, 12)
        font = theme.scaled(self.font(), 1.5, bold=True)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        width = max(40, min(560, self.width() - 4 * _INSET))
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, width, 4000), flags, self.words)
        top = max(_INSET, (self.height() - _SIGN - 16 - needed.height()) // 2)
        sign = icon.pixmap(self._name, token, _SIGN, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - _SIGN) // 2, top, sign)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        words = QRect((self.width() - width) // 2, top + _SIGN + 16, width, needed.height() + 4)
        painter.drawText(words, flags, self.words)
        painter.end()


def _sign_of(dropped: Dropped) -> str:
    if not dropped.is_usable:
        return "circle-slash"
    if dropped.watermark is not None:
        return "image"
    if dropped.list_file is not None:
        return "list"
    return "file-text" if dropped.recipe is not None else "folder-plus"
