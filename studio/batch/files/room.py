"""How much room the rest of a batch still needs on the disk that it is delivered to."""

from collections.abc import Collection
from pathlib import Path

from studio.batch.plan.estimate import estimate_bytes
from studio.batch.plan.requirements import free_bytes
from studio.job import Batch, Job


def missing_bytes(batch: Batch, left: Collection[Job], *, is_shared: bool = False) -> int:
    """Return about how many bytes must become free so that the jobs that are left can be made; 0 when unknown.

    With `is_shared`, what is free on the disk is not the user's, as where everybody has a share of it.
    """
    needed = estimate_bytes(batch.recipe, sorted(left, key=lambda job: job.index), batch.limits)
    free = 0 if is_shared else _free(batch.destination)
    # The disk has said that it is full, so an estimate that has room is too low, and what is free is not to be had.
    return needed - free if needed > free else needed


def _free(folder: Path) -> int:
    return free_bytes(folder) or 0


def shown_size(number: int) -> str:
    """Write a number of bytes for a sentence: `40 kB`, `12 MB`, `1.3 GB`; rounded up, since less would not do."""
    if number < 1_000_000:
        return f"{-(-number // 1000)} kB"
    if number < 1_000_000_000:
        return f"{-(-number // 1_000_000)} MB"
    return f"{-(-number // 100_000_000) / 10:.1f} GB"
