"""The command line: parse, call, print, exit code."""

import sys
from collections.abc import Sequence

from studio.cli import COMMANDS, NEW_WINDOW


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; `arguments` are by default those of the program."""
    from studio.cli.output import Output, prepare_streams, printable

    words = list(sys.argv[1:] if arguments is None else arguments)
    prepare_streams()
    try:
        if words and (words[0] in COMMANDS or (words[0].startswith("-") and words[0] != NEW_WINDOW)):
            return _call(words)
        from studio.cli.commands.window import open_window

        return open_window(words)
    except KeyboardInterrupt:
        Output().complain("Cancelled.")
        return 130
    except OSError as error:
        where = f"{printable(error.filename)}: " if error.filename else ""
        Output().complain(f"studio: {where}{error.strerror or error}.")
        return 3
    except Exception as error:  # noqa: BLE001 - the end of the program; an exit code of 1 would say something else
        _explain_fault(error)
        return 3


def _call(words: list[str]) -> int:
    from studio.cli.app import app
    from studio.errors import StudioError

    try:
        app(args=words, prog_name="studio")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except StudioError as error:
        from studio.cli.exit_codes import code_of
        from studio.cli.output import Output, printable

        Output().complain(printable(f"studio: {error}"))
        return int(code_of(error))
    return 0


def _explain_fault(error: Exception) -> None:
    """Say that the program itself is at fault; how is in the log if there is one, else said as well."""
    import logging
    import traceback

    from studio import log
    from studio.cli.output import Output, printable

    path = log.path()
    if path is None:
        Output().complain("".join(traceback.format_exception(error)).rstrip())
    else:
        logging.getLogger(__name__).error("a command failed", exc_info=error)
    details = f" The details are in {printable(path)}." if path else ""
    what = printable(f"{type(error).__name__}: {error}")
    Output().complain(f"studio: This is a fault of the program itself ({what}); no photo is to blame.{details}")
