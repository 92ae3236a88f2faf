"""Asks whose photos they are: the studio's name, its copyright line, its logo; asked once."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.gui.recipe.forms.watermark_list import PATTERN
from studio.gui.theme import icon
from studio.gui.widgets.signals import connect_typed
from studio.recipe.identity import StudioIdentity


class IdentityFields(QWidget):
    """The three fields; `changed` has the identity as it is now."""

    changed = Signal(StudioIdentity)

    def __init__(self, identity: StudioIdentity) -> None:
        super().__init__()
        self.name = QLineEdit(identity.name)
        self.name.setPlaceholderText(self.tr("Studio Nord"))
        self.copyright = QLineEdit(identity.copyright)
        self.copyright.setPlaceholderText("© {year} {studio}")
        self.logo = QLineEdit(identity.logo)
        self.logo.setPlaceholderText(self.tr("none"))
        choose = QPushButton(icon.icon("folder-open"), "")
        choose.setToolTip(self.tr("Choose a logo…"))
        choose.setAccessibleName(self.tr("Choose a logo…"))
        choose.clicked.connect(self._ask_logo)
        form = self.form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.logo, 1)
        row.addWidget(choose)
        for words, field, item in (
            (self.tr("Studio name"), self.name, self.name),
            (self.tr("Copyright line"), self.copyright, self.copyright),
            (self.tr("Logo"), self.logo, row),
        ):
            field.setAccessibleName(words)
            field.editingFinished.connect(self._tell)
            form.addRow(words, item)  # pyright: ignore[reportArgumentType, reportCallIssue] - a widget or a layout

    @property
    def identity(self) -> StudioIdentity:
        """The identity as it is in the fields."""
        return StudioIdentity(
            name=self.name.text().strip(), copyright=self.copyright.text().strip(), logo=self.logo.text().strip()
        )

    def _tell(self) -> None:
        self.changed.emit(self.identity)

    def _ask_logo(self) -> None:
        images = f"{self.tr('Images')} ({PATTERN} {PATTERN.upper()})"
        folder = str(Path(self.logo.text()).parent) if self.logo.text() else ""
        dialog = QFileDialog(self.window(), self.tr("Choose a logo"), folder, images)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        connect_typed(dialog.fileSelected, str, self._take_logo)
        dialog.open()

    def _take_logo(self, name: str) -> None:
        self.logo.setText(name)
        self._tell()


class IdentityDialog(QDialog):
    """`given` has the identity when the user confirms."""

    given = Signal(StudioIdentity)

    def __init__(self, identity: StudioIdentity, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Whose photos are these?"))
        self.fields = IdentityFields(identity)
        words = QLabel(self.tr("Written wherever a recipe says {studio}. You can change it in the settings."))
        words.setProperty("role", "secondary")
        words.setWordWrap(True)
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        box = QDialogButtonBox()
        box.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._confirm)
        box.rejected.connect(self.reject)
        connect_typed(self.fields.name.textChanged, str, lambda text: self.save.setEnabled(bool(text.strip())))
        self.save.setEnabled(bool(identity.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (words, self.fields, box):
            column.addWidget(widget)
        self.setMinimumWidth(420)
        self.fields.name.setFocus()

    def _confirm(self) -> None:
        self.given.emit(self.fields.identity)
        self.accept()
