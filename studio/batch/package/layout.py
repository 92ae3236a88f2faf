"""How a recipe and its files lie in a package: `NAME.recipe.toml` and, beside it, the folder `NAME.files`.

The same in a ZIP file, in a folder, beside an exported recipe and in the user's library. Knows names, and opens no file
but those of fonts.
"""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from msgspec import Struct, structs

from studio.batch.plan.requirements import RecipeFileKind, all_recipe_files
from studio.errors import RecipeError
from studio.message import message
from studio.paths import resource_path
from studio.recipe.file import map_files
from studio.recipe.fonts import find_font
from studio.recipe.library import FILES_SUFFIX
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import TextWatermark, Watermark, is_font_file

ZIP_SUFFIX = ".recipe.zip"

MOST_FILES = 200
"""Of one package: far more than any recipe names."""

LARGEST_PACKAGE = 300_000_000
"""Bytes of all files of a package together; fonts with Chinese letters have some 20 MB each."""

_UNSAFE = re.compile(r"[^\w.-]+")
_DEVICES = re.compile(r"(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?", re.IGNORECASE)


class PackedFile(Struct, frozen=True, kw_only=True):
    """A file of a package: what the recipe calls it, what it is for, and its name in the folder of files."""

    source: str
    kind: RecipeFileKind
    name: str


def files_folder(stem: str) -> str:
    """Return the name of the folder of files beside a recipe file."""
    return f"{stem}{FILES_SUFFIX}"


def pack_names(recipe: Recipe, folder: str) -> tuple[Recipe, tuple[PackedFile, ...]]:
    """Return the recipe with its files named in a folder beside it, and these files, each once.

    Raises RecipeError when there are more than MOST_FILES.
    """
    kinds = {name: kind for kind, name in all_recipe_files(recipe)}
    if len(kinds) > MOST_FILES:
        raise RecipeError(
            message("the recipe names {count} files; {limit} is the most.", count=len(kinds), limit=MOST_FILES)
        )
    taken: set[str] = set()
    files = tuple(PackedFile(source=name, kind=kind, name=_free_name(name, taken)) for name, kind in kinds.items())
    places = {file.source: str(PurePosixPath(folder, file.name)) for file in files}
    return map_files(recipe, lambda name: places[name]), files


def name_installed_fonts(recipe: Recipe) -> Recipe:
    """Return the recipe with fonts of this computer named by their files; those that come with Studio keep their names.

    A font that is not the first of its file, and one that is not there, keep their names too.
    """
    bundled = resource_path("fonts")

    def change_font(name: str | None) -> str | None:
        if name is None or is_font_file(name):
            return name
        try:
            font = find_font(name)
        except RecipeError:
            return name
        can_be_named = font.index == 0 and is_font_file(font.path.name) and bundled not in font.path.parents
        return str(font.path) if can_be_named else name

    def change_watermark(watermark: Watermark) -> Watermark:
        if not isinstance(watermark, TextWatermark):
            return watermark
        portrait = watermark.portrait
        if portrait is not None:
            portrait = structs.replace(portrait, font=change_font(portrait.font))
        return structs.replace(watermark, font=change_font(watermark.font), portrait=portrait)

    def change_export(export: Export) -> Export:
        return structs.replace(export, watermark=tuple(map(change_watermark, export.watermark)))

    return structs.replace(recipe, exports=tuple(map(change_export, recipe.exports)))


def entry_name(name: str) -> str:
    """Return a name as it stands in a package, in one form; raises RecipeError for one that leads out of it.

    That is an absolute one, one with `..`, a drive, a backslash or control characters.
    """
    parts = name.split("/")
    is_odd = any(ord(letter) < 32 or ord(letter) == 127 or letter in "\\:" for letter in name)
    if is_odd or name.startswith("/") or ".." in parts or not name.strip("/ ") or len(name) > 1000:
        raise RecipeError(message("'{name}' leads out of the package; nothing was unpacked.", name=_shown(name)))
    plain = "/".join(part for part in parts if part not in ("", "."))
    return unicodedata.normalize("NFC", plain)


def _free_name(source: str, taken: set[str]) -> str:
    """Return a name for a file that every system can hold and that no other has."""
    name = _UNSAFE.sub("-", unicodedata.normalize("NFC", source.replace("\\", "/").rpartition("/")[2])).strip(".-")
    path = Path(name if name and not _DEVICES.fullmatch(name) else f"file-{name}")
    stem = path.stem.encode()[:80].decode(errors="ignore") or "file"
    suffix = path.suffix if path.suffix.isascii() and len(path.suffix) <= 6 else ""
    names: Iterable[str] = (f"{stem}-{number}{suffix}" if number > 1 else stem + suffix for number in range(1, 10_000))
    free = next(name for name in names if name.casefold() not in taken)
    taken.add(free.casefold())
    return free


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name[:200])
