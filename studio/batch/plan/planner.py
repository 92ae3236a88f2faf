"""Makes the jobs of a plan, photo by photo. Reads headers, and decodes nothing."""

import os
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from studio.batch.lists.rows import PhotoRow
from studio.batch.plan.incremental import IncrementalPlan
from studio.batch.plan.notes import LONGEST_PATH, count_notes, empty_notes
from studio.batch.plan.numbers import KnownNumbers, PhotoNumbers
from studio.batch.plan.photo_names import PhotoNames
from studio.batch.plan.photo_reader import PhotoReader
from studio.batch.plan.scan import FoundPhoto
from studio.batch.plan.targets import TargetAllocator
from studio.engine.header.read import Header
from studio.errors import PhotoError, Remedy
from studio.formats import Format, PhotoFormat
from studio.job import Existing, Job, JobRow, Limits, OutdatedFile, Status
from studio.message import Message, Note, NoteKind, message
from studio.recipe.model import Export, Recipe
from studio.tokens import DATE_TOKENS, utc_offset

_PATHS_ARE_SHORT = os.name == "nt"

_NO_DATE = Note(NoteKind.DATE, message("No date taken in this photo; its name has the file's date, in local time."))
_NUMBERED = Note(NoteKind.NUMBERED, message("Its name was taken, so a number was added."))
_ALL_THERE = Note(NoteKind.EXISTING, message("All its files are there already."))

_CARD = Note(NoteKind.CARD, message("It shows a code card and is left out."))


class PlanBuilder:
    """A plan in the making: the photos and the names that are settled so far."""

    def __init__(
        self,
        recipe: Recipe,
        destination: Path,
        existing: Existing,
        limits: Limits,
        photos: Sequence[FoundPhoto],
        roots: Sequence[Path],
        tops: Mapping[Path, str],
        numbers: KnownNumbers,
        again: IncrementalPlan | None = None,
        start_at: int | None = None,
        rows: Sequence[PhotoRow] | None = None,
        taken: Mapping[str, Collection[str]] = {},
    ) -> None:
        """`again` settles what earlier deliveries have made of these photos, `numbers` are those that they gave.

        `rows` are those of a list, one for each photo; None without a list. `taken` are names that other photos of a
        delivery have, by folder; `again` knows them too.
        """
        self._recipe = recipe
        self._rows = rows
        self._again = again
        self._reader = PhotoReader(recipe.exports, limits)
        self._naming = PhotoNames(recipe, tops, has_list=rows is not None)
        self._numbers = PhotoNumbers(numbers, self._reader.shot, start_at)
        names, outdated = (again.names, again.outdated) if again is not None else (taken, {})
        self._targets = TargetAllocator(destination, existing, photos, roots, names, outdated)
        self._counts: Counter[str] = Counter()
        self._is_numbered = False
        """Whether a file of the current photo got a number."""
        if again is not None and rows is not None and len(again.names):
            for found, row in zip(photos, rows, strict=True):
                self._note_outdated(found, row, again)

    def job(self, index: int, found: FoundPhoto) -> Job:
        """Return the job of a photo, with its names settled, or failed with what keeps it from being delivered."""
        number = self._numbers.give(found)
        row = self._rows[index] if self._rows is not None else PhotoRow()
        if row.error is not None:
            return self._job(index, number, found, status=Status.FAILED, errors=(row.error,))
        if row.is_lead:
            return self._job(index, number, found, status=Status.SKIPPED, notes=(_CARD,))
        try:
            photo, format_ = self._reader.look(found)
        except PhotoError as error:
            return self._job(index, number, found, status=Status.FAILED, errors=(error.message,), remedy=error.remedy)
        self._is_numbered = False
        targets: list[Path | None] = []
        replaces: list[str] = []
        errors: list[Message] = []
        for position, export in enumerate(self._recipe.exports):
            target, replaced = None, ""
            try:
                if export.enabled:
                    target, replaced = self._target(position, number, found, photo, format_, row.row)
            except PhotoError as error:
                errors.append(self._of_export(export, error.message))
            targets.append(target)
            replaces.append(replaced)
        problem = self._reader.problem(found, photo) if any(targets) and not errors else None
        is_refused = bool(errors) or problem is not None
        said = self._again.end_photo(targets, replaces, is_refused=is_refused) if self._again is not None else ()
        if errors:
            return self._job(index, number, found, status=Status.FAILED, errors=tuple(errors))
        if not any(targets):
            return self._job(index, number, found, status=Status.SKIPPED, notes=said or (_ALL_THERE,), row=row.row)
        if problem is not None:
            return self._job(
                index,
                number,
                found,
                status=Status.FAILED,
                targets=tuple(targets),
                errors=(problem.message,),
                notes=said,
                remedy=problem.remedy,
                row=row.row,
            )
        self._reader.count_empty(found, photo, row.row)
        notes = (*said, _NUMBERED) if self._is_numbered else said
        if photo is not None and photo.taken is None and self._reader.tokens & DATE_TOKENS:
            self._counts["date"] += 1
            notes = (*notes, _NO_DATE)
        return self._job(
            index,
            number,
            found,
            status=Status.PENDING,
            targets=tuple(targets),
            notes=notes,
            replaces=tuple(replaces) if any(replaces) else (),
            row=row.row,
        )

    @property
    def last_number(self) -> int:
        """Return the largest number that a photo of this folder has."""
        return self._numbers.last

    def outdated(self, jobs: Sequence[Job]) -> tuple[OutdatedFile, ...]:
        """Return the files under names that the list no longer gives.

        Their photos get others or none, and no other photo gets theirs.
        """
        if self._again is None or not self._again.outdated:
            return ()
        targets = {target for job in jobs for target in job.targets}
        assert self._rows is not None
        made = {
            job.source: job.index
            for job, row in zip(jobs, self._rows, strict=True)
            if not job.status.is_final or row.is_withdrawn
        }
        of = self._again.outdated_of
        return tuple(
            OutdatedFile(path=path, sha256=proof, index=made[of[path]])
            for path, proof in self._again.outdated.items()
            if path not in targets and of[path] in made
        )

    def _of_export(self, export: Export, said: Message) -> Message:
        if len(self._recipe.exports) == 1:
            return said
        return message("{export}: {what}", export=export.name, what=said)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes on several photos together, one for each kind."""
        first = self._again.notes() if self._again is not None else ()
        return (*first, *empty_notes(self._reader.empty), *count_notes(self._counts + self._targets.counts))

    def _target(
        self,
        position: int,
        number: int,
        found: FoundPhoto,
        photo: Header | None,
        photo_format: PhotoFormat | None,
        row: JobRow | None,
    ) -> tuple[Path | None, str]:
        """Return where a photo's file for the export at a position goes, and the SHA-256 of what it replaces there."""
        export = self._recipe.exports[position]
        parts, name = self._naming.name(position, number, found, photo, photo_format, row)
        verdict = None
        if self._again is not None:
            content = None
            if self._rows is not None:
                content = row.contents[position] if row is not None else ""
            verdict = self._again.judge(position, found, name, lambda path: self._targets.keep(parts, path), content)
        is_exact = self._naming.is_exact(position)
        target = self._targets.settle(parts, name, is_exact=is_exact) if verdict is None else verdict.target
        if target is None and verdict is None and self._again is not None:
            self._again.note_skipped(found, os.path.join(*parts, name))  # noqa: PTH118 - as the journals' files are kept
        if target is not None and target.name != name:
            self._is_numbered = True
        written = export.written_format(photo_format)
        if export.format is Format.KEEP and photo_format is not None and photo_format.value != written.value:
            self._counts["format"] += 1
        if _PATHS_ARE_SHORT and target is not None and len(str(target)) > LONGEST_PATH:
            self._counts["long"] += 1
        if verdict is not None:
            return target, verdict.replaces
        return target, self._targets.proofs.get(target, "") if target is not None else ""

    def _note_outdated(self, found: FoundPhoto, row: PhotoRow, again: IncrementalPlan) -> None:
        """Find the files of a photo whose names the list has given them before."""
        if row.row is None:
            again.note_unwanted(found, is_withdrawn=row.is_withdrawn)
            return
        try:
            photo, format_ = self._reader.look(found)
            number = self._numbers.known(found)
            for position, export in enumerate(self._recipe.exports):
                if export.enabled and self._naming.by_list[position]:
                    parts, name = self._naming.name(position, number, found, photo, format_, row.row)
                    again.note_outdated(position, found, self._targets.folder(parts), name)
        except PhotoError:
            return  # said when its turn comes

    def _job(
        self,
        index: int,
        number: int,
        found: FoundPhoto,
        *,
        status: Status,
        targets: tuple[Path | None, ...] = (),
        errors: tuple[Message, ...] = (),
        notes: tuple[Note, ...] = (),
        replaces: tuple[str, ...] = (),
        remedy: Remedy | None = None,
        row: JobRow | None = None,
    ) -> Job:
        return Job(
            index=index,
            number=number,
            source=found.path,
            size=found.size,
            changed_ns=found.changed_ns,
            utc_offset=utc_offset(found.changed_ns),
            targets=targets or (None,) * len(self._recipe.exports),
            folder=found.folder,
            is_given=found.is_given,
            status=status,
            errors=errors,
            notes=notes,
            replaces=replaces,
            remedies=(remedy,) if remedy is not None else (),
            row=row,
        )
