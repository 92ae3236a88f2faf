"""Outside faults in words, and the disks that a run stands on: one may fill up, break or go away.

It looks at folders and knows no workers.
"""

import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from studio.batch.files.naming import shown
from studio.batch.plan.estimate import missing_bytes
from studio.batch.run.state import RunState
from studio.errors import DeliveryError
from studio.job import Batch, File, Outcome
from studio.message import Message, either, message
from studio.safe_folder import open_below
from studio.system_error import explain_os_error

FULL = ("ENOSPC", "EDQUOT")
_BROKEN = ("EIO", "EROFS", "ENXIO", "ENODEV")
_COARSEST_DATE = 2_000_000_000
"""Nanoseconds."""


def explain_fault(name: str, batch: Batch, *, missing: int = 0) -> Message:
    """Say a named fault: what, where and what to do; `missing` is in bytes."""
    where = shown(batch.destination)
    place = either([shown(batch.roots[0]), where]) if batch.roots else where
    if name in FULL:
        disk = message("The disk") if name == "ENOSPC" else message("Your share of the disk")
        if missing:
            return message(
                "{disk} of {place} is full: about {missing:bytes} are missing; make room there.",
                disk=disk,
                place=where,
                missing=missing,
            )
        return message("{disk} of {place} is full; make room there.", disk=disk, place=where)
    if name == "EFBIG":
        return message(
            "A file can't become that large in {place}: its disk or a limit of the system (ulimit) forbids it.",
            place=where,
        )
    if name in _BROKEN:
        return message(
            "A disk can't be read or written any more ({code}); check that of {place}, and its cable.",
            code=name,
            place=place,
        )
    return message(
        "A network folder can't be reached any more ({code}); reconnect that of {place}.", code=name, place=place
    )


def make_destination(folder: Path, *, is_new: bool) -> None:
    """Make the destination of a new batch; later it must be there, or another disk is mounted in its place.

    Raises DeliveryError.
    """
    if not is_new and not folder.is_dir():
        raise DeliveryError(
            message("The folder {folder} is not there: connect its disk or network folder first.", folder=shown(folder))
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = explain_os_error(error)
        raise DeliveryError(
            message("The folder {folder} can't be made: {reason}.", folder=shown(folder), reason=reason)
        ) from None


def try_writing(path: Path) -> None:
    """Create a file and remove it; raises DeliveryError when that fails."""
    try:
        path.touch(exist_ok=False)
        path.unlink()
    except OSError as error:
        folder, reason = shown(path.parent), explain_os_error(error)
        raise DeliveryError(
            message("Nothing can be written into {folder}: {reason}.", folder=folder, reason=reason)
        ) from None


class MountWatch:
    """The folders that photos come from and go to, each on the disk that it was on when the run began.

    The destination is to be the same folder, too, by its inode: else another one has been moved or mounted over it. On
    some disks (FAT, network folders) the system gives a folder another inode when it has forgotten the first; there
    the file that was delivered last, with its size and date, tells that it is the same.
    """

    def __init__(self, batch: Batch) -> None:
        self._destination = batch.destination
        missing = {root for root in batch.roots if not root.exists()}
        photos = {job.source for job in batch.jobs if job.source in missing} if missing else set[Path]()
        folders = {root if root.is_dir() or root in missing - photos else root.parent for root in batch.roots}
        self._folders = sorted(folders, key=lambda folder: -len(folder.parts))
        self._disks = {folder: _disk(folder) for folder in (*folders, batch.destination)}
        self._last: File | None = None

    @property
    def destination_identity(self) -> tuple[int, int] | None:
        """Return the last known device and inode of the destination; None where the system gives none."""
        disk = self._disks[self._destination]
        return (disk.number, disk.inode) if disk.number is not None and disk.inode else None

    def remember(self, outcome: Outcome) -> None:
        """Know the destination again by a file that was delivered into it."""
        self._last = next(iter(outcome.files), self._last)

    def lost_destination(self) -> Message | None:
        """Return what to say when the destination has gone or is another folder; None when it is the same."""
        folder = self._destination
        if lost := self._lost(folder):
            return lost
        before, now = self._disks[folder], _disk(folder)
        if before.number is not None and before.inode and now.inode not in (0, before.inode):
            if not (self._last and _is_there(self._last)):
                return message(
                    "Another folder has taken the place of {folder} since this delivery began. Put the first one back; "
                    "or cancel and resume, to deliver everything into this one.",
                    folder=shown(folder),
                )
            self._disks[folder] = now
        return None

    def make_folders(self, targets: Iterable[Path | None]) -> None:
        """Make the folders of targets below the destination, which itself is never made again.

        Raises OutsideError for one that a link leads out of the destination, and OSError.
        """
        for folder in {target.parent for target in targets if target is not None}:
            with open_below(self._destination, folder, make=True, identity=self.destination_identity):
                pass

    def lost_source(self, source: Path) -> Message | None:
        """Say that the folder that a photo was found in is no longer there; None while it is."""
        folder = next((folder for folder in self._folders if source.is_relative_to(folder)), None)
        if folder is None:
            return None
        return self._lost(folder) or (_missing(folder) if self._is_bare(folder) else None)

    def recognise(self, known: Mapping[Path, int]) -> None:
        """Accept a disk that came back under another number if it has one of the known files.

        `known` has their sizes in bytes. An empty mount point has none of them.
        """
        for folder, before in self._disks.items():
            now = _disk(folder)
            if now.number in (None, before.number):
                continue
            if any(path.is_relative_to(folder) and _size(path) == size for path, size in known.items()):
                self._disks[folder] = now

    def lost_sources(self) -> dict[Path, Message]:
        """Return what to say of each folder that photos come from and that is not there, or that has become empty."""
        lost = {folder: self._lost(folder) for folder in self._folders}
        bare = {folder: _missing(folder) for folder in self._folders if self._is_bare(folder)}
        return {folder: said for folder, said in lost.items() if said is not None} | bare

    def accept_sources(self) -> None:
        """Take what is now in the place of the folders that photos come from for the same, unless it is empty."""
        for folder in self._folders:
            if folder != self._destination and not _is_empty(folder):
                self._disks[folder] = _disk(folder)

    def _is_bare(self, folder: Path) -> bool:
        """Tell whether another folder is there that is empty, such as a mount point on the same disk."""
        before, now = self._disks[folder], _disk(folder)
        return before.inode not in (0, now.inode) and now.number is not None and _is_empty(folder)

    def _lost(self, folder: Path) -> Message | None:
        before, now = self._disks[folder], _disk(folder)
        if now.number is not None and before.number in (None, now.number) and now.is_open >= before.is_open:
            return None
        return _missing(folder)


class FaultFinder:
    """What keeps a run from going on, in words."""

    def __init__(self, batch: Batch, mounts: MountWatch, state: RunState) -> None:
        self._batch = batch
        self._state = state
        self.mounts = mounts

    def explain(self, fault: str) -> Message:
        """Say a named fault; on a full disk, the first says how much room is missing."""
        if self._state.fault or fault not in FULL:
            return explain_fault(fault, self._batch)
        missing = missing_bytes(self._batch, self._state.left.values(), is_shared=fault == "EDQUOT")
        return explain_fault(fault, self._batch, missing=missing)


class _Disk(Struct, frozen=True, kw_only=True):
    """The disk that a folder is on, None when it can't be reached, its inode, and whether it can be listed."""

    number: int | None = None
    inode: int = 0
    is_open: bool = False


def _missing(folder: Path) -> Message:
    return message(
        "The folder {folder} is no longer there: connect its disk or network folder again.", folder=shown(folder)
    )


def _is_empty(folder: Path) -> bool:
    """Tell whether nothing is in a folder; one that can't be listed counts as empty."""
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except OSError:
        return True


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _is_there(file: File) -> bool:
    """Tell whether a delivered file is where it was put; its date may have been rounded, on FAT to 2 seconds."""
    try:
        status = file.path.lstat()
    except OSError:
        return False
    is_as_old = file.written_ns is None or abs(status.st_mtime_ns - file.written_ns) <= _COARSEST_DATE
    return stat.S_ISREG(status.st_mode) and status.st_size == file.bytes and is_as_old


def _disk(folder: Path) -> _Disk:
    try:
        status = folder.stat()
    except OSError:
        return _Disk()
    try:
        os.scandir(folder).close()
    except OSError:
        return _Disk(number=status.st_dev, inode=status.st_ino)
    return _Disk(number=status.st_dev, inode=status.st_ino, is_open=True)
