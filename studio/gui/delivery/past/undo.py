"""Takes a delivery back: shows which of its files would go to the trash and which stay, and moves them when told to."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.batch.undo import UndoItem, undo, undoable
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.i18n import numbers
from studio.gui.i18n.translate import say
from studio.gui.theme import icon, theme
from studio.paths import shorten_home

MOST = 2000
"""Files that are listed by name; the sums have all of them."""


class UndoDialog(QDialog):
    """First it looks, which changes nothing; then it moves what the user has seen, and nothing else."""

    undone = Signal(str)
    _looked = Signal(int, int)

    def __init__(self, journal: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Undo this delivery"))
        self._journal = journal
        self._items: list[UndoItem] = []
        self.headline = QLabel(self.tr("Looking at the files…"))
        self.headline.setFont(theme.scaled(self.font(), 1.2, bold=True))
        self.headline.setWordWrap(True)
        self.words = QLabel(self.tr("Only files that this delivery made and nobody has changed since are moved."))
        self.words.setProperty("role", "secondary")
        self.words.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files of the delivery"))
        self.list.setUniformItemSizes(True)
        self.move_files = QPushButton(icon.icon("trash-2"), self.tr("Move to the trash"))
        self.move_files.setEnabled(False)
        self.move_files.clicked.connect(self._move)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.addButton(self.move_files, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self.headline, self.words, self.progress, self.list, box):
            column.addWidget(widget, 1 if widget is self.list else 0)
        self.resize(640, 460)
        self._task = BackgroundTask(self)
        self._task.done.connect(self._show)
        self._task.failed.connect(self._show_failure)
        self._looked.connect(self._show_progress)
        self.finished.connect(self._end)
        cancelled, looked = self._task.is_cancelled, self._looked.emit
        self._task.start(lambda: undoable(journal, progress=_every(looked), cancelled=cancelled))

    def _show_progress(self, number: int, total: int) -> None:
        self.progress.setMaximum(max(1, total))
        self.progress.setValue(number)

    def _show(self, items: list[UndoItem]) -> None:
        """Show what would be moved and what stays, or what has been moved."""
        if self._items:
            self._show_moved(items)
            return
        self._items = items
        going = [item for item in items if not item.reason]
        self.progress.hide()
        size = numbers.as_bytes(sum(item.bytes for item in going))
        text = self.tr("%Ln file(s), %1, can be moved to the trash.", "", len(going)).replace("%1", size)
        self.headline.setText(text if going else self.tr("Nothing is to be moved to the trash."))
        replaced = sum(item.has_replaced for item in going)
        if replaced:
            gone = self.tr("%Ln of them took the place of another file, which can't be brought back.", "", replaced)
            self.words.setText(gone)
        self._fill([*(item for item in items if item.reason), *going])
        self.move_files.setEnabled(bool(going))

    def _fill(self, items: Sequence[UndoItem]) -> None:
        self.list.clear()
        for item in items[:MOST]:
            reason = say(item.reason) if item.reason else self.tr("to the trash")
            row = QListWidgetItem(f"{shorten_home(item.path)} – {reason}")
            row.setToolTip(str(item.path))
            if item.reason:
                row.setForeground(theme.colour("warning"))
            self.list.addItem(row)
        if len(items) > MOST:
            self.list.addItem(self.tr("and %Ln more", "", len(items) - MOST))

    def _move(self) -> None:
        self.move_files.setEnabled(False)
        self.headline.setText(self.tr("Moving to the trash…"))
        self.progress.setMaximum(0)
        self.progress.show()
        items, cancelled = list(self._items), self._task.is_cancelled
        self._task.start(lambda: list(undo(self._journal, items, cancelled=cancelled)))

    def _show_moved(self, seen: list[UndoItem]) -> None:
        moved = sum(not item.reason for item in seen)
        stayed = [item for item in seen if item.reason]
        self.progress.hide()
        text = self.tr("%Ln file(s) are in the trash.", "", moved)
        self.headline.setText(text)
        self._fill(stayed)
        self.undone.emit(text)
        if not stayed:
            self.accept()  # the window says it; there is nothing left to see here

    def _show_failure(self, sentence: str) -> None:
        self.progress.hide()
        self.headline.setText(say(sentence))

    def _end(self) -> None:
        self._task.close()


def _every(tell: Callable[[int, int], object]) -> Callable[[int, int], None]:
    """Return what tells only some steps, so that the window's thread is not flooded."""

    def step(number: int, total: int) -> None:
        if number == total or number % 20 == 0:
            tell(number, total)

    return step
