"""Makes what is made of a whole delivery, with progress, and tells what became of it."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from studio import log
from studio.batch.deliverable.made import Made, Watch
from studio.batch.deliverable.make import make_wanted
from studio.batch.executor.pool import local_executor
from studio.batch.executor.protocol import Executor
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.records import DeliverableKind
from studio.batch.journal.writer import JournalWriter
from studio.byte_size import english_size
from studio.cli.exit_codes import ExitCode
from studio.cli.following.listeners import Listeners, choose_listeners
from studio.cli.journal_lookup import find_delivered
from studio.cli.output import counted, near, printable
from studio.cli.signals import InterruptHandler
from studio.errors import RecipeError
from studio.recipe.model import Recipe

_WORDS = {
    DeliverableKind.ZIP: "ZIP",
    DeliverableKind.INDEX: "Index",
    DeliverableKind.GALLERY: "Gallery",
    DeliverableKind.SHEET: "Sheet",
}


class Maker:
    """What a command needs to make a deliverable of one delivery."""

    def __init__(
        self,
        journal: JournalWriter,
        recipe: Recipe,
        listeners: Listeners,
        open_executor: Callable[[int], Executor],
        interrupts: int = 1,
    ) -> None:
        """`interrupts` are how many it takes to end it."""
        self.journal = journal
        self.recipe = recipe
        self.open_executor = open_executor
        self.is_complete = True
        self._listeners = listeners
        self._interrupts = interrupts

    def watch(self, kind: DeliverableKind) -> Watch:
        """Return who watches how a deliverable is made."""
        interrupt = self._listeners.interrupt
        progress = self._listeners.progress
        return Watch(
            lambda photos: progress.start(photos, _WORDS[kind]),
            progress.advance,
            lambda: interrupt.count >= self._interrupts,
        )

    def tell(self, made: Made) -> None:
        """Say what was made."""
        output, events = self._listeners.output, self._listeners.events
        self.is_complete &= not made.missing
        size = english_size(sum(path.stat().st_size for path in (*made.files, *made.inner)))
        first, *more = made.files
        names = near(first) + (f" and {counted(len(more), 'more file')}" if more else "")
        state = ", up to date" if made.is_unchanged else ""
        output.say(printable(f"  {_WORDS[made.kind]:<8} {names}: {counted(made.photos, 'file')}, {size}{state}"))
        for note in made.notes:
            output.say(printable(f"           {note}"))
        if events:
            events.made(made)


def make_of(
    path: Path, make: Callable[[Maker], None], *, as_json: bool, quiet: bool, workers: int | None = None
) -> ExitCode:
    """Make something of the delivery that a folder or journal names.

    Raises SourceError where there is none, RecipeError for a journal of another Studio, and as `make` does.
    """
    with InterruptHandler(quiet=quiet, at_once=True, done="") as interrupt:
        listeners = choose_listeners(interrupt, as_json=as_json, quiet=quiet)
        return interrupt.watch(lambda: _make(path, make, listeners, workers))


def make_after_run(
    journal: JournalWriter, recipe: Recipe, executor: Executor, listeners: Listeners, *, interrupts: int = 1
) -> bool:
    """Make what the recipe wants of the delivery; tell whether all delivered files were there.

    `interrupts` are how many it takes to end that.
    """
    maker = Maker(journal, recipe, listeners, lambda _: executor, interrupts)
    for made in make_wanted(journal, recipe, maker.open_executor, maker.watch):
        maker.tell(made)
    return maker.is_complete


def _make(path: Path, make: Callable[[Maker], None], listeners: Listeners, workers: int | None) -> ExitCode:
    found = find_delivered(path)
    with JournalReader.open(found) as opened:
        if not opened.is_own():
            raise RecipeError(
                "The journal was written by another Studio; only what you have delivered yourself can be handed on."
            )
    log.start()
    with contextlib.ExitStack() as opened, JournalWriter.open(found) as journal, listeners.progress:

        def open_executor(photos: int) -> Executor:
            executor = local_executor(workers)
            executor.open(photos)
            opened.callback(executor.close)
            return executor

        maker = Maker(journal, journal.head().batch.recipe, listeners, open_executor)
        make(maker)
    return ExitCode.DONE if maker.is_complete else ExitCode.SOME_FAILED
