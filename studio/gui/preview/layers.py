"""Both pictures of a preview, scaled once for the screen and kept; new ones replace them when they are ready."""

import itertools

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from studio.gui.bridge.picture import Picture
from studio.gui.bridge.scaler import Scaled, Scaler
from studio.recipe.placement import Rectangle
from studio.recipe.watermark import Watermark

LARGEST = 5_000_000
"""Largest layer in pixels; of a larger one only a part is visible, which is scaled while painting."""

_ticket = itertools.count(1)


class LayerContent(Struct, frozen=True):
    """Both pictures of a preview, and its watermarks."""

    before: Picture
    after: Picture
    watermarks: tuple[Watermark, ...]
    boxes: tuple[Rectangle | None, ...]

    @property
    def pictures(self) -> tuple[Picture, Picture]:
        """Before and after."""
        return self.before, self.after


class Layers(QObject):
    """`ready` follows when something new can be painted; it tells whether the content is another one."""

    ready = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.content: LayerContent | None = None
        """What is shown."""
        self.images: tuple[QImage, ...] = ()
        """Before and after as scaled last; empty while the pictures themselves are painted."""
        self.scaler = Scaler(self)
        self.scaler.made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._coming: LayerContent | None = None
        self._ticket = self._settled = 0

    @property
    def is_empty(self) -> bool:
        """Tell whether there is no picture, and none is on its way."""
        return self.content is None and self._coming is None

    @property
    def is_settled(self) -> bool:
        """Tell whether the latest content is shown, scaled for the screen."""
        return self._coming is None and self._ticket == self._settled

    @property
    def size(self) -> tuple[int, int] | None:
        """The size of the latest picture in pixels."""
        content = self._coming or self.content
        return content.after.size if content is not None else None

    def show(self, content: LayerContent) -> None:
        """Use another content; it is shown once `ask` has scaled it."""
        if self.content is not None and self.content.before.is_same(content.before):
            content = LayerContent(self.content.before, content.after, content.watermarks, content.boxes)
        self._coming = content

    def ask(self, scale: float) -> None:
        """Scale the layers; `scale` is device pixels for one pixel of the picture."""
        content = self._coming or self.content
        if content is None:
            return
        self._ticket = next(_ticket)
        wanted = QSize(*(max(1, round(side * scale)) for side in content.after.size))
        has_layers = bool(self.images) and self.images[0].size() == wanted
        if scale >= 1 or wanted.width() * wanted.height() > LARGEST:
            self._take_in(())
        elif self._coming is None and has_layers:
            self._settled = self._ticket
        elif self.content is not None and self.content.before is content.before and has_layers:
            self.scaler.ask(self._ticket, (content.after.image,), wanted)  # a watermark alone has changed
        else:
            self.scaler.ask(self._ticket, (content.before.image, content.after.image), wanted)

    def clear(self) -> None:
        """Show nothing."""
        self.content = self._coming = None
        self.images = ()
        self._ticket = self._settled = next(_ticket)

    def _take(self, scaled: Scaled) -> None:
        if scaled.ticket == self._ticket:
            self._take_in((*self.images[:1], *scaled.images)[-2:])

    def _take_in(self, images: tuple[QImage, ...]) -> None:
        self.images = images
        self._settled = self._ticket
        is_other = self._coming is not None
        if is_other:
            self.content, self._coming = self._coming, None
        self.ready.emit(is_other)
