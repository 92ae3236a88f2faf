"""Workers on this machine: lanes that survive the death of a worker. It alone owns processes.

It knows functions, work orders and results, but nothing of files or the journal.
"""

import contextlib
import logging
import os
import queue
import sys
import time
from collections.abc import Callable

from studio import log
from studio.batch.executor import machine
from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.lane import Lane, LaneEvent, Prepare
from studio.batch.executor.protocol import Completion, Death, Executor, Work
from studio.batch.executor.worker import prepare_engine, process_order
from studio.errors import DeliveryError, Remedy
from studio.job import WorkOrder
from studio.message import Message, message

SLEEP_SECONDS = 5.0
"""A gap between two turns that is longer means that the machine or the program slept; no call is charged for it."""

MOST_SPARE = 4
"""Spare workers kept ready for those that die, one for two lanes at most: a start takes time, a worker memory."""

FAILED_OPENINGS = 3
"""After this many failed starts in a row no further worker is started."""

RETRY_SECONDS = 0.05
"""Between two starts that failed: a fork server that has just ended is not known to be gone at once."""

_SHARED = "/dev/shm"

_log = logging.getLogger(__name__)


def local_executor(workers: int | None = None) -> Executor:
    """Return what runs work orders on this machine: so many workers, by default one for each usable core.

    With 0 the photos are made in this process, one by one.
    """
    return InlineExecutor() if workers == 0 else LocalPool(workers)


class LocalPool(Executor):
    """Lanes of workers, one for each usable core unless `slots` says how many.

    Each worker calls `prepare` before its first call. A worker that does not end by its own clock is killed `grace`
    seconds later. With `is_urgent`, as for what somebody waits for, workers keep the usual priority.
    """

    def __init__(
        self,
        slots: int | None = None,
        *,
        work: Work = process_order,
        prepare: Prepare = prepare_engine,
        grace: float = 10.0,
        is_urgent: bool = False,
    ) -> None:
        self.slots = machine.cores() if slots is None else slots
        self.memory = machine.memory()
        self.is_isolated = True
        self._work = work
        self._prepare = prepare
        self._grace = grace
        self._is_urgent = is_urgent
        self._news: queue.SimpleQueue[LaneEvent | None] = queue.SimpleQueue()
        self._lanes: list[Lane] = []
        self._lost: list[Lane] = []
        self._deaths = 0
        self._failed_openings = 0
        self._is_closed = False
        self._looked = time.monotonic()

    def open(self, orders: int | None = None) -> None:
        """Start the workers without waiting for them, no more than there are work orders."""
        if orders is not None:
            self.slots = max(1, min(self.slots, orders))
        self._mend()

    def is_ready(self) -> bool:
        """Tell whether a call can be started now; workers that are gone are replaced.

        Raises DeliveryError when none can be started.
        """
        self._mend()
        busy = sum(lane.ticket is not None for lane in self._lanes)
        return busy < self.slots and any(lane.is_idle for lane in self._lanes)

    def start(self, order: WorkOrder) -> bool:
        """Run a work order in a free worker; False when none is free after all."""
        return self.call(order.job.index, self._work, order, limit=order.limits.time_limit)

    def call(self, ticket: int, function: Callable[..., object], *args: object, limit: float | None = None) -> bool:
        """Call any function in a free worker; `wait` returns what became of it, under its ticket.

        After `limit` seconds the worker is ended. False when no worker is free after all.
        """
        limit = limit if limit is not None and limit > 0 else None
        for lane in [lane for lane in self._lanes if lane.is_idle]:
            if lane.start(ticket, limit, function, args):
                return True
            self._drop(lane)  # its worker was ended while it had nothing to do
        return False

    def wait(self, seconds: float) -> list[Completion]:
        """Wait until a call is over, a worker is ready, or the time is up; return the calls that are over."""
        began = time.monotonic()
        came: list[LaneEvent | None] = []
        with contextlib.suppress(queue.Empty):
            came.append(self._news.get(timeout=max(0.0, seconds)))
            while True:
                came.append(self._news.get_nowait())
        self._pass_over_sleep(began, seconds)
        return [finished for news in came for finished in self._take_in(news)] + self._overdue()

    def wake(self) -> None:
        """Make `wait` return; may be called from any thread and from a signal handler."""
        self._news.put(None)

    def kill(self) -> None:
        """End the calls in work at once; `wait` returns each as stopped."""
        for lane in list(self._lanes):
            if lane.ticket is not None and not lane.is_stopped:
                lane.is_stopped = True
                lane.kill()

    def close(self, seconds: float = 10.0) -> bool:
        """End all workers; False when one could not be ended in that time."""
        self._is_closed = True
        for lane in self._lanes:
            lane.retire()
            if not lane.is_idle:
                lane.kill()
        until = time.monotonic() + seconds
        left = [lane for lane in self._lanes + self._lost if not lane.join(until - time.monotonic())]
        self._lanes.clear()
        return not left

    def _mend(self) -> None:
        """Replace workers that are gone, and start spare ones once workers have died."""
        spare = min(self._deaths, MOST_SPARE, -(-self.slots // 2))
        wanted = self.slots + spare - len(self._lost)
        while len(self._lanes) < wanted and self._failed_openings < FAILED_OPENINGS and not self._is_closed:
            try:
                self._lanes.append(Lane(self._news, self._prepare, is_urgent=self._is_urgent))
            except OSError as error:
                _log.warning("A worker can't be started: %s", error)
                self._failed_openings += 1
                time.sleep(RETRY_SECONDS)
        if not self._lanes:
            raise DeliveryError(_explain_no_workers(), Remedy.NO_WORKERS)

    def _take_in(self, news: LaneEvent | None) -> list[Completion]:
        if news is None or news.lane not in self._lanes:
            return []
        lane, error = news.lane, news.future.exception()
        if not lane.is_open:
            if error is None:
                lane.is_open = True
                self._failed_openings = 0
            else:
                _log.warning("A worker ended before it was ready: %s", lane.death(error, news.at).reason)
                self._failed_openings += 1
                self._drop(lane)
            return []
        ticket = lane.ticket
        if ticket is None:
            return []
        lane.ticket = None
        if error is None:
            return [Completion(ticket=ticket, value=news.future.result())]
        death = lane.death(error, news.at)
        if death.error is None:
            self._drop(lane)
            if not death.stopped:
                self._deaths += 1
                self._mend()
        return [Completion(ticket=ticket, death=death)]

    def _pass_over_sleep(self, began: float, seconds: float) -> None:
        """Give calls back the time in which this process did not run: stopped, or while the machine slept.

        `began` is when it began to wait, for `seconds` at most.

        A worker's own clock goes on then on some systems, and ends it when it wakes up.
        """
        now, looked = time.monotonic(), self._looked
        self._looked = now
        overslept = max(0.0, now - began - max(0.0, seconds))
        for lane in self._lanes:
            slept = began - max(looked, lane.since) + overslept
            if slept > SLEEP_SECONDS:
                lane.since += slept
                lane.has_slept = True
                if lane.killed_at is not None:
                    lane.killed_at += slept

    def _drop(self, lane: Lane) -> None:
        self._lanes.remove(lane)
        lane.retire()

    def _overdue(self) -> list[Completion]:
        """Kill workers that did not end by their own clock; give up those that can't be killed."""
        finished: list[Completion] = []
        now = time.monotonic()
        for lane in [lane for lane in self._lanes if not lane.is_idle]:
            if lane.killed_at is None and now - lane.since > lane.limit + self._grace:
                lane.kill()
            elif lane.killed_at is not None and now - lane.killed_at > self._grace:
                _log.error("A worker can't be ended; the batch goes on without it.")
                self._lanes.remove(lane)
                self._lost.append(lane)
                if lane.ticket is not None:
                    death = Death(
                        timed_out=not lane.is_stopped, stopped=lane.is_stopped, reason=message("it can't be ended")
                    )
                    finished.append(Completion(ticket=lane.ticket, death=death))
        return finished


def _explain_no_workers() -> Message:
    if sys.platform == "linux" and not os.access(_SHARED, os.W_OK):
        return message(
            "No worker process can be started: {folder}, which processes share memory by, can't be written.",
            folder=_SHARED,
        )
    if path := log.path():
        return message("No worker process can be started; {log} says why.", log=str(path))
    return message("No worker process can be started.")
