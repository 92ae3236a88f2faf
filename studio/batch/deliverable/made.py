"""What was made of a whole delivery, and who watches while it is made."""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from studio.batch.journal.records import DeliverableKind
from studio.errors import CancelledError
from studio.message import Message, message


class Made(Struct, frozen=True, kw_only=True):
    """A deliverable: its files, how many photos are in it, how many are missing in it, and what is to be said of it.

    `inner` are files that belong to it and are not opened by themselves; `is_unchanged` when it was there already.
    """

    kind: DeliverableKind
    files: tuple[Path, ...] = ()
    inner: tuple[Path, ...] = ()
    photos: int = 0
    missing: int = 0
    notes: tuple[Message, ...] = ()
    is_unchanged: bool = False


class Watch:
    """Hears how far a deliverable is, and can end it."""

    def __init__(
        self,
        start: Callable[[int], object] = lambda _: None,
        advance: Callable[[], object] = lambda: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """`start` hears of how many photos it is made, `advance` is called for each."""
        self.start = start
        self.advance = advance
        self._cancelled = cancelled

    def check(self) -> None:
        """Raise CancelledError once the user has asked to end."""
        if self._cancelled():
            raise CancelledError(message("Cancelled; nothing of it was kept."))
