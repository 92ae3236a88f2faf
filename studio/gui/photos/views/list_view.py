"""The list of photos as a table: one row for each. What its columns are, it takes from the model."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studio.gui.photos.columns import Column
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.status_icon import SIDE
from studio.gui.photos.views.folding import fold_by_key, toggle_fold
from studio.gui.photos.views.heading_painter import draw_heading, heading_box
from studio.gui.theme import theme


class CellDelegate(QStyledItemDelegate):
    """Draws cells; a text that does not fit is cut in its middle, a sentence at its end."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw no focus frame around a cell: the whole row is selected."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if self._columns[index.column()].has_sentences and " " in option.text and option.text.endswith("."):
            option.textElideMode = Qt.TextElideMode.ElideRight


class PhotoList(QTableView):
    """Whole rows are selected, a click on a column's title sorts by it, and a third click ends that."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_pressed = False
        """Whether the mouse was pressed on a heading, which selects nothing."""
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setCornerWidget(QWidget())  # an empty one: the style would draw a box
        self.setItemDelegate(CellDelegate(model.columns, self))
        self.setAccessibleName(self.tr("Photos"))
        lines = self.verticalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._fit_row_height()
        for section, column in enumerate(model.columns):
            header.resizeSection(section, self.fontMetrics().averageCharWidth() * column.letters + 16)

    def _fit_row_height(self) -> None:
        height = max(self.fontMetrics().height(), SIDE) + 12
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    # Qt

    def setSelectionModel(self, selection: QItemSelectionModel) -> None:
        """Keep the selection from the column titles, which would check every row whenever they are drawn."""
        super().setSelectionModel(selection)
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self.model(), header))

    def changeEvent(self, event: QEvent) -> None:
        """Fit to the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_row_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the headings over the whole width, and a focus frame around the current row."""
        super().paintEvent(event)
        self._draw_headings()
        current = self.currentIndex()
        if current.isValid() and self.hasFocus() and self._model.heading(current.row()) is None:
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            line = QRect(0, top, self.viewport().width(), height)
            painter = QPainter(self.viewport())
            painter.setPen(theme.colour("accent"))
            painter.drawRect(line.adjusted(0, 0, -1, -1))
            painter.end()

    def _draw_headings(self) -> None:
        rows, height = self._model.heading_rows, self.viewport().height()
        if not rows:
            return
        painter = QPainter(self.viewport())
        last = self.rowAt(height - 1)
        start, end = max(0, self.rowAt(0)), last if last >= 0 else self._model.rowCount() - 1
        pointed = self.rowAt(self.viewport().mapFromGlobal(QCursor.pos()).y()) if self.underMouse() else -1
        for row in rows[bisect_left(rows, start) : bisect_right(rows, end)]:
            heading = self._model.heading(row)
            line = self._line(row)
            painter.fillRect(line, self.palette().base())
            if heading is not None:
                draw_heading(
                    painter,
                    line.adjusted(4, 0, -4, 0),
                    heading,
                    is_current=row == self.currentIndex().row() and self.hasFocus(),
                    is_pointed=row == pointed,
                    right_to_left=self.isRightToLeft(),
                )
        painter.end()

    def _line(self, row: int) -> QRect:
        """Return where a row is in the viewport, over its whole width."""
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a folder by a click on its heading, or check all its photos by a click on the box."""
        point = event.position().toPoint()
        row = self.rowAt(point.y())
        is_on_heading = row >= 0 and self._model.heading(row) is not None
        self._is_pressed = is_on_heading and event.button() is Qt.MouseButton.LeftButton
        if not self._is_pressed:
            super().mousePressEvent(event)
        elif self._heading_box(row).contains(point):
            self._model.setData(self._model.index(row, 0), None, Qt.ItemDataRole.CheckStateRole)
        else:
            toggle_fold(self, self._model, row)

    def _heading_box(self, row: int) -> QRect:
        """Return the place of a heading's check box, and a little around it."""
        line = self._line(row).adjusted(4, 0, -4, 0)
        return heading_box(line, right_to_left=self.isRightToLeft()).adjusted(-4, -4, 4, 4)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click; one on a heading is done already."""
        if not self._is_pressed:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick clicks on a heading for two clicks."""
        row = self.rowAt(event.position().toPoint().y())
        if row >= 0 and self._model.heading(row) is not None:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check or uncheck what is selected by the space bar; fold a heading by Left, Right and Enter."""
        if fold_by_key(self, self._model, event):
            return
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            index = self.currentIndex()
            if index.isValid() and not event.isAutoRepeat():
                self.model().setData(index.siblingAtColumn(0), None, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Make Home and End go to the first and the last photo, and stay in the column: nothing scrolls aside."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            last = self.model().rowCount() - 1
            row = 0 if action is QAbstractItemView.CursorAction.MoveHome else last
            return self.model().index(row, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)
