"""Asks for the name under which a recipe is kept, and says what that replaces."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from studio.gui.recipe.shipped import is_taken
from studio.recipe import library


class NameDialog(QDialog):
    """`named` tells the name; an own recipe of that name is replaced, which is said before."""

    named = Signal(str)

    def __init__(self, parent: QWidget, name: str, why: str) -> None:
        """Take the name to begin with, and why one is asked for ("" when the user wants one)."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save the recipe as"))
        self.name = QLineEdit(name)
        self.name.setAccessibleName(self.tr("Name of the recipe"))
        self.name.selectAll()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "secondary")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self._why = why
        self.save = QPushButton()
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        label = QLabel(self.tr("Name of the recipe"))
        label.setBuddy(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (label, self.name, self.note):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(buttons)
        self.setMinimumWidth(380)
        self.name.textChanged.connect(self._say)
        self._say(name)

    def _say(self, name: str) -> None:
        name = name.strip()
        is_shipped = is_taken(name)
        replaces = bool(name) and not is_shipped and library.find_own(name).exists()
        self.save.setText(self.tr("Replace") if replaces else self.tr("Save"))
        self.save.setEnabled(bool(name) and not is_shipped)
        if is_shipped:
            self.note.setText(
                self.tr("A recipe of this name came with Studio and stays as it is. Choose another name.")
            )
        else:
            taken = self.tr("Your library has a recipe of this name; it will be replaced.")
            self.note.setText(taken if replaces else self._why)

    def accept(self) -> None:
        """Tell the name."""
        self.named.emit(self.name.text().strip())
        super().accept()
