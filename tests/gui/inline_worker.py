"""A worker for the window's tests that makes its calls in a thread of this process, which is soon there."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from studio.batch.executor.protocol import CallWorker


class InlineWorker(CallWorker):
    """Makes calls one after another, without a time limit."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1)

    def submit(self, function: Callable[..., object], *args: object, limit: float | None = 120.0) -> Future[object]:
        return self._thread.submit(function, *args)

    def close(self, seconds: float = 10.0) -> bool:
        self._thread.shutdown(wait=True, cancel_futures=True)
        return True
