"""What the user has allowed beyond the settings, since photos of this list failed without it. Plain values."""

from typing import assert_never

from msgspec import Struct, structs

from studio.errors import Remedy
from studio.job import Limits

_LARGEST = 4_000_000_000
"""Pixels, the most that one file of any format can have here; the memory may set a limit before."""

_LONGER = 5
"""Times as long as before a photo may take, each time it is allowed."""

_LONGEST = 24 * 3600.0


class Allowances(Struct, frozen=True, kw_only=True):
    """Damaged photos as far as they can be read, photos of any size, and more time for each."""

    damaged: bool = False
    larger: bool = False
    longer: int = 1
    """Factor of the time limit."""

    def apply(self, limits: Limits) -> Limits:
        """Return the limits with what is allowed beyond them."""
        return structs.replace(
            limits,
            allow_truncated=limits.allow_truncated or self.damaged,
            max_pixels=_LARGEST if self.larger else limits.max_pixels,
            time_limit=min(limits.time_limit * self.longer, _LONGEST),
        )

    def allow(self, remedy: Remedy) -> "Allowances":
        """Return the allowances with what a remedy asks for; the same for one that is no matter of limits."""
        match remedy:
            case Remedy.ALLOW_TRUNCATED:
                return structs.replace(self, damaged=True)
            case Remedy.MORE_PIXELS:
                return structs.replace(self, larger=True)
            case Remedy.MORE_TIME:
                return structs.replace(self, longer=self.longer * _LONGER)
            case Remedy.FEWER_WORKERS | Remedy.NO_WORKERS | Remedy.RESUME | Remedy.OTHER_JOURNAL:
                return self
            case Remedy.GIVE_LIST | Remedy.NAME_KEY | Remedy.SAY_ENCODING:
                return self
            case _:
                assert_never(remedy)
