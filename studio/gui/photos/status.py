"""Where each photo of the list stands: the plan, what is in work, what became of it. Plain values, no Qt."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import structs

from studio.gui.photos.state import OF_STATUS, PhotoState
from studio.job import Batch, Job, Outcome, Status


class PhotoStatuses:
    """The jobs and outcomes of a list of photos, by index; photos without a job wait."""

    def __init__(self) -> None:
        self.batch: Batch | None = None
        self._before: Batch | None = None
        """The plan that outcomes of photos without a job are of."""
        self.jobs: Sequence[Job] = ()
        self.outcomes: dict[int, Outcome] = {}
        self._running: set[int] = set()
        self._counts: Counter[PhotoState] = Counter()

    def state(self, index: int) -> PhotoState:
        """Return where a photo stands."""
        outcome = self.outcomes.get(index)
        if outcome is not None:
            return OF_STATUS[outcome.status]
        if index in self._running:
            return PhotoState.RUNNING
        if index < len(self.jobs):
            status = self.jobs[index].status
            return PhotoState.PROBLEM if status is Status.FAILED else OF_STATUS[status]
        return PhotoState.WAITING

    def counts(self, total: int) -> dict[PhotoState, int]:
        """Return how many of all `total` photos are in each state that occurs."""
        counts = {state: self._counts[state] for state in PhotoState if self._counts[state] > 0}
        unplanned = total - sum(counts.values())
        if unplanned > 0:
            counts[PhotoState.WAITING] = counts.get(PhotoState.WAITING, 0) + unplanned
        return counts

    def plan(self, batch: Batch) -> None:
        """Take a plan; what became of the photos is kept if it is a plan of the same delivery."""
        old = self.batch or self._before
        if old is None or (old.recipe, old.destination) != (batch.recipe, batch.destination):
            self.outcomes.clear()
        self.batch, self.jobs = batch, batch.jobs
        self._count()

    def begin(self) -> None:
        """Forget what became of the photos."""
        self.outcomes.clear()
        self._running.clear()
        self._count()

    def start(self, indices: Iterable[int]) -> None:
        """Mark photos that are in work."""
        for index in indices:
            self._counts[self.state(index)] -= 1
            self._running.add(index)
            self._counts[self.state(index)] += 1

    def settle(self, outcomes: Iterable[Outcome]) -> None:
        """Mark photos that are settled."""
        for outcome in outcomes:
            index = outcome.index
            self._counts[self.state(index)] -= 1
            self._running.discard(index)
            self.outcomes[index] = outcome
            self._counts[self.state(index)] += 1

    def stop(self) -> list[int]:
        """Let photos that are in work wait again; return which."""
        stopped = sorted(self._running)
        self._running.clear()
        self._count()
        return stopped

    def moved(self, kept: Sequence[int]) -> "PhotoStatuses":
        """Return how the photos at these places stand, one after the other; none of them has a job yet."""
        new = PhotoStatuses()
        new._before = self.batch or self._before
        new.settle(
            structs.replace(outcome, index=place)
            for place, index in enumerate(kept)
            if (outcome := self.outcomes.get(index)) is not None
        )
        return new

    def _count(self) -> None:
        if self.outcomes or self._running:
            self._counts = Counter(map(self.state, range(len(self.jobs))))
            return
        by_status = Counter(job.status for job in self.jobs)
        self._counts = Counter({OF_STATUS[status]: number for status, number in by_status.items()})
        self._counts[PhotoState.PROBLEM] = self._counts.pop(PhotoState.FAILED, 0)
