"""Finds the photos that stress an export most: the widest, the tallest, the smallest, the lightest and the darkest.

The engine is imported here only in a worker.
"""

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from studio import paths
from studio.errors import PhotoError
from studio.job import Job, Limits
from studio.recipe.model import Export

SAMPLE = 300
"""Most photos that are measured; of more, a sample spread evenly."""

StressMetrics = tuple[int, int, float | None]
"""Width, height, and mean lightness (0 to 255) under the watermarks, upright; None without watermarks."""


class StressReason(StrEnum):
    """What makes a photo stress an export."""

    WIDEST = "widest"
    TALLEST = "tallest"
    SMALLEST = "smallest"
    BRIGHTEST = "brightest"
    DARKEST = "darkest"


class StressPhoto(Struct, frozen=True, kw_only=True):
    """A photo that stresses an export, and why."""

    job: Job
    reasons: tuple[StressReason, ...]


def measure_stress(export: Export, jobs: Sequence[Job], limits: Limits) -> list[StressMetrics | None]:
    """Measure photos, in a worker; None for one that can't be read."""
    from studio.engine.stress import measure_photo
    from studio.engine.thumbnail import open_cache

    cache = open_cache(paths.cache_folder() / "thumbnails")
    found: list[StressMetrics | None] = []
    for job in jobs:
        try:
            found.append(measure_photo(export, job, limits, cache))
        except (PhotoError, OSError, MemoryError):
            found.append(None)
    return found


def choose_stress_photos(measured: Sequence[tuple[Job, StressMetrics]]) -> list[StressPhoto]:
    """Return the extreme photo for each reason, in the order of the reasons; one photo may have several.

    Photos of one shape are neither the widest nor the tallest, those of one size not the smallest.
    """
    chosen: dict[int, list[StressReason]] = {}
    jobs = {job.index: job for job, _ in measured}

    def choose(reason: StressReason, levels: Sequence[tuple[float, Job]]) -> None:
        if levels and (len(measured) == 1 or max(levels, key=_level)[0] > min(levels, key=_level)[0]):
            chosen.setdefault(max(levels, key=_level)[1].index, []).append(reason)

    shapes = [(trait[0] / trait[1], job) for job, trait in measured]
    lights = [(trait[2], job) for job, trait in measured if trait[2] is not None]
    choose(StressReason.WIDEST, shapes)
    choose(StressReason.TALLEST, [(-level, job) for level, job in shapes])
    choose(StressReason.SMALLEST, [(-float(trait[0] * trait[1]), job) for job, trait in measured])
    choose(StressReason.BRIGHTEST, lights)
    choose(StressReason.DARKEST, [(-level, job) for level, job in lights])
    return [StressPhoto(job=jobs[index], reasons=tuple(reasons)) for index, reasons in chosen.items()]


def _level(each: tuple[float, Job]) -> float:
    return each[0]
