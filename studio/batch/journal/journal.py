"""The journal: a batch and what became of each photo, on disk, so that a run that was ended goes on where it was.

One SQLite file for each delivery, with one writer. It knows values, but neither workers nor pictures.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Generator, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from studio import paths
from studio.batch.files.identity import missing_folders
from studio.batch.files.locations import SUFFIX, begun, new_file, owner, owner_file, real_name, sign
from studio.batch.files.naming import shown
from studio.batch.journal.lock import Lock
from studio.batch.journal.records import (
    JOB,
    MADE_BY,
    MADE_FROM,
    OUTCOME,
    JobRecord,
    JobState,
    JournalHeader,
    KnownOutcome,
    KnownSource,
    pack,
    settled_outcome,
    unpack,
)
from studio.errors import DeliveryError, InUseError
from studio.job import Batch, Job, Outcome

APPLICATION_ID = 0x5374_7564
"""Marks the file as a journal of Studio ("Stud")."""

VERSION = 1

_SCHEMA = """
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE run (nonce TEXT PRIMARY KEY, started TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE job (
    id INTEGER PRIMARY KEY,
    plan TEXT NOT NULL,
    state TEXT NOT NULL,
    alone INTEGER NOT NULL DEFAULT 0,
    late INTEGER NOT NULL DEFAULT 0,
    strikes INTEGER NOT NULL DEFAULT 0,
    charges INTEGER NOT NULL DEFAULT 0,
    outcome TEXT,
    proof TEXT
);
"""

_ROWS = "SELECT plan, state, alone, late, strikes, charges, outcome, proof FROM job ORDER BY id"


class Journal:
    """An open journal; what is recorded lasts from the next `commit` on."""

    def __init__(self, path: Path, database: sqlite3.Connection, *, is_read_only: bool = False) -> None:
        self.path = path
        self._database = database
        self._is_read_only = is_read_only
        self._is_counted = True
        self._lock: Lock | None = None

    @classmethod
    def create(cls, batch: Batch, path: Path | None = None) -> "Journal":
        """Write a batch into a new journal, by default in the user's folder of journals.

        Raises DeliveryError when that can't be done, the file is there already, or another program delivers into
        the same folder.
        """
        lock = Lock(real_name(batch.destination))
        try:
            journal = cls._write(batch, new_file(path, batch.destination))
        except BaseException:
            lock.release()
            raise
        journal._lock = lock
        journal._sign()
        return journal

    @classmethod
    def _write(cls, batch: Batch, path: Path) -> "Journal":
        """Write a batch into an empty file, which does not stay when that fails, as on a full disk."""
        with _sentences(path), contextlib.ExitStack() as undo:
            undo.callback(_remove, path)
            database = undo.enter_context(contextlib.closing(_connect(path)))
            database.executescript(f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={VERSION}; BEGIN;")
            for statement in filter(str.strip, _SCHEMA.split(";")):
                database.execute(statement)
            facts = [
                ("batch", pack(msgspec.structs.replace(batch, jobs=()))),
                ("destination", pack(real_name(batch.destination))),
                ("created", pack(_now())),
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
    def open(cls, path: Path, *, delivering: bool = True) -> "Journal":
        """Open the journal of an earlier run, and with `delivering` have its destination alone.

        Raises DeliveryError when there is none, it is damaged, from a newer version, or used by another program, and
        when one delivers into the same folder.
        """
        if not path.is_file():
            raise DeliveryError(f"There is no journal {shown(path)}.")
        cls.look(path).close()  # to open another program's database for writing would change it
        with _sentences(path):
            database = _connect(path)
            journal = cls(path, database)
            try:
                _check(path, database)
                if delivering:
                    journal._lock = Lock(journal.destination())
                journal._sign()
            except BaseException:
                database.close()
                if journal._lock is not None:
                    journal._lock.release()
                raise
        return journal

    @classmethod
    def look(cls, path: Path) -> "Journal":
        """Open a journal for reading only; nobody waits for it longer than a question to it takes.

        Raises DeliveryError when there is none, it is damaged, from a newer version, or in use: a run has it alone.
        """
        if not path.is_file():
            raise DeliveryError(f"There is no journal {shown(path)}.")
        with _sentences(path):
            address = f"{path.absolute().as_uri()}?{_way_to_look(path)}"
            database = sqlite3.connect(address, uri=True, timeout=0, isolation_level=None)
            try:
                database.execute("PRAGMA query_only=1")
                _check(path, database)
            except BaseException:
                database.close()
                raise
        return cls(path, database, is_read_only=True)

    def __enter__(self) -> "Journal":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def head(self) -> JournalHeader:
        """Return what the journal says of the delivery as a whole; quick where its last run was ended in order."""
        with _sentences(self.path):
            counts = _fact(self._database, "counts")
            return JournalHeader(
                batch=unpack(_fact(self._database, "batch"), Batch),
                started=self._started(),
                counts=unpack(counts, dict[JobState, int]) if counts else self._count(),
                is_finished=bool(_fact(self._database, "finished")),
                is_undone=bool(_fact(self._database, "undone")),
            )

    def load_batch(self) -> Batch:
        """Return the batch as it was planned, with all its jobs."""
        with _sentences(self.path):
            batch = unpack(_fact(self._database, "batch"), Batch)
            rows = self._database.execute("SELECT plan FROM job ORDER BY id")
            batch = msgspec.structs.replace(batch, jobs=tuple(JOB.decode(plan) for (plan,) in rows))
            _check_jobs(batch)
            return batch

    def records(self) -> Generator[JobRecord]:
        """Yield every job with what is known of it, in the order of the batch."""
        with _sentences(self.path):
            yield from map(_read_row, self._database.execute(_ROWS))

    def snapshot(self) -> Callable[[], Generator[JobRecord]]:
        """Return a function that yields the records as they are now, as often as it is called.

        They are kept as they were read: 100,000 take some 100 MB, a third of what they take as values.
        """
        with _sentences(self.path):
            rows = self._database.execute(_ROWS).fetchall()

        def records() -> Generator[JobRecord]:
            with _sentences(self.path):
                yield from map(_read_row, rows)

        return records

    def destination(self) -> str:
        """Return the real name of the folder that is delivered to."""
        with _sentences(self.path):
            return unpack(_fact(self._database, "destination"), str)

    def made(self) -> Generator[tuple[KnownSource, KnownOutcome]]:
        """Yield what is needed to know the files again that were made; photos of which none was are left out."""
        query = "SELECT plan, outcome FROM job WHERE state IN ('done', 'failed') AND outcome LIKE '%sha256%'"
        with _sentences(self.path):
            for plan, outcome in self._database.execute(query):
                yield MADE_FROM.decode(plan), MADE_BY.decode(outcome)

    def nonces(self) -> frozenset[str]:
        """Return the nonce of each run so far, which is part of the names of its part files."""
        with _sentences(self.path):
            return frozenset(nonce for (nonce,) in self._database.execute("SELECT nonce FROM run"))

    def begin_run(self, nonce: str) -> None:
        """Record the nonce of a new run; lasts at once."""
        self._execute("INSERT INTO run VALUES (?, ?)", nonce, _now())
        self._execute("DELETE FROM fact WHERE name='undone'")
        self.commit()

    def made_folders(self) -> list[Path]:
        """Return the folders that were not there before the delivery."""
        with _sentences(self.path):
            folders = _fact(self._database, "folders")
            return unpack(folders, list[Path]) if folders else []

    def rewrite(self, records: Iterable[JobRecord]) -> None:
        """Record what a new run has found out about these jobs."""
        for record in records:
            self._execute(
                "UPDATE job SET plan=?, state=?, alone=0, late=?, strikes=?, charges=?, outcome=?, proof=? WHERE id=?",
                pack(record.job),
                record.state,
                record.is_late,
                record.failure_counts,
                record.abort_counts,
                pack(record.outcome) if record.outcome else None,
                pack(record.proof) if record.proof else None,
                record.job.index,
            )

    def retry(self) -> int:
        """Let the photos that failed or crashed wait again, and return how many they are; lasts at once.

        What the plan itself has refused has no file names, and stays as it is.
        """
        failed = (JobState.FAILED, JobState.CRASHED)
        wanted = [record for record in self.records() if record.state in failed and not record.job.status.is_final]
        for record in wanted:
            record.state, record.outcome = JobState.PENDING, None
            record.failure_counts, record.abort_counts, record.is_late = 0, 0, False
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

    def record_pending(self, index: int, *, late: bool, failure_counts: int) -> None:
        """Record that the job waits again, `late` behind all others."""
        self._execute("UPDATE job SET state='pending', late=?, strikes=? WHERE id=?", late, failure_counts, index)

    def record(self, outcome: Outcome) -> None:
        """Record what became of a job for good."""
        self._execute("UPDATE job SET state=?, outcome=? WHERE id=?", outcome.status, pack(outcome), outcome.index)

    def commit(self) -> None:
        """Make what was recorded last, even if the power goes."""
        if self._database.in_transaction:
            with _sentences(self.path):
                self._database.execute("COMMIT")

    def finish(self) -> None:
        """Record that every photo of the batch is settled."""
        self._execute("INSERT OR REPLACE INTO fact VALUES ('finished', ?)", pack(_now()))
        self.commit()

    def note_undone(self) -> None:
        """Record that the files of the delivery were taken back; lasts at once."""
        self._execute("INSERT OR REPLACE INTO fact VALUES ('undone', ?)", pack(_now()))
        self.commit()

    def close(self) -> None:
        """Give the journal free for another program; what was not committed is dropped."""
        with _sentences(self.path):
            with contextlib.suppress(sqlite3.Error):
                self._note_counts()
            self._database.close()
        if self._lock is not None:
            self._lock.release()
        if not self._is_read_only:
            with contextlib.suppress(OSError):
                owner_file(self.path).unlink(missing_ok=True)

    def _execute(self, statement: str, *values: object) -> None:
        with _sentences(self.path):
            if not self._database.in_transaction:
                self._database.execute("BEGIN")
            if self._is_counted:
                self._database.execute("DELETE FROM fact WHERE name='counts'")
                self._is_counted = False
            self._database.execute(statement, values)

    def _count(self) -> dict[JobState, int]:
        """Count the jobs in each state; that reads all of them."""
        rows = self._database.execute("SELECT state, count(*) FROM job GROUP BY state")
        return {JobState(state): count for state, count in rows}

    def _note_counts(self) -> None:
        """Note how many jobs are in each state, which holds until the next change; after a kill the note is missing."""
        if self._is_counted or self._is_read_only:
            return
        if self._database.in_transaction:
            self._database.execute("ROLLBACK")
        self._database.execute("INSERT OR REPLACE INTO fact VALUES ('counts', ?)", (pack(self._count()),))

    def _sign(self) -> None:
        """Note beside the journal who has it, and what is in it that nobody else can look up meanwhile."""
        with _sentences(self.path):
            batch = unpack(_fact(self._database, "batch"), Batch)
            (last,) = self._database.execute("SELECT max(id) FROM job").fetchone()
            sign(
                self.path,
                unpack(_fact(self._database, "destination"), str),
                started=self._started().isoformat(),
                folder=str(batch.destination),
                roots=[str(root) for root in batch.roots],
                recipe=batch.recipe.name,
                total=0 if last is None else last + 1,
            )

    def _started(self) -> datetime:
        created = _fact(self._database, "created")
        (began,) = self._database.execute("SELECT min(started) FROM run").fetchone()
        if created or began:
            return datetime.fromisoformat(unpack(created, str) if created else began)
        return datetime.fromtimestamp(self.path.stat().st_mtime)


def journals(folder: Path | None = None) -> list[Path]:
    """Return the journals in a folder, by default the user's, as they were begun, the newest first."""
    folder = paths.journal_folder() if folder is None else folder
    return sorted((path for path in folder.glob(f"*{SUFFIX}") if path.is_file()), key=begun, reverse=True)


def find(destination: Path, folder: Path | None = None, *, finished: bool = False) -> Path | None:
    """Return the newest unfinished journal of a delivery into `destination`; None when there is none.

    With `finished`, also one that was ended.

    Raises DeliveryError when that delivery is being made right now.
    """
    wanted = real_name(destination)
    for path in journals(folder):
        try:
            with _sentences(path):
                database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0)
                with contextlib.closing(database):
                    _check(path, database)
                    same = unpack(_fact(database, "destination"), str) == wanted
                    if same and (finished or not _fact(database, "finished")):
                        return path
        except DeliveryError:
            if owner(path).get("destination") == wanted:
                raise
    return None


def _connect(path: Path) -> sqlite3.Connection:
    """Open the database for this program alone; the lock goes with the process, however it ends."""
    database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=1, isolation_level=None)
    try:
        database.execute("PRAGMA locking_mode=EXCLUSIVE")
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("COMMIT")
    except BaseException:
        database.close()
        raise
    return database


def _way_to_look(path: Path) -> str:
    """Return how SQLite opens a journal that is only read: as one that it may tidy up after a kill, where it can."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "mode=rw"  # read-only, it would leave its side files behind
    log = path.with_name(f"{path.name}-wal")
    return "mode=ro" if log.exists() else "mode=ro&immutable=1"


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(f"{path.name}{suffix}").unlink()


def _check(path: Path, database: sqlite3.Connection) -> None:
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise DeliveryError(f"{shown(path)} is not a journal of Studio.")
    kinds = [kind for (kind,) in database.execute("SELECT type FROM sqlite_master ORDER BY type")]
    if set(kinds) - {"table", "index"}:  # a view or a trigger would run what a stranger wrote
        raise DeliveryError(f"{shown(path)} is not a journal of Studio.")
    if version > VERSION:
        raise DeliveryError(f"The journal {shown(path)} was written by a newer Studio; update this one to use it.")


def _check_jobs(batch: Batch) -> None:
    """Raise ValueError for what no run writes: a journal may be damaged, or a stranger's.

    That is a job that is missing, a path that no system takes, or a file outside the destination.
    """
    inside = str(batch.destination / "x")[:-1]
    for number, job in enumerate(batch.jobs):
        if job.index != number:
            raise ValueError(f"photo {number + 1} is missing")
        if any("\0" in str(path) for path in (job.source, *job.targets)):
            raise ValueError(f"photo {number + 1} has no possible name")
        for target in job.targets:
            if target is not None and (".." in target.parts or not str(target).startswith(inside)):
                raise ValueError(f"{shown(target)} lies outside {shown(batch.destination)}")


def _folders(batch: Batch) -> set[Path]:
    targets = (target for job in batch.jobs for target in job.targets)
    return {batch.destination, *(target.parent for target in targets if target is not None)}


def _now() -> str:
    return datetime.now().isoformat(" ", "seconds")


def _fact(database: sqlite3.Connection, name: str) -> str:
    row = database.execute("SELECT value FROM fact WHERE name=?", (name,)).fetchone()
    return row[0] if row else ""


def _read_row(row: tuple[Any, ...]) -> JobRecord:
    plan, state, alone, late, failure_counts, abort_counts, outcome, proof = row
    return JobRecord(
        job=JOB.decode(plan),
        state=JobState(state),
        is_alone=bool(alone),
        is_late=bool(late),
        failure_counts=failure_counts,
        abort_counts=abort_counts,
        outcome=OUTCOME.decode(outcome) if outcome else None,
        proof=unpack(proof, dict[str, list[str]]) if proof else {},
    )


def _planned_row(job: Job) -> tuple[int, str, str, str | None]:
    if not job.status.is_final:
        return job.index, pack(job), JobState.PENDING, None
    return job.index, pack(job), job.status, pack(settled_outcome(job))


@contextlib.contextmanager
def _sentences(path: Path) -> Generator[None]:
    """Turn what SQLite and the decoders say into sentences."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explain(path, error) from error
    except (msgspec.ValidationError, msgspec.DecodeError, ValueError, TypeError) as error:
        raise DeliveryError(f"The journal {shown(path)} is damaged: {error}.") from error


def _explain(path: Path, error: sqlite3.Error) -> DeliveryError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_BUSY"):
        process = owner(path).get("process")
        who = f"another Studio (process {process})" if process else "another Studio"
        return InUseError(f"The journal {shown(path)} is in use: {who} is making this delivery.")
    if name.startswith("SQLITE_NOTADB"):
        return DeliveryError(f"{shown(path)} is not a journal of Studio.")
    if name.startswith("SQLITE_FULL"):
        return DeliveryError(
            f"The disk with the journal {shown(path)} is full: make room, then go on with studio resume."
        )
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_ERROR", "SQLITE_MISUSE")):
        return DeliveryError(f"The journal {shown(path)} is damaged: {error}.")
    return DeliveryError(f"The journal {shown(path)} can't be read or written: {error}.")
