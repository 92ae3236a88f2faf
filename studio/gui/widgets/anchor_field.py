"""A field for an anchor: one of nine places at the corners, the edges and the centre."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QWidget

from studio.gui.theme import theme
from studio.gui.widgets.signals import connect_typed
from studio.recipe.watermark import Anchor


class _Place(QAbstractButton):
    """One of the nine places."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the size of a place."""
        return QSize(26, 22)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the field, which picks by them; a button would only move the focus."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a place, filled when it is picked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().adjusted(1, 1, -1, -1)
        on = self.isChecked()
        painter.setBrush(theme.colour("accent" if on else "hover" if self.underMouse() else "field"))
        wide = self.hasFocus()
        painter.setPen(
            QPen(theme.colour("text" if wide and on else "accent" if wide or on else "outline"), 2 if wide else 1)
        )
        painter.drawRoundedRect(area, 4, 4)
        painter.end()


class AnchorField(QWidget):
    """Nine places in three rows; arrow keys pick the next one."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        words = anchor_words()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # left is left in every language
        self._group = QButtonGroup(self)
        self.places: dict[Anchor, QAbstractButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setSpacing(4)
        for number, anchor in enumerate(Anchor):
            place = _Place(words[anchor])
            self._group.addButton(place, number)
            grid.addWidget(place, number // 3, number % 3)
            self.places[anchor] = place
        grid.setColumnStretch(3, 1)
        connect_typed(self._group.idClicked, int, lambda number: self.changed.emit(list(Anchor)[number]))

    def show_anchor(self, anchor: Anchor) -> None:
        """Show a place; without a signal."""
        self.places[anchor].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick the next place by an arrow key."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -3, Qt.Key.Key_Down: 3}
        step = steps.get(Qt.Key(event.key()))
        number = self._group.checkedId()
        if step is None or number < 0:
            super().keyPressEvent(event)
            return
        column = number % 3 + (step if abs(step) == 1 else 0)
        if 0 <= number + step < 9 and 0 <= column < 3:
            button = self._group.button(number + step)
            button.click()
            button.setFocus()


def anchor_words() -> dict[Anchor, str]:
    """Return each place in words."""
    translate = QCoreApplication.translate
    return {
        Anchor.NORTH_WEST: translate("AnchorField", "Top left"),
        Anchor.NORTH: translate("AnchorField", "Top"),
        Anchor.NORTH_EAST: translate("AnchorField", "Top right"),
        Anchor.WEST: translate("AnchorField", "Left"),
        Anchor.CENTER: translate("AnchorField", "Centre"),
        Anchor.EAST: translate("AnchorField", "Right"),
        Anchor.SOUTH_WEST: translate("AnchorField", "Bottom left"),
        Anchor.SOUTH: translate("AnchorField", "Bottom"),
        Anchor.SOUTH_EAST: translate("AnchorField", "Bottom right"),
    }
