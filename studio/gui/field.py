"""Fields of the forms: lengths, colours, positions, sliders with their number, templates with tokens."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from studio.gui import icon, theme
from studio.gui.hear import hear
from studio.template import TOKENS
from studio.watermark import Anchor, Length, parse_colour, parse_length


def whole(least: int, most: int, *, suffix: str = "", special: str = "") -> QSpinBox:
    """Return a field for a whole number; `special` is what the least one is called."""
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setSuffix(suffix)
    spin.setSpecialValueText(special)
    spin.setGroupSeparatorShown(most > 9999)
    spin.setMinimumWidth(72)
    return spin


def set_number(spin: QSpinBox | QDoubleSpinBox, value: float) -> None:
    """Show a number; nothing is told."""
    if spin.value() != value:
        with QSignalBlocker(spin):
            spin.setValue(int(value) if isinstance(spin, QSpinBox) else value)  # pyright: ignore[reportArgumentType]


class LengthField(QWidget):
    """A length in pixels or in percent of the short side; where it may be missing, its unit says so."""

    changed = Signal(object)

    def __init__(self, name: str, *, missing: str = "", least: float = 0.1) -> None:
        """Take a name for people who can't see it, and the word for a length that is not given."""
        super().__init__()
        self.number = QDoubleSpinBox()
        self.number.setRange(least, 100_000)
        self.number.setDecimals(1)
        self.number.setAccessibleName(name)
        self.number.setMinimumWidth(72)
        self.unit = QComboBox()
        self.unit.setAccessibleName(self.tr("Unit: %1").replace("%1", name))
        self.unit.addItem("%", "%")
        self.unit.addItem("px", "px")
        self.tell_unit(self.tr("Percent of the short side"))
        self.unit.setItemData(1, self.tr("Pixels of the output"), Qt.ItemDataRole.ToolTipRole)
        if missing:
            self.unit.addItem(missing, "")
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unit.setMinimumContentsLength(3 if not missing else 5)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.number, 2)
        row.addWidget(self.unit, 3)
        self.setFocusProxy(self.number)
        hear(self.number.valueChanged, object, lambda _: self._tell())
        hear(self.unit.currentIndexChanged, object, lambda _: self._change_unit())

    def tell_unit(self, words: str) -> None:
        """Say what the percentage is of."""
        self.unit.setItemData(0, words, Qt.ItemDataRole.ToolTipRole)
        self.number.setToolTip(words)

    def show_length(self, length: Length | None) -> None:
        """Show a length; nothing is told."""
        with QSignalBlocker(self.unit), QSignalBlocker(self.number):
            if length is None:
                self.unit.setCurrentIndex(self.unit.findData(""))
            else:
                number, is_percentage = parse_length(length)
                self.unit.setCurrentIndex(self.unit.findData("%" if is_percentage else "px"))
                if self.number.value() != number:
                    self.number.setValue(number)
            self.number.setEnabled(length is not None)

    @property
    def length(self) -> Length | None:
        """The length as it stands."""
        number = self.number.value()
        match self.unit.currentData():
            case "%":
                return f"{number:g}%"
            case "px":
                return int(number) if number == int(number) else f"{number:g}px"
            case _:
                return None

    def _change_unit(self) -> None:
        self.number.setEnabled(self.unit.currentData() != "")
        if self.unit.currentData() == "%" and self.number.value() > 100:
            with QSignalBlocker(self.number):
                self.number.setValue(18)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.length)


class ColourField(QPushButton):
    """A colour, as a patch and its number; pressed, it opens the system's choice of colours."""

    changed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._colour = "#ffffff"
        self.setStyleSheet("text-align: left;")
        self.clicked.connect(self._ask)
        self.show_colour(self._colour)

    def show_colour(self, colour: str) -> None:
        """Show a colour; nothing is told."""
        self._colour = colour
        red, green, blue, alpha = parse_colour(colour)
        side = round(16 * self.devicePixelRatioF())
        patch = QPixmap(side, side)
        patch.fill(QColor(red, green, blue, alpha))
        painter = QPainter(patch)
        painter.setPen(QPen(theme.colour("outline"), 2))
        painter.drawRect(patch.rect())
        painter.end()
        self.setIcon(QIcon(patch))
        self.setText(colour)
        self.setAccessibleName(f"{self._name}: {colour}")

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(*parse_colour(self._colour)), self.window())
        dialog.setOption(QColorDialog.ColorDialogOption.ShowAlphaChannel, on=False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hear(dialog.colorSelected, QColor, lambda colour: self._take(colour.name()))
        dialog.open()

    def _take(self, colour: str) -> None:
        self.show_colour(colour)
        self.changed.emit(colour)


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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a place: filled when it is the one."""
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
    """Nine places in three rows; arrow keys go from one to the next."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        words = {
            Anchor.NORTH_WEST: self.tr("Top left"),
            Anchor.NORTH: self.tr("Top"),
            Anchor.NORTH_EAST: self.tr("Top right"),
            Anchor.WEST: self.tr("Left"),
            Anchor.CENTER: self.tr("Centre"),
            Anchor.EAST: self.tr("Right"),
            Anchor.SOUTH_WEST: self.tr("Bottom left"),
            Anchor.SOUTH: self.tr("Bottom"),
            Anchor.SOUTH_EAST: self.tr("Bottom right"),
        }
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
        hear(self._group.idClicked, int, lambda number: self.changed.emit(list(Anchor)[number]))

    def show_anchor(self, anchor: Anchor) -> None:
        """Show a place; nothing is told."""
        self.places[anchor].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next place."""
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


class SliderField(QWidget):
    """A slider with its number beside it."""

    changed = Signal(float)

    def __init__(self, name: str, least: int, most: int, *, suffix: str = "") -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(least, most)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName(name)
        self.number = whole(least, most, suffix=suffix)
        self.number.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._take)
        self.number.valueChanged.connect(self._take)

    def show_value(self, value: float) -> None:
        """Show a number; nothing is told."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.number):
            self.slider.setValue(round(value))
            self.number.setValue(round(value))

    def _take(self, value: int) -> None:
        self.show_value(value)
        self.changed.emit(float(value))


class TemplateField(QWidget):
    """A line of text with a menu of tokens."""

    changed = Signal(str)

    def __init__(self, name: str, *, hint: str = "") -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.edit.textEdited.connect(self.changed)
        self.tokens = token_button(self, self._insert)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.tokens)
        self.setFocusProxy(self.edit)

    def show_text(self, text: str) -> None:
        """Show a text; nothing is told, and the cursor stays while it is the same."""
        if self.edit.text() != text:
            self.edit.setText(text)

    def _insert(self, token: str) -> None:
        self.edit.insert(token)
        self.edit.setFocus()
        self.changed.emit(self.edit.text())


def token_button(parent: QWidget, insert: Callable[[str], object]) -> QToolButton:
    """Return a button with a menu of all tokens; `insert` gets the one that is picked, with its braces."""
    button = QToolButton(parent)
    button.setIcon(icon.icon("plus"))
    button.setToolTip(parent.tr("Insert what differs from photo to photo"))
    button.setAccessibleName(parent.tr("Insert a token"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    for token in TOKENS:
        text = "{n:04}" if token == "n" else f"{{{token}}}"
        menu.addAction(text, partial(insert, text))
    button.setMenu(menu)
    return button
