"""A disk of a chosen size, which only root of Linux can have: it fills up, grows, and goes away."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path


def is_possible() -> bool:
    """Tell whether this process may have such disks."""
    return sys.platform == "linux" and os.geteuid() == 0 and _run("unshare", "--mount", "true") == 0


@contextlib.contextmanager
def small_disk(place: Path, size: int) -> Generator[Path]:
    """Put a disk of so many bytes (whole pages of 4,096) at `place`, which is made."""
    place.mkdir(parents=True, exist_ok=True)
    mount(place, size)
    try:
        yield place
    finally:
        unmount(place)


def mount(place: Path, size: int) -> None:
    if _run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)):
        raise OSError(f"no disk at {place}")


def resize(place: Path, size: int) -> None:
    """Give the disk another size."""
    if _run("mount", "-o", f"remount,size={size}", str(place)):
        raise OSError(f"the disk at {place} stays as it is")


def unmount(place: Path) -> None:
    """Take the disk away, also while something on it is open."""
    _run("umount", "-l", str(place))


def _run(*command: str) -> int:
    return subprocess.run(command, capture_output=True, check=False).returncode
