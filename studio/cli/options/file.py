"""What each file is: format, quality, colours, metadata, name and date."""

from functools import partial
from typing import Annotated

from studio.cli.options.argument import Text
from studio.cli.options.option import Option, Options
from studio.formats import WRITTEN, Format

_FORMATS = f"{', '.join(WRITTEN)}, or {Format.KEEP} (the photo's own)."

_option = partial(Option, rich_help_panel="File")


class FileOptions(Options):
    """What replaces the same of every export."""

    format: Annotated[Text, _option("--format", metavar="FORMAT", help=_FORMATS)] = None
    quality: Annotated[Text, _option("--quality", metavar="Q", help="From 1 to 100.")] = None
    max_bytes: Annotated[
        Text, _option("--max-bytes", metavar="N", help="Max file size; the quality is lowered to reach it.")
    ] = None
    name: Annotated[
        Text,
        _option("--name", metavar="TEMPLATE", help="File name, such as {stem}_{n:04}; dates of files are local time."),
    ] = None
    metadata: Annotated[
        Text, _option("--metadata", metavar="WHAT", help="keep (everything), copyright (only that) or none.")
    ] = None
    no_gps: Annotated[bool, _option("--no-gps", help="Remove the location (GPS).")] = False
    profile: Annotated[
        Text, _option("--profile", metavar="PROFILE", help="srgb, keep (the photo's own) or an ICC file.")
    ] = None
    sharpen: Annotated[
        Text, _option("--sharpen", metavar="HOW", help="Sharpening for output: none, low, standard or high.")
    ] = None
    background: Annotated[
        Text,
        _option(
            "--background",
            metavar="#RRGGBB",
            help="Colour behind transparent photos, where the format has no transparency.",
        ),
    ] = None
    keep_dates: Annotated[
        bool, _option("--keep-dates", help="Set each file's modification date to that of its photo file.")
    ] = False
    decode: Annotated[
        Text,
        _option("--decode", metavar="HOW", help="Speed or quality when reading JPEGs: fast, auto or best."),
    ] = None
