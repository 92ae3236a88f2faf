"""The order in which photos are delivered: as added, by name, or by the time taken with corrected camera clocks.

It reads what is needed in the background and rearranges the model; it draws nothing.
"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.plan.choice import UNREAD, PhotoDetails, PhotoOrder, order_key
from studio.batch.plan.scan import FoundPhoto
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.detail_reader import DetailReader
from studio.gui.photos.model import PhotoModel
from studio.job import Limits


class PhotoOrdering(QObject):
    """Keeps the model in an order; `changed` follows when that is another one, `ordered` when the photos are in it."""

    changed = Signal()
    ordered = Signal()

    def __init__(self, model: PhotoModel, limits: Callable[[], Limits], parent: QObject) -> None:
        super().__init__(parent)
        self.order = PhotoOrder.FOUND
        self.clocks: dict[str, timedelta] = {}
        """What is added to the time of cameras, by their name."""
        self._model = model
        self._limits = limits
        self._wants_details = False
        self._rank: dict[str, int] = {}
        """The place of each photo among all that were ever added, by its path."""
        self.reader = DetailReader(self)
        self.reader.read.connect(model.add_details)
        self.reader.ended.connect(self._sort)
        self._task = BackgroundTask(self, name="sorter")
        self._task.done.connect(self._apply)

    def choose(self, order: PhotoOrder) -> None:
        """Deliver in another order."""
        if order is not self.order:
            self.order = order
            self.changed.emit()
            self.refresh()

    def correct_clocks(self, clocks: dict[str, timedelta]) -> None:
        """Correct the clocks of cameras by what is added to their time."""
        if clocks != self.clocks:
            self.clocks = clocks
            self.changed.emit()
            self.refresh()

    def want_details(self) -> None:
        """Read what all photos say of themselves, for the columns of the list."""
        self._wants_details = True
        self.refresh()

    def refresh(self) -> None:
        """Follow photos that were added: read what is missing, and bring them into the order."""
        for photo in self._model.photos:
            self._rank.setdefault(str(photo.path), len(self._rank))
        if self._wants_details or self.order is PhotoOrder.TIME:
            missing = [photo for photo in self._model.photos if photo.path not in self._model.details]
            if missing:
                self.reader.want(missing, self._limits())
                return
        self._sort()

    def cameras(self) -> list[str]:
        """Return the cameras of the photos, as far as they were read, those with most photos first."""
        counts: dict[str, int] = {}
        for photo in self._model.photos:
            details = self._model.details.get(photo.path)
            if details is not None and details.camera and details.taken is not None:
                counts[details.camera] = counts.get(details.camera, 0) + 1
        return sorted(counts, key=lambda camera: -counts[camera])

    def close(self) -> None:
        """End the threads."""
        self.reader.close()
        self._task.close()

    def _sort(self) -> None:
        if self._model.is_running or not self._model.photos:
            return
        photos, details = list(self._model.photos), dict(self._model.details)
        order, clocks, rank = self.order, dict(self.clocks), dict(self._rank)
        self._task.replace(lambda: (photos, _arranged(photos, details, order, clocks, rank)))

    def _apply(self, made: tuple[list[FoundPhoto], list[int]]) -> None:
        photos, order = made
        if len(photos) == len(self._model.photos) and all(
            one is other for one, other in zip(photos, self._model.photos, strict=True)
        ):
            self._model.reorder(order)
            self.ordered.emit()


def _arranged(
    photos: list[FoundPhoto],
    details: dict[Path, PhotoDetails],
    order: PhotoOrder,
    clocks: dict[str, timedelta],
    rank: dict[str, int],
) -> list[int]:
    """Return the indexes of photos in an order."""

    def key(index: int) -> tuple[object, ...]:
        photo = photos[index]
        if order is PhotoOrder.FOUND:
            return (rank.get(str(photo.path), len(rank)),)
        return order_key(photo, details.get(photo.path, UNREAD), order, clocks)

    return sorted(range(len(photos)), key=key)
