"""Where the tiles of a grid are: plain arithmetic, so that the cost depends on the tiles in view only."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from studio.gui.photos.header import USUAL_TILE
from studio.gui.photos.views.delegate import PhotoDelegate
from studio.gui.photos.views.heading_painter import heading_height
from studio.gui.photos.views.tile_layout import TileLayout

Index = QModelIndex | QPersistentModelIndex

_EDGE = 12
"""Pixels between the pane's edge and the tiles; the scroll bar runs in it."""
_GAP = 8
_USUAL_LETTER = 8
"""Pixels of a letter at the usual size of text."""


class TileView(QListView):
    """Tiles in rows below the headings of their folders, as many side by side as fit, even of 100,000 photos.

    It is a QListView for its support of screen readers and the keyboard; where a tile is, is plain arithmetic.
    """

    scrolled = Signal()

    def __init__(
        self, model: QAbstractItemModel, headings: Callable[[], Sequence[int]], parent: QWidget | None = None
    ) -> None:
        """Show a model's rows; `headings` returns which of them are headings."""
        super().__init__(parent)
        self._rows = model
        self._headings = headings
        self._across = 0
        """The column that Up and Down stay in."""
        self._wanted = USUAL_TILE
        self._laid: TileLayout | None = None
        """What the scroll bar was set for."""
        self._layout: TileLayout | None = None
        """Where the rows are; None until it is asked for again."""
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._forget_layout)  # before the view's own slots
        self.setModel(model)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    # Where tiles are

    @property
    def columns(self) -> int:
        """How many tiles are side by side."""
        smallest = self._wanted * self.fontMetrics().averageCharWidth() / _USUAL_LETTER
        return max(1, int((self._room() + _GAP) // (smallest + _GAP)))

    def set_tile_width(self, width: int) -> None:
        """Make the tiles about this wide, in pixels at the usual size of text."""
        if width != self._wanted:
            self._wanted = width
            self.updateGeometries()
            self.viewport().update()
            self.scrolled.emit()

    def rows_in_view(self) -> tuple[int, int]:
        """Return the first row in view and the one after the last."""
        top = self.verticalOffset() - _GAP // 2
        return self._tiles().rows_between(top, top + self.viewport().height())

    def tile(self, row: int) -> QRect:
        """Return where a tile or a heading is in the viewport, in view or not."""
        layout, width = self._tiles(), self._width()
        top, across = layout.place(row)
        top += _GAP // 2 - self.verticalOffset()
        if layout.is_heading(row):
            return QRect(_EDGE - 4 - self.viewport().x(), top, self._room() + 8, self._head())
        left = _EDGE + across * (width + _GAP)
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRect(left - self.viewport().x(), top, width, self._pitch() - _GAP)

    def picture_size(self) -> QSize:
        """Return the size of the picture in a tile."""
        return PhotoDelegate.picture(QRect(0, 0, self._width(), self._pitch() - _GAP)).size()

    def _tiles(self) -> TileLayout:
        """Return where the rows are, reckoned again if anything has changed."""
        columns, pitch, layout = self.columns, self._pitch(), self._layout
        if layout is None or (layout.columns, layout.pitch) != (columns, pitch):
            head = self._head()
            layout = self._layout = TileLayout(
                headings=self._headings(), count=self._count(), columns=columns, pitch=pitch, head=head
            )
        return layout

    def _forget_layout(self) -> None:
        self._layout = None

    def _head(self) -> int:
        return heading_height(self.fontMetrics())

    def _room(self) -> int:
        return max(1, self.width() - 2 * _EDGE)

    def _width(self) -> int:
        columns = self.columns
        return max(1, (self._room() - (columns - 1) * _GAP) // columns)

    def _pitch(self) -> int:
        return PhotoDelegate.height(self._width(), self.fontMetrics()) + _GAP

    def _count(self) -> int:
        return self._rows.rowCount()

    def _row_near(self, point: QPoint) -> int:
        """Return the row of the tile at a point of the viewport or next to it; -1 when there is none."""
        x = point.x() + self.viewport().x()
        x = self.width() - x if self.isRightToLeft() else x
        across = min(max(0, (x - _EDGE + _GAP // 2) // (self._width() + _GAP)), self.columns - 1)
        return self._tiles().row_at(max(0, point.y() + self.verticalOffset() - _GAP // 2), across)

    def _index(self, row: int) -> QModelIndex:
        return self._rows.index(row, 0) if row >= 0 else QModelIndex()

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

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Draw again only when something in view has moved; photos come in many portions."""
        if start < self.rows_in_view()[1]:
            super().rowsInserted(parent, start, end)
        else:
            QAbstractItemView.rowsInserted(self, parent, start, end)
            self.updateGeometries()

    def doItemsLayout(self) -> None:
        """Lay out nothing; only the range of the scroll bar follows."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Set the range of the scroll bar; the first tile in view stays there when the size of tiles changes."""
        pitch, height = self._pitch(), self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(20, pitch // 3))
        bar.setPageStep(max(1, height - pitch // 2))
        old, new, value = self._laid, self._tiles(), bar.value()
        bar.setRange(0, max(0, _GAP + new.height - height))
        self._laid = new
        if old is not None and old.count == new.count and (old.columns, old.pitch) != (new.columns, new.pitch):
            bar.setValue(new.place(max(0, old.row_at(value, 0)))[0])
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
        count, layout = self._count(), self._tiles()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._index(0)
        move = QAbstractItemView.CursorAction
        if not layout.is_heading(row):
            self._across = layout.place(row)[1]  # to come back to below a heading
        lines = max(1, self.viewport().height() // self._pitch())
        match action:
            case move.MoveUp | move.MoveDown | move.MovePageUp | move.MovePageDown:
                step = layout.line_above if action in (move.MoveUp, move.MovePageUp) else layout.line_below
                for _ in range(1 if action in (move.MoveUp, move.MoveDown) else lines):
                    row = step(row, self._across)
            case move.MoveHome:
                row = 0
            case move.MoveEnd:
                row = count - 1
            case _:
                is_back = action is move.MovePrevious or action is self._backward()
                row = min(max(0, row + (-1 if is_back else 1)), count - 1)
        return self._index(row)

    def _backward(self) -> QAbstractItemView.CursorAction:
        move = QAbstractItemView.CursorAction
        return move.MoveRight if self.isRightToLeft() else move.MoveLeft

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the tiles between two points in reading order, as lists do; a click beside tiles selects none."""
        chosen = QItemSelection()
        if rect.width() > 1 or rect.height() > 1 or self.indexAt(rect.topLeft()).isValid():
            first, last = sorted((self._row_near(rect.topLeft()), self._row_near(rect.bottomRight())))
            if first >= 0:
                chosen.select(self._index(first), self._index(last))
        self.selectionModel().select(chosen, command)
