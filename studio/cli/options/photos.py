"""Which of the photos are delivered, and in which order."""

from functools import partial
from pathlib import Path
from typing import Annotated

from studio.cli.options.argument import Text, read_path
from studio.cli.options.option import Option, Options

_option = partial(Option, rich_help_panel="Photos")


class PhotoOptions(Options):
    """What narrows down and sorts the photos of the sources."""

    only: Annotated[
        Path | None,
        _option(
            "--only",
            metavar="FILE",
            help="Only the photos in this list: a name per line, or a column named file in a CSV.",
            parser=read_path,
        ),
    ] = None
    min_rating: Annotated[Text, _option("--min-rating", metavar="N", help="Only photos rated N to 5 stars.")] = None
    since: Annotated[
        Text, _option("--since", metavar="DATE", help="Only photos taken on or after this date, such as 2026-05-31.")
    ] = None
    sort: Annotated[
        Text, _option("--sort", metavar="BY", help="Order of the photos and of {n}: name or time (taken).")
    ] = None
    clock: Annotated[
        list[str] | None,
        _option(
            "--clock",
            metavar="CAMERA=TIME",
            help="Correct a camera's clock when sorting, such as R5=+0:03 (hours:minutes). Can be repeated.",
            show_default=False,
        ),
    ] = None
    start_at: Annotated[Text, _option("--start-at", metavar="N", help="The first number that {n} gives.")] = None
