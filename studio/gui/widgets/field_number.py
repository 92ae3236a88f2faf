"""Fields for numbers, whole and not."""

from typing import TypeVar

from PySide6.QtCore import QLocale, QSignalBlocker, QTimer
from PySide6.QtGui import QFocusEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox


class Whole(QSpinBox):
    """A whole number; the word for the least one is selected at once, so that a number can be typed in its place."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the word."""
        super().focusInEvent(event)
        if self.specialValueText() and self.value() == self.minimum():
            QTimer.singleShot(0, self, self.selectAll)


class Decimal(QDoubleSpinBox):
    """A number with decimals, written without the zeros at its end."""

    def textFromValue(self, number: float) -> str:
        """Write the number as short as it is."""
        locale = self.locale()
        text = locale.toString(float(number), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)
        return text.replace(locale.groupSeparator(), "")

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Take a point and a comma alike for the decimals, whichever the language writes; there are no groups."""
        if text != self.specialValueText():
            point = self.locale().decimalPoint()
            text = text.replace("," if point == "." else ".", point)
        return super().validate(text, at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the word for the least number."""
        super().focusInEvent(event)
        if self.specialValueText() and self.value() == self.minimum():
            QTimer.singleShot(0, self, self.selectAll)


Number = TypeVar("Number", bound=QAbstractSpinBox)


def whole(least: int, most: int, *, suffix: str = "", special: str = "") -> Whole:
    """Return a field for a whole number; `special` is what the least one is called."""
    spin = Whole()
    spin.setRange(least, most)
    spin.setSuffix(suffix)
    spin.setSpecialValueText(special)
    return dress(spin)


def decimal(least: float, most: float, *, suffix: str = "", special: str = "") -> Decimal:
    """Return a field for a number with up to two decimals."""
    spin = Decimal()
    spin.setDecimals(2)
    spin.setRange(least, most)
    spin.setSuffix(suffix)
    spin.setSpecialValueText(special)
    return dress(spin)


def dress(spin: Number) -> Number:
    """Give a field the room around its number that other fields have."""
    spin.setMinimumWidth(72)
    spin.lineEdit().setTextMargins(7, 0, 4, 0)  # as far from the edge as in other fields; style sheets can't say it
    return spin


def set_number(spin: Whole | Decimal, value: float) -> None:
    """Show a number; nothing is told."""
    with QSignalBlocker(spin):
        if isinstance(spin, Whole):
            if spin.value() != round(value):
                spin.setValue(round(value))
        elif spin.value() != round(value, 2):
            spin.setValue(value)
