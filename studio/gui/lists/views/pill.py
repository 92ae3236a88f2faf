"""Draws a pill: a word in a rounded frame, amber for what is doubtful."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from studio.gui.theme import theme

_PAD = 8


def pill_width(font: QFont, words: str) -> int:
    """Return how wide a pill is."""
    return QFontMetrics(font).horizontalAdvance(words) + 2 * _PAD


def draw_pill(painter: QPainter, font: QFont, place: QRect, words: str, token: str = "warning") -> None:
    """Draw a pill of the height of its text into the middle of a place."""
    metrics = QFontMetrics(font)
    height = metrics.height() + 4
    box = QRectF(place.left(), place.top() + (place.height() - height) / 2, place.width(), height)
    painter.setPen(QPen(theme.colour(token), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(theme.colour(token))
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width() - _PAD)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), text)
