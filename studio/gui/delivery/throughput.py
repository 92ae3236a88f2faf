"""How fast a run gets on and how long it still takes. Plain numbers on a clock that never jumps."""

import time
from collections import deque
from collections.abc import Callable

WINDOW_SECONDS = 20.0
"""The speed is that of so many last seconds, so that it follows the photos and still stands still enough to read."""


class Throughput:
    """Counts photos against working time; pauses do not count."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._watermarks: deque[tuple[float, int]] = deque()
        self._done = 0
        self._started = clock()
        self._paused_at: float | None = None
        self._paused = 0.0

    def _now(self) -> float:
        """Return the working time so far, in seconds."""
        return (self._paused_at or self._clock()) - self._started - self._paused

    @property
    def seconds(self) -> float:
        """How long the run has worked."""
        return self._now()

    def pause(self) -> None:
        """Stop the clock."""
        if self._paused_at is None:
            self._paused_at = self._clock()

    def go_on(self) -> None:
        """Let the clock run again."""
        if self._paused_at is not None:
            self._paused += self._clock() - self._paused_at
            self._paused_at = None

    def add(self, photos: int) -> None:
        """Take in that so many more photos are made."""
        now = self._now()
        self._done += photos
        self._watermarks.append((now, self._done))
        while len(self._watermarks) > 2 and self._watermarks[1][0] < now - WINDOW_SECONDS:
            self._watermarks.popleft()

    @property
    def rate(self) -> float:
        """Photos per second lately; 0 while nothing can be said."""
        now = self._now()
        if not self._watermarks:
            return 0.0
        first_time, first_count = self._watermarks[0] if now > WINDOW_SECONDS else (0.0, 0)
        return (self._done - first_count) / (now - first_time) if now - first_time > 0.5 else 0.0

    def left(self, photos: int) -> float | None:
        """Return the seconds that so many photos will take; None while nothing can be said."""
        rate = self.rate
        return photos / rate if rate > 0 else None
