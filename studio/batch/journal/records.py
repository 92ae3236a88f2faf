"""A job as the journal has it, and how values are written there: as JSON, file names that are no text included."""

import json
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

import msgspec
from msgspec import Struct

from studio.job import Batch, Job, Outcome
from studio.message import Note, NoteKind, plain


class JobState(StrEnum):
    """Where a job stands: the values of `Status`, and PUBLISHING while its files get their final names."""

    PENDING = "pending"
    RUNNING = "running"
    PUBLISHING = "publishing"
    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"
    CRASHED = "crashed"

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing more happens to such a job; it has a `Status` of the same name then."""
        return self in (JobState.DONE, JobState.SKIPPED, JobState.FAILED, JobState.CRASHED)


class JobRecord(Struct, kw_only=True):
    """A job as the journal has it.

    `is_late`: it goes last and alone. `is_alone`: it is in work, and nothing else is. `failure_count` counts workers
    that died of it and errors of its disk, `abort_count` how often the program ended while it was in work alone.
    `proof` has the SHA-256 of what the batch may have published for it, by path: such a file is its own.
    """

    job: Job
    state: JobState = JobState.PENDING
    is_alone: bool = False
    is_late: bool = False
    failure_count: int = 0
    abort_count: int = 0
    outcome: Outcome | None = None
    proof: dict[str, list[str]] = {}


class JournalHeader(Struct, frozen=True, kw_only=True):
    """A delivery as a whole: its plan without the jobs, its start (local time), and how many jobs are in each state.

    `sequence` is its number among the user's deliveries, 0 in journals of version 0.1.0: a later one has a higher one.
    """

    batch: Batch
    started: datetime
    counts: dict[JobState, int]
    is_finished: bool
    is_undone: bool = False
    sequence: int = 0


class DeliverableKind(StrEnum):
    """What is made of a whole delivery."""

    ZIP = "zip"
    INDEX = "index"
    GALLERY = "gallery"
    SHEET = "sheet"


class DeliverableState(StrEnum):
    """Where a file of a deliverable stands: a part file, one that is complete and gets its name, or done."""

    WRITING = "writing"
    PUBLISHING = "publishing"
    DONE = "done"


class DeliverableFile(Struct, frozen=True, kw_only=True):
    """A file that was made of a whole delivery, and the part file that it is or was written as.

    `series` is the name that was asked for: the parts of a ZIP file have it in common. `fingerprint` tells what it was
    made of: equal as long as nothing has changed. Bytes, SHA-256 in hex and date (mtime) are known once it is complete.
    `seal` is made of all the rest, with the user's key: such a file is replaced, removed and undone, wherever it lies.
    """

    kind: DeliverableKind
    path: Path
    part: Path
    series: str
    fingerprint: str
    state: DeliverableState = DeliverableState.WRITING
    bytes: int = 0
    sha256: str = ""
    written_ns: int | None = None
    seal: str = ""


class KnownFile(Struct, frozen=True, gc=False):
    """What is needed of a `File` to recognise it."""

    export: int
    path: str
    bytes: int
    sha256: str
    written_ns: int | None = None


class KnownRow(Struct, frozen=True, gc=False):
    """What is needed of a `JobRow` to know whether it has changed."""

    key: str
    number: int = 0
    contents: tuple[str, ...] = ()


class KnownSource(Struct, frozen=True, gc=False):
    """What is needed of a `Job` to recognise its photo."""

    source: str
    size: int
    changed_ns: int
    index: int = 0
    number: int | None = None
    row: KnownRow | None = None


class KnownOutcome(Struct, frozen=True):
    """What is needed of an `Outcome` to recognise its files, and whether its photo was ever opened."""

    files: list[KnownFile] = []
    shot: str = ""
    status: str = ""


def settled_outcome(job: Job) -> Outcome:
    """Return the outcome of a job that the plan has settled."""
    return Outcome(index=job.index, status=job.status, errors=job.errors, notes=job.notes, remedies=job.remedies)


_encoder = msgspec.json.Encoder(enc_hook=str)


def pack(value: object) -> str:
    """Write a value."""
    try:
        return _encoder.encode(value).decode()
    except UnicodeEncodeError:  # a name that is no text; the standard library writes it as \\udcxx and reads it back
        return json.dumps(msgspec.to_builtins(value, enc_hook=str))


def unpack(text: str, kind: Any) -> Any:
    """Read a value of this kind; raises msgspec.DecodeError and ValueError."""
    return Decoder(kind).decode(text)


class Decoder:
    """Reads values of one kind, also those with names that are no text."""

    def __init__(self, kind: Any) -> None:
        self._kind = kind
        self._fast = msgspec.json.Decoder(kind, dec_hook=_read_path)

    def decode(self, text: str) -> Any:
        """Read a value; raises msgspec.DecodeError and ValueError."""
        if "\\ud" not in text:
            try:
                return self._fast.decode(text)
            except msgspec.ValidationError:
                pass  # of version 0.1.0, or damaged
        return msgspec.convert(_renew(json.loads(text)), self._kind, dec_hook=_read_path)


def _renew(value: Any) -> Any:
    """Return a value as it is written now: in version 0.1.0 errors and notes were finished sentences."""
    if not isinstance(value, dict):
        return value
    table = cast("dict[str, Any]", value)
    for key, renew in (("errors", _renew_message), ("notes", _renew_note)):
        if isinstance(table.get(key), list):
            table[key] = [renew(item) if isinstance(item, str) else item for item in table[key]]
    return table


def _renew_message(text: str) -> dict[str, Any]:
    return msgspec.to_builtins(plain(text))


def _renew_note(text: str) -> dict[str, Any]:
    return msgspec.to_builtins(Note(NoteKind.OTHER, plain(text)))


def _read_path(kind: type, value: Any) -> Any:
    return kind(value)


JOB = Decoder(Job)
MADE_FROM = Decoder(KnownSource)
MADE_BY = Decoder(KnownOutcome)
OUTCOME = Decoder(Outcome)
DELIVERABLE = Decoder(DeliverableFile)
