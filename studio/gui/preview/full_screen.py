"""The preview on the whole screen: arrow keys go through the photos, Escape goes back. It borrows the canvas."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.gui.preview.canvas import Canvas
from studio.gui.preview.scene import Mode


class FullScreen(QWidget):
    """`stepped` asks for the next or the previous photo, `closed` follows when the canvas is to be taken back."""

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Preview"))
        self._canvas = canvas
        self._mode = canvas.mode
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(canvas)
        canvas.set_mode(Mode.AFTER)
        canvas.show()
        self.showFullScreen()
        canvas.setFocus()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the photos, or back."""
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self.stepped.emit(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_PageUp | Qt.Key.Key_Backspace:
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape | Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F11:
                self.close()
            case _:
                super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the canvas back."""
        self._canvas.set_mode(self._mode)
        self.closed.emit()
        self.deleteLater()
        event.accept()
