"""The command line: parse, call, print, exit code."""

import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from studio.cli import COMMANDS, COMPLETE, INSTALL_COMPLETION, NEW_WINDOW, SHOW_COMPLETION

if TYPE_CHECKING:
    from studio.errors import StudioError

_DELIVERING = ("run", "resume")
_NOT_DELIVERING = frozenset(("--dry-run", "--help", "-h", "--workers=0"))
"""Words that begin no worker; of two words one behind the other also with = between them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; `arguments` are by default those of the program."""
    from studio.cli.output import Output, prepare_streams, printable

    words = list(sys.argv[1:] if arguments is None else arguments)
    prepare_streams()
    try:
        return _dispatch(words)
    except KeyboardInterrupt:
        Output().complain("Cancelled.")
        return 130
    except OSError as error:
        where = f"{printable(error.filename)}: " if error.filename else ""
        Output().complain(f"studio: {where}{error.strerror or error}.")
        return 3
    except Exception as error:  # noqa: BLE001 - the end of the program; Python's exit code of 1 means failed photos
        _explain_fault(error)
        return 3


def _dispatch(words: list[str]) -> int:
    first = words[0] if words else ""
    if first in (COMPLETE, SHOW_COMPLETION, INSTALL_COMPLETION):
        return _complete(words)
    if first == "help":
        words = [word for word in words if word != "help"]
        if words and words[0] not in COMMANDS and not words[0].startswith("-"):
            from studio.cli.usage import unknown_command

            return _refuse(unknown_command(words[0]))
        return _call([*words[:1], "--help"])
    if first in _DELIVERING:
        if not _NOT_DELIVERING.intersection([*words, *map("=".join, pairwise(words))]):
            from studio.batch.executor import lane  # noqa: F401 # pyright: ignore[reportUnusedImport] - for the fork too
            from studio.batch.executor.fork_server import start_server
            from studio.batch.plan import file_types  # noqa: F401 # pyright: ignore[reportUnusedImport] - as above

            start_server(as_fork=True)  # it gets ready while this process plans
        code = _call_plainly(first, words[1:])
        if code is not None:
            return code
    if first in COMMANDS or (first.startswith("-") and first != NEW_WINDOW):
        return _call(words)
    from studio.cli.commands.window import open_window

    return open_window(words)


def _call_plainly(command: str, words: list[str]) -> int | None:
    """Do a delivering command whose words are plain; None where Typer is to read them."""
    from studio.cli.options.commands import ResumeOptions, RunOptions
    from studio.cli.options.plain import read_plainly

    if command == "run":
        run_options = read_plainly(RunOptions, words)
        if run_options is None:
            return None
        from studio.cli.commands.run import run_delivery

        return _refuse_errors(lambda: run_delivery(run_options))
    resume_options = read_plainly(ResumeOptions, words)
    if resume_options is None:
        return None
    from studio.cli.commands.resume import resume

    return _refuse_errors(lambda: resume(resume_options))


def _refuse_errors(call: Callable[[], int]) -> int:
    """Return a command's exit code; what the user can mend is said, and gives a code of its own."""
    from studio.errors import StudioError

    try:
        return int(call())
    except StudioError as error:
        return _refuse_error(error)


def _refuse_error(error: "StudioError") -> int:
    from studio.cli import remedies
    from studio.cli.exit_codes import code_of

    return _refuse(remedies.explain(error, error.remedy), int(code_of(error)))


def _call(words: list[str]) -> int:
    import typer

    from studio.cli.app import app

    try:
        code = app(args=words, prog_name="studio", standalone_mode=False)
    except typer.TyperException as error:
        from studio.cli.usage import explain

        return _refuse(explain(error, words))
    except Exception as error:
        from studio.errors import StudioError  # only now, since help need not wait for messages

        if not isinstance(error, StudioError):
            raise
        return _refuse_error(error)
    return code if isinstance(code, int) else 0


def _refuse(sentence: str, code: int = 2) -> int:
    from studio.cli.output import Output, printable

    Output().complain(printable(f"studio: {sentence}"))
    return code


def _complete(words: list[str]) -> int:
    from studio.cli import completion
    from studio.cli.output import Output

    output = Output()
    option, shell = words[0], "".join(words[1:2])
    if option == COMPLETE:
        for line in completion.complete(shell, words[2:]):
            output.write(line)
        return 0
    shell = shell or completion.detect_shell()
    if shell not in completion.SHELLS:
        known = ", ".join(completion.SHELLS)
        return _refuse(f"{option} needs the name of a shell: {known}." + (f" '{shell}' isn't one." if shell else ""))
    if option == SHOW_COMPLETION:
        output.write(completion.script(shell))
        return 0
    output.say(f"Installed in {completion.install(shell)}. It works in the next terminal that you open.")
    return 0


def _explain_fault(error: Exception) -> None:
    """Say that the program itself is at fault, and how: in the log if there is one, else here."""
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
