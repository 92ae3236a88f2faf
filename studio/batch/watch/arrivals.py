"""Waits for files that arrive until each is complete: it has stopped changing, and ends as its header says.

It goes by a clock that it is given, and knows no recipe and no journal.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from studio.batch.files.naming import fold
from studio.batch.files.natural_order import natural_key
from studio.batch.plan.scan import FoundPhoto
from studio.batch.watch.look import Listing
from studio.batch.watch.marker import Marker

PATIENCE = 60.0
"""Seconds after which a file that no longer changes is taken as it is, though it does not end as it should."""

_UNFINISHED = (".filepart", ".opdownload", ".aria2", ".!ut", ".temp", ".unfinished", ".incomplete")
"""Ends of names that programs give to files that they are still writing, beside those that no scan finds."""

Stamp = tuple[int, int]
"""Size in bytes and date in nanoseconds: when both are the same, the file is."""


class _Arriving(Struct):
    """A file on its way: as it was found last, since when it is so, and when it was seen so last; seconds."""

    found: FoundPhoto
    since: float
    seen: float
    is_complete: bool | None = None


class Arrivals:
    """The files of the watched folders: those that were seen, and those that are still arriving.

    A file is not waited for when `is_known` says that it was dealt with. `on_gone` hears of each that went away.
    `is_complete` returns None for one that can't be read now.
    """

    def __init__(
        self,
        *,
        settle: float,
        is_complete: Callable[[Path], bool | None],
        is_known: Callable[[FoundPhoto], bool],
        on_gone: Callable[[Path], object] = lambda _: None,
        marker: Marker | None = None,
        roots: Sequence[Path] = (),
    ) -> None:
        self._places = {root: place for place, root in enumerate(roots)}
        self._settle = settle
        self._patience = max(PATIENCE, 10 * settle)
        self._is_complete = is_complete
        self._is_known = is_known
        self._on_gone = on_gone
        self._marker = marker or Marker("")
        self._seen: dict[Path, dict[str, Stamp]] = {}
        self._arriving: dict[Path, _Arriving] = {}
        self._markers: dict[Path, frozenset[str]] = {}

    def __len__(self) -> int:
        """Count the files that are on their way, those that no marker has released left out."""
        return sum(self._marker.is_ready(each.found, self._markers) for each in self._arriving.values())

    @property
    def busy_folders(self) -> set[Path]:
        """The folders in which files are on their way, which are to be listed at the next look."""
        return {path.parent for path in self._arriving}

    def see(self, listing: Listing, now: float) -> None:
        """Take in what a folder holds at a time."""
        before = self._seen.get(listing.folder, {})
        after: dict[str, Stamp] = {}
        for found in listing.photos:
            name = found.path.name
            if is_unfinished(name):
                continue
            stamp = after[name] = (found.size, found.changed_ns)
            arriving = self._arriving.get(found.path)
            if before.get(name) == stamp:
                if arriving is not None:
                    arriving.seen = now
            elif self._is_known(found):
                self._arriving.pop(found.path, None)
            else:
                self._arriving[found.path] = _Arriving(found, now, now)
        for name in before.keys() - after.keys():
            path = listing.folder / name
            self._arriving.pop(path, None)
            self._on_gone(path)
        self._seen[listing.folder] = after
        self._markers[listing.folder] = listing.markers

    def take_settled(self, now: float) -> list[FoundPhoto]:
        """Return the photos that are complete and were not returned before, in natural order.

        Those of one name in one folder, such as a raw and its JPEG, come together.
        """
        settled = {path: each.found for path, each in self._arriving.items() if self._is_settled(each, now)}
        late = {_pair(path) for path in self._arriving.keys() - settled.keys()}
        ready = [found for path, found in settled.items() if _pair(path) not in late]
        for found in ready:
            del self._arriving[found.path]
        return sorted(ready, key=self._order)

    def next_due(self, now: float) -> float | None:
        """Return when the next file that is still changing may be complete; None when none is."""
        due = (each.since + self._settle for each in self._arriving.values())
        return min((at for at in due if at > now), default=None)

    def _order(self, found: FoundPhoto) -> tuple[object, ...]:
        folders = [natural_key(name) for name in found.folder.split("/")] if found.folder else []
        return self._places.get(found.root, 0), folders, natural_key(found.path.name)

    def _is_settled(self, arriving: _Arriving, now: float) -> bool:
        unchanged = arriving.seen - arriving.since
        if unchanged < self._settle or arriving.seen < now or not self._marker.is_ready(arriving.found, self._markers):
            return False
        if arriving.is_complete is None:
            arriving.is_complete = self._is_complete(arriving.found.path)
        return bool(arriving.is_complete) or unchanged >= self._patience


def is_unfinished(name: str) -> bool:
    """Tell by its name whether a program is still writing a file, or has it open."""
    return name.startswith("~$") or fold(name).endswith(_UNFINISHED)


def _pair(path: Path) -> tuple[Path, str]:
    return path.parent, fold(path.stem)
