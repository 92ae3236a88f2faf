"""The heading of a folding section of a form: its name, what it holds in a few words while it is closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studio.gui.theme import icon


class SectionHeading(QWidget):
    """`folded` follows when the section is opened or closed."""

    folded = Signal(bool)

    def __init__(self, words: str, *, is_open: bool) -> None:
        super().__init__()
        self.arrow = QToolButton()
        self.arrow.setProperty("kind", "fold")
        self.arrow.setCheckable(True)
        self.arrow.setChecked(is_open)
        self.arrow.setAccessibleName(words)
        self.arrow.toggled.connect(self._fold)
        title = QLabel(words)
        title.setProperty("role", "heading")
        self.summary = QLabel()
        self.summary.setProperty("role", "secondary")
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line = QFrame()
        line.setProperty("line", "across")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.arrow)
        row.addWidget(title)
        row.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(line)
        column.addLayout(row)
        self._draw()

    @property
    def is_open(self) -> bool:
        """Tell whether the rows of the section are seen."""
        return self.arrow.isChecked()

    def _fold(self, is_open: bool) -> None:
        self._draw()
        self.folded.emit(is_open)

    def _draw(self) -> None:
        self.arrow.setIcon(icon.icon("chevron-down" if self.is_open else "chevron-right"))
        self.summary.setVisible(not self.is_open)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close by a click anywhere on the heading."""
        self.arrow.toggle()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and close by Enter, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.arrow.toggle()
        else:
            super().keyPressEvent(event)
