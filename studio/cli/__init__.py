"""The command line: parse, call, print, exit code."""

import os
import sys
from collections.abc import Sequence

COMMANDS = ("run", "plan", "resume", "recipes", "info", "measure", "doctor")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; `arguments` are by default those of the program."""
    from studio.cli.output import Output, prepare_streams, printable

    words = list(sys.argv[1:] if arguments is None else arguments)
    prepare_streams()
    output = Output()
    try:
        if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
            return _open_window(words, output)
        return _call(words)
    except KeyboardInterrupt:
        output.complain("Cancelled.")
        return 130
    except OSError as error:
        output.complain(f"studio: {printable(error.filename or 'the system')}: {error.strerror or error}.")
        return 3


def _call(words: list[str]) -> int:
    from studio.cli.app import app
    from studio.cli.exit_code import code_of
    from studio.cli.output import Output, printable
    from studio.errors import StudioError

    try:
        app(args=words, prog_name="studio")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except StudioError as error:
        Output().complain(f"studio: {printable(error)}")
        return int(code_of(error))
    return 0


def _open_window(words: list[str], output: "Output") -> int:
    """Say that there is no window yet, and what to write instead."""
    from difflib import get_close_matches

    near = get_close_matches(words[0], COMMANDS, 1) if words and not os.path.lexists(words[0]) else []
    if near:
        output.complain(f"studio: there is no command '{words[0]}'. Did you mean {near[0]}?")
    ...
    return 2
