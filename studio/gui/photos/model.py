"""The list of photos and its changes: photos come and leave, plans and outcomes arrive, rows follow. Knows no view."""

from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from studio.batch.plan.choice import PhotoDetails
from studio.batch.plan.scan import FoundPhoto
from studio.gui.photos.arranged_table import ArrangedTable
from studio.gui.photos.columns import COLUMNS, Column
from studio.gui.photos.row import photos_of
from studio.gui.photos.table import Index
from studio.gui.photos.tracker import StatusTracker
from studio.job import Batch, Outcome


class PhotoModel(ArrangedTable):
    """The photos with everything that changes them, by their index.

    `removing` comes before photos leave, with their indexes in order.
    """

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

    def add(self, photos: Sequence[FoundPhoto]) -> None:
        """Append photos."""
        if not photos:
            return
        start, order = len(self.photos), self._order
        order.folders.append(photos)
        if order.rows is None and not order.folders.has_headings:
            self.beginInsertRows(QModelIndex(), start, start + len(photos) - 1)
            self._append(photos)
            self.endInsertRows()
        else:
            end = self.rowCount()
            self._append(photos)
            more = self._extension(range(start, len(self.photos)))
            if more is not None:
                self._insert_rows(more)
                self._notify_headings(end)
            elif order.rows is None:
                self._arrange()  # the second folder has come: headings from now on
            elif not self._settle_timer.isActive():
                self._settle_timer.start()
        self.counted.emit()

    def _extension(self, indices: range) -> list[int] | None:
        """Return the rows that new photos add at the end; None when all rows have to be arranged again."""
        order = self._order
        if order.column is not None or order.rows is None or order.folders.has_headings != bool(order.folders.members):
            return None
        more = order.filtered(indices, self._search_texts, self.status)
        return order.folders.extension(more) if order.folders.has_headings else more

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
            self._notify_headings()
            self.checked.emit()

    def leave_out_hidden(self) -> None:
        """Have only the photos in view delivered, those of folded folders too."""
        shown = set(self.in_view())
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

    # Rows

    def _replace(self, photos: list[FoundPhoto], tracker: StatusTracker) -> None:
        self.beginResetModel()
        self.photos, self._names, self._search_texts = [], [], []
        folders = self._order.folders
        (folders.restart if photos else folders.forget)()
        folders.append(photos)
        self._append(photos)
        self._tracker = tracker
        self._order.keys = []
        self._order.set_rows(self._order.arranged(self._search_texts, self.status))
        folders.take_over()
        self.endResetModel()
        if self._order.column is not None:
            self._arrange_when_ready()
        self.counted.emit()

    # Qt

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a photo, and with it all that are selected with it; or all photos of a folder."""
        if role != Qt.ItemDataRole.CheckStateRole or self.is_running:
            return False
        heading = self.heading(index.row())
        if heading is not None:
            is_left_out = heading.state is Qt.CheckState.Checked
            self.leave_out(self.folder_photos(heading.folder), is_left_out=is_left_out)
        else:
            self.toggled.emit(self.photo_index(index.row()))
        return True
