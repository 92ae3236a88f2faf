"""What the forms of a recipe have in common: rows of fields, each with its error below it."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from studio.gui.i18n.translate import say
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.field_holder import FieldHolder
from studio.gui.recipe.forms.section import SectionHeading
from studio.gui.widgets.check_field import CheckField
from studio.gui.widgets.field import WheelGuard
from studio.gui.widgets.signals import connect_typed
from studio.recipe.model import Export

_LABEL = 12
"""Smallest width of a label in letters, so that the fields of all pages begin at the same place."""


class FieldRow(NamedTuple):
    """A field that is to be added to a form; see `Form.add_row`."""

    key: str
    label: str
    field: QWidget
    focus: QWidget | None = None
    accessible_name: str = ""


class Form(QWidget):
    """A page of the recipe pane; it shows the chosen export and passes every change to the document.

    A field whose input was refused keeps it, until it is corrected or another value is shown on purpose;
    `wrong_changed` follows when there is such a field, or none any more.
    """

    wrong_changed = Signal()

    def __init__(self, document: RecipeDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 12)
        self.column.setSpacing(12)
        self.rows: dict[str, FieldHolder] = {}
        self._section: SectionHeading | None = None
        """The section that rows are added to."""
        self._sections: dict[str, SectionHeading | None] = {}
        self._wanted: dict[str, bool] = {}
        self._labels: list[QLabel] = []
        self._guard = WheelGuard(self)
        self._current_key = ""
        self.fields = QFormLayout()
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(8)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.column.addLayout(self.fields)
        document.refused.connect(self._take_refusal)

    def add_row(
        self, key: str, words: str, field: QWidget, *, focus: QWidget | None = None, accessible_name: str = ""
    ) -> FieldHolder:
        """Add a field with its label.

        `focus` is the part of the field that takes the focus, `accessible_name` its name if that is not the label.
        """
        holder = FieldHolder(field)
        holder.changed.connect(self.wrong_changed)
        if words:
            label = QLabel(words)
            label.setProperty("role", "secondary")
            label.setWordWrap(True)
            label.setMinimumHeight(30)
            label.setBuddy(focus or field)
            (focus or field).setAccessibleName(accessible_name or words)
            self._labels.append(label)
            self._fit_labels()
            self.fields.addRow(label, holder)
        else:
            self.fields.addRow(holder)
        for widget in (field, *field.findChildren(QWidget)):
            if isinstance(widget, QComboBox | QAbstractSpinBox | QSlider):
                self._guard.watch(widget)
        self.rows[key] = holder
        self._sections[key], self._wanted[key] = self._section, True
        if self._section is not None:
            self.fields.setRowVisible(holder, self._section.is_open)
        return holder

    def add_section(self, words: str, *, is_open: bool = True) -> SectionHeading:
        """Begin a section; rows that are added from now on fold with it."""
        heading = SectionHeading(words, is_open=is_open)
        heading.folded.connect(self._show_rows)
        self.fields.addRow(heading)
        self._section = heading
        return heading

    def _show_rows(self) -> None:
        """Show the rows that are wanted and whose section is open."""
        for key, holder in self.rows.items():
            section = self._sections[key]
            is_open = section is None or section.is_open or holder.is_wrong
            self.fields.setRowVisible(holder, self._wanted[key] and is_open)

    def add_rows(self, rows: Iterable[FieldRow]) -> None:
        """Add fields with their labels."""
        for row in rows:
            self.add_row(row.key, row.label, row.field, focus=row.focus, accessible_name=row.accessible_name)

    def _fit_labels(self) -> None:
        """Give all labels the same width, wide enough for their longest word."""
        metrics = QFontMetrics(self.font())
        words = [word for label in self._labels for word in label.text().split()]
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        for label in self._labels:
            label.setFixedWidth(max(metrics.averageCharWidth() * _LABEL, widest) + 2)

    def show_row(self, key: str, *, wanted: bool) -> None:
        """Show or hide a field with its label."""
        if not wanted:
            self.rows[key].show_error("")
        self._wanted[key] = wanted
        section = self._sections[key]
        self.fields.setRowVisible(self.rows[key], wanted and (section is None or section.is_open))

    def shows(self, key: str) -> bool:
        """Tell whether a field is to show the recipe's value: not while it holds an input that was refused."""
        return not self.rows[key].is_wrong

    def wrong_fields(self) -> list[FieldHolder]:
        """Return the fields that hold an input that was refused, from the top."""
        return [holder for holder in self.rows.values() if holder.is_wrong]

    def wrong_inputs(self) -> dict[str, tuple[str, str]]:
        """Return the inputs that were refused, each with its error, by the key of its field."""
        return {key: (holder.text, holder.error) for key, holder in self.rows.items() if holder.is_wrong}

    def restore_inputs(self, inputs: Mapping[str, tuple[str, str]]) -> None:
        """Show inputs that were refused before, when their export is shown again."""
        for key, (text, sentence) in inputs.items():
            self.rows[key].restore(text, sentence)

    def refresh(self, export: Export) -> None:
        """Show an export's values but where an input was refused."""
        for holder in self.rows.values():
            if not holder.is_wrong:
                holder.show_error("")
        self.show_export(export)

    def apply(self, key: str, change: Callable[[], bool]) -> None:
        """Make a change from the field `key`; if it is refused, the reason is shown below the field."""
        self._current_key = key
        self.document.is_field_asking = key in self.rows
        try:
            if change() and key in self.rows:
                self.rows[key].show_error("")
        finally:
            self._current_key = ""
            self.document.is_field_asking = False

    def change(self, key: str, words: str, **changes: object) -> None:
        """Change keys of the chosen export, from the field `key`; `words` name the step for undo."""
        self.apply(key, lambda: self.document.change_export(words, key, **changes))

    def show_export(self, export: Export) -> None:
        """Show an export's values, without changing it."""
        raise NotImplementedError

    def forget_errors(self) -> None:
        """Give up all inputs that were refused, as another export is shown."""
        for row in self.rows.values():
            row.show_error("")

    def _take_refusal(self, sentence: str) -> None:
        if self._current_key in self.rows:
            said = say(sentence)
            self.rows[self._current_key].show_error(said[:1].upper() + said[1:])

    def changeEvent(self, event: QEvent) -> None:
        """Fit the labels to another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_labels()


def combo(choices: Iterable[tuple[str, object]], act: Callable[[object], object]) -> QComboBox:
    """Return a combo box of words with their values; `act` is called with the value that the user picks."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for words, value in choices:
        box.addItem(words, value)
    connect_typed(box.currentIndexChanged, object, lambda _: act(box.currentData()))
    return box


def check(words: str, act: Callable[[bool], object]) -> CheckField:
    """Return a check box; `act` is called with its new state."""
    box = CheckField(words)
    box.toggled.connect(act)
    return box


def pick(box: QComboBox, value: object) -> None:
    """Show a value in a combo box, without a signal."""
    with QSignalBlocker(box):
        box.setCurrentIndex(max(0, box.findData(value)))


def tick(box: QCheckBox, *, on: bool) -> None:
    """Show a state in a check box, without a signal."""
    with QSignalBlocker(box):
        box.setChecked(on)
