"""Makes the jobs of a plan, photo by photo. Reads headers, and decodes nothing."""

import errno
import os
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from studio.batch.files.naming import fill_folder, fill_name, safe_name, shown, strict_name
from studio.batch.lists.rows import PhotoRow
from studio.batch.plan.incremental import IncrementalPlan
from studio.batch.plan.notes import LONGEST_PATH, count_notes, empty_notes
from studio.batch.plan.numbers import KnownNumbers, PhotoNumbers
from studio.batch.plan.scan import FoundPhoto
from studio.batch.plan.targets import TargetAllocator
from studio.engine.header import read
from studio.engine.header.read import Header
from studio.errors import PhotoError, Remedy, SourceError
from studio.formats import FORMATS, Format, PhotoFormat
from studio.job import Existing, Job, JobRow, Limits, OutdatedFile, Status
from studio.message import Message, Note, NoteKind, message
from studio.recipe.geometry import output_geometry
from studio.recipe.list_rules import IndexFormat, ListRules, NameRule
from studio.recipe.model import Export, Recipe
from studio.recipe.template import template_tokens
from studio.system_error import explain_os_error
from studio.tokens import (
    DATE_TOKENS,
    EMPTY_TOKENS,
    HEADER_TOKENS,
    TokenSubject,
    is_list_token,
    resolve,
    silent_tokens,
    utc_offset,
)

_START = 4096
"""Bytes that tell most formats."""
_FAMILIES = (PhotoFormat.TIFF, PhotoFormat.HEIF, PhotoFormat.AVIF)
"""Formats that look like raw files, or like each other, until more is read."""
_PATHS_ARE_SHORT = os.name == "nt"

_NO_DATE = Note(NoteKind.DATE, message("No date taken in this photo; its name has the file's date, in local time."))
_NUMBERED = Note(NoteKind.NUMBERED, message("Its name was taken, so a number was added."))
_ALL_THERE = Note(NoteKind.EXISTING, message("All its files are there already."))

_CARD = Note(NoteKind.CARD, message("It shows a code card and is left out."))
_PSPA_NAME = re.compile(r"[A-Za-z0-9]{1,9}")

_REFUSALS = (errno.EACCES, errno.EPERM)


@lru_cache(maxsize=100_000)
def _check_header(path: Path, size: int, changed_ns: int, limits: Limits) -> frozenset[str]:
    """Return the tokens that a photo says nothing for; one that could be opened is not opened for every new plan.

    Raises PhotoError when it can't be opened.
    """
    del size, changed_ns  # a changed photo is another key
    return silent_tokens(read.header(path, limits))


def is_list_named(template: str) -> bool:
    """Tell whether a template of a name says something of a list."""
    return any(map(is_list_token, template_tokens(template)))


def name_tokens(export: Export) -> frozenset[str]:
    """Return the tokens of an export's names; the photo's own name among them, in case nothing else is left."""
    return template_tokens(export.file) | template_tokens(export.folder) | {"stem"}


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
        self._limits = limits
        self._tops = tops
        self._again = again
        self._numbers = PhotoNumbers(numbers, self._shot, start_at)
        names, outdated = (again.names, again.outdated) if again is not None else (taken, {})
        self._targets = TargetAllocator(destination, existing, photos, roots, names, outdated)
        self._mirrored: dict[str, tuple[str, ...]] = {}
        self._counts: Counter[str] = Counter()
        self._is_numbered = False
        """Whether a file of the current photo got a number."""
        exports = [export for export in recipe.exports if export.enabled]
        self._used = [name_tokens(export) for export in recipe.exports]
        self._tokens = frozenset[str]().union(*(name_tokens(export) & HEADER_TOKENS for export in exports))
        texts = [text for export in exports for text in export.texts]
        self._text_tokens = EMPTY_TOKENS & frozenset[str]().union(*map(template_tokens, texts))
        self._list_texts = sorted(filter(is_list_token, frozenset[str]().union(*map(template_tokens, texts))))
        self._empty: Counter[str] = Counter()
        self._keeps = any(export.format is Format.KEEP for export in exports)
        self._by_list = [rows is not None and any(map(is_list_token, used)) for used in self._used]
        """For each export, whether its names say something of a list."""
        rules = recipe.data if rows is not None and recipe.data is not None else ListRules()
        self._is_strict = rules.names is NameRule.STRICT
        indexed = next((at for at, export in enumerate(recipe.exports) if export.enabled), 0)
        self._index = indexed if rules.index is IndexFormat.PSPA else None
        """The export whose names must be short, for the index of yearbook makers."""
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
            photo, format_ = self._look(found)
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
        problem = self._problem(found, photo) if any(targets) and not errors else None
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
        self._count_empty(found, photo, row.row)
        notes = (*said, _NUMBERED) if self._is_numbered else said
        if photo is not None and photo.taken is None and self._tokens & DATE_TOKENS:
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
        """Return the files under names that the list no longer gives, whose photos get others and nobody theirs."""
        if self._again is None or not self._again.outdated:
            return ()
        targets = {target for job in jobs for target in job.targets}
        made = {job.source: job.index for job in jobs if not job.status.is_final}
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
        return (*first, *empty_notes(self._empty), *count_notes(self._counts + self._targets.counts))

    def _look(self, found: FoundPhoto) -> tuple[Header | None, PhotoFormat | None]:
        """Read as much of a photo as its names need: all of the header, its format, or nothing.

        A photo that can't be read is not given a name that it would not have otherwise: that is its PhotoError.
        """
        try:
            if self._tokens:
                photo = read.header(found.path, self._limits)
                return photo, photo.format
            if self._keeps:
                return None, self._read_format(found.path)
        except (PhotoError, OSError) as error:
            if not os.access(found.root, os.F_OK):
                gone = message("{folder} is gone; connect its disk or card and start again.", folder=shown(found.root))
                raise SourceError(gone) from None
            if isinstance(error, OSError):
                reason = explain_os_error(error)
                raise PhotoError(message("Photo can't be read: {reason}.", reason=reason)) from error
            raise
        return None, None

    def _problem(self, found: FoundPhoto, photo: Header | None) -> PhotoError | None:
        """Return why a photo can't be opened; None when its header is fine or only a disk is in the way for now."""
        if photo is not None:
            return None
        try:
            _check_header(*_look_of(found), self._limits)
        except PhotoError as error:
            cause = error.__cause__
            is_disk = isinstance(cause, OSError) and cause.errno not in _REFUSALS
            return None if is_disk else error  # the run waits for a disk that comes back
        except OSError:
            return None
        return None

    def _count_empty(self, found: FoundPhoto, photo: Header | None, row: JobRow | None) -> None:
        """Count the tokens of texts that are empty on this photo."""
        for name in self._list_texts:
            if row is not None and not row.tokens.get(name, ""):
                self._empty[name] += 1
        silent = frozenset[str]()
        if self._text_tokens - {"studio"}:
            try:
                silent = silent_tokens(photo) if photo else _check_header(*_look_of(found), self._limits)
            except (PhotoError, OSError):
                return  # the run waits for its disk, or says what is wrong with it
        for name in self._text_tokens & (silent | {"studio"}):
            self._empty[name] += 1

    def _read_format(self, path: Path) -> PhotoFormat | None:
        with read.open_photo(path) as file:
            format_ = read.sniff(file.read(_START))
            return read.read_header(file, self._limits).format if format_ in _FAMILIES else format_

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
        parts, name = self._name(position, number, found, photo, photo_format, row)
        verdict = None
        if self._again is not None:
            content = None
            if self._rows is not None:
                content = row.contents[position] if row is not None else ""
            verdict = self._again.judge(position, found, name, lambda path: self._targets.keep(parts, path), content)
        is_exact = self._is_strict or position == self._index
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

    def _name(
        self,
        position: int,
        number: int,
        found: FoundPhoto,
        photo: Header | None,
        photo_format: PhotoFormat | None,
        row: JobRow | None,
    ) -> tuple[tuple[str, ...], str]:
        """Return the folders and the name that a photo's file for the export at a position would have as a new one.

        Raises PhotoError for a name that the list's rules do not allow.
        """
        export = self._recipe.exports[position]
        subject = TokenSubject(
            source=found.path,
            folder=found.folder,
            number=number,
            changed_ns=found.changed_ns,
            utc_offset=utc_offset(found.changed_ns),
            facts=photo,
            export=export.name,
            size=output_geometry(export.resize, *photo.upright_size).canvas if photo is not None else None,
            row=row.tokens if row is not None else {},
        )
        values = resolve(self._used[position], subject)
        format_ = export.written_format(photo_format)
        # Where the list says the folders, those of the source say nothing more.
        mirrored = () if self._by_list[position] and is_list_named(export.folder) else self._mirror(found)
        parts = (*fill_folder(export.folder, values), *mirrored)
        suffix = FORMATS[format_].suffix
        name = fill_name(export.file, values, suffix)
        if self._is_strict:
            name = strict_name(name, suffix)
        if position == self._index and not _PSPA_NAME.fullmatch(name.removesuffix(suffix)):
            raise PhotoError(
                message(
                    "{file} is no name for a yearbook index, which takes at most 9 letters and digits; use {token}.",
                    file=shown(name),
                    token="{n:08}",
                )
            )
        return parts, name

    def _note_outdated(self, found: FoundPhoto, row: PhotoRow, again: IncrementalPlan) -> None:
        """Find the files of a photo whose names the list has given them before."""
        if row.row is None:
            return
        try:
            photo, format_ = self._look(found)
            number = self._numbers.known(found)
            for position, export in enumerate(self._recipe.exports):
                if export.enabled and self._by_list[position]:
                    parts, name = self._name(position, number, found, photo, format_, row.row)
                    again.note_outdated(position, found, self._targets.folder(parts), name)
        except PhotoError:
            return  # said when its turn comes

    def _mirror(self, found: FoundPhoto) -> tuple[str, ...]:
        """Return the sub folders of a photo in the destination; their names are as safe as those of files."""
        parts = self._mirrored.get(found.folder)
        if parts is None:
            names = found.folder.split("/") if found.folder else ()
            parts = self._mirrored[found.folder] = tuple(safe_name(name) or "_" for name in names)
        top = self._tops.get(found.root)
        return (top, *parts) if top else parts

    def _shot(self, found: FoundPhoto) -> str | None:
        """Return when and with what a photo was taken; None when it can't be read."""
        try:
            return read.header(found.path, self._limits).shot
        except (PhotoError, OSError):
            return None

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


def _look_of(found: FoundPhoto) -> tuple[Path, int, int]:
    return found.path, found.size, found.changed_ns
