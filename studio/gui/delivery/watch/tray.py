"""The icon beside the clock while a folder is watched: how many photos were delivered, pause, and the end."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from studio.gui.bridge.watcher import WatchState
from studio.gui.delivery.watch.words import WatchWords


class WatchTray(QObject):
    """Is there only while there is a watch, and where the desktop has such icons."""

    window_requested = Signal()
    pause_toggled = Signal()
    stop_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._words = WatchWords(self)
        self.icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        self._menu = QMenu(window)
        self.line = self._menu.addAction("")
        self.line.setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Open Studio")).triggered.connect(lambda: self.window_requested.emit())
        self.pause = self._menu.addAction("")
        self.pause.triggered.connect(lambda: self.pause_toggled.emit())
        self._menu.addAction(self.tr("Stop watching")).triggered.connect(lambda: self.stop_requested.emit())
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._follow_click)

    def show_state(self, state: WatchState | None) -> None:
        """Show how a watch stands; None takes the icon away."""
        if state is None:
            self.icon.hide()
            return
        text = self._words.short(state)
        self.line.setText(text)
        self.icon.setToolTip(text)
        self.pause.setText(self.tr("Resume") if state.is_paused else self.tr("Pause"))
        if not self.icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable():
            self.icon.show()

    def _follow_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_requested.emit()
