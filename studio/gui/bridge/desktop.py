"""Opens files and folders in the system's own programs. It knows paths, and nothing of what they hold."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from studio.isolation import SAFE_PATH


def open_path(path: Path) -> None:
    """Open a file, or a folder in the file manager; that program gets the user's environment, without our changes."""
    ours = None if sys.flags.safe_path else os.environ.pop(SAFE_PATH, None)
    try:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    finally:
        if ours is not None:
            os.environ[SAFE_PATH] = ours
