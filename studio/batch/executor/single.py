"""One worker of its own for single calls, which no running batch holds up: previews, thumbnails, checks."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from studio.batch.executor.lane import Prepare
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import CallWorker, Completion
from studio.batch.executor.worker import prepare_engine
from studio.errors import PhotoError
from studio.message import message

_LOOK_SECONDS = 0.2


def result_of(future: Future[object]) -> object:
    """Wait for the result of a call, and look up now and then, so that an interrupt raised in this thread is heard."""
    while not future.done():
        wait([future], _LOOK_SECONDS)
    return future.result()


class SingleWorker(CallWorker):
    """Makes calls one after another in one worker, which is started at the first of them and replaced when it dies."""

    def __init__(self, *, prepare: Prepare = prepare_engine, grace: float = 10.0, is_urgent: bool = False) -> None:
        """Take the same settings as a pool of one worker; `is_urgent` when somebody waits for what it makes."""
        self._pool = LocalPool(1, prepare=prepare, grace=grace, is_urgent=is_urgent)
        self._thread = ThreadPoolExecutor(1, "single")
        self._is_closed = False

    def submit(self, function: Callable[..., object], *args: object, limit: float | None = 120.0) -> Future[object]:
        """Call the function in the worker, with a time limit in seconds; may be called from any thread.

        A call that waits can be cancelled. The future raises what the function raised, and PhotoError when the worker
        died or the time was up. After `close` it is cancelled from the start.
        """
        try:
            return self._thread.submit(self._call, function, args, limit)
        except RuntimeError:
            if not self._is_closed:
                raise
            cancelled: Future[object] = Future()
            cancelled.cancel()
            cancelled.set_running_or_notify_cancel()
            return cancelled

    def close(self, seconds: float = 10.0) -> bool:
        """End the call that is being made, cancel those that wait, and end the worker; False when it can't be ended."""
        self._is_closed = True
        self._pool.kill()
        self._thread.shutdown(wait=True, cancel_futures=True)
        return self._pool.close(seconds)

    def _call(self, function: Callable[..., object], args: tuple[object, ...], limit: float | None) -> object:
        while not (self._pool.is_ready() and self._pool.call(0, function, *args, limit=limit)):
            if self._is_closed:
                raise PhotoError(message("The program is being closed."))
            self._pool.wait(0.1)
        finished: list[Completion] = []
        while not finished:
            if self._is_closed:
                self._pool.kill()  # the call may have begun after `close` had looked
            finished = self._pool.wait(0.1)
        death = finished[0].death
        if death is None:
            return finished[0].value
        if death.error is not None:
            raise death.error
        raise PhotoError(message("The process that worked on it did not finish: {reason}.", reason=death.reason))
