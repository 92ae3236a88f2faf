"""What the window shows before there is a photo: one place to drop a folder, ways to choose one, and recent folders."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from studio.gui.delivery.past.recent_list import RecentList
from studio.gui.theme import icon, theme

_SIGN = 72
_INSET = 16


class EmptyState(QWidget):
    """The whole left and middle of the window is this one target; the window itself takes the drop."""

    folder_requested = Signal()
    photos_requested = Signal()
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = _line(self.tr("Drop a folder of photos here"))
        words = _line(self.tr("Choose a recipe above, then press Deliver. Your originals are never changed."))
        words.setProperty("role", "secondary")
        self.folder = QPushButton(icon.icon("folder-plus", "on_accent"), self.tr("Add folder…"))
        self.folder.setProperty("kind", "primary")
        self.folder.setToolTip(QKeySequence("Ctrl+O").toString(QKeySequence.SequenceFormat.NativeText))
        self.folder.clicked.connect(self.folder_requested)
        self.photos = QPushButton(icon.icon("image-plus"), self.tr("Add photos…"))
        self.photos.setToolTip(QKeySequence("Ctrl+Shift+O").toString(QKeySequence.SequenceFormat.NativeText))
        self.photos.clicked.connect(self.photos_requested)
        self.samples = QPushButton(icon.icon("images"), self.tr("Try it with the sample photos"))
        self.samples.setProperty("kind", "ghost")
        self.samples.clicked.connect(self.samples_requested)
        self.recent = RecentList()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(0)
        column.addStretch(5)
        column.addWidget(self._sign)
        column.addSpacing(16)
        column.addWidget(self.title)
        column.addSpacing(8)
        column.addWidget(words)
        column.addSpacing(24)
        column.addLayout(_row(self.folder, self.photos))
        column.addSpacing(12)
        column.addLayout(_row(self.samples))
        column.addSpacing(16)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.recent, 8)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(6)
        self._dress()

    def _dress(self) -> None:
        self.title.setFont(theme.scaled(self.font(), 1.7, bold=True))
        self._sign.setPixmap(icon.pixmap("images", "outline", _SIGN, self.devicePixelRatioF()))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw where a drop lands: everywhere within a quiet line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("window"))
        pen = QPen(theme.colour("outline"), 1.5, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([4, 5])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET), 12, 12)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()


def _line(words: str) -> QLabel:
    label = QLabel(words)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
