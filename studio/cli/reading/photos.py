"""Reads the options that narrow down and sort the photos."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from studio.batch.plan.choice import PhotoChoice, PhotoOrder, read_names
from studio.cli.options.photos import PhotoOptions
from studio.cli.reading.text import read_choice, read_whole, refuse

_CLOCK = re.compile(
    r"(?P<camera>.*)=\s*(?P<sign>[+-]?)(?P<hours>\d{1,6}):(?P<minutes>\d{2})(?::(?P<seconds>\d{2}))?\s*"
)


def read_photo_choice(options: PhotoOptions) -> PhotoChoice:
    """Return which photos are delivered, in which order.

    Raises RecipeError, which names the option, and SourceError for a list that can't be read.
    """
    order = PhotoOrder.FOUND
    if options.sort is not None:
        order = read_choice("--sort", options.sort, PhotoOrder)
    rating, start = options.min_rating, options.start_at
    return PhotoChoice(
        only=read_names(options.only) if options.only is not None else None,
        min_rating=read_whole("--min-rating", rating, 1, 5) if rating is not None else None,
        since=_read_date(options.since) if options.since is not None else None,
        order=order,
        clocks=_read_clocks(options.clock or ()),
        start_at=read_whole("--start-at", start, 0, 999_999_999) if start is not None else None,
    )


def _read_date(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip()).replace(tzinfo=None)  # cameras know no zone
    except ValueError:
        raise refuse("--since", text, "a date, such as 2026-05-31, or with a time, such as 2026-05-31T14:30") from None


def _read_clocks(texts: Iterable[str]) -> dict[str, timedelta]:
    clocks: dict[str, timedelta] = {}
    for text in texts:
        match = _CLOCK.fullmatch(text)
        if match is None or not match["camera"].strip():
            raise refuse("--clock", text, "a part of the camera's name and a time, such as R5=+0:03 or X-T5=-1:00:30")
        change = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"]), seconds=int(match["seconds"] or 0))
        clocks[match["camera"].strip()] = -change if match["sign"] == "-" else change
    return clocks
