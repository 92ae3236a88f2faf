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
"""Photos that are looked at; of more, so many spread evenly."""

Trait = tuple[int, int, float | None]
"""Width and height of the upright photo, and how light it is below the marks, from 0 to 255; None without marks."""


class Reason(StrEnum):
    """Why a photo is hard."""

    WIDEST = "widest"
    TALLEST = "tallest"
    SMALLEST = "smallest"
    BRIGHTEST = "brightest"
    DARKEST = "darkest"


class Hard(Struct, frozen=True, kw_only=True):
    """A photo that stresses an export, and why."""

    job: Job
    reasons: tuple[Reason, ...]


def measure_traits(export: Export, jobs: Sequence[Job], limits: Limits) -> list[Trait | None]:
    """Measure photos, in a worker; None for one that can't be read."""
    from studio.engine.stress import measure_trait
    from studio.engine.thumbnail import open_cache

    cache = open_cache(paths.cache_folder() / "thumbnails")
    found: list[Trait | None] = []
    for job in jobs:
        try:
            found.append(measure_trait(export, job, limits, cache))
        except (PhotoError, OSError, MemoryError):
            found.append(None)
    return found


def choose_hardest(measured: Sequence[tuple[Job, Trait]]) -> list[Hard]:
    """Return the photo that is most of each kind, in the order of the reasons; one photo may have several.

    Photos of one shape are neither the widest nor the tallest, those of one size not the smallest.
    """
    chosen: dict[int, list[Reason]] = {}
    jobs = {job.index: job for job, _ in measured}

    def choose(reason: Reason, levels: Sequence[tuple[float, Job]]) -> None:
        if levels and (len(measured) == 1 or max(levels, key=_level)[0] > min(levels, key=_level)[0]):
            chosen.setdefault(max(levels, key=_level)[1].index, []).append(reason)

    shapes = [(trait[0] / trait[1], job) for job, trait in measured]
    lights = [(trait[2], job) for job, trait in measured if trait[2] is not None]
    choose(Reason.WIDEST, shapes)
    choose(Reason.TALLEST, [(-level, job) for level, job in shapes])
    choose(Reason.SMALLEST, [(-float(trait[0] * trait[1]), job) for job, trait in measured])
    choose(Reason.BRIGHTEST, lights)
    choose(Reason.DARKEST, [(-level, job) for level, job in lights])
    return [Hard(job=jobs[index], reasons=tuple(reasons)) for index, reasons in chosen.items()]


def _level(each: tuple[float, Job]) -> float:
    return each[0]
