"""Reads the code cards among photos, in workers, before the plan: which codes each photo shows, and when it was taken.

What a code stands for is for the matching to say. The engine is imported here only in a worker.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from studio.batch.executor import machine
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion, Death
from studio.batch.lists.card_cache import CardCache, KeptReading
from studio.errors import CancelledError, PhotoError
from studio.job import Limits
from studio.message import Message, message

_READER = "2"
"""Goes up with every change of what the reader finds."""

_WAIT_SECONDS = 0.2
_SAVE_SECONDS = 10.0
"""Between two times that what was read is written down, so that a killed program need not read it again."""

_TRIES = 2
"""A photo whose worker died is read once more: a system short of memory ends any process."""

UNREADABLE_CODE = ""
"""A card was seen, but its code can't be read: blurred, or partly covered."""


class CardPhoto(Protocol):
    """A photo as the scan finds it: its path, its size in bytes and its mtime.

    `no_links_below` is the folder from which on no link is followed to it, None for one that was given by itself.
    """

    @property
    def path(self) -> Path: ...  # noqa: D102
    @property
    def size(self) -> int: ...  # noqa: D102
    @property
    def changed_ns(self) -> int: ...  # noqa: D102
    @property
    def no_links_below(self) -> Path | None: ...  # noqa: D102


class CardReading(Struct, frozen=True, kw_only=True):
    """What was read of one photo.

    `codes` are those that it shows, the largest first; one of them may be `UNREADABLE_CODE`. `taken` is the time by
    its camera's clock, `camera` the serial number of its body, else its name, "" for neither; `has_serial` tells which.
    `problem` says why nothing is known of it.
    """

    path: Path
    codes: tuple[str, ...] = ()
    taken: datetime | None = None
    camera: str = ""
    has_serial: bool = False
    problem: Message | None = None


ReadPhoto = Callable[[Path, Path | None, Limits, int], CardReading]
"""Reads one photo, in a worker: its path, the folder below which no link is followed, and its largest memory."""


def read_photo(path: Path, below: Path | None, limits: Limits, largest: int) -> CardReading:
    """Read the codes of one photo, in a worker; what can't be read says so in its problem."""
    from studio.engine.code_reader import read_codes

    try:
        found = read_codes(path, limits, below, largest)
    except PhotoError as error:
        return CardReading(path=path, problem=error.message)
    except (OSError, MemoryError):
        return CardReading(path=path, problem=message("Photo can't be read."))
    header = found.header
    return CardReading(
        path=path,
        codes=found.codes,
        taken=header.taken,
        camera=found.serial or header.camera,
        has_serial=bool(found.serial),
    )


def prepare_reader() -> None:
    """Import what reads cards before the first photo comes."""
    import studio.engine.code_reader  # noqa: F401 # pyright: ignore[reportUnusedImport]
    from studio.engine.process import prepare

    prepare()


def reader_version() -> str:
    """Return what changes when another version might read something else."""
    try:
        return f"{_READER} zxing-cpp {metadata.version('zxing-cpp')}"
    except metadata.PackageNotFoundError:
        return _READER


def read_cards(
    photos: Sequence[CardPhoto],
    *,
    workers: int | None = None,
    limits: Limits = Limits(),
    progress: Callable[[int, int], None] = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
    cache: CardCache | None = None,
    read: ReadPhoto = read_photo,
) -> list[CardReading]:
    """Return what was read of each photo, in their order; those that have not changed since are not read again.

    `workers` is how many processes read, by default one for each usable core; with 0 this process reads. `progress`
    hears how many of how many photos are done.
    A photo that ends its worker has a problem, as one has that can't be read. Raises CancelledError once `cancelled`
    says so, and DeliveryError when no worker can be started; what was read until then is kept.
    """
    cache = CardCache(reader_version()) if cache is None else cache
    found: dict[int, CardReading] = {}
    left: list[int] = []
    for at, photo in enumerate(photos):
        kept = cache.find(photo.path, photo.size, photo.changed_ns)
        if kept is None:
            left.append(at)
        else:
            found[at] = CardReading(
                path=photo.path,
                codes=kept.codes,
                taken=kept.taken,
                camera=kept.camera,
                has_serial=kept.has_serial,
            )
    if left:
        _Pass(photos, limits, cache, found, progress, cancelled, read).make(left, workers)
    return [found[at] for at in range(len(photos))]


class _Pass:
    """Reads some of the photos, and takes in what was read."""

    def __init__(
        self,
        photos: Sequence[CardPhoto],
        limits: Limits,
        cache: CardCache,
        found: dict[int, CardReading],
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        read: ReadPhoto,
    ) -> None:
        self._photos = photos
        self._limits = limits
        self._cache = cache
        self._found = found
        self._progress = progress
        self._cancelled = cancelled
        self._read = read
        self._tries: dict[int, int] = {}
        self._saved = time.monotonic()

    def make(self, left: Sequence[int], workers: int | None) -> None:
        self._progress(len(self._found), len(self._photos))
        try:
            if workers == 0:
                prepare_reader()
                memory = machine.memory()
                for at in left:
                    self._check_cancelled()
                    self._take_in(at, self._read(*self._arguments(at, memory)))
            else:
                self._read_in_workers(deque(left), workers)
        finally:
            self._cache.save()

    def _read_in_workers(self, waiting: deque[int], workers: int | None) -> None:
        slots = max(1, min(machine.cores() if workers is None else workers, len(waiting)))
        memory = machine.memory() // slots
        is_stopped = True
        pool = LocalPool(slots, prepare=prepare_reader)
        try:
            pool.open(slots)
            busy: set[int] = set()
            while waiting or busy:
                self._check_cancelled()
                while waiting and pool.is_ready():
                    at = waiting[0]
                    if not pool.call(at, self._read, *self._arguments(at, memory), limit=self._limits.time_limit):
                        break
                    busy.add(waiting.popleft())
                for completion in pool.wait(_WAIT_SECONDS):
                    busy.discard(completion.ticket)
                    if self._is_to_be_tried_again(completion):
                        waiting.append(completion.ticket)
                    else:
                        self._take_in(completion.ticket, self._result(completion))
            is_stopped = False
        finally:
            if is_stopped:
                pool.kill()
            pool.close()

    def _arguments(self, at: int, memory: int) -> tuple[Path, Path | None, Limits, int]:
        photo = self._photos[at]
        return photo.path, photo.no_links_below, self._limits, memory

    def _is_to_be_tried_again(self, completion: Completion) -> bool:
        death = completion.death
        if death is None or death.error is not None or (death.timed_out and not death.slept):
            return False
        self._tries[completion.ticket] = self._tries.get(completion.ticket, 1) + 1
        return self._tries[completion.ticket] <= _TRIES

    def _result(self, completion: Completion) -> CardReading:
        if isinstance(completion.value, CardReading):
            return completion.value
        death = completion.death or Death()
        path = self._photos[completion.ticket].path
        return CardReading(path=path, problem=message("Its code could not be read: {reason}.", reason=death.reason))

    def _take_in(self, at: int, reading: CardReading) -> None:
        photo = self._photos[at]
        self._found[at] = reading
        if reading.problem is None:
            kept = KeptReading(
                size=photo.size,
                changed_ns=photo.changed_ns,
                codes=reading.codes,
                taken=reading.taken,
                camera=reading.camera,
                has_serial=reading.has_serial,
            )
            self._cache.add(photo.path, kept)
        if time.monotonic() - self._saved > _SAVE_SECONDS:
            self._cache.save()
            self._saved = time.monotonic()
        self._progress(len(self._found), len(self._photos))

    def _check_cancelled(self) -> None:
        if self._cancelled():
            raise CancelledError(message("Cancelled while reading code cards; nothing was written."))
