"""Fonts by name: the bundled ones, then the system's; finds files, draws nothing."""

import os
import struct
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from studio.errors import RecipeError
from studio.paths import resource_path
from studio.recipe.watermark import is_font_file
from studio.safe_file import open_regular

_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
_FAMILY, _STYLE, _FULL, _TYPO_FAMILY, _TYPO_STYLE = 1, 2, 4, 16, 17
_LARGEST_FONT = 200_000_000
"""Bytes; the largest collections of Chinese and Japanese letters have some 130 MB."""
_REGULAR = ("regular", "book", "roman", "normal", "medium")


class Font(Struct, frozen=True, kw_only=True):
    """A font file, and which of the fonts in it."""

    path: Path
    index: int = 0


def find_font(name: str) -> Font:
    """Find a font by file (`*.ttf`, `*.otf`), by family ("Inter") or by family and style ("Inter Bold").

    Raises RecipeError when there is none.
    """
    if is_font_file(name):
        path = Path(name)
        if not path.is_file():
            raise RecipeError(f"The font file {name} is not there.")
        if path.stat().st_size > _LARGEST_FONT:
            raise RecipeError(f"The font file {name} is too large to be a font.")
        return Font(path=path)
    wanted = _plain(name)
    for table in (_bundled(), _installed()):
        if wanted in table:
            return table[wanted]
    bundled = ", ".join(bundled_families())
    raise RecipeError(f"The font '{name}' is not on this machine; the bundled fonts are {bundled}.")


def bundled_families() -> tuple[str, ...]:
    """Return the names of the families that come with the program."""
    families = {names.get(_TYPO_FAMILY) or names.get(_FAMILY, "") for _, names in _read_folder(resource_path("fonts"))}
    return tuple(sorted(families - {""}))


def installed_families() -> tuple[str, ...]:
    """Return the names of the families that this machine has; reads all its font files, which may take a second."""
    found = {
        names.get(_TYPO_FAMILY) or names.get(_FAMILY, "")
        for place in system_folders()
        for _, names in _read_folder(place)
    }
    return tuple(sorted((name for name in found if name and name.isprintable()), key=str.casefold))


@lru_cache(maxsize=1)
def _bundled() -> dict[str, Font]:
    return _index([resource_path("fonts")])


@lru_cache(maxsize=1)
def _installed() -> dict[str, Font]:
    return _index(system_folders())


def system_folders() -> list[Path]:
    """Return the folders in which this system keeps fonts, the user's own first."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft" / "Windows" / "Fonts"
        return [local, Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"]
    if sys.platform == "darwin":
        return [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    return [home / ".local/share/fonts", home / ".fonts", Path("/usr/local/share/fonts"), Path("/usr/share/fonts")]


def _index(folders: list[Path]) -> dict[str, Font]:
    """Map plain names to fonts: family with style, full name, and the family alone for its regular style."""
    table: dict[str, Font] = {}
    plain: dict[str, tuple[int, Font]] = {}
    for folder in folders:
        for font, names in _read_folder(folder):
            family = names.get(_TYPO_FAMILY) or names.get(_FAMILY, "")
            style = names.get(_TYPO_STYLE) or names.get(_STYLE, "")
            for name in (f"{family} {style}", names.get(_FULL, "")):
                table.setdefault(_plain(name), font)
            rank = _REGULAR.index(style.lower()) if style.lower() in _REGULAR else len(_REGULAR)
            if rank < plain.get(_plain(family), (99, font))[0]:
                plain[_plain(family)] = (rank, font)
    for family, (_, font) in plain.items():
        table.setdefault(family, font)
    table.pop("", None)
    return table


def _plain(name: str) -> str:
    return "".join(name.lower().replace("-", " ").replace("_", " ").split())


def _read_folder(folder: Path) -> Iterator[tuple[Font, dict[int, str]]]:
    for place, folders, files in os.walk(folder):
        folders.sort()
        for file in sorted(files):
            if file.lower().endswith(_SUFFIXES):
                path = Path(place, file)
                for index, names in enumerate(_read_names(path)):
                    yield Font(path=path, index=index), names


def _read_names(path: Path) -> list[dict[int, str]]:
    """Read the naming table of each font in a file (OpenType specification, `name`); [] for a broken one."""
    try:
        with open_regular(path) as file:
            start = file.read(12)
            places = [0]
            if start[:4] == b"ttcf":
                count = min(struct.unpack(">I", start[8:12])[0], 64)
                places = list(struct.unpack(f">{count}I", file.read(4 * count)))
            found: list[dict[int, str]] = []
            for place in places:
                file.seek(place)
                tables = struct.unpack(">H", file.read(12)[4:6])[0]
                for entry in struct.iter_unpack(">4sIII", file.read(16 * min(tables, 128))):
                    if entry[0] == b"name":
                        file.seek(entry[2])
                        found.append(_parse_names(file.read(min(entry[3], 1_000_000))))
            return found
    except (OSError, struct.error):
        return []


def _parse_names(table: bytes) -> dict[int, str]:
    count, strings = struct.unpack(">HH", table[2:6])
    names: dict[int, str] = {}
    for platform, _, language, key, length, offset in struct.iter_unpack(">6H", table[6 : 6 + 12 * count]):
        text = table[strings + offset : strings + offset + length]
        if platform == 3 and (language == 0x409 or key not in names):
            names[key] = text.decode("utf-16-be", "replace")
        elif platform == 1:
            names.setdefault(key, text.decode("latin-1"))
    return names
