r"""A report as one JSON object, for programs. ASCII alone, and no halves of letters, which strict readers refuse.

In a name that is no UTF-8, each wrong byte is written as \xNN; `source_hex` has the bytes of a photo's name then.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO, cast

import msgspec

from studio import __version__
from studio.batch.files.naming import as_unicode
from studio.batch.report.model import RUN_STATUSES, Report, ReportLine, ReportRun


def write_json(report: Report, lines: Iterator[ReportLine], stream: TextIO, *, is_for_client: bool = False) -> None:
    """Write the object; its `photos` are written one after the other, a line for each.

    For a client it has nothing but these, with `lines` for a client.
    """
    head = {
        "studio": __version__,
        "journal": str(report.journal),
        "started": report.started.isoformat(),
        "finished": report.is_finished,
        "undone": report.is_undone,
        "recipe": report.recipe,
        "sources": [str(root) for root in report.roots],
        "destination": str(report.destination),
        "notes": [str(note) for note in report.notes],
        "totals": msgspec.to_builtins(report.totals),
        "runs": [_run(run) for run in report.runs],
        "deliverables": [
            {"kind": file.kind.value, "file": str(file.path), "bytes": file.bytes, "sha256": file.sha256}
            for file in report.deliverables
        ],
    }
    if is_for_client:
        head = {"studio": __version__, "finished": report.is_finished}
    stream.write(dump(head)[:-1] + ', "photos": [')
    separator = "\n"
    for line in lines:
        stream.write(separator + dump(_photo(report, line)))
        separator = ",\n"
    stream.write("\n]}\n")


def dump(value: object) -> str:
    """Return JSON of plain values, with names that are no text made text."""
    return json.dumps(_strict(value))


def source_names(source: Path) -> dict[str, str]:
    """Return what is said of a photo's path: `source`, and `source_hex` for one that is no text."""
    text = str(source)
    return {"source": text} if as_unicode(text) == text else {"source": text, "source_hex": os.fsencode(text).hex()}


def _strict(value: object) -> object:
    if isinstance(value, str):
        return as_unicode(value)
    if isinstance(value, dict):
        return {key: _strict(each) for key, each in cast("dict[str, object]", value).items()}
    if isinstance(value, list | tuple):
        return [_strict(each) for each in cast("list[object]", value)]
    return value


def _run(run: ReportRun) -> dict[str, object]:
    return {
        "run": run.number,
        "journal": str(run.journal),
        "started": run.started.isoformat(),
        "finished": run.is_finished,
        "undone": run.is_undone,
        "recipe": run.recipe,
        **{status.value: run.counts.get(status, 0) for status in RUN_STATUSES},
        "notes": [str(note) for note in run.notes],
    }


def _photo(report: Report, line: ReportLine) -> dict[str, object]:
    outcome = line.outcome
    files = [
        {
            "export": report.export_name(file),
            "file": str(file.path),
            "bytes": file.bytes,
            "width": file.width,
            "height": file.height,
            "sha256": file.sha256,
            "verified": file.verified,
            "replaced": file.replaced,
        }
        for file in outcome.files
    ]
    return {
        "photo": line.number,
        **source_names(line.source),
        "source_bytes": line.source_bytes,
        "status": line.status.value,
        "files": files,
        "errors": [str(error) for error in outcome.errors],
        "notes": [str(note) for note in outcome.notes],
        "seconds": round(outcome.seconds, 3),
        **({"key": line.row.key, "person": line.row.person} if line.row is not None else {}),
    }
