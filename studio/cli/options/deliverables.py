"""The options of the commands that make something of a whole delivery."""

from pathlib import Path
from typing import Annotated

from studio.cli.options.argument import Delivery, Text, read_path
from studio.cli.options.control import Json, Quiet, Workers
from studio.cli.options.option import Option, Options


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
