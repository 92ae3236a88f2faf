"""The strip over the photos that says how a watched folder stands, with its buttons."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from studio.gui.bridge.watcher import WatchState
from studio.gui.delivery.watch.words import WatchWords
from studio.gui.theme import icon
from studio.gui.widgets.flow_layout import FlowLayout


class WatchStrip(QFrame):
    """Shows the state of a watch; hidden while there is none."""

    shown = Signal(bool)
    """Whether there is something to show."""
    pause_toggled = Signal()
    stop_requested = Signal()
    folder_requested = Signal()
    login_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "banner")
        self.setProperty("tone", "accent")
        self._words = WatchWords(self)
        self._sign = QLabel()
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.at_login = QCheckBox(self.tr("Start with the computer"))
        self.at_login.setToolTip(self.tr("Opens Studio when you log in, and goes on watching."))
        self.open_folder = QPushButton(self.tr("Open folder"))
        self.pause = QPushButton(self.tr("Pause"))
        self.stop = QPushButton(self.tr("Stop watching"))
        controls = FlowLayout()
        for widget in (self.pause, self.stop, self.open_folder, self.at_login):
            controls.addWidget(widget)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.label)
        column.addLayout(controls)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.pause.clicked.connect(self.pause_toggled)
        self.stop.clicked.connect(self.stop_requested)
        self.open_folder.clicked.connect(self.folder_requested)
        self.at_login.toggled.connect(self.login_toggled)
        self._draw()
        self.hide()

    def show_state(self, state: WatchState | None) -> None:
        """Show how a watch stands; None hides the strip."""
        if state is not None:
            text = self._words.line(state)
            self.label.setText(text)
            self.setAccessibleName(text)
            self.pause.setText(self.tr("Resume") if state.is_paused else self.tr("Pause"))
            self.pause.setEnabled(not state.is_ending)
            self.stop.setEnabled(not state.is_ending)
        self.setVisible(state is not None)
        self.shown.emit(state is not None)

    def _draw(self) -> None:
        self._sign.setPixmap(icon.pixmap("eye", "accent", 18, self.devicePixelRatioF()))
        self._sign.setFixedSize(QSize(18, 22))

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign in the new colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
