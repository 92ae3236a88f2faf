"""The list of photos and its changes: photos come and leave, plans and outcomes arrive, rows follow. Knows no view."""

from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from studio.batch.plan.choice import PhotoDetails
from studio.batch.plan.scan import FoundPhoto
from studio.gui.photos.columns import COLUMNS, Column
from studio.gui.photos.row import photos_of
from studio.gui.photos.status import PhotoStatus
from studio.gui.photos.table import Index, PhotoTable
from studio.gui.photos.tracker import StatusTracker
from studio.job import Batch, Outcome

_SLICE = 2000
"""Sort keys computed in one turn of the event loop (some 5 ms), so that sorting a long list does not block it."""
_SETTLE = 250
"""Milliseconds after a change until a sorted or filtered list is arranged again."""


class PhotoModel(PhotoTable):
    """The photos with everything that changes them, by their index.

    `counted` follows every change of how many photos there are in all, in view or with a status. `removing` comes
    before photos leave, with their indexes in order.
    """

    counted = Signal()
    removing = Signal(list)
    reordering = Signal(list)
    """Comes before the photos get another order, with their old indexes in the new one."""
    inserting = Signal(list)
    """Comes before photos that were removed come back, with the indexes that they will have."""
    checked = Signal()
    """Follows when photos were checked or unchecked."""
    toggled = Signal(int)
    """The check box of a photo was clicked."""

    def __init__(self, parent: QObject | None = None, *, columns: Sequence[Column] = COLUMNS) -> None:
        super().__init__(parent, columns=columns)
        self.is_running = False
        """Whether a run is in progress, so that no photo may leave."""
        self._has_new_details = False
        self._key_timer = QTimer(self, interval=0)
        self._key_timer.timeout.connect(self._add_keys)
        self._settle_timer = QTimer(self, interval=_SETTLE, singleShot=True)
        self._settle_timer.timeout.connect(self._arrange_when_ready)

    def add(self, photos: Sequence[FoundPhoto]) -> None:
        """Append photos."""
        if not photos:
            return
        start = len(self.photos)
        if self._order.rows is None:
            self.beginInsertRows(QModelIndex(), start, start + len(photos) - 1)
            self._append(photos)
            self.endInsertRows()
        else:
            self._append(photos)
            if self._order.column is None:
                self._insert_rows(self._order.filtered(range(start, len(self.photos)), self._search_texts, self.status))
            else:
                self._settle_timer.start()
        self.counted.emit()

    def remove(self, indices: Iterable[int]) -> None:
        """Remove photos; the others move up, keep their outcomes and need a new plan."""
        gone = {index for index in indices if 0 <= index < len(self.photos)}
        if gone:
            self.removing.emit(sorted(gone))
            kept = [index for index in range(len(self.photos)) if index not in gone]
            self._replace([self.photos[index] for index in kept], self._tracker.keeping(kept))

    def clear(self) -> None:
        """Remove all photos."""
        self.remove(range(len(self.photos)))

    def load_batch(self, batch: Batch) -> None:
        """Replace all photos by those of a previous delivery."""
        self.removing.emit(list(range(len(self.photos))))
        tracker = StatusTracker()
        tracker.apply_plan(batch)
        self._replace(photos_of(batch), tracker)

    def apply_plan(self, batch: Batch) -> None:
        """Use the jobs of a plan."""
        self._tracker.apply_plan(batch, self._places(batch), len(self.photos))
        self._notify(range(len(self.photos)))

    def _places(self, batch: Batch) -> list[int] | None:
        """Return the index of each job's photo; None where the jobs are those of all photos in their order."""
        jobs, photos = batch.jobs, self.photos
        if len(jobs) == len(photos):
            return None
        index_of = {str(photo.path): index for index, photo in enumerate(photos)}
        return [index_of[str(job.source)] for job in jobs]

    def leave_out(self, indices: Sequence[int], *, is_left_out: bool) -> None:
        """Note that photos are not to be delivered, or are after all; not while a run is in progress."""
        changed = [index for index in indices if self.is_left_out(index) is not is_left_out]
        if changed and not self.is_running:
            self._tracker.leave_out(changed, is_left_out=is_left_out)
            self._notify(changed)
            self.checked.emit()

    def leave_out_hidden(self) -> None:
        """Have only the photos in view delivered."""
        shown = {self.photo_index(row) for row in range(self.rowCount())}
        self.leave_out([index for index in range(len(self.photos)) if index not in shown], is_left_out=True)
        self.leave_out(sorted(shown), is_left_out=False)

    def insert(self, photos: Sequence[tuple[int, FoundPhoto]], left_out: frozenset[int]) -> None:
        """Put photos that were removed back to where they were; `left_out` are those of them that were unchecked."""
        merged, origin = list[FoundPhoto](), list[int]()
        waiting = deque(sorted(photos, key=lambda pair: pair[0]))
        for index, photo in enumerate(self.photos):
            while waiting and waiting[0][0] <= len(merged):
                merged.append(waiting.popleft()[1])
                origin.append(-1)
            merged.append(photo)
            origin.append(index)
        merged += [photo for _, photo in waiting]
        origin += [-1] * len(waiting)
        tracker = self._tracker.keeping(origin)
        tracker.leave_out([place for place in left_out if place < len(merged)], is_left_out=True)
        self.inserting.emit([place for place, index in enumerate(origin) if index < 0])
        self._replace(merged, tracker)

    def reorder(self, order: Sequence[int]) -> None:
        """Bring the photos into another order, that of delivery; `order` has their indexes as they are now."""
        if not self.is_running and list(order) != list(range(len(self.photos))):
            self.reordering.emit(list(order))
            self._replace([self.photos[index] for index in order], self._tracker.keeping(order))

    def add_details(self, read: Sequence[tuple[Path, PhotoDetails]]) -> None:
        """Take in what photos say of themselves."""
        self.details.update(read)
        self._settle_timer.start()  # one update of the rows for many of them
        self._has_new_details = True

    def begin_run(self) -> None:
        """Forget all outcomes, since a run begins."""
        self.is_running = True
        self.forget_outcomes()

    def forget_outcomes(self) -> None:
        """Set all photos back to waiting."""
        self._tracker.reset()
        self._notify(range(len(self.photos)))

    def apply_started(self, indices: Sequence[int]) -> None:
        """Set photos to running."""
        self._tracker.start(indices)
        self._notify([self.photo_of(index) for index in indices])

    def apply_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Use outcomes of the run."""
        self._tracker.finish(outcomes)
        self._notify([self.photo_of(outcome.index) for outcome in outcomes])

    def end_run(self) -> None:
        """Set photos that are not finished back to waiting, since the run has ended."""
        self.is_running = False
        self._notify(self._tracker.stop())

    def set_export(self, index: int) -> None:
        """Show the names of another export of the recipe."""
        if index >= 0 and index != self.export:
            self.export = index
            self._notify(range(len(self.photos)))

    def set_filter(self, text: str, statuses: frozenset[PhotoStatus] | None = None) -> None:
        """Show only photos whose name or folder has all the words of `text`, and that have one of the statuses."""
        words, order = text.casefold().split(), self._order
        if (words, statuses) != (order.words, order.statuses):
            order.words, order.statuses = words, statuses
            self._arrange_when_ready()

    # Rows

    def _append(self, photos: Sequence[FoundPhoto]) -> None:
        self.photos.extend(photos)
        names = [photo.path.name for photo in photos]
        self._names.extend(names)
        self._search_texts.extend(
            f"{name}\n{photo.folder}".casefold() for name, photo in zip(names, photos, strict=True)
        )

    def _replace(self, photos: list[FoundPhoto], tracker: StatusTracker) -> None:
        self.beginResetModel()
        self.photos, self._names, self._search_texts = [], [], []
        self._append(photos)
        self._tracker = tracker
        self._order.keys = []
        self._order.set_rows(self._order.arranged(self._search_texts, self.status))
        self.endResetModel()
        if self._order.column is not None:
            self._arrange_when_ready()
        self.counted.emit()

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
            return
        if new is not None and old is not None and new[: len(old)] == old:
            self._insert_rows(new[len(old) :])
        else:
            self.beginResetModel()
            order.set_rows(new)
            self.endResetModel()
        self.counted.emit()

    def _insert_rows(self, more: list[int]) -> None:
        if more:
            start = self.rowCount()
            self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
            self._order.extend(more)
            self.endInsertRows()

    # Qt

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a photo, and with it all that are selected with it."""
        if role != Qt.ItemDataRole.CheckStateRole or self.is_running:
            return False
        self.toggled.emit(self.photo_index(index.row()))
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column; -1 for the order in which the photos were found."""
        wanted = column if 0 <= column < len(self.columns) else None
        if wanted != self._order.column:
            self._order.keys = []
        self._order.column = wanted
        self._order.is_descending = order is Qt.SortOrder.DescendingOrder
        self._arrange_when_ready()
