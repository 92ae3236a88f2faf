"""Gives finished files their final names, never over files that are not ours, and removes our part files.

It knows names and files, but no journal and no pictures.
"""

import contextlib
import ctypes
import errno
import hashlib
import os
import re
import stat
import sys
import time
from collections.abc import Callable, Collection
from pathlib import Path

from studio.safe_file import open_regular

PATIENCE = 2.5
"""Seconds for which a file is tried again on Windows, while a virus scanner or the search index has it open."""

_HELD = (5, 32, 33)  # ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_NO_LINKS = frozenset(
    getattr(errno, name)
    for name in ("EPERM", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "ENOSYS", "EINVAL")
    if hasattr(errno, name)
)
"""Errors of file systems without hard links, such as FAT and some network folders."""

_PART = re.compile(r"\.\d+-\d+-([0-9a-f]+)(?:r\d+)?\.part")


def part_path(target: Path, index: int, export: int, nonce: str, retry: int = 0) -> Path:
    """Return where a worker writes a file: beside the target, under a name that only this try of this run has.

    `nonce` is the run's, in hex.
    """
    return target.with_name(f".{index}-{export}-{nonce}{f'r{retry}' if retry else ''}.part")


def is_part_of(part: Path, target: Path) -> bool:
    """Tell whether a path is that of a part file beside a target; a journal that names others is a stranger's."""
    return part.parent == target.parent and _PART.fullmatch(part.name) is not None


def publish(part: Path, target: Path, *, replace: bool = False, folder: int | None = None) -> None:
    """Give a finished file its final name, in one step: nobody ever sees a part of it.

    With the descriptor of their `folder`, only the names of both paths count, and links in the paths are not followed.

    Raises FileExistsError when the name is taken and `replace` is off, IsADirectoryError when a folder has it,
    and other OSErrors as they come; the part file is still there then.
    """
    if replace:
        _replace(part, target, folder)
    elif sys.platform == "win32":
        with_retries(lambda: part.rename(target))  # which takes no name that is taken
    else:
        _link(part, target, folder)


def discard(part: Path) -> bool:
    """Remove a part file, if it is there; tell whether it is gone."""
    try:
        with_retries(lambda: part.unlink(missing_ok=True))
    except OSError:
        return False
    return True


def sweep(folder: Path, nonces: Collection[str]) -> int:
    """Remove the part files in a folder that belong to these runs, and nothing else; return how many there were."""
    try:
        paths = list(folder.iterdir())
    except OSError:
        return 0
    parts = [path for path in paths if (match := _PART.fullmatch(path.name)) and match[1] in nonces]
    return sum(discard(part) for part in parts)


def sync_folder(folder: Path) -> None:
    """Sync a folder, so that its names survive a power cut; where the system can't, nothing happens."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EBADF, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.ENOSYS):
            raise
    finally:
        os.close(descriptor)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file in hex; "" when there is no such file, or it can't be read."""
    try:
        with open_regular(path, follow=False) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def with_retries(action: Callable[[], object], seconds: float = PATIENCE, pause: float = 0.05) -> None:
    """Call a function on a file; where Windows says that another program has it open, try again for some time."""
    until = time.monotonic() + seconds
    while True:
        try:
            action()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD or time.monotonic() > until:
                raise
            time.sleep(pause)
        else:
            return


def _replace(part: Path, target: Path, folder: int | None) -> None:
    with contextlib.suppress(FileNotFoundError):
        mode = os.lstat(_at(target, folder), dir_fd=folder).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
        if not stat.S_ISREG(mode) and not stat.S_ISLNK(mode):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    with_retries(lambda: os.replace(_at(part, folder), _at(target, folder), src_dir_fd=folder, dst_dir_fd=folder))


def _link(part: Path, target: Path, folder: int | None) -> None:
    here, there = _at(part, folder), _at(target, folder)
    try:
        os.link(here, there, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
    except FileExistsError:
        # A network folder may have lost only the answer.
        if not os.path.samestat(os.lstat(here, dir_fd=folder), os.lstat(there, dir_fd=folder)):
            raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _rename_exclusively(part, target, folder)
        return
    os.unlink(here, dir_fd=folder)


def _rename_exclusively(part: Path, target: Path, folder: int | None) -> None:
    """Rename where hard links don't exist: by an exclusive rename of the system, else after checking the name."""
    here, there = _at(part, folder), _at(target, folder)
    answer = _exclusive_call(os.fsencode(here), os.fsencode(there), folder)
    if answer == 0:
        return
    if answer == errno.EEXIST or _is_taken(there, folder):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    os.rename(here, there, src_dir_fd=folder, dst_dir_fd=folder)


def _exclusive_call(part: bytes, target: bytes, folder: int | None) -> int:
    """Ask the system for an exclusive rename; return 0 or the error's number."""
    library = ctypes.CDLL(None, use_errno=True)
    here = folder if folder is not None else -100 if sys.platform == "linux" else -2  # AT_FDCWD
    if sys.platform == "linux" and hasattr(library, "renameat2"):
        failed = library.renameat2(here, part, here, target, 1)  # RENAME_NOREPLACE
    elif sys.platform == "darwin" and hasattr(library, "renameatx_np"):
        failed = library.renameatx_np(here, part, here, target, 4)  # RENAME_EXCL
    else:
        return errno.ENOSYS
    return ctypes.get_errno() if failed else 0


def _at(path: Path, folder: int | None) -> str:
    """Return what the system calls a path: its name alone where its folder has a descriptor."""
    return str(path) if folder is None else path.name


def _is_taken(name: str, folder: int | None) -> bool:
    try:
        os.lstat(name, dir_fd=folder)
    except OSError:
        return False
    return True
