"""A row of buttons of which one is picked, drawn as one control."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget


class SegmentedControl(QWidget):
    """`picked` has the position of the button that was pressed."""

    picked = Signal(int)

    def __init__(self, words: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        """Make the buttons, each from its label and its tool tip; `name` is the accessible name of the control."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (word, tip) in enumerate(words):
            button = QPushButton(word)
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.setProperty("edge", "first" if number == 0 else "last" if number == len(words) - 1 else "inner")
            button.setToolTip(tip)
            button.setAccessibleName(word)
            button.setAccessibleDescription(tip)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self.picked)

    def show_picked(self, number: int) -> None:
        """Show a button as picked; -1 for none."""
        button = self._group.button(number) if number >= 0 else None
        if button is not None:
            button.setChecked(True)
        elif (held := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            held.setChecked(False)
            self._group.setExclusive(True)

    @property
    def number(self) -> int:
        """The position of the picked button; -1 for none."""
        return self._group.checkedId()
