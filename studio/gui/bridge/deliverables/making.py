"""How far something is that is made of a whole delivery, told to the window's thread in moderation."""

import time
from collections.abc import Callable

from msgspec import Struct

from studio.batch.deliverable.made import Watch
from studio.batch.journal.records import DeliverableKind

_SECONDS = 0.1
"""Between two tellings."""


class Making(Struct, frozen=True, kw_only=True):
    """What is being made, and of how many photos how many are in it."""

    kind: DeliverableKind
    done: int = 0
    total: int = 0


def watch_making(kind: DeliverableKind, tell: Callable[[Making], object], cancelled: Callable[[], bool]) -> Watch:
    """Return who watches how something is made, and tells it."""
    done = total = 0
    told = 0.0

    def start(photos: int) -> None:
        nonlocal done, total
        done, total = 0, photos
        tell(Making(kind=kind, total=total))

    def advance() -> None:
        nonlocal done, told
        done += 1
        if (now := time.monotonic()) - told >= _SECONDS or done == total:
            told = now
            tell(Making(kind=kind, done=done, total=total))

    tell(Making(kind=kind))
    return Watch(start, advance, cancelled)
