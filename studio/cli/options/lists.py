"""The list of people or products that photos are matched with."""

from functools import partial
from pathlib import Path
from typing import Annotated

from studio.cli.options.argument import Text, read_path
from studio.cli.options.option import Option, Options

_option = partial(Option, rich_help_panel="List")


class ListOptions(Options):
    """What says which list is used, and how."""

    data: Annotated[
        Path | None,
        _option(
            "--data",
            metavar="LIST",
            help="A list of people or products, CSV or XLSX; its columns are tokens: {first}, {data.School}.",
            parser=read_path,
        ),
    ] = None
    key: Annotated[Text, _option("--key", metavar="COLUMN", help="The column that photos are matched with.")] = None
    match: Annotated[
        Text,
        _option(
            "--match",
            metavar="BY",
            help="What says whose a photo is: stem, folder, number or card. [default: the recipe's, else stem]",
        ),
    ] = None
    corrections: Annotated[
        Path | None,
        _option(
            "--corrections",
            metavar="FILE",
            help="What was corrected by hand, a JSON file. [default: the corrections kept for DIR]",
            parser=read_path,
        ),
    ] = None
    encoding: Annotated[
        Text, _option("--encoding", metavar="E", help="Encoding of a CSV that is not UTF-8, such as cp1252.")
    ] = None
    sheet: Annotated[Text, _option("--sheet", metavar="NAME", help="Sheet of a workbook. [default: the first one]")] = (
        None
    )
