"""`sheet`: makes a contact sheet of what was delivered."""

from typing import Any

from msgspec import structs

from studio.batch.deliverable.make import make_contact_sheet
from studio.batch.journal.records import DeliverableKind
from studio.cli.exit_codes import ExitCode
from studio.cli.following.deliverables import Maker, make_of
from studio.cli.options.deliverables import SheetOptions
from studio.cli.reading.control import read_workers
from studio.cli.reading.text import read_choice, read_whole, refuse
from studio.printed.paper import Page
from studio.recipe.deliverable import MOST_COLUMNS, MOST_ROWS, ContactSheet, SheetFormat

_FORMATS = {".pdf": SheetFormat.PDF, ".jpg": SheetFormat.JPEG, ".jpeg": SheetFormat.JPEG}


def make_sheet_file(options: SheetOptions) -> ExitCode:
    """Make the contact sheet of a delivery; raises SourceError, RecipeError, DeliveryError and CancelledError."""
    workers = read_workers(options.workers)
    changes = _read_changes(options)
    target = options.to.absolute() if options.to is not None else None

    def make(maker: Maker) -> None:
        sheet = structs.replace(maker.recipe.sheet or ContactSheet(), **changes)
        watch = maker.watch(DeliverableKind.SHEET)
        maker.tell(make_contact_sheet(maker.journal, sheet, target, maker.open_executor, watch))

    return make_of(options.delivery, make, as_json=options.json, quiet=options.quiet, workers=workers)


def _read_changes(options: SheetOptions) -> dict[str, Any]:
    """Return what the options say, as keys of the sheet; raises RecipeError for what they can't say."""
    changes: dict[str, Any] = {"landscape": True} if options.landscape else {}
    if options.to is not None:
        format_ = _FORMATS.get(options.to.suffix.lower())
        if format_ is None:
            raise refuse("--to", str(options.to), "a name that ends in .pdf or .jpg")
        changes["format"] = format_
    if options.page is not None:
        changes["page"] = read_choice("--page", options.page, Page)
    if options.columns is not None:
        changes["columns"] = read_whole("--columns", options.columns, 1, MOST_COLUMNS)
    if options.rows is not None:
        changes["rows"] = read_whole("--rows", options.rows, 1, MOST_ROWS)
    for key in ("title", "caption"):
        if (text := getattr(options, key)) is not None:
            changes[key] = text
    return changes
