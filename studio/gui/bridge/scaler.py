"""Scales pictures for the screen in a thread that lives while there is something to scale; the last wish wins."""

import contextlib
import threading

from msgspec import Struct
from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage

PIECE = 600_000
"""Pixels that are scaled in one go: about 2 ms, in which Python does nothing else, so that the window stays fluent."""


class Scaled(Struct, frozen=True, kw_only=True):
    """Pictures scaled to a size, in the order and under the ticket that they were asked with."""

    ticket: int
    images: tuple[QImage, ...]


class Scaler(QObject):
    """One wish is worked on and at most one waits."""

    made = Signal(Scaled)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request: tuple[int, tuple[QImage, ...], QSize] | None = None
        self._lock = threading.Lock()
        self._is_closed = False
        self._thread: threading.Thread | None = None

    def ask(self, ticket: int, images: tuple[QImage, ...], size: QSize) -> None:
        """Scale pictures to `size`, in pixels; `made` brings them under the ticket unless another wish comes first."""
        with self._lock:
            self._request = ticket, images, size
            if self._thread is None and not self._is_closed:
                self._thread = threading.Thread(target=self._work, name="scaler")
                self._thread.start()

    def close(self) -> None:
        """End the thread."""
        with self._lock:
            self._is_closed = True
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while (request := self._take()) is not None:
            ticket, images, size = request
            made: list[QImage] = []
            for image in images:
                if self._request is not None or self._is_closed:
                    break
                made.append(scale(image, size))
            else:
                self._tell(Scaled(ticket=ticket, images=tuple(made)))

    def _tell(self, scaled: Scaled) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone
            self.made.emit(scaled)

    def _take(self) -> tuple[int, tuple[QImage, ...], QSize] | None:
        """Take the wish; without one the thread ends."""
        with self._lock:
            request, self._request = self._request, None
            if request is None or self._is_closed:
                self._thread = None
                return None
            return request


def scale(image: QImage, size: QSize) -> QImage:
    """Return a picture scaled smoothly, ready to be painted; large ones are first reduced strip by strip."""
    reduction = min(image.width() // max(1, size.width()), image.height() // max(1, size.height()))
    if image.width() * image.height() > PIECE * 4 and reduction >= 2:
        image = _reduce(image, reduction)
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return scaled.convertToFormat(QImage.Format.Format_RGB32)


def _reduce(image: QImage, by: int) -> QImage:
    """Return a picture reduced by a whole number; strips of so many rows at a time have no seams."""
    wide, high = max(1, round(image.width() / by)), max(1, round(image.height() / by))
    result = QImage(wide, high, QImage.Format.Format_RGB888)
    target, pitch = memoryview(result.bits()), result.bytesPerLine()
    rows = max(1, PIECE // (image.width() * by))  # of the result
    for top in range(0, high, rows):
        count = min(rows, high - top)
        until = image.height() if top + count == high else (top + count) * by
        strip = image.copy(QRect(0, top * by, image.width(), until - top * by))
        part = strip.scaled(
            wide, count, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        ).convertToFormat(QImage.Format.Format_RGB888)
        target[top * pitch : (top + count) * pitch] = memoryview(part.constBits())
    return result
