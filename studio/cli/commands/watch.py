"""`watch`: delivers whatever arrives in folders."""

from msgspec import structs

from studio import log
from studio.batch.executor.pool import local_executor
from studio.batch.journal.history import purge
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.run import Control
from studio.batch.watch.begin import open_watch
from studio.batch.watch.order import SETTLE, WatchOrder
from studio.batch.watch.watch import watch
from studio.cli import remedies
from studio.cli.commands.plan import with_cards
from studio.cli.delivery import CLOSING_SECONDS, leave, sum_up
from studio.cli.exit_codes import ExitCode
from studio.cli.following.deliverables import make_after_run
from studio.cli.following.listeners import Listeners, choose_listeners
from studio.cli.following.watching import WatchFollower
from studio.cli.options.commands import WatchOptions
from studio.cli.output import near, printable
from studio.cli.reading.control import read_existing, read_limits, read_redo, read_workers
from studio.cli.reading.lists import read_list_input
from studio.cli.reading.recipe import read_recipe
from studio.cli.reading.text import read_whole
from studio.cli.reading.watch import read_marker, read_seconds, read_time
from studio.cli.signals import InterruptHandler
from studio.cli.tally import Tally
from studio.errors import CancelledError, DeliveryError
from studio.paths import absolute
from studio.recipe.identity import load_identity


def watch_folders(options: WatchOptions) -> ExitCode:
    """Deliver what is in folders and what arrives, until Ctrl-C or --once-idle.

    Raises RecipeError, SourceError and DeliveryError while nothing has been written yet.
    """
    with InterruptHandler(quiet=options.quiet) as interrupt:
        return interrupt.watch(lambda: _watch(options, interrupt))


def _watch(options: WatchOptions, interrupt: InterruptHandler) -> ExitCode:
    workers = read_workers(options.workers)
    once_idle = read_seconds("--once-idle", options.once_idle) if options.once_idle is not None else None
    every = read_time("--every", options.every) if options.every is not None else None
    listeners = choose_listeners(interrupt, as_json=options.json, quiet=options.quiet)
    order = read_order(options)
    log.start()
    purge()
    with open_watch(order, absolute(options.journal) if options.journal else None) as journal:
        if listeners.events:
            listeners.events.planned(journal.head().batch)
        folders = ", ".join(near(root) for root in order.roots)
        listeners.output.say(
            printable(f"Watching {folders}; photos go into {near(order.destination)}. Ctrl-C ends it.")
        )
        return _deliver(order, journal, listeners, workers, once_idle, every)


def read_order(options: WatchOptions) -> WatchOrder:
    """Return what the options say of the watch; raises RecipeError and SourceError."""
    recipe, data = read_list_input(options, read_recipe(options))
    if data is not None:
        data = with_cards(data, recipe, options, read_limits(options))
    return WatchOrder(
        recipe=recipe,
        roots=tuple(dict.fromkeys(absolute(source) for source in options.sources)),
        destination=absolute(options.to),
        existing=read_existing(options.existing),
        redo=read_redo(options.redo),
        limits=read_limits(options),
        studio=load_identity().name,
        start_at=read_whole("--start-at", options.start_at, 0) if options.start_at is not None else None,
        data=data,
        deep=not options.flat,
        settle=read_seconds("--settle", options.settle) if options.settle is not None else SETTLE,
        ready=read_marker("--ready", options.ready) if options.ready is not None else "",
    )


def _deliver(
    order: WatchOrder,
    journal: JournalWriter,
    listeners: Listeners,
    workers: int | None,
    once_idle: float | None,
    every: float | None,
) -> ExitCode:
    batch = structs.replace(journal.head().batch, limits=order.limits)
    executor = local_executor(workers)
    control, tally = Control(), Tally()
    why = ""
    is_closed, is_complete = False, True

    def make() -> None:
        nonlocal is_complete
        is_complete = make_after_run(journal, batch.recipe, executor, listeners, interrupts=2)

    follower = WatchFollower(listeners, tally, control.cancel, every=every, make=make)
    try:
        try:
            executor.open()
            listeners.interrupt.hand_to(control, is_inline=not executor.is_isolated)
            follower.follow(watch(order, executor, journal, control, once_idle=once_idle))
            if follower.has_new and not control.is_stopped:
                make()
        finally:
            is_closed = executor.close(CLOSING_SECONDS if listeners.interrupt.is_requested else 10.0)
    except DeliveryError as error:
        why = remedies.explain(error, error.remedy)
    except (KeyboardInterrupt, CancelledError):
        pass
    left = sum(count for state, count in journal.head().counts.items() if not state.is_settled)
    code = sum_up(batch, tally, journal.path, listeners, left=left, why=why)
    if why:
        code = ExitCode.STOPPED
    elif code is ExitCode.DONE and not is_complete:
        code = ExitCode.SOME_FAILED
    if not is_closed:
        leave(journal, code)
    return code
