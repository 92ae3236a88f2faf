"""Where the tiles of a grid are: plain arithmetic, so that the cost depends on the tiles in view only."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from studio.gui.photos.header import USUAL_TILE
from studio.gui.photos.views.delegate import PhotoDelegate

Index = QModelIndex | QPersistentModelIndex

_EDGE = 12
"""Pixels between the pane's edge and the tiles; the scroll bar runs in it."""
_GAP = 8
_USUAL_LETTER = 8
"""Pixels of a letter at the usual size of text."""


class TileView(QListView):
    """Tiles in rows, as many side by side as fit, even of 100,000 photos.

    It is a QListView for its support of screen readers and the keyboard; where a tile is, is plain arithmetic.
    """

    scrolled = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted = USUAL_TILE
        self._laid = (1, 1)
        """Columns and pitch that the scroll bar was set for."""
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
