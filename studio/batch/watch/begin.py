"""Opens the journal of a watched folder: that of before if it is of the same watch, else a new one."""

from pathlib import Path

from studio.batch.files.naming import shown
from studio.batch.journal.reader import JournalReader, newest_journal
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.fingerprint import fingerprints
from studio.batch.plan.plan import complete_recipe, plan_photos, tops
from studio.batch.watch.order import WatchOrder, WatchSettings
from studio.batch.watch.place import check_place
from studio.errors import SourceError
from studio.job import Batch
from studio.message import message
from studio.paths import absolute


def open_watch(order: WatchOrder, path: Path | None = None) -> JournalWriter:
    """Open the journal of the last watch of these folders into this destination by this recipe, or begin a new one.

    `path` is where a new one is kept, by default in the user's folder of journals. The destination is locked.

    Raises RecipeError, SourceError for what is no folder, DeliveryError for a destination that can't be used, and
    InUseError, which says who has it.
    """
    for root in order.roots:
        if root.exists() and not root.is_dir():
            raise SourceError(message("{source} is not a folder; only folders can be watched.", source=shown(root)))
    check_place(order.recipe, order.roots, order.destination)
    earlier = find_watch(order, path)
    if earlier is not None:
        return JournalWriter.open(earlier)
    for root in order.roots:
        if not root.is_dir():
            raise SourceError(
                message("{source} does not exist; check its name and that its disk is there.", source=shown(root))
            )
    journal = JournalWriter.create(plan_nothing(order), path)
    journal.note_watch(WatchSettings(tops={str(root): name for root, name in tops(order.roots).items()}))
    return journal


def find_watch(order: WatchOrder, path: Path | None = None) -> Path | None:
    """Return the journal of before that a watch goes on with; None where it begins a new one.

    Raises InUseError when it is being made.
    """
    newest = path if path is not None and path.exists() else newest_journal(order.destination, finished=True)
    if newest is None:
        return None
    with JournalReader.open(newest) as journal:
        head = journal.head()
        batch = head.batch
        if head.is_undone or not journal.is_of_watch() or batch.roots != order.roots:
            return None
    recipe = complete_recipe(order.recipe, order.studio)
    wanted = (recipe, fingerprints(recipe), order.existing, absolute(order.destination))
    return newest if (batch.recipe, batch.fingerprints, batch.existing, batch.destination) == wanted else None


def plan_nothing(order: WatchOrder) -> Batch:
    """Return the batch of a watch without any photos; raises as `plan_photos` does."""
    return plan_photos(
        order.recipe,
        (),
        order.roots,
        order.destination,
        existing=order.existing,
        redo=order.redo,
        limits=order.limits,
        studio=order.studio,
        data=order.data,
    )
