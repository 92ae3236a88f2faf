"""Keeps the status of each photo of the list: from the plan, the run in progress and its outcomes. No Qt."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import structs

from studio.gui.photos.status import OF_JOB, PhotoStatus
from studio.job import Batch, Job, Outcome, Status


class StatusTracker:
    """The jobs and outcomes of a list of photos, by index; a photo without a job is waiting."""

    def __init__(self) -> None:
        self.batch: Batch | None = None
        """The plan that was applied last."""
        self._previous: Batch | None = None
        """The plan that the outcomes belong to, while photos that moved up in the list have no job yet."""
        self.jobs: Sequence[Job] = ()
        self.outcomes: dict[int, Outcome] = {}
        self._running: set[int] = set()
        self._counts: Counter[PhotoStatus] = Counter()

    def status(self, index: int) -> PhotoStatus:
        """Return the status of a photo."""
        outcome = self.outcomes.get(index)
        if outcome is not None:
            return OF_JOB[outcome.status]
        if index in self._running:
            return PhotoStatus.RUNNING
        if index < len(self.jobs):
            status = self.jobs[index].status
            return PhotoStatus.PROBLEM if status is Status.FAILED else OF_JOB[status]
        return PhotoStatus.WAITING

    def counts(self, total: int) -> dict[PhotoStatus, int]:
        """Return how many of all `total` photos have each status; statuses without photos are left out."""
        counts = {status: self._counts[status] for status in PhotoStatus if self._counts[status] > 0}
        unplanned = total - sum(counts.values())
        if unplanned > 0:
            counts[PhotoStatus.WAITING] = counts.get(PhotoStatus.WAITING, 0) + unplanned
        return counts

    def apply_plan(self, batch: Batch) -> None:
        """Use the jobs of a plan; outcomes are kept if recipe and destination are the same as before."""
        old = self.batch or self._previous
        if old is None or (old.recipe, old.destination) != (batch.recipe, batch.destination):
            self.outcomes.clear()
        self.batch, self.jobs = batch, batch.jobs
        self._count()

    def reset(self) -> None:
        """Forget all outcomes."""
        self.outcomes.clear()
        self._running.clear()
        self._count()

    def start(self, indices: Iterable[int]) -> None:
        """Set photos to running."""
        for index in indices:
            self._counts[self.status(index)] -= 1
            self._running.add(index)
            self._counts[self.status(index)] += 1

    def finish(self, outcomes: Iterable[Outcome]) -> None:
        """Keep outcomes; their photos are no longer running."""
        for outcome in outcomes:
            index = outcome.index
            self._counts[self.status(index)] -= 1
            self._running.discard(index)
            self.outcomes[index] = outcome
            self._counts[self.status(index)] += 1

    def stop(self) -> list[int]:
        """Set running photos back to waiting; return their indexes in order."""
        stopped = sorted(self._running)
        self._running.clear()
        self._count()
        return stopped

    def keeping(self, kept: Sequence[int]) -> "StatusTracker":
        """Return a tracker of only the photos at these indexes, renumbered from 0; none of them has a job yet."""
        new = StatusTracker()
        new._previous = self.batch or self._previous
        new.finish(
            structs.replace(outcome, index=place)
            for place, index in enumerate(kept)
            if (outcome := self.outcomes.get(index)) is not None
        )
        return new

    def _count(self) -> None:
        if self.outcomes or self._running:
            self._counts = Counter(map(self.status, range(len(self.jobs))))
            return
        by_status = Counter(job.status for job in self.jobs)
        self._counts = Counter({OF_JOB[status]: number for status, number in by_status.items()})
        self._counts[PhotoStatus.PROBLEM] = self._counts.pop(PhotoStatus.FAILED, 0)
