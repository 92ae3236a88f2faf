"""What a watch has in its journal, kept at hand: which photos it knows, what became of them, which names are taken."""

from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from studio.batch.journal.records import JobRecord, KnownFile, KnownOutcome, KnownRow, KnownSource
from studio.batch.plan.plan import Continued
from studio.batch.plan.previous import KnownDelivery
from studio.batch.plan.scan import FoundPhoto
from studio.job import Batch, Job, Outcome, Status


class Ledger:
    """The jobs of a watch and their outcomes. Another thread may ask whether a photo is known."""

    def __init__(
        self,
        batch: Batch,
        records: Iterable[JobRecord],
        before: Sequence[KnownDelivery],
        tops: Mapping[Path, str],
    ) -> None:
        """`batch` is without its jobs, which `records` have; `before` are other deliveries, the newest first."""
        self._batch = batch
        self._before = tuple(before)
        self._tops = tops
        self._jobs: list[Job] = []
        self._outcomes: list[KnownOutcome | None] = []
        self._last: dict[str, int] = {}
        """The index of the last job of each photo, by its path."""
        self._gone: set[str] = set()
        """Photos that failed and were away since."""
        self._names: defaultdict[str, set[str]] = defaultdict(set)
        for record in records:
            self._put(record.job)
            if record.state.is_settled and record.outcome is not None:
                self.settle(record.outcome)

    @property
    def batch(self) -> Batch:
        """The batch with all its jobs."""
        return msgspec.structs.replace(self._batch, jobs=tuple(self._jobs))

    def __len__(self) -> int:
        """Count the jobs."""
        return len(self._jobs)

    def find(self, found: FoundPhoto) -> Job | None:
        """Return the last job of a photo."""
        index = self._last.get(str(found.path))
        return self._jobs[index] if index is not None else None

    def job(self, index: int) -> Job:
        """Return the job of an index."""
        return self._jobs[index]

    def outcome(self, job: Job) -> KnownOutcome | None:
        """Return what became of a job; None while nothing has."""
        return self._outcomes[job.index]

    def is_known(self, found: FoundPhoto) -> bool:
        """Tell whether a photo was dealt with as it is now."""
        job = self.find(found)
        if job is None or str(found.path) in self._gone:
            return False
        return (job.size, job.changed_ns) == (found.size, found.changed_ns)

    def note_gone(self, path: Path) -> None:
        """Note that a photo went away: one that has failed is tried again when it comes back."""
        index = self._last.get(str(path))
        outcome = self._outcomes[index] if index is not None else None
        if outcome is not None and outcome.status in (Status.FAILED, Status.CRASHED):
            self._gone.add(str(path))

    def continued(self, photos: Sequence[FoundPhoto] = ()) -> Continued:
        """Return what a plan of more photos has to know; `photos` are those that they are matched together with."""
        own = KnownDelivery(self._batch, self._rows())
        return Continued(known=(own, *self._before), names=self._names, tops=self._tops, photos=photos)

    def photos(self) -> Generator[FoundPhoto]:
        """Yield all photos, each once, as they were when they were planned."""
        for index in self._last.values():
            yield found_again(self._jobs[index])

    def unmatched(self) -> list[FoundPhoto]:
        """Return the photos that were refused before they had names, as those without a row of a list."""
        latest = ((self._jobs[index], self._outcomes[index]) for index in self._last.values())
        return [
            found_again(job)
            for job, outcome in latest
            if outcome is not None and outcome.status == Status.FAILED and not any(job.targets)
        ]

    def extend(self, jobs: Iterable[Job], last_number: int) -> Batch:
        """Take in new jobs, and those that are to be done anew; return the batch with them."""
        self._batch = msgspec.structs.replace(self._batch, last_number=last_number)
        for job in jobs:
            self._put(job)
        return self.batch

    def update(self, job: Job) -> None:
        """Take over the size and date that a photo has now that work on it begins."""
        self._jobs[job.index] = job

    def settle(self, outcome: Outcome) -> None:
        """Take in what became of a job."""
        self._outcomes[outcome.index] = KnownOutcome(
            files=[
                KnownFile(file.export, str(file.path), file.bytes, file.sha256, file.written_ns)
                for file in outcome.files
            ],
            shot=outcome.shot,
            status=outcome.status,
        )
        for file in outcome.files:  # one that was taken when it was to be published has another name than planned
            self._names[str(file.path.parent)].add(file.path.name)

    def _put(self, job: Job) -> None:
        if job.index == len(self._jobs):
            self._jobs.append(job)
            self._outcomes.append(None)
        else:
            self._jobs[job.index] = job
            self._outcomes[job.index] = None
        source = str(job.source)
        self._last[source] = job.index
        self._gone.discard(source)
        for target in job.targets:
            if target is not None:
                self._names[str(target.parent)].add(target.name)

    def _rows(self) -> Generator[tuple[KnownSource, KnownOutcome]]:
        """Yield the photos and what became of them, the newest first."""
        for job, outcome in zip(reversed(self._jobs), reversed(self._outcomes), strict=True):
            row = job.row
            source = KnownSource(
                str(job.source),
                job.size,
                job.changed_ns,
                job.index,
                job.number,
                KnownRow(row.key, row.number, row.contents) if row is not None else None,
            )
            yield source, outcome if outcome is not None else KnownOutcome()


def found_again(job: Job) -> FoundPhoto:
    """Return the photo of a job as it was found."""
    return FoundPhoto(
        path=job.source, root=job.found_below, folder=job.folder, size=job.size, changed_ns=job.changed_ns
    )
