"""How far a run is, how fast it is and how long it still takes. Plain numbers on a clock that never jumps."""

import time
from collections import deque
from collections.abc import Callable, Sequence

from studio.job import Outcome, Status

WINDOW_SECONDS = 20.0
"""Seconds over which the rate is taken: it follows the photos, and is steady enough to read."""


class Throughput:
    """Counts photos against working time; pauses do not count."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._samples: deque[tuple[float, int]] = deque()
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
        """Count photos that were made just now."""
        now = self._now()
        self._done += photos
        self._samples.append((now, self._done))
        while len(self._samples) > 2 and self._samples[1][0] < now - WINDOW_SECONDS:
            self._samples.popleft()

    @property
    def rate(self) -> float:
        """Photos per second lately; 0 while nothing can be said."""
        now = self._now()
        if not self._samples:
            return 0.0
        first_time, first_count = self._samples[0] if now > WINDOW_SECONDS else (0.0, 0)
        return (self._done - first_count) / (now - first_time) if now - first_time > 0.5 else 0.0

    def left(self, photos: int) -> float | None:
        """Return the seconds that this number of photos will take; None while nothing can be said."""
        rate = self.rate
        return photos / rate if rate > 0 else None


class Progress:
    """What has become of the photos of a run so far."""

    def __init__(self, total: int = 0) -> None:
        self.total = total
        """Photos of the run."""
        self.failures = 0
        self.outcomes: dict[int, Outcome] = {}
        """The outcome of each settled photo, by its index."""
        self.throughput = Throughput()

    @property
    def finished(self) -> int:
        """Photos that are settled."""
        return len(self.outcomes)

    def restart(self, total: int) -> None:
        """Start the clock, when the photos of the run are known."""
        self.total = total
        self.throughput = Throughput()

    def add(self, outcomes: Sequence[Outcome], *, settled: int) -> None:
        """Count outcomes; the first `settled` of a run were settled before it and took no time."""
        made = 0
        for outcome in outcomes:
            made += outcome.seconds > 0 and self.finished >= settled
            self.failures += outcome.status in (Status.FAILED, Status.CRASHED)
            self.outcomes[outcome.index] = outcome
        self.throughput.add(made)
