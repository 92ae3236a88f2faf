"""The library of recipes: files in the user's folder, and the shipped ones, which are read-only.

Knows files and names; what a recipe says is recipe.py's business.
"""

import contextlib
import os
import re
import secrets
import shutil
import unicodedata
from difflib import get_close_matches
from pathlib import Path

from studio.errors import RecipeError, StudioError
from studio.message import Message, message
from studio.paths import recipe_folder, resource_path
from studio.recipe.file import SUFFIX, encode_recipe, load_recipe, map_files
from studio.recipe.model import Recipe
from studio.system_error import explain_os_error

FILES_SUFFIX = ".files"
"""Of the folder beside a recipe file that has the files which came with it."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*%\x00-\x1f\x7f-\x9f\ud800-\udfff\s]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)", re.IGNORECASE)
_LONGEST = 120
"""Bytes of a file name without its suffix; every file system takes that."""


def shipped_folder() -> Path:
    """Return the folder of the recipes that come with the program."""
    return resource_path("recipes")


def is_shipped(path: Path) -> bool:
    """Tell whether a preset came with the program, so that it is read-only."""
    return path.parent == shipped_folder()


def is_own(path: Path | None) -> bool:
    """Tell whether a file is a preset of the user's own."""
    return path is not None and path.parent == recipe_folder()


def preset_name(path: Path) -> str:
    """Return the name by which a preset is asked for: its file's, without the suffix."""
    return path.name.removesuffix(SUFFIX)


def list_presets() -> list[Path]:
    """Return the files of all presets, the user's own first, each kind by name; an own one hides a shipped one.

    Raises StudioError when the user's folder is there and can't be read.
    """
    found: dict[str, Path] = {}
    for folder in (recipe_folder(), shipped_folder()):
        for path in _list_folder(folder):
            found.setdefault(_plain(preset_name(path)), path)
    return list(found.values())


def find_preset(name: str) -> Path:
    """Find a preset by its file's name or by the recipe's, whatever the case; the user's own come first.

    Raises RecipeError, with the names there are, when there is none.
    """
    wanted = _plain(name.removesuffix(SUFFIX))
    presets = list_presets()
    for path in presets:
        if _plain(preset_name(path)) == wanted:
            return path
    for path in presets:
        with contextlib.suppress(RecipeError):  # a broken file has no name to go by
            if _plain(load_recipe(path).name) == wanted:
                return path
    names = [preset_name(path) for path in presets]
    near = get_close_matches(wanted, [_plain(each) for each in names], 1)
    meant = next((each for each in names if near and _plain(each) == near[0]), "")
    raise RecipeError(_explain_missing(name, meant, names))


def _explain_missing(name: str, meant: str, names: list[str]) -> Message:
    if not names:
        return message("There is no recipe '{name}'; the library is empty.", name=name)
    if not meant:
        return message("There is no recipe '{name}'. The library has {names}.", name=name, names=tuple(names))
    return message(
        "There is no recipe '{name}'. Did you mean {meant}? The library has {names}.",
        name=name,
        meant=meant,
        names=tuple(names),
    )


def load_preset(name: str) -> Recipe:
    """Read a preset by its name.

    Raises RecipeError when there is none or its file is no recipe.
    """
    return load_recipe(find_preset(name))


def save_preset(recipe: Recipe, path: Path | None = None) -> Path:
    """Keep a recipe in the user's folder, in `path` of that folder or under its name, and return its file.

    Files that lie in the user's folder are named from there, so that the folder can be copied to another computer.
    An own preset of that name is replaced, at once and whole; a shipped one stays and is hidden by the copy.
    Raises StudioError when the folder can't be written.
    """
    folder = recipe_folder()
    path = path or find_own(recipe.name)
    part = folder / f".{secrets.token_hex(8)}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with part.open("x", encoding="utf-8", newline="\n") as file:
                file.write(encode_recipe(map_files(recipe, lambda name: _inner_name(name, folder))))
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise StudioError(
            message(
                "The recipe can't be saved in {folder}: {reason}.", folder=str(folder), reason=explain_os_error(error)
            )
        ) from None
    return path


def delete_preset(name: str, *, keep_files: bool = False) -> None:
    """Delete one of the user's presets, and, unless they are still needed, the files that were imported with it.

    Raises RecipeError when there is none or it is a shipped one, StudioError when its file can't be removed.
    """
    path = find_preset(name)
    if is_shipped(path):
        raise RecipeError(
            message("The recipe '{name}' came with the program and can't be deleted.", name=preset_name(path))
        )
    recipe: Recipe | None = None
    with contextlib.suppress(RecipeError):  # a broken one can be deleted, too
        recipe = load_recipe(path)
    try:
        path.unlink()
    except OSError as error:
        raise StudioError(
            message("The recipe {file} can't be deleted: {reason}.", file=str(path), reason=explain_os_error(error))
        ) from None
    if recipe is not None and not keep_files:
        remove_unused_files(recipe)


def has_shipped(name: str) -> bool:
    """Tell whether a recipe that came with the program has a name, in whatever case."""
    return _has(name, [path for path in list_presets() if is_shipped(path)])


def has_preset(name: str) -> bool:
    """Tell whether a recipe of the library has a name, in whatever case; raises StudioError as `list_presets` does."""
    return _has(name, list_presets())


def _has(name: str, paths: list[Path]) -> bool:
    for path in paths:
        with contextlib.suppress(RecipeError):
            if _plain(load_recipe(path).name) == _plain(name):
                return True
    return False


def remove_unused_files(recipe: Recipe, *others: Recipe) -> None:
    """Remove the folders of files of a recipe that is no longer in the library, unless another recipe names them.

    `others` are recipes that are not in the library, such as one with changes that are not saved.
    Only folders that an import made are removed: those in the user's folder of recipes whose name ends in .files.
    """
    unused = _file_folders(recipe).difference(*map(_file_folders, others))
    for path in _list_folder(recipe_folder()) if unused else ():
        try:
            unused -= _file_folders(load_recipe(path))
        except RecipeError:
            return  # it may name them
    for folder in unused:
        if not folder.is_symlink():
            shutil.rmtree(folder, ignore_errors=True)


def _file_folders(recipe: Recipe) -> set[Path]:
    """Return the folders of imported files that a recipe names files in."""
    names: list[str] = []
    map_files(recipe, lambda name: names.append(name) or name)
    folders = {Path(name).parent for name in names}
    return {each for each in folders if each.parent == recipe_folder() and each.name.endswith(FILES_SUFFIX)}


def _inner_name(name: str, folder: Path) -> str:
    """Return the name of a file as seen from a folder that it lies in; any other stays as it is."""
    path = Path(name)
    return path.relative_to(folder).as_posix() if path.is_absolute() and path.is_relative_to(folder) else name


def _list_folder(folder: Path) -> list[Path]:
    try:
        names = [entry.name for entry in os.scandir(folder) if entry.is_file()]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise StudioError(
            message(
                "The recipes in {folder} can't be listed: {reason}.", folder=str(folder), reason=explain_os_error(error)
            )
        ) from None
    mine = [name for name in names if name.endswith(SUFFIX) and not name.startswith(".")]
    return [folder / name for name in sorted(mine, key=_plain)]


def _plain(name: str) -> str:
    """Return a name as it is compared: whatever its case, its composition, and dashes or spaces."""
    return "-".join(unicodedata.normalize("NFC", name).casefold().replace("-", " ").replace("_", " ").split())


def find_own(name: str) -> Path:
    """Return the file of an own preset of that name, or a free one; never that of a preset of another name."""
    folder = recipe_folder()
    stem = file_stem(name)
    for number in range(1, 1000):
        path = folder / (f"{stem}-{number}{SUFFIX}" if number > 1 else stem + SUFFIX)
        try:
            if _plain(load_recipe(path).name) == _plain(name):
                return path
        except RecipeError:
            if not os.path.lexists(path):
                return path
    raise StudioError(
        message("There are too many recipes with a name like '{name}' in {folder}.", name=name, folder=str(folder))
    )


def file_stem(name: str) -> str:
    """Turn a recipe's name into a file name without its suffix that Windows, macOS and Linux can hold."""
    stem = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", name).lower()).strip(" .-")
    stem = stem.encode()[:_LONGEST].decode(errors="ignore").strip(" .-") or "recipe"
    return f"recipe-{stem}" if _RESERVED.match(stem) else stem
