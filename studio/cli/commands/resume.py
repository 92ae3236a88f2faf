"""`resume`: continues a delivery that was stopped, or tries its failed photos once more."""

from msgspec import structs

from studio import log
from studio.batch.journal.writer import JournalWriter
from studio.cli.delivery import deliver
from studio.cli.exit_codes import ExitCode
from studio.cli.following.listeners import choose_listeners
from studio.cli.journal_lookup import check_destination, find_journal, find_unfinished
from studio.cli.options.commands import ResumeOptions
from studio.cli.output import counted, grouped, near, printable
from studio.cli.reading.control import read_workers
from studio.cli.signals import InterruptHandler


def resume(options: ResumeOptions) -> ExitCode:
    """Continue a delivery from its journal, or the newest one into a folder; one that is finished is summed up.

    Raises SourceError when there is none, RecipeError for a stranger's that was not agreed to, and DeliveryError when
    it can't be continued.
    """
    workers = read_workers(options.workers)
    with InterruptHandler(quiet=options.quiet) as interrupt:
        return interrupt.watch(lambda: _resume(options, workers, interrupt))


def _resume(options: ResumeOptions, workers: int | None, interrupt: InterruptHandler) -> ExitCode:
    path = find_journal(options.journal) if options.retry_failed else find_unfinished(options.journal)
    with JournalWriter.open(path) as journal:
        listeners = choose_listeners(interrupt, as_json=options.json, quiet=options.quiet)
        check_destination(journal, options.to)
        if options.to is not None and not journal.is_own():
            journal.seal()
        log.start()
        if options.retry_failed:
            journal.retry()
        batch = journal.load_batch()
        if options.verify is not None:
            batch = structs.replace(batch, limits=structs.replace(batch.limits, verify=options.verify))
        if listeners.events:
            listeners.events.planned(batch)
        settled = sum(count for state, count in journal.head().counts.items() if state.is_settled)
        left, destination = len(batch.jobs) - settled, printable(near(batch.destination))
        if left:
            listeners.output.say(f"{counted(left, 'photo')} of {grouped(len(batch.jobs))} to do, into {destination}")
        else:
            listeners.output.say(f"The delivery into {destination} is finished.")
        return deliver(batch, journal, workers, settled, listeners)
