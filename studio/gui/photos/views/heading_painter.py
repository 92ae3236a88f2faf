"""Draws the heading of a folder, in the grid and between rows: an arrow that folds it, a check box, name and number."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from studio.gui.i18n.numbers import as_count
from studio.gui.photos.heading import Heading
from studio.gui.theme import icon, theme
from studio.gui.theme.palette import Palette

BOX = 16
"""Side of a check box in logical pixels."""
_ARROW = 16
_GAP = 8
_RADIUS = 4.0
_RIM = 3
"""Pixels around a check box for its rim."""


def heading_height(metrics: QFontMetrics) -> int:
    """Return the height of a heading."""
    return max(metrics.height(), BOX) + 16


def heading_box(line: QRect, *, right_to_left: bool) -> QRect:
    """Return where the check box is in a heading."""
    box = QRect(line.left() + _ARROW + _GAP, line.top() + (line.height() - BOX) // 2, BOX, BOX)
    return _mirrored(line, box, right_to_left=right_to_left)


def draw_heading(
    painter: QPainter, line: QRect, heading: Heading, *, is_current: bool, is_pointed: bool, right_to_left: bool
) -> None:
    """Draw a heading; `is_current` draws the focus ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_pointed or is_current:
        painter.setPen(QPen(theme.colour("accent"), 2.0) if is_current else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover" if is_pointed else "panel"))
        painter.drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    ratio = painter.device().devicePixelRatioF()
    arrow = QRect(line.left() + 2, line.top() + (line.height() - _ARROW) // 2, _ARROW, _ARROW)
    name = "chevron-down" if not heading.is_folded else "chevron-left" if right_to_left else "chevron-right"
    arrow = _mirrored(line, arrow, right_to_left=right_to_left)
    painter.drawPixmap(arrow.topLeft(), icon.pixmap(name, "secondary", _ARROW, ratio))
    draw_check_box(painter, heading_box(line, right_to_left=right_to_left), heading.state)
    _draw_words(painter, line, heading, right_to_left=right_to_left)
    painter.restore()


def draw_check_box(painter: QPainter, box: QRect, state: Qt.CheckState, *, has_rim: bool = False) -> None:
    """Draw a check box; a rim is a faint ring around it, so that it is seen on any photo."""
    drawn = _check_box(state, has_rim, painter.device().devicePixelRatioF(), theme.palette())
    painter.drawPixmap(box.left() - _RIM, box.top() - _RIM, drawn)


@lru_cache(maxsize=64)
def _check_box(state: Qt.CheckState, has_rim: bool, ratio: float, colours: Palette) -> QPixmap:
    """Return a check box with room for a rim; every tile shows one, so it is drawn once."""
    side = ceil((BOX + 2 * _RIM) * ratio)
    drawn = QPixmap(side, side)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QRectF(_RIM, _RIM, BOX, BOX)
    if has_rim:
        painter.setPen(QPen(QColor(0, 0, 0, 90), 3))
        painter.drawRoundedRect(shape, 4, 4)
    is_on = state is not Qt.CheckState.Unchecked
    painter.setPen(QPen(QColor(colours.accent if is_on else colours.secondary), 1))
    painter.setBrush(QColor(colours.accent if is_on else colours.panel))
    painter.drawRoundedRect(shape, 4, 4)
    if is_on:
        name = "check" if state is Qt.CheckState.Checked else "minus"
        painter.drawPixmap(_RIM + 2, _RIM + 2, icon.pixmap(name, "on_accent", BOX - 4, ratio))
    painter.end()
    return drawn


def _draw_words(painter: QPainter, line: QRect, heading: Heading, *, right_to_left: bool) -> None:
    usual = QFont(painter.font())
    bold = QFont(usual)
    bold.setWeight(QFont.Weight.DemiBold)
    room = line.adjusted(_ARROW + BOX + 2 * _GAP + 4, 0, -4, 0)
    count = as_count(heading.count)
    number_width = QFontMetrics(usual).horizontalAdvance(count)
    metrics = QFontMetrics(bold)
    name = metrics.elidedText(heading.name, Qt.TextElideMode.ElideMiddle, room.width() - number_width - _GAP)
    width = metrics.horizontalAdvance(name)
    words = QRect(room.left(), room.top(), width + 2, room.height())
    number = QRect(words.right() + _GAP, room.top(), number_width + 2, room.height())
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)
    for place, text, font, token in ((words, name, bold, "text"), (number, count, usual, "secondary")):
        painter.setFont(font)
        painter.setPen(theme.colour(token))
        painter.drawText(_mirrored(line, place, right_to_left=right_to_left), flags, text)


def _mirrored(line: QRect, place: QRect, *, right_to_left: bool) -> QRect:
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    return QStyle.visualRect(direction, line, place)
