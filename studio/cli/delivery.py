"""Makes a planned delivery and tells how it goes, up to the exit code.

The order of work is the batch's; here it is started, followed and summed up.
"""

import contextlib
import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from studio.batch.executor.pool import local_executor
from studio.batch.executor.protocol import Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.run import Control, run
from studio.cli import remedies
from studio.cli.exit_codes import ExitCode
from studio.cli.following.deliverables import make_after_run
from studio.cli.following.listeners import Listeners
from studio.cli.output import counted, near, printable
from studio.cli.retry import RetryPrompt
from studio.cli.tally import Tally
from studio.errors import CancelledError, DeliveryError
from studio.job import Batch

CLOSING_SECONDS = 3.0
"""For the workers of a run that the user has ended."""

_MOST_LEFT = 10


def deliver(batch: Batch, journal: JournalWriter, workers: int | None, settled: int, listeners: Listeners) -> ExitCode:
    """Run a batch until it ends, is ended or can't go on; `settled` photos need nothing more."""
    tally = Tally()
    listeners.progress.start(len(batch.jobs) - settled)
    executor = local_executor(workers)
    why = ""
    is_closed = False
    is_complete = True
    try:
        with listeners.progress:
            try:
                executor.open(len(batch.jobs) - settled)
                _follow(batch, executor, journal, tally, listeners)
                if tally.total == len(batch.jobs) and not listeners.interrupt.is_requested:
                    is_complete = make_after_run(journal, batch.recipe, executor, listeners)
            finally:
                is_closed = executor.close(CLOSING_SECONDS if listeners.interrupt.is_requested else 10.0)
    except DeliveryError as error:
        why = remedies.explain(error, error.remedy)
    except (KeyboardInterrupt, CancelledError):
        pass
    left = len(batch.jobs) - max(tally.total, settled)
    code = sum_up(batch, tally, journal.path, listeners, left=left, why=why)
    if why:
        code = ExitCode.STOPPED
    elif code is ExitCode.DONE and not is_complete:
        code = ExitCode.SOME_FAILED
    if not is_closed:
        leave(journal, code)
    return code


def leave(journal: JournalWriter, code: ExitCode) -> NoReturn:
    """End the program without waiting for a worker that can't be ended, such as one that reads from a dead share."""
    journal.close()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _follow(batch: Batch, executor: Executor, journal: JournalWriter, tally: Tally, listeners: Listeners) -> None:
    control = Control()
    listeners.interrupt.hand_to(control, is_inline=not executor.is_isolated)
    retry_prompt = RetryPrompt(listeners.output, listeners.interrupt)
    can_wait = not (listeners.events or listeners.output.quiet)
    on_fault = retry_prompt.wait if can_wait else None
    left: list[Path] = []
    outcomes = run(batch, executor, journal, control, on_fault=on_fault, on_left=left.extend)
    for number, outcome in enumerate(outcomes):
        job = batch.jobs[outcome.index]
        is_new = number >= control.settled
        tally.add(job, outcome, is_new=is_new)
        if is_new:
            retry_prompt.go_on()
            listeners.progress.advance()
        if listeners.events:
            listeners.events.finished_job(job, outcome)
            if not listeners.output.has_reader and not control.is_cancelled:
                control.cancel()  # nobody reads the events any more, so nobody waits for the rest
    tally.stop()
    _tell_left(left, listeners)


def _tell_left(files: Sequence[Path], listeners: Listeners) -> None:
    """Say which files under names that the list no longer gives could not be moved to the trash, if any."""
    if not files:
        return
    these = counted(len(files), "outdated file")
    listeners.output.complain(f"{these} could not be moved to the trash; remove them by hand:")
    for file in files[:_MOST_LEFT]:
        listeners.output.complain(printable(f"  {near(file)}"))
    if len(files) > _MOST_LEFT:
        listeners.output.complain(f"  ... and {counted(len(files) - _MOST_LEFT, 'other')}")


def sum_up(
    batch: Batch, tally: Tally, journal: Path | None, listeners: Listeners, *, left: int = 0, why: str = ""
) -> ExitCode:
    """Tell what became of the photos, how many are left and `why`; return the exit code of that."""
    output = listeners.output
    tally.stop()
    for title, lines, tell in (
        ("Notes:", list(tally.notes()), output.say),
        ("Failed:", list(tally.failures()), output.complain),
    ):
        for line in [title, *lines] if lines else []:
            tell(printable(line))
    for hint in remedies.hints(tally.remedies):
        output.say(f"  {hint}")
    if tally.total:
        output.say(tally.summary())
        output.say(f"  Files    {printable(near(batch.destination))}")
        output.say(f"  Journal  {printable(near(journal or Path()))}")
    if listeners.events:
        listeners.events.finished(tally, journal)
    if why:
        output.complain(printable(f"studio: {why}"))
    if left:
        hint = f"{counted(left, 'photo')} left. Continue with: {_resume(journal or Path())}"
        (output.complain if why else output.say)(hint)
        return ExitCode.CANCELLED
    if tally.failed or tally.crashed:
        if journal is not None:
            output.say(f"Try again with: {_resume(journal)} --retry-failed")
        return ExitCode.SOME_FAILED
    return ExitCode.DONE


def _resume(journal: Path) -> str:
    path = str(journal)
    quoted = f'"{path}"' if sys.platform == "win32" else shlex.quote(path)
    return f"studio resume {printable(quoted)}"
