"""Opens files and folders in the system's own programs. It knows paths, and nothing of what they hold."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QToolTip, QWidget

from studio.isolation import SAFE_PATH
from studio.paths import shorten_home

_BUS = "DBUS_SESSION_BUS_ADDRESS"
_NO_BUS = "disabled:"
"""An address of a kind that the library of D-Bus does not know, so that it gives up (Debian's packages use it too)."""


def start_no_bus() -> None:
    """Without a session bus, let Qt do without one: its library would start a program called dbus-launch from PATH."""
    if not sys.platform.startswith("linux") or os.environ.get(_BUS):
        return
    socket = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}") / "bus"
    os.environ[_BUS] = f"unix:path={socket}" if socket.is_socket() else _NO_BUS


def open_path(path: Path, *, beside: QWidget | None = None) -> bool:
    """Open a file, or a folder in the file manager; that program gets the user's environment, without our changes.

    False, and a word at the mouse over the widget `beside`, where no program opens it.
    """
    ours = {} if sys.flags.safe_path else {SAFE_PATH: os.environ.pop(SAFE_PATH, "")}
    if os.environ.get(_BUS) == _NO_BUS:
        ours[_BUS] = os.environ.pop(_BUS)
    try:
        is_open = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    finally:
        os.environ.update({name: value for name, value in ours.items() if value})
    if not is_open and beside is not None:
        QToolTip.showText(QCursor.pos(), cannot_open(path), beside)
    return is_open


def cannot_open(path: Path) -> str:
    """Say that no program opens a file or folder, and where it is."""
    text = QCoreApplication.translate("Desktop", "No program on this computer opens it: %1")
    return text.replace("%1", shorten_home(path))
