"""Where journals lie and which program has them open. Knows nothing of what is in them."""

import contextlib
import json
import os
import re
from pathlib import Path
from typing import cast

from studio import paths
from studio.batch.files.naming import shown
from studio.errors import DeliveryError, Remedy
from studio.message import message
from studio.safe_file import make_private_folder, read_bounded, write_private
from studio.system_error import explain_os_error
from studio.tokens import utc_time

SUFFIX = ".journal"

_NUMBERED = re.compile(r"\d{4}-\d\d-\d\d_\d{6}Z_(\d{6,})_.*", re.ASCII | re.DOTALL)
"""A name with the UTC time and the number of its delivery. Version 0.1.0 wrote the local time and no number."""

_LARGEST_NOTE = 16_000_000
"""Bytes; a note names every file that was given, of which there may be tens of thousands."""


def new_file(path: Path | None, destination: Path, sequence: int) -> Path:
    """Make an empty file that only the user can read; `sequence` is the number of its delivery."""
    try:
        if path is not None:
            _make_private(path)
            return path
        folder = paths.journal_folder()
        make_private_folder(folder)
        name = re.sub(r"[^\w-]+", "_", shown(destination.name))[:40]
        stem = f"{utc_time():%Y-%m-%d_%H%M%S}Z_{sequence:06}_{name}"
        for number in range(1, 100):
            path = folder / f"{stem}{f'-{number}' if number > 1 else ''}{SUFFIX}"
            with contextlib.suppress(FileExistsError):
                _make_private(path)
                return path
    except FileExistsError:
        there = message("The journal {file} is there already.", file=shown(path or ""))
        raise DeliveryError(there, Remedy.RESUME) from None
    except OSError as error:
        where = shown(path or paths.journal_folder())
        failed = message("The journal {file} can't be written: {reason}.", file=where, reason=explain_os_error(error))
        raise DeliveryError(failed, Remedy.OTHER_JOURNAL) from None
    full = message("No name is free for a journal in {folder}.", folder=shown(paths.journal_folder()))
    raise DeliveryError(full)


def begun(path: Path) -> tuple[int, str, int, str]:
    """Return the sort key of journals by their start: their number, then the second, then the number of a second."""
    return sequence_of(path), path.stem[:17], len(path.stem), path.stem


def sequence_of(path: Path) -> int:
    """Return the number of a delivery that the name of its journal has; 0 for one of version 0.1.0.

    Each is higher than all in the folder were when it was begun, whatever the clock said.
    """
    numbered = _NUMBERED.fullmatch(path.stem)
    return int(numbered[1]) if numbered else 0


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
