"""The list of photos: one line for each, with its names, status, size and folder."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
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
from studio.gui.photos.state import SIGN
from studio.gui.theme import theme

_LETTERS = {Column.PHOTO: 22, Column.TARGET: 22, Column.STATUS: 12, Column.SIZE: 11, Column.FOLDER: 24}
"""Letters that each column has room for at first."""


class LineDelegate(QStyledItemDelegate):
    """Draws cells with room at their sides, and cuts sentences at their end, names in their middle."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw no frame around the cell of the keyboard: the whole line is chosen."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.column() == Column.TARGET and " " in option.text and option.text.endswith("."):
            option.textElideMode = Qt.TextElideMode.ElideRight


class PhotoList(QTableView):
    """Whole lines are chosen, a click on a column's name sorts by it, and a third click ends that."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.setIconSize(QSize(SIGN, SIGN))
        self.setCornerWidget(QWidget())  # an empty one: the style would draw a box
        self.setItemDelegate(LineDelegate(self))
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
        self._fit()
        for column, letters in _LETTERS.items():
            header.resizeSection(column, self.fontMetrics().averageCharWidth() * letters + 16)

    def _fit(self) -> None:
        height = max(self.fontMetrics().height(), SIGN) + 12
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    # Qt

    def setSelectionModel(self, selection: QItemSelectionModel) -> None:
        """Keep the selection from the names of the columns, which would ask about every line at each drawing."""
        super().setSelectionModel(selection)
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self.model(), header))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame around the line of the keyboard, too."""
        super().paintEvent(event)
        current = self.currentIndex()
        if current.isValid() and self.hasFocus():
            top, height = self.rowViewportPosition(current.row()), self.rowHeight(current.row())
            line = QRect(0, top, self.viewport().width(), height)
            painter = QPainter(self.viewport())
            painter.setPen(theme.colour("accent"))
            painter.drawRect(line.adjusted(0, 0, -1, -1))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the plain space bar to the window, where it pauses, and the ends of a line to those of the list."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Home and End lead to the first and the last photo, with or without Ctrl."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)
