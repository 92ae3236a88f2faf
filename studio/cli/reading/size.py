"""Reads the one option that says a size, and those that go with it."""

from typing import Any, assert_never

import msgspec

from studio.cli.options.size import SizeOptions
from studio.cli.reading.text import read_box, read_choice, read_colour, read_number, read_whole, refuse
from studio.errors import RecipeError
from studio.recipe.model import LARGEST_SIDE, Resize, ResizeMode
from studio.recipe.watermark import Anchor

Changes = dict[str, Any]

_SIZES = ("size", "long_edge", "short_edge", "percent", "megapixels", "exact", "fill", "pad")


def read_resize(options: SizeOptions) -> Changes:
    """Return the keys of a Resize that the one size option says; {} without one. Raises RecipeError."""
    given = [name for name in _SIZES if getattr(options, name) is not None]
    if len(given) > 1:
        raise RecipeError(f"{' and '.join(_option(name) for name in given)} can't be combined; choose one size.")
    if not given:
        return {}
    name, option, text = given[0], _option(given[0]), getattr(options, given[0])
    mode = ResizeMode.FIT if name == "size" else ResizeMode(name.replace("_", "-"))
    match mode:
        case ResizeMode.LONG_EDGE | ResizeMode.SHORT_EDGE:
            numbers: Changes = {"pixels": read_whole(option, text, 1, LARGEST_SIDE)}
        case ResizeMode.PERCENT:
            numbers = {"percent": read_number(option, text, 0.01, 1000, sign="%")}
            if numbers["percent"] > 100 and not options.enlarge:
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


def change_resize(options: SizeOptions, own: Resize, changes: Changes) -> Resize:
    """Return the size of an export: `changes` from `read_resize`, else its `own`, with what goes with it."""
    extras: Changes = {"enlarge": True} if options.enlarge else {}
    if options.crop_position is not None and (changes.get("mode") or own.mode) is ResizeMode.FILL:
        extras |= _read_position(options.crop_position)
    if options.pad_colour is not None and (changes.get("mode") or own.mode) is ResizeMode.PAD:
        extras["colour"] = read_colour("--pad-colour", options.pad_colour)
    if changes:
        return Resize(**changes, **extras)
    return msgspec.structs.replace(own, **extras)


def _read_position(text: str) -> Changes:
    """Read which part is kept: the name of an anchor, or two percentages with a comma between them."""
    parts = text.split(",")
    if len(parts) == 1:
        return {"anchor": read_choice("--crop-position", text, Anchor), "position": None}
    if len(parts) != 2:
        raise refuse("--crop-position", text, "an anchor, such as north, or two percentages, such as 50,20")
    across, down = (read_number("--crop-position", part, 0, 100, sign="%") for part in parts)
    return {"position": (across, down)}


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")
