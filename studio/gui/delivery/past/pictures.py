"""Small pictures of past deliveries: of the first file of each. What is on the disk is asked for in a thread."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from studio.batch.journal.history import DeliverySummary, first_file
from studio.batch.plan.scan import FoundPhoto
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.thumbnailer import Thumbnailer
from studio.gui.widgets.signals import connect_typed

SIZE = QSize(66, 44)
"""Logical pixels of a picture."""


class DeliveryPictures(QObject):
    """`made` has the position of a delivery in the list, and its picture."""

    made = Signal(int, QPixmap)

    def __init__(self, ratio: float, parent: QObject) -> None:
        super().__init__(parent)
        self._ratio = ratio
        self._rows: dict[Path, list[int]] = {}
        self._task = BackgroundTask(self, name="pictures")
        connect_typed(self._task.done, list, self._ask)
        self._thumbnailer = Thumbnailer(self)
        self._thumbnailer.made.connect(self._take)

    def want(self, deliveries: Sequence[DeliverySummary]) -> None:
        """Make the pictures of these deliveries, as far as they have one."""
        self._rows = {}  # pictures on their way are those of other rows
        wanted = [
            (row, past)
            for row, past in enumerate(deliveries)
            if not past.problem and not past.is_running and not past.is_undone
        ]
        self._task.replace(lambda: [(row, _find(past)) for row, past in wanted])

    def close(self) -> None:
        """End thread and worker."""
        self._task.close()
        self._thumbnailer.close()

    def _ask(self, found: list[tuple[int, FoundPhoto | None]]) -> None:
        self._rows = {}
        for row, photo in found:
            if photo is not None:
                self._rows.setdefault(photo.path, []).append(row)
        self._thumbnailer.want([photo for _, photo in found if photo is not None])

    def _take(self, made: list[tuple[Path, QImage]]) -> None:
        for path, image in made:
            if image.isNull():
                continue
            mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            picture = QPixmap.fromImage(image.scaled(SIZE * self._ratio, *mode))
            picture.setDevicePixelRatio(self._ratio)
            for row in self._rows.get(path, ()):
                self.made.emit(row, picture)


def _find(past: DeliverySummary) -> FoundPhoto | None:
    path = first_file(past)
    try:
        status = path.stat() if path is not None else None
    except OSError:
        return None
    if path is None or status is None:
        return None
    return FoundPhoto(path=path, root=path.parent, folder="", size=status.st_size, changed_ns=status.st_mtime_ns)
