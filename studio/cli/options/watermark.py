"""Watermarks of the command line: the options that replace a recipe's watermarks, and those that place them."""

from typing import Any

import msgspec

from studio.cli.options.argument import read_choice, read_length, read_number, read_offset, read_text, refuse
from studio.cli.options.options import ShortcutOptions
from studio.errors import RecipeError
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark, Watermark, parse_length


def read_watermarks(asked: ShortcutOptions) -> tuple[Watermark, ...]:
    """Return the watermarks that replace those of the recipe; none where it keeps its own."""
    watermarks: list[Watermark] = []
    if asked.watermark is not None:
        if not asked.watermark.is_file():
            why = "it is a folder" if asked.watermark.is_dir() else "there is no such file"
            raise RecipeError(f"--watermark is '{asked.watermark}'; {why}. It must be an image, such as logo.png.")
        watermarks.append(ImageWatermark(image=str(asked.watermark.absolute())))
    if asked.text is not None:
        text = read_text("--text", asked.text)
        try:
            watermarks.append(TextWatermark(text=text))
        except RecipeError as error:
            raise RecipeError(f"--text: {error}") from None
    return tuple(watermarks)


def read_placement(asked: ShortcutOptions) -> dict[str, Any]:
    """Return the keys of a Placement that were asked for."""
    changes: dict[str, Any] = {}
    if asked.anchor is not None:
        changes["anchor"] = read_choice("--anchor", asked.anchor, Anchor, centre=Anchor.CENTER)
    if asked.offset is not None:
        changes["offset"] = read_offset("--offset", asked.offset)
    if asked.opacity is not None:
        changes["opacity"] = read_number("--opacity", asked.opacity, 0, 100, sign="%")
    if asked.scale is not None:
        changes["scale"] = read_length("--scale", asked.scale)
        if parse_length(changes["scale"])[0] <= 0:
            raise refuse("--scale", asked.scale, "more than 0")
    return changes


def place_watermark(watermark: Watermark, placement: dict[str, Any]) -> Watermark:
    """Place a watermark as asked, on upright photos too."""
    if not placement:
        return watermark
    portrait = watermark.portrait
    if portrait is not None:
        portrait = msgspec.structs.replace(portrait, **dict.fromkeys(placement))
    return msgspec.structs.replace(watermark, portrait=portrait, **placement)
