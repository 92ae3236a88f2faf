"""`studio` without a command: opens the window, with the photos and folders that were given."""

import os
import sys
from pathlib import Path

from studio.cli import NEW_WINDOW
from studio.cli.exit_codes import ExitCode
from studio.cli.output import Output, printable
from studio.cli.usage import unknown_command
from studio.paths import absolute


def open_window(words: list[str]) -> ExitCode:
    """Open the window; `words` are all the arguments: paths, and `--new-window` for one more beside an open one."""
    output = Output()
    paths = [word for word in words if word != NEW_WINDOW]
    known = [word for word in paths if os.path.lexists(word)]
    if paths and paths[0] not in known:
        sentence = unknown_command(paths[0], "command, photo or folder")
        output.complain(printable(f"studio: {sentence}"))
        return ExitCode.WRONG_USE
    if missing := [word for word in paths if word not in known]:
        output.complain(printable(f"studio: Not found, left out: {', '.join(missing)}"))
    if why := _missing():
        output.complain(f"studio: The window can't be opened: {why}")
        output.complain("The command line works without it: studio run FOLDER --to DIR --recipe web-gallery")
        return ExitCode.STOPPED
    from studio.gui.app import open_window as show

    return ExitCode(show([absolute(Path(word)) for word in known], new_window=NEW_WINDOW in words))


def _missing() -> str:
    """Say what is missing for the window; "" when it can be opened. Qt itself would end the program with a signal."""
    has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not has_display:
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    try:
        import importlib

        importlib.import_module("studio.gui.app")
    except ImportError as error:
        name = error.name or ""
        if name.split(".")[0] in ("PySide6", "shiboken6") and "No module" in str(error):
            return 'PySide6 is not installed; add it with: pip install "studio-photo[gui]"'
        return f"{error}. On Debian and Ubuntu: sudo apt-get install libegl1 libgl1 libxcb-cursor0 libxkbcommon-x11-0"
    return ""
