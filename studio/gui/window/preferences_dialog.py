"""The preferences: whose photos they are, workers, memory, time limit, language, theme."""

import os
from collections.abc import Callable

from msgspec import structs
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.batch.executor import machine
from studio.gui.i18n.translation import LANGUAGES
from studio.gui.preferences import Preferences
from studio.gui.theme.theme import Choice
from studio.gui.widgets.field import WheelGuard
from studio.gui.widgets.number_field import pad_spin_box
from studio.gui.widgets.signals import connect_typed
from studio.gui.window.identity_dialog import IdentityFields
from studio.recipe.identity import StudioIdentity

_GIGABYTE = 1_000_000_000
ROW = 30
"""Pixels of the height of a row."""


class PreferencesDialog(QDialog):
    """Shows the preferences and tells each change at once."""

    changed = Signal(Preferences)
    benchmark_requested = Signal()

    def __init__(self, preferences: Preferences, identity: StudioIdentity, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        cores, memory = machine.cores(), machine.memory()
        self.workers = QSpinBox()
        self.workers.setRange(0, max(64, (os.cpu_count() or 1) * 2))
        self.workers.setSpecialValueText(self.tr("Automatic (%1)").replace("%1", str(cores)))
        self.workers.setValue(preferences.workers or 0)
        self.workers.setAccessibleName(self.tr("Parallel jobs"))
        connect_typed(self.workers.valueChanged, float, lambda number: self._change(workers=number or None))
        self.measure = QPushButton(self.tr("Measure…"))
        self.measure.setToolTip(self.tr("Find out on your own photos how many are fastest."))
        self.measure.clicked.connect(self.benchmark_requested)
        self.memory = QSpinBox()
        self.memory.setRange(0, max(1, memory // _GIGABYTE))
        self.memory.setSuffix("\u00a0GB")
        self.memory.setSpecialValueText(self.tr("Automatic (half of %1 GB)").replace("%1", str(memory // _GIGABYTE)))
        self.memory.setValue((preferences.memory or 0) // _GIGABYTE)
        self.memory.setAccessibleName(self.tr("Memory limit"))
        connect_typed(self.memory.valueChanged, float, lambda number: self._change(memory=number * _GIGABYTE or None))
        self.time_limit = QSpinBox()
        self.time_limit.setRange(5, 36_000)
        self.time_limit.setSuffix(self.tr(" s"))
        self.time_limit.setValue(round(preferences.time_limit))
        self.time_limit.setAccessibleName(self.tr("Time limit for one photo"))
        connect_typed(self.time_limit.valueChanged, float, lambda number: self._change(time_limit=float(number)))
        self.verify = QCheckBox(self.tr("Check every written file"))
        self.verify.setChecked(preferences.verify)
        connect_typed(self.verify.toggled, bool, lambda on: self._change(verify=on))
        self.theme = self._choices(
            self.tr("Theme"),
            [
                (self.tr("Match system"), Choice.SYSTEM),
                (self.tr("Light"), Choice.LIGHT),
                (self.tr("Dark"), Choice.DARK),
            ],
            preferences.theme,
            lambda value: self._change(theme=Choice(str(value))),
        )
        languages = [(self.tr("Match system"), ""), *((words, code) for code, words in LANGUAGES.items())]
        self.language = self._choices(
            self.tr("Language"), languages, preferences.language, lambda value: self._change_language(str(value))
        )
        self._note = QLabel(self.tr("The language changes at the next start."))
        self._note.setProperty("role", "secondary")
        self._note.hide()
        for spin in (self.workers, self.memory, self.time_limit):
            pad_spin_box(spin)
            spin.setMinimumWidth(spin.sizeHint().width())  # the button beside one leaves it its words
        for field in (self.workers, self.memory, self.time_limit, self.verify, self.theme, self.language):
            field.setMinimumHeight(ROW)  # also in a dialog that is made lower
        WheelGuard(self).watch(self.workers, self.memory, self.time_limit, self.theme, self.language)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.workers, 1)
        row.addWidget(self.measure)
        form.addRow(self.tr("Parallel jobs"), row)
        form.addRow(self.tr("Memory limit"), self.memory)
        form.addRow(self.tr("Time limit for one photo"), self.time_limit)
        form.addRow(self.tr("Verify"), self.verify)
        form.addRow(self.tr("Theme"), self.theme)
        form.addRow(self.tr("Language"), self.language)
        form.addRow("", self._note)
        words = QLabel(self.tr("These settings don't affect image quality."))
        words.setProperty("role", "secondary")
        words.setWordWrap(True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        self.identity = IdentityFields(identity)
        yours = QLabel(self.tr("Your studio"))
        yours.setProperty("role", "heading")
        column.addWidget(yours)
        column.addWidget(self.identity)
        column.addLayout(form)
        column.addWidget(words)
        column.addWidget(box)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        _align(form, self.identity.form)
        self.setMinimumWidth(460)

    def _choices(
        self, name: str, choices: list[tuple[str, str]], current: str, act: Callable[[object], None]
    ) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        for words, value in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(current)))
        connect_typed(combo.currentIndexChanged, object, lambda _: act(combo.currentData()))
        return combo

    def _change_language(self, code: str) -> None:
        self._note.show()
        self._change(language=code)

    def _change(self, **changes: object) -> None:
        self._preferences = structs.replace(self._preferences, **changes)
        self.changed.emit(self._preferences)


def _align(*forms: QFormLayout) -> None:
    """Begin the fields of several forms at the same place, and give each label the height of its field."""
    labels: list[QLabel] = []
    for form in forms:
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            label = item.widget() if item is not None else None
            if isinstance(label, QLabel):
                labels.append(label)
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest)
        if label.text():
            label.setMinimumHeight(ROW)
