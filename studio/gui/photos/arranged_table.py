"""The rows of the list of photos: filtered, sorted and below the headings of folders, soon after each change."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from studio.batch.plan.scan import FoundPhoto
from studio.gui.photos.columns import COLUMNS, Column
from studio.gui.photos.status import PhotoStatus
from studio.gui.photos.table import PhotoTable

_SLICE = 2000
"""Sort keys computed in one turn of the event loop (some 5 ms), so that sorting a long list does not block it."""
_SETTLE = 250
"""Milliseconds after a change until a sorted or filtered list is arranged again."""


class ArrangedTable(PhotoTable):
    """Photos in rows. `counted` follows every change of how many there are in all, in view or with a status."""

    counted = Signal()

    def __init__(self, parent: QObject | None = None, *, columns: Sequence[Column] = COLUMNS) -> None:
        super().__init__(parent, columns=columns)
        self._has_new_details = False
        self._key_timer = QTimer(self, interval=0)
        self._key_timer.timeout.connect(self._add_keys)
        self._settle_timer = QTimer(self, interval=_SETTLE, singleShot=True)
        self._settle_timer.timeout.connect(self._arrange_when_ready)

    def set_filter(self, text: str, statuses: frozenset[PhotoStatus] | None = None) -> None:
        """Show only photos whose name or folder has all the words of `text`, and that have one of the statuses."""
        words, order = text.casefold().split(), self._order
        if (words, statuses) != (order.words, order.statuses):
            order.words, order.statuses = words, statuses
            self._arrange_when_ready()

    def group_by_folder(self, *, is_grouping: bool) -> None:
        """Show the photos folder by folder, below headings, or not."""
        if is_grouping is not self._order.folders.is_grouping:
            self._order.folders.is_grouping = is_grouping
            self._arrange_when_ready()

    def fold(self, folder: int, *, is_folded: bool) -> None:
        """Hide the photos below a heading, or show them again."""
        order = self._order
        if folder not in order.folders.members or (folder in order.folders.folded) is is_folded:
            return
        first, last = order.below(folder)
        (self.beginRemoveRows if is_folded else self.beginInsertRows)(QModelIndex(), first, last)
        order.fold(folder, is_folded=is_folded)
        (self.endRemoveRows if is_folded else self.endInsertRows)()
        self.dataChanged.emit(self.index(first - 1, 0), self.index(first - 1, 0))
        self.counted.emit()

    def unfold_photo(self, index: int) -> None:
        """Show the photos of a photo's folder, if they are folded."""
        if self._order.folders.members and 0 <= index < len(self.photos):
            self.fold(self._order.folders.of[index], is_folded=False)

    # Rows

    def _append(self, photos: Sequence[FoundPhoto]) -> None:
        self.photos.extend(photos)
        names = [photo.path.name for photo in photos]
        self._names.extend(names)
        self._search_texts.extend(
            f"{name}\n{photo.folder}".casefold() for name, photo in zip(names, photos, strict=True)
        )

    def _notify(self, indices: Sequence[int]) -> None:
        """Emit one dataChanged for changed photos, and arrange the rows soon if order or filter depend on them."""
        if not indices:
            return
        first, last = self._order.row_range(indices, len(self.photos))
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        column = self._order.column
        if column is not None and self.columns[column].is_live:
            self._order.keys = []
            self._settle_timer.start()
        elif self._order.statuses is not None:
            self._settle_timer.start()
        self.counted.emit()

    def _notify_headings(self, since: int = 0) -> None:
        """Tell that headings may have changed, by one dataChanged around them: from the one that has row `since` on."""
        if rows := self.heading_rows[max(0, bisect_right(self.heading_rows, since) - 1) :]:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], len(self.columns) - 1))

    def _arrange_when_ready(self) -> None:
        """Arrange the rows at once, or as soon as all sort keys are computed."""
        self._settle_timer.stop()
        if self._has_new_details:
            self._has_new_details = False
            if self.rowCount():
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))
            if self._order.column is not None:
                self._order.keys = []
        if self._order.column is not None and len(self._order.keys) < len(self.photos):
            self._add_keys()
        else:
            self._arrange()

    def _add_keys(self) -> None:
        """Compute the next sort keys; arrange the rows after the last ones."""
        order = self._order
        if order.column is not None:
            start, sort_key = len(order.keys), self.columns[order.column].sort_key
            end = min(start + _SLICE, len(self.photos))
            order.keys.extend(sort_key(self.photo_row(index)) for index in range(start, end))
            if end < len(self.photos):
                self._key_timer.start()
                return
        self._key_timer.stop()
        self._arrange()

    def _arrange(self) -> None:
        """Bring the rows into the order that filter and sorting ask for; as an insertion if the rest stays."""
        order = self._order
        new, old = order.arranged(self._search_texts, self.status), order.rows
        if new == old:
            order.folders.take_over()
            self._notify_headings()
            return
        if new is not None and old is not None and new[: len(old)] == old:
            order.folders.take_over()
            self._insert_rows(new[len(old) :])
            self._notify_headings()
        else:
            self.beginResetModel()
            order.set_rows(new)
            order.folders.take_over()
            self.endResetModel()
        self.counted.emit()

    def _insert_rows(self, more: list[int]) -> None:
        if more:
            start = self.rowCount()
            self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
            self._order.extend(more)
            self.endInsertRows()

    # Qt

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column; -1 for the order in which the photos were found."""
        wanted = column if 0 <= column < len(self.columns) else None
        if wanted != self._order.column:
            self._order.keys = []
        self._order.column = wanted
        self._order.is_descending = order is Qt.SortOrder.DescendingOrder
        self._arrange_when_ready()
