"""Marker files, by which another program says that photos are ready. Knows names, and opens nothing."""

from collections.abc import Collection, Mapping
from pathlib import Path

from studio.batch.files.naming import fold
from studio.batch.plan.scan import FoundPhoto


class Marker:
    """The name of marker files, such as `*.done` or `READY`; without one, everything is ready.

    A * stands for the name of a photo, with or without its suffix; such a marker releases the photos of that name in
    its folder. One without * releases all photos in its folder and below.
    """

    def __init__(self, pattern: str) -> None:
        self.is_used = bool(pattern)
        start, self._is_for_names, end = fold(pattern).partition("*")
        self._start, self._end = start, end

    def is_marker(self, name: str) -> bool:
        """Tell whether a file of this name is a marker."""
        name = fold(name)
        if not self._is_for_names:
            return self.is_used and name == self._start
        is_long = len(name) > len(self._start) + len(self._end)
        return is_long and name.startswith(self._start) and name.endswith(self._end)

    def is_ready(self, found: FoundPhoto, markers: Mapping[Path, Collection[str]]) -> bool:
        """Tell whether a photo was released by one of the markers, whose names are given by folder."""
        if not self.is_used:
            return True
        folder = found.path.parent
        if not self._is_for_names:
            above = (folder, *folder.parents)
            return any(markers.get(each) for each in above[: above.index(found.root) + 1])
        wanted = {f"{self._start}{fold(name)}{self._end}" for name in (found.path.name, found.path.stem)}
        return any(fold(name) in wanted for name in markers.get(folder, ()))
