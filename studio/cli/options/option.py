"""What an option and an argument of a command are, as plain values; Typer is told of them only where it is needed."""

from collections.abc import Callable
from typing import Any, NamedTuple


class Word(NamedTuple):
    """An option, by its names, or an argument, which has none; the other fields are Typer's."""

    names: tuple[str, ...] = ()
    metavar: str | None = None
    help: str | None = None
    rich_help_panel: str | None = None
    show_default: bool = True
    parser: Callable[[str], Any] | None = None


def Option(*names: str, **more: Any) -> Word:  # noqa: N802 - as Typer's
    """Describe an option, such as `--flat` or `--verify/--no-verify`."""
    return Word(names=names, **more)


def Argument(**more: Any) -> Word:  # noqa: N802 - as Typer's
    """Describe an argument."""
    return Word(**more)
