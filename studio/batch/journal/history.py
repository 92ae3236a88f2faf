"""Past deliveries, from their journals, for a list to choose from; reads little of each and changes nothing.

Journals of deliveries that were ended long ago are removed by `purge`.
"""

import contextlib
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

from msgspec import Struct

from studio.batch.files.locations import list_journals, owner, real_name, sequence_of
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.records import JobState
from studio.batch.journal.schema import read_time
from studio.batch.journal.writer import JournalWriter
from studio.errors import DeliveryError, InUseError
from studio.job import Batch, Status
from studio.message import Message
from studio.tokens import file_date, local_time

KEPT = 200
"""The newest journals stay, however old they are: this many."""

KEPT_FOR = timedelta(days=365)
"""Journals younger than this stay, however many there are."""


class DeliverySummary(Struct, frozen=True, kw_only=True):
    """A delivery of before: its journal, when it was begun (local time), where from and to, and what became of it.

    `sequence` is its number among the user's deliveries, 0 for one of version 0.1.0: a later one has a higher one.
    `counts` has the settled photos by status; `left` is how many of `total` are not. While the delivery is being
    made (`is_running`), nobody else can look into it: `counts` is empty then and `left` 0. `problem` says what is
    wrong with a journal that can't be read; nothing else is known of it then. `is_undone`: its files are in the trash.
    """

    path: Path
    started: datetime
    destination: Path = Path()
    roots: tuple[Path, ...] = ()
    recipe: str = ""
    counts: dict[Status, int] = {}
    total: int = 0
    left: int = 0
    is_finished: bool = False
    is_undone: bool = False
    is_running: bool = False
    problem: Message | None = None
    sequence: int = 0


def list_deliveries(folder: Path | None = None) -> list[DeliverySummary]:
    """Return the deliveries that have a journal in a folder, by default the user's, the newest first."""
    found = [past for path in list_journals(folder) if (past := _look(path)) is not None]
    return sorted(found, key=lambda past: (past.sequence, past.started), reverse=True)


def first_file(past: DeliverySummary) -> Path | None:
    """Return the first file that a delivery made, if it still lies in the destination; None without one."""
    try:
        with JournalReader.open(past.path) as journal:
            path = journal.first_file()
        is_there = path is not None and ".." not in path.parts and path.is_file()
    except (DeliveryError, OSError, ValueError):
        return None
    return path if path is not None and is_there and path.is_relative_to(past.destination) else None


def load_order(journal: Path) -> Batch:
    """Return what a delivery was ordered with: recipe, sources, destination; without its photos.

    Raises DeliveryError when the journal can't be read.
    """
    with JournalReader.open(journal) as reader:
        return reader.head().batch


def list_runs(destination: Path, folder: Path | None = None, *, opened: Path | None = None) -> list[Path]:
    """Return the journals of all runs into a destination, the oldest first, that lie in a folder.

    It is the user's by default. A journal that can't be read belongs to none. `opened` is one of them that this
    program has open. Raises InUseError when another is being made.
    """
    wanted = real_name(destination)
    runs: list[Path] = []
    for path in reversed(list_journals(folder)):
        if path == opened:
            runs.append(path)
            continue
        try:
            with JournalReader.open(path) as journal:
                if journal.destination() == wanted:
                    runs.append(path)
        except InUseError:
            if owner(path).get("destination") == wanted:
                raise
        except DeliveryError:
            continue
    return runs


def purge(folder: Path | None = None, *, kept: int | None = None, kept_for: timedelta = KEPT_FOR) -> int:
    """Remove journals of finished deliveries that are neither among the newest nor young; return how many.

    One that is unfinished, in use or can't be read is never removed.
    """
    kept = KEPT if kept is None else kept
    removed = 0
    before = local_time() - kept_for
    for path in list_journals(folder)[kept:]:
        past = _look(path)
        if past is not None and past.is_finished and past.started < before and not past.problem:
            removed += _remove(path)
    return removed


def _look(path: Path) -> DeliverySummary | None:
    try:
        changed = file_date(path.stat().st_mtime_ns)
    except OSError:
        return None  # it was removed meanwhile
    try:
        with JournalReader.open(path) as journal:
            head = journal.head()
    except InUseError:
        return _running(path, changed)
    except DeliveryError as error:
        return DeliverySummary(path=path, started=changed, problem=error.message, sequence=sequence_of(path))
    total = sum(head.counts.values())
    counts = {Status(state): head.counts[state] for state in JobState if state.is_settled and head.counts.get(state)}
    return DeliverySummary(
        path=path,
        started=head.started,
        destination=head.batch.destination,
        roots=head.batch.roots,
        recipe=head.batch.recipe.name,
        counts=counts,
        total=total,
        left=total - sum(counts.values()),
        is_finished=head.is_finished,
        is_undone=head.is_undone,
        sequence=head.sequence,
    )


def _running(path: Path, changed: datetime) -> DeliverySummary:
    """Return what the note beside a journal in use says."""
    note = owner(path)
    started, total, roots = note.get("started"), note.get("total"), note.get("roots")
    with contextlib.suppress(TypeError, ValueError):
        changed = read_time(str(started))
    return DeliverySummary(
        path=path,
        started=changed,
        destination=Path(str(note.get("folder", ""))),
        roots=tuple(Path(str(root)) for root in cast("list[object]", roots)) if isinstance(roots, list) else (),
        recipe=str(note.get("recipe", "")),
        total=total if isinstance(total, int) else 0,
        is_running=True,
        sequence=sequence if isinstance(sequence := note.get("sequence"), int) else sequence_of(path),
    )


def _remove(path: Path) -> bool:
    """Remove a journal, unless a program has just opened it."""
    try:
        with JournalWriter.open(path, delivering=False):
            pass
        path.unlink()
    except (DeliveryError, OSError):
        return False
    return True
