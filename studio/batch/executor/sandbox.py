"""What a worker gives up, since it opens strangers' files: rights that it does not need, and memory beyond its photo's.

Where a system has no such limits, nothing happens. It knows headers, and nothing of pools and lanes.
"""

import contextlib
import ctypes
import multiprocessing
import sys
from collections.abc import Generator
from pathlib import Path

from studio.errors import StudioError
from studio.job import WorkOrder
from studio.recipe.geometry import output_geometry

SPARE_BYTES = 1_500_000_000
"""What a worker may take besides a photo's pixels and exports: codecs, watermarks, metadata, what it already holds."""

_EXPORT_PIXEL = 80
"""Bytes; an AVIF takes some 50 for each pixel while it is made."""

_NO_NEW_PRIVILEGES = 38
"""PR_SET_NO_NEW_PRIVS of Linux."""


def drop_rights() -> None:
    """Let this process never gain rights by starting a program, and leave no image of its memory when it dies."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # it would hold somebody's photos
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)


@contextlib.contextmanager
def bounded_memory(order: WorkOrder) -> Generator[None]:
    """Limit this worker to the memory that the photo and its exports explain; more is a MemoryError, not a swap.

    Only on Linux: macOS does not keep to such a limit. Nothing is limited in the program's own process.
    """
    if sys.platform != "linux" or multiprocessing.parent_process() is None:
        yield
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_DATA)
    held = _held_bytes()
    wanted = held + SPARE_BYTES + order.memory + _weigh_exports(order)
    if not held or resource.RLIM_INFINITY != before[1] < wanted:
        yield
        return
    try:
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, before[1]))
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def _weigh_exports(order: WorkOrder) -> int:
    """Return what the largest export may take while it is made, in bytes."""
    from studio.engine.header.read import header

    try:
        size = header(order.job.source, order.limits).upright_size
        canvases = [output_geometry(export.resize, *size).canvas for export in order.recipe.exports if export.enabled]
    except StudioError:
        return 0
    return max((width * height * _EXPORT_PIXEL for width, height in canvases), default=0)


def _held_bytes() -> int:
    """Return how much memory that counts this process has; 0 when the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmData:")), 0)
