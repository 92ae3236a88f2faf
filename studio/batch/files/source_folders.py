"""Which folders hold photos that a run delivers from, by whatever name they are reached. Opens nothing."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from studio.batch.files.identity import Identity, identify_path


class SourceFolders:
    """The folders that hold sources: those of the photos, all inside the folders given, and all around either."""

    def __init__(self, folders: Iterable[Path], roots: Sequence[Path]) -> None:
        """`folders` are those that photos lie in; `roots` are the folders and photos as they were given."""
        given = [root for root in roots if root.is_dir()]
        self._inside = {identify_path(root) for root in given} - {0}
        self._holding: set[Identity] = set()
        for folder in {os.path.realpath(folder) for folder in (*folders, *given)}:
            for path in (Path(folder), *Path(folder).parents):
                identity = identify_path(path)
                if identity in self._holding:
                    break
                if identity:
                    self._holding.add(identity)
        self._known: dict[Path, bool] = {}

    def hold(self, folder: Path) -> bool:
        """Tell whether a folder holds sources, itself or below it, or lies in a folder that was given."""
        known = self._known.get(folder)
        if known is None:
            known = self._known[folder] = self._look(folder)
        return known

    def _look(self, folder: Path) -> bool:
        if identify_path(folder) in self._holding:
            return True
        real = Path(os.path.realpath(folder))
        return any(identify_path(path) in self._inside for path in (real, *real.parents))
