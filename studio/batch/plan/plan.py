"""Turns photos and a recipe into a Batch: every name settled, every conflict and refusal known. Writes nothing."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, structs

from studio.batch.files.naming import fixed_folder, fold, number_name, safe_name, shown
from studio.batch.lists.rows import ListInput, ListPhoto, PreparedShots, check_list, find_rows
from studio.batch.plan.choice import ALL_PHOTOS, PhotoChoice, choose_photos
from studio.batch.plan.estimate import estimate_exports
from studio.batch.plan.fingerprint import fingerprints
from studio.batch.plan.incremental import IncrementalPlan
from studio.batch.plan.notes import outdated_notes
from studio.batch.plan.planner import PlanBuilder
from studio.batch.plan.previous import KnownDelivery, previous_files
from studio.batch.plan.requirements import check_destination, check_recipe_files, free_bytes
from studio.batch.plan.scan import DELIVERY, FoundPhoto, scan
from studio.errors import CancelledError
from studio.job import Batch, Existing, Limits, Redo
from studio.message import Message, Note, NoteKind, message
from studio.paths import absolute
from studio.recipe.file import map_files
from studio.recipe.identity import with_studio
from studio.recipe.model import Recipe


class Continued(Struct, frozen=True, kw_only=True):
    """A delivery that photos are added to: what is known of it and of those before it, the newest first.

    `names` are those of all its files, by folder, which no other photo gets; `tops` the folders that several sources
    have in the destination. `photos` are those that new ones are matched with a list together with, as a code card is
    for all photos after it.
    """

    known: Sequence[KnownDelivery]
    names: Mapping[str, Collection[str]]
    tops: Mapping[Path, str] = {}
    photos: Sequence[FoundPhoto] = ()


_STEP = 100
"""Photos between two reports of progress and two checks for cancelling."""


def plan(
    recipe: Recipe,
    sources: Sequence[Path],
    destination: Path,
    *,
    existing: Existing = Existing.SKIP,
    redo: Redo = Redo.PHOTOS,
    limits: Limits = Limits(),
    choice: PhotoChoice = ALL_PHOTOS,
    studio: str = "",
    data: ListInput | None = None,
    deep: bool = True,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Batch:
    """Return the whole plan of a delivery.

    Sub folders are mirrored below each export's folder; several folders each below its own name. What is in the
    destination, or where the recipe delivers to in it, is not taken as a source, unless given as one itself.
    `choice` says which of the photos are delivered, and in which order; `studio` is what {studio} stands for. `data` is
    the list that photos are matched with. `progress` gets the number of photos found so far. Headers of all photos are
    read only when a name asks for them.

    Raises RecipeError, SourceError and DeliveryError before any photo is opened, CancelledError once `cancelled`
    says so. What is wrong with one photo is said in its job.
    """
    check_recipe_files(complete_recipe(recipe, studio))
    stopped = cancelled or (lambda: False)
    passed_over: Counter[str] = Counter()
    problems: list[Message] = []
    stream = scan(
        sources,
        deep=deep,
        exclude=delivery_folders(recipe, destination),
        passed_over=passed_over,
        problems=problems,
        cancelled=stopped,
    )
    check_destination(absolute(destination))
    photos = _collect(stream, progress or (lambda _: None), stopped)
    roots = tuple(dict.fromkeys(absolute(source) for source in sources))
    left_out = passed_over.pop(DELIVERY, 0)
    chosen = choose_photos(photos, choice, limits, stopped)
    batch = plan_photos(
        recipe,
        chosen.photos,
        roots,
        destination,
        existing=existing,
        redo=redo,
        limits=limits,
        studio=studio,
        start_at=choice.start_at,
        data=data and _with_others(data, photos, chosen.photos),
        cancelled=cancelled,
    )
    noted = (*(Note(NoteKind.SOURCE, problem) for problem in problems), *_left_out_notes(left_out), *chosen.notes)
    passed = dict(sorted(passed_over.items()))
    return structs.replace(batch, passed_over=passed, notes=(*noted, *batch.notes))


def plan_photos(
    recipe: Recipe,
    photos: Sequence[FoundPhoto],
    roots: Sequence[Path],
    destination: Path,
    *,
    existing: Existing = Existing.SKIP,
    redo: Redo = Redo.PHOTOS,
    limits: Limits = Limits(),
    studio: str = "",
    start_at: int | None = None,
    data: ListInput | None = None,
    continued: Continued | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Batch:
    """Return the plan of a delivery of photos that were found already; `roots` are the sources as they were given.

    Names are those that `plan` gives to the same photos of the same sources. With `existing` at skip, files that an
    earlier delivery into this folder made and nobody changed since are made again as `redo` says. Raises as `plan`
    does. `studio` is what {studio} stands for; new photos are numbered from `start_at` on. `data` is the list that
    photos are matched with; one without a row is refused. `continued` is the delivery that these photos are added to.
    """
    recipe = complete_recipe(recipe, studio)
    check_recipe_files(recipe)
    check_list(recipe, data)
    stopped = cancelled or (lambda: False)
    target = absolute(destination)
    nearest = check_destination(target)
    prints = fingerprints(recipe)
    before = continued.photos if continued is not None and data is not None else ()
    everyone = (*before, *photos)
    earlier = previous_files(target, everyone, known=continued.known if continued is not None else None)
    taken: Mapping[str, Collection[str]] = continued.names if continued is not None else {}
    for folder, names in taken.items():
        earlier.names[folder].update(names)
    again = None
    if existing is Existing.SKIP and redo is not Redo.NONE:
        again = IncrementalPlan(earlier, redo, recipe, prints, limits, photos)
    matched = None
    if data is not None:
        known = [earlier.numbers.row_of(found) for found in everyone]
        matched = find_rows(recipe, data, everyone, known, earlier.numbers.last_in_row)
    rows = matched.rows[len(before) :] if matched is not None else None
    draft = PlanBuilder(
        recipe,
        target,
        existing,
        limits,
        photos,
        roots,
        continued.tops if continued is not None else tops(roots),
        earlier.numbers,
        again,
        start_at,
        rows,
        taken,
    )
    jobs = tuple(draft.job(index, found) for index, found in _asking(photos, stopped))
    outdated = draft.outdated(jobs)
    estimates, free = estimate_exports(recipe, jobs, limits), free_bytes(nearest)
    needed = sum(each.bytes for each in estimates)
    return Batch(
        recipe=recipe,
        destination=target,
        roots=tuple(roots),
        jobs=jobs,
        existing=existing,
        limits=limits,
        bytes_needed=needed,
        estimates=estimates,
        bytes_free=free or 0,
        notes=(
            *(matched.notes if matched is not None else ()),
            *draft.notes(),
            *outdated_notes(outdated),
            *_space_notes(needed, free, nearest),
        ),
        columns=matched.columns if matched is not None else (),
        outdated=outdated,
        compared=again.counts() if again is not None else {},
        last_number=draft.last_number,
        fingerprints=prints,
    )


def _with_others(data: ListInput, photos: Sequence[FoundPhoto], chosen: Sequence[FoundPhoto]) -> ListInput:
    """Return a list that photos which were not chosen are matched with all the same: one may be a code card."""
    wanted = {photo.path for photo in chosen}
    others = [photo for photo in photos if photo.path not in wanted]

    def prepare(these: Sequence[ListPhoto]) -> PreparedShots:
        prepared = data.prepare((*these, *others))
        shots = prepared.shots
        return structs.replace(prepared, shots=shots[: len(these)], others=(*shots[len(these) :], *prepared.others))

    return structs.replace(data, prepare=prepare) if others else data


def complete_recipe(recipe: Recipe, studio: str) -> Recipe:
    """Return a recipe as a batch has it: with the name that {studio} stands for, and absolute names of its files."""
    return map_files(with_studio(recipe, studio), lambda name: str(absolute(Path(name))))


def delivery_folders(recipe: Recipe, destination: Path) -> list[Path]:
    """Return the folders whose photos are the outputs of an earlier run and no sources.

    The destination itself, and in it the folders of the exports as far as they are the same for every photo:
    for a destination that is a source, or around one.
    """
    destination = absolute(destination)
    fixed = (fixed_folder(export.folder) for export in recipe.exports)
    return [destination, *(destination.joinpath(*parts) for parts in fixed if parts)]


def _collect(
    stream: Iterator[FoundPhoto], progress: Callable[[int], None], stopped: Callable[[], bool]
) -> list[FoundPhoto]:
    photos: list[FoundPhoto] = []
    for found in stream:
        photos.append(found)
        if len(photos) % _STEP == 0:
            progress(len(photos))
            if stopped():
                break
    if stopped():
        raise CancelledError(message("Cancelled while looking for photos; nothing was written."))
    progress(len(photos))
    return photos


def _asking(photos: Sequence[FoundPhoto], stopped: Callable[[], bool]) -> Iterator[tuple[int, FoundPhoto]]:
    for index, found in enumerate(photos):
        if index % _STEP == 0 and stopped():
            raise CancelledError(message("Cancelled while planning; nothing was written."))
        yield index, found


def tops(roots: Sequence[Path]) -> dict[Path, str]:
    """Return the folder that each of several given folders gets in the destination; none for a single one."""
    folders = [root for root in roots if root.is_dir()]
    if len(folders) < 2:
        return {}
    names: dict[Path, str] = {}
    taken: set[str] = set()
    for folder in folders:
        plain = name = safe_name(folder.name) or safe_name(folder.drive.rstrip(":")) or "photos"
        number = 1
        while fold(name) in taken:
            number += 1
            name = number_name(plain, number)
        taken.add(fold(name))
        names[folder] = name
    return names


def _left_out_notes(count: int) -> tuple[Note, ...]:
    if not count:
        return ()
    text = message(
        "{n} delivery folder inside your sources was left out.|{n} delivery folders inside your sources were left out.",
        "",
        count,
    )
    return (Note(NoteKind.LEFT_OUT, text),)


def _space_notes(needed: int, free: int | None, folder: Path) -> tuple[Note, ...]:
    if free is None or needed <= free:
        return ()
    text = message(
        "The disk of {folder} may be too small: about {need:bytes} needed, {have:bytes} free.",
        folder=shown(folder),
        need=needed,
        have=free,
    )
    return (Note(NoteKind.SPACE, text),)
