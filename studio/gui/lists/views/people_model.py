"""The people of a list as a view reads them: those that a filter lets through, in the order of the list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.gui.i18n.numbers import counted_photos
from studio.gui.lists.matching.attention import PersonState
from studio.gui.lists.matching.matched import Matched
from studio.gui.lists.matching.people import Person, fold
from studio.gui.lists.matching.words import state_word

Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractListModel):
    """People before and after their photos are matched; `row` is always the position in the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: Sequence[Person] = ()
        self._states: Sequence[PersonState] = ()
        self._counts: Sequence[int] = ()
        self._rows: Sequence[int] = ()
        self._text = ""
        self._only_doubtful = False

    def show_result(self, result: Matched | None) -> None:
        """Show the people of a matching."""
        people = result.people if result is not None else ()
        if len(people) == len(self.people) and not self._only_doubtful and not self._text and people:
            assert result is not None
            self.people, self._states, self._counts = people, result.states, result.counts
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        self.beginResetModel()
        self.people = people
        self._states = result.states if result is not None else ()
        self._counts = result.counts if result is not None else ()
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str, *, only_doubtful: bool) -> None:
        """Show only people with these words in name, code or class, or only those who need a look."""
        if (text, only_doubtful) != (self._text, self._only_doubtful):
            self.beginResetModel()
            self._text, self._only_doubtful = text, only_doubtful
            self._arrange()
            self.endResetModel()

    def row_at(self, place: int) -> int:
        """Return who stands in a place of the view; -1 for nobody."""
        return self._rows[place] if 0 <= place < len(self._rows) else -1

    def place_of(self, row: int) -> int:
        """Return where somebody stands in the view; -1 when filtered out."""
        if isinstance(self._rows, range):
            return row if row in self._rows else -1
        return self._rows.index(row) if row in self._rows else -1

    def state(self, row: int) -> PersonState:
        """Return how it stands with somebody."""
        return self._states[row] if row < len(self._states) else PersonState.FINE

    def count(self, row: int) -> int:
        """Return how many photos somebody has."""
        return self._counts[row] if row < len(self._counts) else 0

    def _arrange(self) -> None:
        rows: Sequence[int] = range(len(self.people))
        if self._only_doubtful:
            rows = [row for row in rows if self.state(row) is not PersonState.FINE]
        for word in fold(self._text).split():
            rows = [row for row in rows if word in self.people[row].search]
        self._rows = rows

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (a value)
        """Return how many people are in view."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everybody take photos."""
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren | flag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, for tool tips and screen readers."""
        row = self.row_at(index.row())
        if row < 0 or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        person = self.people[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name or person.code
        said = (person.name, person.code, person.group, counted_photos(self.count(row)), state_word(self.state(row)))
        return ", ".join(part for part in said if part)
