"""The photos of the list as a table over plain lists. Knows no view and starts nothing."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from studio.batch.plan.scan import FoundPhoto
from studio.gui.photos import columns
from studio.gui.photos import state as photo_state
from studio.gui.photos.columns import Column
from studio.gui.photos.order import Key, Order, natural
from studio.gui.photos.state import RANK, PhotoState
from studio.gui.photos.status import PhotoStatuses
from studio.gui.theme import theme
from studio.job import Batch, Job, Outcome

Index = QModelIndex | QPersistentModelIndex

_SLICE = 2000
"""Keys made in one turn of the event loop (some 4 ms), so that sorting a long list stalls nothing."""
_CALM = 250
"""Milliseconds until a sorted or filtered list follows what has changed below it."""
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_NAME_FIRST = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class PhotoModel(QAbstractTableModel):
    """Photos in the order in which they were found, that of `Job.index`; rows are a filtered and sorted view of it.

    Everything but the functions that Qt asks counts photos by that index. `counted` follows every change of how many
    photos there are in all, in view or in a state. `removing` comes before photos leave, with their indexes in order.
    """

    counted = Signal()
    removing = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.photos: list[FoundPhoto] = []
        self.export = 0
        """The position of the export whose names are shown."""
        self.is_running = False
        """Whether a run is at the photos, so that none may leave."""
        self._names: list[str] = []
        self._folded: list[str] = []
        self._standing = PhotoStatuses()
        self._order = Order()
        self._key_timer = QTimer(self, interval=0)
        self._key_timer.timeout.connect(self._make_keys)
        self._calm_timer = QTimer(self, interval=_CALM, singleShot=True)
        self._calm_timer.timeout.connect(self._follow)

    # What there is

    @property
    def batch(self) -> Batch | None:
        """The plan that was taken last."""
        return self._standing.batch

    @property
    def states(self) -> frozenset[PhotoState] | None:
        """The states that are in view; None for all."""
        return self._order.states

    def name(self, index: int) -> str:
        """Return the file name of a photo."""
        return self._names[index]

    def job(self, index: int) -> Job | None:
        """Return the job of a photo; None until it is planned."""
        jobs = self._standing.jobs
        return jobs[index] if 0 <= index < len(jobs) else None

    def outcome(self, index: int) -> Outcome | None:
        """Return what became of a photo in the run; None until it is settled."""
        return self._standing.outcomes.get(index)

    def state(self, index: int) -> PhotoState:
        """Return where a photo stands."""
        return self._standing.state(index)

    def counts(self) -> dict[PhotoState, int]:
        """Return how many photos are in each state that occurs."""
        return self._standing.counts(len(self.photos))

    def notes(self, index: int) -> tuple[str, ...]:
        """Return what the plan notes about a photo."""
        job = self.job(index)
        return job.notes if job is not None else ()

    def reasons(self, index: int) -> tuple[str, ...]:
        """Return what there is to say about a photo: errors first, then notes, each a sentence."""
        said = self.outcome(index) or self.job(index)
        return (*said.errors, *said.notes) if said is not None else ()

    def target(self, index: int) -> Path | None:
        """Return the file that the chosen export makes of a photo."""
        job = self.job(index)
        return job.targets[self.export] if job is not None and self.export < len(job.targets) else None

    def target_name(self, index: int) -> str:
        """Return the file name that the chosen export gives to a photo; "" when it makes none."""
        target = self.target(index)
        return target.name if target is not None else ""

    def source_row(self, row: int) -> int:
        """Return the index of the photo in a row."""
        return self._order.source_row(row)

    def row(self, index: int) -> int:
        """Return the row of a photo; -1 when it is not in view."""
        return self._order.row(index) if 0 <= index < len(self.photos) else -1

    # Changes

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
                self._insert(self._order.filtered(range(start, len(self.photos)), self._folded, self.state))
            else:
                self._calm_timer.start()
        self.counted.emit()

    def remove(self, indices: Iterable[int]) -> None:
        """Take photos out of the list; the others move up with what became of them, and are to be planned anew."""
        gone = {index for index in indices if 0 <= index < len(self.photos)}
        if gone:
            self.removing.emit(sorted(gone))
            kept = [index for index in range(len(self.photos)) if index not in gone]
            standing = self._standing.moved(kept)
            self._replace([self.photos[index] for index in kept], None, standing)

    def clear(self) -> None:
        """Take all photos out of the list."""
        self.remove(range(len(self.photos)))

    def load_batch(self, batch: Batch) -> None:
        """Show the photos of a delivery of an earlier time, in place of those that are there."""
        self.removing.emit(list(range(len(self.photos))))
        self._replace(_found_in(batch), batch)

    def apply_plan(self, batch: Batch) -> None:
        """Take the names that were settled."""
        self._standing.plan(batch)
        self._tell(range(len(self.photos)))

    def begin_run(self) -> None:
        """Forget what became of the photos before: a run begins."""
        self.is_running = True
        self._standing.begin()
        self._tell(range(len(self.photos)))

    def forget_outcomes(self) -> None:
        """Let all photos wait again."""
        self._standing.begin()
        self._tell(range(len(self.photos)))

    def apply_started(self, indices: Sequence[int]) -> None:
        """Mark photos that are in work now."""
        self._standing.start(indices)
        self._tell(indices)

    def apply_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Mark photos that are settled."""
        self._standing.settle(outcomes)
        self._tell([outcome.index for outcome in outcomes])

    def end_run(self) -> None:
        """Let photos that are not settled wait again: the run has ended."""
        self.is_running = False
        self._tell(self._standing.stop())

    def set_export(self, index: int) -> None:
        """Show the names that this export of the recipe gives."""
        if index >= 0 and index != self.export:
            self.export = index
            self._tell(range(len(self.photos)))

    def set_filter(self, text: str, states: frozenset[PhotoState] | None = None) -> None:
        """Show only photos whose name or folder has all the words of `text`, and that are in one of the states."""
        words, order = text.casefold().split(), self._order
        if (words, states) != (order.words, order.states):
            order.words, order.states = words, states
            self._follow()

    # The order of the rows

    def _append(self, photos: Sequence[FoundPhoto]) -> None:
        self.photos.extend(photos)
        names = [photo.path.name for photo in photos]
        self._names.extend(names)
        self._folded.extend(f"{name}\n{photo.folder}".casefold() for name, photo in zip(names, photos, strict=True))

    def _replace(self, photos: list[FoundPhoto], batch: Batch | None, standing: PhotoStatuses | None = None) -> None:
        self.beginResetModel()
        self.photos, self._names, self._folded = [], [], []
        self._append(photos)
        self._standing = standing or PhotoStatuses()
        if batch is not None:
            self._standing.plan(batch)
        self._order.keys = []
        self._order.set_rows(self._order.wanted(self._folded, self.state))
        self.endResetModel()
        if self._order.column is not None:
            self._follow()
        self.counted.emit()

    def _tell(self, indices: Sequence[int]) -> None:
        """Say once that photos have changed, and let order and filter follow if they rest on that."""
        if not indices:
            return
        order = self._order
        if order.rows is None:
            first, last = min(indices), max(indices)
        elif len(indices) == len(self.photos):
            first, last = 0, len(order.rows) - 1
        else:
            rows = [row for index in indices if (row := order.row(index)) >= 0]
            first, last = (min(rows), max(rows)) if rows else (0, -1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
        if order.column in (Column.TARGET, Column.STATUS):
            order.keys = []
            self._calm_timer.start()
        elif order.states is not None:
            self._calm_timer.start()
        self.counted.emit()

    def _follow(self) -> None:
        """Arrange the rows anew, at once or as soon as there are keys to sort by."""
        self._calm_timer.stop()
        if self._order.column is not None and len(self._order.keys) < len(self.photos):
            self._make_keys()
        else:
            self._arrange()

    def _make_keys(self) -> None:
        start = len(self._order.keys)
        end = min(start + _SLICE, len(self.photos))
        self._order.keys.extend(self._key(index) for index in range(start, end))
        if end < len(self.photos):
            self._key_timer.start()
        else:
            self._key_timer.stop()
            self._arrange()

    def _key(self, index: int) -> Key:
        match self._order.column:
            case Column.TARGET:
                return natural(self.target_name(index))
            case Column.STATUS:
                return RANK[self.state(index)]
            case Column.SIZE:
                return self.photos[index].size
            case Column.FOLDER:
                return natural(self.photos[index].folder)
            case _:
                return natural(self._names[index])

    def _arrange(self) -> None:
        order = self._order
        new, old = order.wanted(self._folded, self.state), order.rows
        if new == old:
            return
        if new is not None and old is not None and new[: len(old)] == old:
            self._insert(new[len(old) :])
        else:
            self.beginResetModel()
            order.set_rows(new)
            self.endResetModel()
        self.counted.emit()

    def _insert(self, more: list[int]) -> None:
        if more:
            start = self.rowCount()
            self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
            self._order.extend(more)
            self.endInsertRows()

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (a value)
        """Return how many photos are in view."""
        if parent.isValid():
            return 0
        return len(self.photos) if self._order.rows is None else len(self._order.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (a value)
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be chosen."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows and says."""
        if not index.isValid():
            return None
        at, column = self._order.source_row(index.row()), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return columns.text(self, at, column)
            case Qt.ItemDataRole.DecorationRole:
                return photo_state.icon(self.state(at)) if column == Column.PHOTO else None
            case Qt.ItemDataRole.ForegroundRole:
                return theme.colour(columns.colour(self, at, column))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _NUMBER if column == Column.SIZE else _NAME_FIRST
            case Qt.ItemDataRole.ToolTipRole:
                return columns.tip(self, at, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return columns.spoken(self, at, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return " ".join(self.reasons(at))
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return columns.title(section)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _NUMBER if section == Column.SIZE else _NAME_FIRST
            case _:
                return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show the rows sorted by a column; -1 for the order in which the photos were found."""
        wanted = column if 0 <= column < len(Column) else None
        if wanted != self._order.column:
            self._order.keys = []
        self._order.column = wanted
        self._order.is_falling = order is Qt.SortOrder.DescendingOrder
        self._follow()

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Find photos by the start of their name, from a row on and round: what typing in a list asks for."""
        text, count = str(value).casefold(), self.rowCount()
        found: list[QModelIndex] = []
        for row in (*range(start.row(), count), *range(start.row())):
            if self._folded[self._order.source_row(row)].startswith(text):
                found.append(self.index(row, start.column()))
                if len(found) == hits:
                    break
        return found


def _found_in(batch: Batch) -> list[FoundPhoto]:
    """Return the photos of a plan; what is not kept in it, such as the identity, is left open."""
    roots: dict[tuple[str, str], Path] = {}
    found: list[FoundPhoto] = []
    for job in batch.jobs:
        place = (str(job.source).removesuffix(job.source.name), job.folder)
        root = roots.get(place)
        if root is None:
            depth = len(list(filter(None, job.folder.split("/"))))
            root = roots[place] = job.source.parents[depth]
        found.append(
            FoundPhoto(path=job.source, root=root, folder=job.folder, size=job.size, changed_ns=job.changed_ns)
        )
    return found
