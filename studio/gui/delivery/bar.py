"""The bar at the bottom: where to, what about files that exist, Start; and how the run gets on."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.gui.delivery.phase import Phase
from studio.gui.delivery.session import Session
from studio.gui.i18n import numbers
from studio.gui.theme import icon, theme
from studio.gui.widgets.field import WheelGuard, commit_focused_editor
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
        self._to.setAccessibleName(self.tr("Destination folder"))
        self._to.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._to.setMinimumWidth(180)
        self._to.setMaximumWidth(520)
        self._to.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = self._to.lineEdit() or QLineEdit()
        edit.setPlaceholderText(self.tr("Where the files go"))
        edit.editingFinished.connect(self._take_typed)
        connect_typed(self._to.activated, object, lambda _: self._take_typed())
        self._browse = QPushButton(icon.icon("folder"), "")
        self._browse.setToolTip(self.tr("Choose the destination folder…"))
        self._browse.setAccessibleName(self.tr("Choose the destination folder"))
        self._browse.clicked.connect(self.browse)
        self._existing = QComboBox()
        self._existing.setAccessibleName(self.tr("If a file exists"))
        for value, words in (
            (Existing.SKIP, self.tr("Skip")),
            (Existing.REPLACE, self.tr("Replace")),
            (Existing.NUMBER, self.tr("Number")),
        ):
            self._existing.addItem(words, value)
        self._existing.setItemData(
            0, self.tr("Leave it as it is and go on with the next."), Qt.ItemDataRole.ToolTipRole
        )
        self._existing.setItemData(
            1,
            self.tr("Put the new file in its place. A photo of this list is never replaced."),
            Qt.ItemDataRole.ToolTipRole,
        )
        self._existing.setItemData(2, self.tr("Keep both: the new one gets a number."), Qt.ItemDataRole.ToolTipRole)
        WheelGuard(self).watch(self._to, self._existing)
        self._existing.currentIndexChanged.connect(self._take_existing)
        self._space = QLabel()
        self._space.setFont(theme.tabular(self._space.font()))
        self.start = QPushButton()
        self.start.setProperty("kind", "primary")
        self.start.setMinimumWidth(104)
        self.start.clicked.connect(self._act)
        first = QHBoxLayout()
        first.setSpacing(8)
        self._to_label = self._label(self.tr("To"), self._to)
        self._exists_label = self._label(self.tr("If a file exists"), self._existing)
        for widget in (self._to_label, self._to, self._browse):
            first.addWidget(widget)
        first.setStretchFactor(self._to, 3)
        first.addSpacing(8)
        first.addWidget(self._exists_label)
        first.addWidget(self._existing)
        first.addStretch(1)
        first.addWidget(self._space)
        first.addSpacing(8)
        first.addWidget(self.start)

        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._text = QLabel()
        self._text.setFont(theme.tabular(self._text.font()))
        self._text.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._failed = QLabel()
        self._failed.setProperty("role", "failed")
        self.pause = QPushButton(self.tr("Pause"))
        self.pause.clicked.connect(session.toggle_pause)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Finish the photos in work, keep what is done, and stop."))
        self.cancel.clicked.connect(session.cancel)
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(8)
        second.addWidget(self.progress, 1)
        second.addSpacing(4)
        for widget in (self._text, self._failed, self.pause, self.cancel):
            second.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self._second)
        session.changed.connect(self.show_session)
        self.list_destinations()
        self._take_typed()
        self.show_session()

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
        if self._session.phase in (Phase.PAUSED, Phase.FAULT):
            self._session.go_on()
            return
        commit_focused_editor()
        self._take_typed()
        if self._session.can_start and self._session.destination is not None:
            self.destination_used.emit(self._session.destination)
            self._session.start()

    def show_session(self) -> None:
        """Update every control from the session."""
        session, phase = self._session, self._session.phase
        runs = phase.is_running
        for widget in (self._to, self._browse, self._existing):
            widget.setEnabled(not runs)
        if session.destination is not None and (runs or not self._to.hasFocus()):
            shown = shorten_home(session.destination)
            if self._to.currentText() != shown and expand_home(self._to.currentText()) != session.destination:
                self._to.setEditText(shown)
        with QSignalBlocker(self._existing):
            self._existing.setCurrentIndex(self._existing.findData(session.existing))
        self._show_space()
        words = {
            Phase.STARTING: self.tr("Starting…"),
            Phase.RUNNING: self.tr("Running…"),
            Phase.PAUSED: self.tr("Go on"),
            Phase.FAULT: self.tr("Try again"),
            Phase.CANCELLING: self.tr("Stopping…"),
        }
        self.start.setText(words.get(phase, self.tr("Start")))
        self.start.setEnabled(session.can_start or phase in (Phase.PAUSED, Phase.FAULT))
        self.start.setToolTip(self.tr("Deliver the photos (%1)").replace("%1", "Ctrl+Enter") if not runs else "")
        self._second.setVisible(runs or phase in (Phase.FINISHED, Phase.STOPPED))
        if self._second.isVisibleTo(self):
            self._show_run()

    def _show_space(self) -> None:
        batch, role, text = self._session.plan.batch, "secondary", ""
        if self._session.plan.refusal:
            role = "failed"
            text = self.tr("Can't start yet")
        elif batch is not None and not self._session.phase.is_running and batch.jobs:
            need, free = numbers.as_bytes(batch.bytes_needed), numbers.as_bytes(batch.bytes_free)
            text = self.tr("needs %1, %2 free").replace("%1", need).replace("%2", free)
            if batch.bytes_needed > batch.bytes_free > 0:
                role = "warning"
        self._space.setText(text)
        if self._space.property("role") != role:
            self._space.setProperty("role", role)
            theme.restyle(self._space)

    def _show_run(self) -> None:
        session, phase = self._session, self._session.phase
        total, finished = session.progress.total, session.progress.finished
        self.progress.setMaximum(max(1, total) if phase is not Phase.STARTING else 0)
        self.progress.setValue(finished)
        tones = {Phase.PAUSED: "paused", Phase.FAULT: "paused", Phase.STOPPED: "paused", Phase.FINISHED: "done"}
        tone = tones.get(phase, "")
        if phase is Phase.FINISHED and session.progress.failures:
            tone = "paused"
        if self.progress.property("tone") != tone:
            self.progress.setProperty("tone", tone)
            theme.restyle(self.progress)
        parts = [
            self.tr("%1 of %2").replace("%1", numbers.as_count(finished)).replace("%2", numbers.as_count(total)),
        ]
        if phase is Phase.RUNNING:
            if rate := session.progress.throughput.rate:
                parts.append(self.tr("%1 photos/s").replace("%1", numbers.as_rate(rate)))
            if (left := session.progress.throughput.left(total - finished)) is not None:
                parts.append(self.tr("%1 left").replace("%1", numbers.as_time(left)))
        elif phase in (Phase.PAUSED, Phase.FAULT):
            parts.append(self.tr("paused"))
        elif phase is Phase.CANCELLING:
            parts.append(self.tr("finishing what is in work"))
        elif phase is Phase.FINISHED:
            parts.append(
                self.tr("finished in %1").replace("%1", numbers.as_time(max(1, session.progress.throughput.seconds)))
            )
        elif phase is Phase.STOPPED:
            parts.append(self.tr("stopped"))
        self._text.setText(" · ".join(parts) if phase is not Phase.STARTING else self.tr("Settling the names…"))
        self._failed.setText(self.tr("%Ln failed", "", session.progress.failures) if session.progress.failures else "")
        self._failed.setVisible(bool(session.progress.failures))
        self.pause.setVisible(phase.is_running)
        self.cancel.setVisible(phase.is_running)
        self.pause.setEnabled(phase in (Phase.RUNNING, Phase.PAUSED, Phase.FAULT))
        self.cancel.setEnabled(phase is not Phase.CANCELLING)
        self.pause.setText(self.tr("Pause") if phase not in (Phase.PAUSED, Phase.FAULT) else self.tr("Go on"))


def default_destination() -> Path:
    """Return the folder that is offered before any was used."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(pictures or Path.home()) / "Delivery"
