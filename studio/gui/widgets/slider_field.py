"""A slider with its number."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from studio.gui.widgets.number_field import integer_field


class SliderField(QWidget):
    """A slider with its number beside it."""

    changed = Signal(float)

    def __init__(self, name: str, least: int, most: int, *, suffix: str = "") -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(least, most)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(name)
        self.number = integer_field(least, most, suffix=suffix)
        self.number.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._take)
        self.number.valueChanged.connect(self._take)

    def set_name(self, words: str) -> None:
        """Set the accessible name."""
        self.slider.setAccessibleName(words)
        self.number.setAccessibleName(words)

    def show_value(self, value: float) -> None:
        """Show a number; without a signal."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.number):
            self.slider.setValue(round(value))
            self.number.setValue(round(value))

    def _take(self, value: int) -> None:
        self.show_value(value)
        self.changed.emit(float(value))
