"""Icons: SVG drawings of one family, in the colours of the window, sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studio.gui.theme import theme
from studio.paths import resource_path


class _Engine(QIconEngine):
    """Draws an icon in the current colours each time, so that a change of theme needs no new icon."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        token = self._token
        if mode is QIcon.Mode.Disabled:
            token = "disabled"
        elif state is QIcon.State.On and token == "text":
            token = "accent"
        return getattr(theme.palette(), token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into the rectangle."""
        side = min(rect.width(), rect.height())
        left = rect.right() + 1 - side if QGuiApplication.isRightToLeft() else rect.left()
        box = QRectF(left, rect.top(), side, side)
        _renderer(self._name, self._colour(mode, state)).render(painter, box)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon at a size in pixels."""
        return _draw(self._name, self._colour(mode, state), size)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return the icon at a size in logical pixels, for a screen of that scale."""
        return _draw(self._name, self._colour(mode, state), size * scale)

    def clone(self) -> QIconEngine:
        """Return a copy."""
        return _Engine(self._name, self._token)


def icon(name: str, token: str = "text") -> QIcon:
    """Return an icon by its name, such as `folder-plus`, in a colour by its token.

    Raises FileNotFoundError, when it is first drawn, for a name that is not there.
    """
    return QIcon(_Engine(name, token))


def pixmap(name: str, token: str, size: int, ratio: float) -> QPixmap:
    """Return an icon as a picture of `size` logical pixels for a screen of that device pixel ratio."""
    return _kept(name, getattr(theme.palette(), token), size, ratio, QGuiApplication.isRightToLeft())


@lru_cache(maxsize=256)
def _kept(name: str, colour: str, size: int, ratio: float, _is_mirrored: bool) -> QPixmap:
    side = max(1, round(size * ratio))
    drawn = _draw(name, colour, QSize(side, side))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _draw(name: str, colour: str, size: QSize) -> QPixmap:
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    side = min(size.width(), size.height())
    left = size.width() - side if QGuiApplication.isRightToLeft() else 0
    _renderer(name, colour).render(painter, QRectF(left, 0, side, side))
    painter.end()
    return drawn


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
