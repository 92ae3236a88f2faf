"""`undo`: lists which files of a delivery go to the trash and which stay, asks, and moves them."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from studio.batch.journal.reader import JournalReader
from studio.batch.undo import Stay, UndoItem, undo, undoable
from studio.byte_size import english_size
from studio.cli.exit_codes import ExitCode
from studio.cli.journal_lookup import check_destination, find_undoable, runs_with_files
from studio.cli.options.commands import UndoOptions
from studio.cli.output import Output, counted, grouped, near, printable
from studio.cli.signals import InterruptHandler
from studio.errors import RecipeError

_MOST_SHOWN = 20
"""Names in the list; --all shows every one."""

_AS_EXPECTED = (Stay.GONE, Stay.CHANGED)
"""Reasons to leave a file where it is that are no failure."""


def undo_delivery(options: UndoOptions) -> ExitCode:
    """Move the files of a delivery to the trash; raises SourceError, RecipeError and DeliveryError.

    Raises KeyboardInterrupt when it comes: what has been moved by then is in the trash, the rest where it was.
    """
    output = Output(quiet=options.quiet)
    with InterruptHandler(at_once=True, done="Nothing was moved to the trash. ") as interrupt:
        journal, items = interrupt.watch(lambda: _look(options))
    going = [item for item in items if not item.reason]
    _show(items, output, limit=None if options.all else _MOST_SHOWN)
    if not going:
        output.complain("There is nothing to move to the trash.")
        return ExitCode.DONE
    if not options.yes:
        if options.json or sys.stdin is None or not sys.stdin.isatty():
            raise RecipeError("Nothing was moved. To move these files to the trash, add --yes.")
        if not _agrees(f"Move {counted(len(going), 'file')} to the trash? [y/N] "):
            output.complain("Nothing was moved.")
            return ExitCode.CANCELLED
    with InterruptHandler(at_once=True, done="What was moved by now is in the trash. ") as interrupt:
        return interrupt.watch(lambda: _move(journal, items, options, output))


def _look(options: UndoOptions) -> tuple[Path, list[UndoItem]]:
    """Return the journal of the delivery, and what would become of each of its files."""
    journal = find_undoable(options.journal)
    if options.yes or options.to is not None:  # otherwise the user sees the list and is asked
        with JournalReader.open(journal) as opened:
            check_destination(opened, options.to)
    return journal, undoable(journal)


def _move(journal: Path, items: Sequence[UndoItem], options: UndoOptions, output: Output) -> ExitCode:
    moved = 0
    stayed: list[UndoItem] = []
    for before, item in zip(items, undo(journal, items), strict=True):
        if options.json:
            event = {
                "event": "undone",
                "file": str(item.path),
                "moved": not item.reason,
                "reason": str(item.reason or ""),
            }
            output.write(json.dumps(event))
        moved += not item.reason
        if item.reason and not before.reason:
            stayed.append(item)
    for item in stayed:
        output.complain(printable(f"  {near(item.path)}: {item.reason}"))
    output.say(f"{counted(moved, 'file')} moved to the trash, {grouped(len(items) - moved)} left.")
    if options.journal.is_dir() and any(run != journal for run in runs_with_files(options.journal)):
        output.say("The files of an earlier run stay; undo once more takes them back.")
    return ExitCode.SOME_FAILED if any(item.stays not in _AS_EXPECTED for item in stayed) else ExitCode.DONE


def _show(items: Sequence[UndoItem], output: Output, limit: int | None) -> None:
    going = [item for item in items if not item.reason]
    staying = [item for item in items if item.reason]
    if going:
        output.say(f"To the trash: {counted(len(going), 'file')}, {english_size(sum(item.bytes for item in going))}")
        _list([near(item.path) for item in going], output, limit)
    if staying:
        output.say(f"These stay: {counted(len(staying), 'file')}")
        _list([f"{near(item.path)}: {item.reason}" for item in staying], output, limit)
    replaced = sum(item.has_replaced for item in going)
    if replaced:
        output.say(f"{counted(replaced, 'file')} replaced another file, which can't be brought back.")


def _list(lines: Sequence[str], output: Output, limit: int | None) -> None:
    for line in lines[:limit]:
        output.say(printable(f"  {line}"))
    if limit is not None and len(lines) > limit:
        output.say(f"  and {grouped(len(lines) - limit)} more (--all shows them)")


def _agrees(question: str) -> bool:
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")
