"""Keeps the status of each photo of the list: from the plan, the run in progress and its outcomes. No Qt."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import structs

from studio.gui.photos.status import OF_JOB, PhotoStatus
from studio.job import Batch, Job, Outcome, Status

_FEW = 500
"""Photos up to which single changes are counted; of more, all are counted anew."""


class StatusTracker:
    """The jobs and outcomes of a list of photos, by index; a photo without a job is waiting."""

    def __init__(self) -> None:
        self.batch: Batch | None = None
        """The plan that was applied last."""
        self._previous: Batch | None = None
        """The plan that the outcomes belong to, while photos that moved up in the list have no job yet."""
        self.jobs: Sequence[Job | None] = ()
        """The job of each photo by the photo's index; None for one that the plan leaves out."""
        self._places: Sequence[int] | None = None
        """The index of the photo of each job, where they differ from the jobs' own."""
        self.left_out: set[int] = set()
        """Photos that the user has unchecked."""
        self.cards: set[int] = set()
        """Photos that the plan leaves out as they show code cards."""
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
        if index in self.left_out:
            return PhotoStatus.LEFT_OUT
        if index < len(self.jobs) and (job := self.jobs[index]) is not None:
            status = job.status
            return PhotoStatus.PROBLEM if status is Status.FAILED else OF_JOB[status]
        return PhotoStatus.WAITING

    def counts(self, total: int) -> dict[PhotoStatus, int]:
        """Return how many of all `total` photos have each status; statuses without photos are left out."""
        counts = {status: self._counts[status] for status in PhotoStatus if self._counts[status] > 0}
        unplanned = total - sum(counts.values())
        if unplanned > 0:
            counts[PhotoStatus.WAITING] = counts.get(PhotoStatus.WAITING, 0) + unplanned
        return counts

    def place(self, job: int) -> int:
        """Return the index of a job's photo."""
        return job if self._places is None else self._places[job]

    def leave_out(self, indices: Sequence[int], *, is_left_out: bool) -> None:
        """Note which photos are not to be delivered; the plan follows."""
        if len(indices) > _FEW:
            self.left_out = self.left_out.union(indices) if is_left_out else self.left_out.difference(indices)
            self._count()
            return
        for index in indices:
            before = self.status(index)
            (self.left_out.add if is_left_out else self.left_out.discard)(index)
            if (after := self.status(index)) is not before:
                for status, change in ((before, -1), (after, 1)):
                    if index < len(self.jobs) or status is PhotoStatus.LEFT_OUT:  # others are counted as the rest
                        self._counts[status] += change

    def apply_plan(self, batch: Batch, places: Sequence[int] | None = None, total: int = 0) -> None:
        """Use the jobs of a plan; outcomes are kept if recipe and destination are the same as before.

        `places` has the index of each job's photo, among all `total`, where it is another than the job's own.
        """
        old = self.batch or self._previous
        if old is None or (old.recipe, old.destination) != (batch.recipe, batch.destination):
            self.outcomes.clear()
        self.batch, self.jobs, self._places = batch, batch.jobs, places
        if places is not None:
            jobs: list[Job | None] = [None] * max(total, len(places))
            for job, place in zip(batch.jobs, places, strict=True):
                jobs[place] = job
            self.jobs = jobs
        self.cards = {index for index, job in enumerate(self.jobs) if job and job.status.is_final and job.is_card}
        self._count()

    def reset(self) -> None:
        """Forget all outcomes."""
        self.outcomes.clear()
        self._running.clear()
        self._count()

    def start(self, indices: Iterable[int]) -> None:
        """Set photos to running."""
        for index in map(self.place, indices):
            self._counts[self.status(index)] -= 1
            self._running.add(index)
            self._counts[self.status(index)] += 1

    def finish(self, outcomes: Iterable[Outcome]) -> None:
        """Keep outcomes; their photos are no longer running."""
        for outcome in outcomes:
            index = self.place(outcome.index)
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
        new.left_out = {place for place, index in enumerate(kept) if index in self.left_out}
        new.finish(
            structs.replace(outcome, index=place)
            for place, index in enumerate(kept)
            if (outcome := self.outcomes.get(index)) is not None
        )
        new._counts[PhotoStatus.LEFT_OUT] = len(new.left_out - new.outcomes.keys())
        return new

    def _count(self) -> None:
        if self.outcomes or self._running or self.left_out or self._places is not None:
            count = max(len(self.jobs), max(self.left_out, default=-1) + 1)
            self._counts = Counter(map(self.status, range(count)))
            return
        by_status = Counter(job.status for job in self.jobs if job is not None)
        self._counts = Counter({OF_JOB[status]: number for status, number in by_status.items()})
        self._counts[PhotoStatus.PROBLEM] = self._counts.pop(PhotoStatus.FAILED, 0)
