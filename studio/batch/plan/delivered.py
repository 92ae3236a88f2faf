"""Looks at a file that an earlier delivery made: is it still as it was delivered. Reads, and changes nothing."""

from enum import Enum, auto
from functools import lru_cache
from pathlib import Path

from studio.batch.files.atomic import digest
from studio.batch.plan.previous import PreviousFile
from studio.engine.header.whole import is_cut
from studio.errors import PhotoError


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
