"""Estimates what a batch will take on the disk, from the headers of some of its photos. Decodes nothing."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from studio.engine.header import read
from studio.engine.header.read import Header
from studio.errors import PhotoError
from studio.job import Job, Limits, Status
from studio.recipe.geometry import output_geometry
from studio.recipe.model import Export, Format, Recipe, Subsampling

SAMPLE = 200
"""Photos whose headers are read, spread evenly over the batch."""

# Bytes per pixel at some qualities: measured on ten varied photographs at 2048 px, about halfway between their mean
# and the most detailed of them, since a disk that fills up is worse than one that stays half empty.
_RATES: Mapping[Format, tuple[tuple[int, float], ...]] = {
    Format.JPEG: ((1, 0.05), (50, 0.12), (70, 0.16), (80, 0.21), (85, 0.25), (90, 0.31), (95, 0.43), (100, 0.8)),
    Format.WEBP: ((1, 0.05), (50, 0.1), (70, 0.13), (80, 0.17), (90, 0.27), (100, 0.5)),
    Format.AVIF: ((1, 0.02), (30, 0.04), (50, 0.08), (70, 0.17), (90, 0.32), (100, 0.78)),
}
_LOSSLESS = {Format.PNG: 1.7, Format.TIFF: 2.5, Format.WEBP: 1.2, Format.AVIF: 1.5, Format.JPEG: 0.8}
_QUALITY = {Format.JPEG: 85, Format.WEBP: 80, Format.AVIF: 70}
_FULL_COLOUR = 1.28
"""What 4:4:4 costs over 4:2:0."""
_REST = 12_000
"""Bytes of a profile and metadata."""


def estimate_bytes(recipe: Recipe, jobs: Sequence[Job], limits: Limits) -> int:
    """Return about how many bytes the files of the jobs will have that are still to be made."""
    pending = [job for job in jobs if job.status is Status.PENDING]
    sample = [pending[index * len(pending) // SAMPLE] for index in range(SAMPLE)] if len(pending) > SAMPLE else pending
    headers: list[Header] = []
    for job in sample:
        try:
            headers.append(read.header(job.source, limits))
        except (PhotoError, OSError):
            continue  # the worker says what is wrong with it
    if not headers:
        return 0
    total = 0.0
    for index, export in enumerate(recipe.exports):
        files = sum(job.targets[index] is not None for job in pending)
        if files:
            total += files * sum(file_bytes(export, photo) for photo in headers) / len(headers)
    return round(total)


def file_bytes(export: Export, photo: Header) -> int:
    """Return about how many bytes one file of an export will have."""
    width, height = output_geometry(export.resize, *photo.upright_size).canvas
    format_ = export.written_format(photo.format)
    estimate = round(width * height * _rate(export, format_)) + _REST
    has_quality = format_ in _QUALITY and not export.lossless
    return min(estimate, export.max_bytes) if export.max_bytes and has_quality else estimate


def _rate(export: Export, format_: Format) -> float:
    """Bytes per pixel."""
    if format_ not in _RATES or (export.lossless and format_ is not Format.JPEG):
        return _LOSSLESS[format_]
    quality = export.quality or _QUALITY[format_]
    points = _RATES[format_]
    upper = bisect_left(points, (quality, 0.0))
    (low, less), (high, more) = points[max(0, upper - 1)], points[upper]
    rate = less + (more - less) * (quality - low) / (high - low) if high > low else more
    is_full = export.subsampling is Subsampling.FULL or (export.subsampling is Subsampling.AUTO and quality >= 90)
    return rate * _FULL_COLOUR if is_full and format_ is not Format.WEBP else rate
