"""Makes what a recipe asks for of a whole delivery, one after the other, when its photos are delivered."""

from collections.abc import Callable, Iterator
from pathlib import Path

from studio.batch.deliverable.archive import make_archive
from studio.batch.deliverable.delivered import read_delivery
from studio.batch.deliverable.index import make_index
from studio.batch.deliverable.made import Made, Watch
from studio.batch.files.naming import safe_name
from studio.batch.journal.records import DeliverableKind
from studio.batch.journal.writer import JournalWriter
from studio.recipe.deliverable import Archive
from studio.recipe.list_rules import IndexFormat
from studio.recipe.model import Recipe


def make_wanted(journal: JournalWriter, recipe: Recipe, watch: Callable[[DeliverableKind], Watch]) -> Iterator[Made]:
    """Make what the recipe wants; `watch` is asked for each kind before it is begun. Raises as each of them does."""
    rules = recipe.data
    if rules is not None and rules.index is not IndexFormat.NONE:
        report = read_delivery(journal)
        if report.totals.files:
            yield make_index(report, journal, rules, watch(DeliverableKind.INDEX))
    if recipe.zip is not None and read_delivery(journal).totals.files:
        yield make_zip(journal, recipe.zip, None, watch(DeliverableKind.ZIP))


def make_zip(journal: JournalWriter, archive: Archive, target: Path | None, watch: Watch) -> Made:
    """Pack a delivery; `target` is by default in its folder and named like that. Raises as `make_archive` does."""
    report = read_delivery(journal)
    return make_archive(report, journal, archive, target or _beside(report.destination, ".zip"), watch)


def _beside(destination: Path, suffix: str) -> Path:
    """Return the usual name of a file that is made of a delivery."""
    return destination / (safe_name(destination.name, suffix) or f"photos{suffix}")
