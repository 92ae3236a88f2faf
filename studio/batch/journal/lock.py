"""The lock of a destination: one program at a time delivers into a folder. It ends with the process.

It knows folders and processes, but no photos.
"""

import contextlib
import errno
import hashlib
import json
import os
import sys
from pathlib import Path
from typing import BinaryIO, cast

from studio import paths
from studio.batch.files.naming import shown
from studio.errors import InUseError
from studio.message import Message, message
from studio.safe_file import NO_LINK, make_private_folder, open_descriptor
from studio.tokens import local_time

_LOCKED_BYTE = 1 << 30
"""Far behind the note, which others must be able to read on Windows, where a locked part can't be."""


class Lock:
    """A lock on a destination, held until `release`."""

    def __init__(self, destination: str) -> None:
        """Take the lock of a folder, by its real name.

        Raises InUseError, which says who has it, when another program delivers there. Where nothing can be locked,
        as on some network folders that hold the user's own, it goes without.
        """
        self._file: BinaryIO | None = None
        self._path = lock_file(destination)
        try:
            while self._file is None:
                make_private_folder(self._path.parent)
                file = _open(self._path)
                try:
                    is_mine = _take(file)
                except OSError:
                    file.close()
                    return
                if not is_mine:
                    note = _read(file)
                    file.close()
                    raise InUseError(_explain(destination, note))
                if _is_at(file, self._path):
                    self._file = file
                else:  # the program that had it has just removed it
                    file.close()
            self._sign(self._file)
        except OSError:
            return

    def release(self) -> None:
        """Release the lock."""
        if self._file is None:
            return
        with contextlib.suppress(OSError):
            if sys.platform != "win32":  # while it is locked: afterwards it may be another program's
                self._path.unlink(missing_ok=True)
            self._file.close()
            if sys.platform == "win32":
                self._path.unlink(missing_ok=True)
        self._file = None

    @staticmethod
    def _sign(file: BinaryIO) -> None:
        file.seek(0)
        file.truncate()
        file.write(json.dumps({"process": os.getpid(), "since": local_time().isoformat(" ", "seconds")}).encode())
        file.flush()


def lock_file(destination: str) -> Path:
    """Return where the lock of a folder lies: among the journals, which are on the local disk."""
    name = hashlib.sha256(os.fsencode(destination)).hexdigest()[:20]
    return paths.journal_folder() / f"{name}.lock"


def _open(path: Path) -> BinaryIO:
    """Open the file, and make it; a link or what else has its name goes, since nothing is written through it."""
    flags = os.O_RDWR | os.O_CREAT | NO_LINK
    try:
        descriptor = open_descriptor(path, flags)
    except OSError as error:
        if error.errno not in (errno.ELOOP, errno.EMLINK, errno.EINVAL):
            raise
        path.unlink()
        descriptor = open_descriptor(path, flags)
    return cast("BinaryIO", os.fdopen(descriptor, "r+b"))


def _take(file: BinaryIO) -> bool:
    """Lock an open file; False when another program has it. Raises OSError where that can't be done at all."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_at(file: BinaryIO, path: Path) -> bool:
    """Tell whether the file still has its name."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False


def _read(file: BinaryIO) -> dict[str, object]:
    try:
        file.seek(0)
        note: object = json.loads(file.read(1000))
    except (OSError, ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", note) if isinstance(note, dict) else {}


def _explain(destination: str, note: dict[str, object]) -> Message:
    where = shown(destination)
    process, since = note.get("process"), note.get("since")
    if not process:
        return message(
            "Another Studio is delivering into {folder}; wait for it, or choose another folder.", folder=where
        )
    return message(
        "Another Studio (process {process}, since {since}) is delivering into {folder}; wait for it, or choose another "
        "folder.",
        process=str(process),
        since=str(since),
        folder=where,
    )
