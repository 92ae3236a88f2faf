"""The options of each command as values: their names, their help and how they are grouped; read by Typer.

Dataclasses, since `--help` needs them and must not wait for msgspec. What the texts mean is known in shortcut.py.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

from typer import Argument, BadParameter, Option

from studio.formats import WRITTEN, Format

_size = partial(Option, rich_help_panel="Size")
_watermark = partial(Option, rich_help_panel="Watermark")
_file = partial(Option, rich_help_panel="File")
_control = partial(Option, rich_help_panel="Control")

Text = str | None
"""An option that may be left out; its text is checked in shortcut.py, where the words for what is wrong are."""

_ANCHORS = "north-west, north, north-east, west, center, east, south-west, south or south-east (the default)."


_FORMATS = f"{', '.join(WRITTEN)} or {Format.KEEP}."


def read_path(text: str) -> Path:
    """Return the path of a word; an empty one, as of a variable that is not set, does not mean the folder here."""
    if not text:
        raise BadParameter("An empty word names no file and no folder; the folder here is a dot.")
    return Path(text)


_Sources = Annotated[
    list[Path],
    Argument(metavar="SOURCE", help="Photos and folders of photos.", show_default=False, parser=read_path),
]
_Flat = Annotated[bool, _control("--flat", help="Leave out the folders inside the folders.")]
_Workers = Annotated[
    Text, _control("--workers", metavar="N", help="Photos made at once; 0: in this process. [default: the cores]")
]
_Verify = Annotated[
    bool | None,
    _control(
        "--verify/--no-verify",
        help="Read each file back from its disk and open it again before it gets its name. [default: no]",
        show_default=False,
    ),
]
_Json = Annotated[bool, _control("--json", help="One JSON object per event on standard output.")]
_Quiet = Annotated[bool, _control("--quiet", help="Say nothing but errors.")]


@dataclass(frozen=True, kw_only=True)
class ShortcutOptions:
    """What changes every export of the recipe for this run, or makes a recipe of one export."""

    recipe: Annotated[Text, Option("--recipe", metavar="NAME|FILE", help="From the library, or a file.")] = None

    size: Annotated[Text, _size("--size", metavar="WxH", help="Fit into this box.")] = None
    long_edge: Annotated[Text, _size("--long-edge", metavar="N", help="Pixels of the longer side.")] = None
    short_edge: Annotated[Text, _size("--short-edge", metavar="N", help="Pixels of the shorter side.")] = None
    percent: Annotated[Text, _size("--percent", metavar="P", help="Percent of each side.")] = None
    megapixels: Annotated[Text, _size("--megapixels", metavar="M", help="Millions of pixels.")] = None
    exact: Annotated[Text, _size("--exact", metavar="WxH", help="Stretch to just this size.")] = None
    fill: Annotated[Text, _size("--fill", metavar="WxH", help="Crop to this ratio and size.")] = None
    pad: Annotated[Text, _size("--pad", metavar="WxH", help="Fit, and add bars up to this size.")] = None
    pad_colour: Annotated[Text, _size("--pad-colour", metavar="#RRGGBB", help="Of the bars. [default: white]")] = None
    enlarge: Annotated[bool, _size("--enlarge", help="Let small photos grow to the size.")] = False

    watermark: Annotated[
        Path | None, _watermark("--watermark", metavar="IMAGE", help="Lay this image on each photo.")
    ] = None
    text: Annotated[
        Text, _watermark("--text", metavar="TEXT", help="Lay this text on each photo; may hold tokens.")
    ] = None
    anchor: Annotated[Text, _watermark("--anchor", metavar="ANCHOR", help=_ANCHORS)] = None
    offset: Annotated[
        Text, _watermark("--offset", metavar="L,L", help="From the anchor inwards, as 10,10 or 3%,3% (the default).")
    ] = None
    opacity: Annotated[Text, _watermark("--opacity", metavar="P", help="Percent. [default: 100]")] = None
    scale: Annotated[
        Text,
        _watermark(
            "--scale", metavar="L", help="The watermark's width: 200, or 18% of the short side. [default: its own]"
        ),
    ] = None

    format: Annotated[Text, _file("--format", metavar="FORMAT", help=_FORMATS)] = None
    quality: Annotated[Text, _file("--quality", metavar="Q", help="1 to 100.")] = None
    max_bytes: Annotated[Text, _file("--max-bytes", metavar="N", help="Lower the quality to stay below.")] = None
    name: Annotated[Text, _file("--name", metavar="TEMPLATE", help="File name, such as {stem}_{n:04}.")] = None
    metadata: Annotated[Text, _file("--metadata", metavar="WHAT", help="keep, copyright (only) or none.")] = None
    no_gps: Annotated[bool, _file("--no-gps", help="Leave out the place.")] = False
    profile: Annotated[Text, _file("--profile", metavar="PROFILE", help="srgb, keep or an ICC file.")] = None
    sharpen: Annotated[Text, _file("--sharpen", metavar="HOW", help="none, low, standard or high.")] = None
    background: Annotated[
        Text, _file("--background", metavar="#RRGGBB", help="Below transparent photos, where the format has none.")
    ] = None
    keep_dates: Annotated[bool, _file("--keep-dates", help="Give each file the photo's own date.")] = False
    decode: Annotated[
        Text, _file("--decode", metavar="HOW", help="auto, best or fast: how far a JPEG is reduced while it is read.")
    ] = None


@dataclass(frozen=True, kw_only=True)
class RunOptions(ShortcutOptions):
    """What `run` and `plan` take: sources, a destination, shortcuts and control."""

    sources: _Sources
    to: Annotated[Path, Option("--to", metavar="DIR", help="Where the files go.", show_default=False, parser=read_path)]

    flat: _Flat = False
    existing: Annotated[
        Text, _control("--existing", metavar="WHAT", help="skip (the default), replace or number files that are there.")
    ] = None
    redo: Annotated[
        Text,
        _control(
            "--redo",
            metavar="WHAT",
            help="Of unchanged files of earlier runs, where existing ones are skipped, make again those of photos "
            "(the default) that have changed, all (of a changed recipe too) or none.",
        ),
    ] = None
    workers: _Workers = None
    time_limit: Annotated[Text, _control("--time-limit", metavar="S", help="Seconds for one photo. [default: 120]")] = (
        None
    )
    max_pixels: Annotated[
        Text, _control("--max-pixels", metavar="M", help="Megapixels of the largest photo. [default: 500]")
    ] = None
    allow_truncated: Annotated[
        bool, _control("--allow-truncated", help="Deliver what there is of a damaged photo.")
    ] = False
    verify: _Verify = None
    dry_run: Annotated[bool, _control("--dry-run", help="Only say what would be done (= plan).")] = False
    json: _Json = False
    quiet: _Quiet = False
    journal: Annotated[
        Path | None,
        _control(
            "--journal",
            metavar="FILE",
            help="Where this run is written down; later runs look for it in the usual folder alone.",
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class ResumeOptions:
    """What `resume` takes."""

    journal: Annotated[
        Path, Argument(metavar="JOURNAL_OR_DIR", help="A journal, or the destination of the run.", show_default=False)
    ]
    retry_failed: Annotated[
        bool, _control("--retry-failed", help="Try the photos once more that failed or crashed.")
    ] = False
    verify: Annotated[
        bool | None,
        _control("--verify/--no-verify", help="As in run. [default: as the run was begun with]", show_default=False),
    ] = None
    workers: _Workers = None
    json: _Json = False
    quiet: _Quiet = False


_JOURNAL = "A journal, or the destination of a run."


@dataclass(frozen=True, kw_only=True)
class ReportOptions:
    """What `report` takes."""

    journal: Annotated[Path, Argument(metavar="JOURNAL_OR_DIR", help=_JOURNAL, show_default=False)]
    csv: Annotated[bool, Option("--csv", help="A table, a row for each file.")] = False
    html: Annotated[bool, Option("--html", help="One page with small pictures, to read, print or send.")] = False
    json: Annotated[bool, Option("--json", help="One JSON object, for programs.")] = False
    to: Annotated[
        Path | None,
        Option("--to", metavar="FILE", help="Write into this file; its suffix can say how. [default: to the output]"),
    ] = None
    no_pictures: Annotated[bool, Option("--no-pictures", help="Leave the pictures out of --html.")] = False


@dataclass(frozen=True, kw_only=True)
class UndoOptions:
    """What `undo` takes."""

    journal: Annotated[Path, Argument(metavar="JOURNAL_OR_DIR", help=_JOURNAL, show_default=False)]
    yes: Annotated[bool, Option("--yes", "-y", help="Do not ask.")] = False
    all: Annotated[bool, Option("--all", help="Show every file, not the first twenty.")] = False
    json: Annotated[bool, Option("--json", help="One JSON object per file on standard output; needs --yes.")] = False
    quiet: _Quiet = False


@dataclass(frozen=True, kw_only=True)
class MeasureOptions(ShortcutOptions):
    """What `measure` takes."""

    sources: _Sources
    flat: _Flat = False
    photos: Annotated[
        Text,
        _control("--photos", metavar="N", help="How many of them to measure with. [default: 24, or 3 a core]"),
    ] = None
    json: _Json = False
