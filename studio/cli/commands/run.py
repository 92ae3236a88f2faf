"""`run`, `plan` and `resume`: from the options to the exit code.

The order of work is the batch's; here it is called, watched and summed up.
"""

import contextlib
import os
import shlex
import sys
from pathlib import Path
from typing import NoReturn

from msgspec import Struct, structs

from studio import log
from studio.batch.executor.pool import Pool
from studio.batch.journal.history import purge
from studio.batch.journal.journal import Journal
from studio.batch.plan.plan import plan
from studio.batch.run.run import Control, run
from studio.cli.commands.journal import find_journal
from studio.cli.commands.plan_text import print_jobs, tell_plan
from studio.cli.events import Events
from studio.cli.exit_codes import ExitCode
from studio.cli.options.control import read_existing, read_limits, read_redo, read_workers
from studio.cli.options.options import ResumeOptions, RunOptions
from studio.cli.options.shortcuts import choose_recipe
from studio.cli.output import Output, counted, grouped, near, printable
from studio.cli.progress import Progress, choose_progress
from studio.cli.retry import RetryPrompt
from studio.cli.signals import InterruptHandler
from studio.cli.tally import Tally
from studio.errors import DeliveryError
from studio.job import Batch, Status


class Watch(Struct, frozen=True, kw_only=True):
    """Who is told how a run gets on."""

    output: Output
    events: Events | None
    progress: Progress
    interrupt: InterruptHandler


def deliver(asked: RunOptions, *, only_plan: bool) -> ExitCode:
    """Plan a delivery and make it, or only say what it would be.

    Raises RecipeError, SourceError, DeliveryError and CancelledError while nothing has been written yet.
    """
    workers = read_workers(asked.workers)
    existing, redo, limits = read_existing(asked.existing), read_redo(asked.redo), read_limits(asked)
    recipe = choose_recipe(asked)
    with InterruptHandler(quiet=asked.quiet) as interrupt:
        watch = _watch(interrupt, as_json=asked.json, quiet=asked.quiet)
        with watch.progress as progress:
            batch = plan(
                recipe,
                asked.sources,
                asked.to,
                existing=existing,
                redo=redo,
                limits=limits,
                deep=not asked.flat,
                progress=progress.found,
                cancelled=lambda: interrupt.is_wished,
            )
        if watch.events:
            watch.events.planned(batch)
        if only_plan:
            return _show_plan(batch, watch)
        tell_plan(batch, watch.output)
        if not batch.jobs:
            return _sum_up(batch, Tally(), None, watch)
        log.start()
        purge()
        with Journal.create(batch, asked.journal.absolute() if asked.journal else None) as journal:
            return _make(batch, journal, workers, sum(job.status.is_final for job in batch.jobs), watch)


def resume(asked: ResumeOptions) -> ExitCode:
    """Go on with a run that was ended, from its journal or from the newest one of a destination.

    Raises DeliveryError when there is none or it can't be used.
    """
    workers = read_workers(asked.workers)
    path = find_journal(asked.journal, finished=asked.retry_failed)
    with InterruptHandler(quiet=asked.quiet) as interrupt, Journal.open(path) as journal:
        watch = _watch(interrupt, as_json=asked.json, quiet=asked.quiet)
        log.start()
        if asked.retry_failed:
            journal.retry()
        batch = journal.load_batch()
        if asked.verify is not None:
            batch = structs.replace(batch, limits=structs.replace(batch.limits, verify=asked.verify))
        if watch.events:
            watch.events.planned(batch)
        settled = sum(count for state, count in journal.head().counts.items() if state.is_settled)
        left = counted(len(batch.jobs) - settled, "photo")
        watch.output.say(f"Going on with {left} of {grouped(len(batch.jobs))}, to {printable(near(batch.destination))}")
        return _make(batch, journal, workers, settled, watch)


def _watch(interrupt: InterruptHandler, *, as_json: bool, quiet: bool) -> Watch:
    output = Output(quiet=quiet)
    return Watch(
        output=output,
        events=Events(output) if as_json else None,
        progress=choose_progress(output),
        interrupt=interrupt,
    )


def _show_plan(batch: Batch, watch: Watch) -> ExitCode:
    if watch.events:
        for job in batch.jobs:
            watch.events.job(job)
    elif not watch.output.quiet:
        print_jobs(batch, watch.output)
    tell_plan(batch, watch.output)
    refused = [job for job in batch.jobs if job.status is Status.FAILED]
    if watch.events or watch.output.quiet:
        for job in refused:
            watch.output.complain(printable(f"{near(job.source)}: {' '.join(job.errors)}"))
    return ExitCode.SOME_FAILED if refused else ExitCode.DONE


def _make(batch: Batch, journal: Journal, workers: int | None, settled: int, watch: Watch) -> ExitCode:
    """Run a batch to its end, or to the point where it was ended or could not go on; `settled` photos are already."""
    tally = Tally()
    watch.progress.start(len(batch.jobs) - settled)
    pool = Pool(workers)
    why = ""
    try:
        with watch.progress, pool:
            _follow(batch, pool, journal, tally, watch)
    except DeliveryError as error:
        why = str(error)
    except KeyboardInterrupt:
        pass
    code = _sum_up(batch, tally, journal.path, watch, why=why)
    code = ExitCode.STOPPED if why else code
    if pool.is_stuck:
        _leave(journal, code)
    return code


def _leave(journal: Journal, code: ExitCode) -> NoReturn:
    """End the program without waiting for a worker that can't be ended, as one that reads from a dead share."""
    journal.close()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _follow(batch: Batch, pool: Pool, journal: Journal, tally: Tally, watch: Watch) -> None:
    control = Control()
    watch.interrupt.hand_to(control, is_inline=not pool.workers)
    retry_prompt = RetryPrompt(watch.output, watch.interrupt)
    can_wait = not (watch.events or watch.output.quiet)
    outcomes = run(batch, pool, journal, control, on_fault=retry_prompt.wait if can_wait else None)
    for number, outcome in enumerate(outcomes):
        job = batch.jobs[outcome.index]
        is_new = number >= control.settled
        tally.add(job, outcome, is_new=is_new)
        if is_new:
            retry_prompt.go_on()
            watch.progress.advance()
        if watch.events:
            watch.events.finished_job(job, outcome)
            if not watch.output.has_reader and not control.is_cancelled:
                control.cancel()  # whoever read the events has gone, so nobody waits for the rest
    tally.stop()


def _sum_up(batch: Batch, tally: Tally, journal: Path | None, watch: Watch, why: str = "") -> ExitCode:
    """Say what became of the photos and `why` the run could not go on; return the exit code that this has."""
    output = watch.output
    tally.stop()
    for title, lines, tell in (
        ("Noted:", list(tally.notes()), output.say),
        ("Failed:", list(tally.failures()), output.complain),
    ):
        for line in [title, *lines] if lines else []:
            tell(printable(line))
    if tally.total:
        output.say(tally.summary())
        output.say(f"  Files    {printable(near(batch.destination))}")
        output.say(f"  Journal  {printable(near(journal or Path()))}")
    if watch.events:
        watch.events.finished(tally, journal)
    if why:
        output.complain(printable(f"studio: {why}"))
    left = len(batch.jobs) - tally.total
    if left:
        hint = f"{counted(left, 'photo')} left. {_resume_hint(journal or Path())}"
        (output.complain if why else output.say)(hint)
        return ExitCode.CANCELLED
    return ExitCode.SOME_FAILED if tally.failed or tally.crashed else ExitCode.DONE


def _resume_hint(journal: Path) -> str:
    path = str(journal)
    quoted = f'"{path}"' if sys.platform == "win32" else shlex.quote(path)
    return f"Go on with: studio resume {printable(quoted)}"
