"""Finds the journal that a command is about, from its own path or from the folder that was delivered into."""

import os
from collections.abc import Iterator
from pathlib import Path

from studio.batch.files.locations import real_name
from studio.batch.files.naming import shown
from studio.batch.journal.history import list_runs
from studio.batch.journal.reader import JournalReader, newest_journal
from studio.errors import RecipeError, SourceError
from studio.paths import absolute


def find_journal(path: Path) -> Path:
    """Return a journal's absolute path; for a folder, that of the newest delivery into it.

    Raises SourceError when the path does not exist or no delivery into it is on record, DeliveryError when that
    delivery is running right now.
    """
    if not os.path.lexists(path):
        raise SourceError(f"There is no folder or journal '{path}'; check its name.")
    if not path.is_dir():
        return absolute(path)
    found = newest_journal(path, finished=True)
    if found is None:
        raise SourceError(f"Studio has no record of a delivery into {path}.")
    return found


def find_delivered(path: Path) -> Path:
    """Return the journal of the newest run into a folder that was not undone.

    Raises as `find_journal` does, and SourceError when all of them were undone.
    """
    newest = find_journal(path)
    for journal in reversed(list_runs(path)) if path.is_dir() else ():
        with JournalReader.open(journal) as opened:
            if not opened.head().is_undone:
                return journal
    with JournalReader.open(newest) as opened:
        if not opened.head().is_undone:
            return newest
    raise SourceError(f"What was delivered into {path} was undone; there is nothing left of it.")


def find_undoable(path: Path) -> Path:
    """Return the journal of the newest run into a folder of whose files some are still there.

    Raises as `find_journal` does.
    """
    newest = find_journal(path)
    return next(runs_with_files(path), newest) if path.is_dir() else newest


def runs_with_files(folder: Path) -> Iterator[Path]:
    """Yield the journals of the runs into a folder of whose files some are still there, the newest first."""
    for journal in reversed(list_runs(folder)):
        with JournalReader.open(journal) as opened:
            paths = (file.path for _, outcome in opened.made() for file in outcome.files)
            if any(map(os.path.lexists, (*paths, *(str(file.path) for file in opened.deliverables())))):
                yield journal


def find_unfinished(path: Path) -> Path:
    """Return the journal of the newest unfinished delivery into a folder, else that of the newest.

    Raises as `find_journal` does.
    """
    unfinished = newest_journal(path) if path.is_dir() else None
    return unfinished or find_journal(path)


def check_destination(journal: JournalReader, agreed: Path | None) -> None:
    """Raise RecipeError unless the user's own Studio wrote the journal, or the user names the folder it delivers into.

    Whoever sends a journal could otherwise have files written, or moved to the trash, in any folder of the user.
    """
    folder = journal.head().batch.destination
    if agreed is None and not journal.is_own():
        raise RecipeError(
            f"The journal {shown(journal.path)} was written by another Studio and delivers into {shown(folder)}. "
            f"To go on there, add --to and this folder."
        )
    if agreed is not None and real_name(agreed) != real_name(folder):
        raise RecipeError(f"The journal delivers into {shown(folder)}, not into {shown(agreed)} (--to).")
