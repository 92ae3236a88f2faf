"""The context menu of the selected photos."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from studio.gui.bridge.desktop import open_path
from studio.gui.photos.model import PhotoModel
from studio.gui.theme import icon


class PhotoMenu(QMenu):
    """Opens photos and delivered files in the system's programs; `more` are the actions of the pane."""

    def __init__(self, model: PhotoModel, indices: Sequence[int], more: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = indices[0]
        source = model.photos[first].path
        self._offer("image", self.tr("Open photo"), source)
        self._offer("folder-open", self.tr("Show in folder"), source.parent)
        outcome = model.outcome(first)
        files = outcome.files if outcome is not None else ()
        if files:
            self.addSeparator()
            chosen = next((file for file in files if file.export == model.export), files[0])
            self._offer("file-down", self.tr("Open delivered file"), chosen.path)
            self._offer("folder-open", self.tr("Show delivered file in folder"), chosen.path.parent)
        self.addSeparator()
        self.addActions(more)

    def _offer(self, name: str, words: str, path: Path) -> None:
        action = self.addAction(icon.icon(name), words)
        action.triggered.connect(lambda: open_path(path, beside=self.parentWidget()))
