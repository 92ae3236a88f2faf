"""A lane: one worker process with at most one call in it, which can be ended at any time.

It reports into a queue and leaves all decisions to the pool.
"""

import contextlib
import errno
import multiprocessing
import queue
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection
from multiprocessing.process import BaseProcess

from msgspec import Struct

from studio import log
from studio.batch.executor.fork_server import interrupts_held_back, worker_context
from studio.batch.executor.protocol import Death
from studio.batch.executor.worker import call, greet, start_worker
from studio.isolation import keep_workers_out
from studio.message import Message, message

Prepare = Callable[[], object]

OPENING_SECONDS = 120.0
"""A worker that is not ready after that time hangs."""

_spawning = threading.Lock()


_TOLD = tuple(-getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name))
"""Exit codes of a process that was asked to end."""


class Lane:
    """One worker process and at most one call in it; what becomes of both goes into `news`."""

    def __init__(
        self, news: "queue.SimpleQueue[LaneEvent | None]", prepare: Prepare, *, is_urgent: bool = False
    ) -> None:
        self._news = news
        keep_workers_out()
        self.ticket: int | None = None
        self.is_open = False
        self.is_stopped = False
        self.has_slept = False
        self.since = time.monotonic()
        self.limit = OPENING_SECONDS
        self.killed_at: float | None = None
        self._thread: threading.Thread | None = None
        with _spawning, interrupts_held_back():
            self._executor = ProcessPoolExecutor(1, worker_context(), start_worker, (log.path(), prepare, is_urgent))
            before = set(multiprocessing.active_children())
            try:
                opening: Future[object] = self._executor.submit(greet)
            except EOFError as error:
                raise OSError(errno.EIO, "The fork server ended before it had made a worker") from error
            new = set(multiprocessing.active_children()) - before
        self._process: BaseProcess | None = new.pop() if len(new) == 1 else None
        _close_writer(self._executor)
        opening.add_done_callback(self._report)

    @property
    def is_idle(self) -> bool:
        """Whether the worker is ready and has nothing to do."""
        return self.is_open and self.ticket is None

    def start(
        self, ticket: int, limit: float | None, function: Callable[..., object], args: tuple[object, ...]
    ) -> bool:
        """Call the function in the worker; False when the worker is dead."""
        self.since = time.monotonic()
        self.has_slept = False
        try:
            future = self._executor.submit(call, limit, function, args)
        except BrokenProcessPool:
            return False
        self.ticket = ticket
        self.limit = float("inf") if limit is None else limit
        future.add_done_callback(self._report)
        return True

    def _report(self, future: Future[object]) -> None:
        self._news.put(LaneEvent(self, time.monotonic(), future))

    def death(self, error: BaseException, at: float) -> Death:
        """Say why a call ended without a result, at the given time of the monotonic clock."""
        if not isinstance(error, BrokenProcessPool):
            reason = message("its result could not be handed over ({kind})", kind=type(error).__name__)
            return Death(reason=reason, error=error)
        timed_out = self.killed_at is not None or at - self.since >= self.limit
        code = self._exit_code()
        return Death(
            timed_out=timed_out and not self.is_stopped,
            stopped=self.is_stopped,
            slept=self.has_slept and self.killed_at is None,
            was_told=code in _TOLD,
            reason=_describe_end(code),
        )

    def _exit_code(self) -> int | None:
        """Return the exit code of a worker that has ended.

        Its executor's thread asks for it too, and the second to ask gets it only after a moment.
        """
        until = time.monotonic() + 1
        while self._process is not None and time.monotonic() < until:
            if (code := self._process.exitcode) is not None:
                return code
            time.sleep(0.002)
        return None

    def kill(self) -> None:
        """End the worker at once."""
        self.killed_at = time.monotonic()
        if self._process is not None:
            self._process.kill()

    def retire(self) -> None:
        """Let the worker end by itself when it has nothing to do."""
        self._thread = self._thread or getattr(self._executor, "_executor_manager_thread", None)
        self._executor.shutdown(wait=False, cancel_futures=True)  # which forgets its thread

    def join(self, seconds: float) -> bool:
        """Wait until the worker has ended; tell whether it has."""
        if self._process is None:
            return True
        if not connection.wait([self._process.sentinel], max(0.0, seconds)):
            return False
        self._process.join()
        self._executor.shutdown(wait=True)
        if self._thread is not None:
            self._thread.join()  # it ends with the process; at the program's end it would be in the way
        return True


def is_worker_left() -> bool:
    """Tell whether a worker is there still; when all pools are closed, one that can't be ended."""
    return bool(multiprocessing.active_children())


def _close_writer(executor: ProcessPoolExecutor) -> None:
    """Close this process's own end of the pipe that results come through; the worker has been given its own.

    The executor keeps it open without need, and then never sees the end of a result whose worker was killed while it
    sent it: its thread would wait for the rest for ever, and Python for the thread. There is no public way.
    """
    results = getattr(executor, "_result_queue", None)
    writer = getattr(results, "_writer", None)
    if writer is not None:
        writer.close()


class LaneEvent(Struct, frozen=True):
    """What a lane reports, and when by the monotonic clock: its worker is ready, or its call is over."""

    lane: Lane
    at: float
    future: Future[object]


def _describe_end(code: int | None) -> Message:
    if code is not None and code < 0:
        with contextlib.suppress(ValueError):
            return message("it was ended by {signal}", signal=signal.Signals(-code).name)
    return message("it ended") if code is None else message("it ended with code {code:d}", code=code)
