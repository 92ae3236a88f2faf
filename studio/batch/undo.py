"""Undoes a delivery: the files that it made and nobody has changed since go to the trash, and nothing else.

A file is known by its SHA-256 in the journal. Nothing is deleted but folders that the delivery made and that are empty.
"""

import contextlib
import os
import stat
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from msgspec import Struct, structs

from studio.batch.files.atomic import digest
from studio.batch.files.identity import identify, identify_path
from studio.batch.files.locations import begun, list_journals, real_name
from studio.batch.files.naming import fold
from studio.batch.files.trash import move_to_trash
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.records import JournalHeader
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.recovery import sweep_all
from studio.errors import CancelledError, DeliveryError
from studio.message import Message, message
from studio.safe_folder import is_below


class Stay(StrEnum):
    """Why a file of a delivery stays where it is."""

    GONE = "gone"
    CHANGED = "changed"
    SOURCE = "source"
    LATER = "later"
    OUTSIDE = "outside"
    UNREADABLE = "unreadable"
    NO_FILE = "no-file"
    NOT_ASKED = "not-asked"
    NO_TRASH = "no-trash"


_REASONS = {
    Stay.GONE: message("It is no longer there."),
    Stay.CHANGED: message("It was changed after its delivery."),
    Stay.SOURCE: message("It is one of your own photos."),
    Stay.LATER: message("A later delivery made it again."),
    Stay.OUTSIDE: message("A link leads from its folder out of the destination."),
    Stay.UNREADABLE: message("It can't be read."),
    Stay.NO_FILE: message("It is no longer a file."),
    Stay.NOT_ASKED: message("It was not there when the list was shown, or has changed since."),
}

_KEPT = frozenset(Stay) - {Stay.GONE, Stay.LATER, Stay.NO_FILE}
"""Reasons why a file of the delivery is still there after it was undone."""

FileStamp = tuple[int, int, int]
"""Size, time of the last change and inode of a file when its bytes were looked at."""


class UndoItem(Struct, frozen=True, kw_only=True):
    """A file that a delivery made. `stays` is None when it goes, or has gone, to the trash.

    `has_replaced`: it took the place of another file, which does not come back.
    """

    path: Path
    bytes: int = 0
    stays: Stay | None = None
    trash_error: Message | None = None
    has_replaced: bool = False
    stamp: FileStamp = (0, 0, 0)

    @property
    def reason(self) -> Message | None:
        """Why the file stays; None when it does not."""
        if self.trash_error is not None:
            return message("It stays, since {reason}.", reason=self.trash_error)
        return _REASONS[self.stays] if self.stays is not None else None


def undoable(
    journal: Path,
    *,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[UndoItem]:
    """Return the files that a delivery made, each with the reason why it would stay, if it would.

    Every file is read, to know it by its bytes; `progress` hears how many of how many are. Nothing is changed.
    Raises DeliveryError when the journal can't be read or its delivery is being made, and CancelledError.
    """
    with JournalReader.open(journal) as opened:
        made = _Made(opened, later=_made_later(journal, opened))
    items: list[UndoItem] = []
    for number, path in enumerate(made.files, 1):
        if cancelled is not None and cancelled():
            raise CancelledError(message("Cancelled while looking at the files; nothing was changed."))
        items.append(made.look_at(path))
        if progress is not None:
            progress(number, len(made.files))
    return items


def undo(
    journal: Path, items: Sequence[UndoItem], *, cancelled: Callable[[], bool] | None = None
) -> Iterator[UndoItem]:
    """Move the files of a list made by `undoable` to the trash, those without a reason to stay; yield each again.

    An item that comes back without a reason has been moved. Files that have changed since the list was made stay. At
    the end, folders that the delivery made are removed if they are empty, and the journal says that it was undone.
    Raises DeliveryError when the journal can't be opened or its delivery is being made.
    """
    with JournalWriter.open(journal) as opened:
        made = _Made(opened)
        sweep_all(opened.load_batch(), opened.nonces())
        has_moved = False
        kept: list[Path] = []
        for item in items:
            if cancelled is not None and cancelled():
                return
            seen = item if item.stays else made.move(item)
            has_moved |= not seen.stays
            if seen.stays in _KEPT:
                kept.append(seen.path)
            yield seen
        destination = opened.head().batch.destination
        _remove_folders(opened.made_folders(), destination)
        if has_moved:
            opened.note_undone(kept)


class _Made:
    """The files that a delivery made, with their hashes, and the photos that they were made from."""

    def __init__(self, journal: JournalReader, *, later: frozenset[Path] = frozenset()) -> None:
        """`later` are the files that deliveries begun later made."""
        self._later = later
        self._destination = real_name(journal.head().batch.destination)
        self._sources: dict[str, list[Path]] = defaultdict(list)
        self._places: dict[Path, bool] = {}
        self._replaced: set[Path] = set()
        self.files: dict[Path, set[str]] = defaultdict(set)
        for record in journal.records():
            self._sources[fold(record.job.source.name)].append(record.job.source)
            for file in record.outcome.files if record.outcome is not None else ():
                self.files[file.path].add(file.sha256)
                if file.replaced:
                    self._replaced.add(file.path)
            for path, hashes in record.proof.items():
                self.files[Path(path)].update(hashes)
        self._elsewhere: set[Path] = set()
        """Files that the user had made in other folders."""
        for made in journal.deliverables():
            self.files[made.path].update(filter(None, [made.sha256]))
            self._elsewhere.add(made.path)

    def look_at(self, path: Path) -> UndoItem:
        """Return what would become of a file, by its bytes."""
        item = UndoItem(path=path, has_replaced=path in self._replaced)
        try:
            status = path.lstat()
        except OSError:
            return structs.replace(item, stays=Stay.GONE)
        item = structs.replace(item, bytes=status.st_size, stamp=_file_stamp(status))
        if path in self._later:
            return structs.replace(item, stays=Stay.LATER)
        return structs.replace(item, stays=self._reason(path, status))

    def move(self, item: UndoItem) -> UndoItem:
        """Move a file to the trash if it is still what it was; return it with the reason if it stays."""
        try:
            status = item.path.lstat()
        except OSError:
            return structs.replace(item, stays=Stay.GONE)
        if item.path not in self.files or _file_stamp(status) != item.stamp:
            return structs.replace(item, stays=Stay.NOT_ASKED)
        self._places.clear()  # a link may have taken the place of a folder since
        if reason := self._misplaced(item.path, status):
            return structs.replace(item, stays=reason)
        try:
            move_to_trash(item.path)
        except DeliveryError as error:
            return structs.replace(item, stays=Stay.NO_TRASH, trash_error=error.message)
        return item

    def _reason(self, path: Path, status: os.stat_result) -> Stay | None:
        if not stat.S_ISREG(status.st_mode):
            return Stay.NO_FILE
        if reason := self._misplaced(path, status):
            return reason
        found = digest(path)
        if not found:
            return Stay.UNREADABLE
        return None if found in self.files[path] else Stay.CHANGED

    def _misplaced(self, path: Path, status: os.stat_result) -> Stay | None:
        """Return why a file must not be touched, whatever it holds."""
        if not self._is_inside(path.parent) and not (path in self._elsewhere and not path.is_symlink()):
            return Stay.OUTSIDE
        suspects = self._all_sources if status.st_nlink > 1 else self._sources.get(fold(path.name), ())
        identity = identify(status)
        if any(identify_path(source) == identity if identity else source == path for source in suspects):
            return Stay.SOURCE
        return None

    def _is_inside(self, folder: Path) -> bool:
        if folder not in self._places:
            place = real_name(folder)
            self._places[folder] = f"{place}{os.sep}".startswith(self._destination.rstrip(os.sep) + os.sep)
        return self._places[folder]

    @cached_property
    def _all_sources(self) -> list[Path]:
        return [source for sources in self._sources.values() for source in sources]


def _made_later(path: Path, journal: JournalReader) -> frozenset[Path]:
    """Return the files that deliveries into the same folder made that were begun later, as this one's batch names them.

    Their journals are looked for beside this one and in the user's folder.
    """
    head = journal.head()
    found: set[Path] = set()
    for other in {*list_journals(path.parent), *list_journals()} - {path}:
        with contextlib.suppress(DeliveryError), JournalReader.open(other) as opened:
            if opened.destination() != journal.destination():
                continue
            their = opened.head()
            if not their.is_undone and _order(their, other) > _order(head, path):
                place = their.batch.destination
                paths = [Path(file.path) for _, result in opened.made() for file in result.files]
                inner = [path.relative_to(place) for path in paths if path.is_relative_to(place)]  # or a stranger's
                found.update(head.batch.destination / path for path in inner)
    return frozenset(found)


def _order(head: JournalHeader, path: Path) -> tuple[object, ...]:
    """Return the sort key of deliveries by their start, also of those whose journal has a name of its own."""
    return head.sequence, head.started, head.started.fold, begun(path)


def _file_stamp(status: os.stat_result) -> FileStamp:
    return status.st_size, status.st_mtime_ns, status.st_ino


def _belongs(folder: Path, destination: Path) -> bool:
    """Tell whether a folder is the destination, really in it or around it; a journal may be a stranger's."""
    if ".." in folder.parts:
        return False
    if destination.is_relative_to(folder):
        return True
    return folder.is_relative_to(destination) and is_below(destination, folder)


def _remove_folders(folders: Collection[Path], destination: Path) -> None:
    """Remove folders that are empty, the innermost first."""
    for folder in sorted(folders, key=lambda folder: -len(folder.parts)):
        with contextlib.suppress(OSError):
            if _belongs(folder, destination) and not folder.is_symlink():
                folder.rmdir()
