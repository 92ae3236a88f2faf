"""What the window shows of photos before they are delivered, made in a worker: previews and small pictures.

The engine is imported here only when a worker is asked, so that the window's process never holds it.
"""

from pathlib import Path

from studio import paths
from studio.errors import PhotoError
from studio.job import Job, Limits
from studio.recipe import Recipe

Picture = tuple[int, int, bytes]
"""Width and height in pixels, and RGB bytes row by row."""


def prepare_preview() -> None:
    """Import what a preview needs, before the first is asked for."""
    from studio.engine import preview, process

    del preview
    process.prepare()


def make_preview(recipe: Recipe, index: int, job: Job, limits: Limits) -> object:
    """Return the engine's preview of one export (its position in the recipe) of a photo; raises PhotoError."""
    from studio.engine.preview import preview

    return preview(recipe, index, job, limits)


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
