"""What is shown in place of a picture: a hint, or the reason why there is none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from studio.gui.theme import theme
from studio.gui.theme.icon import pixmap


class Hint(QWidget):
    """An icon, a sentence, and a detail below it."""

    def __init__(self) -> None:
        super().__init__()
        self._icon_name, self._token = "image", "secondary"
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.text = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.detail = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.text.setWordWrap(True)
        self.detail.setWordWrap(True)
        self.detail.setProperty("role", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(8)
        column.addStretch(1)
        for widget in (self._icon, self.text, self.detail):
            widget.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            column.addWidget(widget)
        column.addStretch(1)
        theme.notifier().changed.connect(self._draw)

    def show_hint(self, text: str) -> None:
        """Show a hint."""
        self._show("image", "secondary", text, "")

    def show_failure(self, name: str, sentence: str) -> None:
        """Show why there is no preview of a photo."""
        self._show("image-off", "failed", sentence, name)

    def _show(self, icon_name: str, token: str, text: str, detail: str) -> None:
        self._icon_name, self._token = icon_name, token
        self.text.setText(text)
        self.text.setProperty("role", "failed" if token == "failed" else "secondary")
        self.text.style().polish(self.text)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(text)
        self._draw()

    def _draw(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, self._token, 40, self.devicePixelRatioF()))
