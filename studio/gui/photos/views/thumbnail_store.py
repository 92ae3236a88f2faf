"""Keeps thumbnails for drawing, up to a number of bytes, and requests missing ones. Decodes nothing."""

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from studio.batch.plan.scan import FoundPhoto

if TYPE_CHECKING:
    from studio.gui.bridge import Thumbnailer

LIMIT = 64_000_000
"""Bytes of thumbnails that are kept, as received and as scaled for drawing."""

SIDES = (160, 320, 640)
"""Sizes in which thumbnails are made, in pixels of the longer side."""


class _Kept(Struct):
    """A thumbnail as received and as scaled for drawing last; `image` is null for a photo that can't be read."""

    image: QImage
    drawn: QPixmap | None = None

    @property
    def bytes(self) -> int:
        drawn = self.drawn
        return self.image.sizeInBytes() + (drawn.width() * drawn.height() * 4 if drawn is not None else 0)


class ThumbnailStore(QObject):
    """The thumbnails that were drawn last; `updated` follows when there are new ones."""

    updated = Signal()

    def __init__(self, thumbnailer: "Thumbnailer", parent: QObject | None = None, *, limit: int = LIMIT) -> None:
        super().__init__(parent)
        self._thumbnailer = thumbnailer
        self._limit = limit
        self._kept: OrderedDict[Path, _Kept] = OrderedDict()
        self._asked: dict[Path, int] = {}
        self.bytes = 0
        """Bytes that are kept now."""
        thumbnailer.made.connect(self._take)

    def request(self, photos: Sequence[FoundPhoto], box: QSize, ratio: float) -> None:
        """Request the missing thumbnails of photos, the first ones first; replaces the previous request.

        They are made large enough for a box of logical pixels on a screen of that device pixel ratio.
        """
        side = next((side for side in SIDES if side >= box.width() * ratio), SIDES[-1])
        if side > self._thumbnailer.size:
            self._thumbnailer.size = side
            self.clear()
        for photo in photos:
            if self._asked.get(photo.path, photo.changed_ns) != photo.changed_ns:
                self._drop(photo.path)
        missing = [photo for photo in photos if photo.path not in self._kept]
        self._asked = {path: changed for path, changed in self._asked.items() if path in self._kept}
        self._asked.update((photo.path, photo.changed_ns) for photo in missing)
        self._thumbnailer.want(missing)

    def pixmap(self, path: Path, box: QSize, ratio: float) -> QPixmap | None:
        """Return a photo's thumbnail fitted into a box of logical pixels; None while there is none.

        A null pixmap stands for a photo that can't be read.
        """
        kept = self._kept.get(path)
        if kept is None:
            return None
        self._kept.move_to_end(path)
        if kept.image.isNull():
            return QPixmap()
        size = kept.image.size().scaled(box * ratio, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        if kept.drawn is None or kept.drawn.size() != size or kept.drawn.devicePixelRatio() != ratio:
            self.bytes -= kept.bytes
            smooth = Qt.TransformationMode.SmoothTransformation
            kept.drawn = QPixmap.fromImage(kept.image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
            kept.drawn.setDevicePixelRatio(ratio)
            self.bytes += kept.bytes
            self._bound(path)
        return kept.drawn

    def forget_failures(self) -> None:
        """Request photos again that could not be read, since that may have been mended."""
        for path in [path for path, kept in self._kept.items() if kept.image.isNull()]:
            self._drop(path)
            self._asked.pop(path, None)

    def clear(self) -> None:
        """Forget all thumbnails."""
        self._kept.clear()
        self._asked.clear()
        self.bytes = 0

    def _take(self, made: list[tuple[Path, QImage]]) -> None:
        for path, image in made:
            self._drop(path)
            self._kept[path] = _Kept(image)
            self.bytes += self._kept[path].bytes
            self._bound(path)
        self.updated.emit()

    def _drop(self, path: Path) -> None:
        kept = self._kept.pop(path, None)
        if kept is not None:
            self.bytes -= kept.bytes

    def _bound(self, newest: Path) -> None:
        """Drop what was drawn longest ago, but never the newest."""
        while self.bytes > self._limit and len(self._kept) > 1:
            path = next(iter(self._kept))
            if path == newest:
                break
            self._drop(path)
            self._asked.pop(path, None)
