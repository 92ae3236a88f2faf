"""One photo of the list with its job and outcome, as the columns take it. Plain values, no Qt."""

from pathlib import Path

from msgspec import Struct

from studio.batch.plan.choice import PhotoDetails
from studio.batch.plan.scan import FoundPhoto
from studio.gui.photos.status import PhotoStatus
from studio.job import Batch, Job, Outcome
from studio.message import Message, Note


class PhotoRow(Struct, frozen=True, kw_only=True, gc=False):
    """What the columns know of a photo.

    `job` is None until the photo is planned, `outcome` until it is finished. `export` is the position of the export
    whose names are shown, `is_export_on` whether that one is on.
    """

    photo: FoundPhoto
    name: str
    status: PhotoStatus
    job: Job | None = None
    outcome: Outcome | None = None
    details: PhotoDetails | None = None
    export: int = 0
    is_export_on: bool = True

    @property
    def target(self) -> Path | None:
        """The file that the shown export makes of the photo; None when it makes none."""
        job = self.job
        return job.targets[self.export] if job is not None and self.export < len(job.targets) else None

    @property
    def target_name(self) -> str:
        """The name of the target; "" without one."""
        target = self.target
        return target.name if target is not None else ""

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes of the plan."""
        return self.job.notes if self.job is not None else ()

    @property
    def reasons(self) -> tuple[Message, ...]:
        """What there is to say about the photo, one sentence each: errors first, then notes."""
        source = self.outcome or self.job
        return (*source.errors, *(note.message for note in source.notes)) if source is not None else ()


def photos_of(batch: Batch) -> list[FoundPhoto]:
    """Return the photos of a plan, with the folder below which each was found; their identity is not known."""
    roots: dict[tuple[str, str], Path] = {}
    photos: list[FoundPhoto] = []
    for job in batch.jobs:
        place = (str(job.source).removesuffix(job.source.name), job.folder)
        root = roots.get(place)
        if root is None:
            root = roots[place] = job.found_below
        photos.append(
            FoundPhoto(
                path=job.source,
                root=root,
                folder=job.folder,
                size=job.size,
                changed_ns=job.changed_ns,
                is_given=job.is_given,
            )
        )
    return photos
