"""Tells programs how a run goes: one JSON object per line, with keys that scripts rely on."""

import time
from collections.abc import Mapping
from pathlib import Path

from studio.batch.deliverable.made import Made
from studio.batch.report.to_json import dump, source_names
from studio.cli.output import Output
from studio.cli.tally import Tally
from studio.job import Batch, Job, Outcome
from studio.message import Message

_TELL_SECONDS = 1.0


class Events:
    """Writes the events of one run to standard output."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._told = 0.0

    def planned(self, batch: Batch) -> None:
        """Tell what was found and what it takes; `exports` are those of each photo."""
        self._write(
            "planned",
            {
                "photos": len(batch.jobs),
                "exports": sum(export.enabled for export in batch.recipe.exports),
                "bytes_needed": batch.bytes_needed,
                "bytes_free": batch.bytes_free,
                "passed_over": batch.passed_over,
                "notes": [str(note) for note in batch.notes],
                "compared": batch.compared,
            },
        )

    def reading_cards(self, done: int, photos: int) -> None:
        """Tell how many photos were looked at for code cards: at the start, the end, and each second between."""
        now = time.monotonic()
        if done in (0, photos) or now - self._told >= _TELL_SECONDS:
            self._told = now
            self._write("reading_cards", {"done": done, "photos": photos})

    def job(self, job: Job) -> None:
        """Tell what would become of a photo."""
        self._write(
            "job",
            {
                "index": job.index,
                **source_names(job.source),
                "status": job.status.value,
                "targets": [str(target) for target in job.targets if target is not None],
                "replaces": [str(target) for target, old in zip(job.targets, job.replaces, strict=False) if old],
                "errors": [str(error) for error in job.errors],
                "notes": [str(note) for note in job.notes],
                **_row(job),
            },
        )

    def finished_job(self, job: Job, outcome: Outcome) -> None:
        """Tell what became of a photo."""
        self._write(
            "finished_job",
            {
                "index": outcome.index,
                **source_names(job.source),
                "status": outcome.status.value,
                "files": [str(file.path) for file in outcome.files],
                "errors": [str(error) for error in outcome.errors],
                "notes": [str(note) for note in outcome.notes],
                "seconds": round(outcome.seconds, 3),
                **_row(job),
            },
        )

    def arrived(self, photos: int, total: int) -> None:
        """Tell that complete photos were added to the delivery, which has so many in all."""
        self._write("arrived", {"photos": photos, "total": total})

    def waiting(self, reason: Message) -> None:
        """Tell why nothing can be found or delivered for now."""
        self._write("waiting", {"reason": str(reason)})

    def back(self, reason: Message) -> None:
        """Tell that what was waited for is over."""
        self._write("back", {"reason": str(reason)})

    def made(self, made: Made) -> None:
        """Tell what was made of the whole delivery."""
        self._write(
            "made",
            {
                "deliverable": made.kind.value,
                "files": [str(path) for path in made.files],
                "photos": made.photos,
                "missing": made.missing,
                "unchanged": made.is_unchanged,
                "notes": [str(note) for note in made.notes],
            },
        )

    def finished(self, tally: Tally, journal: Path | None) -> None:
        """Tell the sums; the last line."""
        self._write(
            "finished",
            {
                "done": tally.done,
                "skipped": tally.skipped,
                "failed": tally.failed,
                "crashed": tally.crashed,
                "seconds": round(tally.seconds, 3),
                "journal": str(journal or ""),
            },
        )

    def _write(self, event: str, values: Mapping[str, object]) -> None:
        # All letters beyond ASCII are escaped, so that the line is the same in every encoding; a name that is no text
        # is written as in a report.
        self._output.write(dump({"event": event, **values}))


def _row(job: Job) -> dict[str, str]:
    """Return the key of the photo's row, where it has one."""
    return {"key": job.row.key} if job.row is not None else {}
