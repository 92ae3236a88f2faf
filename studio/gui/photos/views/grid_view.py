"""The grid of photos. Where tiles are is computed, never laid out item by item."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from studio.gui.photos.views.delegate import PhotoDelegate

Index = QModelIndex | QPersistentModelIndex

_EDGE = 12
"""Pixels between the pane's edge and the tiles; the scroll bar runs in it."""
_GAP = 8
_SMALLEST = 132
"""Width of the smallest tile in pixels, at the usual size of text."""
_STATE = QStyle.StateFlag
_LETTERS = 17
"""Letters of a name that the smallest tile has room for."""


class PhotoGrid(QListView):
    """Tiles in rows, as many side by side as fit; the cost depends on the tiles in view only, even with 100,000 photos.

    It is a QListView for its support of screen readers and the keyboard; where a tile is, is plain arithmetic.
    """

    scrolled = Signal()

    def __init__(self, model: QAbstractItemModel, delegate: PhotoDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_on_box = False
        self._laid = (1, 1)
        """Columns and pitch that the scroll bar was set for."""
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Photos"))

    # Where tiles are

    @property
    def columns(self) -> int:
        """How many tiles are side by side."""
        smallest = max(_SMALLEST, self.fontMetrics().averageCharWidth() * _LETTERS)
        return max(1, (self._room() + _GAP) // (smallest + _GAP))

    def rows_in_view(self) -> tuple[int, int]:
        """Return the first row in view and the one after the last."""
        pitch, columns, value = self._pitch(), self.columns, self.verticalOffset()
        first = max(0, value - _GAP) // pitch * columns
        after = ((value + self.viewport().height()) // pitch + 1) * columns
        count = self._count()
        return min(first, count), min(after, count)

    def tile(self, row: int) -> QRect:
        """Return where a tile is in the viewport, in view or not."""
        columns, width = self.columns, self._width()
        down, across = divmod(row, columns)
        left = _EDGE + across * (width + _GAP)
        if self.isRightToLeft():
            left = self.width() - left - width
        top = _GAP // 2 + down * self._pitch() - self.verticalOffset()
        return QRect(left - self.viewport().x(), top, width, self._pitch() - _GAP)

    def _room(self) -> int:
        return max(1, self.width() - 2 * _EDGE)

    def _width(self) -> int:
        columns = self.columns
        return max(1, (self._room() - (columns - 1) * _GAP) // columns)

    def _pitch(self) -> int:
        return PhotoDelegate.height(self._width(), self.fontMetrics()) + _GAP

    def _count(self) -> int:
        return self._model.rowCount()

    def _row_near(self, point: QPoint) -> int:
        """Return the row of the tile at a point of the viewport or next to it; -1 when there is none."""
        columns, count = self.columns, self._count()
        x = point.x() + self.viewport().x()
        x = self.width() - x if self.isRightToLeft() else x
        across = min(max(0, (x - _EDGE + _GAP // 2) // (self._width() + _GAP)), columns - 1)
        down = max(0, (point.y() + self.verticalOffset()) // self._pitch())
        return min(down * columns + across, count - 1)

    def _index(self, row: int) -> QModelIndex:
        return self._model.index(row, 0) if row >= 0 else QModelIndex()

    # Qt

    def visualRect(self, index: Index) -> QRect:
        """Return where an item is in the viewport."""
        return self.tile(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the item at a point of the viewport."""
        row = self._row_near(point)
        return self._index(row) if row >= 0 and self.tile(row).contains(point) else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring an item into view."""
        if not index.isValid():
            return
        self.updateGeometries()  # photos may have been added just now
        tile, bar = self.tile(index.row()), self.verticalScrollBar()
        top, height = tile.top() + bar.value(), self.viewport().height()
        wanted = bar.value()
        match hint:
            case QAbstractItemView.ScrollHint.PositionAtTop:
                wanted = top - _GAP
            case QAbstractItemView.ScrollHint.PositionAtBottom:
                wanted = top + tile.height() + _GAP - height
            case QAbstractItemView.ScrollHint.PositionAtCenter:
                wanted = top + tile.height() // 2 - height // 2
            case _ if tile.top() < 0:
                wanted = top - _GAP // 2
            case _ if tile.bottom() >= height:
                wanted = top + tile.height() + _GAP - height
            case _:
                pass
        bar.setValue(wanted)

    def doItemsLayout(self) -> None:
        """Lay out nothing; only the range of the scroll bar follows."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Set the range of the scroll bar; the first tile in view stays there when the size of tiles changes."""
        lines = -(-self._count() // self.columns)
        pitch, height = self._pitch(), self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(20, pitch // 3))
        bar.setPageStep(max(1, height - pitch // 2))
        bar.setRange(0, max(0, _GAP + lines * pitch - height))
        old_columns, old_pitch = self._laid
        if self._laid != (self.columns, pitch):
            first = bar.value() // old_pitch * old_columns
            self._laid = (self.columns, pitch)
            bar.setValue(first // self.columns * pitch)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit as many tiles side by side as there is room for."""
        self.updateGeometries()
        self.scrolled.emit()

    def verticalOffset(self) -> int:
        """Return how far the tiles are scrolled."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Return 0: tiles are never scrolled sideways."""
        return 0

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll the tiles in view."""
        self.viewport().scroll(0, dy)
        self.scrolled.emit()

    def isIndexHidden(self, index: Index) -> bool:
        """Return False: the model leaves out what is not in view."""
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the item that a key goes to."""
        count, columns = self._count(), self.columns
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._index(0)
        forward = -1 if self.isRightToLeft() else 1
        page = max(1, self.viewport().height() // self._pitch()) * columns
        steps = {
            QAbstractItemView.CursorAction.MoveLeft: -forward,
            QAbstractItemView.CursorAction.MoveRight: forward,
            QAbstractItemView.CursorAction.MovePrevious: -1,
            QAbstractItemView.CursorAction.MoveNext: 1,
            QAbstractItemView.CursorAction.MoveUp: -columns,
            QAbstractItemView.CursorAction.MoveDown: columns,
            QAbstractItemView.CursorAction.MovePageUp: -page,
            QAbstractItemView.CursorAction.MovePageDown: page,
            QAbstractItemView.CursorAction.MoveHome: -row,
            QAbstractItemView.CursorAction.MoveEnd: count - 1 - row,
        }
        step = steps[action]
        if abs(step) == columns and not 0 <= row + step < count:
            last_line = (count - 1) // columns == row // columns
            return self._index(row if step < 0 or last_line else count - 1)
        return self._index(min(max(0, row + step), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the tiles between two points in reading order, as lists do; a click beside tiles selects none."""
        chosen = QItemSelection()
        if rect.width() > 1 or rect.height() > 1 or self.indexAt(rect.topLeft()).isValid():
            first, last = sorted((self._row_near(rect.topLeft()), self._row_near(rect.bottomRight())))
            if first >= 0:
                chosen.select(self._index(first), self._index(last))
        self.selectionModel().select(chosen, command)

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
        """Check or uncheck by a click on a box, which selects nothing."""
        index = self.indexAt(event.position().toPoint())
        is_on_box = index.isValid() and self._box(index).contains(event.position().toPoint())
        self._is_on_box = is_on_box and event.button() is Qt.MouseButton.LeftButton
        if self._is_on_box:
            self._model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click; one on a box is done already."""
        if not self._is_on_box:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick clicks on a box for two clicks."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._box(index).contains(event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _box(self, index: Index) -> QRect:
        """Return the place of a check box, and a little around it."""
        box = PhotoDelegate.box(self.tile(index.row()), right_to_left=self.isRightToLeft())
        return box.adjusted(-4, -4, 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check or uncheck what is selected by the space bar."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self._model.setData(self.currentIndex(), None, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)
