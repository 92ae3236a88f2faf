"""Opens files and folders in the system's own programs. It knows paths, and nothing of what they hold."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from studio.isolation import SAFE_PATH

_BUS = "DBUS_SESSION_BUS_ADDRESS"
_NO_BUS = "disabled:"
"""An address of a kind that the library of D-Bus does not know, so that it gives up (Debian's packages use it too)."""


def start_no_bus() -> None:
    """Without a session bus, let Qt do without one: its library would start a program called dbus-launch from PATH."""
    if not sys.platform.startswith("linux") or os.environ.get(_BUS):
        return
    socket = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}") / "bus"
    os.environ[_BUS] = f"unix:path={socket}" if socket.is_socket() else _NO_BUS


def open_path(path: Path) -> None:
    """Open a file, or a folder in the file manager; that program gets the user's environment, without our changes."""
    ours = {} if sys.flags.safe_path else {SAFE_PATH: os.environ.pop(SAFE_PATH, "")}
    if os.environ.get(_BUS) == _NO_BUS:
        ours[_BUS] = os.environ.pop(_BUS)
    try:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    finally:
        os.environ.update({name: value for name, value in ours.items() if value})
