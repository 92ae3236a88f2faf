"""Requests the thumbnails of the tiles in view, a moment after scrolling, then those around them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from studio.gui.photos.model import PhotoModel
from studio.gui.photos.views.grid_view import PhotoGrid
from studio.gui.photos.views.thumbnail_store import ThumbnailStore

_PAUSE = 60
"""Milliseconds after scrolling before thumbnails are requested."""


class ThumbnailRequests(QObject):
    """Keeps the store filled with what the grid shows, while `wanted` says so."""

    def __init__(
        self, model: PhotoModel, grid: PhotoGrid, store: ThumbnailStore, wanted: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._grid = grid
        self._store = store
        self._wanted = wanted
        self._timer = QTimer(self, interval=_PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)

    def restart(self) -> None:
        """Request thumbnails after a pause from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Request no more thumbnails."""
        self._timer.stop()

    def ask_soon(self) -> None:
        """Request thumbnails soon; not restarting the timer makes sure of that while photos keep arriving."""
        if not self._timer.isActive():
            self._timer.start()

    def _ask(self) -> None:
        """Request the thumbnails in view, then those one screen ahead, then one screen back."""
        if not self._wanted():
            return
        model, grid = self._model, self._grid
        first, after = grid.rows_in_view()
        screen, count = after - first, model.rowCount()
        rows = (*range(first, min(after + screen, count)), *range(first - 1, max(-1, first - 1 - screen), -1))
        photos = [model.photos[index] for row in rows if (index := model.photo_index(row)) >= 0]
        self._store.request(photos, grid.picture_size(), grid.devicePixelRatioF())
