"""How a command does its work; nothing here changes a pixel."""

from functools import partial
from pathlib import Path
from typing import Annotated

from studio.cli.options.argument import Text, read_path
from studio.cli.options.option import Option, Options

_option = partial(Option, rich_help_panel="Control")

Flat = Annotated[bool, _option("--flat", help="Leave out sub folders.")]
Workers = Annotated[
    Text,
    _option(
        "--workers",
        metavar="N",
        help="Photos processed at the same time; 0 for none beside this process. [default: one per core]",
    ),
]
VERIFY_HELP = "Check each file before it gets its name: read it back from disk, compare and open it."
Json = Annotated[bool, _option("--json", help="Write one JSON object per event to standard output.")]
Quiet = Annotated[bool, _option("--quiet", help="Show errors only.")]


class WorkOptions(Options):
    """How photos are delivered: by whom, within which limits, and what happens to files that are there."""

    flat: Flat = False
    existing: Annotated[
        Text,
        _option("--existing", metavar="WHAT", help="What to do with existing files: skip (the default), replace "
                "(in folders of your photos only what Studio made and nobody changed), number (add a number to the new "
                "name)."),
    ] = None  # fmt: skip
    redo: Annotated[
        Text,
        _option(
            "--redo",
            metavar="WHAT",
            help="What to make again: photos (changed photos, the default), all (after a recipe change too), none.",
        ),
    ] = None
    workers: Workers = None
    time_limit: Annotated[
        Text, _option("--time-limit", metavar="S", help="Time limit for one photo, in seconds. [default: 120]")
    ] = None
    max_pixels: Annotated[
        Text, _option("--max-pixels", metavar="M", help="Refuse photos over this many megapixels. [default: 500]")
    ] = None
    allow_truncated: Annotated[
        bool, _option("--allow-truncated", help="Deliver damaged photos as far as they can be read.")
    ] = False
    verify: Annotated[
        bool | None, _option("--verify/--no-verify", help=f"{VERIFY_HELP} [default: no]", show_default=False)
    ] = None
    json: Json = False
    quiet: Quiet = False
    journal: Annotated[
        Path | None,
        _option(
            "--journal",
            metavar="FILE",
            help="Keep the record of this delivery in this file. Later runs look in the usual folder only.",
            parser=read_path,
        ),
    ] = None


class ControlOptions(WorkOptions):
    """What `run` and `plan` take beside sources, a destination and the recipe."""

    dry_run: Annotated[bool, _option("--dry-run", help="Write nothing; show what would be done, as plan does.")] = False
