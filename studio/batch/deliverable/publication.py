"""Files that are made of a whole delivery: written as part files, recorded in its journal, and given their names.

What is in them is not known here. Nothing is replaced but files that the journals know, and that nobody has changed.
"""

import contextlib
import hashlib
import os
import secrets
import stat
from collections.abc import Collection, Generator, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from msgspec import structs

from studio.batch.files.atomic import digest, discard, is_part_of, part_path, publish, sync_folder, with_retries
from studio.batch.files.identity import missing_folders
from studio.batch.files.naming import shown
from studio.batch.journal.records import DeliverableFile, DeliverableKind, DeliverableState
from studio.batch.journal.writer import JournalWriter
from studio.errors import DeliveryError
from studio.job import File
from studio.message import message
from studio.safe_file import NO_LINK
from studio.safe_folder import is_below, open_below
from studio.system_error import explain_os_error

_PIECE = 1 << 20


class Publication:
    """The files of one deliverable, from their part files to their names."""

    def __init__(
        self,
        journal: JournalWriter,
        known: Iterable[DeliverableFile],
        *,
        kind: DeliverableKind,
        target: Path,
        fingerprint: str,
    ) -> None:
        """Take up what earlier tries have left; `known` are the finished files of all runs.

        `target` is the name that was asked for, `fingerprint` is equal as long as the same comes out.
        """
        self._journal = journal
        self._destination = journal.head().batch.destination
        self._kind = kind
        self._series = str(target)
        self.fingerprint = fingerprint
        self._nonce = secrets.token_hex(4)
        self._count = 0
        self._written: list[DeliverableFile] = []
        self._reserved: dict[Path, DeliverableFile] = {}
        self._own: dict[Path, list[DeliverableFile]] = {}
        for file in (*known, *self._recover()):
            self._own.setdefault(file.path, []).append(file)

    def unchanged(self) -> list[Path]:
        """Return the files of this series when they are there and made of the same; else nothing."""
        files = self._of_series()
        is_same = all(file.fingerprint == self.fingerprint and is_intact(file) for file in files)
        return [file.path for file in files] if is_same else []

    def is_current(self, targets: Iterable[Path], last: Path) -> bool:
        """Tell whether all of these files are there, and the last of them was made of the same."""
        own = self._own.get(last, [])
        return bool(own) and own[-1].fingerprint == self.fingerprint and all(map(self.is_intact, targets))

    def is_intact(self, path: Path) -> bool:
        """Tell whether a file is there as a run has made it."""
        return any(is_intact(file) for file in self._own.get(path, []))

    def check_free(self, targets: Iterable[Path]) -> None:
        """Raise DeliveryError where a name is taken by a file that is not ours, or that was changed."""
        for target in targets:
            if os.path.lexists(target) and not self._is_ours(target):
                raise DeliveryError(
                    message(
                        "{file} is there already, and is not what Studio made; move it away or choose another name.",
                        file=shown(target),
                    )
                )

    def reserve(self, targets: Sequence[Path]) -> dict[Path, Path]:
        """Return the part files that workers are to write for these targets; the journal has them before they do.

        Raises DeliveryError when their folders can't be made.
        """
        files = [self._begin(target) for target in targets]
        folders = {target.parent for target in targets}
        self._journal.add_folders(missing_folders(folders))
        self._journal.record_deliverables(files)
        for target in {target.parent: target for target in targets}.values():
            try:
                with self._folder(target):
                    pass
            except OSError as error:
                raise cannot_write(target, error) from error
        self._reserved.update((file.path, file) for file in files)
        return {file.path: file.part for file in files}

    def accept(self, target: Path, made: File) -> None:
        """Take up a part file that a worker has written."""
        self._written.append(
            structs.replace(
                self._reserved.pop(target),
                state=DeliverableState.PUBLISHING,
                bytes=made.bytes,
                sha256=made.sha256,
                written_ns=made.written_ns,
            )
        )

    def _begin(self, target: Path) -> DeliverableFile:
        part = part_path(target, self._count, 0, self._nonce)
        self._count += 1
        return DeliverableFile(
            kind=self._kind, path=target, part=part, series=self._series, fingerprint=self.fingerprint
        )

    @contextlib.contextmanager
    def write(self, target: Path) -> Generator[BinaryIO]:
        """Open the part file of a target for writing and reading; it is complete when the context ends.

        Raises DeliveryError for what the disk says, and removes the part file again.
        """
        file = self._begin(target)
        part = file.part
        try:
            self._journal.add_folders(missing_folders({target.parent}))
            self._journal.record_deliverables([file])
            with self._folder(target) as folder:
                name = str(part) if folder is None else part.name
                flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | NO_LINK | getattr(os, "O_BINARY", 0)
                descriptor = os.open(name, flags, 0o666, dir_fd=folder)
            with os.fdopen(descriptor, "w+b") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
                stream.seek(0)
                found = hashlib.sha256()
                while piece := stream.read(_PIECE):
                    found.update(piece)
                status = os.fstat(stream.fileno())
        except OSError as error:
            self._give_up(file)
            raise cannot_write(target, error) from error
        except BaseException:
            self._give_up(file)
            raise
        self._written.append(
            structs.replace(
                file,
                state=DeliverableState.PUBLISHING,
                bytes=status.st_size,
                sha256=found.hexdigest(),
                written_ns=status.st_mtime_ns,
            )
        )

    def publish(self, keep: Collection[Path] = ()) -> list[Path]:
        """Give all part files their names, in the order of writing; remove what earlier ones have too many.

        `keep` are files of before that belong to it still.

        Raises DeliveryError when a name was taken meanwhile.
        """
        self._journal.record_deliverables(self._written)
        for file in self._written:
            is_ours = os.path.lexists(file.path) and self._is_ours(file.path)
            try:
                with self._folder(file.path) as folder:
                    publish(file.part, file.path, replace=is_ours, folder=folder)
            except OSError as error:
                self.discard()
                raise cannot_write(file.path, error) from error
        for folder in {file.path.parent for file in self._written}:
            with contextlib.suppress(OSError):
                sync_folder(folder)
        self._drop_reserved()
        names = {*keep, *(file.path for file in self._written)}
        stale = [file for file in self._of_series() if file.path not in names]
        self._journal.record_deliverables(structs.replace(file, state=DeliverableState.DONE) for file in self._written)
        self._remove(stale)
        self._written = []
        return sorted(names)

    def discard(self) -> None:
        """Remove part files that have not got their names."""
        self._drop_reserved()
        for file in self._written:
            self._give_up(file)
        self._written = []

    def _drop_reserved(self) -> None:
        files = [file for file in self._reserved.values() if discard(file.part)]
        if files:
            self._journal.forget_deliverables(files)
        self._reserved = {}

    def _give_up(self, file: DeliverableFile) -> None:
        if discard(file.part):
            self._journal.forget_deliverables([file])

    def _recover(self) -> list[DeliverableFile]:
        """Settle what an earlier try has begun and not finished; return the files that have got their names."""
        open_files = [file for file in self._journal.deliverables() if file.state is not DeliverableState.DONE]
        settled = [
            structs.replace(file, state=DeliverableState.DONE)
            for file in open_files
            if file.state is DeliverableState.PUBLISHING and digest(file.path) == file.sha256
        ]
        for file in open_files:
            if is_part_of(file.part, file.path):
                discard(file.part)
        if open_files:
            self._journal.forget_deliverables(open_files)
            self._journal.record_deliverables(settled)
        return settled

    def _of_series(self) -> list[DeliverableFile]:
        files = [file for own in self._own.values() for file in own[-1:]]
        return [file for file in files if file.kind is self._kind and file.series == self._series]

    def _is_ours(self, path: Path) -> bool:
        """Tell whether a file is what a run has made, by its bytes."""
        own = self._own.get(path, [])
        return bool(own) and digest(path) in {file.sha256 for file in own}

    def _remove(self, files: Iterable[DeliverableFile]) -> None:
        """Remove files that no deliverable has any more, unless somebody has changed them."""
        for file in files:
            if os.path.lexists(file.path) and self._is_ours(file.path):
                with contextlib.suppress(OSError):
                    with_retries(lambda path=file.path: path.unlink(missing_ok=True))
            self._journal.forget_deliverables([file])

    @contextlib.contextmanager
    def _folder(self, target: Path) -> Generator[int | None]:
        """Open the folder of a target, which is made; in the destination, no link leads out of that."""
        if is_below(self._destination, target.parent) or target.is_relative_to(self._destination):
            with open_below(self._destination, target.parent, make=True) as folder:
                yield folder
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        with open_below(target.parent, target.parent) as folder:
            yield folder


def is_intact(file: DeliverableFile | None) -> bool:
    """Tell whether a file is there as it was made."""
    if file is None:
        return False
    try:
        status = file.path.lstat()
    except OSError:
        return False
    if not stat.S_ISREG(status.st_mode) or status.st_size != file.bytes:
        return False
    return status.st_mtime_ns == file.written_ns or digest(file.path) == file.sha256


def cannot_write(target: Path, error: OSError) -> DeliveryError:
    """Return the error for a file of a deliverable that the system did not let us write."""
    if isinstance(error, FileExistsError):
        return DeliveryError(message("{file} is there already; choose another name.", file=shown(target)))
    return DeliveryError(
        message("{file} can't be written: {reason}.", file=shown(target), reason=explain_os_error(error))
    )
