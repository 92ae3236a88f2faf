"""The list of people: code, name, class and how many photos, with a pill for whoever needs a look."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.gui.i18n.numbers import as_count, counted_photos
from studio.gui.lists.matching.words import state_word
from studio.gui.lists.views.group_model import dragged_photos
from studio.gui.lists.views.people_model import PeopleModel
from studio.gui.lists.views.pill import draw_pill, pill_width
from studio.gui.theme import theme
from studio.gui.widgets.signals import connect_typed

_EDGE = 12
_GAP = 12
_NARROW = 30
"""Width of a row in figures, up to which only the number of photos is told."""
_LOOKED_AT = 200
"""Codes that are measured for the width of their column."""
_STATE = QStyle.StateFlag


class PersonDelegate(QStyledItemDelegate):
    """Draws one person."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self._model = model
        self.target = -1
        """The place over which photos are dragged."""
        self._codes: tuple[object, int] = (None, 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a person's row."""
        row = self._model.row_at(index.row())
        if row < 0:
            return
        person, state = self._model.people[row], self._model.state(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, is_target=index.row() == self.target)
        font = theme.tabular(option.font)
        metrics = QFontMetrics(font)
        room = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        right = room.right() + 1
        word, number = state_word(state), self._model.count(row)
        count = counted_photos(number) if metrics.horizontalAdvance("0") * _NARROW < room.width() else as_count(number)
        end = pill_width(font, word) if word else metrics.horizontalAdvance(count)
        place = self._mirror(option, QRect(right - end, room.top(), end, room.height()))
        if word:
            draw_pill(painter, font, place, word)
        else:
            self._write(painter, option, font, place, count, "secondary")
        right -= end + _GAP
        if person.group:
            wide = min(metrics.horizontalAdvance(person.group), room.width() // 4)
            place = QRect(right - wide, room.top(), wide, room.height())
            self._write(painter, option, font, self._mirror(option, place), person.group, "secondary")
            right -= wide + _GAP
        codes = self._code_width(font)
        place = QRect(room.left(), room.top(), codes, room.height())
        self._write(painter, option, font, self._mirror(option, place), person.code, "secondary")
        left = room.left() + codes + (_GAP if codes else 0)
        place = QRect(left, room.top(), max(0, right - left), room.height())
        self._write(painter, option, option.font, self._mirror(option, place), person.name, "text")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a row, the same for all."""
        return QSize(200, option.fontMetrics.height() + 22)

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, is_target: bool) -> None:
        is_selected = bool(option.state & _STATE.State_Selected)
        if is_selected or is_target or option.state & _STATE.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("tint" if is_selected or is_target else "hover"))
        if is_target or (option.state & _STATE.State_HasFocus and option.state & _STATE.State_Active):
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, font: QFont, place: QRect, text: str, token: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.colour(token))
        is_right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left else Qt.AlignmentFlag.AlignLeft
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)

    def _mirror(self, option: QStyleOptionViewItem, place: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, place)

    def _code_width(self, font: QFont) -> int:
        """Return how wide the column of codes is; measured once for a list."""
        people = self._model.people
        if self._codes[0] is not people:
            metrics = QFontMetrics(font)
            step = max(1, len(people) // _LOOKED_AT)
            widest = max((metrics.horizontalAdvance(each.code) for each in people[::step]), default=0)
            self._codes = people, min(widest + 2, 96)
        return self._codes[1]


class PeopleView(QListView):
    """`dropped` has the row of the list and the photos that were dropped on it."""

    dropped = Signal(int, list)
    person_chosen = Signal(int)
    person_opened = Signal(int)

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.delegate = PersonDelegate(model)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("People of the list"))
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self._is_told = True
        self.selectionModel().currentChanged.connect(self._tell)
        connect_typed(self.activated, QModelIndex, lambda at: self.person_opened.emit(model.row_at(at.row())))

    def show_person(self, row: int) -> None:
        """Make somebody the current one, without telling."""
        place = self._model.place_of(row)
        if place >= 0 and place != self.currentIndex().row():
            self._is_told = False
            self.setCurrentIndex(self._model.index(place))
            self._is_told = True

    def _tell(self, current: QModelIndex) -> None:
        row = self._model.row_at(current.row())
        if self._is_told and row >= 0:
            self.person_chosen.emit(row)

    def _aim(self, place: int) -> None:
        if place != self.delegate.target:
            self.delegate.target = place
            self.viewport().update()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of commands to the window."""
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos of the page; whatever else is dragged is for the window."""
        (event.acceptProposedAction if dragged_photos(event.mimeData()) else event.ignore)()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up whom the photos would go to, and scroll near the edges."""
        super().dragMoveEvent(event)
        place = self.indexAt(event.position().toPoint()).row() if dragged_photos(event.mimeData()) else -1
        self._aim(place)
        (event.acceptProposedAction if place >= 0 else event.ignore)()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Light up nobody."""
        super().dragLeaveEvent(event)
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the photos to whom they are dropped on."""
        self._aim(-1)
        row = self._model.row_at(self.indexAt(event.position().toPoint()).row())
        photos = dragged_photos(event.mimeData())
        if row >= 0 and photos:
            event.acceptProposedAction()
            self.dropped.emit(row, photos)
