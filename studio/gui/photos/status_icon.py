"""The icon of a photo's status: its shape tells the status without colour. Knows no list and no widget."""

from functools import lru_cache
from math import ceil
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from studio.gui.photos import status as photo_status
from studio.gui.photos.status import PhotoStatus
from studio.gui.theme import theme

SIDE = 16
"""Side of an icon in logical pixels, at the usual size of text."""


def pixmap(status: PhotoStatus, side: int, ratio: float) -> QPixmap:
    """Return the icon of a status, `side` logical pixels wide, for a screen of that device pixel ratio."""
    return _pixmap(status, side, ratio, theme.is_dark())


def icon(status: PhotoStatus) -> QIcon:
    """Return the icon of a status for the cells of a table."""
    return _icon(status, theme.is_dark())


@lru_cache(maxsize=32)
def _icon(status: PhotoStatus, dark: bool) -> QIcon:
    made = QIcon()
    for ratio in (1.0, 1.25, 1.5, 1.75, 2.0, 3.0):
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # the same in a selected row
            made.addPixmap(_pixmap(status, SIDE, ratio, dark), mode)
    return made


@lru_cache(maxsize=256)
def _pixmap(status: PhotoStatus, side: int, ratio: float, dark: bool) -> QPixmap:
    del dark  # other colours are another key of the cache
    pixels = ceil(side * ratio)
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / 16, pixels / 16)
    _draw(painter, status, theme.colour(photo_status.colour(status)), theme.colour("panel"))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _draw(painter: QPainter, status: PhotoStatus, colour: QColor, inner: QColor) -> None:
    """Draw an icon into a square of 16 units; `inner` is the colour of what is drawn on a filled shape."""
    pen = QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    match status:
        case PhotoStatus.WAITING:
            painter.drawEllipse(QPointF(8, 8), 4, 4)
        case PhotoStatus.LEFT_OUT:
            painter.drawEllipse(QPointF(8, 8), 4, 4)
            painter.drawLine(QPointF(3.6, 12.4), QPointF(12.4, 3.6))
        case PhotoStatus.RUNNING:
            painter.drawEllipse(QPointF(8, 8), 5.2, 5.2)
            half = QPainterPath()
            half.moveTo(8, 8)
            half.arcTo(QRectF(2.8, 2.8, 10.4, 10.4), 90, 180)
            painter.fillPath(half, colour)
        case PhotoStatus.SKIPPED:
            painter.drawEllipse(QPointF(8, 8), 5.6, 5.6)
            painter.drawLine(QPointF(5.6, 8), QPointF(10.4, 8))
        case PhotoStatus.PROBLEM:
            triangle = QPolygonF([QPointF(8, 2.2), QPointF(14.4, 13.2), QPointF(1.6, 13.2)])
            painter.setBrush(colour)
            painter.drawPolygon(triangle)
            _draw_exclamation_mark(painter, inner, top=6.2, bottom=9.2, dot=11.6)
        case PhotoStatus.DONE:
            _draw_disc(painter, colour)
            painter.setPen(QPen(inner, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, pen.joinStyle()))
            painter.drawPolyline(QPolygonF([QPointF(4.9, 8.3), QPointF(7.1, 10.5), QPointF(11.2, 5.8)]))
        case PhotoStatus.FAILED:
            _draw_disc(painter, colour)
            _draw_exclamation_mark(painter, inner, top=4.4, bottom=8.4, dot=11.4)
        case PhotoStatus.CRASHED:
            _draw_disc(painter, colour)
            painter.setPen(QPen(inner, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4))
            painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4))
        case _:
            assert_never(status)


def _draw_disc(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(8, 8), 7.4, 7.4)


def _draw_exclamation_mark(painter: QPainter, colour: QColor, *, top: float, bottom: float, dot: float) -> None:
    painter.setPen(QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(8, top), QPointF(8, bottom))
    painter.drawPoint(QPointF(8, dot))
