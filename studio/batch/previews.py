"""Previews and thumbnails for the window and reports, made in a worker.

The engine is imported here only when a worker is asked, so that the window's process never holds it.
"""

import contextlib
from pathlib import Path

from studio import paths
from studio.errors import PhotoError, StudioError
from studio.job import Job, Limits
from studio.recipe.model import Export, Recipe, Resize, ResizeMode, Sharpen
from studio.recipe.watermark import Shadow, TextWatermark

Picture = tuple[int, int, bytes]
"""Width and height in pixels, and RGB bytes row by row."""


def prepare_preview() -> None:
    """Make a preview of a small sample photo, so that everything is loaded for the user's first one."""
    from studio.engine import process
    from studio.engine.preview import preview

    process.prepare()
    source = paths.resource_path("samples", "IMG_0412.jpg")
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


def make_thumbnails(photos: tuple[tuple[Path, int, int], ...], side: int) -> list[tuple[Path, Picture | None]]:
    """Return small pictures, the longer side `side` pixels; None for a photo that can't be read.

    Each photo comes as its path, its size in bytes and its mtime in nanoseconds.
    """
    from studio.engine.thumbnail import open_cache, thumbnail

    cache = open_cache(paths.cache_folder() / "thumbnails")
    found: list[tuple[Path, Picture | None]] = []
    for path, size, changed_ns in photos:
        try:
            found.append((path, thumbnail(path, size, changed_ns, side, cache)))
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
