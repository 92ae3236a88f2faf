"""What several groups of options share: texts, paths, where a command finds its photos or its journal."""

from pathlib import Path
from typing import Annotated

from studio.cli.options.option import Argument, Option

Text = str | None
"""An option that may be left out; its text is read in `reading/`, which also says what is wrong with it."""


def read_path(text: str) -> Path:
    """Return a path; refuse "", which an unset variable of a shell gives and which Path takes for the current folder.

    Raises BadParameter.
    """
    if not text:
        from typer import BadParameter

        raise BadParameter("the path is empty; for the current folder write a dot.")
    return Path(text)


Sources = Annotated[
    list[Path],
    Argument(metavar="SOURCE", help="Photos, and folders with photos.", show_default=False, parser=read_path),
]
Destination = Annotated[
    Path, Option("--to", metavar="DIR", help="The folder to deliver into.", show_default=False, parser=read_path)
]
AgreedDestination = Annotated[
    Path | None,
    Option(
        "--to",
        metavar="DIR",
        help="The folder that the journal may deliver into; needed when another Studio has written it.",
        show_default=False,
        parser=read_path,
    ),
]
Delivery = Annotated[
    Path,
    Argument(
        metavar="JOURNAL_OR_DIR",
        help="The folder that was delivered into, or a journal.",
        show_default=False,
        parser=read_path,
    ),
]
