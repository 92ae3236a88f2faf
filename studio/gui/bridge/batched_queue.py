"""Hands what a thread has found to the window in portions, so that no single one holds the window up."""

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")

EVERY = 50
"""Milliseconds between two portions."""

MOST = 500
"""Items of one portion."""


class BatchedQueue(Generic[T]):
    """A line of items that any thread may fill; `take` gets them on the window's thread, at most `most` at a time."""

    def __init__(self, take: Callable[[list[T]], object], parent: QObject, *, most: int = MOST) -> None:
        self._take = take
        self._most = most
        self._items: deque[T] = deque()
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(parent, interval=EVERY)
        self._timer.timeout.connect(self._pour)

    def put(self, item: T) -> None:
        """Add an item; may be called from any thread."""
        self._items.append(item)

    def start(self) -> None:
        """Begin to pour."""
        self._then = None
        self._timer.start()

    def finish(self, then: Callable[[], object]) -> None:
        """Pour what is left, still in portions, then stop and call `then`."""
        self._then = then
        self._pour()

    def flush(self) -> None:
        """Pour all that is there by now, still in portions."""
        while self._items:
            self._pour()

    def forget(self) -> None:
        """Forget what is left; what comes later is poured."""
        self._items.clear()

    def clear(self) -> None:
        """Forget what is left, and stop."""
        self._timer.stop()
        self._then = None
        self.forget()

    def _pour(self) -> None:
        count = min(len(self._items), self._most)
        if count:
            self._take([self._items.popleft() for _ in range(count)])
        if self._then is not None and not self._items:
            then, self._then = self._then, None
            self._timer.stop()
            then()
