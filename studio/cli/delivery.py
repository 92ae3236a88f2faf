"""Runs a delivery for the command line: from the options to the exit code, for `run`, `plan` and `resume`.

The order of work is the batch's; here it is called, watched and summed up.
"""

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from studio import log
from studio.batch import journal as journals
from studio.batch.journal import Journal
from studio.batch.plan import plan
from studio.batch.pool import Pool
from studio.batch.run import Control, run
from studio.cli.argument import read_choice, read_number, read_whole
from studio.cli.event import Events
from studio.cli.exit_code import ExitCode, code_of
from studio.cli.interrupt import Interrupt
from studio.cli.option import Delivery, Resumption
from studio.cli.output import Output, counted, grouped, printable
from studio.cli.progress import Progress, choose_progress
from studio.cli.shortcut import choose_recipe
from studio.cli.tally import Tally, near
from studio.cli.table import print_plan
from studio.errors import StudioError
from studio.job import Batch, Existing, Job, Limits, Outcome, Status

MOST_WORKERS = 256
_MOST_MEGAPIXELS = 10_000
"""A larger number than that for --max-pixels is meant as pixels: no photo has so many megapixels."""


def deliver(asked: Delivery, *, only_plan: bool) -> ExitCode:
    """Plan a delivery and make it, or only say what it would be."""
    output = Output(quiet=asked.quiet)
    workers = _read_workers(asked.workers)
    recipe = choose_recipe(asked)
    existing = Existing.SKIP if asked.existing is None else read_choice("--existing", asked.existing, Existing)
    limits = read_limits(asked)
    progress = choose_progress(output)
    with Interrupt(quiet=output.quiet) as interrupt:
        with progress:
            batch = plan(
                recipe,
                asked.sources,
                asked.to,
                existing=existing,
                limits=limits,
                deep=not asked.flat,
                progress=progress.found,
                cancelled=lambda: interrupt.is_wished,
            )
        events = Events(output) if asked.json else None
        if events:
            events.planned(batch)
        _tell_plan(batch, output)
        if only_plan:
            print_plan(batch, output, events)
            return ExitCode.SOME_FAILED if _refused(batch) else ExitCode.DONE
        if not batch.jobs:
            return _finish(Tally(), batch, None, output, events)
        log.start()
        with Journal.create(batch, asked.journal.absolute() if asked.journal else None) as journal:
            return _make(batch, journal, workers, interrupt, progress, output, events)


def resume(asked: Resumption) -> ExitCode:
    """Go on with a run that was ended, from its journal or the newest one of a destination."""
    ...
