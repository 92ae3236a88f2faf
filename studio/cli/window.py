"""What `studio` without a command does: the window is not there yet, so it says what to write instead."""

import os
import shlex
from difflib import get_close_matches

from studio.cli import COMMANDS
from studio.cli.exit_code import ExitCode
from studio.cli.output import Output, printable


def open_window(words: list[str]) -> ExitCode:
    """Say how the photos that were given, or any, are delivered without a window; `words` are all the arguments."""
    output = Output()
    known = [word for word in words if os.path.lexists(word)]
    if words and not known:
        near = get_close_matches(words[0].lower(), COMMANDS, 1)
        hint = f"Did you mean {near[0]}?" if near else f"The commands are {', '.join(COMMANDS)}."
        output.complain(printable(f"studio: there is no command, photo or folder '{words[0]}'. {hint}"))
        return ExitCode.WRONG_USE
    sources = " ".join(shlex.quote(word) for word in known) or "FOLDER"
    output.complain("The window is not there yet; the command line does the work:")
    output.complain(printable(f"  studio run {sources} --to DIR --recipe web-gallery"))
    output.complain("studio --help lists the commands, studio recipes the recipes.")
    return ExitCode.WRONG_USE
