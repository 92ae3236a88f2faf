"""A field for a colour."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QMenu, QPushButton

from studio.gui.theme import theme
from studio.gui.widgets.signals import connect_typed
from studio.recipe.watermark import parse_colour


class ColourField(QPushButton):
    """A colour as a patch and its number; a click opens the system's colour dialog."""

    changed = Signal(str)

    def __init__(self, name: str, *, alpha: bool = False, missing: str = "") -> None:
        """Make a field with an accessible name; with `alpha` the colour may be transparent.

        `missing` is the word for no colour (""), where there may be none.
        """
        super().__init__()
        self._missing = missing
        self._name = name
        self._alpha = alpha
        self._colour = "" if missing else "#ffffff"
        self.setStyleSheet("text-align: left;")
        self.clicked.connect(self._press)
        self.show_colour(self._colour)

    def show_colour(self, colour: str) -> None:
        """Show a colour; without a signal."""
        self._colour = colour
        if not colour:
            self.setIcon(QIcon())
            self.setText(self._missing)
            self.setAccessibleName(f"{self._name}: {self._missing}")
            return
        red, green, blue, alpha = parse_colour(colour)
        ratio = self.devicePixelRatioF()
        patch = QPixmap(round(16 * ratio), round(16 * ratio))
        patch.setDevicePixelRatio(ratio)
        patch.fill(QColor(red, green, blue, alpha))
        painter = QPainter(patch)
        painter.setPen(QPen(theme.colour("outline"), 1))
        painter.drawRect(0, 0, 15, 15)
        painter.end()
        self.setIcon(QIcon(patch))
        self.setText(colour)
        self.setAccessibleName(f"{self._name}: {colour}")

    def changeEvent(self, event: QEvent) -> None:
        """Draw the patch's edge in the new colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.show_colour(self._colour)

    def _press(self) -> None:
        if not self._missing or not self._colour:
            self._ask()
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Choose a colour…"), self._ask)
        menu.addAction(self._missing, self.clear)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def clear(self) -> None:
        """Go back to no colour, where there may be none."""
        self.show_colour("")
        self.changed.emit("")

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(*parse_colour(self._colour or "#ffffff")), self.window())
        dialog.setOption(QColorDialog.ColorDialogOption.ShowAlphaChannel, on=self._alpha)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        connect_typed(dialog.colorSelected, QColor, self.take)
        dialog.open()

    def take(self, colour: QColor) -> None:
        """Use a colour that was chosen in the dialog."""
        alpha = f"{colour.alpha():02x}" if self._alpha and colour.alpha() < 255 else ""
        self.show_colour(colour.name() + alpha)
        self.changed.emit(self._colour)
