"""Previews and thumbnails for the window and reports, made in a worker.

The engine is imported here only when a worker is asked, so that the window's process never holds it.
"""

import contextlib
import hashlib
from pathlib import Path

import msgspec

from studio import paths
from studio.errors import PhotoError, StudioError
from studio.job import Job, Limits
from studio.recipe.file import map_files
from studio.recipe.model import Export, Recipe, Resize, ResizeMode, Sharpen
from studio.recipe.watermark import Shadow, TextWatermark, Watermark

_SAMPLE = "IMG_0412.jpg"

Picture = tuple[int, int, bytes]
"""Width and height in pixels, and RGB bytes row by row."""


def prepare_preview() -> None:
    """Make a preview of a small sample photo, so that everything is loaded for the user's first one."""
    from studio.engine import process
    from studio.engine.preview import preview

    process.prepare()
    source = paths.resource_path("samples", _SAMPLE)
    watermark = TextWatermark(text="{year}", scale="10%", shadow=Shadow())
    export = Export(resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=200), sharpen=Sharpen.LOW, watermark=(watermark,))
    job = Job(index=0, source=source, size=0, changed_ns=0, targets=(source.with_suffix(".part"),))
    with contextlib.suppress(StudioError):
        preview(Recipe(exports=(export,)), 0, job)


def make_preview(recipe: Recipe, index: int, job: Job, limits: Limits, known: str = "") -> object:
    """Return the engine's preview of one export (its position in the recipe) of a photo; raises PhotoError.

    `known` is the base_key of the picture without watermarks that the caller already has.
    """
    from studio.engine.preview import preview

    return preview(recipe, index, job, limits, known)


def make_small_export(export: Export, side: int, limits: Limits) -> Picture:
    """Return what an export makes of a sample photo, the longer side `side` pixels; kept for the next time.

    Raises PhotoError when a watermark or a profile can't be used.
    """
    from studio.engine.preview import small_export
    from studio.engine.thumbnail import open_cache

    cache = open_cache(paths.cache_folder() / "thumbnails")
    kept = cache.path(Path(_name(export)), 0, 0, side)
    if (known := cache.read(kept)) is not None:
        return known
    made = small_export(export, _sample_job(), side, limits)
    cache.keep(kept, made)
    return made


def make_small_watermark(watermark: Watermark, size: tuple[int, int], limits: Limits) -> Picture:
    """Return a picture of a watermark by itself; raises PhotoError when it can't be used."""
    from studio.engine.preview import small_watermark

    return small_watermark(watermark, _sample_job(), size, limits)


def _name(export: Export) -> str:
    """Name what an export makes by its keys and the state of its files."""

    def stamp(name: str) -> str:
        try:
            status = Path(name).stat()
        except (OSError, ValueError):
            return name
        return f"{name} {status.st_size} {status.st_mtime_ns}"

    named = map_files(Recipe(exports=(export,)), stamp)
    return f"small export {hashlib.sha256(msgspec.json.encode(named)).hexdigest()}"


def _sample_job() -> Job:
    source = paths.resource_path("samples", _SAMPLE)
    status = source.stat()
    targets = (source.with_suffix(".part"),)
    return Job(index=0, source=source, size=status.st_size, changed_ns=status.st_mtime_ns, targets=targets)


def make_thumbnails(
    photos: tuple[tuple[Path, int, int, Path | None], ...], side: int
) -> list[tuple[Path, Picture | None]]:
    """Return small pictures, the longer side `side` pixels; None for a photo that can't be read.

    Each photo comes as its path, its size in bytes, its mtime in nanoseconds, and the folder from which on no link is
    followed to it.
    """
    from studio.engine.thumbnail import open_cache, thumbnail

    cache = open_cache(paths.cache_folder() / "thumbnails")
    found: list[tuple[Path, Picture | None]] = []
    for path, size, changed_ns, below in photos:
        try:
            found.append((path, thumbnail(path, size, changed_ns, side, cache, below=below)))
        except (PhotoError, OSError, MemoryError):
            found.append((path, None))
    return found


def make_small_files(photos: tuple[Path, ...], side: int) -> list[bytes]:
    """Return photos as small JPEG files, the longer side `side` pixels; b"" for one that can't be read."""
    from studio.engine.thumbnail import small_file

    found: list[bytes] = []
    for path in photos:
        try:
            found.append(small_file(path, side))
        except (PhotoError, OSError, MemoryError):
            found.append(b"")
    return found
