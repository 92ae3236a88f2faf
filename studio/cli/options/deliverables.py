"""The options of the commands that make something of a whole delivery."""

from pathlib import Path
from typing import Annotated

from studio.cli.options.argument import Delivery, Text, read_path
from studio.cli.options.control import Json, Quiet, Workers
from studio.cli.options.option import Option, Options


class SheetOptions(Options):
    """What `sheet` takes."""

    delivery: Delivery
    to: Annotated[
        Path | None,
        Option(
            "--to",
            metavar="FILE.pdf",
            help="The PDF file, or FILE.jpg for pages as JPEG files. [default: in the folder, named like it]",
            parser=read_path,
        ),
    ] = None
    title: Annotated[Text, Option("--title", metavar="TEXT", help="The title. [default: the folder's name]")] = None
    page: Annotated[
        Text, Option("--page", metavar="SIZE", help="A3, A4, A5, letter or legal. [default: as the recipe, else A4]")
    ] = None
    landscape: Annotated[bool, Option("--landscape", help="Pages that are wider than high.")] = False
    columns: Annotated[
        Text, Option("--columns", metavar="N", help="Photos beside each other. [default: as the recipe, else 4]")
    ] = None
    rows: Annotated[
        Text, Option("--rows", metavar="N", help="Photos below each other. [default: as the recipe, else 5]")
    ] = None
    caption: Annotated[
        Text,
        Option(
            "--caption", metavar="TEMPLATE", help="What stands below each photo. [default: as the recipe, else {file}]"
        ),
    ] = None
    workers: Workers = None
    json: Json = False
    quiet: Quiet = False


class ZipOptions(Options):
    """What `zip` takes."""

    delivery: Delivery
    to: Annotated[
        Path | None,
        Option(
            "--to",
            metavar="FILE.zip",
            help="The ZIP file; parts get -1, -2 ... before .zip. [default: in the folder, named like it]",
            parser=read_path,
        ),
    ] = None
    part: Annotated[
        Text, Option("--part", metavar="SIZE", help='Parts of at most this size, such as "2 GB". [default: one file]')
    ] = None
    json: Json = False
    quiet: Quiet = False


class GalleryOptions(Options):
    """What `gallery` takes."""

    delivery: Delivery
    to: Annotated[
        Path | None,
        Option(
            "--to",
            metavar="FOLDER",
            help="The folder of the gallery. [default: gallery, in the folder of the delivery]",
            parser=read_path,
        ),
    ] = None
    workers: Workers = None
    json: Json = False
    quiet: Quiet = False
