"""Which files are Studio's own, by place, size and SHA-256, and where it took photos from. Reads journals and files."""

import os
from collections import defaultdict
from functools import cached_property, lru_cache
from pathlib import Path

from studio.batch.files.atomic import digest
from studio.batch.files.locations import list_journals
from studio.batch.files.naming import fold
from studio.batch.journal.reader import JournalReader
from studio.errors import DeliveryError


class OwnFiles:
    """The files that deliveries into any folder have made, as the journals in a folder, by default the user's, say.

    Journals are read when the first file is asked for.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._journals = folder

    def holds_sources(self, folder: Path) -> bool:
        """Tell whether any delivery has taken photos from this very folder."""
        return _real(str(folder)) in self._known[1]

    def proof(self, path: Path) -> str:
        """Return the SHA-256 of a file that is still as Studio made it; "" for every other."""
        known = self._known[0].get(_key(str(path)))
        try:
            size = path.lstat().st_size
        except OSError:
            return ""
        hashes = {sha256 for bytes_, sha256 in known or () if bytes_ == size}
        if not hashes:
            return ""
        found = digest(path)
        return found if found in hashes else ""

    @cached_property
    def _known(self) -> tuple[dict[tuple[str, str], set[tuple[int, str]]], set[str]]:
        """The files that were made, with their sizes and hashes, and the folders of the photos that they are of."""
        made: dict[tuple[str, str], set[tuple[int, str]]] = defaultdict(set)
        folders: set[str] = set()
        for path in list_journals(self._journals):
            try:
                with JournalReader.open(path) as journal:
                    for source, outcome in journal.known():
                        folders.add(os.path.dirname(source.source))  # noqa: PTH120 - for each photo of all journals
                        for file in outcome.files:
                            made[_key(file.path)].add((file.bytes, file.sha256))
            except DeliveryError:
                continue
        return made, {_real(folder) for folder in folders}


def _key(path: str) -> tuple[str, str]:
    """Return what is the same for all paths that lead to a file; its name may differ in case."""
    folder, name = os.path.split(path)
    return _real(folder), fold(name)


@lru_cache(maxsize=1000)
def _real(folder: str) -> str:
    return fold(os.path.normcase(os.path.realpath(folder)))
