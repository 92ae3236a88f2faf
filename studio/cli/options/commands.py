"""The options of each command, put together from the groups."""

from pathlib import Path
from typing import Annotated

from studio.cli.options.argument import AgreedDestination, Delivery, Destination, Sources, Text, read_path
from studio.cli.options.control import VERIFY_HELP, ControlOptions, Flat, Json, Quiet, Workers, WorkOptions
from studio.cli.options.lists import ListOptions
from studio.cli.options.option import Argument, Option, Options
from studio.cli.options.photos import PhotoOptions
from studio.cli.options.recipe import RecipeOptions


class RunOptions(ControlOptions, ListOptions, PhotoOptions, RecipeOptions):
    """What `run` and `plan` take."""

    sources: Sources
    to: Destination


class WatchOptions(WorkOptions, ListOptions, RecipeOptions):
    """What `watch` takes."""

    sources: Annotated[
        list[Path],
        Argument(metavar="FOLDER", help="The folders to watch.", show_default=False, parser=read_path),
    ]
    to: Destination
    settle: Annotated[
        Text,
        Option(
            "--settle",
            metavar="S",
            help="Seconds for which a file must not change before it is delivered. [default: 2]",
            rich_help_panel="Watching",
        ),
    ] = None
    ready: Annotated[
        Text,
        Option(
            "--ready",
            metavar="PATTERN",
            help="Wait for a marker file: *.done releases the photo of that name, READY all in its folder and below.",
            rich_help_panel="Watching",
        ),
    ] = None
    once_idle: Annotated[
        Text,
        Option(
            "--once-idle",
            metavar="S",
            help="End when nothing has arrived for so many seconds.",
            rich_help_panel="Watching",
        ),
    ] = None
    every: Annotated[
        Text,
        Option(
            "--every",
            metavar="TIME",
            help="Make galleries and ZIP files of the recipe this often, such as 10m, as well as at the end.",
            rich_help_panel="Watching",
        ),
    ] = None
    start_at: Annotated[
        Text, Option("--start-at", metavar="N", help="The first number that {n} gives.", rich_help_panel="Watching")
    ] = None


class ResumeOptions(Options):
    """What `resume` takes."""

    journal: Delivery
    to: AgreedDestination = None
    retry_failed: Annotated[bool, Option("--retry-failed", help="Try photos that failed or crashed once more.")] = False
    verify: Annotated[
        bool | None,
        Option("--verify/--no-verify", help=f"{VERIFY_HELP} [default: as in the run]", show_default=False),
    ] = None
    workers: Workers = None
    json: Json = False
    quiet: Quiet = False


class ReportOptions(Options):
    """What `report` takes."""

    journal: Delivery
    csv: Annotated[bool, Option("--csv", help="A table with one row per file.")] = False
    html: Annotated[bool, Option("--html", help="A web page with thumbnails, to read, print or send.")] = False
    json: Annotated[bool, Option("--json", help="One JSON object, for programs.")] = False
    to: Annotated[
        Path | None,
        Option(
            "--to",
            metavar="FILE",
            help="Write to this file; .html, .pdf, .csv or .json says how. [default: standard output]",
            parser=read_path,
        ),
    ] = None
    run: Annotated[
        str | None,
        Option("--run", metavar="N", help="Only one run into the folder: its number, or last. [default: all of them]"),
    ] = None
    no_pictures: Annotated[bool, Option("--no-pictures", help="Leave the thumbnails out of the web page or PDF.")] = (
        False
    )
    audience: Annotated[
        str | None,
        Option("--for", metavar="client", help="Without the folders, journal and sums of this machine, to hand on."),
    ] = None


class UndoOptions(Options):
    """What `undo` takes."""

    journal: Delivery
    to: AgreedDestination = None
    yes: Annotated[bool, Option("--yes", "-y", help="Do not ask.")] = False
    all: Annotated[bool, Option("--all", help="List every file, not only the first twenty.")] = False
    json: Annotated[bool, Option("--json", help="Write one JSON object per file to standard output; needs --yes.")] = (
        False
    )
    quiet: Annotated[bool, Option("--quiet", help="Show errors only.")] = False


class RecipesOptions(Options):
    """What `recipes` takes."""

    action: Annotated[
        str | None,
        Argument(metavar="show|import|export|path", help="What to do; a list without it.", show_default=False),
    ] = None
    name: Annotated[
        str | None, Argument(metavar="NAME", help="The recipe, or the file to import.", show_default=False)
    ] = None
    file: Annotated[
        Path | None,
        Argument(
            metavar="FILE",
            help="Where to export to, with the recipe's logos, fonts and profiles: NAME.recipe.zip, or a folder.",
            show_default=False,
            parser=read_path,
        ),
    ] = None
    replace: Annotated[bool, Option("--replace", help="Import in place of the recipe of that name.")] = False
    called: Annotated[Text, Option("--as", metavar="NAME", help="Import under this name.")] = None


class CardsOptions(Options):
    """What `cards` takes."""

    list: Annotated[
        Path,
        Argument(
            metavar="LIST", help="A list of people or products: CSV or XLSX.", show_default=False, parser=read_path
        ),
    ]
    to: Annotated[
        Path | None,
        Option("--to", metavar="FILE.pdf", help="The file to write. [default: LIST cards.pdf]", parser=read_path),
    ] = None
    key: Annotated[Text, Option("--key", metavar="COLUMN", help="The column of the codes. [default: code or sku]")] = (
        None
    )
    per_page: Annotated[str, Option("--per-page", metavar="N", help="Cards on a page: 1, 2, 4, 6, 8 or 10.")] = "4"
    page: Annotated[str, Option("--page", metavar="SIZE", help="Paper: A3, A4, A5, letter or legal.")] = "A4"
    encoding: Annotated[
        Text, Option("--encoding", metavar="E", help="Encoding of a CSV that is not UTF-8, such as cp1252.")
    ] = None
    sheet: Annotated[Text, Option("--sheet", metavar="NAME", help="Sheet of a workbook. [default: the first one]")] = (
        None
    )


class MeasureOptions(RecipeOptions):
    """What `measure` takes."""

    sources: Sources
    flat: Flat = False
    photos: Annotated[
        Text,
        Option("--photos", metavar="N", help="How many photos to measure with. [default: 24, or 3 per core]"),
    ] = None
    json: Json = False
