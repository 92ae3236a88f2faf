"""Shortcuts of the command line: options that change a recipe's every export, or make a recipe of one export.

Knows values; of files only whether they are there.
"""

from pathlib import Path
from typing import Any, assert_never

import msgspec

from studio.cli.options.argument import read_box, read_choice, read_colour, read_number, read_text, read_whole, refuse
from studio.cli.options.options import ShortcutOptions
from studio.cli.options.watermark import place_watermark, read_placement, read_watermarks
from studio.errors import RecipeError
from studio.formats import FORMATS, WRITTEN, Format
from studio.recipe.file import SUFFIX, load_recipe
from studio.recipe.library import load_preset
from studio.recipe.model import LARGEST_SIDE, Decode, Export, Keep, Recipe, Resize, ResizeMode, Sharpen
from studio.recipe.template import check_template

Changes = dict[str, Any]

_SIZES = ("size", "long_edge", "short_edge", "percent", "megapixels", "exact", "fill", "pad")
_BY_SUFFIX = {FORMATS[format_].suffix.removeprefix("."): format_ for format_ in WRITTEN}
_ICC_MARK = b"acsp"
"""At byte 36 of every profile (ICC.1, 7.2)."""


def choose_recipe(asked: ShortcutOptions) -> Recipe:
    """Return the recipe that was asked for, with the shortcuts applied to each of its exports.

    Raises RecipeError, which names the option, for what is wrong with either.
    """
    recipe = _open_recipe(asked.recipe) if asked.recipe is not None else Recipe(name="Shortcuts", exports=(Export(),))
    changes = _read_export(asked)
    resize = _read_resize(asked)
    policy = _read_policy(asked)
    watermarks = read_watermarks(asked)
    placement = read_placement(asked)
    if placement and not watermarks and not any(export.watermark for export in recipe.exports):
        names = " and ".join(f"--{name}" for name in placement)
        raise RecipeError(f"There is no watermark for {names}: add --watermark or --text, or a recipe that has one.")

    def change(export: Export) -> Export:
        own = dict(changes)
        own["resize"] = _change_resize(asked, export.resize, resize)
        own["metadata"] = msgspec.structs.replace(export.metadata, **policy)
        own["watermark"] = tuple(place_watermark(watermark, placement) for watermark in watermarks or export.watermark)
        return msgspec.structs.replace(export, **own)

    exports = tuple(change(export) for export in recipe.exports)
    if asked.pad_colour is not None and not any(export.resize.mode is ResizeMode.PAD for export in exports):
        raise RecipeError("--pad-colour needs --pad, or a recipe that adds bars.")
    return msgspec.structs.replace(recipe, exports=exports)


def _open_recipe(name: str) -> Recipe:
    path = Path(name)
    if name.endswith(".toml") or path.is_file():
        return load_recipe(path)
    try:
        return load_preset(name)
    except RecipeError as error:
        raise RecipeError(f"{error} A recipe file is named by its path and ends in {SUFFIX}.") from None


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")


def _read_resize(asked: ShortcutOptions) -> Changes:
    """Read the one size option; {} when there is none."""
    given = [name for name in _SIZES if getattr(asked, name) is not None]
    if len(given) > 1:
        raise RecipeError(f"{' and '.join(_option(name) for name in given)} exclude each other; choose one size.")
    if not given:
        return {}
    name, option, text = given[0], _option(given[0]), getattr(asked, given[0])
    mode = ResizeMode.FIT if name == "size" else ResizeMode(name.replace("_", "-"))
    match mode:
        case ResizeMode.LONG_EDGE | ResizeMode.SHORT_EDGE:
            numbers: Changes = {"pixels": read_whole(option, text, 1, LARGEST_SIDE)}
        case ResizeMode.PERCENT:
            numbers = {"percent": read_number(option, text, 0.01, 1000, sign="%")}
            if numbers["percent"] > 100 and not asked.enlarge:
                raise RecipeError(f"--percent is '{text}'; more than 100 enlarges, which needs --enlarge as well.")
        case ResizeMode.MEGAPIXELS:
            numbers = {"megapixels": read_number(option, text, 0.0001, 2000)}
        case ResizeMode.FIT | ResizeMode.EXACT | ResizeMode.FILL | ResizeMode.PAD:
            width, height = read_box(option, text, open_side=mode is ResizeMode.FIT)
            numbers = {key: side for key, side in (("width", width), ("height", height)) if side is not None}
        case ResizeMode.ORIGINAL:
            numbers = {}
        case _:
            assert_never(mode)
    return {"mode": mode, **numbers}


def _change_resize(asked: ShortcutOptions, own: Resize, changes: Changes) -> Resize:
    """Return an export's size: the one asked for, else its own, with the options that go with a size."""
    extras: Changes = {"enlarge": True} if asked.enlarge else {}
    if asked.pad_colour is not None and (changes.get("mode") or own.mode) is ResizeMode.PAD:
        extras["colour"] = read_colour("--pad-colour", asked.pad_colour)
    if changes:
        return Resize(**changes, **extras)
    return msgspec.structs.replace(own, **extras)


def _read_export(asked: ShortcutOptions) -> Changes:
    """Read the options that are keys of an export."""
    changes: Changes = {}
    if asked.format is not None:
        changes["format"] = read_choice("--format", asked.format, Format, **_BY_SUFFIX)
    if asked.quality is not None:
        changes["quality"] = read_whole("--quality", asked.quality, 1, 100)
    if asked.max_bytes is not None:
        changes["max_bytes"] = read_whole("--max-bytes", asked.max_bytes, 1)
    if asked.name is not None:
        changes["file"] = _read_name(asked.name)
    if asked.profile is not None:
        changes["profile"] = _read_profile(asked.profile)
    if asked.sharpen is not None:
        changes["sharpen"] = read_choice("--sharpen", asked.sharpen, Sharpen)
    if asked.decode is not None:
        changes["decode"] = read_choice("--decode", asked.decode, Decode)
    if asked.background is not None:
        changes["background"] = read_colour("--background", asked.background)
    if asked.keep_dates:
        changes["keep_dates"] = True
    return changes


def _read_policy(asked: ShortcutOptions) -> Changes:
    changes: Changes = {"gps": False} if asked.no_gps else {}
    if asked.metadata is not None:
        word = asked.metadata.strip().lower()
        allowed = {"keep": Keep.ALL, "all": Keep.ALL, "copyright": Keep.COPYRIGHT, "none": Keep.NONE}
        if word not in allowed:
            raise refuse("--metadata", asked.metadata, "one of keep, copyright, none")
        changes["keep"] = allowed[word]
    return changes


def _read_name(text: str) -> str:
    template = read_text("--name", text)
    check_template(template, "--name")
    try:
        return Export(file=template).file
    except RecipeError as error:
        raise RecipeError(f"--name: {error}") from None


def _read_profile(text: str) -> str:
    word = text.strip().lower()
    if word in ("srgb", "keep"):
        return word
    path = Path(text)
    if not path.is_file():
        raise refuse("--profile", text, "srgb, keep or the path of an ICC file; there is no such file")
    try:
        with path.open("rb") as file:
            start = file.read(40)
    except OSError as error:
        raise RecipeError(f"--profile: {path} can't be read: {error.strerror or error}.") from None
    if start[36:] != _ICC_MARK:
        raise refuse("--profile", text, "srgb, keep or the path of an ICC file; this file is none")
    return str(path.absolute())
