"""Looks at files that earlier deliveries made: is one still as it was delivered, and which are Studio's own.

Reads journals and files, and changes nothing.
"""

import os
from collections import defaultdict
from enum import Enum, auto
from functools import cached_property, lru_cache
from pathlib import Path

from studio.batch.files.atomic import digest
from studio.batch.files.locations import list_journals
from studio.batch.files.naming import fold
from studio.batch.journal.reader import JournalReader
from studio.batch.plan.previous import PreviousFile
from studio.engine.header.whole import is_cut
from studio.errors import DeliveryError, PhotoError


class FileState(Enum):
    """What became of a delivered file."""

    WHOLE = auto()
    """As it was delivered."""
    EDITED = auto()
    """Another whole file, or one that says nothing of itself."""
    CUT = auto()
    """What is left of one: empty, cut off or zeros."""


def look_at(path: Path, made: PreviousFile, *, verify: bool) -> FileState:
    """Return what became of a file that is there.

    Its size and date are looked at; its content, by its SHA-256, where the date is another, and with `verify` always.
    """
    try:
        status = path.lstat()
        if status.st_size == made.bytes:
            is_as_written = made.written_ns is None or status.st_mtime_ns == made.written_ns
            if is_as_written and not verify:
                return FileState.WHOLE
            if hash_of(path, status.st_size, status.st_mtime_ns) == made.sha256:
                return FileState.WHOLE
        return FileState.CUT if is_cut(path) else FileState.EDITED
    except (OSError, PhotoError):
        return FileState.EDITED


@lru_cache(maxsize=50_000)
def hash_of(path: Path, size: int, changed_ns: int) -> str:
    """Return the SHA-256 of a file in hex, read once for each size and date; "" when it can't be read."""
    del size, changed_ns  # a changed file is another key
    return digest(path)


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
