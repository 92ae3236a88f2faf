"""The groups of photos as Qt's views read them: a heading, its photos, and a place for the answer if one is asked."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.batch.lists.match import Doubt
from studio.gui.lists.matching.grouping import Group
from studio.gui.lists.matching.matched import Matched
from studio.gui.lists.matching.people import fold
from studio.gui.lists.matching.words import HeadingWords, heading_words, photo_words, translate
from studio.gui.photos.model import PhotoModel

Index = QModelIndex | QPersistentModelIndex

MIME = "application/x-studio-photos-of-list"
"""What is dragged from the page to a person: the indexes of photos."""

_FLAG = Qt.ItemFlag
_PLAIN = _FLAG.ItemIsEnabled | _FLAG.ItemNeverHasChildren
_ASKED = (
    *(Doubt.UNKNOWN_CODE, Doubt.SEVERAL_CODES, Doubt.BEFORE_FIRST_CARD, Doubt.CLOCK, Doubt.NO_ROW),
    Doubt.SEVERAL_ROWS,
)
"""Doubts that are settled by saying who it is."""


class Answer(Enum):
    """How a group's question is answered in its place."""

    NAME = auto()
    """By typing a name or a code."""
    RIGHT = auto()
    """By saying that it is right as it is."""


class Entry(Struct, frozen=True, gc=False):
    """A row: the heading of a group, one of its photos, or the place for an answer."""

    group: int
    photo: int = -1
    answer: Answer | None = None

    @property
    def is_heading(self) -> bool:
        """Tell whether it is a heading."""
        return self.photo < 0 and self.answer is None


class GroupModel(QAbstractListModel):
    """The rows of what a filter lets through; photos are named by their indexes in the matching."""

    def __init__(self, photos: PhotoModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.result: Matched | None = None
        self.heading_rows: list[int] = []
        self._photos = photos
        self._entries: list[Entry] = []
        self._groups: list[int] = []
        """The groups in view, in order."""
        self._text = ""
        self._only_doubtful = False
        self._words: dict[int, HeadingWords] = {}
        self._place: dict[str, int] | None = None
        """The index of each photo of the matching in the list of photos, where these are no longer the same."""
        for changed in (photos.modelReset, photos.rowsInserted):
            changed.connect(self._forget_places)

    # What there is

    def show_result(self, result: Matched | None) -> None:
        """Show the groups of a matching."""
        self.beginResetModel()
        self.result = result
        self._words.clear()
        self._forget_places()
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str, *, only_doubtful: bool) -> None:
        """Show only groups of people, codes and photos with these words, or only what needs a look."""
        if (text, only_doubtful) != (self._text, self._only_doubtful):
            self.beginResetModel()
            self._text, self._only_doubtful = text, only_doubtful
            self._arrange()
            self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return what a row is."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def group_at(self, row: int) -> Group | None:
        """Return the group that a row belongs to."""
        entry = self.entry(row)
        return self.result.groups[entry.group] if entry is not None and self.result is not None else None

    def photo_at(self, row: int) -> int:
        """Return the photo in a row; below zero where there is none."""
        entry = self.entry(row)
        return entry.photo if entry is not None else -1

    def heading(self, row: int) -> HeadingWords:
        """Return the heading of the group that a row belongs to."""
        group = self._entries[row].group
        words = self._words.get(group)
        if words is None:
            assert self.result is not None
            words = self._words[group] = heading_words(self.result, self.result.groups[group])
        return words

    def row_of_group(self, group: int) -> int:
        """Return the row of a group's heading; -1 when it is not in view."""
        at = bisect_right(self._groups, group) - 1
        return self.heading_rows[at] if at >= 0 and self._groups[at] == group else -1

    def row_of_photo(self, photo: int) -> int:
        """Return the row of a photo; -1 when it is not in view."""
        if self.result is None or not 0 <= photo < len(self.result.group_of):
            return -1
        group = self.result.group_of[photo]
        start = self.row_of_group(group) if group >= 0 else -1
        return start + 1 + self.result.groups[group].photos.index(photo) if start >= 0 else -1

    def list_index(self, photo: int) -> int:
        """Return the index of a photo in the list of photos; -1 for one that has left."""
        if self.result is None:
            return -1
        listed, found = self._photos.photos, self.result.photos[photo]
        if photo < len(listed) and listed[photo] is found:
            return photo
        if self._place is None:
            self._place = {str(each.path): index for index, each in enumerate(listed)}
        return self._place.get(str(found.path), -1)

    def place_of(self, index: int) -> int:
        """Return the photo of the matching with an index in the list of photos; -1 for one that is not matched yet."""
        if self.result is None or not 0 <= index < len(self._photos.photos):
            return -1
        wanted, matched = self._photos.photos[index], self.result.photos
        if index < len(matched) and matched[index] is wanted:
            return index
        return next((at for at, each in enumerate(matched) if each.path == wanted.path), -1)

    # Rows

    def _forget_places(self) -> None:
        self._place = None

    def _arrange(self) -> None:
        entries: list[Entry] = []
        headings: list[int] = []
        groups: list[int] = []
        if self.result is not None:
            for number in self._wanted(self.result):
                group = self.result.groups[number]
                headings.append(len(entries))
                groups.append(number)
                entries.append(Entry(group=number))
                entries += [Entry(group=number, photo=photo) for photo in group.photos]
                answer = answer_of(group)
                if answer is not None:
                    entries.append(Entry(group=number, answer=answer))
        self._entries, self.heading_rows, self._groups = entries, headings, groups

    def _wanted(self, result: Matched) -> Sequence[int]:
        numbers: Sequence[int] = range(len(result.groups))
        if self._only_doubtful:
            numbers = [number for number in numbers if result.groups[number].needs_look]
        for word in fold(self._text).split():
            hits = {at for at, person in enumerate(result.people) if word in person.search}
            numbers = [number for number in numbers if _has(result, number, hits, word)]
        return numbers

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (a value)
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let photos be selected and dragged, and whatever belongs to somebody take them."""
        entry = self.entry(index.row())
        group = self.group_at(index.row())
        if entry is None or group is None:
            return _FLAG.NoItemFlags
        flags = _PLAIN | (_FLAG.ItemIsDropEnabled if group.row is not None else _FLAG.NoItemFlags)
        return flags | _FLAG.ItemIsSelectable | _FLAG.ItemIsDragEnabled if entry.photo >= 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, for tool tips and screen readers."""
        entry, result = self.entry(index.row()), self.result
        if entry is None or result is None:
            return None
        if entry.photo < 0:
            words = self.heading(index.row()).text
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return (words if entry.is_heading else answer_words(entry.answer)) if role in texts else None
        name = result.photos[entry.photo].path.name
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{name}, {photo_words(result, entry.photo)}"
            case _:
                return None

    def mimeTypes(self) -> list[str]:
        """Return what is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the photos that are dragged."""
        data = QMimeData()
        photos = sorted({photo for index in indexes if (photo := self.photo_at(index.row())) >= 0})
        data.setData(MIME, ",".join(map(str, photos)).encode())
        return data


def dragged_photos(mime: QMimeData) -> list[int]:
    """Return the photos that are dragged; none for whatever comes from elsewhere."""
    text = bytes(mime.data(MIME).data()).decode("ascii", "replace")
    return [int(part) for part in text.split(",") if part.isdigit() and len(part) < 10]


def answer_of(group: Group) -> Answer | None:
    """Return how a group's question is answered in its place; None for one that asks nothing, or is for the list."""
    if group.doubt is Doubt.MISSED_CARD or group.is_again:
        return Answer.RIGHT
    return Answer.NAME if group.doubt in _ASKED else None


def answer_words(answer: Answer | None) -> str:
    """Return what stands in the place for an answer."""
    if answer is Answer.RIGHT:
        return translate("ListPage", "That is right")
    return translate("ListPage", "Type a name or code…")


def _has(result: Matched, number: int, hits: set[int], word: str) -> bool:
    group = result.groups[number]
    rows = {group.row} if group.row is not None else {*group.rows}
    return bool(rows & hits) or word in result.searches[number]
