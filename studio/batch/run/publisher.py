"""Renames finished part files to their final names, and resolves conflicts with existing files as the batch says.

It looks at the destination alone and records nothing.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from functools import cached_property
from pathlib import Path

import msgspec
from msgspec import Struct

from studio.batch.files.atomic import digest, discard, part_path, publish, sync_folder
from studio.batch.files.identity import identify_path
from studio.batch.files.naming import fold, number_name, shown
from studio.batch.files.source_folders import SourceFolders
from studio.batch.run.recovery import Proof
from studio.faults import fault_name
from studio.job import Batch, Existing, File, Job, Outcome, Status
from studio.message import Message, Note, NoteKind, message
from studio.safe_folder import OutsideError, open_below
from studio.system_error import explain_os_error

GONE = "ENOENT"
"""The fault of an item whose folder or part file was removed before its files had their names."""


class FinishedJob(Struct, kw_only=True):
    """A job whose pictures are finished, and its outcome with the final names that they are to get.

    `published` has the positions of the exports whose files have them. `fault` is set when a disk was in the way, or
    `GONE` when its folder or a part file was removed; `is_renamed` when another name was taken for a file, which has
    to be recorded first.
    """

    job: Job
    outcome: Outcome
    published: set[int] = set()
    fault: str = ""
    is_renamed: bool = False


class Publisher:
    """The part files and the final names of one run; `proofs` are by index of the job.

    `identity` tells device and inode of the destination; in another folder nothing gets its name.
    """

    def __init__(
        self,
        batch: Batch,
        nonce: str,
        proofs: dict[int, Proof],
        identity: Callable[[], tuple[int, int] | None] = lambda: None,
    ) -> None:
        self._batch = batch
        self._nonce = nonce
        self._identity = identity
        self._retries: dict[int, int] = {}
        self._leftover: list[Path] = []
        self._beside: dict[int, tuple[Path, ...]] = {}
        """The part files of pictures beside the files of a job, by its index."""
        self._published: dict[int, Path] = {}
        """The files that this run has given their names, by identity."""
        self.proofs = proofs

    def extend(self, batch: Batch) -> None:
        """Take in a batch that jobs were added to."""
        self._batch = batch
        for name in ("_sources", "_source_folders", "_taken"):
            self.__dict__.pop(name, None)  # made of the batch when they are asked for

    def parts(self, job: Job) -> tuple[Path | None, ...]:
        """Return where the worker writes a job's files, one path for each of its targets."""
        retry = self._retries.get(job.index, 0)
        return tuple(
            part_path(target, job.index, export, self._nonce, retry) if target is not None else None
            for export, target in enumerate(job.targets)
        )

    def parts_beside(self, job: Job, place: Path, count: int) -> tuple[Path, ...]:
        """Return where the worker writes so many pictures beside the files of a job: in the folder of `place`."""
        retry = self._retries.get(job.index, 0)
        first = len(job.targets)
        parts = tuple(part_path(place, job.index, first + at, self._nonce, retry) for at in range(count))
        self._beside[job.index] = parts
        return parts

    def discard_parts(self, job: Job, kept: Collection[int] = ()) -> None:
        """Have `tidy` remove the part files that a job may have left, except those of the exports in `kept`.

        When none is kept, the job writes under other names if it is tried again.
        """
        parts = self.parts(job)
        self._leftover += [part for at, part in enumerate(parts) if part is not None and at not in kept]
        self._leftover += self._beside.pop(job.index, ())
        if not kept:
            self._retries[job.index] = self._retries.get(job.index, 0) + 1

    def tidy(self) -> None:
        """Remove part files that nobody needs; one that another program holds open is tried again next time."""
        self._leftover = [part for part in self._leftover if not discard(part)]

    def publish(self, items: Iterable[FinishedJob]) -> None:
        """Give each item's files their names, and sync their folders; each item says afterwards what came of it."""
        folders: dict[Path, list[FinishedJob]] = defaultdict(list)
        for item in items:
            parts = self.parts(item.job)
            for file in item.outcome.files:
                part = parts[file.export]
                if item.fault or item.is_renamed or file.export in item.published or part is None:
                    continue
                self._publish_file(item, file, part)
                folders[file.path.parent].append(item)
        for folder, touched in folders.items():
            try:
                sync_folder(folder)
            except OSError as error:
                for item in touched:
                    item.fault = fault_name(error) or (GONE if isinstance(error, FileNotFoundError) else "EIO")

    def has_rival(self, job: Job, file: File) -> bool:
        """Tell whether publishing a file would replace one that is not of this batch."""
        if _replaced(job, file):
            return True
        return self._batch.existing is Existing.REPLACE and file.path.exists() and not self._is_own(job, file)

    def remember(self, item: FinishedJob) -> None:
        """Remember the hashes of an item that was not wholly published, so that its files are recognised later."""
        proof = self.proofs.setdefault(item.job.index, {})
        for file in item.outcome.files:
            proof.setdefault(str(file.path), []).append(file.sha256)

    def _publish_file(self, item: FinishedJob, file: File, part: Path) -> None:
        is_asked = self._batch.existing is Existing.REPLACE
        replace = (is_asked and not self._source_folders.hold(file.path.parent)) or self._is_own(item.job, file)
        if (is_asked or replace) and self._is_source(file.path):
            _drop(item, file, error=message("{file} is your own photo and was not overwritten.", file=shown(file.path)))
            return
        if replace and self._is_anothers(file.path):
            taken = message("{file} is the file of another photo of this delivery on its disk.", file=shown(file.path))
            _drop(item, file, error=taken)
            return
        try:
            with open_below(self._batch.destination, file.path.parent, identity=self._identity()) as folder:
                publish(part, file.path, replace=replace, folder=folder)
        except OutsideError as error:
            _drop(item, file, error=error.message)
        except (FileExistsError, IsADirectoryError):
            self._resolve_conflict(item, file)
        except OSError as error:
            item.fault = GONE if isinstance(error, FileNotFoundError) else fault_name(error)
            if not item.fault:
                reason = explain_os_error(error)
                failed = message("{file} could not get its final name: {reason}.", file=shown(file.path), reason=reason)
                _drop(item, file, error=failed)
        else:
            item.published.add(file.export)
            if identity := identify_path(file.path):
                self._published[identity] = file.path

    def _is_anothers(self, path: Path) -> bool:
        """Tell whether this run has put the file there under another name, which the disk takes for the same."""
        if not self._published:
            return False
        return self._published.get(identify_path(path), path) != path

    def _resolve_conflict(self, item: FinishedJob, file: File) -> None:
        """Handle a name that was taken while the batch ran, as the batch says."""
        name = shown(file.path)
        if self._batch.existing is Existing.SKIP and _replaced(item.job, file):
            _drop(item, file, note=message("{file} was changed after its delivery and was not overwritten.", file=name))
        elif self._batch.existing is Existing.SKIP:
            _drop(item, file, note=message("{file} appeared during the delivery and was not overwritten.", file=name))
        elif self._batch.existing is Existing.REPLACE and file.path.is_dir():
            blocked = message("{place} appeared during the delivery and is not a file; move it away.", place=name)
            _drop(item, file, error=blocked)
        elif self._batch.existing is Existing.REPLACE:
            _drop(
                item,
                file,
                error=message(
                    "{file} appeared during the delivery; in a folder of photos nothing else is replaced.", file=name
                ),
            )
        else:
            path = self._free_path(file.path)
            moved = msgspec.structs.replace(file, path=path)
            files = tuple(moved if other is file else other for other in item.outcome.files)
            targets = tuple(path if at == file.export else target for at, target in enumerate(item.job.targets))
            item.outcome = msgspec.structs.replace(item.outcome, files=files)
            item.job = msgspec.structs.replace(item.job, targets=targets)
            item.is_renamed = True

    def _free_path(self, path: Path) -> Path:
        number = 2
        while True:
            free = path.with_name(number_name(path.name, number))
            if fold(str(free)) not in self._taken and not os.path.lexists(free):
                self._taken.add(fold(str(free)))
                return free
            number += 1

    def _is_own(self, job: Job, file: File) -> bool:
        """Tell whether the file under a name was published by this batch or an earlier one, and is unchanged."""
        hashes = [*self.proofs.get(job.index, {}).get(str(file.path), ()), *_replaced(job, file)]
        return bool(hashes) and digest(file.path) in hashes

    def _is_source(self, path: Path) -> bool:
        identity = identify_path(path)
        sources = self._sources.get(fold(path.name), ()) if identity else ()
        return any(identify_path(source) == identity for source in sources)

    @cached_property
    def _sources(self) -> dict[str, list[Path]]:
        """The photos of the run by folded name: a target that is a photo reached by another path has the same name."""
        sources: dict[str, list[Path]] = defaultdict(list)
        for job in self._batch.jobs:
            sources[fold(job.source.name)].append(job.source)
        return sources

    @cached_property
    def _source_folders(self) -> SourceFolders:
        return SourceFolders({job.source.parent for job in self._batch.jobs}, self._batch.roots)

    @cached_property
    def _taken(self) -> set[str]:
        return {fold(str(target)) for job in self._batch.jobs for target in job.targets if target is not None}


def _replaced(job: Job, file: File) -> tuple[str, ...]:
    """Return the SHA-256 of the file of an earlier delivery that the plan lets a file replace."""
    return tuple(filter(None, job.replaces[file.export : file.export + 1]))


def _drop(item: FinishedJob, file: File, *, error: Message | None = None, note: Message | None = None) -> None:
    """Take a file that was not published out of the outcome, and say why."""
    outcome = item.outcome
    files = tuple(other for other in outcome.files if other is not file)
    status = Status.FAILED if error is not None else outcome.status
    if not files and status is Status.DONE:
        status = Status.SKIPPED
    item.outcome = msgspec.structs.replace(
        outcome,
        status=status,
        files=files,
        errors=(*outcome.errors, error) if error is not None else outcome.errors,
        notes=(*outcome.notes, Note(NoteKind.NOT_PUBLISHED, note)) if note is not None else outcome.notes,
    )
