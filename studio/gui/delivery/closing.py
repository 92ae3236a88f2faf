"""The one question that is asked when the window is closed while a delivery runs."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.gui.theme import theme


class ClosingQuestion(QDialog):
    """Asks whether to keep the delivery for later, to stop at once, or to go on; it blocks nothing meanwhile."""

    def __init__(self, parent: QWidget, *, keep: Callable[[], object], stop: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Studio is delivering"))
        headline = QLabel(self.tr("The delivery is not finished."))
        headline.setFont(theme.scaled(self.font(), 1.2, bold=True))
        text = QLabel(
            self.tr(
                "What is done stays, and the next start offers to continue. "
                "Pausing takes a few seconds. Stopping now redoes the current photos later."
            )
        )
        text.setWordWrap(True)
        text.setMinimumWidth(420)
        self.keep = QPushButton(self.tr("Pause and keep for later"))
        self.keep.setProperty("kind", "primary")
        self.stop = QPushButton(self.tr("Stop now"))
        self.stay = QPushButton(self.tr("Keep delivering"))
        box = QDialogButtonBox()
        box.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.stop, QDialogButtonBox.ButtonRole.DestructiveRole)
        box.addButton(self.stay, QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.clicked.connect(lambda: self._answer(keep))
        self.stop.clicked.connect(lambda: self._answer(stop))
        self.stay.clicked.connect(self.reject)
        self.stay.setDefault(False)
        self.keep.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(headline)
        column.addWidget(text)
        column.addWidget(box)

    def _answer(self, act: Callable[[], object]) -> None:
        self.accept()
        act()
