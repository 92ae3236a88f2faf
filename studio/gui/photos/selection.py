"""The current photo and the selected ones, kept when the rows of the list are arranged again. Draws nothing."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, QObject, Signal

from studio.gui.photos.model import PhotoModel

_ROWS = QItemSelectionModel.SelectionFlag.Rows
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS


class PhotoSelection(QObject):
    """The current photo and the selected ones, by index; a filter may hide some of them.

    `chosen` has the new current photo, -1 for none; `kept` follows when the selection is restored in new rows.
    """

    chosen = Signal(int)
    kept = Signal()
    selected_changed = Signal()

    def __init__(self, model: PhotoModel, selection: QItemSelectionModel, parent: QObject) -> None:
        super().__init__(parent)
        self.current = -1
        """The current photo; -1 for none."""
        self._model = model
        self._selection = selection
        self._selected: list[int] = []
        """The selected photos before the rows were arranged again."""
        self._is_reselected = False
        """Whether the selection has changed since."""
        self._is_restoring = False
        self._is_replaced = False
        """Whether the current photo was removed from the list."""
        model.removing.connect(self._follow_removal)
        model.inserting.connect(self._follow_insertion)
        model.reordering.connect(self._follow_order)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        selection.currentRowChanged.connect(self._take_current)
        selection.selectionChanged.connect(self._take_selection)

    def choose(self, index: int) -> None:
        """Make a photo the current one, if it is in view, and select only that."""
        row = self._model.view_row(index)
        if row >= 0:
            self._selection.setCurrentIndex(self._model.index(row, 0), _ONLY)

    def selected(self) -> list[int]:
        """Return the photos in view that are selected, in order."""
        parts: list[QItemSelectionRange] = self._selection.selection().toList()
        entries = set[int]()
        for part in parts:
            entries.update(self._model.entries(part.top(), part.bottom() + 1))
        return sorted(index for index in entries if index >= 0)  # the others are headings

    def _take_current(self, current: QModelIndex) -> None:
        if self._is_restoring or (current.isValid() and self._model.heading(current.row()) is not None):
            return  # the photo that was current stays so while a heading has the focus
        index = self._model.photo_index(current.row()) if current.isValid() else -1
        if index != self.current:
            self.current = index
            self.chosen.emit(index)

    @property
    def has_several(self) -> bool:
        """Tell whether more than one photo is selected."""
        parts: list[QItemSelectionRange] = self._selection.selection().toList()
        return len(parts) > 1 or any(part.bottom() > part.top() for part in parts)

    def _take_selection(self) -> None:
        self.selected_changed.emit()
        self._is_reselected = self._is_reselected or not self._is_restoring

    def _remember(self) -> None:
        if self._is_reselected:
            self._selected = self.selected()
            self._is_reselected = False

    def _follow_removal(self, gone: list[int]) -> None:
        """Keep the selection on the photos that stay; the photo after a removed current one becomes current."""
        self._remember()
        left, lost = len(self._model.photos) - len(gone), set(gone)
        self._selected = [index - bisect_left(gone, index) for index in self._selected if index not in lost]
        if self.current >= 0:
            self._is_replaced = self.current in lost
            self.current = min(self.current - bisect_left(gone, self.current), left - 1)
            if self._is_replaced and not self._selected and self.current >= 0:
                self._selected = [self.current]

    def _follow_insertion(self, places: list[int]) -> None:
        """Keep the selection on the same photos when others come back between them."""
        self._remember()

        def moved(index: int) -> int:
            for place in places:
                if place > index:
                    break
                index += 1
            return index

        self._selected = [moved(index) for index in self._selected]
        if self.current >= 0:
            self.current = moved(self.current)

    def _follow_order(self, order: list[int]) -> None:
        """Keep the selection on the same photos in another order."""
        self._remember()
        place_of = {index: place for place, index in enumerate(order)}
        self._selected = sorted(place_of[index] for index in self._selected)
        if self.current >= 0:
            self.current = place_of[self.current]

    def _restore(self) -> None:
        """Restore the current photo and the selection in the new rows."""
        self._is_restoring = True
        self._selection.select(self._lines(self._selected), _ONLY)
        row = self._model.view_row(self.current)
        if row >= 0:
            self._selection.setCurrentIndex(self._model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._is_restoring = False
        self.kept.emit()
        if self._is_replaced:
            self._is_replaced = False
            self.chosen.emit(self.current)

    def _lines(self, indices: Iterable[int]) -> QItemSelection:
        """Return the rows of photos as a selection, adjacent rows as one range."""
        model = self._model
        rows = sorted(row for index in indices if (row := model.view_row(index)) >= 0)
        lines = QItemSelection()
        last = model.columnCount() - 1
        for _, group in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
            run = [row for _, row in group]
            lines.select(model.index(run[0], 0), model.index(run[-1], last))
        return lines
