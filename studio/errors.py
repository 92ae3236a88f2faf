"""What can go wrong in a way that the user can mend; each error carries a message for them."""

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command line's help need not wait for what messages are made of
    from studio.message import Message


class Remedy(StrEnum):
    """What would let something go on that was refused; each part of the program has its own words for it."""

    ALLOW_TRUNCATED = "allow-truncated"
    MORE_PIXELS = "more-pixels"
    MORE_TIME = "more-time"
    FEWER_WORKERS = "fewer-workers"
    NO_WORKERS = "no-workers"
    RESUME = "resume"
    OTHER_JOURNAL = "other-journal"
    GIVE_LIST = "give-list"
    NAME_KEY = "name-key"
    SAY_ENCODING = "say-encoding"


class StudioError(Exception):
    """Something the user can mend; its `message` says what, where and what to do, `str(error)` the same in English."""

    def __init__(self, what: "Message | str", remedy: Remedy | None = None) -> None:
        from studio.message import as_message

        super().__init__(what)
        self.message = as_message(what)
        self.remedy = remedy


class RecipeError(StudioError, ValueError):
    """A recipe, template or option that says something impossible (exit code 2).

    `problem` is the message without `place`, where in the recipe it is. Also a ValueError, so that msgspec passes on
    one raised while it reads.
    """

    def __init__(
        self,
        what: "Message | str",
        place: "Message | str" = "",
        short: "Message | str | None" = None,
        *,
        remedy: Remedy | None = None,
    ) -> None:
        """Take the problem and its place; `short` says it beside the very field, where key and value are seen."""
        from studio.message import as_message, message

        self.problem = as_message(what)
        self.short = self.problem if short is None else as_message(short)
        said = message("{place}: {problem}", place=place, problem=self.problem) if place else what
        super().__init__(said, remedy)


class SourceError(StudioError):
    """A source that does not exist or can't be listed (exit code 2)."""


class DeliveryError(StudioError):
    """The delivery can't start or go on: destination, disk, journal (exit code 3)."""


class InUseError(DeliveryError):
    """A delivery that another Studio, or this one, is making right now."""


class PhotoError(StudioError):
    """One photo that can't be delivered; the rest of the batch goes on."""


class CancelledError(StudioError):
    """What was being prepared was given up because the user asked for it (exit code 130)."""
