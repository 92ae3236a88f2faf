"""The watermark of each file, and where it is placed."""

from functools import partial
from pathlib import Path
from typing import Annotated

from studio.cli.options.argument import Text, read_path
from studio.cli.options.option import Option, Options

_option = partial(Option, rich_help_panel="Watermark")

_ANCHORS = "north-west, north, north-east, west, center, east, south-west, south or south-east (the default)."


class WatermarkOptions(Options):
    """The watermarks that replace those of every export, and the placement of whatever watermarks there are."""

    watermark: Annotated[
        Path | None,
        _option("--watermark", metavar="IMAGE", help="Image to place on each photo: PNG or SVG.", parser=read_path),
    ] = None
    text: Annotated[
        Text, _option("--text", metavar="TEXT", help="Text to place on each photo; may contain tokens such as {n:04}.")
    ] = None
    anchor: Annotated[Text, _option("--anchor", metavar="ANCHOR", help=_ANCHORS)] = None
    offset: Annotated[
        Text,
        _option("--offset", metavar="L,L", help="Distance from the anchor, such as 10,10 or 3%,3% (the default)."),
    ] = None
    opacity: Annotated[Text, _option("--opacity", metavar="P", help="Opacity in percent. [default: 100]")] = None
    scale: Annotated[
        Text,
        _option(
            "--scale",
            metavar="L",
            help="Width of the watermark: 200 pixels, or 18% of the photo's short side. [default: its own size]",
        ),
    ] = None
