"""Checks what a batch needs before it starts: the recipe's own files, and a destination that can be written."""

import os
import shutil
import struct
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

from msgspec import structs

from studio.batch.files.naming import shown
from studio.batch.plan.fingerprint import LARGEST_RECIPE_FILE
from studio.engine.header import read
from studio.engine.header.svg import is_svg
from studio.errors import DeliveryError, PhotoError, RecipeError
from studio.message import Message, message
from studio.recipe.fonts import find_typeface
from studio.recipe.model import Export, Recipe
from studio.recipe.template import fill_template
from studio.recipe.watermark import ImageWatermark, TextWatermark, Watermark, is_font_file, watermark_forms
from studio.safe_file import open_regular, read_bounded
from studio.system_error import explain_os_error


class RecipeFileKind(Enum):
    """What a recipe names a file for."""

    WATERMARK = auto()
    PROFILE = auto()
    FONT = auto()
    LOGO = auto()


_WORDS = {
    RecipeFileKind.WATERMARK: message("Watermark"),
    RecipeFileKind.PROFILE: message("Colour profile"),
    RecipeFileKind.FONT: message("Font"),
    RecipeFileKind.LOGO: message("Logo"),
}
_START = 1_000_000

_ICC_HEAD = 132
_MOST_ICC_TAGS = 200
_ICC_CLASSES = (b"mntr", b"prtr", b"spac", b"scnr")
_ICC_MATRIX = frozenset((b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC"))
_ICC_TABLES = (b"B2A0", b"B2D0")
"""The way from colours to the device's own, by matrix and curves or by a table."""


def check_recipe_files(recipe: Recipe) -> None:
    """Raise RecipeError for a watermark, font or profile of what is delivered that is not there or can't be read."""
    for export in recipe.exports:
        for text in _texts(export):
            if not is_font_file(text.font):
                _check_letters(export.name, text)
    for export in recipe.exports:
        drawn = structs.replace(export, watermark=export.drawn_watermarks)
        for kind, name in recipe_files(drawn) if export.enabled else ():
            if (problem := file_problem(kind, Path(name))) is not None:
                raise RecipeError(problem, _place(export.name))
    for export in recipe.exports:
        for text in _texts(export):
            if is_font_file(text.font):
                _check_letters(export.name, text)
    for kind, name in _sheet_files(recipe):
        if (problem := file_problem(kind, Path(name))) is not None:
            raise RecipeError(problem, message("contact sheet"))


def _place(export: str) -> Message:
    return message("export '{name}'", name=export)


def _check_letters(export: str, watermark: TextWatermark) -> None:
    """Raise RecipeError when the font of a text is not there, or no font has its letters (those of tokens aside)."""
    try:
        find_typeface(watermark.font, fill_template(watermark.text, {}))
    except RecipeError as error:
        raise RecipeError(error.message, _place(export)) from None


def file_problem(kind: RecipeFileKind, path: Path) -> Message | None:
    """Return what is wrong with a file that a recipe names; None when it can be used."""
    what, file = _WORDS[kind], shown(path)
    if not os.path.lexists(path):
        return message("{what} {file} does not exist; put it there or change the recipe.", what=what, file=file)
    if not path.is_file():
        return message("{what} {file} is not a file.", what=what, file=file)
    if not os.access(path, os.R_OK):
        return message("{what} {file} can't be read; change its permissions.", what=what, file=file)
    if path.stat().st_size > LARGEST_RECIPE_FILE:
        return message(
            "{what} {file} is too large; it may have {limit:bytes} at most.",
            what=what,
            file=file,
            limit=LARGEST_RECIPE_FILE,
        )
    try:
        return _content_problem(kind, path)
    except OSError as error:
        reason = explain_os_error(error)
        return message("{what} {file} can't be read: {reason}.", what=what, file=file, reason=reason)


def _content_problem(kind: RecipeFileKind, path: Path) -> Message | None:
    """Return what is wrong with what is in such a file; raises OSError when it can't be read."""
    file = shown(path)
    if kind is RecipeFileKind.FONT:
        with open_regular(path) as font:
            font.read(1)  # a broken one is said by what draws it
    if kind is RecipeFileKind.PROFILE and not _takes_rgb(path, LARGEST_RECIPE_FILE):
        return message("{path} is not an ICC profile that RGB pictures can be converted to; choose another.", path=file)
    if kind is RecipeFileKind.WATERMARK and not _is_picture(path):
        return message(
            "Watermark {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.", file=file
        )
    if kind is RecipeFileKind.LOGO and not _is_picture(path):
        return message("Logo {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.", file=file)
    return None


def _is_picture(path: Path) -> bool:
    try:
        with read.open_photo(path) as file:
            start = file.read(_START)
    except PhotoError:
        return False
    return is_svg(start) or read.sniff(start) is not None


def check_destination(destination: Path) -> Path:
    """Return the nearest folder of a destination that exists; nothing is made or written.

    Raises DeliveryError when nothing can be written there.
    """
    if "\0" in str(destination):
        raise DeliveryError(message("{folder} can't be the name of a folder.", folder=shown(destination)))
    nearest = destination
    while not os.path.lexists(nearest) and nearest != nearest.parent:
        nearest = nearest.parent
    if not nearest.is_dir():
        raise DeliveryError(
            message(
                "{file} is not a folder, so nothing can be delivered to {folder}.",
                file=shown(nearest),
                folder=shown(destination),
            )
        )
    wanted = os.W_OK | os.X_OK | (os.R_OK if nearest == destination else 0)
    if not os.access(nearest, wanted):
        raise DeliveryError(
            message("Nothing can be written into {folder}; choose another destination.", folder=shown(nearest))
        )
    return nearest


def free_bytes(folder: Path) -> int | None:
    """Return what is free on a folder's disk, in bytes; None when the system does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def recipe_files(export: Export) -> Iterator[tuple[RecipeFileKind, str]]:
    """Yield each file that an export names, also for watermarks that are off, and what for."""
    if export.profile not in ("srgb", "keep"):
        yield RecipeFileKind.PROFILE, export.profile
    for watermark in _forms(export.watermark):
        if isinstance(watermark, ImageWatermark):
            yield RecipeFileKind.WATERMARK, watermark.image
        elif is_font_file(watermark.font):
            yield RecipeFileKind.FONT, watermark.font


def all_recipe_files(recipe: Recipe) -> Iterator[tuple[RecipeFileKind, str]]:
    """Yield each file that a recipe names, and what for."""
    for export in recipe.exports:
        yield from recipe_files(export)
    yield from _sheet_files(recipe)


def _sheet_files(recipe: Recipe) -> Iterator[tuple[RecipeFileKind, str]]:
    if recipe.sheet is not None and recipe.sheet.logo:
        yield RecipeFileKind.LOGO, recipe.sheet.logo


def _texts(export: Export) -> list[TextWatermark]:
    """Return the texts that an export draws, those of upright photos too; none for one that is off."""
    forms = _forms(export.drawn_watermarks if export.enabled else ())
    return [each for each in forms if isinstance(each, TextWatermark)]


def _forms(watermarks: tuple[Watermark, ...]) -> Iterator[Watermark]:
    for watermark in watermarks:
        yield from watermark_forms(watermark)


def _takes_rgb(path: Path, largest: int) -> bool:
    """Tell whether RGB pictures can be converted to a profile (ICC.1:2010, 7.2), by its header and tags.

    Raises OSError when it can't be read.
    """
    data = read_bounded(path, largest)
    if len(data) < _ICC_HEAD or data[36:40] != b"acsp" or data[16:20] != b"RGB " or data[12:16] not in _ICC_CLASSES:
        return False
    count = min(int.from_bytes(data[128:132]), _MOST_ICC_TAGS)
    rows = data[_ICC_HEAD : _ICC_HEAD + 12 * count]
    tags = {name for name, _, _ in struct.iter_unpack(">4sII", rows[: len(rows) // 12 * 12])}
    return tags >= _ICC_MATRIX or not tags.isdisjoint(_ICC_TABLES)
