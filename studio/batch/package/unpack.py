"""Brings a recipe and the files that it names into the user's library: from a ZIP file, a folder or a recipe file.

Each may be a stranger's. Only files that the recipe names are taken, each is looked at before it is kept, and each gets
a name of our own in a folder that belongs to this recipe alone.
"""

import contextlib
import os
import secrets
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path, PurePosixPath
from typing import Protocol, assert_never
from zipfile import ZipInfo

from msgspec import Struct, structs

from studio.batch.files.naming import shown
from studio.batch.package.layout import LARGEST_PACKAGE, PackedFile, entry_name, pack_names
from studio.batch.package.pack import free_folder
from studio.batch.package.zip_reader import ZipReader
from studio.batch.plan.requirements import RecipeFileKind, file_problem
from studio.errors import RecipeError, StudioError
from studio.message import Message, message
from studio.recipe import library
from studio.recipe.file import LARGEST_RECIPE, SUFFIX, decode_recipe, load_recipe, map_files
from studio.recipe.font_file import read_faces
from studio.recipe.model import Recipe
from studio.safe_file import open_regular
from studio.system_error import explain_os_error

_PIECE = 1 << 20
_NOTES = "__MACOSX/"
"""Where macOS puts notes about the files of a ZIP file."""


class NameTakenError(RecipeError):
    """The library has a recipe of that name: the user's own is replaced when the user says so, a shipped one never."""

    def __init__(self, name: str, *, is_shipped: bool = False) -> None:
        super().__init__(
            message("'{name}' came with Studio and stays as it is.", name=name)
            if is_shipped
            else message("The library has a recipe '{name}' already.", name=name)
        )
        self.name = name
        self.is_shipped = is_shipped


class _Package(Protocol):
    """A recipe whose files can be read by the names that it has for them."""

    @property
    def recipe(self) -> Recipe: ...

    def pieces(self, name: str, largest: int) -> Iterator[bytes]: ...


def import_recipe(path: Path, *, name: str = "", replace: bool = False) -> Path:
    """Take a recipe and its files into the user's library, whole or not at all, and return its file there.

    `path` is a .recipe.zip, a recipe file or a folder with one. `name` is the recipe's new name, by default its own.

    Raises NameTakenError when the library has a recipe of that name and `replace` is off, and when it came with the
    program; RecipeError when it is not a
    recipe, when a path leads out of the package, and when a file is missing or of the wrong kind; StudioError when the
    library can't be written.
    """
    with _open(path) as package:
        recipe = structs.replace(package.recipe, name=name) if name else package.recipe
        if library.has_shipped(recipe.name):
            raise NameTakenError(recipe.name, is_shipped=True)
        if not replace and library.has_preset(recipe.name):
            raise NameTakenError(recipe.name)
        target = library.find_own(recipe.name)
        return _install(package, recipe, target)


def free_preset_name(name: str) -> str:
    """Return a name that no recipe of the library has: this one, else with a number."""
    names = (f"{name} {number}" if number > 1 else name for number in range(1, 10_000))
    return next(each for each in names if not library.has_preset(each))


def _install(package: _Package, recipe: Recipe, target: Path) -> Path:
    folder = free_folder(target.parent, library.preset_name(target))
    packed, files = pack_names(recipe, str(folder))
    before = _load(target)
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        try:
            part.mkdir(parents=True, mode=0o700)
            _fetch(package, files, part)
            if files:
                part.rename(folder)
        except OSError as error:
            place, reason = shown(target.parent), explain_os_error(error)
            raise StudioError(
                message("The recipe can't be saved in {folder}: {reason}.", folder=place, reason=reason)
            ) from None
        try:
            library.save_preset(packed, target)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True) if files else None
            raise
    finally:
        shutil.rmtree(part, ignore_errors=True)
    if before is not None:
        library.remove_unused_files(before)
    return target


def _load(path: Path) -> Recipe | None:
    try:
        return load_recipe(path)
    except RecipeError:
        return None


def _fetch(package: _Package, files: tuple[PackedFile, ...], folder: Path) -> None:
    """Write the files of a package into a folder, each checked by what it is for; raises RecipeError and OSError."""
    left = LARGEST_PACKAGE
    for file in files:
        path = folder / file.name
        with path.open("xb") as stream:
            for piece in package.pieces(file.source, left):
                left -= len(piece)
                stream.write(piece)
            stream.flush()
            os.fsync(stream.fileno())
        is_broken = file.kind is RecipeFileKind.FONT and not read_faces(path)
        if is_broken or file_problem(file.kind, path) is not None:
            raise RecipeError(_not_usable(file))


def _not_usable(file: PackedFile) -> Message:
    name = shown(file.source)
    match file.kind:
        case RecipeFileKind.WATERMARK | RecipeFileKind.LOGO:
            return message("'{file}' is not a picture that Studio can open; nothing was imported.", file=name)
        case RecipeFileKind.PROFILE:
            return message(
                "'{file}' is not an ICC profile that RGB pictures can be converted to; nothing was imported.", file=name
            )
        case RecipeFileKind.FONT:
            return message("'{file}' is not a font that Studio can read; nothing was imported.", file=name)
        case _:
            assert_never(file.kind)


@contextlib.contextmanager
def _reading(file: Path | str) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise RecipeError(
            message("{file} can't be read: {reason}.", file=shown(file), reason=explain_os_error(error))
        ) from None


@contextlib.contextmanager
def _open(path: Path) -> Generator[_Package]:
    with _reading(path):
        if path.is_dir():
            recipes = [each for each in path.iterdir() if each.name.endswith(SUFFIX) and not each.name.startswith(".")]
            if len(recipes) != 1:
                raise _one_recipe(len(recipes))
            yield _FilePackage(recipe=load_recipe(recipes[0]))
        elif path.name.lower().endswith(".zip"):
            with ZipReader.open(path) as archive:
                yield _ZipPackage(archive)
        else:
            yield _FilePackage(recipe=load_recipe(path))


class _FilePackage(Struct, frozen=True, kw_only=True):
    """A recipe file on a disk, which names its files by their paths."""

    recipe: Recipe

    def pieces(self, name: str, largest: int) -> Iterator[bytes]:
        """Yield what is in a file; raises RecipeError."""
        with _reading(name), open_regular(name) as file:
            while piece := file.read(_PIECE):
                largest -= len(piece)
                if largest < 0:
                    raise RecipeError(
                        message("The files of the recipe are larger than {limit:bytes}.", limit=LARGEST_PACKAGE)
                    )
                yield piece


class _ZipPackage:
    """A recipe in a ZIP file, with its files beside it."""

    def __init__(self, archive: ZipReader) -> None:
        self._archive = archive
        self._entries: dict[str, ZipInfo] = {}
        for entry in archive.entries:
            name = entry_name(entry.orig_filename)
            if name.casefold() in self._entries:
                raise RecipeError(message("The ZIP file has '{name}' twice.", name=shown(name)))
            self._entries[name.casefold()] = entry
        recipes = [name for name in self._entries if _is_recipe(name)]
        if len(recipes) != 1:
            raise _one_recipe(len(recipes))
        self._folder = str(PurePosixPath(recipes[0]).parent)
        text = b"".join(archive.read(self._entries[recipes[0]], LARGEST_RECIPE))
        try:
            decoded = decode_recipe(text.decode("utf-8-sig"), PurePosixPath(recipes[0]).name)
        except UnicodeDecodeError:
            name = shown(recipes[0])
            raise RecipeError(message("{file} is not a text in UTF-8, so it is not a recipe.", file=name)) from None
        self.recipe = map_files(decoded, lambda name: entry_name(name) and name)

    def pieces(self, name: str, largest: int) -> Iterator[bytes]:
        """Yield what is in a file; raises RecipeError."""
        place = entry_name(str(PurePosixPath(self._folder, entry_name(name))))
        entry = self._entries.get(place.casefold())
        if entry is None:
            raise RecipeError(message("The ZIP file lacks '{name}', which the recipe names.", name=shown(name)))
        return self._archive.read(entry, largest)


def _is_recipe(name: str) -> bool:
    is_hidden = name.rpartition("/")[2].startswith(".") or name.startswith(_NOTES.casefold())
    return name.endswith(SUFFIX) and not is_hidden


def _one_recipe(count: int) -> RecipeError:
    return RecipeError(message("It has {count} recipe files; exactly one can be imported.", count=count))
