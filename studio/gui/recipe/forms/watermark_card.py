"""One watermark of the export as a card: what it is, where it lies, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from studio.gui.theme import icon
from studio.gui.theme.theme import restyle
from studio.gui.widgets.anchor_field import anchor_words
from studio.recipe.watermark import ImageWatermark, Watermark


class WatermarkCard(QFrame):
    """`chosen` follows a click or the focus, `menu_requested` has where its menu is to be shown."""

    chosen = Signal()
    stepped = Signal(int)
    menu_requested = Signal(QPoint)
    removal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_requested)
        self._sign = QLabel()
        self._sign.setProperty("surface", "canvas")
        self._sign.setFixedSize(40, 28)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name = QLabel()
        self.words = QLabel()
        self.words.setProperty("role", "secondary")
        for label in (self.name, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.more = QToolButton()
        self.more.setProperty("kind", "ghost")
        self.more.setIcon(icon.icon("ellipsis"))
        self.more.setToolTip(self.tr("More about this watermark"))
        self.more.setAccessibleName(self.tr("More about this watermark"))
        self.more.clicked.connect(lambda: self.menu_requested.emit(self.more.geometry().bottomLeft()))
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.name)
        texts.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addLayout(texts, 1)
        row.addWidget(self.more)

    def show_watermark(self, watermark: Watermark, *, is_chosen: bool) -> None:
        """Show a watermark."""
        is_image = isinstance(watermark, ImageWatermark)
        self._sign.setPixmap(icon.icon("image" if is_image else "type").pixmap(18, 18))
        self.name.setText(watermark_name(watermark))
        self.name.setToolTip(watermark.image if isinstance(watermark, ImageWatermark) else watermark.text)
        place = self.tr("repeated") if watermark.tile else anchor_words()[watermark.anchor]
        size = watermark.scale if isinstance(watermark, ImageWatermark) else f"{watermark.font} {watermark.size}"
        self.words.setText(" · ".join(str(part) for part in (place, size) if part is not None))
        self.setAccessibleName(f"{self.name.text()}: {self.words.text()}")
        value = "true" if is_chosen else "false"
        if self.property("chosen") != value:
            self.setProperty("chosen", value)
            restyle(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this watermark."""
        self.chosen.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by arrows, choose by Return, remove by Delete."""
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.chosen.emit()
            case Qt.Key.Key_Delete:
                self.removal_requested.emit()
            case _:
                super().keyPressEvent(event)


def watermark_name(watermark: Watermark) -> str:
    """Return the name of a watermark for a list: its file or its text."""
    if isinstance(watermark, ImageWatermark):
        return Path(watermark.image).name
    return watermark.text.strip().splitlines()[0][:60]
