"""Writes journals: each step of each job, so that a run that was ended goes on where it was.

One SQLite file for each delivery, with one writer. It knows values, but neither workers nor pictures.
"""

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC
from functools import cached_property
from pathlib import Path
from typing import Self

import msgspec

from studio.batch.files.identity import missing_folders
from studio.batch.files.locations import new_file, owner_file, real_name, sign
from studio.batch.files.naming import shown
from studio.batch.journal.lock import Lock
from studio.batch.journal.reader import JournalReader, next_sequence
from studio.batch.journal.records import (
    DeliverableFile,
    DeliverableState,
    JobRecord,
    JobState,
    pack,
    settled_outcome,
    unpack,
)
from studio.batch.journal.schema import (
    APPLICATION_ID,
    DELIVERABLES,
    SCHEMA,
    VERSION,
    check_schema,
    connect,
    journal_errors,
    now,
    read_fact,
)
from studio.batch.journal.seal import make_seal, sealer
from studio.errors import DeliveryError
from studio.job import Batch, Job, Outcome
from studio.message import message

_APPEND = """
INSERT INTO job (id, plan, state, outcome) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
SET plan=excluded.plan, state=excluded.state, outcome=excluded.outcome, alone=0, late=0, strikes=0, charges=0
"""


class JournalWriter(JournalReader):
    """An open journal; what is recorded is safe from the next `commit` on."""

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        super().__init__(path, database)
        self._is_counted = True
        self._lock: Lock | None = None

    @classmethod
    def create(cls, batch: Batch, path: Path | None = None) -> Self:
        """Write a batch into a new journal, by default in the user's folder of journals.

        Raises DeliveryError when that can't be done, the file is there already, or another program delivers into
        the same folder.
        """
        lock = Lock(real_name(batch.destination))
        try:
            sequence = next_sequence(path)
            journal = cls._write(batch, new_file(path, batch.destination, sequence), sequence)
        except BaseException:
            lock.release()
            raise
        journal._lock = lock
        journal._sign()
        return journal

    @classmethod
    def _write(cls, batch: Batch, path: Path, sequence: int) -> Self:
        """Write a batch into an empty file, which is removed again when that fails, as on a full disk."""
        with journal_errors(path), contextlib.ExitStack() as undo:
            undo.callback(_remove, path)
            database = undo.enter_context(contextlib.closing(connect(path)))
            database.executescript(f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={VERSION}; BEGIN;")
            for statement in filter(str.strip, SCHEMA.split(";")):
                database.execute(statement)
            facts = [
                ("batch", pack(msgspec.structs.replace(batch, jobs=()))),
                ("destination", pack(real_name(batch.destination))),
                ("created", pack(now())),
                ("sequence", pack(str(sequence))),
                ("seal", pack(make_seal(pack(real_name(batch.destination)), str(batch.destination)))),
                ("folders", pack(missing_folders(_folders(batch)))),
            ]
            database.executemany("INSERT INTO fact VALUES (?, ?)", facts)
            database.executemany(
                "INSERT INTO job (id, plan, state, outcome) VALUES (?, ?, ?, ?)", map(_planned_row, batch.jobs)
            )
            database.execute("COMMIT")
            undo.pop_all()
        journal = cls(path, database)
        journal._is_counted = False
        return journal

    @classmethod
    def open(cls, path: Path, *, delivering: bool = True) -> Self:
        """Open the journal of an earlier run for writing, and with `delivering` lock its destination.

        Raises DeliveryError when there is none, it is damaged, from a newer version, or used by another program, and
        when one delivers into the same folder.
        """
        if not path.is_file():
            raise DeliveryError(message("There is no journal {file}.", file=shown(path)))
        JournalReader.open(path).close()  # to open another program's database for writing would change it
        with journal_errors(path):
            database = connect(path)
            journal = cls(path, database)
            try:
                check_schema(path, database)
                if delivering:
                    journal._lock = Lock(journal.destination())
                journal._sign()
            except BaseException:
                database.close()
                if journal._lock is not None:
                    journal._lock.release()
                raise
        return journal

    def append(self, jobs: Sequence[Job], *, last_number: int = 0) -> None:
        """Add jobs to the batch, or take those that are there again for new work; committed at once.

        A job that the plan has settled has its outcome from now on. `last_number` is the largest of any photo.
        """
        rows = [_planned_row(job) for job in jobs]
        self.add_folders(missing_folders({target.parent for job in jobs for target in job.targets if target}))
        for row in rows:
            self._execute(_APPEND, *row)
        batch = unpack(read_fact(self._database, "batch"), Batch)
        if last_number > batch.last_number:
            batch = msgspec.structs.replace(batch, last_number=last_number)
            self._execute("INSERT OR REPLACE INTO fact VALUES ('batch', ?)", pack(batch))
        self._execute("DELETE FROM fact WHERE name='finished'")
        self.commit()

    def note_watch(self, settings: object) -> None:
        """Record that the batch is of a watched folder, and how it is watched; committed at once."""
        self._execute("INSERT OR REPLACE INTO fact VALUES ('watch', ?)", pack(settings))
        self.commit()

    def begin_run(self, nonce: str) -> None:
        """Record the nonce of a new run; committed at once."""
        self._execute("INSERT INTO run VALUES (?, ?)", nonce, now())
        self._execute("DELETE FROM fact WHERE name IN ('undone', 'kept')")
        self.commit()

    def rewrite(self, records: Iterable[JobRecord]) -> None:
        """Record jobs as a new run has found them."""
        for record in records:
            self._execute(
                "UPDATE job SET plan=?, state=?, alone=0, late=?, strikes=?, charges=?, outcome=?, proof=? WHERE id=?",
                pack(record.job),
                record.state,
                record.is_late,
                record.failure_count,
                record.abort_count,
                pack(record.outcome) if record.outcome else None,
                pack(record.proof) if record.proof else None,
                record.job.index,
            )

    def retry(self) -> int:
        """Set photos that failed or crashed back to pending, and return how many; committed at once.

        What the plan itself has refused a file name for stays as it is.
        """
        failed = (JobState.FAILED, JobState.CRASHED)
        wanted = [record for record in self.records() if record.state in failed and record.job.can_be_tried]
        for record in wanted:
            record.state, record.outcome = JobState.PENDING, None
            record.job = record.job.opened_again()
            record.failure_count, record.abort_count, record.is_late = 0, 0, False
        self.rewrite(wanted)
        if wanted:
            self._execute("DELETE FROM fact WHERE name='finished'")
        self.commit()
        return len(wanted)

    def record_plan(self, job: Job) -> None:
        """Record what has changed in a job: its source's size and date, or the names of its targets."""
        self._execute("UPDATE job SET plan=? WHERE id=?", pack(job), job.index)

    def record_running(self, index: int, *, alone: bool) -> None:
        """Record that a worker has the job."""
        self._execute("UPDATE job SET state='running', alone=? WHERE id=?", alone, index)

    def record_publishing(self, outcome: Outcome) -> None:
        """Record that the job's files are complete and about to get these final names."""
        self._execute("UPDATE job SET state='publishing', outcome=? WHERE id=?", pack(outcome), outcome.index)

    def record_pending(self, index: int, *, late: bool, failure_count: int) -> None:
        """Record that the job waits again, `late` behind all others."""
        self._execute("UPDATE job SET state='pending', late=?, strikes=? WHERE id=?", late, failure_count, index)

    def record(self, outcome: Outcome) -> None:
        """Record what became of a job for good."""
        self._execute("UPDATE job SET state=?, outcome=? WHERE id=?", outcome.status, pack(outcome), outcome.index)

    def record_deliverables(self, files: Iterable[DeliverableFile]) -> None:
        """Record where these files of the whole delivery stand; committed at once.

        One that is done takes the place of all that was recorded under its path.
        """
        self.note_deliverables(files)
        self.commit()

    def note_deliverables(self, files: Iterable[DeliverableFile]) -> None:
        """Record as `record_deliverables` does, with the next commit."""
        self._execute(DELIVERABLES)
        for each in files:
            file = msgspec.structs.replace(each, seal="")
            file = msgspec.structs.replace(file, seal=self._seal(pack(file)))
            path, part = pack(str(file.path)), pack(str(file.part))
            if file.state is DeliverableState.DONE:
                self._execute("DELETE FROM deliverable WHERE path=?", path)
            self._execute("INSERT OR REPLACE INTO deliverable VALUES (?, ?, ?)", path, part, pack(file))

    def forget_deliverables(self, files: Iterable[DeliverableFile]) -> None:
        """Remove the records of files that are not there; committed at once."""
        self.note_forgotten(files)
        self.commit()

    def note_forgotten(self, files: Iterable[DeliverableFile]) -> None:
        """Remove records as `forget_deliverables` does, with the next commit."""
        for file in files:
            self._execute("DELETE FROM deliverable WHERE path=? AND part=?", pack(str(file.path)), pack(str(file.part)))

    @cached_property
    def _seal(self) -> Callable[[str], str]:
        """Seals what was made of the delivery; the key is read once."""
        return sealer()

    def add_folders(self, folders: Iterable[Path]) -> None:
        """Record folders that were not there before; committed at once."""
        known = self.made_folders()
        more = [folder for folder in folders if folder not in known]
        if more:
            self._execute("INSERT OR REPLACE INTO fact VALUES ('folders', ?)", pack([*known, *more]))
            self.commit()

    def commit(self) -> None:
        """Commit what was recorded, so that it survives a power cut."""
        if self._database.in_transaction:
            with journal_errors(self.path):
                self._database.execute("COMMIT")

    def finish(self) -> None:
        """Record that every photo of the batch is settled."""
        self._execute("INSERT OR REPLACE INTO fact VALUES ('finished', ?)", pack(now()))
        self.commit()

    def seal(self) -> None:
        """Record that the user has agreed to where the delivery goes to; committed at once."""
        self._execute("INSERT OR REPLACE INTO fact VALUES ('seal', ?)", pack(make_seal(*self._places())))
        self.commit()

    def note_undone(self, kept: Iterable[Path] = ()) -> None:
        """Record that the delivery was undone, and which of its files stayed where they are; committed at once."""
        self._execute("INSERT OR REPLACE INTO fact VALUES ('undone', ?)", pack(now()))
        self._execute("INSERT OR REPLACE INTO fact VALUES ('kept', ?)", pack([str(path) for path in kept]))
        self.commit()

    def close(self) -> None:
        """Release the journal for other programs; what was not committed is lost."""
        with journal_errors(self.path):
            with contextlib.suppress(sqlite3.Error):
                self._note_counts()
            self._database.close()
        if self._lock is not None:
            self._lock.release()
        with contextlib.suppress(OSError):
            owner_file(self.path).unlink(missing_ok=True)

    def _execute(self, statement: str, *values: object) -> None:
        with journal_errors(self.path):
            if not self._database.in_transaction:
                self._database.execute("BEGIN")
            if self._is_counted:
                self._database.execute("DELETE FROM fact WHERE name='counts'")
                self._database.execute(f"PRAGMA user_version={VERSION}")  # an older one can't read what follows
                self._is_counted = False
            self._database.execute(statement, values)

    def _note_counts(self) -> None:
        """Write down how many jobs are in each state, until the next change; missing after a kill."""
        if self._is_counted:
            return
        if self._database.in_transaction:
            self._database.execute("ROLLBACK")
        self._database.execute("INSERT OR REPLACE INTO fact VALUES ('counts', ?)", (pack(self._count()),))

    def _sign(self) -> None:
        """Note beside the journal that this program has it, and what others can't look up in it meanwhile."""
        with journal_errors(self.path):
            batch = unpack(read_fact(self._database, "batch"), Batch)
            (last,) = self._database.execute("SELECT max(id) FROM job").fetchone()
            sign(
                self.path,
                unpack(read_fact(self._database, "destination"), str),
                started=self._started().astimezone(UTC).isoformat(),
                folder=str(batch.destination),
                roots=[str(root) for root in batch.roots],
                recipe=batch.recipe.name,
                sequence=self._sequence(),
                total=0 if last is None else last + 1,
            )


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(f"{path.name}{suffix}").unlink()


def _folders(batch: Batch) -> set[Path]:
    targets = (target for job in batch.jobs for target in job.targets)
    return {batch.destination, *(target.parent for target in targets if target is not None)}


def _planned_row(job: Job) -> tuple[int, str, str, str | None]:
    if not job.status.is_final:
        return job.index, pack(job), JobState.PENDING, None
    return job.index, pack(job), job.status, pack(settled_outcome(job))
