"""Watching a folder in tests: in a thread, with short waits, and asked for what has happened so far."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.protocol import Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.run import Control
from studio.batch.watch import finder, watch
from studio.batch.watch.begin import open_watch
from studio.batch.watch.order import Finished, WatchEvent, WatchOrder
from studio.recipe.model import Export, Recipe

SETTLE = 0.1


def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look and try again after a moment."""
    monkeypatch.setattr(finder, "SHORTEST", 0.03)
    monkeypatch.setattr(finder, "_SHARE", 1.0)
    monkeypatch.setattr(finder, "_SOONEST", 0.02)
    monkeypatch.setattr(watch, "RETRY_SECONDS", 0.1)
    monkeypatch.setattr(watch, "_IDLE_SECONDS", 0.1)


def make_order(source: Path, destination: Path, **more: Any) -> WatchOrder:
    values: dict[str, Any] = {"recipe": Recipe(exports=(Export(folder="web"),)), "settle": SETTLE, **more}
    return WatchOrder(roots=(source,), destination=destination, **values)


class Watching:
    """A watch in a thread of its own; what it yields is collected. An error of it comes out of `end`."""

    def __init__(self, order: WatchOrder, executor: Executor | None = None, once_idle: float | None = None) -> None:
        self.events: list[WatchEvent] = []
        self.control = Control()
        self._order = order
        self._executor = executor or InlineExecutor()
        self._once_idle = once_idle
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.journal = Path()

    def __enter__(self) -> "Watching":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def end(self) -> None:
        self.control.cancel()
        self.wait_for_end()

    def wait_for_end(self) -> None:
        self._thread.join(20)
        assert not self._thread.is_alive()
        if self._error is not None:
            error, self._error = self._error, None
            raise error

    def _run(self) -> None:
        try:
            self._executor.open()
            with open_watch(self._order) as journal:
                self.journal = journal.path
                for event in watch.watch(self._order, self._executor, journal, self.control, once_idle=self._once_idle):
                    self.events.append(event)
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits
            self._error = error

    def of(self, kind: type[Any]) -> Iterator[Any]:
        return (event for event in list(self.events) if isinstance(event, kind))

    def finished(self) -> list[tuple[str, str]]:
        """Return the photos that were finished so far, with what became of each."""
        return [(event.job.source.name, event.outcome.status.value) for event in self.of(Finished)]

    def wait(self, is_so: Callable[[], object], seconds: float = 10.0) -> None:
        until = time.monotonic() + seconds
        while not is_so():
            assert time.monotonic() < until, self.events[-20:]
            assert self._error is None, self._error
            time.sleep(0.01)


def records(journal: Path) -> list[tuple[str, str]]:
    """Return each photo that a journal has, with its state."""
    with JournalWriter.open(journal, delivering=False) as opened:
        return [(record.job.source.name, record.state.value) for record in opened.records()]
