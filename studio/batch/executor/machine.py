"""The machine's memory and cores, within what a container allows."""

import ctypes
import os
import sys
from pathlib import Path

FALLBACK_BYTES = 4_000_000_000
"""Assumed where the system does not say how much memory there is."""


def cores() -> int:
    """Return the number of cores that this process may use, at least 1."""
    if sys.platform == "linux":
        usable = len(os.sched_getaffinity(0))
        return max(1, min(usable, _quota_cores() or usable))
    return os.cpu_count() or 1


def memory(root: Path = Path("/")) -> int:
    """Return the memory that this process may use, in bytes: the machine's, or its control group's if that is less.

    `root` is where /proc and /sys are found.
    """
    limits = [_physical_memory()]
    if sys.platform == "linux":
        for folder in _groups(root):
            limits += [_number(folder / name) for name in ("memory.max", "memory.limit_in_bytes")]
    return min(limit for limit in limits if limit)


def _physical_memory() -> int:
    if sys.platform == "win32":
        return _windows_memory()
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return FALLBACK_BYTES


def _windows_memory() -> int:
    class Status(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in ("physical", "free", "pages", "free_pages", "all", "rest", "ext")),
        )

    status = Status(length=ctypes.sizeof(Status))
    if sys.platform == "win32" and ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return status.physical
    return FALLBACK_BYTES


def _groups(root: Path) -> list[Path]:
    """Return the folders of this process's control groups and of those around them (versions 1 and 2)."""
    try:
        lines = (root / "proc/self/cgroup").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    folders: list[Path] = []
    for line in lines:
        _, _, rest = line.partition(":")
        controllers, _, group = rest.partition(":")
        if controllers and "memory" not in controllers.split(","):
            continue
        top = root / "sys/fs/cgroup" / ("memory" if controllers else "")
        folder = top / group.strip("/")
        folders += [folder, *(parent for parent in folder.parents if parent.is_relative_to(top))]
    return folders


def _number(path: Path) -> int:
    """Read one number from a file of the system; 0 when there is none, or the word max."""
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0


def _quota_cores(root: Path = Path("/")) -> int:
    """Return how many whole cores the control group's quota is worth, at least 1; 0 without a quota."""
    quotas: list[int] = []
    for folder in _groups(root):
        try:
            quota, period = map(int, (folder / "cpu.max").read_text(encoding="ascii").split())
        except (OSError, ValueError):
            continue
        quotas.append(max(1, quota // period))
    return min(quotas, default=0)
