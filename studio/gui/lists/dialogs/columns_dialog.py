"""Asks what the columns of a list are: offered by their names, and confirmed before anything is matched by them."""

from collections.abc import Mapping

from msgspec import structs
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.batch.lists.columns import column_of
from studio.batch.lists.table import DataList
from studio.gui.i18n.numbers import as_count
from studio.gui.recipe.data.words import match_words
from studio.gui.widgets.signals import connect_typed
from studio.recipe.list_rules import ListRules, MatchBy

_NAMES = ("first", "last", "name", "class", "grade", "teacher", "sku")
_SHOWN_ROWS, _SHOWN_COLUMNS, _LONGEST = 3, 12, 60
_MOST = 1000


class ColumnsDialog(QDialog):
    """`confirmed` has the rules with the columns that were chosen."""

    confirmed = Signal(ListRules)

    def __init__(
        self, table: DataList, rules: ListRules, parent: QWidget, *, tokens: frozenset[str] = frozenset()
    ) -> None:
        """Offer the columns of a list by these rules; `tokens` are the names of columns that the recipe uses."""
        super().__init__(parent)
        self._table = table
        self._rules = rules
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Columns of the list"))
        rows = self.tr("%1: %2 rows").replace("%1", table.path.name).replace("%2", as_count(len(table.rows)))
        title = QLabel(rows)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "heading")
        self.match = QComboBox()
        for by, words in match_words().items():
            self.match.addItem(words, by)
        self.match.setCurrentIndex(self.match.findData(rules.match))
        self.key = self._box(column_of(table.columns, rules.columns, rules.key) if rules.key else self._key())
        self.boxes: dict[str, QComboBox] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._add(self.tr("Photos are matched by"), self.match)
        self._add(self.tr("Code or number"), self.key)
        wanted = [*_NAMES, *sorted((tokens | {*rules.columns}) - {*_NAMES, "code", "from", "to"})]
        for name in (*wanted, "from", "to"):
            box = self._box(column_of(table.columns, rules.columns, name))
            self.boxes[name] = box
            self._add(self._word(name), box)
        self._lay_out(title)
        for box in (self.match, self.key, *self.boxes.values()):
            connect_typed(box.currentIndexChanged, int, lambda _: self._follow())
        self._follow()

    def _lay_out(self, title: QLabel) -> None:
        box = QDialogButtonBox()
        self.use = QPushButton(self.tr("Use this list"))
        self.use.setProperty("kind", "primary")
        self.use.setDefault(True)
        box.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._confirm)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(_rows_of(self._table))
        column.addLayout(self._form)
        column.addWidget(box)
        self.setMinimumWidth(520)
        self.match.setFocus()

    def _add(self, words: str, box: QComboBox) -> None:
        label = QLabel(words)
        label.setBuddy(box)
        box.setAccessibleName(words)
        self._form.addRow(label, box)

    def _box(self, at: int | None) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.addItem(self.tr("not in this list"), None)
        for name in self._table.columns[:_MOST]:
            box.addItem(name[:_LONGEST], name)
        box.setCurrentIndex(at + 1 if at is not None else 0)
        return box

    def _key(self) -> int | None:
        places = (column_of(self._table.columns, self._rules.columns, name) for name in ("code", "sku"))
        return next((at for at in places if at is not None), None)

    def _word(self, name: str) -> str:
        words = {
            "first": self.tr("First name"),
            "last": self.tr("Last name"),
            "name": self.tr("Full name"),
            "class": self.tr("Class"),
            "grade": self.tr("Grade"),
            "teacher": self.tr("Teacher"),
            "sku": self.tr("SKU"),
            "from": self.tr("First photo"),
            "to": self.tr("Last photo"),
        }
        return words.get(name, name)

    def _follow(self) -> None:
        """Ask for numbers only where they count, and let go on only when it is known what photos are matched with."""
        by = self._by
        for name in ("from", "to"):
            self._form.setRowVisible(self.boxes[name], by is MatchBy.NUMBER)
        self.use.setEnabled(self._is_whole())

    @property
    def _by(self) -> MatchBy:
        return MatchBy(self.match.currentData())

    def _is_whole(self) -> bool:
        if self._by is MatchBy.NUMBER:
            return all(self.boxes[name].currentData() is not None for name in ("from", "to"))
        return self.key.currentData() is not None

    def _confirm(self) -> None:
        by = self._by
        columns = dict(self._rules.columns)
        for name, box in self.boxes.items():
            column = box.currentData()
            if column is None or (name in ("from", "to") and by is not MatchBy.NUMBER):
                columns.pop(name, None)
            elif column != name or name in columns:
                columns[name] = column
        key = self.key.currentData() or ""
        self.confirmed.emit(structs.replace(self._rules, match=by, key=key, columns=_exact(columns, self._table)))
        self.accept()


def _exact(columns: Mapping[str, str], table: DataList) -> dict[str, str]:
    """Return the columns that the list has."""
    return {name: column for name, column in columns.items() if column in table.columns}


def _rows_of(table: DataList) -> QTableWidget:
    """Return the first rows of a list, to be looked at."""
    columns = table.columns[:_SHOWN_COLUMNS]
    rows = table.rows[:_SHOWN_ROWS]
    shown = QTableWidget(len(rows), len(columns))
    shown.setHorizontalHeaderLabels([name[:_LONGEST] for name in columns])
    shown.verticalHeader().hide()
    shown.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    shown.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
    shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for down, row in enumerate(rows):
        for across, cell in enumerate(row.cells[: len(columns)]):
            shown.setItem(down, across, QTableWidgetItem(cell[:_LONGEST]))
    shown.resizeColumnsToContents()
    height = shown.horizontalHeader().sizeHint().height() + sum(shown.rowHeight(at) for at in range(len(rows)))
    shown.setFixedHeight(height + shown.horizontalScrollBar().sizeHint().height() + 4)
    return shown
