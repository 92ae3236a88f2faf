"""Makes what a recipe asks for of a whole delivery, one after the other, when its photos are delivered."""

from collections.abc import Callable, Iterator
from pathlib import Path

from studio.batch.deliverable.archive import make_archive
from studio.batch.deliverable.contact_sheet import make_sheet
from studio.batch.deliverable.delivered import read_delivery
from studio.batch.deliverable.index import make_index
from studio.batch.deliverable.made import Made, Watch
from studio.batch.deliverable.web_gallery import make_gallery
from studio.batch.executor.protocol import Executor
from studio.batch.files.naming import safe_name
from studio.batch.journal.records import DeliverableKind
from studio.batch.journal.writer import JournalWriter
from studio.batch.report.model import Report
from studio.batch.run.gallery_exports import gallery_page
from studio.recipe.deliverable import Archive, ContactSheet, Gallery, SheetFormat
from studio.recipe.list_rules import IndexFormat
from studio.recipe.model import Recipe


def make_wanted(
    journal: JournalWriter,
    recipe: Recipe,
    open_executor: Callable[[int], Executor],
    watch: Callable[[DeliverableKind], Watch],
) -> Iterator[Made]:
    """Make what the recipe wants; `watch` is asked for each kind before it is begun. Raises as each of them does."""
    rules = recipe.data
    wants_index = rules is not None and rules.index is not IndexFormat.NONE
    if not (wants_index or recipe.zip or recipe.gallery or recipe.sheet):
        return
    report = read_delivery(journal)
    if not report.totals.files:
        return
    if rules is not None and wants_index:
        yield make_index(report, journal, rules, watch(DeliverableKind.INDEX))
    if recipe.zip:
        yield make_zip(journal, recipe.zip, None, watch(DeliverableKind.ZIP), report)
        report.look_again(journal)  # the gallery has a link to it
    if recipe.sheet:
        yield make_contact_sheet(journal, recipe.sheet, None, open_executor, watch(DeliverableKind.SHEET), report)
    if recipe.gallery:
        yield make_web_gallery(journal, recipe.gallery, None, open_executor, watch(DeliverableKind.GALLERY), report)


def make_zip(
    journal: JournalWriter, archive: Archive, target: Path | None, watch: Watch, report: Report | None = None
) -> Made:
    """Pack a delivery; `target` is by default in its folder and named like that. Raises as `make_archive` does.

    `report` is that of the delivery, if it is known already.
    """
    report = report or read_delivery(journal)
    return make_archive(report, journal, archive, target or _beside(report.destination, ".zip"), watch)


def make_web_gallery(
    journal: JournalWriter,
    gallery: Gallery,
    folder: Path | None,
    open_executor: Callable[[int], Executor],
    watch: Watch,
    report: Report | None = None,
) -> Made:
    """Make a gallery of a delivery; `folder` is by default `gallery` in its folder. Raises as `make_gallery` does.

    `report` is that of the delivery, if it is known already.
    """
    report = report or read_delivery(journal)
    target = folder or gallery_page(report.destination).parent
    return make_gallery(report, journal, gallery, target, open_executor, watch)


def make_contact_sheet(
    journal: JournalWriter,
    sheet: ContactSheet,
    target: Path | None,
    open_executor: Callable[[int], Executor],
    watch: Watch,
    report: Report | None = None,
) -> Made:
    """Make a contact sheet; `target` is by default in the folder of the delivery. Raises as `make_sheet` does.

    `report` is that of the delivery, if it is known already.
    """
    report = report or read_delivery(journal)
    suffix = " sheet.pdf" if sheet.format is SheetFormat.PDF else " sheet.jpg"
    return make_sheet(report, journal, sheet, target or _beside(report.destination, suffix), open_executor, watch)


def _beside(destination: Path, suffix: str) -> Path:
    """Return the usual name of a file that is made of a delivery."""
    return destination / (safe_name(destination.name, suffix) or f"photos{suffix}")
