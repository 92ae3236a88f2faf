"""What `studio` without a command does: it opens the window, with photos and folders that were given."""

import os
import sys
from difflib import get_close_matches
from pathlib import Path

from studio.cli import COMMANDS, NEW_WINDOW
from studio.cli.exit_codes import ExitCode
from studio.cli.output import Output, printable


def open_window(words: list[str]) -> ExitCode:
    """Open the window; `words` are all the arguments: paths, and `--new-window` for one more beside an open one."""
    output = Output()
    paths = [word for word in words if word != NEW_WINDOW]
    known = [word for word in paths if os.path.lexists(word)]
    if paths and paths[0] not in known:
        near = get_close_matches(paths[0].lower(), COMMANDS, 1)
        hint = f"Did you mean {near[0]}?" if near else f"The commands are {', '.join(COMMANDS)}."
        output.complain(printable(f"studio: there is no command, photo or folder '{paths[0]}'. {hint}"))
        return ExitCode.WRONG_USE
    if missing := [word for word in paths if word not in known]:
        output.complain(printable(f"studio: {', '.join(missing)}: not there, so left out."))
    if why := _missing():
        output.complain(f"studio: the window can't be opened: {why}")
        output.complain("The command line does the work: studio run FOLDER --to DIR --recipe web-gallery")
        return ExitCode.STOPPED
    from studio.gui.app import open_window as show

    return ExitCode(show([Path(word).absolute() for word in known], new_window=NEW_WINDOW in words))


def _missing() -> str:
    """Say what the window lacks here; "" when it can be opened. Qt itself would end the program with a signal."""
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
