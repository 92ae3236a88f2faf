"""Where one photo of the list stands, with the word and the sign that say so; knows no list and no widget."""

from enum import StrEnum
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from studio.gui.theme import theme
from studio.job import Status

SIGN = 16
"""Side of a sign in logical pixels, at the usual size of text."""


class PhotoState(StrEnum):
    """Where a photo stands; in the order in which a sorted list shows them."""

    PROBLEM = "problem"
    """Refused in the plan: it can't be delivered as it stands."""
    FAILED = "failed"
    CRASHED = "crashed"
    RUNNING = "running"
    WAITING = "waiting"
    SKIPPED = "skipped"
    DONE = "done"


FAILURES = frozenset((PhotoState.PROBLEM, PhotoState.FAILED, PhotoState.CRASHED))
"""The states that ask for the photographer's eye."""

RANK = {state: rank for rank, state in enumerate(PhotoState)}

OF_STATUS = {
    Status.PENDING: PhotoState.WAITING,
    Status.RUNNING: PhotoState.RUNNING,
    Status.DONE: PhotoState.DONE,
    Status.SKIPPED: PhotoState.SKIPPED,
    Status.FAILED: PhotoState.FAILED,
    Status.CRASHED: PhotoState.CRASHED,
}

_TOKENS = {
    PhotoState.PROBLEM: "warning",
    PhotoState.FAILED: "failed",
    PhotoState.CRASHED: "failed",
    PhotoState.RUNNING: "accent",
    PhotoState.WAITING: "secondary",
    PhotoState.SKIPPED: "secondary",
    PhotoState.DONE: "done",
}


def word(state: PhotoState) -> str:
    """Return the word for a state, as a column or a screen reader says it."""
    match state:
        case PhotoState.PROBLEM:
            return QCoreApplication.translate("PhotoState", "Problem")
        case PhotoState.FAILED:
            return QCoreApplication.translate("PhotoState", "Failed")
        case PhotoState.CRASHED:
            return QCoreApplication.translate("PhotoState", "Crashed")
        case PhotoState.RUNNING:
            return QCoreApplication.translate("PhotoState", "Running")
        case PhotoState.WAITING:
            return QCoreApplication.translate("PhotoState", "Waiting")
        case PhotoState.SKIPPED:
            return QCoreApplication.translate("PhotoState", "Skipped")
        case PhotoState.DONE:
            return QCoreApplication.translate("PhotoState", "Done")


def token(state: PhotoState) -> str:
    """Return the colour token of a state; the sign's shape says the same without colour."""
    return _TOKENS[state]


def sign(state: PhotoState, side: int, ratio: float) -> QPixmap:
    """Return the sign of a state, `side` logical pixels wide, for a screen of that device pixel ratio."""
    return _sign(state, side, ratio, theme.is_dark())


def icon(state: PhotoState) -> QIcon:
    """Return the sign of a state as an icon, for cells of a table."""
    return _icon(state, theme.is_dark())


@lru_cache(maxsize=32)
def _icon(state: PhotoState, dark: bool) -> QIcon:
    made = QIcon()
    for ratio in (1.0, 1.25, 1.5, 1.75, 2.0, 3.0):
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # the same in a chosen line
            made.addPixmap(_sign(state, SIGN, ratio, dark), mode)
    return made


@lru_cache(maxsize=256)
def _sign(state: PhotoState, side: int, ratio: float, dark: bool) -> QPixmap:
    pixels = ceil(side * ratio)
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / 16, pixels / 16)
    _draw(painter, state, theme.colour(_TOKENS[state]), theme.colour("panel"))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _draw(painter: QPainter, state: PhotoState, ink: QColor, ground: QColor) -> None:
    """Draw a sign into a square of 16 units."""
    pen = QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    match state:
        case PhotoState.WAITING:
            painter.drawEllipse(QPointF(8, 8), 4, 4)
        case PhotoState.RUNNING:
            painter.drawEllipse(QPointF(8, 8), 5.2, 5.2)
            half = QPainterPath()
            half.moveTo(8, 8)
            half.arcTo(QRectF(2.8, 2.8, 10.4, 10.4), 90, 180)
            painter.fillPath(half, ink)
        case PhotoState.SKIPPED:
            painter.drawEllipse(QPointF(8, 8), 5.6, 5.6)
            painter.drawLine(QPointF(5.6, 8), QPointF(10.4, 8))
        case PhotoState.PROBLEM:
            triangle = QPolygonF([QPointF(8, 2.2), QPointF(14.4, 13.2), QPointF(1.6, 13.2)])
            painter.setBrush(ink)
            painter.drawPolygon(triangle)
            _exclaim(painter, ground, top=6.2, bottom=9.2, dot=11.6)
        case PhotoState.DONE:
            _disc(painter, ink)
            painter.setPen(QPen(ground, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, pen.joinStyle()))
            painter.drawPolyline(QPolygonF([QPointF(4.9, 8.3), QPointF(7.1, 10.5), QPointF(11.2, 5.8)]))
        case PhotoState.FAILED:
            _disc(painter, ink)
            _exclaim(painter, ground, top=4.4, bottom=8.4, dot=11.4)
        case PhotoState.CRASHED:
            _disc(painter, ink)
            painter.setPen(QPen(ground, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4))
            painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4))


def _disc(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(8, 8), 7.4, 7.4)


def _exclaim(painter: QPainter, ground: QColor, *, top: float, bottom: float, dot: float) -> None:
    painter.setPen(QPen(ground, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(8, top), QPointF(8, bottom))
    painter.drawPoint(QPointF(8, dot))
