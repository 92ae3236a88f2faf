"""Reads files that may be a stranger's and writes small ones of our own: never through a pipe, a device or without end.

Whoever names the file, a recipe, a list, a journal or a folder of our own, it is opened here. What is in it is not
known here.
"""

import contextlib
import errno
import hashlib
import os
import secrets
import stat
from io import BufferedReader
from pathlib import Path

_FLAGS = sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY", "O_NOINHERIT"))
"""Without O_NONBLOCK, opening a pipe waits for somebody who writes into it."""

_PIECE = 1 << 20

NO_LINK = getattr(os, "O_NOFOLLOW", 0)
"""The flag that refuses a symbolic link as the last part of a path; 0 on Windows, where making one takes rights."""


def open_descriptor(path: Path | str, flags: int = os.O_RDONLY, mode: int = 0o600) -> int:
    """Open a regular file, for reading unless the flags say otherwise, and return its descriptor.

    Raises OSError: as the system says it, and EINVAL for a folder, a pipe or a device, which is not even opened when
    it is there already.
    """
    with contextlib.suppress(FileNotFoundError):
        _check_regular(os.lstat(path) if flags & NO_LINK else os.stat(path), path)  # noqa: PTH116 - may be no Path
    descriptor = os.open(path, flags | _FLAGS, mode)
    try:
        _check_regular(os.fstat(descriptor), path)  # again, since another file may have taken the name
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def open_regular(path: Path | str, *, follow: bool = True) -> BufferedReader:
    """Open a regular file for reading; without `follow`, no symbolic link. Raises OSError as `open_descriptor` does."""
    return os.fdopen(open_descriptor(path, os.O_RDONLY if follow else os.O_RDONLY | NO_LINK), "rb")


def read_bounded(path: Path | str, largest: int, *, follow: bool = True) -> bytes:
    """Return what is in a regular file of at most `largest` bytes; raises OSError, EFBIG for a larger one."""
    with open_regular(path, follow=follow) as file:
        if os.fstat(file.fileno()).st_size <= largest:
            data = file.read(largest + 1)  # not more than that even of one that grows meanwhile
            if len(data) <= largest:
                return data
    raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), os.fspath(path))


def hash_bounded(path: Path | str, largest: int) -> str:
    """Return the SHA-256 in hex of a regular file of at most `largest` bytes, read piece by piece.

    Raises OSError, EFBIG for a larger file.
    """
    found = hashlib.sha256()
    with open_regular(path) as file:
        left = largest if os.fstat(file.fileno()).st_size <= largest else -1
        while left >= 0 and (piece := file.read(_PIECE)):
            found.update(piece)
            left -= len(piece)
    if left >= 0:
        return found.hexdigest()
    raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), os.fspath(path))


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only the user can read, at once and whole; what had its name is replaced, never followed."""
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        part.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def make_private_folder(folder: Path) -> None:
    """Make a folder that only the user can enter, and those above it that are missing; raises OSError.

    One of the user's own that others could enter is closed to them.
    """
    for each in reversed([each for each in (folder, *folder.parents) if not os.path.lexists(each)]):
        with contextlib.suppress(FileExistsError):
            each.mkdir(mode=0o700)
    close_to_others(folder)


def make_private_file(path: Path) -> None:
    """Make an empty file that only the user can read, unless it is there; then it is closed to others."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600))
    except FileExistsError:
        close_to_others(path)


def close_to_others(path: Path) -> None:
    """Take the rights of everyone else to a file or folder; a link, and what is another user's, stays as it is."""
    if os.name != "posix":
        return
    status = path.lstat()
    mode = stat.S_IMODE(status.st_mode)
    if mode & 0o077 and not stat.S_ISLNK(status.st_mode) and status.st_uid == os.geteuid():
        path.chmod(mode & 0o700)


def _check_regular(status: os.stat_result, path: Path | str) -> None:
    if stat.S_ISLNK(status.st_mode):
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), os.fspath(path))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "It is a folder, a pipe or a device", os.fspath(path))
