"""Which job comes next: in order, as long as the photos in work fit into the memory together.

It knows sizes and order, but neither workers nor files.
"""

from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path

from studio.errors import PhotoError
from studio.job import Job, Limits

OVERHEAD = 1.2
"""Memory that a photo takes in a worker, per byte of its decoded pixels."""

LOOK_AHEAD = 32
"""Most smaller photos that may overtake one that has to wait for memory."""


def estimate_memory(source: Path, limits: Limits) -> int:
    """Return the memory that a photo takes while it is made, in bytes; 0 when its header can't be read.

    Such a photo is fed all the same: the worker says what is wrong with it.
    """
    from studio.engine.header.read import header  # pure Python: no pixels and no Pillow

    try:
        return int(header(source, limits).decoded_bytes * OVERHEAD)
    except PhotoError:
        return 0


class JobQueue:
    """The jobs that wait, and how much memory those in work take.

    `limit` is how many bytes may be in work together; a photo that is larger by itself goes alone. One that needs
    more than `machine`, the whole memory, comes out through `refused`. Late jobs come after all others, alone.
    """

    def __init__(self, weigh: Callable[[Job], int], *, limit: int, machine: int) -> None:
        self._weigh = weigh
        self._limit = limit
        self._machine = machine
        self._first: deque[tuple[Job, int]] = deque()
        """Jobs whose weight is known; the first has waited longest."""
        self._waiting: deque[Job] = deque()
        self._late: deque[Job] = deque()
        self._in_work: dict[int, int] = {}
        self._alone = False
        self._overtaken = 0
        self.refused: list[tuple[Job, int]] = []

    def __len__(self) -> int:
        """Count the jobs that wait."""
        return len(self._first) + len(self._waiting) + len(self._late)

    def add(self, jobs: Iterable[Job]) -> None:
        """Put jobs at the end of the line."""
        self._waiting.extend(jobs)

    def add_late(self, jobs: Iterable[Job]) -> None:
        """Put jobs behind all others; each of them is given out alone."""
        self._late.extend(jobs)

    def put_back(self, job: Job, *, late: bool) -> None:
        """Put a job that was taken back to the head of its line."""
        weight = self._in_work.pop(job.index, None)
        if late:
            self._late.appendleft(job)
        else:
            self._first.appendleft((job, self._weigh(job) if weight is None else weight))

    def take(self) -> Job | None:
        """Return the next job that fits, and count it as in work; None while nothing fits."""
        if self._alone and self._in_work:
            return None
        self._alone = False
        if not self.look_ahead(1):
            return self._take_late()
        position = 0
        while self.look_ahead(position + 1):
            job, weight = self._first[position]
            if not self._in_work or sum(self._in_work.values()) + weight <= self._limit:
                del self._first[position]
                self._overtaken = self._overtaken + 1 if position else 0
                self._in_work[job.index] = weight
                return job
            position += 1
            if position + self._overtaken >= LOOK_AHEAD:
                return None
        return None

    def weight(self, index: int) -> int:
        """Return the memory that a job in work takes, in bytes."""
        return self._in_work[index]

    def release(self, index: int) -> None:
        """Count a job as no longer in work."""
        self._in_work.pop(index, None)

    def look_ahead(self, count: int) -> bool:
        """Weigh the next jobs, `count` of them if there are as many; tell whether there are."""
        while len(self._first) < count and self._waiting:
            self._line_up(self._waiting.popleft())
        return len(self._first) >= count

    def _line_up(self, job: Job) -> None:
        weight = self._weigh(job)
        if weight > self._machine:
            self.refused.append((job, weight))
        else:
            self._first.append((job, weight))

    def _take_late(self) -> Job | None:
        while self._late and not self._in_work:
            job = self._late.popleft()
            weight = self._weigh(job)
            if weight > self._machine:
                self.refused.append((job, weight))
                continue
            self._in_work[job.index] = weight
            self._alone = True
            return job
        return None
