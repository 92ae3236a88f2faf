"""A line of text that is cut, in its middle or at its end, when there is no room for all of it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """Shows as much of its text as fits; all of it in the tool tip and for screen readers."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        shortest: int = 8,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(parent)
        self._cut = cut
        self._shortest = shortest
        """Letters that always fit."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setAccessibleName(text)
        self._tell_rest()
        self.updateGeometry()

    @property
    def shown(self) -> str:
        """The text as it is shown now."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), self._cut, room)

    def _tell_rest(self) -> None:
        self.setToolTip("" if self.shown == self.text() else self.text())

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return room for the shortest text that is shown."""
        metrics = self.fontMetrics()
        return QSize(min(self.sizeHint().width(), metrics.averageCharWidth() * self._shortest), metrics.height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the new width."""
        super().resizeEvent(event)
        self._tell_rest()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for another size when the font changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
        painter.drawText(self.contentsRect(), int(flags), self.shown)
        painter.end()
