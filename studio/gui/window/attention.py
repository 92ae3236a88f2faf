"""What the system shows of a run outside the window: the title, the task bar or dock, a notification at the end."""

import html
import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

APP_ID = "io.github.studio_photo.Studio"
"""The name of the program to the desktop: of its desktop entry, its icon and its windows."""


class Attention:
    """Tells the system how far a run is, where the system can show it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._shown = -1

    def show_percent(self, percent: int | None) -> None:
        """Show a percentage, or none, on the launcher's icon (the desktops that follow Unity's launcher protocol)."""
        value = -1 if percent is None else percent
        if value == self._shown or not sys.platform.startswith("linux"):
            return
        self._shown = value
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        message = QDBusMessage.createSignal(
            f"/{APP_ID.replace('.', '/')}", "com.canonical.Unity.LauncherEntry", "Update"
        )
        state = {"progress": max(0, value) / 100, "progress-visible": percent is not None}
        message.setArguments([f"application://{APP_ID}.desktop", state])
        bus.send(message)

    def announce(self, title: str, text: str) -> None:
        """Tell that a run has ended, if the window is not in front."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self._window)
            self._tray.messageClicked.connect(self._window.activateWindow)
        self._tray.show()
        if sys.platform.startswith("linux"):
            text = html.escape(text, quote=False)  # notifications of desktops read markup, and a name may look like it
        self._tray.showMessage(title, text, QIcon(QApplication.windowIcon()), 10_000)

    def close(self) -> None:
        """Take everything back."""
        self.show_percent(None)
        if self._tray is not None:
            self._tray.hide()
