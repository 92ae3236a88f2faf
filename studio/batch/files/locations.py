"""Where journals lie and which program has them open. Knows nothing of what is in them."""

import contextlib
import json
import os
import re
from pathlib import Path
from typing import cast

from studio import paths
from studio.batch.files.naming import shown
from studio.errors import DeliveryError
from studio.safe_file import make_private_folder, read_bounded, write_private
from studio.tokens import local_time

SUFFIX = ".journal"

_LARGEST_NOTE = 16_000_000
"""Bytes; a note names every file that was given, of which there may be tens of thousands."""


def new_file(path: Path | None, destination: Path) -> Path:
    """Make an empty file that only the user can read."""
    try:
        if path is not None:
            _make_private(path)
            return path
        folder = paths.journal_folder()
        make_private_folder(folder)
        name = re.sub(r"[^\w-]+", "_", shown(destination.name))[:40]
        stem = f"{local_time():%Y-%m-%d_%H%M%S}_{name}"
        for number in range(1, 100):
            path = folder / f"{stem}{f'-{number}' if number > 1 else ''}{SUFFIX}"
            with contextlib.suppress(FileExistsError):
                _make_private(path)
                return path
    except FileExistsError:
        raise DeliveryError(f"{shown(path or '')} is there already; studio resume goes on with a journal.") from None
    except OSError as error:
        where = shown(path or paths.journal_folder())
        raise DeliveryError(
            f"The journal {where} can't be written: {error.strerror}. Choose another place with --journal."
        ) from None
    raise DeliveryError(f"No name is free for a journal in {shown(paths.journal_folder())}.")


def begun(path: Path) -> tuple[str, int, str]:
    """Return the sort key of journals by their start: the second, then the number that a name may have."""
    return path.stem[:17], len(path.stem), path.stem


def list_journals(folder: Path | None = None) -> list[Path]:
    """Return the journals in a folder, by default the user's, the newest first."""
    folder = paths.journal_folder() if folder is None else folder
    return sorted((path for path in folder.glob(f"*{SUFFIX}") if path.is_file()), key=begun, reverse=True)


def _make_private(path: Path) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def owner_file(path: Path) -> Path:
    """Return the path of the note beside a journal that says which program has it open."""
    return path.with_name(f"{path.name}.owner")


def sign(path: Path, destination: str, **more: object) -> None:
    """Note that this program has the journal open, for messages of others; the lock itself is SQLite's.

    `destination` is its real name; `more` is what others want to know of a delivery that is being made.
    """
    note = json.dumps({"process": os.getpid(), "destination": destination, **more})
    with contextlib.suppress(OSError):
        write_private(owner_file(path), note.encode("ascii"))  # what lies there may be a stranger's link


def owner(path: Path) -> dict[str, object]:
    """Return what that note says: `process`, its id, `destination` and what `sign` was given; nothing without one."""
    try:
        note: object = json.loads(read_bounded(owner_file(path), _LARGEST_NOTE, follow=False))
    except (OSError, ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", note) if isinstance(note, dict) else {}


def real_name(path: Path) -> str:
    """Return the resolved path of a folder, the same for every path that leads to it."""
    return os.path.normcase(os.path.realpath(path))
