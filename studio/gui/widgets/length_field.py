"""A field for a length: pixels of the output, or percent of its short side."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from studio.gui.widgets.field import set_accessible_name
from studio.gui.widgets.number_field import decimal_field, set_number
from studio.gui.widgets.signals import connect_typed
from studio.recipe.watermark import LONGEST, Length, parse_length

_DEFAULTS = {"%": 18.0, "px": 200.0}
"""The first number in each unit: for a length that was not given, or whose number only suits the other unit."""


class LengthField(QWidget):
    """A number and its unit; where the length may be missing, a word stands for 0."""

    changed = Signal(object)

    def __init__(self, name: str, *, missing: str = "", least: float = 0.1) -> None:
        """Make a field with an accessible name; `missing` is the word for a length that is not given."""
        super().__init__()
        self._is_missing_allowed = bool(missing)
        self.number = decimal_field(0 if missing else least, LONGEST, special=missing)
        self.unit = QComboBox()
        self.unit.addItem("%", "%")
        self.unit.addItem("px", "px")
        self.unit.setItemData(1, self.tr("Pixels of the output"), Qt.ItemDataRole.ToolTipRole)
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_percent_hint(self.tr("Percent of the short side"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.number, 1)
        row.addWidget(self.unit)
        self.setFocusProxy(self.number)
        self.set_name(name)
        connect_typed(self.number.valueChanged, object, lambda _: self._tell())
        connect_typed(self.unit.currentIndexChanged, object, lambda _: self._change_unit())

    def set_name(self, words: str) -> None:
        """Set the accessible name."""
        self.number.setAccessibleName(words)
        set_accessible_name(self.unit, self.tr("Unit: %1").replace("%1", words))

    def set_percent_hint(self, words: str) -> None:
        """Set the tool tip that tells what the percentage is of."""
        self.unit.setItemData(0, words, Qt.ItemDataRole.ToolTipRole)
        self.unit.setToolTip(f"%: {words}\npx: {self.tr('Pixels of the output')}")

    def show_length(self, length: Length | None) -> None:
        """Show a length; without a signal."""
        number, is_percentage = (0.0, self.unit.currentData() != "px") if length is None else parse_length(length)
        with QSignalBlocker(self.unit):
            self.unit.setCurrentIndex(0 if is_percentage else 1)
        set_number(self.number, number)

    @property
    def length(self) -> Length | None:
        """The length; None for a missing one."""
        number = self.number.value()
        if self._is_missing_allowed and not number:
            return None
        if self.unit.currentData() == "%":
            return f"{number:.12g}%"
        return int(number) if number == int(number) else f"{number:.12g}px"

    def _change_unit(self) -> None:
        unit = self.unit.currentData()
        number = self.number.value()
        if not number if self._is_missing_allowed else unit == "%" and number > 100:
            set_number(self.number, _DEFAULTS[unit])
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.length)
