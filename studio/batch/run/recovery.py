"""What is left to do of a batch: all of it at first; after a run that was ended, what its journal and the disk say.

It reads, removes the part files of dead runs, and makes nothing.
"""

from collections.abc import Collection

import msgspec
from msgspec import Struct

from studio.batch.files.atomic import digest, sweep
from studio.batch.journal.records import JobRecord, JobState, settled_outcome
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.gallery_exports import PICTURES, gallery_page
from studio.job import Batch, Job, Outcome, Status
from studio.message import Message, Note, NoteKind, message
from studio.safe_folder import is_below

MOST_ABORTS = 3
"""A photo is given up when the program ended this many times while it was in work alone."""

Proof = dict[str, list[str]]
"""SHA-256 of what the batch may have published under a final name, by path."""


class Recovery(Struct, kw_only=True):
    """Jobs that wait, those that go last and alone, and what is settled; by index: failure counts, proofs and notes."""

    waiting: list[Job] = []
    late: list[Job] = []
    settled: list[Outcome] = []
    failure_counts: dict[int, int] = {}
    proofs: dict[int, Proof] = {}
    notes: dict[int, Note] = {}


def recover(batch: Batch, journal: JournalWriter) -> Recovery:
    """Find out what is left to do, and record it.

    Files that were about to get their final names are done if they have them, with the same bytes. A photo that was
    in work when the program ended goes last and alone. A photo that has changed, and one whose files have vanished,
    is made again; those of a watched folder are left to who watches it.
    """
    nonces = journal.nonces()
    recovery = Recovery()
    if not nonces:
        recovery.waiting = [job for job in batch.jobs if not job.status.is_final]
        recovery.settled = [settled_outcome(job) for job in batch.jobs if job.status.is_final]
        return recovery
    sweep_all(batch, nonces)
    changed: list[JobRecord] = []
    abort_counts: dict[int, int] = {}
    is_of_watch = journal.is_of_watch()
    for record in journal.records():
        before = msgspec.structs.replace(record)
        _update(record)
        if record.state.is_settled and record.state is not JobState.SKIPPED and not is_of_watch:
            _check_settled(record, recovery)
        _tidy(record)
        abort_counts[record.job.index] = record.abort_count
        if record != before:
            changed.append(record)
        _sort_in(record, recovery)
    # A photo that was in work at fewer crashes goes first: one that crashes the program must not drag others along.
    recovery.late.sort(key=lambda job: abort_counts[job.index])
    journal.rewrite(changed)
    journal.commit()
    return recovery


def sweep_all(batch: Batch, nonces: Collection[str]) -> None:
    """Remove the part files that these runs of the batch have left in its folders."""
    folders = {target.parent for job in batch.jobs for target in job.targets if target is not None}
    if batch.recipe.gallery is not None:
        folders.add(gallery_page(batch.destination).parent / PICTURES)
    for folder in folders:
        if is_below(batch.destination, folder):
            sweep(folder, nonces)


def _update(record: JobRecord) -> None:
    """Update a record by what is on the disk."""
    if record.state is JobState.PUBLISHING and record.outcome is not None:
        if all(digest(file.path) == file.sha256 for file in record.outcome.files):
            record.state = JobState(record.outcome.status)
        else:
            record.state = JobState.PENDING
    elif record.state is JobState.RUNNING:
        record.state = JobState.PENDING
        record.is_late = True
        record.abort_count += record.is_alone
        if record.abort_count >= MOST_ABORTS:
            _give_up(record)


def _tidy(record: JobRecord) -> None:
    """Keep the hashes of what a job that is to be made again may have published."""
    record.is_alone = False
    if record.state is JobState.PENDING and record.outcome is not None:
        for file in record.outcome.files:
            hashes = record.proof.get(str(file.path), [])
            record.proof = record.proof | {str(file.path): [*hashes, file.sha256]}
        record.outcome = None


def _check_settled(record: JobRecord, recovery: Recovery) -> None:
    """Set a photo back to pending that has changed since, or whose files are gone."""
    job, outcome = record.job, record.outcome
    if not job.can_be_tried:
        return
    note: Message | None = None
    try:
        status = job.source.stat()
    except OSError:
        return  # it can't be made again
    if (status.st_size, status.st_mtime_ns) != (job.size, job.changed_ns):
        note = message("The photo has changed since, so it was made again.")
    elif outcome is not None and not all(file.path.exists() for file in outcome.files):
        note = message("A delivered file was missing, so it was made again.")
    if note is not None:
        record.state = JobState.PENDING
        record.job = job.opened_again()
        record.is_late, record.failure_count, record.abort_count = False, 0, 0
        recovery.notes[job.index] = Note(NoteKind.REPEATED, note)


def _give_up(record: JobRecord) -> None:
    record.state = JobState.CRASHED
    error = message("Studio ended {times} times while working on this photo alone; it was given up.", times=MOST_ABORTS)
    record.outcome = Outcome(index=record.job.index, status=Status.CRASHED, errors=(error,))


def _sort_in(record: JobRecord, recovery: Recovery) -> None:
    index = record.job.index
    if record.state is not JobState.PENDING:
        if record.outcome is not None:
            recovery.settled.append(record.outcome)
        return
    (recovery.late if record.is_late else recovery.waiting).append(record.job)
    if record.failure_count:
        recovery.failure_counts[index] = record.failure_count
    if record.proof:
        recovery.proofs[index] = record.proof
