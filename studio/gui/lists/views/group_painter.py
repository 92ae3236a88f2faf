"""Draws the rows of the page: headings with their pills, photos with whose they are, places for an answer."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from studio.batch.lists.match import Doubt
from studio.gui.lists.matching.words import HeadingWords, photo_words, translate
from studio.gui.lists.views.group_model import Answer, GroupModel, answer_words
from studio.gui.lists.views.pill import draw_pill, pill_width
from studio.gui.photos import status_icon
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.status import PhotoStatus
from studio.gui.photos.status_icon import SIDE
from studio.gui.photos.views.delegate import PAD, PhotoDelegate
from studio.gui.photos.views.heading_painter import draw_check_box
from studio.gui.photos.views.thumbnail_store import ThumbnailStore
from studio.gui.theme import icon, theme

_GAP = 8
_LETTERS = 28
"""Width of a place for an answer, in letters, where there is room."""
_RADIUS = 6.0


class Look:
    """How a row is drawn: chosen, current with the focus, under the mouse, about to take what is dragged."""

    def __init__(self, *, is_selected: bool, is_current: bool, is_pointed: bool, is_target: bool) -> None:
        self.is_selected = is_selected
        self.is_current = is_current
        self.is_pointed = is_pointed
        self.is_target = is_target


class GroupPainter:
    """Draws rows of a model; what a photo's thumbnail is, the store knows."""

    def __init__(self, model: GroupModel, photos: PhotoModel, store: ThumbnailStore) -> None:
        self._model = model
        self._photos = photos
        self._store = store

    @staticmethod
    def height(width: int, metrics: QFontMetrics) -> int:
        """Return the height of a tile of this width: a picture and two lines."""
        return PhotoDelegate.height(width, metrics) + metrics.height() + 2

    def draw_heading(
        self, painter: QPainter, line: QRect, words: HeadingWords, look: Look, font: QFont, *, mirrored: bool
    ) -> None:
        """Draw the heading of a group."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.is_current or look.is_target:
            painter.setPen(QPen(theme.colour("accent"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -1), 4, 4)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        usual = theme.tabular(font)
        room = line.adjusted(6, 0, -6, 0)
        pill = pill_width(font, words.pill) if words.pill else 0
        metrics = QFontMetrics(bold)
        free = room.width() - (pill + _GAP if pill else 0)
        title = metrics.elidedText(words.title, Qt.TextElideMode.ElideMiddle, max(40, free))
        width = metrics.horizontalAdvance(title) + 2
        left = room.left()
        parts = [(title, width, bold, "text")]
        rest = QFontMetrics(usual)
        if words.detail and free - width - _GAP > 40:
            detail = rest.elidedText(words.detail, Qt.TextElideMode.ElideRight, free - width - _GAP)
            parts.append((detail, rest.horizontalAdvance(detail) + 2, usual, "secondary"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        for text, wide, part_font, token in parts:
            painter.setFont(part_font)
            painter.setPen(theme.colour(token))
            painter.drawText(_mirrored(line, QRect(left, room.top(), wide, room.height()), mirrored), flags, text)
            left += wide + _GAP
        if pill:
            place = _mirrored(line, QRect(left, room.top(), pill, room.height()), mirrored)
            draw_pill(painter, font, place, words.pill)
        painter.restore()

    def draw_photo(self, painter: QPainter, tile: QRect, row: int, look: Look, font: QFont, *, mirrored: bool) -> None:
        """Draw a photo: its thumbnail, box, name and whose it is."""
        result, photo = self._model.result, self._model.photo_at(row)
        if result is None or photo < 0:
            return
        at = self._model.list_index(photo)
        match = result.match(photo)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter, tile, look)
        picture = PhotoDelegate.picture(tile)
        is_out = at >= 0 and self._photos.is_left_out(at)
        painter.setOpacity(0.45 if is_out else 1.0)
        self._draw_picture(painter, picture, photo)
        painter.setOpacity(1.0)
        if not match.is_lead:
            state = Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked
            box = PhotoDelegate.box(tile, right_to_left=mirrored)
            draw_check_box(painter, box, state, has_rim=True)
        metrics = QFontMetrics(font)
        line = QRect(picture.left(), picture.bottom() + 5, picture.width(), max(metrics.height(), SIDE))
        sign = self._sign(painter, photo, at, line.height())
        side = round(sign.deviceIndependentSize().width())
        place = _mirrored(line, QRect(line.left(), line.top() + (line.height() - side) // 2, side, side), mirrored)
        painter.drawPixmap(place.topLeft(), sign)
        words = _mirrored(line, line.adjusted(side + 4, 0, PAD - 2, 0), mirrored)
        name = self._name(photo, metrics, words.width())
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if look.is_selected or look.is_current else "secondary"))
        painter.drawText(words, flags, name)
        whose = metrics.elidedText(photo_words(result, photo), Qt.TextElideMode.ElideRight, words.width())
        is_doubtful = match.doubt is not None and match.doubt is not Doubt.NOBODY
        painter.setPen(theme.colour("warning" if is_doubtful else "secondary"))
        painter.drawText(words.translated(0, line.height() + 1), flags, whose)
        painter.restore()

    def draw_answer(self, painter: QPainter, box: QRect, answer: Answer | None, look: Look, font: QFont) -> None:
        """Draw the place for an answer, as a field or a button."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_field = answer is Answer.NAME
        painter.setPen(QPen(theme.colour("accent" if look.is_current else "outline"), 2 if look.is_current else 1))
        painter.setBrush(theme.colour("hover" if look.is_pointed else "field" if is_field else "raised"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        ratio = painter.device().devicePixelRatioF()
        sign = icon.pixmap("keyboard" if is_field else "check", "secondary" if is_field else "text", 16, ratio)
        painter.drawPixmap(box.left() + 10, box.top() + (box.height() - 16) // 2, sign)
        painter.setFont(font)
        painter.setPen(theme.colour("secondary" if is_field else "text"))
        words = box.adjusted(34, 0, -6, 0)
        text = QFontMetrics(font).elidedText(answer_words(answer), Qt.TextElideMode.ElideRight, words.width())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
        painter.drawText(words, flags, text)
        painter.restore()

    @staticmethod
    def answer_place(tile: QRect, font: QFont, room: int) -> QRect:
        """Return where the field or button for an answer is in its tile, and beside it if there are `room` pixels."""
        picture = PhotoDelegate.picture(tile)
        metrics = QFontMetrics(font)
        width = max(picture.width(), min(room, metrics.averageCharWidth() * _LETTERS))
        height = metrics.height() + 14
        return QRect(picture.left(), picture.center().y() - height // 2, width, height)

    # Parts of a photo

    def _sign(self, painter: QPainter, photo: int, at: int, room: int) -> QPixmap:
        assert self._model.result is not None
        match, ratio = self._model.result.match(photo), painter.device().devicePixelRatioF()
        side = min(max(SIDE, 0), room)
        if match.is_lead:
            is_good = match.row is not None
            name, token = ("circle-check", "done") if is_good else ("circle-alert", "warning")
            return icon.pixmap(name, token, side, ratio)
        status = self._photos.status(at) if at >= 0 else PhotoStatus.WAITING
        if status is PhotoStatus.PROBLEM and match.doubt is not None:
            return icon.pixmap("circle-alert", "warning", side, ratio)
        return status_icon.pixmap(status, side, ratio)

    def _name(self, photo: int, metrics: QFontMetrics, width: int) -> str:
        assert self._model.result is not None
        name = self._model.result.photos[photo].path.name
        match = self._model.result.match(photo)
        if match.is_lead:
            code = match.code[:40] or "?"
            name = translate("ListPage", "card %1").replace("%1", code)
        elif metrics.horizontalAdvance(name) > width:
            name = name.rpartition(".")[0] or name
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width)

    def _draw_picture(self, painter: QPainter, box: QRect, photo: int) -> None:
        assert self._model.result is not None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("canvas"))
        painter.drawRoundedRect(QRectF(box), 3.0, 3.0)
        ratio = painter.device().devicePixelRatioF()
        drawn = self._store.pixmap(self._model.result.photos[photo].path, box.size(), ratio)
        if drawn is None or drawn.isNull():
            name, token = ("image", "disabled") if drawn is None else ("image-off", "secondary")
            drawn = icon.pixmap(name, token, 24, ratio)
        size = drawn.deviceIndependentSize()
        painter.drawPixmap(
            round(box.left() + (box.width() - size.width()) / 2),
            round(box.top() + (box.height() - size.height()) / 2),
            drawn,
        )

    def _draw_frame(self, painter: QPainter, tile: QRect, look: Look) -> None:
        if not (look.is_current or look.is_selected or look.is_pointed):
            return
        painter.setBrush(theme.colour("tint" if look.is_selected else "hover" if look.is_pointed else "window"))
        width = 2.0 if look.is_current else 1.0
        has_line = look.is_current or look.is_selected
        painter.setPen(QPen(theme.colour("accent"), width) if has_line else Qt.PenStyle.NoPen)
        inset = width / 2
        painter.drawRoundedRect(QRectF(tile).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)


def _mirrored(line: QRect, place: QRect, mirrored: bool) -> QRect:
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    return QStyle.visualRect(direction, line, place)
