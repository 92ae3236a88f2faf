"""Passes items from a thread to the window in batches, so that no single one blocks the window."""

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")

EVERY = 50
"""Milliseconds between two batches."""

MOST = 500
"""Items of one batch."""


class BatchedQueue(Generic[T]):
    """A queue that any thread may fill; `take` gets the items on the window's thread, at most `most` at a time."""

    def __init__(self, take: Callable[[list[T]], object], parent: QObject, *, most: int = MOST) -> None:
        self._take = take
        self._most = most
        self._items: deque[T] = deque()
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(parent, interval=EVERY)
        self._timer.timeout.connect(self._pass_on)

    def put(self, item: T) -> None:
        """Add an item; may be called from any thread."""
        self._items.append(item)

    def start(self) -> None:
        """Start to pass items on."""
        self._then = None
        self._timer.start()

    def finish(self, then: Callable[[], object]) -> None:
        """Pass on what is left, still in batches, then stop and call `then`."""
        self._then = then
        self._pass_on()

    def flush(self) -> None:
        """Pass on all items that are there by now, still in batches."""
        while self._items:
            self._pass_on()

    def forget(self) -> None:
        """Drop what is left; later items are passed on."""
        self._items.clear()

    def clear(self) -> None:
        """Drop what is left, and stop."""
        self._timer.stop()
        self._then = None
        self.forget()

    def _pass_on(self) -> None:
        count = min(len(self._items), self._most)
        if count:
            self._take([self._items.popleft() for _ in range(count)])
        if self._then is not None and not self._items:
            then, self._then = self._then, None
            self._timer.stop()
            then()
