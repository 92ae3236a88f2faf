"""The numbers of photos, `{n}`: each keeps its own through all deliveries into a folder, and no two have the same.

A photo is known by its path, or by name, size and date where it was moved. Which numbers earlier deliveries gave is
read by `previous`.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from studio.batch.journal.records import KnownRow
from studio.batch.plan.scan import FoundPhoto


class KnownNumber(NamedTuple):
    """The number of a photo in earlier deliveries, and what tells the photo from others.

    `shot` says when and with what it was taken; None when the photo was never opened. `row` is that of a list.
    """

    number: int
    size: int
    changed_ns: int
    shot: str | None
    row: KnownRow | None = None


Look = tuple[str, int, int]
"""The name of a photo, its size in bytes and its date in nanoseconds."""


class KnownNumbers:
    """The numbers that earlier deliveries into a folder gave to these photos; `last` is the largest of all."""

    def __init__(self, photos: Iterable[FoundPhoto] = ()) -> None:
        self.last = 0
        self.last_in_row: dict[str, int] = {}
        """The largest number that a photo had within each row of a list, by its key."""
        self._paths: dict[str, KnownNumber | None] = {}
        self._looks: dict[Look, KnownNumber | None] = {}
        for found in photos:
            self._paths[str(found.path)] = None
            self._looks[_look_of(found)] = None

    def add(self, source: str, known: KnownNumber) -> None:
        """Take in what a delivery says of a photo; what newer ones said comes first."""
        self.last = max(self.last, known.number)
        if known.row is not None:
            self.last_in_row[known.row.key] = max(self.last_in_row.get(known.row.key, 0), known.row.number)
        if source in self._paths:
            self._paths[source] = self._paths[source] or known
            return
        look = source.replace("\\", "/").rpartition("/")[2], known.size, known.changed_ns
        if look in self._looks:
            self._looks[look] = self._looks[look] or known

    def row_of(self, found: FoundPhoto) -> KnownRow | None:
        """Return the row that a photo had; None for a new one."""
        known = self._paths.get(str(found.path)) or self._looks.get(_look_of(found))
        return known.row if known is not None else None

    def find(self, found: FoundPhoto, shot: Callable[[FoundPhoto], str | None]) -> int | None:
        """Return the number of a photo; None for a new one, and for another photo under the path of an earlier one.

        `shot` is asked when a photo has changed.
        """
        known = self._paths.get(str(found.path))
        if known is None:
            moved = self._looks.get(_look_of(found))
            return moved.number if moved is not None else None
        if (known.size, known.changed_ns) != (found.size, found.changed_ns) and known.shot is not None:
            now = shot(found)
            if now is not None and now != known.shot:
                return None
        return known.number


class PhotoNumbers:
    """Gives the photos of a run their numbers, one after the other."""

    def __init__(
        self, known: KnownNumbers, shot: Callable[[FoundPhoto], str | None], start_at: int | None = None
    ) -> None:
        """Give new photos numbers from `start_at` on, where none of before is as large."""
        self._known = known
        self._shot = shot
        self._given: set[int] = set()
        self.last = max(known.last, start_at - 1) if start_at is not None else known.last
        """The largest number that was ever given."""

    def known(self, found: FoundPhoto) -> int:
        """Return the number that a photo had before; 0 for a new one."""
        return (self._known.find(found, self._shot) or 0) if self._known.last else 0

    def give(self, found: FoundPhoto) -> int:
        """Return the number of a photo: its own, else the one after the largest."""
        number = self._known.find(found, self._shot) if self._known.last else None
        if number is None or number in self._given:
            number = self.last = self.last + 1
        self._given.add(number)
        return number


def _look_of(found: FoundPhoto) -> Look:
    return found.path.name, found.size, found.changed_ns
