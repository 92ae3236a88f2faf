"""Opens folders and files below one that the user named, so that no link leads out of it, nor one put there meanwhile.

What is written and why is not known here.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Generator
from pathlib import Path

from studio.errors import PhotoError
from studio.message import message

_HAS_DESCRIPTORS = {os.open, os.mkdir, os.link, os.rename, os.stat, os.unlink} <= os.supports_dir_fd
"""Windows has none; making a link takes rights there."""

_LINK_TAGS = (0xA000_000C, 0xA000_0003)
"""IO_REPARSE_TAG_SYMLINK and that of junctions; files of a cloud have other tags, and are no links."""

_NO_LINK = getattr(os, "O_NOFOLLOW", 0)

_FLAGS = getattr(os, "O_PATH", os.O_RDONLY) | getattr(os, "O_DIRECTORY", 0) | _NO_LINK | getattr(os, "O_CLOEXEC", 0)


class OutsideError(PhotoError):
    """A folder that lies, by way of a link, outside the one that it should be in."""

    def __init__(self, folder: Path) -> None:
        path = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in str(folder))
        super().__init__(
            message("{path} is a link that leads out of the destination; nothing is delivered through it.", path=path)
        )


def real_path_below(root: Path, folder: Path) -> tuple[str, str]:
    """Return the real path of `root`, and that of `folder` below it ("" for itself); links inside are followed.

    Raises OutsideError.
    """
    top, place = os.path.realpath(root), os.path.realpath(folder)
    if os.path.normcase(top) == os.path.normcase(place):
        return top, ""
    start = os.path.join(top, "")  # noqa: PTH118 - the root of a disk has its separator already
    if not os.path.normcase(place).startswith(os.path.normcase(start)):
        raise OutsideError(folder)
    return top, place[len(start) :]


def is_below(root: Path, folder: Path) -> bool:
    """Tell whether a folder lies really in or below another."""
    try:
        real_path_below(root, folder)
    except (OutsideError, OSError):
        return False
    return True


@contextlib.contextmanager
def open_below(
    root: Path, folder: Path, *, make: bool = False, identity: tuple[int, int] | None = None
) -> Generator[int | None]:
    """Open a folder in or below `root` while the context lasts, and with `make` make what is missing between them.

    Gives the folder's descriptor, for the `dir_fd` of other calls: whatever takes its path meanwhile, they reach the
    folder itself. None where the system has no such descriptors. Raises OutsideError when a link leads out of `root`,
    FileNotFoundError when `root` is not the folder of that `identity` (device and inode), and OSErrors as they come.
    """
    top, inner = real_path_below(root, folder)
    if not _HAS_DESCRIPTORS:
        _check_identity(os.stat(top), identity, root)  # noqa: PTH116 - as in the other way
        if make:
            _make_by_path(Path(top), Path(inner))
        yield None
        return
    with contextlib.ExitStack() as opened:
        descriptor = _open(top, None, folder, opened)
        _check_identity(os.fstat(descriptor), identity, root)
        for name in Path(inner).parts:
            if make:
                with contextlib.suppress(FileExistsError):
                    os.mkdir(name, dir_fd=descriptor)
            descriptor = _open(name, descriptor, folder, opened)
        yield descriptor


def open_file_below(root: Path, path: Path, flags: int) -> int:
    """Open a file below `root`, follow no link on the way from there, and return its descriptor.

    `root` itself may be one. Raises OSError as the system says it, ELOOP for a link.
    """
    inner = path.relative_to(root).parts
    if not inner:
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not _HAS_DESCRIPTORS:
        return _open_by_path(root, inner, flags)
    with contextlib.ExitStack() as opened:
        descriptor = os.open(root, _FLAGS & ~_NO_LINK)
        opened.callback(os.close, descriptor)
        try:
            for name in inner[:-1]:
                descriptor = _open(name, descriptor, path, opened)
        except OutsideError:
            raise _is_a_link(path) from None
        return os.open(inner[-1], flags | _NO_LINK, dir_fd=descriptor)


def _open_by_path(root: Path, inner: tuple[str, ...], flags: int) -> int:
    """Open a file where links can only be looked for: before, and again when the file is open."""
    path = root.joinpath(*inner)
    places = [root.joinpath(*inner[: depth + 1]) for depth in range(len(inner))]
    if any(map(_leads_elsewhere, places)):
        raise _is_a_link(path)
    descriptor = os.open(path, flags)
    try:
        if any(map(_leads_elsewhere, places)) or not os.path.samestat(os.fstat(descriptor), path.lstat()):
            raise _is_a_link(path)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _leads_elsewhere(path: Path) -> bool:
    status = path.lstat()
    return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) in _LINK_TAGS


def _is_a_link(path: Path) -> OSError:
    return OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))


def _check_identity(status: os.stat_result, identity: tuple[int, int] | None, root: Path) -> None:
    if identity is not None and (status.st_dev, status.st_ino) != identity:
        raise FileNotFoundError(errno.ENOENT, "Another folder has taken its place", str(root))


def _open(name: str, parent: int | None, folder: Path, opened: contextlib.ExitStack) -> int:
    try:
        descriptor = os.open(name, _FLAGS, dir_fd=parent)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.EMLINK) or (error.errno == errno.ENOTDIR and _is_link(name, parent)):
            raise OutsideError(folder) from None  # it has become a link since its real path was looked at
        raise
    opened.callback(os.close, descriptor)
    return descriptor


def _is_link(name: str, parent: int | None) -> bool:
    try:
        return bool(os.readlink(name, dir_fd=parent))
    except OSError:
        return False


def _make_by_path(top: Path, inner: Path) -> None:
    for depth in range(len(inner.parts)):
        with contextlib.suppress(FileExistsError):
            top.joinpath(*inner.parts[: depth + 1]).mkdir()
