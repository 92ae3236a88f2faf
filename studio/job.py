"""What is to be done and what became of it: jobs, the batch of them, and outcomes. Plain values."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct, structs

from studio.errors import Remedy
from studio.message import Message, Note, NoteKind
from studio.recipe.model import Export, Recipe


class Status(StrEnum):
    """What became of a job; the first two are on the way, the others final."""

    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"
    CRASHED = "crashed"

    @property
    def is_final(self) -> bool:
        """Tell whether nothing more happens to such a job."""
        return self not in (Status.PENDING, Status.RUNNING)


class Existing(StrEnum):
    """What happens when a file of the target's name is there already."""

    SKIP = "skip"
    REPLACE = "replace"
    NUMBER = "number"


class Redo(StrEnum):
    """Which files of earlier deliveries are made again, if nobody has changed them, while others are skipped.

    Those of photos that have changed since; those of a recipe that has, too; or none.
    """

    PHOTOS = "photos"
    ALL = "all"
    NONE = "none"


class JobRow(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The row of a list that a photo belongs to.

    `key` is what the row is known by, `line` where it stands in the list, `number` the photo's among those of the row,
    from 1. `tokens` has what the recipe's tokens of the list stand for; `contents`, for each export, what tells whether
    that has changed in its texts, "" where they say nothing of the list. `cells` is the whole row where an index needs
    it.
    """

    key: str
    line: int = 0
    number: int = 0
    tokens: dict[str, str | int] = {}
    contents: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()

    @property
    def person(self) -> str:
        """Return the name of the person as far as the recipe's tokens say it; "" when they do not."""
        parts = (str(self.tokens.get(name, "")) for name in ("first", "last"))
        return " ".join(filter(None, parts)) or str(self.tokens.get("name", ""))


def folder_given(source: Path, folder: str) -> Path:
    """Return the folder that holds a photo and was given, by the sub folder of it that the photo lies in."""
    folders = (source, *source.parents)
    return folders[min(1 + len(list(filter(None, folder.split("/")))), len(folders) - 1)]


class Job(Struct, frozen=True, kw_only=True):
    """One photo of a batch.

    `index` is its row, from 0. `size` in bytes and `changed_ns` (mtime) are the source's when
    it was planned. `targets` has one path per export of the recipe, in its order; None where nothing is to be
    written (a disabled export, or a file that is there already). For a worker the targets are its part files.
    A job that the plan settled (skipped, refused) has a final `status` and says why in `errors` or `notes`; a photo
    that can't be opened has targets all the same, for a later try.
    """

    index: int
    source: Path
    size: int
    changed_ns: int
    targets: tuple[Path | None, ...]
    folder: str = ""
    """Sub folder of the source below the folder that was given, with / between its parts."""
    is_given: bool = False
    """Whether the photo was given by itself, and so may be a link."""
    status: Status = Status.PENDING
    errors: tuple[Message, ...] = ()
    notes: tuple[Note, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    """What would have let it be delivered."""
    replaces: tuple[str, ...] = ()
    """For each target the SHA-256 of the file of an earlier delivery that it takes the place of, "" for none."""
    number: int | None = None
    """Its number in all deliveries into the folder; None in plans of before 0.2, where its row counts."""

    utc_offset: int | None = None
    """Seconds by which the photographer's time zone was ahead of UTC at the date of its file, when it was planned.

    A run that goes on in another zone so writes the same dates. None in plans of before 0.2."""

    row: JobRow | None = None
    """Its row of the list; None without a list, and where it has none."""

    @property
    def is_card(self) -> bool:
        """Tell whether it shows a code card, which is left out."""
        return any(note.kind is NoteKind.CARD for note in self.notes)

    @property
    def can_be_tried(self) -> bool:
        """Tell whether its files have names: of what the plan has refused, only a photo that it could not open."""
        return not self.status.is_final or (self.status is Status.FAILED and any(self.targets))

    def opened_again(self) -> "Job":
        """Return it as one that is still to be made."""
        return structs.replace(self, status=Status.PENDING, errors=())

    @property
    def found_below(self) -> Path:
        """Return the folder that was given and holds the photo; that of the photo, if it was given by itself."""
        return folder_given(self.source, self.folder)

    @property
    def no_links_below(self) -> Path | None:
        """Return the folder from which on no link is followed to the photo; None for one that was given by itself."""
        return None if self.is_given else self.found_below

    @property
    def photo_number(self) -> int:
        """Return what `{n}` stands for."""
        return self.index + 1 if self.number is None else self.number


class Limits(Struct, frozen=True, kw_only=True):
    """What one photo may take; changes no pixel of a photo within the limits."""

    max_pixels: int = 500_000_000
    time_limit: float = 120.0
    """Seconds."""
    allow_truncated: bool = False
    verify: bool = False
    """Each file is read back from its disk and opened again before it gets its name."""


class File(Struct, frozen=True, kw_only=True):
    """A file that an export wrote: the export's position in the recipe, size in bytes and pixels, SHA-256 in hex.

    `verified` when it was read back from its disk and opened again, `replaced` when it takes another file's place.
    `written_ns` is its date (mtime) as it was written.
    """

    export: int
    path: Path
    bytes: int
    width: int
    height: int
    sha256: str
    verified: bool = False
    replaced: bool = False
    written_ns: int | None = None


class Outcome(Struct, frozen=True, kw_only=True):
    """What became of a job: its files, errors and notes, and the seconds that it took.

    `remedies` are what would have let it go on where it failed. `fault` names a fault from outside (`ENOSPC`,
    `ESTALE` ...): the run pauses, the photo is not to blame.
    """

    index: int
    status: Status
    files: tuple[File, ...] = ()
    errors: tuple[Message, ...] = ()
    notes: tuple[Note, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    seconds: float = 0.0
    fault: str = ""
    shot: str = ""
    """When and with what the photo was taken, "" when it does not say: another photo under its name has another."""


class WorkOrder(Struct, frozen=True, kw_only=True):
    """What goes to a worker: a job whose targets are part files, and all that it takes to make it.

    `memory` is what the photo takes while it is made, in bytes; 0 when its header does not say.
    Nothing is written through links that lead out of `destination`. `found_below` is the folder that was given and
    holds the photo: below it no link is followed; None for a photo that was given by itself. `beside` are exports that
    are made of the same decode for something else than the delivery; their targets follow those of the recipe's own.
    """

    job: Job
    recipe: Recipe
    beside: tuple[Export, ...] = ()
    limits: Limits = Limits()
    memory: int = 0
    destination: Path | None = None
    found_below: Path | None = None


class ExportEstimate(Struct, frozen=True, gc=False):
    """What an export is expected to make of the photos that are still to be done: files, their pixels and bytes."""

    files: int
    pixels: int
    bytes: int


class OutdatedFile(Struct, frozen=True, kw_only=True):
    """A file that an earlier delivery made of the photo at an index, and its SHA-256."""

    path: Path
    sha256: str
    index: int


class Batch(Struct, frozen=True, kw_only=True):
    """The whole plan: every file name settled, nothing written yet.

    `roots` are the folders and photos that were given. `passed_over` counts what is no photo, by suffix.
    `bytes_needed` is an estimate, `bytes_free` what the destination's disk has; `notes` are for people.
    """

    recipe: Recipe
    destination: Path
    roots: tuple[Path, ...]
    jobs: tuple[Job, ...]
    existing: Existing = Existing.SKIP
    limits: Limits = Limits()
    passed_over: dict[str, int] = {}
    bytes_needed: int = 0
    estimates: tuple[ExportEstimate, ...] = ()
    """What `bytes_needed` is made up of, one for each export; empty when no photo could be asked."""
    bytes_free: int = 0
    notes: tuple[Note, ...] = ()
    compared: dict[str, int] = {}
    """With what earlier deliveries into the folder made; empty when there was none or nothing is skipped.

    Photos that are `unchanged`, `changed`, `incomplete` (files of them are missing) and `new`; files that are `made`
    again for a changed recipe; files left as they are, for they are from before the `recipe` was changed, `edited`, or
    of `another` photo.
    """
    last_number: int = 0
    """The largest number that any delivery into the folder has given to a photo, this one among them."""
    columns: tuple[str, ...] = ()
    """The columns of the list, where an index needs them."""
    outdated: tuple[OutdatedFile, ...] = ()
    """Files of an earlier delivery under names that the list no longer gives; they go when their photos have others."""
    fingerprints: tuple[str, ...] = ()
    """For each export what tells whether it still makes the same of a photo."""


class Preview(Struct, frozen=True, kw_only=True):
    """An export as it will be.

    `pixels` are what a decoder reads from the file, `before` the photo at the same size without watermarks and losses;
    both RGB, 8 bits, `width` x `height`, row by row. `watermarks` are the places of its watermarks, as left, top,
    width and height; None for tiles and for those that are off. `bytes` is the size of the file. `base_key` names the
    picture before its watermarks: when the window already has the one of that name, `before` is empty.
    """

    width: int
    height: int
    pixels: bytes
    before: bytes
    base_key: str
    bytes: int
    format: str
    profile: str
    watermarks: tuple[tuple[int, int, int, int] | None, ...] = ()
    notes: tuple[Note, ...] = ()
