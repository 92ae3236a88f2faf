"""Shows progress on standard error: a bar on a terminal, a line now and then elsewhere, or nothing."""

import os
import time
from typing import Protocol, Self

from studio.cli.output import Output, as_time, counted, grouped

LINE_SECONDS = 10.0
"""Time between two lines where there is no terminal."""

_NARROW = 60
"""Columns below which the bar itself is left out."""


class Progress(Protocol):
    """What a run reports to; a context manager, since a bar must be removed whatever happens."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def found(self, photos: int) -> None:
        """Show how many photos were found so far."""
        ...

    def read_cards(self, done: int, photos: int) -> None:
        """Show how many of the photos were looked at for code cards."""
        ...

    def start(self, photos: int, what: str = "") -> None:
        """Show that this many photos are to be made; `what` is made of them, where it is not their own files."""
        ...

    def advance(self) -> None:
        """Show that one more photo is finished."""
        ...


def choose_progress(output: Output) -> Progress:
    """Return the way to show progress that suits the output."""
    if output.quiet:
        return Silence()
    if output.err.isatty() and os.environ.get("TERM") not in ("dumb", "unknown"):
        return Bar(output)
    return Lines(output)


class Silence:
    """Shows nothing."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def found(self, photos: int) -> None:
        """Show nothing."""

    def read_cards(self, done: int, photos: int) -> None:
        """Show nothing."""

    def start(self, photos: int, what: str = "") -> None:
        """Show nothing."""

    def advance(self) -> None:
        """Show nothing."""


class Lines(Silence):
    """A line now and then, for logs and pipes."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._photos = 0
        self._made = 0
        self._what = ""
        self._started = self._told = time.monotonic()

    def found(self, photos: int) -> None:
        """Say how many photos were found, while that takes long."""
        if self._is_time():
            self._output.say(f"{counted(photos, 'photo')} found so far")

    def read_cards(self, done: int, photos: int) -> None:
        """Say how many photos were looked at for code cards, while that takes long."""
        if self._is_time():
            self._output.say(f"{grouped(done)} of {counted(photos, 'photo')} looked at for code cards")

    def start(self, photos: int, what: str = "") -> None:
        """Begin to count."""
        self._photos, self._made = photos, 0
        self._what = f"{what}: " if what else ""
        self._started = self._told = time.monotonic()

    def advance(self) -> None:
        """Count one more, and say so when it is time."""
        self._made += 1
        if self._made < self._photos and self._is_time():
            rate = self._made / (self._told - self._started)
            left = (self._photos - self._made) / rate
            sums = f"{grouped(self._made)} of {counted(self._photos, 'photo')}"
            self._output.say(f"{self._what}{sums}, {rate:.1f} photos/s, {as_time(left)} left")

    def _is_time(self) -> bool:
        now = time.monotonic()
        if now - self._told < LINE_SECONDS:
            return False
        self._told = now
        return True


class Bar:
    """A bar with photos per second and the time left."""

    def __init__(self, output: Output) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            Progress,
            ProgressColumn,
            SpinnerColumn,
            Task,
            TextColumn,
            TimeRemainingColumn,
        )
        from rich.text import Text

        class Rate(ProgressColumn):
            """Photos per second, over the last half minute."""

            def render(self, task: Task) -> Text:
                rate = task.finished_speed or task.speed
                return Text(f"{rate:.1f} photos/s" if rate else "")

        class TimeLeft(TimeRemainingColumn):
            """The time left, and that it is that."""

            def render(self, task: Task) -> Text:
                time_left = super().render(task)
                return time_left.append(" left") if task.total and task.time_remaining is not None else Text()

        console = Console(file=output.err, highlight=False, markup=False, emoji=False)
        is_narrow = console.width < _NARROW
        count = TextColumn("{task.fields[count]}", markup=False)
        columns = [SpinnerColumn(), count] if is_narrow else [BarColumn(bar_width=None), count, Rate()]
        self._bar = Progress(
            *columns,
            TimeLeft(compact=True),
            console=console,
            refresh_per_second=5,
            expand=not is_narrow,
            transient=True,
        )
        self._task = self._bar.add_task("", total=None, count="Looking for photos")
        self._photos = 0
        self._made = 0
        self._what = ""

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def found(self, photos: int) -> None:
        """Show how many photos were found so far."""
        self._bar.update(self._task, count=f"{counted(photos, 'photo')} found")

    def read_cards(self, done: int, photos: int) -> None:
        """Move the bar while photos are looked at for code cards."""
        count = f"Reading code cards: {grouped(done)} of {grouped(photos)}"
        self._bar.update(self._task, total=photos, completed=done, count=count)

    def start(self, photos: int, what: str = "") -> None:
        """Begin the bar."""
        self._photos, self._made = photos, 0
        self._what = f"{what}: " if what else ""
        self._bar.reset(self._task, total=photos, count=self._count())

    def advance(self) -> None:
        """Move the bar by one photo."""
        self._made += 1
        self._bar.update(self._task, advance=1, count=self._count())

    def _count(self) -> str:
        return f"{self._what}{grouped(self._made)} of {grouped(self._photos)}"
