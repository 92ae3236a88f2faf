"""Reads in a thread what photos say of themselves: when, with what, how large, how rated. Decodes nothing."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.plan.choice import PhotoDetails, read_details
from studio.batch.plan.scan import FoundPhoto
from studio.errors import CancelledError
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.batched_queue import BatchedQueue
from studio.job import Limits
from studio.message import message

_REST = 0.0005
"""Seconds between two photos, in which the window's thread gets the interpreter."""

Detail = tuple[Path, PhotoDetails]


class DetailReader(QObject):
    """`read` brings the details in portions, `ended` follows when all that were asked for are read."""

    read = Signal(list)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = BackgroundTask(self, name="details")
        self._queue: BatchedQueue[Detail] = BatchedQueue(self.read.emit, self)
        self._task.ended.connect(lambda: self._queue.finish(self.ended.emit))

    @property
    def is_busy(self) -> bool:
        """Tell whether photos are being read."""
        return self._task.is_busy

    def want(self, photos: Sequence[FoundPhoto], limits: Limits) -> None:
        """Read these photos, in place of those that were asked for before and are not read yet."""
        self._queue.start()
        self._task.replace(lambda: self._read(photos, limits))

    def close(self) -> None:
        """End the thread."""
        self._queue.clear()
        self._task.close()

    def _read(self, photos: Sequence[FoundPhoto], limits: Limits) -> None:
        for photo in photos:
            if self._task.is_cancelled():
                raise CancelledError(message("Cancelled while planning; nothing was written."))
            self._queue.put((photo.path, read_details(photo, limits)))
            time.sleep(_REST)
