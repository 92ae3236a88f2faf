"""Reads journals: the batch, what became of each photo, and which journal belongs to a destination."""

import contextlib
import os
import re
import sqlite3
from collections.abc import Generator
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from msgspec import structs

from studio.batch.files.locations import list_journals, owner, real_name, sequence_of
from studio.batch.files.naming import shown
from studio.batch.journal.records import (
    DELIVERABLE,
    JOB,
    MADE_BY,
    MADE_FROM,
    OUTCOME,
    DeliverableFile,
    JobRecord,
    JobState,
    JournalHeader,
    KnownOutcome,
    KnownSource,
    pack,
    unpack,
)
from studio.batch.journal.schema import (
    JournalDamageError,
    check_schema,
    journal_errors,
    open_database,
    read_fact,
    read_time,
)
from studio.batch.journal.seal import is_among_own, is_same_seal, is_sealed, sealer
from studio.errors import DeliveryError
from studio.formats import FORMATS, Format
from studio.job import Batch
from studio.message import message
from studio.tokens import file_date

_ODD = re.compile(r'(?:^|[/\\])\.|[\x00-\x1f\x7f-\x9f:*?"<>|]')
"""What no name that a plan makes has: a dot at its start, and what Windows takes for something else."""

_ROWS = "SELECT plan, state, alone, late, strikes, charges, outcome, proof FROM job ORDER BY id"

_NOTHING = KnownOutcome()


class JournalReader:
    """An open journal that is only read."""

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        self.path = path
        self._database = database

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a journal for reading; it is locked only while it is being asked.

        Raises DeliveryError when there is none, it is damaged, from a newer version, or in use: a run has it alone.
        """
        if not path.is_file():
            raise DeliveryError(message("There is no journal {file}.", file=shown(path)))
        with journal_errors(path):
            database = open_database(path, _way_to_look(path))
            try:
                database.execute("PRAGMA query_only=1")
                check_schema(path, database)
            except BaseException:
                database.close()
                raise
        return cls(path, database)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def head(self) -> JournalHeader:
        """Return what the journal says of the delivery as a whole; quick unless its last run was killed."""
        with journal_errors(self.path):
            counts = read_fact(self._database, "counts")
            return JournalHeader(
                batch=unpack(read_fact(self._database, "batch"), Batch),
                started=self._started(),
                counts=unpack(counts, dict[JobState, int]) if counts else self._count(),
                is_finished=bool(read_fact(self._database, "finished")),
                is_undone=bool(read_fact(self._database, "undone")),
                sequence=self._sequence(),
            )

    def load_batch(self) -> Batch:
        """Return the batch as it was planned, with all its jobs."""
        with journal_errors(self.path):
            batch = unpack(read_fact(self._database, "batch"), Batch)
            rows = self._database.execute("SELECT plan FROM job ORDER BY id")
            batch = structs.replace(batch, jobs=tuple(JOB.decode(plan) for (plan,) in rows))
            _check_jobs(batch)
            return batch

    def records(self) -> Generator[JobRecord]:
        """Yield every job with what is known of it, in the order of the batch."""
        with journal_errors(self.path):
            yield from map(_read_row, self._database.execute(_ROWS))

    def destination(self) -> str:
        """Return the real name of the folder that is delivered to."""
        with journal_errors(self.path):
            return unpack(read_fact(self._database, "destination"), str)

    def made(self) -> Generator[tuple[KnownSource, KnownOutcome]]:
        """Yield what is needed to recognise the files that were made; photos without files are left out."""
        query = "SELECT plan, outcome FROM job WHERE state IN ('done', 'failed') AND outcome LIKE '%sha256%'"
        with journal_errors(self.path):
            for plan, outcome in self._database.execute(query):
                yield MADE_FROM.decode(plan), MADE_BY.decode(outcome)

    def first_file(self) -> Path | None:
        """Return the first file that was made, as far down in the destination as the journal says; None without one."""
        query = "SELECT outcome FROM job WHERE state = 'done' AND outcome LIKE '%sha256%' ORDER BY id LIMIT 1"
        with journal_errors(self.path):
            row = self._database.execute(query).fetchone()
            made: KnownOutcome = MADE_BY.decode(row[0]) if row else _NOTHING
            return Path(made.files[0].path) if made.files else None

    def known(self) -> Generator[tuple[KnownSource, KnownOutcome]]:
        """Yield what is needed to recognise every photo and its files, in the order of the batch."""
        with journal_errors(self.path):
            for plan, outcome in self._database.execute("SELECT plan, outcome FROM job ORDER BY id"):
                yield MADE_FROM.decode(plan), MADE_BY.decode(outcome) if outcome else _NOTHING

    def nonces(self) -> frozenset[str]:
        """Return the nonce of each run so far, which is part of the names of its part files."""
        with journal_errors(self.path):
            return frozenset(nonce for (nonce,) in self._database.execute("SELECT nonce FROM run"))

    def is_of_watch(self) -> bool:
        """Tell whether the batch is of a watched folder, which photos are added to as they arrive."""
        with journal_errors(self.path):
            return bool(read_fact(self._database, "watch"))

    def watch_settings(self, kind: type[Any]) -> Any:
        """Return how the folder of the batch is watched, as a value of this kind; None where none is."""
        with journal_errors(self.path):
            settings = read_fact(self._database, "watch")
            return unpack(settings, kind) if settings else None

    def kept_files(self) -> frozenset[Path]:
        """Return the files that stayed where they are when the delivery was undone."""
        with journal_errors(self.path):
            kept = read_fact(self._database, "kept")
            return frozenset(map(Path, unpack(kept, list[str]))) if kept else frozenset()

    def made_folders(self) -> list[Path]:
        """Return the folders that were not there before the delivery."""
        with journal_errors(self.path):
            folders = read_fact(self._database, "folders")
            return unpack(folders, list[Path]) if folders else []

    def deliverables(self) -> list[DeliverableFile]:
        """Return the files that the user's own Studio made of the whole delivery, also those that were not finished.

        They may lie anywhere, so a journal that others can write to is believed only what bears a seal.
        """
        with journal_errors(self.path):
            if not self._database.execute("SELECT 1 FROM sqlite_master WHERE name='deliverable'").fetchone():
                return []
            rows = self._database.execute("SELECT value FROM deliverable ORDER BY rowid")
            files: list[DeliverableFile] = [DELIVERABLE.decode(value) for (value,) in rows]
            if is_among_own(self.path):
                return files
            seal = sealer()
            return [file for file in files if is_same_seal(file.seal, seal(pack(structs.replace(file, seal=""))))]

    def close(self) -> None:
        """Close the database."""
        with journal_errors(self.path):
            self._database.close()

    def is_own(self) -> bool:
        """Tell whether the user's own Studio wrote the journal, or the user has agreed to where it delivers to."""
        with journal_errors(self.path):
            return is_among_own(self.path) or is_sealed(read_fact(self._database, "seal").strip('"'), *self._places())

    def _places(self) -> tuple[str, ...]:
        """Return what says where the delivery goes to, as it is written."""
        batch = unpack(read_fact(self._database, "batch"), Batch)
        return read_fact(self._database, "destination"), str(batch.destination)

    def _count(self) -> dict[JobState, int]:
        """Count the jobs in each state; that reads all of them."""
        rows = self._database.execute("SELECT state, count(*) FROM job GROUP BY state")
        return {JobState(state): count for state, count in rows}

    def _started(self) -> datetime:
        created = read_fact(self._database, "created")
        (began,) = self._database.execute("SELECT min(started) FROM run").fetchone()
        if created or began:
            return read_time(unpack(created, str) if created else began)
        return file_date(self.path.stat().st_mtime_ns)

    def _sequence(self) -> int:
        number = read_fact(self._database, "sequence").strip('"')
        return int(number) if number.isascii() and number.isdigit() and len(number) < 256 else 0


def next_sequence(path: Path | None) -> int:
    """Return the number of a new delivery: higher than those of all in the user's folder, and beside its journal."""
    numbers = [sequence_of(each) for each in list_journals()]
    for each in list_journals(path.parent) if path is not None else ():
        with contextlib.suppress(DeliveryError), JournalReader.open(each) as journal:
            numbers.append(journal.head().sequence)
    return max(numbers, default=0) + 1


def newest_journal(destination: Path, folder: Path | None = None, *, finished: bool = False) -> Path | None:
    """Return the newest journal of an unfinished delivery into `destination` that was not undone; None without one.

    With `finished`, also one that was ended or undone.

    Raises DeliveryError when that delivery is being made right now.
    """
    wanted = real_name(destination)
    for path in list_journals(folder):
        try:
            with journal_errors(path), contextlib.closing(open_database(path, "mode=rw")) as database:
                check_schema(path, database)
                same = unpack(read_fact(database, "destination"), str) == wanted
                is_open = not read_fact(database, "finished") and not read_fact(database, "undone")
                if same and (finished or is_open):
                    return path
        except DeliveryError:
            if owner(path).get("destination") == wanted:
                raise
    return None


def _way_to_look(path: Path) -> str:
    """Return the SQLite mode for reading: writable where possible, so that SQLite can tidy up after a kill."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "mode=rw"  # read-only, it would leave its side files behind
    log = path.with_name(f"{path.name}-wal")
    return "mode=ro" if log.exists() else "mode=ro&immutable=1"


def _check_jobs(batch: Batch) -> None:
    """Raise ValueError for a missing job, an impossible path, or a target that no export would give.

    Such a one lies outside the destination, is hidden, or has another suffix.

    No run writes such a thing, but a journal may be damaged, or a stranger's.
    """
    inside = str(batch.destination / "x")[:-1]
    suffixes = [_suffixes(export.format) for export in batch.recipe.exports]
    for number, job in enumerate(batch.jobs):
        if job.index != number:
            raise JournalDamageError(message("photo {number} is missing", number=number + 1))
        if any("\0" in str(path) for path in (job.source, *job.targets)):
            raise JournalDamageError(message("photo {number} has an impossible name", number=number + 1))
        if len(job.targets) > len(suffixes):
            more = message("photo {number} has more files than the recipe has exports", number=number + 1)
            raise JournalDamageError(more)
        for target, suffix in zip(job.targets, suffixes, strict=False):
            if target is None:
                continue
            if ".." in target.parts or not str(target).startswith(inside):
                outside = message("{file} lies outside {folder}", file=shown(target), folder=shown(batch.destination))
                raise JournalDamageError(outside)
            below = str(target)[len(inside) :]
            if _ODD.search(below) or not below.endswith(suffix):
                raise JournalDamageError(message("{file} has a name that no export gives", file=shown(target)))


def _suffixes(format_: Format) -> tuple[str, ...]:
    formats = [each for each in Format if each is not Format.KEEP] if format_ is Format.KEEP else [format_]
    return tuple(FORMATS[each].suffix for each in formats)


def _read_row(row: tuple[Any, ...]) -> JobRecord:
    plan, state, alone, late, failure_count, abort_count, outcome, proof = row
    return JobRecord(
        job=JOB.decode(plan),
        state=JobState(state),
        is_alone=bool(alone),
        is_late=bool(late),
        failure_count=failure_count,
        abort_count=abort_count,
        outcome=OUTCOME.decode(outcome) if outcome else None,
        proof=unpack(proof, dict[str, list[str]]) if proof else {},
    )
