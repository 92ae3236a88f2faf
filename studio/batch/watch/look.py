"""Looks through the watched folders, again and again, as cheaply as it can: an unchanged folder is not listed anew.

A folder's date tells that a name came or went, not that a file was written to. So folders with files on their way are
listed at every look, and all of them at a full one.
"""

import os
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from studio.batch.files.identity import Identity, identify, identify_path
from studio.batch.files.naming import shown
from studio.batch.plan.scan import FoundPhoto, Walk, found_photo
from studio.batch.watch.marker import Marker
from studio.message import Message, message
from studio.system_error import explain_os_error

_COARSE = 3.0
"""Seconds for which a folder that has changed is listed at every look: dates of folders may be as coarse as 2 s."""


class Listing(Struct, frozen=True, kw_only=True):
    """The photos of one folder, in natural order, and the names of the markers in it."""

    folder: Path
    photos: tuple[FoundPhoto, ...]
    markers: frozenset[str] = frozenset()


class _KnownFolder(Struct):
    """A folder as it was listed last; `until` is when its date can be trusted again, on the clock of the looks."""

    stamp: tuple[int, int]
    folders: tuple[str, ...]
    until: float
    look: int


class FolderLook:
    """Lists the folders below some roots; those in `exclude` are left out, unless they are roots."""

    def __init__(self, roots: Sequence[Path], *, deep: bool, exclude: Sequence[Path], marker: Marker) -> None:
        self._roots = tuple(roots)
        self._deep = deep
        self._exclude = tuple(exclude)
        self._marker = marker
        self._known: dict[Path, _KnownFolder] = {}
        self._looks = 0
        self.problems: dict[Path, Message] = {}
        """Why a folder could not be listed at the last look."""

    def look(
        self, now: float, *, is_full: bool, busy: Collection[Path] = (), away: Collection[Path] = ()
    ) -> Iterator[Listing]:
        """Yield the listings of folders that may have changed, and of those in `busy`; of all when it is full.

        Roots in `away` are passed over. A folder that is gone, or has another name now, is listed as an empty one.
        `now` is in seconds, on any clock that only goes on.
        """
        self._looks += 1
        self.problems = {}
        excluded = {identify_path(folder) for folder in self._exclude} - {identify_path(root) for root in self._roots}
        seen: set[Identity] = set()
        for root in self._roots:
            if root not in away:
                yield from self._look_below(root, now, is_full, busy, excluded - {0}, seen)
        if not away and not self.problems:
            gone = [path for path, known in self._known.items() if known.look != self._looks]
            for path in gone:
                del self._known[path]
                yield Listing(folder=path, photos=())

    def _look_below(
        self,
        root: Path,
        now: float,
        is_full: bool,
        busy: Collection[Path],
        excluded: set[Identity],
        seen: set[Identity],
    ) -> Iterator[Listing]:
        walk = Walk((), self._deep, (), Counter(), [], lambda: False)
        waiting = [(root, "")]
        while waiting:
            path, folder = waiting.pop()
            try:
                status = path.stat()
                identity = identify(status)
                if identity and (identity in seen or (folder and identity in excluded)):
                    continue
                seen.add(identity)
                stamp = (status.st_ino, status.st_mtime_ns)
                known = self._known.get(path)
                is_changed = known is None or known.stamp != stamp
                if known is None or is_changed or is_full or now < known.until or path in busy:
                    listing, folders = self._list(walk, path, root, folder)
                    until = now + _COARSE if known is None or is_changed else known.until
                    known = self._known[path] = _KnownFolder(stamp, folders, until, self._looks)
                    yield listing
                known.look = self._looks
            except OSError as error:
                self.problems[path] = message(
                    "The folder {folder} can't be read, so its photos are missing: {reason}.",
                    folder=shown(path),
                    reason=explain_os_error(error),
                )
                continue
            waiting += [(path / name, f"{folder}/{name}" if folder else name) for name in reversed(known.folders)]

    def _list(self, walk: Walk, path: Path, root: Path, folder: str) -> tuple[Listing, tuple[str, ...]]:
        files, folders = walk.list_folder(path)
        photos = [
            found_photo(path / entry.name, root, folder, status)
            for entry in reversed(files)
            if not self._marker.is_marker(entry.name) and (status := walk.read_status(entry)) is not None
        ]
        markers = frozenset[str]()
        if self._marker.is_used:
            markers = frozenset(filter(self._marker.is_marker, os.listdir(path)))  # noqa: PTH208 - names are enough
        return Listing(folder=path, photos=tuple(photos), markers=markers), tuple(folders)
