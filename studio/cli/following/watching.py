"""Follows a watched folder: what arrives, what is delivered and what is in the way, told as it happens."""

import time
from collections.abc import Callable, Iterable

from studio.batch.watch.order import Arrived, Back, Finished, Quiet, Waiting, WatchEvent
from studio.cli.following.listeners import Listeners
from studio.cli.output import counted, grouped, near, printable
from studio.cli.tally import Tally
from studio.job import Status
from studio.tokens import local_time

LINE_SECONDS = 10.0
"""Time between two lines while photos are delivered without a pause."""


class WatchFollower:
    """Tells what happens; `make` is called each `every` seconds if something is new, while nothing is in work.

    `cancel` is called when nobody reads the events any more.
    """

    def __init__(
        self,
        listeners: Listeners,
        tally: Tally,
        cancel: Callable[[], object],
        *,
        every: float | None = None,
        make: Callable[[], object] = lambda: None,
    ) -> None:
        self._listeners = listeners
        self._tally = tally
        self._cancel = cancel
        self._every = every
        self._make = make
        self._made_at = self._told_at = time.monotonic()
        self._new = self._untold = 0
        """Photos that were delivered since the last making, and since the last line."""

    @property
    def has_new(self) -> bool:
        """Whether something was delivered that nothing was made of yet."""
        return self._new > 0

    def follow(self, events: Iterable[WatchEvent]) -> None:
        """Tell events until they end."""
        for event in events:
            self._tell(event)
            if self._listeners.events and not self._listeners.output.has_reader:
                self._cancel()
        self._tell_count()

    def _tell(self, event: WatchEvent) -> None:
        output, events = self._listeners.output, self._listeners.events
        match event:
            case Arrived():
                if events:
                    events.arrived(event.photos, event.total)
            case Waiting():
                output.complain(printable(f"{_clock()}  {event.reason} Waiting."))
                if events:
                    events.waiting(event.reason)
            case Back():
                output.say(f"{_clock()}  Continuing.")
                if events:
                    events.back(event.reason)
            case Finished():
                self._tell_photo(event)
            case Quiet():
                self._tell_count()
                self._make_if_due()

    def _tell_photo(self, event: Finished) -> None:
        job, outcome = event.job, event.outcome
        self._tally.add(job, outcome, is_new=True)
        if self._listeners.events:
            self._listeners.events.finished_job(job, outcome)
        if outcome.status in (Status.FAILED, Status.CRASHED):
            said = " ".join(map(str, outcome.errors))
            self._listeners.output.complain(printable(f"{_clock()}  {near(job.source)}: {said}"))
        if outcome.status is Status.DONE:
            self._new += 1
            self._untold += 1
        if time.monotonic() - self._told_at >= LINE_SECONDS:
            self._tell_count()

    def _tell_count(self) -> None:
        if self._untold:
            more = f", {grouped(self._tally.done)} in all" if self._tally.done > self._untold else ""
            self._listeners.output.say(f"{_clock()}  {counted(self._untold, 'photo')} delivered{more}")
        self._untold, self._told_at = 0, time.monotonic()

    def _make_if_due(self) -> None:
        if self._every is not None and self._new and time.monotonic() - self._made_at >= self._every:
            self._make()
            self._new, self._made_at = 0, time.monotonic()


def _clock() -> str:
    return f"{local_time():%H:%M:%S}"
