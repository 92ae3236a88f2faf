"""The index of a delivery by a list: which file is whose, as a CSV or in the form that yearbook makers ask for.

The bytes follow from the rows and the delivered files alone.
"""

import csv
import hashlib
import io
from collections.abc import Iterable
from pathlib import PurePosixPath

import msgspec
from msgspec import Struct

from studio.batch.deliverable.delivered import DeliveredFile, find_delivered
from studio.batch.deliverable.made import Made, Watch
from studio.batch.deliverable.publication import Publication
from studio.batch.files.table_cell import harmless_cell
from studio.batch.journal.records import DeliverableKind
from studio.batch.journal.writer import JournalWriter
from studio.batch.lists.columns import column_of
from studio.batch.report.model import Report
from studio.job import JobRow
from studio.recipe.list_rules import IndexFormat, ListRules

INDEX_NAMES = {IndexFormat.CSV: "index.csv", IndexFormat.PSPA: "INDEX.TXT"}

_STARTS = ("Volume", "Folder", "File")
_OF_LIST = ("Grade", "Last", "First", "Homeroom", "Period", "Teacher", "Track", "Department", "Title")
"""Columns of the index of the Professional School Photographers Association that the list has."""


class _Entry(Struct, frozen=True):
    """A file and the row that it belongs to."""

    row: JobRow
    file: DeliveredFile
    export: str


def make_index(report: Report, journal: JournalWriter, rules: ListRules, watch: Watch) -> Made:
    """Write the index of a delivery into its folder, unless it is there and nothing has changed.

    Raises DeliveryError when it can't be written, or another file has its name, and CancelledError.
    """
    delivered = find_delivered(report, ())
    entries = [
        _Entry(each.line.row, each, report.export_name(each.file))
        for each in delivered.found
        if each.line.row is not None and each.line.row.cells
    ]
    entries.sort(key=lambda each: (each.row.line, each.row.key, each.row.number, each.file.file.export, each.file.name))
    data = _pspa(report, rules, entries) if rules.index is IndexFormat.PSPA else _csv(report, entries)
    target = report.destination / INDEX_NAMES[rules.index]
    publication = Publication(
        journal,
        report.deliverables,
        kind=DeliverableKind.INDEX,
        target=target,
        fingerprint=hashlib.sha256(data).hexdigest(),
    )
    made = Made(kind=DeliverableKind.INDEX, files=(target,), photos=len(entries), missing=len(delivered.missing))
    if publication.unchanged():
        return msgspec.structs.replace(made, is_unchanged=True)
    publication.check_free([target])
    watch.start(len(entries))
    watch.check()
    try:
        with publication.write(target) as stream:
            stream.write(data)
        publication.publish()
    except BaseException:
        publication.discard()
        raise
    return made


def _csv(report: Report, entries: Iterable[_Entry]) -> bytes:
    """Write all columns of the list and the file; several exports are told apart by their names."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL)
    has_several = sum(export.enabled for export in report.full_recipe.exports) > 1
    writer.writerow(map(harmless_cell, (*report.columns, *(("export", "file") if has_several else ("file",)))))
    for each in entries:
        export = (each.export,) if has_several else ()
        writer.writerow(map(harmless_cell, (*each.row.cells, *export, each.file.name)))
    return stream.getvalue().encode("utf-8-sig", "backslashreplace")


def _pspa(report: Report, rules: ListRules, entries: Iterable[_Entry]) -> bytes:
    """Write the files of the first export that is on, parted by tabs."""
    first = next((export.name for export in report.full_recipe.exports if export.enabled), "")
    places = [column_of(report.columns, rules.columns, name.lower()) for name in _OF_LIST]
    if places[3] is None:
        places[3] = column_of(report.columns, rules.columns, "class")
    lines = ["\t".join((*_STARTS, *_OF_LIST, "Image Size"))]
    for each in entries:
        if each.export != first:
            continue
        path = PurePosixPath(each.file.name)
        said = (each.row.cells[at] if at is not None and at < len(each.row.cells) else "" for at in places)
        size = f"{each.file.file.width}x{each.file.file.height}"
        cells = (report.destination.name, "\\".join(path.parent.parts), path.name, *said, size)
        lines.append("\t".join(map(harmless_cell, cells)))
    return ("\r\n".join(lines) + "\r\n").encode("utf-8", "backslashreplace")
