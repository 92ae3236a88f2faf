"""A short list of folders to choose from, each with a button that takes it out of the list. Looks at no disk."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from studio.gui.theme import icon
from studio.paths import shorten_home

_WIDEST = 460


class RecentList(QWidget):
    """`chosen` has the folder that was clicked, `forgotten` the one that is to be offered no more."""

    chosen = Signal(Path)
    forgotten = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel(self.tr("Recent folders"))
        self.title.setProperty("role", "secondary")
        self.title.setContentsMargins(9, 0, 0, 4)
        self.folders: list[QPushButton] = []
        self.crosses: list[QToolButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.title, 0, 0, 1, 2)
        self.setMaximumWidth(_WIDEST)
        self.hide()

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Offer these folders; without any, the list is not there."""
        had_focus = any(each.hasFocus() for each in (*self.folders, *self.crosses))
        for widget in (*self.folders, *self.crosses):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.folders, self.crosses = [], []
        for row, folder in enumerate(folders, 1):
            self._add(row, folder)
        self.setVisible(bool(folders))
        self._cut()
        if had_focus and self.folders:
            self.folders[0].setFocus()

    def _add(self, row: int, folder: Path) -> None:
        words = shorten_home(folder)
        button = QPushButton(icon.icon("folder"), words)
        button.setProperty("kind", "row")
        button.setProperty("words", words)
        button.setToolTip(str(folder))
        button.setAccessibleName(self.tr("Add %1").replace("%1", words))
        button.setMinimumWidth(80)
        button.clicked.connect(lambda: self.chosen.emit(folder))
        cross = QToolButton()
        cross.setProperty("kind", "ghost")
        cross.setIcon(icon.icon("x", "secondary"))
        cross.setToolTip(self.tr("Remove from this list"))
        cross.setAccessibleName(self.tr("Remove %1 from this list").replace("%1", words))
        cross.clicked.connect(lambda: self.forgotten.emit(folder))
        self._grid.addWidget(button, row, 0)
        self._grid.addWidget(cross, row, 1)
        self.folders.append(button)
        self.crosses.append(cross)

    def _cut(self) -> None:
        """Cut long paths in their middle."""
        for button in self.folders:
            room = max(40, self._grid.cellRect(self.folders.index(button) + 1, 0).width() - 56)
            words = str(button.property("words"))
            button.setText(button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of each path as fits."""
        super().resizeEvent(event)
        self._cut()
