"""Draws the names of fonts in their own faces, in a thread, and only those that are asked for."""

from collections.abc import Sequence
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QRawFont

from studio.gui.bridge.background_task import BackgroundTask
from studio.recipe.fonts import NamedFont

_PIXELS = 16.0
_HEIGHT, _WIDEST = 24, 300
_LARGEST = 30_000_000
"""Bytes of a file that is read for a sample; the largest fonts are named in the window's own."""
_KEPT = 300
_PORTION = 12


class SampleLook(Struct, frozen=True):
    """How samples are drawn: in which colour, for a screen of which device pixel ratio."""

    colour: str
    ratio: float


class FontSamples(QObject):
    """`made` follows when there are new samples."""

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = BackgroundTask(self, name="font samples")
        self._task.done.connect(self._take)
        self._task.ended.connect(self._ask)
        self._images: dict[tuple[str, SampleLook], QImage] = {}
        self._wanted: dict[tuple[str, SampleLook], NamedFont] = {}

    def find(self, font: NamedFont, look: SampleLook) -> QImage | None:
        """Return a font's name in its own face; None until it is drawn, a null image where it has no such letters."""
        key = font.name, look
        image = self._images.get(key)
        if image is None:
            self._wanted[key] = font
            self._ask()
        return image

    def close(self) -> None:
        """End the thread."""
        self._wanted.clear()
        self._task.close()

    def _ask(self) -> None:
        if not self._wanted or self._task.is_busy:
            return
        # Those that were asked for last are in sight now.
        portion = list(self._wanted.items())[-_PORTION:]
        self._task.start(lambda: [(key, draw_name(font, key[1])) for key, font in portion])

    def _take(self, made: object) -> None:
        for key, image in cast("Sequence[tuple[tuple[str, SampleLook], QImage]]", made):
            self._wanted.pop(key, None)
            self._images[key] = image
        while len(self._images) > _KEPT:
            self._images.pop(next(iter(self._images)))
        self.made.emit()


def draw_name(named: NamedFont, look: SampleLook) -> QImage:
    """Draw the name of a font in itself, on nothing; a null image for one that lacks its letters or is no font."""
    try:
        if named.font.index or named.font.path.stat().st_size > _LARGEST:
            return QImage()
    except OSError:
        return QImage()
    raw = QRawFont(str(named.font.path), _PIXELS * look.ratio)
    glyphs = raw.glyphIndexesForString(named.name) if raw.isValid() else []
    if not glyphs or 0 in glyphs:
        return QImage()
    at, places = 0.0, list[QPointF]()
    for advance in raw.advancesForGlyphIndexes(glyphs):
        places.append(QPointF(at, 0))
        at += advance.x()
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes(glyphs)
    run.setPositions(places)
    # A script letter reaches beyond its place.
    room = 8 * look.ratio
    wide = min(_WIDEST * look.ratio, at + 2 * room)
    image = QImage(round(wide), round(_HEIGHT * look.ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setPen(QColor(look.colour))
    ascent, descent = raw.ascent(), raw.descent()
    painter.drawGlyphRun(QPointF(room, (image.height() + ascent - descent) / 2), run)
    painter.end()
    image.setDevicePixelRatio(look.ratio)
    return image
