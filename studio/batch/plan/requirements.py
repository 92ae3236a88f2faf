"""Checks what a batch needs before it starts: the recipe's own files, and a destination that can be written."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from studio.batch.files.naming import shown
from studio.batch.plan.fingerprint import LARGEST_RECIPE_FILE
from studio.engine.header import read
from studio.engine.header.svg import is_svg
from studio.errors import DeliveryError, PhotoError, RecipeError
from studio.recipe.fonts import find_typeface
from studio.recipe.model import Recipe
from studio.recipe.template import fill_template
from studio.recipe.watermark import ImageWatermark, TextWatermark, is_font_file

_MARK = "the watermark"
_START = 1_000_000


def check_recipe_files(recipe: Recipe) -> None:
    """Raise RecipeError for a watermark, font or profile of an enabled export that is not there or can't be read."""
    for export in recipe.exports:
        for watermark in export.watermark if export.enabled else ():
            if isinstance(watermark, TextWatermark) and not is_font_file(watermark.font):
                _check_letters(export.name, watermark)
    for export, what, name in _files(recipe):
        path = Path(name)
        where = f"export '{export}': {what} {shown(path)}"
        if not os.path.lexists(path):
            raise RecipeError(f"{where} does not exist; put it there or change the recipe.")
        if not path.is_file():
            raise RecipeError(f"{where} is not a file.")
        if not os.access(path, os.R_OK):
            raise RecipeError(f"{where} can't be read; change its permissions.")
        if path.stat().st_size > LARGEST_RECIPE_FILE:
            raise RecipeError(f"{where} is too large; it may have {LARGEST_RECIPE_FILE // 1_000_000} MB at most.")
        if what == _MARK and not _is_picture(path):
            raise RecipeError(f"{where} is not a picture that Studio can open; take a PNG, an SVG or a photo.")
    for export in recipe.exports:
        for watermark in export.watermark if export.enabled else ():
            if isinstance(watermark, TextWatermark) and is_font_file(watermark.font):
                _check_letters(export.name, watermark)


def _check_letters(export: str, watermark: TextWatermark) -> None:
    """Raise RecipeError when the font of a text is not there, or no font has its letters (those of tokens aside)."""
    try:
        find_typeface(watermark.font, fill_template(watermark.text, {}))
    except RecipeError as error:
        raise RecipeError(f"export '{export}': {error}") from None


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
        raise DeliveryError(f"{shown(destination)} can't be the name of a folder.")
    nearest = destination
    while not os.path.lexists(nearest) and nearest != nearest.parent:
        nearest = nearest.parent
    if not nearest.is_dir():
        raise DeliveryError(f"{shown(nearest)} is not a folder, so nothing can be delivered to {shown(destination)}.")
    wanted = os.W_OK | os.X_OK | (os.R_OK if nearest == destination else 0)
    if not os.access(nearest, wanted):
        raise DeliveryError(f"Nothing can be written into {shown(nearest)}; choose another destination.")
    return nearest


def free_bytes(folder: Path) -> int | None:
    """Return what is free on a folder's disk, in bytes; None when the system does not say."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _files(recipe: Recipe) -> Iterator[tuple[str, str, str]]:
    """Yield the export, what it is and the path of each file that the recipe names."""
    for export in recipe.exports:
        if not export.enabled:
            continue
        if export.profile not in ("srgb", "keep"):
            yield export.name, "the profile", export.profile
        for watermark in export.watermark:
            if isinstance(watermark, ImageWatermark):
                yield export.name, _MARK, watermark.image
            elif is_font_file(watermark.font):
                yield export.name, "the font", watermark.font
