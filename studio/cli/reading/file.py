"""Reads the options of a file: format, quality, colours, metadata, name and date."""

from pathlib import Path
from typing import Any

from studio.cli.options.file import FileOptions
from studio.cli.reading.text import read_choice, read_colour, read_text, read_whole, refuse
from studio.errors import RecipeError
from studio.formats import FORMATS, WRITTEN, Format
from studio.paths import absolute
from studio.recipe.model import Decode, Export, Keep, Sharpen
from studio.recipe.template import check_template
from studio.safe_file import open_regular

Changes = dict[str, Any]

_BY_SUFFIX = {FORMATS[format_].suffix.removeprefix("."): format_ for format_ in WRITTEN}

_ICC_SIGNATURE = b"acsp"
"""At byte 36 of every profile (ICC.1, 7.2)."""


def read_export(options: FileOptions) -> Changes:
    """Return the keys of an Export that the options say. Raises RecipeError."""
    changes: Changes = {}
    if options.format is not None:
        changes["format"] = read_choice("--format", options.format, Format, **_BY_SUFFIX)
    if options.quality is not None:
        changes["quality"] = read_whole("--quality", options.quality, 1, 100)
    if options.max_bytes is not None:
        changes["max_bytes"] = read_whole("--max-bytes", options.max_bytes, 1)
    if options.name is not None:
        changes["file"] = _read_name(options.name)
    if options.profile is not None:
        changes["profile"] = _read_profile(options.profile)
    if options.sharpen is not None:
        changes["sharpen"] = read_choice("--sharpen", options.sharpen, Sharpen)
    if options.decode is not None:
        changes["decode"] = read_choice("--decode", options.decode, Decode)
    if options.background is not None:
        changes["background"] = read_colour("--background", options.background)
    if options.keep_dates:
        changes["keep_dates"] = True
    return changes


def read_policy(options: FileOptions) -> Changes:
    """Return the keys of a MetadataPolicy that the options say. Raises RecipeError."""
    changes: Changes = {"gps": False} if options.no_gps else {}
    if options.metadata is not None:
        word = options.metadata.strip().lower()
        allowed = {"keep": Keep.ALL, "all": Keep.ALL, "copyright": Keep.COPYRIGHT, "none": Keep.NONE}
        if word not in allowed:
            raise refuse("--metadata", options.metadata, "one of keep, copyright, none")
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
        with open_regular(path) as file:
            start = file.read(40)
    except OSError as error:
        raise RecipeError(f"--profile: {path} can't be read: {error.strerror or error}.") from None
    if start[36:] != _ICC_SIGNATURE:
        raise refuse("--profile", text, "srgb, keep or the path of an ICC file; this file isn't one")
    return str(absolute(path))
