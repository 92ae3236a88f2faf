"""The log: what the program and its workers record for finding faults; never what a file contains.

It may fail without a word: a full disk or a folder that can't be written stops no delivery.
"""

import faulthandler
import logging
import os
import sys
from io import FileIO
from pathlib import Path
from typing import TextIO, cast

from studio import paths
from studio.safe_file import NO_LINK, make_private_folder, open_descriptor

NAME = "studio.log"
KEPT = 3
"""Older logs that stay, as studio.1.log to studio.3.log."""

ROTATE_BYTES = 1_000_000
LARGEST_BYTES = 10_000_000
"""One log gets no longer than that: a folder of a hundred thousand damaged photos must not fill a disk."""

_FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"


class LogFile(logging.Handler):
    """Appends records to a file that several processes share, each at once, up to a size; it never complains."""

    def __init__(self, file: FileIO) -> None:
        super().__init__()
        self.file = file
        self.setFormatter(_Formatter(_FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record, unless the file has grown too long or can't be written."""
        try:
            if os.fstat(self.file.fileno()).st_size < LARGEST_BYTES:
                self.file.write(f"{self.format(record)}\n".encode(errors="backslashreplace"))
        except (OSError, ValueError):
            pass


class _Formatter(logging.Formatter):
    """Keeps a message on one line, whatever a file's name holds."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (logging's name)
        return super().formatMessage(record).replace("\r", "\\r").replace("\n", "\\n")


def start(folder: Path | None = None) -> Path | None:
    """Begin to log in the program itself; return the log's path, None when it can't be written.

    A log that has grown long is put aside first. `folder` is by default the user's folder for logs.
    """
    folder = paths.log_folder() if folder is None else folder
    newest = folder / NAME
    try:
        make_private_folder(folder)
        if newest.exists() and newest.stat().st_size > ROTATE_BYTES:
            _rotate(newest)
    except OSError:
        pass
    return newest if join(newest) else None


def join(path: Path | None) -> bool:
    """Send this process's records and faults to the log at `path`; tell whether that worked."""
    stop()
    opened = _open(path) if path is not None else None
    if opened is None:
        if sys.stderr is not None and _has_descriptor(sys.stderr):  # pyright: ignore[reportUnnecessaryComparison]
            faulthandler.enable()
        return False
    root = logging.getLogger()
    root.addHandler(LogFile(opened))
    root.setLevel(logging.INFO)
    logging.captureWarnings(True)
    faulthandler.enable(opened)
    return True


def stop() -> None:
    """End logging to the file in this process."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, LogFile)]:
        faulthandler.disable()
        logging.captureWarnings(False)
        root.removeHandler(handler)
        handler.close()
        handler.file.close()


def file() -> FileIO | None:
    """Return the open log of this process, for the tracebacks of faulthandler; None without a log."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, LogFile):
            return handler.file
    return None


def path() -> Path | None:
    """Return the path of the log that this process writes; None without a log."""
    current = file()
    return None if current is None else Path(os.fsdecode(cast("str", current.name)))


def _open(path: Path) -> FileIO | None:
    try:
        return FileIO(path, "ab", opener=_open_log)
    except OSError:
        return None


def _open_log(path: str, flags: int) -> int:
    return open_descriptor(path, flags | NO_LINK)


def _has_descriptor(stream: TextIO) -> bool:
    try:
        stream.fileno()
    except (OSError, ValueError, AttributeError):
        return False
    return True


def _rotate(path: Path) -> None:
    names = [path, *(path.with_name(f"studio.{number}.log") for number in range(1, KEPT + 1))]
    for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
        if newer.exists():
            newer.replace(older)
