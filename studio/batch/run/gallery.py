"""The pictures of the gallery that a recipe asks for, made of the same decode as the files of its photos.

What is missing here, for whatever reason, is made when the gallery is; so nothing of it fails a photo or ends a run.
"""

import contextlib
from pathlib import Path

from msgspec import structs

from studio.batch.files.atomic import publish, sync_folder
from studio.batch.files.identity import missing_folders
from studio.batch.journal.records import DeliverableFile, DeliverableKind, DeliverableState
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.gallery_exports import (
    PICTURES,
    gallery_exports,
    gallery_page,
    name_pictures,
    picture_print,
    shown_export,
)
from studio.engine.header import read
from studio.errors import PhotoError
from studio.job import Batch, File, Job, Outcome
from studio.recipe.geometry import output_geometry
from studio.recipe.model import Export
from studio.safe_folder import OutsideError, open_below


class GalleryStore:
    """Takes pictures from the workers and gives them their names, once the file that they show has its own."""

    def __init__(self, batch: Batch, journal: JournalWriter) -> None:
        self._batch = batch
        self._journal = journal
        page = gallery_page(batch.destination)
        self._folder = page.parent / PICTURES
        self._series = str(page)
        gallery = batch.recipe.gallery
        self._shown = shown_export(batch.recipe, gallery.export) if gallery is not None else None
        self._is_ready = False
        self._waiting: dict[int, list[DeliverableFile]] = {}
        """Pictures that wait for the file of their photo, by index of the job."""
        self._touched = False
        export = self._export
        self._print = picture_print(export, is_photo=True) if export is not None else ""

    @property
    def _export(self) -> Export | None:
        return self._batch.recipe.exports[self._shown] if self._shown is not None else None

    @property
    def place(self) -> Path:
        """The path of a picture; part files lie beside it."""
        return self._folder / "picture"

    def exports(self, job: Job) -> tuple[Export, ...]:
        """Return what is made of a photo beside its files; nothing where the file that is shown is not made."""
        export = self._export
        if export is None or self._shown is None or job.targets[self._shown] is None:
            return ()
        try:
            size = read.header(job.source, self._batch.limits).upright_size
        except (PhotoError, OSError):
            return ()  # the worker says what is wrong with it
        longest = max(output_geometry(export.resize, *size).canvas)
        return gallery_exports(export, is_photo=True, longest=longest) if self._prepare() else ()

    def take(self, job: Job, outcome: Outcome) -> Outcome:
        """Record the pictures among the files of an outcome, and return it without them."""
        count = len(job.targets)
        made = [file for file in outcome.files if file.export >= count]
        if not made:
            return outcome
        outcome = structs.replace(outcome, files=tuple(file for file in outcome.files if file.export < count))
        shown = next((file for file in outcome.files if file.export == self._shown), None)
        if shown is not None:
            names = name_pictures((shown.width, shown.height), shown.sha256, self._print)
            files = [self._record(names[at].name, file) for file in made if (at := file.export - count) < len(names)]
            self._journal.note_deliverables(files)
            self._waiting[job.index] = files
        return outcome

    def publish(self, outcome: Outcome) -> None:
        """Give the pictures of a photo their names, if the file that they show has its own."""
        files = self._waiting.pop(outcome.index, [])
        if not files or all(file.export != self._shown for file in outcome.files):
            return
        try:
            with open_below(self._batch.destination, self._folder) as folder:
                done = [file for file in files if _publish(file, folder)]
        except (OSError, OutsideError):
            return
        self._touched = True
        self._journal.note_deliverables(structs.replace(file, state=DeliverableState.DONE) for file in done)
        if left := [file for file in files if file not in done]:
            self._journal.note_forgotten(left)

    def sync(self) -> None:
        """Have the disk keep the names that pictures have got since the last call."""
        if self._touched:
            self._touched = False
            with contextlib.suppress(OSError):
                sync_folder(self._folder)

    def _record(self, name: str, file: File) -> DeliverableFile:
        return DeliverableFile(
            kind=DeliverableKind.GALLERY,
            path=self._folder / name,
            part=file.path,
            series=self._series,
            fingerprint="",
            state=DeliverableState.PUBLISHING,
            bytes=file.bytes,
            sha256=file.sha256,
            written_ns=file.written_ns,
        )

    def _prepare(self) -> bool:
        """Make the folder of the pictures; where that fails, making the gallery says why."""
        try:
            if not self._is_ready:
                self._journal.add_folders(missing_folders([self._folder]))
                self._is_ready = True
            with open_below(self._batch.destination, self._folder, make=True):
                return True
        except (OSError, OutsideError):
            return False


def _publish(file: DeliverableFile, folder: int | None) -> bool:
    try:
        publish(file.part, file.path, folder=folder)
    except OSError:
        # The same picture of another photo with the same bytes, or of an earlier delivery.
        return False
    return True
