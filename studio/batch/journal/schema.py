"""The database of a journal: its tables, how it is opened, and its errors in sentences."""

import contextlib
import sqlite3
import stat
from collections.abc import Generator
from datetime import datetime
from pathlib import Path

import msgspec

from studio.batch.files.locations import owner
from studio.batch.files.naming import shown
from studio.errors import DeliveryError, InUseError, Remedy
from studio.message import Message, message
from studio.tokens import utc_time

APPLICATION_ID = 0x5374_7564
"""Marks the file as a journal of Studio ("Stud")."""

VERSION = 2
"""The form of journals. Version 0.1.0 wrote 1, with finished sentences for errors and notes, and refuses a higher one
with a sentence; ours are read and then continued as 2."""

_LONGEST = 32_000_000
"""Bytes of a row; the longest names all that was given, of which there may be tens of thousands of photos."""

DELIVERABLES = "CREATE TABLE IF NOT EXISTS deliverable (path TEXT, part TEXT, value TEXT NOT NULL, UNIQUE (path, part))"
"""The table of what was made of the whole delivery; journals have it from the first such file on."""

SCHEMA = """
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


def connect(path: Path) -> sqlite3.Connection:
    """Open a database for writing, locked for this process alone; the lock ends with the process.

    Raises DeliveryError as `open_database` does.
    """
    database = open_database(path, "mode=rw", patience=1)
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


def open_database(path: Path, way: str, *, patience: float = 0) -> sqlite3.Connection:
    """Open a database as a parameter of its address says; wait `patience` seconds where another program has it.

    Raises DeliveryError for what lies beside it and no run of ours leaves. A rollback journal may name any file, which
    SQLite then removes without a question ("super-journal" in SQLite's file format), and a pipe would hold it.
    """
    names = {suffix: path.with_name(f"{path.name}{suffix}") for suffix in ("-journal", "-wal", "-shm")}
    for suffix, beside in names.items():
        with contextlib.suppress(FileNotFoundError):
            if not stat.S_ISREG(beside.lstat().st_mode) or suffix == "-journal":
                raise DeliveryError(
                    message(
                        "{file} lies beside the journal and was not made by Studio; move it away to use the journal.",
                        file=shown(beside),
                    )
                )
    address = f"{path.absolute().as_uri()}?{way}"
    database = sqlite3.connect(address, uri=True, timeout=patience, isolation_level=None)
    bound_rows(database)
    return database


def bound_rows(database: sqlite3.Connection) -> None:
    """Have SQLite refuse a value that is longer than any of ours: a stranger's may fill the memory."""
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)


def check_schema(path: Path, database: sqlite3.Connection) -> None:
    """Raise DeliveryError for a database that is no journal, or one of a newer version."""
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise DeliveryError(message("{file} is not a journal of Studio.", file=shown(path)))
    kinds = [kind for (kind,) in database.execute("SELECT type FROM sqlite_master ORDER BY type")]
    if set(kinds) - {"table", "index"}:  # a view or a trigger would run what a stranger wrote
        raise DeliveryError(message("{file} is not a journal of Studio.", file=shown(path)))
    if version > VERSION:
        newer = message(
            "The journal {file} was written by a newer Studio; update this one to use it.", file=shown(path)
        )
        raise DeliveryError(newer)


def read_fact(database: sqlite3.Connection, name: str) -> str:
    """Return what the journal says of the delivery under a name, as JSON; "" when it says nothing."""
    row = database.execute("SELECT value FROM fact WHERE name=?", (name,)).fetchone()
    return row[0] if row else ""


def now() -> str:
    """Return the time as it is written into journals, in UTC."""
    return utc_time().isoformat(" ", "seconds")


_LONGEST_DETAIL = 300
"""Letters of what a decoder says of a journal, which may repeat a value of it."""


def read_time(text: str) -> datetime:
    """Return a time of a journal as local time; one without a zone, as version 0.1.0 wrote it, is local already.

    Raises JournalDamageError.
    """
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise JournalDamageError(message("it has a time that is none")) from None
    with contextlib.suppress(OverflowError):  # at the ends of the calendar
        time = time.astimezone() if time.tzinfo is not None else time
    return time.replace(tzinfo=None)


class JournalDamageError(ValueError):
    """What a journal says that no run writes."""

    def __init__(self, what: Message) -> None:
        super().__init__(str(what))
        self.what = what


@contextlib.contextmanager
def journal_errors(path: Path) -> Generator[None]:
    """Turn errors of SQLite and of the decoders into a DeliveryError."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explain(path, error) from error
    except (msgspec.ValidationError, msgspec.DecodeError, ValueError, TypeError, OverflowError) as error:
        detail = error.what if isinstance(error, JournalDamageError) else str(error)[:_LONGEST_DETAIL]
        raise DeliveryError(_damaged(path, detail)) from error


def _explain(path: Path, error: sqlite3.Error) -> DeliveryError:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_BUSY"):
        process = owner(path).get("process")
        if not process:
            return InUseError(
                message("The journal {file} is in use: another Studio is making this delivery.", file=shown(path))
            )
        return InUseError(
            message(
                "The journal {file} is in use: another Studio (process {process}) is making this delivery.",
                file=shown(path),
                process=str(process),
            )
        )
    if name.startswith("SQLITE_NOTADB"):
        return DeliveryError(message("{file} is not a journal of Studio.", file=shown(path)))
    if name.startswith("SQLITE_FULL"):
        full = message("The disk with the journal {file} is full: make room, then resume.", file=shown(path))
        return DeliveryError(full, Remedy.RESUME)
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_ERROR", "SQLITE_MISUSE")):
        return DeliveryError(_damaged(path, str(error)))
    return DeliveryError(
        message("The journal {file} can't be read or written: {detail}.", file=shown(path), detail=str(error))
    )


def _damaged(path: Path, detail: Message | str) -> Message:
    return message("The journal {file} is damaged: {detail}.", file=shown(path), detail=detail)
