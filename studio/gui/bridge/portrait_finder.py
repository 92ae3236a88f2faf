"""Looks in a thread for the next portrait photo of a list. Decodes nothing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.plan.choice import read_details
from studio.batch.plan.scan import FoundPhoto
from studio.errors import CancelledError
from studio.gui.bridge.background_task import BackgroundTask
from studio.job import Limits
from studio.message import message


class PortraitFinder(QObject):
    """`found` has the path of the first portrait photo; nothing follows where there is none."""

    found = Signal(Path)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = BackgroundTask(self, name="portrait photo")
        self._task.done.connect(self._take)

    def find(self, photos: Sequence[FoundPhoto], limits: Limits) -> None:
        """Look among photos, the first first."""
        self._task.replace(lambda: self._look(photos, limits))

    def close(self) -> None:
        """End the thread."""
        self._task.close()

    def _look(self, photos: Sequence[FoundPhoto], limits: Limits) -> Path | None:
        for photo in photos:
            if self._task.is_cancelled():
                raise CancelledError(message("Cancelled while planning; nothing was written."))
            details = read_details(photo, limits)
            if details.height > details.width:
                return photo.path
        return None

    def _take(self, path: object) -> None:
        if isinstance(path, Path):
            self.found.emit(path)
