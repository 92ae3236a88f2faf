"""Which file a path leads to, also by links and other spellings. Opens nothing."""

import os
from collections.abc import Iterable
from pathlib import Path

Identity = int
"""Device and inode of a file or folder in one number; 0 where the system does not say."""


def identify(status: os.stat_result) -> Identity:
    """Return what identifies a file or folder under every name."""
    return status.st_dev << 64 | status.st_ino if status.st_ino else 0


def identify_path(path: Path) -> Identity:
    """Return the identity of what a path leads to; 0 when nothing is there."""
    try:
        return identify(path.stat())
    except (OSError, ValueError):
        return 0


def file_place(path: Path) -> tuple[Identity, str]:
    """Return the folder and the name of the file that a path leads to: a hard link is another file.

    Where the system does not tell folders apart, the name is the whole path.
    """
    real = path.resolve() if path.is_symlink() else path
    folder = identify(real.parent.stat())
    return folder, _stored_name(real) if folder else str(real)


def _stored_name(path: Path) -> str:
    """Return the name of a file as its folder lists it: where a disk minds no case, `A.JPG` leads to `a.jpg`."""
    name = path.name
    if name.swapcase() == name or identify_path(path.with_name(name.swapcase())) != identify_path(path):
        return name
    listed = os.listdir(path.parent)  # noqa: PTH208 - names are enough
    alike = [each for each in listed if each.casefold() == name.casefold()]
    return name if name in alike or not alike else alike[0]


def missing_folders(folders: Iterable[Path]) -> list[Path]:
    """Return those of the folders, and of the folders around them, that do not exist yet."""
    known: dict[Path, bool] = {}
    for folder in folders:
        while folder not in known:
            known[folder] = not os.path.lexists(folder)
            folder = folder.parent if known[folder] else folder
    return [folder for folder, is_missing in known.items() if is_missing]
