"""Fields for whole and decimal numbers."""

from typing import TypeVar

from PySide6.QtCore import QLocale, QSignalBlocker, QTimer
from PySide6.QtGui import QFocusEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox


class IntegerField(QSpinBox):
    """A whole number; a word for the smallest one is selected on focus, so that typing replaces it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the word."""
        super().focusInEvent(event)
        if self.specialValueText() and self.value() == self.minimum():
            QTimer.singleShot(0, self, self.selectAll)


class DecimalField(QDoubleSpinBox):
    """A number with decimals, written without the zeros at its end."""

    def textFromValue(self, number: float) -> str:
        """Write the number with only the decimals that it has."""
        locale = self.locale()
        text = locale.toString(float(number), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)
        return text.replace(locale.groupSeparator(), "")

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Accept both point and comma as the decimal separator, whatever the language; digits are not grouped."""
        if text != self.specialValueText():
            point = self.locale().decimalPoint()
            text = text.replace("," if point == "." else ".", point)
        return super().validate(text, at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the word for the smallest number."""
        super().focusInEvent(event)
        if self.specialValueText() and self.value() == self.minimum():
            QTimer.singleShot(0, self, self.selectAll)


Number = TypeVar("Number", bound=QAbstractSpinBox)


def integer_field(least: int, most: int, *, suffix: str = "", special: str = "") -> IntegerField:
    """Return a field for a whole number; `special` is a word for the smallest one."""
    spin = IntegerField()
    spin.setRange(least, most)
    spin.setSuffix(suffix)
    spin.setSpecialValueText(special)
    return pad_spin_box(spin)


def decimal_field(least: float, most: float, *, suffix: str = "", special: str = "") -> DecimalField:
    """Return a field for a number with up to two decimals."""
    spin = DecimalField()
    spin.setDecimals(2)
    spin.setRange(least, most)
    spin.setSuffix(suffix)
    spin.setSpecialValueText(special)
    return pad_spin_box(spin)


def pad_spin_box(spin: Number) -> Number:
    """Give a spin box the same room around its number as other fields have around their text."""
    spin.setMinimumWidth(72)
    spin.lineEdit().setTextMargins(7, 0, 4, 0)  # as far from the edge as in other fields; style sheets can't say it
    return spin


def set_number(spin: IntegerField | DecimalField, value: float) -> None:
    """Show a number; without a signal."""
    with QSignalBlocker(spin):
        if isinstance(spin, IntegerField):
            if spin.value() != round(value):
                spin.setValue(round(value))
        elif spin.value() != round(value, 2):
            spin.setValue(value)
