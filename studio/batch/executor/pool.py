"""The pool: lanes of worker processes that survive the death of a worker. It alone owns processes.

It knows functions and results, but nothing of photos, files or the journal.
"""

import contextlib
import logging
import os
import queue
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from msgspec import Struct

from studio import log
from studio.batch.executor import machine
from studio.batch.executor.lane import Death, Lane, LaneEvent, Prepare
from studio.batch.executor.worker import prepare_engine
from studio.errors import DeliveryError, PhotoError

SLEEP_SECONDS = 5.0
"""When nothing was looked at for so long, the machine or the program slept, and no call is to blame for the time."""

MOST_SPARE = 4
"""Workers that are kept ready for those that die, one for two lanes at most: a start takes long, and memory."""

FAILED_OPENINGS = 3
"""After so many in a row no further worker is started."""

_SHARED = "/dev/shm"

_log = logging.getLogger(__name__)


class Completion(Struct, frozen=True, kw_only=True):
    """A call that is over: the ticket it was started with, and its value or the death of its worker."""

    ticket: int
    value: object = None
    death: Death | None = None


class Pool:
    """Lanes of workers for one owner, whose loop calls `start` and `wait`.

    `workers` is by default the number of usable cores; 0 makes each call at once, in this process, without a time
    limit. Each worker calls `prepare` before its first call; with `is_urgent`, as for what somebody waits for, it keeps
    the usual priority. Used as a context manager; all processes end with it.
    """

    def __init__(
        self,
        workers: int | None = None,
        *,
        prepare: Prepare = prepare_engine,
        grace: float = 10.0,
        is_urgent: bool = False,
    ) -> None:
        self.workers = machine.cores() if workers is None else workers
        self._prepare = prepare
        self._grace = grace
        self._is_urgent = is_urgent
        self._news: queue.SimpleQueue[LaneEvent | None] = queue.SimpleQueue()
        self._inline: list[Completion] = []
        self._lanes: list[Lane] = []
        self._lost: list[Lane] = []
        self._deaths = 0
        self._failed_openings = 0
        self._is_closed = False
        self._looked = time.monotonic()
        self.is_stuck = False
        self._aside: Pool | None = None
        self._aside_thread: ThreadPoolExecutor | None = None

    def __enter__(self) -> "Pool":
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def open(self) -> None:
        """Start the workers without waiting for them."""
        if self.workers:
            self._mend()
        else:
            self._prepare()

    def is_ready(self) -> bool:
        """Tell whether a call can be started now; workers that are gone are replaced.

        Raises DeliveryError when none can be started.
        """
        if not self.workers:
            return not self._inline
        self._mend()
        busy = sum(lane.ticket is not None for lane in self._lanes)
        return busy < self.workers and any(lane.is_idle for lane in self._lanes)

    def start(self, ticket: int, function: Callable[..., object], *args: object, limit: float | None = None) -> bool:
        """Call the function in a free worker; `wait` returns what became of it, under its ticket.

        After `limit` seconds the worker is ended. False when no worker is free after all.
        """
        if not self.workers:
            self._inline.append(Completion(ticket=ticket, value=function(*args)))
            return True
        limit = limit if limit is not None and limit > 0 else None
        for lane in [lane for lane in self._lanes if lane.is_idle]:
            if lane.start(ticket, limit, function, args):
                return True
            self._drop(lane)  # its worker was ended while it had nothing to do
        return False

    def wait(self, seconds: float) -> list[Completion]:
        """Wait until a call is over, a worker is ready, or the time is up; return the calls that are over."""
        if self._inline:
            done, self._inline = self._inline, []
            return done
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

    def submit(self, function: Callable[..., object], *args: object, limit: float | None = 120.0) -> Future[object]:
        """Call the function in a worker of its own, which a running batch does not hold up.

        The calls are made one after another; one that waits can be cancelled. The future raises what the function
        raised, and PhotoError when the worker died or the time was up. May be called from any thread.
        """
        if self._aside_thread is None:
            self._aside_thread = ThreadPoolExecutor(1, "aside")
        return self._aside_thread.submit(self._call_aside, function, args, limit)

    def close(self, seconds: float = 10.0) -> bool:
        """End all workers; False, as `is_stuck` then says too, when one could not be ended in that time.

        Python waits for such a worker when the program ends, so only os._exit ends it then.
        """
        self._is_closed = True
        if self._aside is not None:
            self._aside.kill()
        if self._aside_thread is not None:
            self._aside_thread.shutdown(wait=True, cancel_futures=True)
        ended = self._aside.close(seconds) if self._aside is not None else True
        for lane in self._lanes:
            lane.retire()
            if not lane.is_idle:
                lane.kill()
        until = time.monotonic() + seconds
        left = [lane for lane in self._lanes + self._lost if not lane.join(until - time.monotonic())]
        self._lanes.clear()
        self.is_stuck = bool(left) or not ended
        return not self.is_stuck

    def _call_aside(self, function: Callable[..., object], args: tuple[object, ...], limit: float | None) -> object:
        if not self.workers:
            return function(*args)
        if self._aside is None:
            self._aside = Pool(1, prepare=self._prepare, grace=self._grace, is_urgent=self._is_urgent)
        while not (self._aside.is_ready() and self._aside.start(0, function, *args, limit=limit)):
            if self._is_closed:
                raise PhotoError("The program is being closed.")
            self._aside.wait(0.1)
        finished: list[Completion] = []
        while not finished:
            finished = self._aside.wait(0.1)
        death = finished[0].death
        if death is None:
            return finished[0].value
        if death.error is not None:
            raise death.error
        raise PhotoError(f"The process that was at it did not finish: {death.reason}.")

    def _mend(self) -> None:
        """Start workers in place of those that are gone, and some to spare once workers have died."""
        spare = min(self._deaths, MOST_SPARE, -(-self.workers // 2))
        wanted = self.workers + spare - len(self._lost)
        while len(self._lanes) < wanted and self._failed_openings < FAILED_OPENINGS and not self._is_closed:
            try:
                self._lanes.append(Lane(self._news, self._prepare, is_urgent=self._is_urgent))
            except OSError as error:
                _log.warning("A worker can't be started: %s", error)
                self._failed_openings += 1
        if not self._lanes:
            path = log.path()
            why = f" {path} says why." if path else ""
            if sys.platform == "linux" and not os.access(_SHARED, os.W_OK):
                why = f" {_SHARED} can't be written, which processes share memory by."
            raise DeliveryError(f"No worker process can be started.{why} --workers 0 goes on without them.")

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
        """Charge no call with the time for which this process did not run: stopped, or while the machine slept.

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
        """End the workers whose own clock did not; give up those that can't be ended."""
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
                    death = Death(timed_out=not lane.is_stopped, stopped=lane.is_stopped, reason="it can't be ended")
                    finished.append(Completion(ticket=lane.ticket, death=death))
        return finished
