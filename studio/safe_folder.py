"""Opens folders below one that the user named, so that no link leads out of it, not even one put there meanwhile.

What is written and why is not known here.
"""

import contextlib
import errno
import os
from collections.abc import Generator
from pathlib import Path

from studio.errors import PhotoError
from studio.message import message

_HAS_DESCRIPTORS = {os.open, os.mkdir, os.link, os.rename, os.stat, os.unlink} <= os.supports_dir_fd
"""Windows has none; making a link takes rights there."""

_FLAGS = (
    getattr(os, "O_PATH", os.O_RDONLY)
    | getattr(os, "O_DIRECTORY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


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
def open_below(root: Path, folder: Path, *, make: bool = False) -> Generator[int | None]:
    """Open a folder in or below `root` while the context lasts, and with `make` make what is missing between them.

    Gives the folder's descriptor, for the `dir_fd` of other calls: whatever takes its path meanwhile, they reach the
    folder itself. None where the system has no such descriptors. Raises OutsideError when a link leads out of `root`,
    and OSErrors as they come.
    """
    top, inner = real_path_below(root, folder)
    if not _HAS_DESCRIPTORS:
        if make:
            _make_by_path(Path(top), Path(inner))
        yield None
        return
    with contextlib.ExitStack() as opened:
        descriptor = _open(top, None, folder, opened)
        for name in Path(inner).parts:
            if make:
                with contextlib.suppress(FileExistsError):
                    os.mkdir(name, dir_fd=descriptor)
            descriptor = _open(name, descriptor, folder, opened)
        yield descriptor


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
