"""Reads which recipe is wanted, and applies the shortcuts to each of its exports.

Knows values; of files only whether they are there.
"""

import shlex
from pathlib import Path

import msgspec

from studio.batch.package.layout import ZIP_SUFFIX
from studio.cli.options.recipe import RecipeOptions
from studio.cli.reading.file import read_export, read_policy
from studio.cli.reading.size import change_resize, read_resize
from studio.cli.reading.watermark import place_watermark, read_placement, read_watermarks
from studio.errors import RecipeError
from studio.recipe.file import SUFFIX, load_recipe
from studio.recipe.library import find_preset
from studio.recipe.model import Export, Recipe, ResizeMode


def read_recipe(options: RecipeOptions) -> Recipe:
    """Return the recipe that was named, or one of one export, with the shortcuts applied to each export.

    Raises RecipeError, which names the option, for what is wrong with either.
    """
    named = options.recipe
    recipe = _open_recipe(named) if named is not None else Recipe(name="Shortcuts", exports=(Export(),))
    changes = read_export(options)
    resize = read_resize(options)
    policy = read_policy(options)
    watermarks = read_watermarks(options)
    placement = read_placement(options)
    if placement and not watermarks and not any(export.watermark for export in recipe.exports):
        names = " and ".join(f"--{name}" for name in placement)
        raise RecipeError(f"There is no watermark for {names}: add --watermark or --text, or a recipe that has one.")

    def change(export: Export) -> Export:
        own = dict(changes)
        own["resize"] = change_resize(options, export.resize, resize)
        own["metadata"] = msgspec.structs.replace(export.metadata, **policy)
        own["watermark"] = tuple(place_watermark(watermark, placement) for watermark in watermarks or export.watermark)
        return msgspec.structs.replace(export, **own)

    exports = tuple(change(export) for export in recipe.exports)
    if options.crop_position is not None and not any(export.resize.mode is ResizeMode.FILL for export in exports):
        raise RecipeError("--crop-position needs --fill, or a recipe that crops.")
    if options.pad_colour is not None and not any(export.resize.mode is ResizeMode.PAD for export in exports):
        raise RecipeError("--pad-colour needs --pad, or a recipe that adds a border.")
    return msgspec.structs.replace(recipe, exports=exports)


def _open_recipe(name: str) -> Recipe:
    path = Path(name)
    if name.endswith(ZIP_SUFFIX):
        raise RecipeError(f"A packed recipe is imported first: studio recipes import {shlex.quote(name)}")
    if name.endswith(".toml") or (path.name != name and path.is_file()):
        return load_recipe(path)
    try:
        found = find_preset(name)  # before a file of that name, which may lie among somebody's photos
    except RecipeError as error:
        if path.is_file():
            return load_recipe(path)
        raise RecipeError(f"{error} For a recipe file, give its path; its name ends in {SUFFIX}.") from None
    return load_recipe(found)
