"""The command line: parse, call, print, exit code."""

import sys
from collections.abc import Sequence

COMMANDS = ("run", "plan", "resume", "recipes", "info", "measure", "doctor")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; `arguments` are by default those of the program."""
    from studio.cli.output import Output, prepare_streams, printable

    words = list(sys.argv[1:] if arguments is None else arguments)
    prepare_streams()
    try:
        if words and (words[0] in COMMANDS or words[0].startswith("-")):
            return _call(words)
        from studio.cli.window import open_window

        return open_window(words)
    except KeyboardInterrupt:
        Output().complain("Cancelled.")
        return 130
    except OSError as error:
        where = f"{printable(error.filename)}: " if error.filename else ""
        Output().complain(f"studio: {where}{error.strerror or error}.")
        return 3


def _call(words: list[str]) -> int:
    from studio.cli.app import app
    from studio.errors import StudioError

    try:
        app(args=words, prog_name="studio")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except StudioError as error:
        from studio.cli.exit_code import code_of
        from studio.cli.output import Output, printable

        Output().complain(printable(f"studio: {error}"))
        return int(code_of(error))
    return 0
