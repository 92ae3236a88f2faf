"""Finds the journal that a command is about, from its own name or from the folder that was delivered to."""

import os
from pathlib import Path

from studio.batch.journal import journal as journals
from studio.errors import DeliveryError, SourceError


def find_journal(path: Path, *, finished: bool) -> Path:
    """Return a journal's absolute path; of a destination, that of the newest run left unfinished, or of any.

    Raises SourceError when the path is not there, DeliveryError when there is no such run or it is being made.
    """
    if not os.path.lexists(path):
        raise SourceError(f"There is no journal and no folder {path}; check its name.")
    if not path.is_dir():
        return path.absolute()
    found = journals.find(path, finished=finished)
    if found is None:
        what = "is known" if finished else "was left unfinished"
        raise DeliveryError(f"No run into {path} {what}, as far as the journals here say.")
    return found
