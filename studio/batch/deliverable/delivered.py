"""The delivered files that a deliverable is made of: those that the journals of a delivery know, and no others.

A journal may be a stranger's: a file that lies outside the destination, or behind a link, is none of them.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from studio.batch.files.naming import shown
from studio.batch.journal.history import list_runs
from studio.batch.journal.reader import JournalReader
from studio.batch.report.model import Report, ReportLine
from studio.batch.run.gallery_exports import shown_export
from studio.errors import DeliveryError
from studio.job import File, folder_given
from studio.message import Message, message
from studio.recipe.model import Export
from studio.safe_file import NO_LINK
from studio.safe_folder import open_file_below
from studio.tokens import file_date


class DeliveredFile(Struct, frozen=True, kw_only=True):
    """A file of a delivery that is there: its photo, its path, and what the disk says of it now.

    `name` is its path in the destination with / between the parts; `is_changed` when it is not what was delivered.
    """

    line: ReportLine
    file: File
    path: Path
    name: str
    bytes: int
    changed_ns: int
    is_changed: bool

    @property
    def below(self) -> Path:
        """The folder that was given and holds the photo: from it on no link is followed."""
        return folder_given(self.line.source, self.line.folder)

    @property
    def date(self) -> datetime:
        """When the photo was taken, else the date of its file."""
        return self.taken or file_date(self.line.changed_ns, self.line.utc_offset)

    @property
    def taken(self) -> datetime | None:
        """When the photo was taken, if it says so."""
        taken, _, _ = self.line.outcome.shot.partition(" ")
        with contextlib.suppress(ValueError):
            return datetime.fromisoformat(taken).replace(tzinfo=None)
        return None


def shown_export_of(report: Report, name: str) -> Export:
    """Return the export of that name, which is shown, else the first that is on; raises DeliveryError for no such."""
    at = shown_export(report.full_recipe, name)
    if at is None:
        raise DeliveryError(message("Nothing was delivered by an export named '{name}'.", name=shown(name)))
    return report.full_recipe.exports[at]


class DeliveredFiles(Struct, frozen=True, kw_only=True):
    """The files of some exports of a delivery, in its order, and those that it made and that can't be found."""

    found: tuple[DeliveredFile, ...]
    missing: tuple[Path, ...] = ()

    def notes(self) -> list[Message]:
        """Return what is to be said of files that are gone or were changed after their delivery."""
        notes: list[Message] = []
        if count := len(self.missing):
            notes.append(
                message(
                    "{n} delivered file is no longer there and was left out, such as {file}."
                    "|{n} delivered files are no longer there and were left out, such as {file}.",
                    "",
                    count,
                    file=self.missing[0].name,
                )
            )
        changed = [each for each in self.found if each.is_changed]
        if changed:
            notes.append(
                message(
                    "{n} file was changed after its delivery and is in it as it is now: {file}."
                    "|{n} files were changed after their delivery and are in it as they are now, such as {file}.",
                    "",
                    len(changed),
                    file=changed[0].name,
                )
            )
        return notes


def read_delivery(journal: JournalReader) -> Report:
    """Return the whole delivery that an open journal belongs to: all runs into its folder.

    Raises DeliveryError as `Report` does.
    """
    runs = list_runs(journal.head().batch.destination, opened=journal.path)
    return Report(*(runs if journal.path in runs else [journal.path]), opened=journal)


def find_delivered(report: Report, exports: Sequence[str]) -> DeliveredFiles:
    """Return the files that exports of these names made (all, where none is named)."""
    found: list[DeliveredFile] = []
    missing: list[Path] = []
    for line in report.lines():
        for file in line.outcome.files:
            if exports and report.export_name(file) not in exports:
                continue
            try:
                status = look_below(report.destination, file.path)
            except (OSError, ValueError):
                missing.append(file.path)
                continue
            found.append(
                DeliveredFile(
                    line=line,
                    file=file,
                    path=file.path,
                    name=file.path.relative_to(report.destination).as_posix(),
                    bytes=status.st_size,
                    changed_ns=status.st_mtime_ns,
                    is_changed=status.st_size != file.bytes or file.written_ns not in (None, status.st_mtime_ns),
                )
            )
    return DeliveredFiles(found=tuple(found), missing=tuple(missing))


def open_delivered(destination: Path, file: DeliveredFile) -> BinaryIO:
    """Open a delivered file for reading, through no link; raises OSError."""
    return os.fdopen(_open(destination, file.path), "rb")


def read_pieces(stream: BinaryIO, size: int) -> Iterator[bytes]:
    """Yield what a file holds, up to `size` bytes, a piece at a time."""
    left = size
    while left and (piece := stream.read(min(left, 1 << 20))):
        left -= len(piece)
        yield piece


def look_below(folder: Path, path: Path) -> os.stat_result:
    """Return what the disk says of a regular file in a folder, through no link; raises OSError and ValueError."""
    if ".." in path.parts:
        raise ValueError(path)
    descriptor = _open(folder, path)
    try:
        return os.fstat(descriptor)
    finally:
        os.close(descriptor)


def _open(destination: Path, path: Path) -> int:
    flags = sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY", "O_NOINHERIT")) | NO_LINK
    descriptor = open_file_below(destination, path, os.O_RDONLY | flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), os.fspath(path))
    return descriptor
