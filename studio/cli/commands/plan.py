"""`plan`: shows what `run` would do, and writes nothing."""

from collections.abc import Sequence

from msgspec import structs

from studio.batch.lists.rows import ListInput, ListPhoto, PreparedShots
from studio.batch.lists.shots import prepare_shots
from studio.batch.plan.plan import plan
from studio.cli.exit_codes import ExitCode
from studio.cli.following.listeners import Listeners, choose_listeners
from studio.cli.options.commands import RunOptions, WatchOptions
from studio.cli.output import near, printable
from studio.cli.plan_summary import print_jobs, print_summary
from studio.cli.reading.control import read_existing, read_limits, read_redo, read_workers
from studio.cli.reading.lists import read_list_corrections, read_list_input
from studio.cli.reading.photos import read_photo_choice
from studio.cli.reading.recipe import read_recipe
from studio.cli.signals import InterruptHandler
from studio.job import Batch, Limits, Status
from studio.recipe.identity import load_identity
from studio.recipe.list_rules import MatchBy
from studio.recipe.model import Recipe


def plan_delivery(options: RunOptions) -> ExitCode:
    """Print every file that would be made and what is in the way.

    Raises RecipeError, SourceError, DeliveryError and CancelledError.
    """
    with InterruptHandler(quiet=options.quiet) as interrupt:
        return interrupt.watch(lambda: _show(options, interrupt))


def _show(options: RunOptions, interrupt: InterruptHandler) -> ExitCode:
    listeners = choose_listeners(interrupt, as_json=options.json, quiet=options.quiet)
    batch = make_plan(options, listeners)
    output = listeners.output
    if listeners.events:
        for job in batch.jobs:
            listeners.events.job(job)
    elif not output.quiet:
        print_jobs(batch, output)
    print_summary(batch, output)
    if not batch.jobs:
        return ExitCode.WRONG_USE
    refused = [job for job in batch.jobs if job.status is Status.FAILED]
    if listeners.events or output.quiet:
        for job in refused:
            output.complain(printable(f"{near(job.source)}: {' '.join(map(str, job.errors))}"))
    return ExitCode.SOME_FAILED if refused else ExitCode.DONE


def make_plan(options: RunOptions, listeners: Listeners) -> Batch:
    """Plan the delivery that the options describe; raises as `plan_delivery` does."""
    existing, redo, limits = read_existing(options.existing), read_redo(options.redo), read_limits(options)
    choice = read_photo_choice(options)
    recipe, data = read_list_input(options, read_recipe(options))
    if data is not None:
        data = with_cards(data, recipe, options, limits, listeners)
    with listeners.progress as progress:
        batch = plan(
            recipe,
            options.sources,
            options.to,
            existing=existing,
            redo=redo,
            limits=limits,
            choice=choice,
            studio=load_identity().name,
            data=data,
            deep=not options.flat,
            progress=progress.found,
            cancelled=lambda: listeners.interrupt.is_requested,
        )
    if listeners.events:
        listeners.events.planned(batch)
    return batch


def with_cards(
    data: ListInput,
    recipe: Recipe,
    options: RunOptions | WatchOptions,
    limits: Limits,
    listeners: Listeners | None = None,
) -> ListInput:
    """Return the list with how photos are matched with it: as corrected, by code cards if the recipe says so.

    `listeners` are told how many photos were looked at, and may interrupt that.
    """
    corrections = read_list_corrections(options, options.to)
    has_cards = recipe.data is not None and recipe.data.match is MatchBy.CARD

    def tell(done: int, photos: int) -> None:
        if listeners is not None:
            listeners.progress.read_cards(done, photos)
        if listeners is not None and listeners.events:
            listeners.events.reading_cards(done, photos)

    def prepare(photos: Sequence[ListPhoto]) -> PreparedShots:
        return prepare_shots(
            photos,
            corrections,
            has_cards=has_cards,
            workers=read_workers(options.workers),
            limits=limits,
            progress=tell,
            cancelled=lambda: listeners is not None and listeners.interrupt.is_requested,
        )

    return structs.replace(data, prepare=prepare)
