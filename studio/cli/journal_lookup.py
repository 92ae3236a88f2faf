"""Finds the journal that a command is about, from its own path or from the folder that was delivered into."""

import os
from pathlib import Path

from studio.batch.journal.reader import newest_journal
from studio.errors import SourceError


def find_journal(path: Path) -> Path:
    """Return a journal's absolute path; for a folder, that of the newest delivery into it.

    Raises SourceError when the path does not exist or no delivery into it is on record, DeliveryError when that
    delivery is running right now.
    """
    if not os.path.lexists(path):
        raise SourceError(f"There is no folder or journal '{path}'; check its name.")
    if not path.is_dir():
        return path.absolute()
    found = newest_journal(path, finished=True)
    if found is None:
        raise SourceError(f"Studio has no record of a delivery into {path}.")
    return found


def find_unfinished(path: Path) -> Path:
    """Return the journal of the newest unfinished delivery into a folder, else that of the newest.

    Raises as `find_journal` does.
    """
    unfinished = newest_journal(path) if path.is_dir() else None
    return unfinished or find_journal(path)
