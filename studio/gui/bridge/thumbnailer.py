"""Asks a worker of its own for the small pictures of the list, those that are seen first."""

import contextlib
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from studio.batch.executor.protocol import CallWorker
from studio.batch.executor.single import SingleWorker
from studio.batch.plan.scan import FoundPhoto
from studio.batch.previews import make_thumbnails
from studio.gui.bridge.shutdown import SECONDS

PORTION = 6
"""Photos of one call: few enough that what comes into sight need not wait long."""

LIMIT, LIMIT_ALONE = 60.0, 20.0
"""Seconds for one portion, and for one photo that is asked for by itself."""


class Thumbnailer(QObject):
    """`want` says what is needed now, in order; a photo without a picture comes as a null image."""

    made = Signal(list)
    _over = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, worker: CallWorker | None = None, size: int = 160) -> None:
        super().__init__(parent)
        self.size = size
        """Pixels of the longer side."""
        self._worker = worker or SingleWorker(grace=SECONDS)
        self._wanted: list[FoundPhoto] = []
        self._current: list[FoundPhoto] = []
        self._suspects: set[Path] = set()
        """Those of a portion whose worker ended: one of them did it, so each is asked for by itself."""
        self._is_closed = False
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def want(self, photos: Sequence[FoundPhoto]) -> None:
        """Make pictures of these photos, the first first; earlier requests are dropped."""
        busy = {photo.path for photo in self._current}
        self._wanted = [photo for photo in photos if photo.path not in busy]
        if not self._current:
            self._begin()

    def close(self) -> None:
        """End the worker."""
        self._is_closed = True
        self._wanted = []
        self._worker.close(SECONDS)

    def _begin(self) -> None:
        count = self._portion()
        self._current, self._wanted = self._wanted[:count], self._wanted[count:]
        if not self._current or self._is_closed:
            self._current = []
            return
        requests = tuple((photo.path, photo.size, photo.changed_ns, photo.no_links_below) for photo in self._current)
        limit = LIMIT if len(requests) > 1 else LIMIT_ALONE
        future = self._worker.submit(make_thumbnails, requests, self.size, limit=limit)
        future.add_done_callback(self._report)

    def _portion(self) -> int:
        """Return how many of those that are wanted to ask for together: up to the first suspect, or that alone."""
        first = [photo.path in self._suspects for photo in self._wanted[:PORTION]]
        return max(1, first.index(True)) if True in first else PORTION

    def _report(self, future: Future[object]) -> None:
        if future.cancelled() or self._is_closed:
            return
        error = future.exception()
        pictures: list[tuple[Path, QImage]] = []
        if error is None:
            pictures = [(path, _image(picture)) for path, picture in _pairs(future.result())]
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._over.emit(pictures, error)

    def _finish(self, pictures: list[tuple[Path, QImage]], error: BaseException | None) -> None:
        made = {path for path, _ in pictures}
        missing = [(photo.path, QImage()) for photo in self._current if photo.path not in made]
        if error is not None and len(self._current) > 1 and not self._is_closed:
            self._suspects.update(photo.path for photo in self._current)
            self._wanted = [*self._current, *self._wanted]
            self._begin()
            return
        self._suspects.difference_update(photo.path for photo in self._current)
        self._current = []
        self.made.emit([*pictures, *missing])
        self._begin()


Picture = tuple[int, int, bytes]


def _pairs(value: object) -> list[tuple[Path, Picture | None]]:
    return cast("list[tuple[Path, Picture | None]]", value) if isinstance(value, list) else []


def _image(picture: Picture | None) -> QImage:
    """Make an image of RGB bytes; it owns a copy of them."""
    if picture is None:
        return QImage()
    width, height, pixels = picture
    return QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888).copy()
