"""Shortcuts of the command line: options that change a recipe's every export, or make a recipe of one export.

Knows values; of files only whether they are there.
"""

from pathlib import Path
from typing import Any

import msgspec

from studio.cli.argument import read_box, read_choice, read_length, read_number, read_offset, read_whole, refuse
from studio.cli.option import Shortcuts
from studio.errors import RecipeError
from studio.presets import load_preset
from studio.recipe import (
    LARGEST_SIDE,
    SUFFIX,
    Decode,
    Export,
    Format,
    Keep,
    Recipe,
    Resize,
    ResizeMode,
    Sharpen,
    load_recipe,
)
from studio.template import check_template
from studio.watermark import Anchor, ImageWatermark, TextWatermark, Watermark, parse_colour

Changes = dict[str, Any]

_SIZES = ("size", "long_edge", "short_edge", "percent", "megapixels", "exact", "fill", "pad")
_ICC_MARK = b"acsp"
"""At byte 36 of every profile (ICC.1, 7.2)."""
_PLACEMENT = ("anchor", "offset", "opacity", "scale")


def choose_recipe(asked: Shortcuts) -> Recipe:
    """Return the recipe that was asked for, with the shortcuts applied to each of its exports.

    Raises RecipeError, which names the option, for what is wrong with either.
    """
    recipe = _open_recipe(asked.recipe) if asked.recipe is not None else Recipe(name="Shortcuts", exports=(Export(),))
    changes = _read_export(asked)
    resize = _read_resize(asked)
    policy = _read_policy(asked)
    marks = _read_marks(asked)
    placement = _read_placement(asked)
    if placement and not marks and not any(export.watermark for export in recipe.exports):
        names = " and ".join(_option(name) for name in _PLACEMENT if getattr(asked, name) is not None)
        raise RecipeError(f"{names} needs a mark to place: add --watermark or --text, or a recipe that has one.")

    def change(export: Export) -> Export:
        own = dict(changes)
        own["resize"] = _change_resize(asked, export.resize, resize)
        own["metadata"] = msgspec.structs.replace(export.metadata, **policy)
        own["watermark"] = tuple(_place(mark, placement) for mark in marks or export.watermark)
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


def _read_resize(asked: Shortcuts) -> Changes:
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
        case _:
            width, height = read_box(option, text, open_side=mode is ResizeMode.FIT)
            numbers = {key: side for key, side in (("width", width), ("height", height)) if side is not None}
    return {"mode": mode, **numbers}


def _change_resize(asked: Shortcuts, own: Resize, changes: Changes) -> Resize:
    """Return an export's size: the one asked for, else its own, with the options that go with a size."""
    extras: Changes = {"enlarge": True} if asked.enlarge else {}
    if asked.pad_colour is not None and (changes.get("mode") or own.mode) is ResizeMode.PAD:
        extras["colour"] = _read_colour("--pad-colour", asked.pad_colour)
    if changes:
        return Resize(**changes, **extras)
    return msgspec.structs.replace(own, **extras)


def _read_export(asked: Shortcuts) -> Changes:
    """Read the options that are keys of an export."""
    changes: Changes = {}
    if asked.format is not None:
        changes["format"] = read_choice("--format", asked.format, Format, jpg=Format.JPEG, tif=Format.TIFF)
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
        changes["background"] = _read_colour("--background", asked.background)
    if asked.keep_dates:
        changes["keep_dates"] = True
    return changes


def _read_policy(asked: Shortcuts) -> Changes:
    changes: Changes = {"gps": False} if asked.no_gps else {}
    if asked.metadata is not None:
        word = asked.metadata.strip().lower()
        allowed = {"keep": Keep.ALL, "all": Keep.ALL, "copyright": Keep.COPYRIGHT, "none": Keep.NONE}
        if word not in allowed:
            raise refuse("--metadata", asked.metadata, "one of keep, copyright, none")
        changes["keep"] = allowed[word]
    return changes


def _read_name(template: str) -> str:
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


def _read_colour(option: str, text: str) -> str:
    colour = text.strip() if text.strip().startswith("#") else f"#{text.strip()}"  # shells take # for a comment
    try:
        parse_colour(colour)
    except RecipeError:
        raise refuse(option, text, "a colour, written as '#rrggbb': white is '#ffffff'") from None
    return colour


def _read_marks(asked: Shortcuts) -> tuple[Watermark, ...]:
    """Return the marks that replace those of the recipe; none where it keeps its own."""
    marks: list[Watermark] = []
    if asked.watermark is not None:
        if not asked.watermark.is_file():
            why = "it is a folder" if asked.watermark.is_dir() else "there is no such file"
            raise RecipeError(f"--watermark is '{asked.watermark}'; {why}. It must be an image, such as logo.png.")
        marks.append(ImageWatermark(image=str(asked.watermark.absolute())))
    if asked.text is not None:
        try:
            marks.append(TextWatermark(text=asked.text))
        except RecipeError as error:
            raise RecipeError(f"--text: {error}") from None
    return tuple(marks)


def _read_placement(asked: Shortcuts) -> Changes:
    changes: Changes = {}
    if asked.anchor is not None:
        changes["anchor"] = read_choice("--anchor", asked.anchor, Anchor, centre=Anchor.CENTER)
    if asked.offset is not None:
        changes["offset"] = read_offset("--offset", asked.offset)
    if asked.opacity is not None:
        changes["opacity"] = read_number("--opacity", asked.opacity, 0, 100, sign="%")
    if asked.scale is not None:
        changes["scale"] = read_length("--scale", asked.scale)
        if str(changes["scale"]).startswith(("-", "0")) and float(str(changes["scale"]).rstrip("%px ")) <= 0:
            raise refuse("--scale", asked.scale, "more than 0")
    return changes


def _place(mark: Watermark, placement: Changes) -> Watermark:
    """Place a mark as asked, on upright photos too."""
    if not placement:
        return mark
    portrait = mark.portrait
    if portrait is not None:
        portrait = msgspec.structs.replace(portrait, **dict.fromkeys(placement))
    return msgspec.structs.replace(mark, portrait=portrait, **placement)


