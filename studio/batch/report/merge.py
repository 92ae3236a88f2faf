"""What became of each photo over all runs of a delivery: the last state of each file and photo counts.

It takes in journals, the oldest first, and does not look whether files are still there.
"""

from collections.abc import Generator, Iterable
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, structs

from studio.batch.journal.records import OUTCOME, JobRecord, pack, settled_outcome
from studio.job import File, Job, JobRow, Outcome, OutdatedFile, Status
from studio.message import NoteKind
from studio.recipe.model import Export


class ReportStatus(StrEnum):
    """What became of a photo: the final values of `Status`, and what only a whole delivery knows.

    LEFT is still to do. The files of one that is UNDONE are in the trash, those of one that is REPLACED gave way to the
    files of another photo.
    """

    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"
    CRASHED = "crashed"
    LEFT = "left"
    UNDONE = "undone"
    REPLACED = "replaced"


class MergedPhoto(Struct, kw_only=True, gc=False):
    """A photo so far: its outcome is kept as it is written in journals, which takes a third of the memory."""

    source: str
    size: int
    changed_ns: int
    number: int | None
    status: ReportStatus
    outcome: str
    run: int
    folder: str = ""
    utc_offset: int | None = None
    row: JobRow | None = None


class MergedPhotos:
    """The photos of the runs that were taken in, in the order in which they came."""

    def __init__(self, destination: Path) -> None:
        """`destination` is the folder as its files are named in the report."""
        self.exports: list[str] = []
        """The names of the exports; the files of an outcome count in this list."""
        self._destination = destination
        self._positions: dict[str, int] = {}
        self._run = 0
        self._photos: list[MergedPhoto] = []
        self._by_source: dict[str, MergedPhoto] = {}
        self._by_look: dict[tuple[str, int, int, int], MergedPhoto] = {}
        self._owners: dict[Path, MergedPhoto] = {}

    def __iter__(self) -> Generator[tuple[MergedPhoto, Outcome]]:
        return ((photo, OUTCOME.decode(photo.outcome)) for photo in self._photos)

    def take(
        self,
        records: Iterable[JobRecord],
        *,
        exports: tuple[Export, ...],
        destination: Path,
        is_undone: bool,
        kept: frozenset[Path],
        outdated: Iterable[OutdatedFile] = (),
    ) -> None:
        """Take in a run that was begun after all others so far; `kept` are files that stayed when it was undone.

        `outdated` are files that it took away when their photos got other names, or none.

        Of a photo at most one file for each export is taken: a journal may be a stranger's.
        """
        self._run += 1
        positions = [self._position(export.name) for export in exports]
        gone: dict[int, list[Path]] = {}
        for file in outdated:
            gone.setdefault(file.index, []).append(file.path)
        for record in records:
            outcome = outcome_of(record)
            if outcome.status is Status.DONE or record.job.status.is_final:
                for path in gone.get(record.job.index, ()):
                    self._release(self._below(path, destination), None)
                if record.job.status.is_final and record.job.index in gone:
                    self._forget(record.job)
            told = outcome.files[: len(exports)]
            files = tuple(self._renamed(file, positions, destination) for file in told)
            stay = tuple(new for new, file in zip(files, told, strict=True) if file.path in kept)
            self._take_photo(record.job, structs.replace(outcome, files=files), stay if is_undone else files)

    def _take_photo(self, job: Job, outcome: Outcome, files: tuple[File, ...]) -> None:
        """Take in what became of a photo; `files` are those of the outcome that were not undone."""
        photo = self._find(job)
        if photo is not None and photo.run == self._run:
            photo = None  # no run has a photo twice
        gone = {file.path for file in outcome.files}
        for path in gone:
            self._release(path, photo)
        status = _status(outcome)
        new_notes = [note for note in outcome.notes if note.kind not in _OF_SKIPPED]
        if outcome.files and not files:
            status = ReportStatus.UNDONE
        if photo is None:
            photo = MergedPhoto(
                source=str(job.source),
                size=job.size,
                changed_ns=job.changed_ns,
                number=job.number,
                status=status,
                outcome=pack(structs.replace(outcome, files=files)),
                run=self._run,
                folder=job.folder,
                utc_offset=job.utc_offset,
            )
            self._photos.append(photo)
        elif status is not ReportStatus.SKIPPED or new_notes or photo.status in _UNSETTLED:
            before: Outcome = OUTCOME.decode(photo.outcome)
            earlier = tuple(file for file in before.files if file.path not in gone)
            stays = _stays(photo.status, status, has_files=bool(earlier))
            if status is ReportStatus.SKIPPED and earlier:
                status = ReportStatus.DONE  # what an earlier run made of it is still what is wanted
            told = before if stays else outcome
            more = tuple(note for note in new_notes if stays and note not in before.notes)
            merged = structs.replace(
                told,
                files=tuple(sorted((*earlier, *files), key=lambda file: file.export)),
                notes=told.notes + more,
                seconds=before.seconds + outcome.seconds,
            )
            photo.status, photo.outcome = photo.status if stays else status, pack(merged)
            photo.size, photo.changed_ns, photo.utc_offset = job.size, job.changed_ns, job.utc_offset
        photo.source, photo.run, photo.row = str(job.source), self._run, job.row
        photo.number = photo.number if job.number is None else job.number
        self._by_source[str(job.source)] = photo
        if job.number is not None:
            self._by_look[_look_of(job)] = photo
        for file in files:
            self._owners[file.path] = photo

    def _forget(self, job: Job) -> None:
        """Let a photo whose files were all taken away, since none is wanted now, be what this run says of it."""
        photo = self._by_source.get(str(job.source))
        if photo is not None and photo.status is ReportStatus.REPLACED:
            photo.status = ReportStatus.LEFT

    def _find(self, job: Job) -> MergedPhoto | None:
        """Return the photo of a job, also of one that was moved; None for a new one.

        Another photo under the path of an earlier one has a number of its own.
        """
        photo = self._by_source.get(str(job.source))
        if photo is None:
            return self._by_look.get(_look_of(job))
        is_same = photo.number is None or job.number is None or photo.number == job.number
        return photo if is_same or photo.status is ReportStatus.UNDONE else None

    def _release(self, path: Path, taker: MergedPhoto | None) -> None:
        """Take a file from the photo that had it, for that of another run has taken its place."""
        owner = self._owners.pop(path, None)
        if owner is None or owner is taker:
            return
        outcome: Outcome = OUTCOME.decode(owner.outcome)
        files = tuple(file for file in outcome.files if file.path != path)
        owner.outcome = pack(structs.replace(outcome, files=files))
        if not files and owner.status is ReportStatus.DONE:
            owner.status = ReportStatus.REPLACED

    def _renamed(self, file: File, positions: list[int], destination: Path) -> File:
        """Return a file with the report's position of its export, and as seen from the report's destination."""
        path = self._below(file.path, destination)
        position = positions[file.export] if 0 <= file.export < len(positions) else self._position(str(file.export))
        return structs.replace(file, export=position, path=path)

    def _below(self, path: Path, destination: Path) -> Path:
        """Return a path as seen from the report's destination."""
        if destination != self._destination and path.is_relative_to(destination):
            return self._destination / path.relative_to(destination)
        return path

    def _position(self, export: str) -> int:
        if export not in self._positions:
            self._positions[export] = len(self.exports)
            self.exports.append(export)
        return self._positions[export]


_OF_SKIPPED = (NoteKind.EXISTING, NoteKind.UP_TO_DATE)
"""Notes that only say why a run has made nothing of a photo."""

_UNSETTLED = (ReportStatus.FAILED, ReportStatus.CRASHED, ReportStatus.LEFT)


def outcome_of(record: JobRecord) -> Outcome:
    """Return what became of a job; nothing, and PENDING, of one that is left to do or on its way."""
    outcome = record.outcome if record.state.is_settled else None
    return settled_outcome(record.job) if outcome is None else outcome


def _status(outcome: Outcome) -> ReportStatus:
    return ReportStatus(outcome.status) if outcome.status.is_final else ReportStatus.LEFT


def _stays(before: ReportStatus, now: ReportStatus, *, has_files: bool) -> bool:
    """Tell whether a photo stays what earlier runs made it: one that is skipped, or that is undone but for others."""
    if now is ReportStatus.SKIPPED:
        return before not in _UNSETTLED
    return now is ReportStatus.UNDONE and has_files


def _look_of(job: Job) -> tuple[str, int, int, int]:
    return job.source.name, job.size, job.changed_ns, job.photo_number
