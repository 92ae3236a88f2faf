"""The entry by which the system opens Studio when the user logs in. It is made only when the user asks for it."""

import os
import plistlib
import shlex
import sys
from pathlib import Path

from PySide6.QtCore import QSettings

NAME = "io.github.studio_photo.Studio.watch"

_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"


def is_set() -> bool:
    """Tell whether Studio is opened at login."""
    if sys.platform == "win32":
        return QSettings(_RUN, QSettings.Format.NativeFormat).contains(NAME)
    return entry().is_file()


def enable(*, wanted: bool) -> None:
    """Have Studio opened at login, or no longer; raises OSError when that can't be written down."""
    if sys.platform == "win32":
        run = QSettings(_RUN, QSettings.Format.NativeFormat)
        if wanted:
            run.setValue(NAME, " ".join(f'"{word}"' for word in command()))
        else:
            run.remove(NAME)
        return
    path = entry()
    if not wanted:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    if sys.platform == "darwin":
        path.write_bytes(plistlib.dumps({"Label": NAME, "ProgramArguments": command(), "RunAtLoad": True}))
    else:
        path.write_bytes(_desktop_entry())


def entry() -> Path:
    """Return where the entry lies (freedesktop.org's Autostart Specification; launchd of macOS)."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{NAME}.plist"
    config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(config) / "autostart" / f"{NAME}.desktop"


def command() -> list[str]:
    """Return the words that start this program."""
    if image := os.environ.get("APPIMAGE"):
        return [image]
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "studio"]


def _desktop_entry() -> bytes:
    words = " ".join(shlex.quote(word).replace("%", "%%") for word in command())
    lines = ["[Desktop Entry]", "Type=Application", "Name=Studio", f"Exec={words}", "X-GNOME-Autostart-enabled=true"]
    return "\n".join([*lines, ""]).encode("utf-8", "surrogateescape")
