"""`report`: what became of each photo of a delivery, as a file or on standard output, or as sums in a few lines."""

import sys
from collections.abc import Callable

from studio.batch.report.model import Report
from studio.batch.report.write import ReportFormat, choose_format, write_lines, write_report
from studio.byte_size import english_size
from studio.cli.exit_codes import ExitCode
from studio.cli.journal_lookup import find_journal
from studio.cli.options.commands import ReportOptions
from studio.cli.output import Output, as_time, counted, grouped, near, printable, sink
from studio.errors import RecipeError
from studio.job import Status


def show_report(options: ReportOptions) -> ExitCode:
    """Write the report of a delivery; raises SourceError, RecipeError and DeliveryError."""
    kinds = [
        kind for kind, wanted in zip(ReportFormat, (options.csv, options.html, options.json), strict=True) if wanted
    ]
    if len(kinds) > 1:
        raise RecipeError("A report is one of --csv, --html and --json; choose one.")
    kind = kinds[0] if kinds else None
    if kind is None and options.to is not None:
        kind = choose_format(options.to)
    journal = find_journal(options.journal)
    output = Output()
    if options.to is not None:
        totals = write_report(journal, options.to.absolute(), kind, has_pictures=not options.no_pictures)
        output.say(printable(f"{counted(totals.photos, 'photo')} in {near(options.to)}"))
        return ExitCode.DONE
    report = Report(journal)
    if kind is None:
        _print_sums(report, output)
        return ExitCode.DONE
    reconfigure: Callable[..., object] | None = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", newline="")
    try:
        write_lines(report, sys.stdout, kind, has_pictures=not options.no_pictures)
        sys.stdout.flush()
    except BrokenPipeError:  # its reader, such as head, has seen enough
        sink(sys.stdout)
    return ExitCode.DONE


def _print_sums(report: Report, output: Output) -> None:
    totals, batch = report.totals, report.batch
    counts = [
        (totals.done, "done"),
        (totals.skipped, "skipped"),
        (totals.failed, "failed"),
        (totals.crashed, "crashed"),
    ]
    parts = [f"{grouped(count)} {word}" for count, word in counts] + [f"{grouped(totals.left)} left"] * bool(
        totals.left
    )
    verified = f", {grouped(totals.verified)} verified" if totals.verified else ""
    state = (", not finished" * (not report.is_finished)) + (", undone" * report.is_undone)
    for line in (
        f"{counted(totals.photos, 'photo')}: {', '.join(parts)}.",
        f"  Started  {report.started:%Y-%m-%d %H:%M}{state}",
        f"  Recipe   {batch.recipe.name}" if batch.recipe.name else "",
        *(f"  From     {near(root)}" for root in batch.roots),
        f"  To       {near(batch.destination)}",
        f"  Files    {grouped(totals.files)}, {english_size(totals.bytes)}{verified}",
        f"  Work     {as_time(totals.seconds)}, all workers together",
        f"  Journal  {near(report.journal)}",
    ):
        if line:
            output.write(printable(line))
    for line in report.lines():
        if line.status in (Status.FAILED, Status.CRASHED):
            output.write(printable(f"  {near(line.source)}: {' '.join(map(str, line.outcome.errors))}"))
