"""Counts what became of the photos of a run, and sums it up."""

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from studio.cli.output import as_time, counted, grouped, near
from studio.errors import Remedy
from studio.job import Job, Outcome, Status
from studio.message import Message, Note, message


class Tally:
    """The sums of one run, and the failures and notes to be listed at its end."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._ended: float | None = None
        self._counts: Counter[Status] = Counter()
        self._made = 0
        self.remedies: list[Remedy] = []
        """What would have let failed photos be delivered."""
        self._failures: list[tuple[Path, tuple[Message, ...]]] = []
        self._notes: dict[Note, tuple[int, Path]] = {}

    def add(self, job: Job, outcome: Outcome, *, is_new: bool) -> None:
        """Count what became of a photo; `is_new` when it was made in this run, not settled before it."""
        self._counts[outcome.status] += 1
        self._made += is_new and outcome.status is Status.DONE
        if outcome.status in (Status.FAILED, Status.CRASHED):
            self._failures.append((job.source, outcome.errors))
            self.remedies.extend(outcome.remedies)
        for note in outcome.notes if outcome.status is not Status.SKIPPED else ():
            count, example = self._notes.get(note, (0, job.source))
            self._notes[note] = count + 1, example

    def stop(self) -> None:
        """Stop the clock."""
        self._ended = time.monotonic()

    @property
    def seconds(self) -> float:
        """How long the run has taken."""
        return (self._ended or time.monotonic()) - self._started

    @property
    def done(self) -> int:
        """Photos that are delivered, every export of them."""
        return self._counts[Status.DONE]

    @property
    def skipped(self) -> int:
        """Photos whose files were there already."""
        return self._counts[Status.SKIPPED]

    @property
    def failed(self) -> int:
        """Photos that could not be delivered."""
        return self._counts[Status.FAILED]

    @property
    def crashed(self) -> int:
        """Photos that ended their worker, twice."""
        return self._counts[Status.CRASHED]

    @property
    def total(self) -> int:
        """Photos that are settled."""
        return self._counts.total()

    def failures(self) -> Iterator[str]:
        """Yield the lines that name each failed photo with its cause."""
        for source, errors in self._failures:
            first, *rest = errors or (message("The cause is not known."),)
            yield f"  {near(source)}: {first}"
            yield from (f"      {error}" for error in rest)

    def notes(self) -> Iterator[str]:
        """Yield the notes, one line for those that are alike."""
        for note, (count, example) in self._notes.items():
            where = near(example) if count == 1 else f"{counted(count, 'photo')}, such as {near(example)}"
            yield f"  {where}: {note}"

    def summary(self) -> str:
        """Return the line of sums."""
        parts = [f"{grouped(self.done)} done"]
        for count, word in ((self.skipped, "skipped"), (self.failed, "failed"), (self.crashed, "crashed")):
            if count:
                parts.append(f"{grouped(count)} {word}")
        rate = self._made / self.seconds if self.seconds else 0.0
        speed = f" ({rate:.1f} photos/s)" if self._made > 1 else ""
        return f"{counted(self.total, 'photo')}: {', '.join(parts)} in {as_time(self.seconds)}{speed}."
