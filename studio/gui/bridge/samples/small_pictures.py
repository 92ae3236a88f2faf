"""Small pictures of exports and watermarks for lists and cards: made between previews, and kept while they are used."""

from collections import OrderedDict
from collections.abc import Callable
from typing import cast

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from studio.batch.previews import make_small_export, make_small_watermark
from studio.gui.bridge.picture import Picture
from studio.gui.bridge.previewer import IdleCall, Previewer
from studio.job import Limits
from studio.recipe.identity import with_studio
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import Anchor, Watermark

SIDE = 168
"""Pixels of the longer side: enough for a small picture on a screen of 200 %."""

_WATERMARK = (SIDE, 116)
_KEPT = 300
PAUSE = 350
"""Milliseconds without another wish before pictures are made: none for every step of a slider."""

Subject = Export | Watermark
"""Of what a picture is: what an export makes of the sample photo, or a watermark by itself."""


class SmallPictures(QObject):
    """`made` follows when there is a new picture; whoever shows some looks again."""

    made = Signal()

    def __init__(self, previewer: Previewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previewer = previewer
        self._images: OrderedDict[Subject, QImage] = OrderedDict()
        self._wanted: dict[object, Subject] = {}
        self._asked: set[Subject] = set()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)

    def of_export(self, export: Export, place: object) -> QImage | None:
        """Return a picture of what an export makes; None while it is being made, a null image where it can't be.

        `place` is where it is shown: of several wishes for one place the last one counts.
        """
        plain = structs.replace(export, name="export", enabled=True, file="{stem}", folder="", keep_dates=False)
        (resolved,) = with_studio(Recipe(exports=(plain,)), self._previewer.studio).exports
        return self._find(resolved, ("export", place))

    def of_watermark(self, watermark: Watermark, place: object) -> QImage | None:
        """Return a picture of a watermark by itself; see `of_export`."""
        plain = structs.replace(
            watermark,
            enabled=True,
            opacity=100,
            tile=False,
            portrait=None,
            anchor=Anchor.CENTER,
            offset=(0, 0),
            scale=None,
        )
        (resolved,) = with_studio(Recipe(exports=(Export(watermark=(plain,)),)), self._previewer.studio).exports
        return self._find(resolved.watermark[0], ("watermark", place))

    def _find(self, subject: Subject, place: object) -> QImage | None:
        found = self._images.get(subject)
        if found is not None:
            self._images.move_to_end(subject)
            self._wanted.pop(place, None)
            return found
        if subject not in self._asked and self._wanted.get(place) != subject:
            self._wanted[place] = subject
            self._pause.start()
        return None

    def _ask(self) -> None:
        wanted = list(dict.fromkeys(self._wanted.values()))
        self._wanted.clear()
        for subject in wanted:
            self._asked.add(subject)
            self._previewer.call_when_idle(_call(subject, self._keeper(subject)))

    def _keeper(self, subject: Subject) -> Callable[[object], None]:
        def keep(result: object) -> None:
            self._asked.discard(subject)
            self._images[subject] = _image(result)
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
            self.made.emit()

        return keep


def _call(subject: Subject, keep: Callable[[object], None]) -> IdleCall:
    if isinstance(subject, Export):
        return IdleCall(function=make_small_export, arguments=(subject, SIDE, Limits()), done=keep)
    return IdleCall(function=make_small_watermark, arguments=(subject, _WATERMARK, Limits()), done=keep)


def _image(result: object) -> QImage:
    if not isinstance(result, tuple):
        return QImage()
    width, height, pixels = cast("tuple[int, int, bytes]", result)
    return Picture(pixels, width, height).image.copy()
