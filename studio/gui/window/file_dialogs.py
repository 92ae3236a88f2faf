"""Lets the user choose folders and photos in the system's own dialogs, which begin where the last one ended."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.formats import FORMATS, PhotoFormat
from studio.gui.widgets.signals import connect_typed
from studio.gui.window.drop import LISTS

PATTERN = " ".join(f"*{suffix}" for format_ in PhotoFormat for suffix in FORMATS[format_].suffixes)


class FileDialogs(QObject):
    """`chosen` has the folders and photos that were picked."""

    chosen = Signal(list)
    list_chosen = Signal(Path)
    """A list of people or products was picked."""
    watch_chosen = Signal(Path)
    """The folder that is to be watched."""

    def __init__(self, store: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window

    def ask_folder(self) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._window, self.tr("Add a folder of photos"), self._last())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        connect_typed(dialog.fileSelected, str, lambda name: self._take([name]))
        dialog.open()

    def ask_watched(self) -> None:
        """Ask for the folder that is to be watched."""
        dialog = QFileDialog(self._window, self.tr("Watch a folder"), self._last())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        connect_typed(dialog.fileSelected, str, lambda name: self.watch_chosen.emit(Path(name)))
        dialog.open()

    def ask_photos(self) -> None:
        """Ask for photos."""
        dialog = QFileDialog(self._window, self.tr("Add photos"), self._last())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        words = f"{self.tr('Photos')} ({PATTERN} {PATTERN.upper()})"
        choice = f"{self.tr('Choice of a client')} (*.csv)"
        dialog.setNameFilters([words, choice, f"{self.tr('All files')} (*)"])
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def ask_list(self) -> None:
        """Ask for a list of people or products."""
        dialog = QFileDialog(self._window, self.tr("Choose a list of people or products"), self._last())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in LISTS)
        lists, others = self.tr("Lists"), self.tr("All files")
        dialog.setNameFilters([f"{lists} ({patterns})", f"{others} (*)"])
        connect_typed(dialog.fileSelected, str, lambda name: self.list_chosen.emit(Path(name)))
        dialog.open()

    def _take(self, names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._store.setValue("folder", str(paths[0].parent))
            self.chosen.emit(paths)

    def _last(self) -> str:
        return str(self._store.value("folder", "") or Path.home())
