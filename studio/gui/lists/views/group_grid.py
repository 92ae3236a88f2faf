"""The photos of a list in their groups: selected, checked, dragged to a person, and asked about in their place."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from studio.gui.lists.views.group_model import Answer, GroupModel, dragged_photos
from studio.gui.lists.views.group_painter import GroupPainter, Look
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.views.delegate import PhotoDelegate
from studio.gui.photos.views.tile_view import Index, TileView

USUAL_WIDTH = 140
"""Pixels of a tile at the usual size of text."""
_PLAIN = Qt.KeyboardModifier.NoModifier


class GroupGrid(TileView):
    """Groups of photos; what is to be done with them it asks for."""

    name_wanted = Signal(str)
    """A name is to be typed for what is current or selected; with the letter that was typed already."""
    card_wanted = Signal()
    """The current photo is a card, and a code is to be typed for it."""
    right_told = Signal(int)
    """It was said that a group is right as it is."""
    opened = Signal(int)
    dropped = Signal(int, list)
    """Photos were dropped on a row."""

    def __init__(
        self, model: GroupModel, photos: PhotoModel, painter: GroupPainter, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, lambda: model.heading_rows, parent)
        self._model = model
        self._photos = photos
        self._painter = painter
        self._target = -1
        """The row over which photos are dragged."""
        self._is_on_box = False
        self.set_tile_width(USUAL_WIDTH)
        self.setProperty("surface", "window")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Photos of the list"))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.LinkAction)

    def selected_photos(self) -> list[int]:
        """Return the selected photos, in their order; else the current one."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        photos = [photo for row in rows if (photo := self._model.photo_at(row)) >= 0]
        current = self._model.photo_at(self.currentIndex().row())
        return photos or ([current] if current >= 0 else [])

    def go_to(self, row: int, *, is_top: bool = False) -> None:
        """Make a row the current one and bring it into view."""
        if row < 0:
            return
        index = self._index(row)
        command = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if self._model.photo_at(row) < 0:
            command = QItemSelectionModel.SelectionFlag.Clear
        self.selectionModel().setCurrentIndex(index, command)
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtTop if is_top else hint.EnsureVisible)

    def answer_place(self, row: int) -> QRect:
        """Return where the answer to a row's question is typed, in the viewport."""
        tile = self.tile(row)
        room = self.viewport().width() - tile.left() - 24 if not self.isRightToLeft() else 0
        return self._painter.answer_place(tile, self.font(), room)

    # Where tiles are

    def _pitch(self) -> int:
        return GroupPainter.height(self._width(), self.fontMetrics()) + 8

    def _head(self) -> int:
        return self.fontMetrics().height() + 20

    # What keys and clicks mean

    def _activate(self, row: int) -> bool:
        """Do what Enter does in a row; tell whether that is anything."""
        entry = self._model.entry(row)
        if entry is None:
            return False
        if entry.answer is Answer.RIGHT:
            self.right_told.emit(row)
        elif entry.photo < 0:
            self.name_wanted.emit("")
        else:
            self.opened.emit(row)
        return True

    def _toggle(self, row: int) -> None:
        """Check or uncheck a photo, and all that are selected if it is one of them."""
        photo = self._model.photo_at(row)
        selected = self.selected_photos()
        at = self._model.list_index(photo) if photo >= 0 else -1
        if at >= 0:
            chosen = selected if photo in selected else [photo]
            indices = [index for each in chosen if (index := self._model.list_index(each)) >= 0]
            self._photos.leave_out(indices, is_left_out=not self._photos.is_left_out(at))
            self.viewport().update()

    def _box(self, row: int) -> QRect:
        photo, result = self._model.photo_at(row), self._model.result
        if photo < 0 or result is None or result.match(photo).is_lead:
            return QRect()
        return PhotoDelegate.box(self.tile(row), right_to_left=self.isRightToLeft()).adjusted(-4, -4, 4, 4)

    def _answer_at(self, point: QPoint) -> int:
        """Return the row whose place for an answer, which may be wider than its tile, is at a point; -1 for none."""
        row = self._row_near(point)
        entry = self._model.entry(row)
        return row if entry is not None and entry.answer is not None and self.answer_place(row).contains(point) else -1

    def _drop_row(self, event: QDropEvent) -> int:
        """Return the row that takes what is dragged; -1 for none."""
        if not dragged_photos(event.mimeData()):
            return -1
        row = self.indexAt(event.position().toPoint()).row()
        group = self._model.group_at(row) if row >= 0 else None
        return row if group is not None and group.row is not None else -1

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Check or uncheck by a click on a box, answer by a click on its place."""
        point = event.position().toPoint()
        row = self.indexAt(point).row()
        is_left = event.button() is Qt.MouseButton.LeftButton
        entry = self._model.entry(row) if row >= 0 else None
        self._is_on_box = is_left and entry is not None and self._box(row).contains(point)
        if self._is_on_box:
            self._toggle(row)
        elif is_left and (asked := self._answer_at(point)) >= 0:
            self._is_on_box = True
            self.go_to(asked)
            self._activate(asked)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag nothing from a box."""
        if not self._is_on_box:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click; one on a box is done already."""
        if not self._is_on_box:
            super().mouseReleaseEvent(event)
        self._is_on_box = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a photo; two quick clicks on a box are two clicks."""
        row = self.indexAt(event.position().toPoint()).row()
        if self._box(row).contains(event.position().toPoint()):
            self.mousePressEvent(event)
        elif self._model.photo_at(row) >= 0:
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check by the space bar, open or answer by Enter, type a name by any letter or F2, a card by Shift+Enter."""
        row, key = self.currentIndex().row(), event.key()
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (_PLAIN, Qt.KeyboardModifier.KeypadModifier)
        if is_enter and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.card_wanted.emit()
        elif is_enter and plain and self._activate(row):
            return
        elif key == Qt.Key.Key_F2 and row >= 0:
            self.name_wanted.emit("")
        elif key == Qt.Key.Key_Space and plain:
            if not event.isAutoRepeat():
                self._toggle(row)
        elif row >= 0 and event.text().strip() and event.text().isprintable() and not _is_command(event):
            self.name_wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: letters are the start of a name."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos of this page; whatever else is dragged is for the window."""
        (event.acceptProposedAction if dragged_photos(event.mimeData()) else event.ignore)()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up the group that would take the photos."""
        self._target = self._drop_row(event)
        self.viewport().update()
        (event.acceptProposedAction if self._target >= 0 else event.ignore)()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Light up nothing."""
        self._target = -1
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the photos to the person of the group."""
        row, self._target = self._drop_row(event), -1
        self.viewport().update()
        if row >= 0:
            event.acceptProposedAction()
            self.dropped.emit(row, dragged_photos(event.mimeData()))

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """Draw what is in view again, and notify a screen reader if there is one."""
        self.viewport().update()
        if QAccessible.isActive():
            super().dataChanged(topLeft, bottomRight, roles)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Return what to draw again when a selection changes: everything in view."""
        return QRegion(self.viewport().rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in the region to be painted."""
        painter = QPainter(self.viewport())
        selection, current = self.selectionModel(), self.currentIndex().row()
        pointed = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row() if self.underMouse() else -1
        target = self._model.entry(self._target)
        mirrored = self.isRightToLeft()
        for row in range(*self.rows_in_view()):
            tile, entry = self.tile(row), self._model.entry(row)
            if entry is None or not event.region().intersects(tile):
                continue
            look = Look(
                is_selected=selection.isRowSelected(row),
                is_current=row == current and self.hasFocus(),
                is_pointed=row == pointed,
                is_target=target is not None and target.group == entry.group,
            )
            if entry.is_heading:
                words = self._model.heading(row)
                self._painter.draw_heading(painter, tile, words, look, self.font(), mirrored=mirrored)
            elif entry.photo >= 0:
                self._painter.draw_photo(painter, tile, row, look, self.font(), mirrored=mirrored)
            else:
                self._painter.draw_answer(painter, self.answer_place(row), entry.answer, look, self.font())
        painter.end()


def _is_command(event: QKeyEvent) -> bool:
    keys = Qt.KeyboardModifier
    held = event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier)
    return held in (keys.ControlModifier, keys.AltModifier, keys.MetaModifier)
