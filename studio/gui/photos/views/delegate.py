"""Draws one photo of the grid: its thumbnail, status icon and name, in a frame if it is selected."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.gui.photos import status_icon
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.status_icon import SIDE
from studio.gui.photos.views.heading_painter import BOX, draw_check_box
from studio.gui.photos.views.thumbnail_store import ThumbnailStore
from studio.gui.theme import icon, theme

PAD = 6
"""Pixels between the frame of a tile and its content."""
_RADIUS = 6.0
_PICTURE_RADIUS = 3.0
_STATE = QStyle.StateFlag


class PhotoDelegate(QStyledItemDelegate):
    """Draws tiles of any width; the thumbnail is fitted into 3:2, the shape of most photos."""

    def __init__(self, model: PhotoModel, store: ThumbnailStore) -> None:
        super().__init__()
        self._model = model
        self._store = store

    @staticmethod
    def height(width: int, metrics: QFontMetrics) -> int:
        """Return the height of a tile of this width."""
        return PAD + (width - 2 * PAD) * 2 // 3 + 4 + max(metrics.height(), SIDE) + 4

    @staticmethod
    def picture(tile: QRect) -> QRect:
        """Return where the picture is in a tile."""
        width = tile.width() - 2 * PAD
        return QRect(tile.left() + PAD, tile.top() + PAD, width, width * 2 // 3)

    @staticmethod
    def box(tile: QRect, *, right_to_left: bool = False) -> QRect:
        """Return where the check box is in a tile."""
        picture = PhotoDelegate.picture(tile)
        left = picture.right() - BOX - 4 if right_to_left else picture.left() + 5
        return QRect(left, picture.top() + 5, BOX, BOX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a tile."""
        at = self._model.photo_index(index.row())
        picture = self.picture(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_frame(painter, option)
        is_out = self._model.is_left_out(at)
        if is_out:
            painter.setOpacity(0.45)
        self._draw_picture(painter, picture, at)
        painter.setOpacity(1.0)
        state = Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked
        box = self.box(option.rect, right_to_left=_is_mirrored(option))
        draw_check_box(painter, box, state, has_rim=True)
        line = QRect(picture.left(), picture.bottom() + 5, picture.width(), max(option.fontMetrics.height(), SIDE))
        self._draw_line(painter, line, option, at)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a tile."""
        return option.rect.size()

    def _draw_frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        is_current = bool(option.state & _STATE.State_HasFocus)
        is_selected = bool(option.state & _STATE.State_Selected)
        is_under_mouse = bool(option.state & _STATE.State_MouseOver)
        if not (is_current or is_selected or is_under_mouse):
            return
        painter.setBrush(theme.colour("tint" if is_selected else "hover" if is_under_mouse else "panel"))
        width = 2.0 if is_current else 1.0
        painter.setPen(QPen(theme.colour("accent"), width) if is_current or is_selected else Qt.PenStyle.NoPen)
        inset = width / 2
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        if option.state & _STATE.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text"), 1.0))
            inset = width + 0.5
            within = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(within, _RADIUS - width, _RADIUS - width)

    def _draw_picture(self, painter: QPainter, box: QRect, at: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("canvas"))
        painter.drawRoundedRect(QRectF(box), _PICTURE_RADIUS, _PICTURE_RADIUS)
        ratio = painter.device().devicePixelRatioF()
        drawn = self._store.pixmap(self._model.photos[at].path, box.size(), ratio)
        if drawn is None or drawn.isNull():
            name = "image" if drawn is None else "image-off"
            token = "disabled" if drawn is None else "secondary"
            _draw_centred(painter, box, icon.pixmap(name, token, 24, ratio))
        else:
            _draw_centred(painter, box, drawn)

    def _draw_line(self, painter: QPainter, line: QRect, option: QStyleOptionViewItem, at: int) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = max(SIDE, round(option.fontMetrics.ascent() * 1.1))
        sign = QRect(line.left(), line.top() + (line.height() - side) // 2, side, side)
        words = line.adjusted(side + 4, 0, PAD - 2, 0)
        is_right_to_left = _is_mirrored(option)
        if is_right_to_left:
            sign = QStyle.visualRect(option.direction, line, sign)
            words = QStyle.visualRect(option.direction, line, words)
        painter.drawPixmap(sign.topLeft(), status_icon.pixmap(self._model.status(at), side, ratio))
        is_chosen = bool(option.state & (_STATE.State_Selected | _STATE.State_HasFocus))
        painter.setPen(theme.colour("text" if is_chosen else "secondary"))
        painter.setFont(option.font)
        name = self._model.name(at)
        if option.fontMetrics.horizontalAdvance(name) > words.width():
            name = name.rpartition(".")[0] or name  # what tells photos apart comes first
        name = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideMiddle, words.width())
        side_of_text = Qt.AlignmentFlag.AlignRight if is_right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(side_of_text | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), name)


def _is_mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction is Qt.LayoutDirection.RightToLeft


def _draw_centred(painter: QPainter, box: QRect, drawn: QPixmap) -> None:
    size = drawn.deviceIndependentSize()
    left = box.left() + (box.width() - size.width()) / 2
    top = box.top() + (box.height() - size.height()) / 2
    painter.drawPixmap(QPoint(round(left), round(top)), drawn)
