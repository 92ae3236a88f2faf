"""Writes a recipe with the files that it names, so that it delivers the same on another computer.

Opens no file but to copy it.
"""

import contextlib
import os
import re
import secrets
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

from studio.batch.files.atomic import publish
from studio.batch.files.naming import shown
from studio.batch.package.layout import PackedFile, files_folder, name_installed_fonts, pack_names
from studio.batch.plan.requirements import file_problem
from studio.errors import DeliveryError, RecipeError
from studio.message import message
from studio.recipe.file import SUFFIX, encode_recipe
from studio.recipe.library import file_stem
from studio.recipe.model import Recipe
from studio.safe_file import open_regular
from studio.system_error import explain_os_error

_ENDING = re.compile(r"(\.recipe)?\.(zip|toml)$", re.IGNORECASE)

_DATE = (1980, 1, 1, 0, 0, 0)
"""Of every file in a ZIP file: the same recipe gives the same bytes."""


def export_recipe(recipe: Recipe, target: Path, *, replace: bool = False) -> Path:
    """Write a recipe and its files, and return its file.

    Into a ZIP file where `target` ends in .zip; where it ends in .recipe.toml as that file, with the files in a
    folder beside it; else into the folder `target`. What is there stays unless `replace` is on.

    Raises RecipeError for a file of the recipe that is not there or can't be used, and DeliveryError when `target` is
    there already or can't be written.
    """
    is_zip, is_recipe = (target.name.lower().endswith(ending) for ending in (".zip", ".toml"))
    if is_recipe and not target.name.endswith(SUFFIX):
        raise RecipeError(
            message("A recipe file ends in {ending}; {file} does not.", ending=SUFFIX, file=shown(target.name))
        )
    if is_zip or is_recipe:
        stem, file = _ENDING.sub("", target.name), target
    else:
        stem = file_stem(recipe.name)
        file = target / f"{stem}{SUFFIX}"
    if not stem:
        raise RecipeError(message("The file {file} has no name before its ending.", file=shown(target)))
    if os.path.lexists(file) and not replace:
        raise _there_already(file)
    recipe = name_installed_fonts(recipe)
    packed, files = pack_names(recipe, files_folder(stem))
    for each in files:
        if (problem := file_problem(each.kind, Path(each.source))) is not None:
            raise RecipeError(problem)
    try:
        if is_zip:
            _write_zip(file, stem, packed, files, replace=replace)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            _write_folder(file, stem, recipe, files, replace=replace)
    except FileExistsError:
        raise _there_already(file) from None
    except OSError as error:
        raise DeliveryError(
            message("The recipe {file} can't be written: {reason}.", file=shown(file), reason=explain_os_error(error))
        ) from None
    return file


def _write_zip(target: Path, stem: str, recipe: Recipe, files: Iterable[PackedFile], *, replace: bool) -> None:
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as stream:
            with zipfile.ZipFile(stream, "w") as archive:
                archive.writestr(_entry(f"{stem}{SUFFIX}"), encode_recipe(recipe).encode())
                for file in files:
                    with (
                        open_regular(file.source) as source,
                        archive.open(_entry(f"{files_folder(stem)}/{file.name}"), "w") as packed,
                    ):
                        shutil.copyfileobj(source, packed)
            stream.flush()
            os.fsync(stream.fileno())
        publish(part, target, replace=replace)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o100644 << 16
    return entry


def _write_folder(target: Path, stem: str, recipe: Recipe, files: tuple[PackedFile, ...], *, replace: bool) -> None:
    """Write the recipe file, with its files in a folder of their own beside it; that folder's name was free."""
    folder = free_folder(target.parent, stem)
    if files:
        copy_files(((file, Path(file.source)) for file in files), folder)
    packed, _ = pack_names(recipe, folder.name)
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(encode_recipe(packed))
            stream.flush()
            os.fsync(stream.fileno())
        publish(part, target, replace=replace)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True) if files else None
        raise
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def free_folder(parent: Path, stem: str) -> Path:
    """Return a free path for the folder of a recipe's files."""
    names = (files_folder(f"{stem}-{number}" if number > 1 else stem) for number in range(1, 10_000))
    return next(parent / name for name in names if not os.path.lexists(parent / name))


def copy_files(files: Iterable[tuple[PackedFile, Path]], folder: Path) -> None:
    """Copy files into a new folder, which is there only once all of them are; raises OSError."""
    part = folder.with_name(f".{secrets.token_hex(8)}.part")
    part.mkdir()
    try:
        for file, source in files:
            with open_regular(source) as reader, (part / file.name).open("xb") as writer:
                shutil.copyfileobj(reader, writer)
                writer.flush()
                os.fsync(writer.fileno())
        part.rename(folder)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _there_already(file: Path) -> DeliveryError:
    return DeliveryError(message("{file} is there already; choose another name.", file=shown(file)))
