"""The exit codes of the command line: what a script learns without reading a word."""

from enum import IntEnum


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    SOME_FAILED = 1
    WRONG_USE = 2
    STOPPED = 3
    """It could not start or go on: destination, disk, journal."""
    CANCELLED = 130


def code_of(error: Exception) -> ExitCode:
    """Return the exit code for an error that ends a command."""
    from studio.errors import CancelledError, PhotoError, RecipeError, SourceError

    match error:
        case RecipeError() | SourceError():
            return ExitCode.WRONG_USE
        case CancelledError():
            return ExitCode.CANCELLED
        case PhotoError():
            return ExitCode.SOME_FAILED
        case _:
            return ExitCode.STOPPED
