"""The size of each file, one way at a time."""

from functools import partial
from typing import Annotated

from studio.cli.options.argument import Text
from studio.cli.options.option import Option, Options

_option = partial(Option, rich_help_panel="Size")


class SizeOptions(Options):
    """The size that replaces that of every export."""

    size: Annotated[Text, _option("--size", metavar="WxH", help="Fit within this width and height.")] = None
    long_edge: Annotated[Text, _option("--long-edge", metavar="N", help="Long edge in pixels.")] = None
    short_edge: Annotated[Text, _option("--short-edge", metavar="N", help="Short edge in pixels.")] = None
    percent: Annotated[Text, _option("--percent", metavar="P", help="Percentage of the original size.")] = None
    megapixels: Annotated[Text, _option("--megapixels", metavar="M", help="Size in megapixels.")] = None
    exact: Annotated[Text, _option("--exact", metavar="WxH", help="Stretch to exactly this size.")] = None
    fill: Annotated[Text, _option("--fill", metavar="WxH", help="Fill this size; crop what is left over.")] = None
    crop_position: Annotated[
        Text,
        _option("--crop-position", metavar="X,Y", help="What --fill keeps: an anchor, or percent (50,20)."),
    ] = None
    pad: Annotated[Text, _option("--pad", metavar="WxH", help="Fit within this size and add a border.")] = None
    pad_colour: Annotated[
        Text, _option("--pad-colour", metavar="#RRGGBB", help="Colour of the border. [default: white]")
    ] = None
    enlarge: Annotated[bool, _option("--enlarge", help="Enlarge photos that are smaller than the size.")] = False
