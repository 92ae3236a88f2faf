"""`report`: what became of each photo of a delivery, as a file or on standard output, or as sums in a few lines."""

import sys
from collections.abc import Callable, Iterator, Mapping

from studio.batch.journal.history import list_runs
from studio.batch.report.content import Audience, Voice
from studio.batch.report.merge import ReportStatus
from studio.batch.report.model import Report
from studio.batch.report.write import ReportFormat, choose_format, write_lines, write_report
from studio.byte_size import english_size
from studio.cli.exit_codes import ExitCode
from studio.cli.journal_lookup import find_journal
from studio.cli.options.commands import ReportOptions
from studio.cli.output import Output, as_time, counted, grouped, is_reader_gone, near, printable, sink
from studio.cli.reading.text import read_whole, refuse
from studio.cli.signals import InterruptHandler
from studio.errors import RecipeError
from studio.paths import absolute

_PRINTED = (ReportFormat.CSV, ReportFormat.HTML, ReportFormat.JSON)
_MOST_MADE = 20
"""Files of the whole delivery that are named in the lines; the other forms name all."""


def show_report(options: ReportOptions) -> ExitCode:
    """Write the report of a delivery; raises SourceError, RecipeError and DeliveryError."""
    with InterruptHandler(at_once=True, done="") as interrupt:
        return interrupt.watch(lambda: _show(options))


def _show(options: ReportOptions) -> ExitCode:
    kinds = [kind for kind, wanted in zip(_PRINTED, (options.csv, options.html, options.json), strict=True) if wanted]
    if len(kinds) > 1:
        raise RecipeError("A report is one of --csv, --html and --json; choose one.")
    kind = kinds[0] if kinds else None
    if kind is None and options.to is not None:
        kind = choose_format(options.to)
    voice = Voice(audience=_read_audience(options))
    report = _read_report(options)
    output = Output()
    if options.to is not None:
        totals = write_report(report, absolute(options.to), kind, has_pictures=not options.no_pictures, voice=voice)
        output.say(printable(f"{counted(totals.photos, 'photo')} in {near(options.to)}"))
        return ExitCode.DONE
    if kind is None:
        if voice.audience is Audience.CLIENT:
            raise RecipeError("A report for a client is a file or page; add --to FILE, --html, --csv or --json.")
        _print_sums(report, output)
        return ExitCode.DONE
    reconfigure: Callable[..., object] | None = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", newline="")
    try:
        write_lines(report, sys.stdout, kind, has_pictures=not options.no_pictures, voice=voice)
        sys.stdout.flush()
    except OSError as error:
        if not is_reader_gone(error):  # one such as head has seen enough
            raise
        sink(sys.stdout)
    return ExitCode.DONE


def _read_audience(options: ReportOptions) -> Audience:
    if options.audience is None:
        return Audience.STUDIO
    if options.audience.strip().lower() != Audience.CLIENT.value:
        raise refuse("--for", options.audience, "client")
    return Audience.CLIENT


def _read_report(options: ReportOptions) -> Report:
    """Return the report of a journal, or of the runs into a folder: all, or the one that is asked for."""
    if not options.journal.is_dir():
        if options.run is not None:
            raise RecipeError("--run chooses among the runs into a folder; a journal is one run.")
        return Report(find_journal(options.journal))
    newest = find_journal(options.journal)  # says it when there was none
    runs = list_runs(options.journal) or [newest]  # one that can't be read is in no list: reading it says why
    if options.run is None:
        return Report(*runs)
    number = len(runs) if options.run == "last" else read_whole("--run", options.run, 1, len(runs))
    return Report(runs[number - 1], first=number)


def _print_sums(report: Report, output: Output) -> None:
    totals = report.totals
    verified = f", {grouped(totals.verified)} verified" if totals.verified else ""
    state = (", not finished" * (not report.is_finished)) + (", undone" * report.is_undone)
    counts = {status: getattr(totals, status) for status in ReportStatus}
    keys = {line.row.key for line in report.lines() if line.row is not None and line.outcome.files}
    for line in (
        f"{counted(totals.photos, 'photo')}: {_sums(counts)}.",
        f"  Started  {report.started:%Y-%m-%d %H:%M}{state}",
        f"  Recipe   {report.recipe}" if report.recipe else "",
        *(f"  From     {near(root)}" for root in report.roots),
        f"  To       {near(report.destination)}",
        f"  Files    {grouped(totals.files)}, {english_size(totals.bytes)}{verified}",
        *(f"  Made     {near(file.path)}, {english_size(file.bytes)}" for file in report.deliverables[:_MOST_MADE]),
        f"  Rows     {grouped(len(keys))} of the list have files" if keys else "",
        f"  Work     {as_time(totals.seconds)}, all workers together",
        f"  Journal  {near(report.journal)}",
        *(_runs(report) if len(report.runs) > 1 else ()),
    ):
        if line:
            output.write(printable(line))
    for line in report.lines():
        if line.status in (ReportStatus.FAILED, ReportStatus.CRASHED):
            output.write(printable(f"  {near(line.source)}: {' '.join(map(str, line.outcome.errors))}"))


def _runs(report: Report) -> Iterator[str]:
    yield f"  Runs     {grouped(len(report.runs))}; --run N shows one of them"
    for run in report.runs:
        state = (", not finished" * (not run.is_finished)) + (", undone" * run.is_undone)
        yield f"  {run.number:>6}   {run.started:%Y-%m-%d %H:%M}: {_sums(run.counts)}{state}"


def _sums(counts: Mapping[ReportStatus, int]) -> str:
    """Return how many photos came to what; the first four always, the others where there are any."""
    told = [(status, counts.get(status, 0)) for status in ReportStatus]
    return ", ".join(f"{grouped(count)} {status}" for at, (status, count) in enumerate(told) if at < 4 or count)
