"""Plans what has arrived as more photos of the same delivery: names, numbers, and what of before is made again."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import structs

from studio.batch.plan.plan import plan_photos
from studio.batch.plan.scan import FoundPhoto
from studio.batch.watch.ledger import Ledger
from studio.batch.watch.order import WatchOrder
from studio.errors import DeliveryError
from studio.job import Job, Status
from studio.message import message
from studio.recipe.list_rules import MatchBy
from studio.tokens import utc_offset


class GroupPlanner:
    """Makes jobs of photos; a photo that is just being made waits for its end."""

    def __init__(self, order: WatchOrder, ledger: Ledger) -> None:
        self._order = order
        self._ledger = ledger
        self._deferred: dict[int, FoundPhoto] = {}
        """Photos that have changed while they were made, by their job."""

    def take_deferred(self, job: Job) -> list[FoundPhoto]:
        """Return the photo of a job that is settled, if it has changed since the work on it began."""
        found = self._deferred.pop(job.index, None)
        return [found] if found is not None and not self._ledger.is_known(found) else []

    def sort_out(self, arrived: Sequence[FoundPhoto]) -> list[FoundPhoto]:
        """Return what is to be delivered now: not what is known as it is, nor what is just being made."""
        found: list[FoundPhoto] = []
        for each in {photo.path: photo for photo in arrived}.values():
            job = self._ledger.find(each)
            if job is not None and self._ledger.outcome(job) is None:
                self._deferred[job.index] = each
            elif not self._ledger.is_known(each):
                found.append(each)
        return found

    def plan(self, found: Sequence[FoundPhoto]) -> tuple[list[Job], int]:
        """Return the jobs of photos, with their places in the batch, and the largest number of any."""
        batch, order = self._ledger.batch, self._order
        again = {each.path: job for each in found if (job := self._failed_job(each)) is not None}
        fresh = [each for each in found if each.path not in again]
        together: list[FoundPhoto] = []
        if fresh and order.data is not None and batch.recipe.data is not None:
            is_new = {each.path for each in fresh}
            fresh += [each for each in self._ledger.unmatched() if each.path not in is_new]  # their card may have come
            if batch.recipe.data.match is MatchBy.CARD:
                is_new = {each.path for each in fresh}
                together = [each for each in self._ledger.photos() if each.path not in is_new]
        if not fresh:
            return list(again.values()), batch.last_number
        planned = plan_photos(
            batch.recipe,
            fresh,
            order.roots,
            batch.destination,
            existing=order.existing,
            redo=order.redo,
            limits=order.limits,
            studio=order.studio,
            start_at=order.start_at,
            data=order.data,
            continued=self._ledger.continued(together),
        )
        if planned.fingerprints != batch.fingerprints:
            raise DeliveryError(
                message(
                    "A watermark, font or colour profile of the recipe has changed while the folder was watched: put "
                    "it back, or end and watch anew."
                )
            )
        index = len(self._ledger)
        jobs = list(again.values())
        for each, job in zip(fresh, planned.jobs, strict=True):
            if job.status is Status.FAILED and self._is_refused_as_before(each, job):
                continue
            place = self._place_of(each, job)
            jobs.append(structs.replace(job, index=index if place is None else place))
            index += place is None
        return jobs, planned.last_number

    def _is_refused_as_before(self, found: FoundPhoto, planned: Job) -> bool:
        """Tell whether a photo was refused before, and is so again for the same reason."""
        job = self._ledger.find(found)
        return job is not None and self._ledger.is_known(found) and job.errors == planned.errors

    def _failed_job(self, found: FoundPhoto) -> Job | None:
        """Return the job of a photo that has failed without a file, as one to be done anew under the names it had."""
        job = self._ledger.find(found)
        outcome = self._ledger.outcome(job) if job is not None else None
        if job is None or outcome is None or outcome.files or not any(job.targets):
            return None
        size, changed_ns = found.size, found.changed_ns
        job = structs.replace(job.opened_again(), size=size, changed_ns=changed_ns, notes=(), remedies=())
        return structs.replace(job, utc_offset=utc_offset(changed_ns))

    def _place_of(self, found: FoundPhoto, planned: Job) -> int | None:
        """Return the index of the photo's job of before, if the new one makes all its files again; None for a new one.

        Else both stay, for the files of the one of before are still there.
        """
        job = self._ledger.find(found)
        outcome = self._ledger.outcome(job) if job is not None else None
        if job is None or outcome is None:
            return None
        if not outcome.files:
            return job.index
        files = {Path(file.path) for file in outcome.files}
        return job.index if not planned.status.is_final and files <= set(planned.targets) else None
