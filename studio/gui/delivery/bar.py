"""The bar at the bottom: where to, what about files that exist, the one main button; and how the run gets on."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.gui.delivery.main_button import MainButton
from studio.gui.delivery.progress_line import ProgressLine
from studio.gui.delivery.run.phase import Phase
from studio.gui.delivery.session import Session
from studio.gui.theme import icon
from studio.gui.widgets.field import WheelGuard, commit_focused_editor, set_accessible_name
from studio.gui.widgets.signals import connect_typed
from studio.job import Existing
from studio.paths import expand_home, shorten_home


class DeliveryBar(QFrame):
    """Shows the session's destination and run, and starts, pauses and cancels it."""

    destination_used = Signal(Path)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("surface", "panel")
        self._to = QComboBox()
        self._to.setEditable(True)
        self._to.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._to.setMinimumWidth(150)
        self._to.setMaximumWidth(420)
        self._to.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = self._to.lineEdit() or QLineEdit()
        edit.setPlaceholderText(self.tr("Where the files go"))
        edit.editingFinished.connect(self._take_typed)
        set_accessible_name(self._to, self.tr("Destination folder"))
        edit.setAccessibleName(self.tr("Destination folder"))
        connect_typed(self._to.activated, object, lambda _: self._take_typed())
        self._browse = QPushButton(icon.icon("folder"), "")
        self._browse.setToolTip(self.tr("Choose the destination folder…"))
        self._browse.setAccessibleName(self.tr("Choose the destination folder"))
        self._browse.clicked.connect(self.browse)
        self._existing = self._existing_box()
        WheelGuard(self).watch(self._to, self._existing)
        self._existing.currentIndexChanged.connect(self._take_existing)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("kind", "ghost")
        self.cancel.setToolTip(self.tr("Finish the current photos, keep what is done, and stop."))
        self.cancel.clicked.connect(session.cancel)
        self.start = MainButton(session)
        self.start.clicked.connect(self._act)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._label(self.tr("To"), self._to))
        first.addWidget(self._to, 1)
        first.addWidget(self._browse)
        first.addSpacing(8)
        first.addWidget(self._label(self.tr("If a file exists"), self._existing))
        first.addWidget(self._existing)
        first.addStretch(0)  # what the field for the folder does not take
        first.addWidget(self.cancel)
        first.addWidget(self.start)
        self.line = ProgressLine(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self.line)
        session.changed.connect(self.show_session)
        self.list_destinations()
        self._take_typed()
        self.show_session()

    def _existing_box(self) -> QComboBox:
        box = QComboBox()
        set_accessible_name(box, self.tr("If a file exists"))
        for value, words, tip in (
            (Existing.SKIP, self.tr("Keep it"), self.tr("Files that are there stay as they are.")),
            (Existing.REPLACE, self.tr("Replace it"), self.tr("The new file takes its place. Originals never change.")),
            (Existing.NUMBER, self.tr("Keep both"), self.tr("The new file gets a number in its name.")),
        ):
            box.addItem(words, value)
            box.setItemData(box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        return box

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", "secondary")
        label.setBuddy(buddy)
        return label

    # Destination

    def list_destinations(self) -> None:
        """List the destinations that were used, the newest first, which is shown."""
        with QSignalBlocker(self._to):
            self._to.clear()
            for folder in self._session.preferences.value.destinations or (str(default_destination()),):
                self._to.addItem(shorten_home(Path(folder)), folder)

    def browse(self) -> None:
        """Let the user choose the destination in the system's own dialog."""
        start = str(self._session.destination or Path.home())
        dialog = QFileDialog(self, self.tr("Destination folder"), start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        connect_typed(dialog.fileSelected, str, lambda name: self.use(Path(name)))
        dialog.open()

    def use(self, folder: Path) -> None:
        """Take a folder as the destination."""
        self._to.setEditText(shorten_home(folder))
        self._take_typed()

    def _take_typed(self) -> None:
        text = self._to.currentText().strip()
        self._session.set_destination(expand_home(text) if text else None)

    def _take_existing(self) -> None:
        self._session.set_existing(Existing(self._existing.currentData()))

    # What the session tells

    def _act(self) -> None:
        session = self._session
        if session.phase.is_running:
            session.toggle_pause()
            return
        commit_focused_editor()
        self._take_typed()
        if session.can_start and session.destination is not None:
            self.destination_used.emit(session.destination)
            session.start()

    def show_session(self) -> None:
        """Update every control from the session."""
        session = self._session
        runs = session.phase.is_running
        can_cancel = runs and session.phase is not Phase.CANCELLING
        if not can_cancel and self.cancel.hasFocus():
            self.setFocus()  # a disabled button would hand it to a neighbour, which takes the space bar
        self.cancel.setEnabled(can_cancel)
        for widget in (self._to, self._browse, self._existing):
            widget.setEnabled(not runs)
        if session.destination is not None and (runs or not self._to.hasFocus()):
            shown = shorten_home(session.destination)
            if self._to.currentText() != shown and expand_home(self._to.currentText()) != session.destination:
                self._to.setEditText(shown)
        with QSignalBlocker(self._existing):
            self._existing.setCurrentIndex(self._existing.findData(session.existing))


def default_destination() -> Path:
    """Return the folder that is offered before any was used."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(pictures or Path.home()) / "Delivery"
