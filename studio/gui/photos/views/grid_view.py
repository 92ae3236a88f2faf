"""The grid of photos: what is selected, checked and drawn. Where the tiles are is known by the tile view."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QAccessible, QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from studio.gui.photos.model import PhotoModel
from studio.gui.photos.views.delegate import PhotoDelegate
from studio.gui.photos.views.folding import fold_by_key, toggle_fold
from studio.gui.photos.views.heading_painter import draw_heading, heading_box
from studio.gui.photos.views.tile_view import Index, TileView

_STATE = QStyle.StateFlag


class PhotoGrid(TileView):
    """Photos as tiles, each with a check box that says whether it is delivered; headings fold what is below them."""

    def __init__(self, model: PhotoModel, delegate: PhotoDelegate, parent: QWidget | None = None) -> None:
        super().__init__(model, lambda: model.heading_rows, parent)
        self._model = model
        self._is_pressed = False
        """Whether the mouse was pressed on a box or a heading, which selects nothing."""
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Photos"))

    # Qt

    def selectAll(self) -> None:
        """Select all photos in view, as one range."""
        last = self._model.index(self._count() - 1, self._model.columnCount() - 1)
        everything = QItemSelection(self._model.index(0, 0), last)
        self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return what to draw again when a selection changes: everything in view."""
        return QRegion(self.viewport().rect())

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """Draw the changed tiles in view again, and notify a screen reader if there is one."""
        start, after = self.rows_in_view()
        for row in range(max(topLeft.row(), start), min(bottomRight.row() + 1, after)):
            self.viewport().update(self.tile(row))
        if QAccessible.isActive():
            super().dataChanged(topLeft, bottomRight, roles)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tiles in the region to be painted."""
        delegate = self.itemDelegate()
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(_STATE.State_Selected | _STATE.State_HasFocus | _STATE.State_MouseOver)
        plain &= ~_STATE.State_KeyboardFocusChange
        selection, current = self.selectionModel(), self.currentIndex().row()
        pointed = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row() if self.underMouse() else -1
        for row in range(*self.rows_in_view()):
            tile = self.tile(row)
            if not event.region().intersects(tile):
                continue
            heading = self._model.heading(row)
            if heading is not None:
                is_current = row == current and self.hasFocus()
                painter.setFont(self.font())
                draw_heading(
                    painter,
                    tile,
                    heading,
                    is_current=is_current,
                    is_pointed=row == pointed,
                    right_to_left=self.isRightToLeft(),
                )
                continue
            option.rect = tile
            option.state = plain
            if selection.isRowSelected(row):
                option.state |= _STATE.State_Selected
            if row == current:
                option.state |= _STATE.State_HasFocus
                if self.hasFocus():
                    option.state |= _STATE.State_KeyboardFocusChange
            if row == pointed:
                option.state |= _STATE.State_MouseOver
            delegate.paint(painter, option, self._index(row))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Check or uncheck by a click on a box, fold by a click on a heading; neither selects anything."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        is_left = event.button() is Qt.MouseButton.LeftButton
        is_on_heading = index.isValid() and self._model.heading(index.row()) is not None
        is_on_box = index.isValid() and self._box(index).contains(point)
        self._is_pressed = is_left and (is_on_box or is_on_heading)
        if is_left and is_on_box:
            self._model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        elif is_left and is_on_heading:
            toggle_fold(self, self._model, index.row())
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click; one on a box or a heading is done already."""
        if not self._is_pressed:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick clicks on a box or a heading for two clicks."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and (
            self._box(index).contains(event.position().toPoint()) or self._model.heading(index.row()) is not None
        ):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _box(self, index: Index) -> QRect:
        """Return the place of a check box, and a little around it."""
        is_heading = self._model.heading(index.row()) is not None
        place = heading_box if is_heading else PhotoDelegate.box
        box = place(self.tile(index.row()), right_to_left=self.isRightToLeft())
        return box.adjusted(-4, -4, 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check or uncheck what is selected by the space bar; fold a heading by Left, Right and Enter."""
        if fold_by_key(self, self._model, event):
            return
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self._model.setData(self.currentIndex(), None, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)
