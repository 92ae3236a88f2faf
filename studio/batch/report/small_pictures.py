"""Small pictures of the photos in a report, made by a worker: of their files, or of themselves where none was made."""

import os
from collections.abc import Generator, Iterator
from itertools import islice
from pathlib import Path
from typing import cast

from studio.batch.executor.single import SingleWorker, result_of
from studio.batch.previews import make_small_files
from studio.batch.report.merge import ReportStatus
from studio.batch.report.model import ReportLine
from studio.errors import StudioError

MOST_PICTURES = 2000
"""Photos with a picture in one report, about 5 MB; a phone has trouble with many more."""

_PORTION = 8
"""Pictures of one call to the worker."""

_LIMIT = 120.0
"""Seconds for one call."""


def with_pictures(lines: Iterator[ReportLine], side: int) -> Generator[tuple[ReportLine, bytes]]:
    """Yield each line with a picture of its photo as a JPEG file, `side` pixels long; b"" where there is none."""
    worker = SingleWorker()
    try:
        first = islice(lines, MOST_PICTURES)
        while portion := list(islice(first, _PORTION)):
            yield from zip(portion, _make(worker, [_shown_file(line, side) for line in portion], side), strict=True)
    finally:
        worker.close()
    yield from ((line, b"") for line in lines)


def _make(worker: SingleWorker, paths: list[Path | None], side: int) -> list[bytes]:
    wanted = tuple(path for path in paths if path is not None)
    if not wanted:
        return [b""] * len(paths)
    try:
        made = cast("list[bytes]", result_of(worker.submit(make_small_files, wanted, side, limit=_LIMIT)))
    except StudioError:
        if len(wanted) == 1:
            return [b""] * len(paths)
        return [picture for path in paths for picture in _make(worker, [path], side)]  # one of them ended the worker
    pictures = iter(made)
    return [b"" if path is None else next(pictures) for path in paths]


def _shown_file(line: ReportLine, side: int) -> Path | None:
    """Return what a photo is shown by: the smallest of its files that is large enough, or itself where none was made.

    A photo that ended its worker is not opened again.
    """
    if line.status is ReportStatus.FAILED and os.access(line.source, os.R_OK):
        return line.source
    files = sorted(line.outcome.files, key=lambda file: file.width * file.height)
    large = (file for file in files if max(file.width, file.height) >= side)
    chosen = next(large, files[-1] if files else None)
    return chosen.path if chosen is not None else None
