"""Measures how fast photos are made one by one, in threads and in processes, on this machine.

The files go into a given folder, which the caller removes; no photo and no other folder is touched.
"""

import queue
import statistics
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from studio.batch.executor.pool import local_executor
from studio.batch.executor.protocol import Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.run.run import Control, run
from studio.job import Batch, Existing, Job, Status
from studio.recipe.model import Recipe
from studio.safe_file import open_regular

ROUNDS = 3
ENOUGH_SECONDS = 240.0
"""No further round is begun when it would probably end later than this."""

_ALL_UP_TO = 8
_LOOK_SECONDS = 0.2

_T = TypeVar("_T")


class WayKind(StrEnum):
    """How photos are made side by side."""

    SERIAL = "serial"
    THREADS = "threads"
    PROCESSES = "processes"


class Way(Struct, frozen=True):
    """A way to make photos, and with how many workers."""

    kind: WayKind
    workers: int

    @property
    def run_workers(self) -> int:
        """The number of workers of a run in this way: 0 where its photos are made in its own process."""
        return 0 if self.kind is WayKind.SERIAL else self.workers


class Speed(Struct, frozen=True, kw_only=True):
    """How fast a way was: the median of the seconds that the photos took over some rounds; `failed` of them failed."""

    way: Way
    photos: int
    seconds: float
    rounds: int
    failed: int

    @property
    def rate(self) -> float:
        """Photos per second."""
        return self.photos / self.seconds if self.seconds else 0.0


def choose_sample(items: Sequence[_T], count: int) -> list[_T]:
    """Return at most `count` of the items, spread evenly over all of them."""
    if len(items) <= count:
        return list(items)
    return [items[index * len(items) // count] for index in range(count)]


def sample_size(cores: int) -> int:
    """Return how many photos are enough: with fewer than 3 for each worker, many are idle at the end."""
    return max(24, 3 * cores)


def list_ways(cores: int, *, has_inline: bool = True) -> list[Way]:
    """Return the ways worth trying: one by one, then threads and processes up to the cores, in steps beyond 8.

    Without `has_inline`, one by one is left out: the window never makes photos in its own process.
    """
    counts = [count for count in range(1, cores + 1) if count <= _ALL_UP_TO or count % 4 == 0 or count == cores]
    serial = [Way(WayKind.SERIAL, 1)] if has_inline else []
    threads = [Way(WayKind.THREADS, count) for count in counts if count > 1]
    return [*serial, *threads, *(Way(WayKind.PROCESSES, count) for count in counts)]


_LARGEST_READ = 200_000_000
"""Bytes of a photo that are read beforehand; a file may claim to be without end."""

Attempt = Callable[[Way, Recipe, Sequence[Path], Path], tuple[float, int]]
"""Makes the photos in one way, in a folder; returns the seconds that they took and how many of them failed."""


def measure(
    recipe: Recipe,
    photos: Sequence[Path],
    folder: Path,
    ways: Sequence[Way],
    tell: Callable[[Way, int], None],
    attempt: Attempt | None = None,
) -> list[Speed]:
    """Make the photos in each way, the ways alternating, and return how fast each was.

    `tell` hears which way begins in which round. The start of the workers is not timed.
    `attempt` is by default `try_way`, in this process. Raises RecipeError and DeliveryError as a run does.
    """
    for photo in photos:
        with suppress(OSError), open_regular(photo) as file:
            left = _LARGEST_READ
            while left > 0 and (piece := file.read(1 << 20)):
                left -= len(piece)  # so that no way has to wait for a disk that another finds in memory
    seconds: dict[Way, list[float]] = {way: [] for way in ways}
    failed: dict[Way, int] = dict.fromkeys(ways, 0)
    started = time.monotonic()
    for number in range(ROUNDS):
        began = time.monotonic()
        if number and began - started + (began - started) / number > ENOUGH_SECONDS:
            break
        for way in ways:
            tell(way, number)
            taken, missed = (attempt or try_way)(way, recipe, photos, folder / f"{way.kind}-{way.workers}-{number}")
            seconds[way].append(taken)
            failed[way] = missed
    return [
        Speed(
            way=way,
            photos=len(photos),
            seconds=statistics.median(times),
            rounds=len(times),
            failed=failed[way],
        )
        for way, times in seconds.items()
    ]


def best_run(speeds: Sequence[Speed]) -> Speed:
    """Return the fastest of the ways that a run has; of equals, the one with fewer workers.

    A run has no threads: they are measured to show what they would bring.
    """
    return max((speed for speed in speeds if speed.way.kind is not WayKind.THREADS), key=lambda speed: speed.rate)


def try_way(way: Way, recipe: Recipe, photos: Sequence[Path], folder: Path) -> tuple[float, int]:
    """Return the seconds that the photos took and how many of them failed."""
    batch = plan(recipe, photos, folder / "photos", existing=Existing.REPLACE)
    folder.mkdir(parents=True)
    if way.kind is WayKind.THREADS:
        return _run_threads(batch, folder, way.workers)
    with local_executor(way.run_workers) as executor:
        warm_up = msgspec.structs.replace(batch, jobs=batch.jobs[: way.workers])
        _run(warm_up, executor, folder / "warm.journal")
        return _run(batch, executor, folder / "run.journal")


def _run(batch: Batch, executor: Executor, path: Path) -> tuple[float, int]:
    with JournalWriter.create(batch, path) as journal:
        started = time.perf_counter()
        failed = sum(outcome.status is not Status.DONE for outcome in run(batch, executor, journal, Control()))
        return time.perf_counter() - started, failed


def _run_threads(batch: Batch, folder: Path, workers: int) -> tuple[float, int]:
    """Make the photos in threads of this process, without journal and final names, which flatters them a little."""
    from studio.engine.process import prepare, process

    prepare()
    jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
    for job in batch.jobs:
        if not job.status.is_final:
            parts = tuple(target and folder / f"{job.index}-{at}.part" for at, target in enumerate(job.targets))
            jobs.put(msgspec.structs.replace(job, targets=parts))
    failed: list[int] = []
    ended = threading.Event()

    def work() -> None:
        with suppress(queue.Empty):
            while not ended.is_set():
                job = jobs.get_nowait()
                if process(batch.recipe, job, batch.limits).status is not Status.DONE:
                    failed.append(job.index)

    threads = [threading.Thread(target=work, name=f"measure-{number}") for number in range(workers)]
    started = time.perf_counter()
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            while thread.is_alive():
                thread.join(_LOOK_SECONDS)  # in between, an interrupt raised in this thread is heard
    finally:
        ended.set()  # at Ctrl-C, the threads end after the photo that each is at
    refused = sum(job.status is Status.FAILED for job in batch.jobs)
    return time.perf_counter() - started, len(failed) + refused
