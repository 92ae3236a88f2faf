"""Reads the options that replace the watermarks of a recipe, and those that place them."""

from typing import Any

import msgspec

from studio.cli.options.watermark import WatermarkOptions
from studio.cli.reading.text import read_choice, read_length, read_number, read_offset, read_text, refuse
from studio.errors import RecipeError
from studio.paths import absolute
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark, Watermark, parse_length


def read_watermarks(options: WatermarkOptions) -> tuple[Watermark, ...]:
    """Return the watermarks that replace those of the recipe; none where it keeps its own."""
    watermarks: list[Watermark] = []
    if options.watermark is not None:
        if not options.watermark.is_file():
            why = "it is a folder" if options.watermark.is_dir() else "there is no such file"
            raise RecipeError(f"--watermark is '{options.watermark}'; {why}. It must be an image, such as logo.png.")
        watermarks.append(ImageWatermark(image=str(absolute(options.watermark))))
    if options.text is not None:
        text = read_text("--text", options.text)
        try:
            watermarks.append(TextWatermark(text=text))
        except RecipeError as error:
            raise RecipeError(f"--text: {error}") from None
    return tuple(watermarks)


def read_placement(options: WatermarkOptions) -> dict[str, Any]:
    """Return the keys of a Placement that the options say."""
    changes: dict[str, Any] = {}
    if options.anchor is not None:
        changes["anchor"] = read_choice("--anchor", options.anchor, Anchor, centre=Anchor.CENTER)
    if options.offset is not None:
        changes["offset"] = read_offset("--offset", options.offset)
    if options.opacity is not None:
        changes["opacity"] = read_number("--opacity", options.opacity, 0, 100, sign="%")
    if options.scale is not None:
        changes["scale"] = read_length("--scale", options.scale)
        if parse_length(changes["scale"])[0] <= 0:
            raise refuse("--scale", options.scale, "more than 0")
    return changes


def place_watermark(watermark: Watermark, placement: dict[str, Any]) -> Watermark:
    """Place a watermark as the options say, on portrait photos too."""
    if not placement:
        return watermark
    portrait = watermark.portrait
    if portrait is not None:
        portrait = msgspec.structs.replace(portrait, **dict.fromkeys(placement))
    return msgspec.structs.replace(watermark, portrait=portrait, **placement)
