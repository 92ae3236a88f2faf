"""How much room a batch, or the rest of one, takes on the disk: from the headers of some photos. Decodes nothing."""

from bisect import bisect_left
from collections.abc import Collection, Sequence

from studio.batch.plan.requirements import free_bytes
from studio.engine.header import read
from studio.engine.header.read import Header
from studio.errors import PhotoError
from studio.formats import FORMATS, FormatSpec
from studio.job import Batch, ExportEstimate, Job, Limits, Status
from studio.recipe.geometry import output_geometry
from studio.recipe.model import Export, Recipe, Subsampling

SAMPLE = 200
"""Photos whose headers are read, spread evenly over the batch."""

_FULL_COLOUR = 1.28
"""What 4:4:4 costs over 4:2:0."""
_REST = 12_000
"""Bytes of a profile and metadata."""


def estimate_bytes(recipe: Recipe, jobs: Sequence[Job], limits: Limits) -> int:
    """Return about how many bytes the files of the jobs will have that are still to be made."""
    return sum(each.bytes for each in estimate_exports(recipe, jobs, limits))


def estimate_exports(recipe: Recipe, jobs: Sequence[Job], limits: Limits) -> tuple[ExportEstimate, ...]:
    """Return for each export about what its files will have that are still to be made; () when no photo can be read."""
    pending = [job for job in jobs if job.status is Status.PENDING]
    sample = [pending[index * len(pending) // SAMPLE] for index in range(SAMPLE)] if len(pending) > SAMPLE else pending
    headers: list[Header] = []
    for job in sample:
        try:
            headers.append(read.header(job.source, limits))
        except (PhotoError, OSError):
            continue  # the worker says what is wrong with it
    if not headers:
        return ()
    found: list[ExportEstimate] = []
    for index, export in enumerate(recipe.exports):
        files = sum(job.targets[index] is not None for job in pending)
        each = files / len(headers)
        pixels = sum(_pixels(export, photo) for photo in headers) if files else 0
        size = sum(file_bytes(export, photo) for photo in headers) if files else 0
        found.append(ExportEstimate(files, round(pixels * each), round(size * each)))
    return tuple(found)


def missing_bytes(batch: Batch, left: Collection[Job], *, is_shared: bool = False) -> int:
    """Return about how many bytes must become free so that the jobs that are left can be made; 0 when unknown.

    `is_shared`: the user has a quota on the disk, so what is free there says nothing.
    """
    needed = estimate_bytes(batch.recipe, sorted(left, key=lambda job: job.index), batch.limits)
    free = 0 if is_shared else free_bytes(batch.destination) or 0
    # The disk is known to be full: an estimate that fits is too low, and what is free can't be used.
    return needed - free if needed > free else needed


def shown_size(number: int) -> str:
    """Write a number of bytes for people: `40 kB`, `12 MB`, `1.3 GB`; rounded up, since less would not do."""
    if number < 1_000_000:
        return f"{-(-number // 1000)} kB"
    if number < 1_000_000_000:
        return f"{-(-number // 1_000_000)} MB"
    return f"{-(-number // 100_000_000) / 10:.1f} GB"


def file_bytes(export: Export, photo: Header) -> int:
    """Return about how many bytes one file of an export will have."""
    spec = FORMATS[export.written_format(photo.format)]
    estimate = round(_pixels(export, photo) * _rate(export, spec)) + _REST
    has_quality = spec.has_quality(lossless=export.lossless)
    return min(estimate, export.max_bytes) if export.max_bytes and has_quality else estimate


def _pixels(export: Export, photo: Header) -> int:
    width, height = output_geometry(export.resize, *photo.upright_size).canvas
    return width * height


def _rate(export: Export, spec: FormatSpec) -> float:
    """Bytes per pixel."""
    if spec.default_quality is None or not spec.has_quality(lossless=export.lossless):
        return spec.lossless_bytes_per_pixel
    quality = export.quality or spec.default_quality
    points = spec.bytes_per_pixel
    upper = bisect_left(points, (quality, 0.0))
    (low, less), (high, more) = points[max(0, upper - 1)], points[upper]
    rate = less + (more - less) * (quality - low) / (high - low) if high > low else more
    is_full = export.subsampling is Subsampling.FULL or (export.subsampling is Subsampling.AUTO and quality >= 90)
    return rate * _FULL_COLOUR if is_full and spec.has_subsampling else rate
