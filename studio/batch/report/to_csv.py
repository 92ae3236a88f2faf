"""A report as a table for spreadsheets: a row for each file, and one for each photo without files.

No cell can be taken for a formula, whatever the photos and exports are called.
"""

import csv
from collections.abc import Iterator
from typing import TextIO

from studio.batch.files.naming import shown
from studio.batch.files.table_cell import harmless_cell
from studio.batch.report.model import Report, ReportLine
from studio.job import File

COLUMNS = (
    "photo", "source", "status", "export", "file", "bytes", "width", "height", "sha256", "verified", "seconds",
    "errors", "notes", "key", "person",
)  # fmt: skip


def write_csv(report: Report, lines: Iterator[ReportLine], stream: TextIO) -> None:
    """Write the table; the seconds of a photo with several files stand in its first row, so that columns add up."""
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for line in lines:
        outcome = line.outcome
        row = line.row
        whose = (row.key, row.person) if row is not None else ("", "")
        ends = (" ".join(map(str, outcome.errors)), " ".join(map(str, outcome.notes)), *whose)
        for number, file in enumerate(outcome.files or (None,)):
            seconds = f"{outcome.seconds:.3f}" if number == 0 else ""
            about = (line.number, shown(line.source), line.status, *_cells(report, file), seconds, *ends)
            writer.writerow([harmless_cell(cell) if isinstance(cell, str) else cell for cell in about])


def _cells(report: Report, file: File | None) -> tuple[object, ...]:
    if file is None:
        return ("",) * 7
    name, path = report.export_name(file), shown(file.path)
    return name, path, file.bytes, file.width, file.height, file.sha256, "yes" if file.verified else "no"
