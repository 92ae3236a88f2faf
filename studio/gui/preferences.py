"""What the user has set for the screen and the machine, kept in one file; nothing in here changes a pixel."""

import contextlib
from collections.abc import Collection
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject, QSettings, Signal

from studio import paths
from studio.gui.theme.theme import Choice
from studio.job import Limits
from studio.recipe.identity import StudioIdentity, load_identity, save_identity
from studio.safe_file import make_private_file, make_private_folder

RECENT = 8
"""Destinations, and folders of photos, that are remembered."""

_FORGOTTEN = 100
_LISTS = 100


class RememberedList(Struct, frozen=True, kw_only=True):
    """The list that was chosen for a folder of photos, and its encoding where somebody has said it."""

    folder: str
    path: str
    encoding: str | None = None


class Preferences(Struct, frozen=True, kw_only=True):
    """The preferences as a value; `workers` and `memory` (bytes) None: as the machine allows."""

    workers: int | None = None
    memory: int | None = None
    time_limit: float = Limits().time_limit
    """Seconds for one photo."""
    language: str = ""
    theme: Choice = Choice.SYSTEM
    destinations: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    """Folders of photos that were added last, the newest first."""
    forgotten: tuple[str, ...] = ()
    """Folders that are not to be offered again, though past deliveries were made of them."""
    lists: tuple[RememberedList, ...] = ()
    """The lists of folders of photos, the newest first."""
    watched: tuple[str, ...] = ()
    """Folders that are being watched, or were when the window was closed, and where their photos go."""
    watched_into: str = ""
    verify: bool = True
    recipe: str = "web-gallery"
    """The preset that was used last, by its file's name without suffix."""

    @property
    def limits(self) -> Limits:
        """What one photo may take, and whether each written file is checked."""
        return msgspec.structs.replace(Limits(), time_limit=self.time_limit, verify=self.verify)

    def with_destination(self, folder: Path) -> "Preferences":
        """Return the preferences with a destination as the newest."""
        others = [each for each in self.destinations if each != str(folder)]
        return msgspec.structs.replace(self, destinations=(str(folder), *others)[:RECENT])

    def with_lists(self, folders: Collection[str], path: str, encoding: str | None) -> "Preferences":
        """Return the preferences with the list of some folders; with "" as its path they have none any more."""
        others = tuple(each for each in self.lists if each.folder not in folders)
        own = [RememberedList(folder=folder, path=path, encoding=encoding) for folder in folders] if path else []
        return msgspec.structs.replace(self, lists=(*own, *others)[:_LISTS])

    def with_recent(self, folder: str) -> "Preferences":
        """Return the preferences with a folder of photos as the newest."""
        recent = (folder, *(each for each in self.recent if each != folder))[:RECENT]
        forgotten = tuple(each for each in self.forgotten if each != folder)
        return msgspec.structs.replace(self, recent=recent, forgotten=forgotten)

    def without_recent(self, folder: str) -> "Preferences":
        """Return the preferences without a folder of photos."""
        recent = tuple(each for each in self.recent if each != folder)
        return msgspec.structs.replace(self, recent=recent, forgotten=(folder, *self.forgotten)[:_FORGOTTEN])


def open_store() -> QSettings:
    """Open the file of the preferences, which only the user can read: it names folders."""
    path = paths.settings_file()
    with contextlib.suppress(OSError):  # then nothing is remembered
        make_private_folder(path.parent)
        make_private_file(path)
    return QSettings(str(path), QSettings.Format.IniFormat)


def load(store: QSettings) -> Preferences:
    """Read the preferences; what is missing or broken has its default."""
    text = store.value("setting", "")
    try:
        return msgspec.json.decode(str(text), type=Preferences) if text else Preferences()
    except (msgspec.ValidationError, msgspec.DecodeError):
        return Preferences()


def save(store: QSettings, preferences: Preferences) -> None:
    """Write the preferences."""
    store.setValue("setting", msgspec.json.encode(preferences).decode())


class StoredIdentity(QObject):
    """Whose photos they are; each change is saved at once, and `changed` follows it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value = load_identity()

    def change(self, new: StudioIdentity) -> None:
        """Use another identity from now on."""
        if new != self.value:
            self.value = new
            with contextlib.suppress(OSError):  # then it holds until the window is closed
                save_identity(new)
            self.changed.emit()


class StoredPreferences(QObject):
    """The preferences of a window; each change is saved at once, and `changed` has the value before and the new one."""

    changed = Signal(Preferences, Preferences)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._value = load(store)

    @property
    def value(self) -> Preferences:
        """The preferences as they are now."""
        return self._value

    def change(self, new: Preferences) -> None:
        """Use other preferences from now on."""
        before, self._value = self._value, new
        save(self._store, new)
        self.changed.emit(before, new)
