"""`run`: plans a delivery and makes it."""

from studio import log
from studio.batch.journal.history import purge
from studio.batch.journal.writer import JournalWriter
from studio.cli.commands.plan import make_plan, plan_delivery
from studio.cli.delivery import deliver, sum_up
from studio.cli.exit_codes import ExitCode
from studio.cli.following.listeners import choose_listeners
from studio.cli.options.commands import RunOptions
from studio.cli.plan_summary import print_summary
from studio.cli.reading.control import read_workers
from studio.cli.signals import InterruptHandler
from studio.cli.tally import Tally
from studio.paths import absolute


def run_delivery(options: RunOptions) -> ExitCode:
    """Plan a delivery and make it, or with --dry-run only show the plan.

    Raises RecipeError, SourceError, DeliveryError and CancelledError while nothing has been written yet.
    """
    workers = read_workers(options.workers)
    if options.dry_run:
        return plan_delivery(options)
    with InterruptHandler(quiet=options.quiet) as interrupt:
        return interrupt.watch(lambda: _run(options, workers, interrupt))


def _run(options: RunOptions, workers: int | None, interrupt: InterruptHandler) -> ExitCode:
    listeners = choose_listeners(interrupt, as_json=options.json, quiet=options.quiet)
    batch = make_plan(options, listeners)
    print_summary(batch, listeners.output)
    if not batch.jobs:
        sum_up(batch, Tally(), None, listeners)
        return ExitCode.WRONG_USE
    log.start()
    purge()
    with JournalWriter.create(batch, absolute(options.journal) if options.journal else None) as journal:
        settled = sum(job.status.is_final for job in batch.jobs)
        return deliver(batch, journal, workers, settled, listeners)
