"""Watches folders in a thread of its own and tells how that goes: what was delivered, what is in the way."""

import collections
import contextlib
from datetime import datetime
from pathlib import Path

from msgspec import Struct, structs
from PySide6.QtCore import QObject, Signal

from studio.batch.deliverable.made import Watch
from studio.batch.deliverable.make import make_wanted
from studio.batch.executor.pool import local_executor
from studio.batch.run.run import Control
from studio.batch.watch.begin import open_watch
from studio.batch.watch.order import Back, Finished, Waiting, WatchEvent, WatchOrder
from studio.batch.watch.watch import watch
from studio.errors import CancelledError
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.batched_queue import BatchedQueue
from studio.gui.bridge.runner import JOIN_SECONDS
from studio.job import Status
from studio.message import Message
from studio.tokens import local_time


class WatchState(Struct, frozen=True, kw_only=True):
    """How a watch stands: photos that were delivered since it began, those that were not, and when the last one was.

    `reason` is what it waits for; None while nothing is in the way.
    """

    roots: tuple[Path, ...]
    destination: Path
    delivered: int = 0
    failed: int = 0
    last: datetime | None = None
    reason: Message | None = None
    is_paused: bool = False
    is_ending: bool = False


class Watcher(QObject):
    """One watch at a time; `changed` follows each change of `state`, which is None while nothing is watched."""

    changed = Signal()
    refused = Signal(str)
    """Why it could not begin or go on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: WatchState | None = None
        self.journal: Path | None = None
        self._control = Control()
        self._reasons: list[Message] = []
        self._task = BackgroundTask(self, name="watcher", seconds=JOIN_SECONDS)
        self._task.failed.connect(self._refuse)
        self._task.ended.connect(self._end)
        self._events: BatchedQueue[WatchEvent] = BatchedQueue(self._take, self)
        self._error = ""

    # What the window asks for

    def start(self, order: WatchOrder, workers: int | None = None, *, memory: int | None = None) -> None:
        """Begin to watch, or go on with the watch of before."""
        if self.state is not None:
            raise RuntimeError("Folders are watched already.")
        self._control = Control()
        self._reasons.clear()
        self._error = ""
        self.state = WatchState(roots=order.roots, destination=order.destination)
        self._events.start()
        self._task.start(lambda: self._watch(order, workers, memory))
        self.changed.emit()

    def pause(self, *, wanted: bool) -> None:
        """Finish the photos in progress and begin no others, or go on."""
        if wanted:
            self._control.pause()
        else:
            self._control.resume()
        self._update(is_paused=wanted)

    def stop(self) -> None:
        """Finish the photos in progress, then end."""
        self._control.cancel()
        self._update(is_ending=True)

    def close(self) -> None:
        """End at once, and the thread; the next watch of these folders goes on where it was."""
        self._control.stop_now()
        self._task.close()
        self._events.clear()
        self.state = None

    # The thread

    def _watch(self, order: WatchOrder, workers: int | None, memory: int | None) -> None:
        executor = local_executor(workers)
        has_new = False
        with contextlib.suppress(CancelledError), open_watch(order) as journal:
            self.journal = journal.path
            try:
                executor.open()
                for event in watch(order, executor, journal, self._control, memory=memory):
                    if isinstance(event, Finished | Waiting | Back):
                        has_new |= isinstance(event, Finished) and event.outcome.status is Status.DONE
                        self._events.put(event)
                if has_new and not self._control.is_stopped:
                    makes = Watch(cancelled=lambda: self._control.is_stopped)
                    recipe = journal.head().batch.recipe
                    collections.deque(make_wanted(journal, recipe, lambda _: executor, lambda _: makes), 0)
            finally:
                executor.close()

    # Back on the window's thread

    def _take(self, events: list[WatchEvent]) -> None:
        delivered = failed = 0
        for event in events:
            match event:
                case Finished(outcome=outcome):
                    delivered += outcome.status is Status.DONE
                    failed += outcome.status in (Status.FAILED, Status.CRASHED)
                case Waiting(reason=reason):
                    self._reasons.append(reason)
                case Back(reason=reason):
                    self._reasons = [each for each in self._reasons if each != reason]
                case _:
                    pass
        state = self.state
        if state is None:
            return
        self._update(
            delivered=state.delivered + delivered,
            failed=state.failed + failed,
            last=local_time() if delivered else state.last,
            reason=self._reasons[-1] if self._reasons else None,
        )

    def _update(self, **changes: object) -> None:
        if self.state is not None:
            self.state = structs.replace(self.state, **changes)
            self.changed.emit()

    def _refuse(self, sentence: str) -> None:
        self._error = sentence

    def _end(self) -> None:
        self._events.finish(self._tell_end)

    def _tell_end(self) -> None:
        self.state = None
        self.changed.emit()
        if self._error:
            self.refused.emit(self._error)
