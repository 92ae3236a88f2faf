"""A report as one JSON object, for programs. ASCII alone: a name that is no text comes back as the bytes it was."""

import json
from collections.abc import Iterator
from typing import TextIO

import msgspec

from studio import __version__
from studio.batch.report.model import Report, ReportLine
from studio.job import Status


def write_json(report: Report, lines: Iterator[ReportLine], stream: TextIO) -> None:
    """Write the object; its `photos` are written one after the other, a line for each."""
    head = {
        "studio": __version__,
        "journal": str(report.journal),
        "started": report.started.isoformat(),
        "finished": report.is_finished,
        "undone": report.is_undone,
        "recipe": report.batch.recipe.name,
        "sources": [str(root) for root in report.batch.roots],
        "destination": str(report.batch.destination),
        "notes": report.batch.notes,
        "totals": msgspec.to_builtins(report.totals),
    }
    stream.write(json.dumps(head)[:-1] + ', "photos": [')
    separator = "\n"
    for line in lines:
        stream.write(separator + json.dumps(_photo(report, line)))
        separator = ",\n"
    stream.write("\n]}\n")


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
        "source": str(line.source),
        "source_bytes": line.source_bytes,
        "status": "left" if line.status is Status.PENDING else line.status.value,
        "files": files,
        "errors": outcome.errors,
        "notes": outcome.notes,
        "seconds": round(outcome.seconds, 3),
    }
