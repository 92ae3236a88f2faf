"""What is dropped on the window: read before it is let go, without waiting for a disk. Opens no photo."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import overload

from msgspec import Struct
from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QUrl

from studio.batch.package.layout import ZIP_SUFFIX
from studio.batch.plan.choice import is_choice
from studio.batch.plan.file_types import OTHER_SUFFIXES, PHOTO_SUFFIXES, suffix_of
from studio.errors import RecipeError
from studio.gui.i18n.numbers import Plural
from studio.gui.i18n.translate import say
from studio.recipe.file import SUFFIX, load_recipe

translate = QCoreApplication.translate

MARKS = (".png", ".svg")
"""Suffixes of what can be a watermark."""

LISTS = (".csv", ".xlsx", ".tsv")
"""Suffixes of what can be a list of people or products."""

_LOOKED_AT = 4
"""At most this many things are looked up on the disk; the others are judged by their names."""
_NAMED = 1000
"""With more things than this, not even the names are read before the drop."""
_RECIPES = (SUFFIX.encode(), ZIP_SUFFIX.encode())
_RECIPE_READ = 16_384
"""Bytes up to which a recipe is read before the drop, to say its name, or what is wrong with it."""


class Sources(Sequence[Path]):
    """Dropped files and folders; each becomes a path only when it is asked for, since there may be 100,000."""

    def __init__(self, lines: Sequence[bytes]) -> None:
        self._lines = lines

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, at: int) -> Path: ...
    @overload
    def __getitem__(self, at: slice) -> "Sources": ...
    def __getitem__(self, at: int | slice) -> "Path | Sources":
        return Sources(self._lines[at]) if isinstance(at, slice) else _path(self._lines[at])

    def __iter__(self) -> Iterator[Path]:
        return map(_path, self._lines)


class Dropped(Struct, frozen=True, kw_only=True):
    """What is dropped: photos and folders, a recipe, a list, a client's choice, or a picture for the watermark.

    `words` say what will be done with it, or why nothing can.
    """

    sources: Sequence[Path] = ()
    recipe: Path | None = None
    list_file: Path | None = None
    watermark: Path | None = None
    choice: Path | None = None
    words: str = ""

    @property
    def is_usable(self) -> bool:
        """Tell whether there is anything to do."""
        return bool(self.sources or self.recipe or self.list_file or self.watermark or self.choice)


class _Counts:
    """What is known of the things that are dropped, and the first that is of no use."""

    def __init__(self) -> None:
        self.folders = self.photos = self.unknown = 0
        self.useless = ""

    def words(self) -> str:
        plural = Plural()
        folders, photos = plural.folders(self.folders), plural.photos(self.photos)
        if self.unknown:
            added = plural.items(self.folders + self.photos + self.unknown)
        elif self.folders and self.photos:
            added = translate("Drop", "%1 and %2").replace("%1", folders).replace("%2", photos)
        else:
            added = folders if self.folders else photos
        return translate("Drop", "Add %1").replace("%1", added)


def read(mime: QMimeData, *, watermarks: bool = False) -> Dropped:
    """Read what is dragged; with `watermarks`, a single PNG or SVG is meant as a watermark.

    Only files and folders on a disk are accepted; the disk is asked about the first few only.
    """
    lines = [line for line in bytes(mime.data("text/uri-list").data()).splitlines() if _is_local(line)]
    if not lines:
        return _refused(translate("Drop", "only files and folders of this computer can be dropped."))
    if watermarks and len(lines) == 1 and (path := _path(lines[0])).suffix.lower() in MARKS:
        return Dropped(watermark=path, words=translate("Drop", "Use %1 as the watermark").replace("%1", path.name))
    if len(lines) == 1 and is_choice(path := _path(lines[0])):
        return Dropped(choice=path, words=translate("Drop", "Check the photos that %1 names").replace("%1", path.name))
    recipe = next((line for line in lines[:_NAMED] if line.lower().endswith(_RECIPES)), None)
    if recipe is None:
        return _read_list(lines) or _read_sources(lines)
    path = _path(recipe)
    try:
        words = translate("Drop", "Use the recipe %1").replace("%1", _recipe_name(path))
    except RecipeError as error:
        return _refused(say(error.message))
    rest = _read_sources([line for line in lines if line is not recipe]) if len(lines) > 1 else Dropped()
    if rest.is_usable:
        words = f"{words}\n{rest.words}"
    return Dropped(sources=rest.sources, recipe=path, words=words)


def is_list(path: Path) -> bool:
    """Tell by its name whether a file is a list of people or products."""
    return path.suffix.lower() in LISTS


def _read_list(lines: list[bytes]) -> Dropped | None:
    """Read a list among what is dropped, and what else there is; None without one."""
    suffixes = tuple(suffix.encode() for suffix in LISTS)
    found = next((line for line in lines[:_NAMED] if line.lower().endswith(suffixes)), None)
    if found is None:
        return None
    path = _path(found)
    words = translate("Drop", "Use %1 as the list").replace("%1", path.name)
    rest = _read_sources([line for line in lines if line is not found]) if len(lines) > 1 else Dropped()
    if rest.is_usable:
        words = f"{words}\n{rest.words}"
    return Dropped(sources=rest.sources, list_file=path, words=words)


def _read_sources(lines: Sequence[bytes]) -> Dropped:
    counts = _Counts()
    kept = [line for line in lines[:_LOOKED_AT] if _look(_path(line), counts)]
    others = lines[_LOOKED_AT:]
    if len(others) <= _NAMED:
        kept += [line for line in others if _guess(_path(line).name, counts)]
    else:
        kept += others
        counts.unknown += len(others)
    return Dropped(sources=Sources(kept), words=counts.words()) if kept else _refused(counts.useless)


def _look(path: Path, counts: _Counts) -> bool:
    """Ask the disk what something is; return whether it can be added."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        counts.useless = counts.useless or translate("Drop", "%1 is not there or can't be read.").replace(
            "%1", path.name
        )
        return False
    if S_ISDIR(mode):
        counts.folders += 1
        return True
    if S_ISREG(mode):
        return _guess(path.name, counts)
    counts.useless = counts.useless or translate("Drop", "%1 is no photo.").replace("%1", path.name)
    return False


def _guess(name: str, counts: _Counts) -> bool:
    """Tell by its name what something is; return whether it can be added."""
    suffix = suffix_of(name)
    if suffix in OTHER_SUFFIXES:
        counts.useless = counts.useless or translate("Drop", "%1 is no photo.").replace("%1", name)
        return False
    if suffix in PHOTO_SUFFIXES:
        counts.photos += 1
    else:
        counts.unknown += 1
    return True


def _recipe_name(path: Path) -> str:
    """Return the name of a recipe; raises RecipeError when the file is none."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        raise RecipeError(translate("Drop", "%1 is not there or can't be read.").replace("%1", path.name)) from None
    if not S_ISREG(status.st_mode):
        raise RecipeError(translate("Drop", "%1 is no recipe.").replace("%1", path.name))
    if path.name.lower().endswith(ZIP_SUFFIX):
        return path.name[: -len(ZIP_SUFFIX)]
    if status.st_size > _RECIPE_READ:
        return path.name.removesuffix(SUFFIX)
    return load_recipe(path).name


def _is_local(line: bytes) -> bool:
    return line[:7].lower() == b"file://" and len(line) > 7


def _path(line: bytes) -> Path:
    return Path(QUrl.fromEncoded(QByteArray(line)).toLocalFile())


def _refused(why: str) -> Dropped:
    return Dropped(words=translate("Drop", "This can't be used: %1").replace("%1", why))
