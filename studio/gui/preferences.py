"""What the user has set for the screen and the machine, kept in one file; nothing in here changes a pixel."""

import contextlib
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtCore import QSettings

from studio import paths
from studio.gui.theme.theme import Choice
from studio.job import Limits
from studio.safe_file import make_private_file, make_private_folder

RECENT = 8
"""Destinations that are remembered."""


class Preferences(Struct, frozen=True, kw_only=True):
    """The settings as a value; `workers` and `memory` (bytes) None: as the machine allows."""

    workers: int | None = None
    memory: int | None = None
    time_limit: float = Limits().time_limit
    """Seconds for one photo."""
    language: str = ""
    theme: Choice = Choice.SYSTEM
    destinations: tuple[str, ...] = ()
    verify: bool = True
    recipe: str = "web-gallery"
    """The preset that was used last, by its file's name without suffix."""

    def with_destination(self, folder: Path) -> "Preferences":
        """Return the settings with a destination as the newest."""
        others = [each for each in self.destinations if each != str(folder)]
        return msgspec.structs.replace(self, destinations=(str(folder), *others)[:RECENT])


def open_store() -> QSettings:
    """Open the file of the settings, which only the user can read: it names folders."""
    path = paths.settings_file()
    with contextlib.suppress(OSError):  # then nothing is remembered
        make_private_folder(path.parent)
        make_private_file(path)
    return QSettings(str(path), QSettings.Format.IniFormat)


def load(store: QSettings) -> Preferences:
    """Read the settings; what is missing or broken has its default."""
    text = store.value("setting", "")
    try:
        return msgspec.json.decode(str(text), type=Preferences) if text else Preferences()
    except (msgspec.ValidationError, msgspec.DecodeError):
        return Preferences()


def save(store: QSettings, preferences: Preferences) -> None:
    """Write the settings."""
    store.setValue("setting", msgspec.json.encode(preferences).decode())
