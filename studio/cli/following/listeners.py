"""Who is told how a delivery goes: a person, programs, and who can interrupt it."""

from msgspec import Struct

from studio.cli.events import Events
from studio.cli.output import Output
from studio.cli.progress import Progress, choose_progress
from studio.cli.signals import InterruptHandler


class Listeners(Struct, frozen=True, kw_only=True):
    """Who is told how a delivery goes: a person, programs (`events`), and who can interrupt it."""

    output: Output
    events: Events | None
    progress: Progress
    interrupt: InterruptHandler


def choose_listeners(interrupt: InterruptHandler, *, as_json: bool, quiet: bool) -> Listeners:
    """Return the listeners that suit the options and the terminal."""
    output = Output(quiet=quiet)
    return Listeners(
        output=output,
        events=Events(output) if as_json else None,
        progress=choose_progress(output),
        interrupt=interrupt,
    )
