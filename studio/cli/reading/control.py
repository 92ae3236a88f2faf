"""Reads the options that change no pixel: workers, limits, existing files."""

from studio.cli.options.control import WorkOptions
from studio.cli.reading.text import read_choice, read_number, read_whole
from studio.job import Existing, Limits, Redo

MOST_WORKERS = 256

_MOST_MEGAPIXELS = 10_000
"""A larger number for --max-pixels means pixels: no photo has more megapixels, or fewer pixels, than this."""

_MOST_PIXELS = 10_000_000_000
_LONGEST = 86_400.0
"""Seconds; a day."""


def read_workers(text: str | None) -> int | None:
    """Return the number of workers; None for as many as there are cores."""
    return None if text is None else read_whole("--workers", text, 0, MOST_WORKERS)


def read_existing(text: str | None) -> Existing:
    """Return what happens to files that are there already."""
    return Existing.SKIP if text is None else read_choice("--existing", text, Existing)


def read_redo(text: str | None) -> Redo:
    """Return which files of earlier deliveries are made again."""
    return Redo.PHOTOS if text is None else read_choice("--redo", text, Redo)


def read_limits(options: WorkOptions) -> Limits:
    """Return what one photo may take."""
    usual = Limits()
    seconds, pixels = usual.time_limit, usual.max_pixels
    if options.time_limit is not None:
        seconds = read_number("--time-limit", options.time_limit, 0.1, _LONGEST, sign="s")
    if options.max_pixels is not None:
        allowed = "a number of megapixels of at least 0.001, such as 500"
        number = read_number("--max-pixels", options.max_pixels, 0.001, _MOST_PIXELS, allowed=allowed)
        pixels = round(number * 1_000_000 if number <= _MOST_MEGAPIXELS else number)
    return Limits(
        time_limit=seconds, max_pixels=pixels, allow_truncated=options.allow_truncated, verify=bool(options.verify)
    )
