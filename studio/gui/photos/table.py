"""The photos of the list as Qt's views read them: a table over plain lists. Changes nothing, knows no view."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.batch.plan.choice import PhotoDetails
from studio.batch.plan.scan import FoundPhoto
from studio.gui.i18n.translate import say
from studio.gui.photos.columns import COLUMNS, Column
from studio.gui.photos.folders import heading_of
from studio.gui.photos.heading import HEADING_ROLES, Heading
from studio.gui.photos.order import RowOrder
from studio.gui.photos.row import PhotoRow
from studio.gui.photos.status import PhotoStatus
from studio.gui.photos.tracker import StatusTracker
from studio.gui.theme import theme
from studio.job import Job, Outcome

Index = QModelIndex | QPersistentModelIndex

_STATE = Qt.CheckState
_HEADING_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class PhotoTable(QAbstractTableModel):
    """Photos in the order in which they were found, that of `Job.index`; rows are a filtered and sorted view of it.

    All functions but Qt's own take that index.
    """

    def __init__(self, parent: QObject | None = None, *, columns: Sequence[Column] = COLUMNS) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.photos: list[FoundPhoto] = []
        self.export = 0
        """The position of the export whose names are shown."""
        self.details: dict[Path, PhotoDetails] = {}
        """What photos say of themselves, as far as they were read."""
        self._names: list[str] = []
        self._search_texts: list[str] = []
        self._tracker = StatusTracker()
        self._order = RowOrder()

    @property
    def statuses(self) -> frozenset[PhotoStatus] | None:
        """The statuses in view; None for all."""
        return self._order.statuses

    def name(self, index: int) -> str:
        """Return the file name of a photo."""
        return self._names[index]

    def job(self, index: int) -> Job | None:
        """Return the job of a photo; None until it is planned, and for one that is left out."""
        jobs = self._tracker.jobs
        return jobs[index] if 0 <= index < len(jobs) else None

    def preview_job(self, index: int) -> Job:
        """Return the job of a photo, or one without targets for a photo that is not planned, to be shown."""
        photo = self.photos[index]
        return self.job(index) or Job(
            index=index,
            source=photo.path,
            size=photo.size,
            changed_ns=photo.changed_ns,
            targets=(),
            folder=photo.folder,
            is_given=photo.is_given,
        )

    def is_left_out(self, index: int) -> bool:
        """Tell whether the user has unchecked a photo, so that it is not delivered."""
        return index in self._tracker.left_out

    def photo_of(self, job: int) -> int:
        """Return the index of the photo of a job of the plan."""
        return self._tracker.place(job)

    def delivered(self) -> list[FoundPhoto]:
        """Return the photos that are to be delivered, in their order."""
        left_out = self._tracker.left_out
        if not left_out:
            return self.photos
        return [photo for index, photo in enumerate(self.photos) if index not in left_out]

    @property
    def delivered_count(self) -> int:
        """How many photos are to be delivered."""
        return len(self.photos) - len(self._tracker.left_out)

    def hidden_delivered_count(self) -> int:
        """Return how many photos are to be delivered although a filter hides them."""
        if not self._order.words and self._order.statuses is None:
            return 0
        view, out = self.in_view(), self._tracker.left_out
        return self.delivered_count - (sum(index not in out for index in view) if out else len(view))

    @property
    def card_count(self) -> int:
        """How many of the photos to be delivered are code cards, which the plan leaves out."""
        return len(self._tracker.cards - self._tracker.left_out)

    def in_view(self) -> Sequence[int]:
        """Return the photos that the filter lets through, also those of folded folders."""
        return self._order.in_view(len(self.photos))

    def outcome(self, index: int) -> Outcome | None:
        """Return the outcome of a photo in the run; None until it is finished."""
        return self._tracker.outcomes.get(index)

    def status(self, index: int) -> PhotoStatus:
        """Return the status of a photo."""
        return self._tracker.status(index)

    def counts(self) -> dict[PhotoStatus, int]:
        """Return how many photos have each status; statuses without photos are left out."""
        return self._tracker.counts(len(self.photos))

    def photo_row(self, index: int) -> PhotoRow:
        """Return what the columns know of a photo."""
        batch = self._tracker.batch
        exports = batch.recipe.exports if batch is not None else ()
        return PhotoRow(
            photo=self.photos[index],
            name=self._names[index],
            status=self._tracker.status(index),
            job=self.job(index),
            outcome=self.outcome(index),
            details=self.details.get(self.photos[index].path),
            export=self.export,
            is_export_on=self.export >= len(exports) or exports[self.export].enabled,
        )

    def photo_index(self, row: int) -> int:
        """Return the index of the photo in a row; below zero for the heading of a folder."""
        return self._order.photo_index(row)

    def entries(self, first: int, after: int) -> Sequence[int]:
        """Return what `photo_index` returns for the rows from `first` to the one before `after`."""
        return self._order.entries(first, after)

    @property
    def heading_rows(self) -> list[int]:
        """The rows that are headings of folders."""
        return self._order.heading_rows

    def heading(self, row: int) -> Heading | None:
        """Return the heading in a row; None where there is a photo."""
        if self._order.rows is None or (entry := self._order.photo_index(row)) >= 0:
            return None
        folders, folder = self._order.folders, heading_of(entry)
        members, left_out = folders.members[folder], self._tracker.left_out
        gone = sum(index in left_out for index in members) if left_out else 0
        state = _STATE.Checked if not gone else _STATE.Unchecked if gone == len(members) else _STATE.PartiallyChecked
        return Heading(
            folder=folder,
            name=folders.name(folder),
            path=folders.path(folder),
            count=len(members),
            state=state,
            is_folded=folder in folders.folded,
        )

    def roots(self) -> frozenset[str]:
        """Return the folders that photos were found below, as they were given."""
        return frozenset(root for root, _ in self._order.folders.keys)

    def folder_photos(self, folder: int) -> list[int]:
        """Return the photos in view of a folder that has a heading, folded ones too."""
        return list(self._order.folders.members.get(folder, ()))

    def view_row(self, index: int) -> int:
        """Return the row of a photo; -1 when it is not in view."""
        return self._order.view_row(index) if 0 <= index < len(self.photos) else -1

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (a value)
        """Return how many photos are in view."""
        if parent.isValid():
            return 0
        return len(self.photos) if self._order.rows is None else len(self._order.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (a value)
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every photo be selected and, in the first column, be checked; a heading only be checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = _FLAGS if self._order.photo_index(index.row()) >= 0 else _HEADING_FLAGS
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, and what a screen reader says."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        at = self._order.photo_index(index.row())
        if at < 0:
            heading = self.heading(index.row()) if index.column() == 0 and role in HEADING_ROLES else None
            return heading.data(role) if heading is not None else None
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(index)
        row = self.photo_row(at)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(row)
            case Qt.ItemDataRole.ForegroundRole:
                return theme.colour(column.colour(row))
            case Qt.ItemDataRole.ToolTipRole:
                return column.tool_tip(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return column.spoken_text(row)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return " ".join(map(say, row.reasons))
            case _:
                return None

    def _check_state(self, index: Index) -> Qt.CheckState | None:
        if index.column():
            return None
        is_out = self.is_left_out(self._order.photo_index(index.row()))
        return Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title()
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.columns[section].alignment
            case _:
                return None

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Find photos by the start of their name, from a row to the end and on from the top: for typing in a list."""
        rows = self._order.rows_starting_with(str(value), self._search_texts, start.row(), hits)
        return [self.index(row, start.column()) for row in rows]
