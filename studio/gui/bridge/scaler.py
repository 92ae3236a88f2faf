"""Scales pictures for the screen in a thread; the latest request wins."""

from msgspec import Struct
from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage

from studio.errors import CancelledError
from studio.gui.bridge.background_task import BackgroundTask
from studio.message import message

PIECE = 600_000
"""Pixels that are scaled in one go: about 2 ms, in which Python does nothing else, so that the window stays fluent."""


class Scaled(Struct, frozen=True, kw_only=True):
    """Pictures scaled to a size, in the order and under the ticket of their request."""

    ticket: int
    images: tuple[QImage, ...]


class Scaler(QObject):
    """One request is in progress and at most one waits."""

    made = Signal(Scaled)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = BackgroundTask(self, name="scaler")
        self._task.done.connect(self.made)

    def ask(self, ticket: int, images: tuple[QImage, ...], size: QSize) -> None:
        """Scale pictures to `size`, in pixels; `made` brings them with the ticket unless a newer request comes."""
        self._task.replace(lambda: self._scale(ticket, images, size))

    def close(self) -> None:
        """End the thread."""
        self._task.close()

    def _scale(self, ticket: int, images: tuple[QImage, ...], size: QSize) -> Scaled:
        made: list[QImage] = []
        for image in images:
            if self._task.is_cancelled():
                raise CancelledError(message("Cancelled: newer pictures are to be scaled."))
            made.append(scale(image, size))
        return Scaled(ticket=ticket, images=tuple(made))


def scale(image: QImage, size: QSize) -> QImage:
    """Return a picture scaled smoothly, ready to be painted; large ones are first reduced strip by strip."""
    reduction = min(image.width() // max(1, size.width()), image.height() // max(1, size.height()))
    if image.width() * image.height() > PIECE * 4 and reduction >= 2:
        image = _reduce(image, reduction)
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return scaled.convertToFormat(QImage.Format.Format_RGB32)


def _reduce(image: QImage, by: int) -> QImage:
    """Return a picture reduced by a whole number; strips of a whole number of its rows leave no seams."""
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
