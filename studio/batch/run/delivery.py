"""One run of a batch, turn by turn: feed free slots, publish what is finished, record both, hand out what is settled.

It makes no picture and waits nowhere but for the executor.
"""

import itertools
import secrets
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from studio.batch.executor.protocol import Executor
from studio.batch.files.atomic import part_path
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.fingerprint import fingerprints
from studio.batch.plan.requirements import check_recipe_files
from studio.batch.run.collector import Collector
from studio.batch.run.faults import FaultFinder, MountWatch, make_destination, try_writing
from studio.batch.run.feeder import Feeder
from studio.batch.run.gallery import GalleryStore
from studio.batch.run.publisher import GONE, FinishedJob, Publisher
from studio.batch.run.queue import JobQueue
from studio.batch.run.recovery import recover, sweep_all
from studio.batch.run.state import RunState
from studio.errors import DeliveryError
from studio.job import Batch, Job, Limits, Outcome, Status
from studio.message import Message, message

TURN_SECONDS = 0.25
"""The longest time between two checks of what the user wants."""

END_SECONDS = 4.0
"""For what is in work when a run ends; a worker that does not end by then is held by a dead disk."""

_WITNESSES = 20
"""Photos that are looked for on a disk that came back."""

_REMOVED = message("Another program removed the folder or the unfinished file while this photo was delivered.")


class Delivery:
    """A run of a batch. After each turn, `fault` says what keeps it from going on."""

    def __init__(
        self,
        batch: Batch,
        executor: Executor,
        journal: JournalWriter,
        *,
        weigh: Callable[[Path, Limits], int],
        memory: int | None = None,
        on_start: Callable[[int], object] | None = None,
    ) -> None:
        """Find out what is left to do; `settled` is what was settled before. `memory` and `on_start` are as in `run`.

        Raises DeliveryError when nothing can be written into the destination, and when a file that the recipe names
        is not what it was in the runs before; RecipeError when one can't be used any more.
        """
        self._batch = batch
        self._executor = executor
        self._journal = journal
        self._nonce = secrets.token_hex(4)
        is_new = not journal.nonces()
        if not is_new and batch.fingerprints and fingerprints(batch.recipe) != batch.fingerprints:
            raise DeliveryError(
                message(
                    "A watermark, font or colour profile of the recipe is missing or has changed since this delivery "
                    "was started: put it back, or start a new delivery."
                )
            )
        if not is_new:
            check_recipe_files(batch.recipe)
        make_destination(batch.destination, is_new=is_new)
        mounts = MountWatch(batch)
        recovery = recover(batch, journal)
        journal.begin_run(self._nonce)
        try_writing(part_path(batch.destination / "try", 0, 0, self._nonce))
        self._publisher = Publisher(batch, self._nonce, recovery.proofs, lambda: mounts.destination_identity)
        self._queue = JobQueue(
            lambda job: weigh(job.source, batch.limits), limit=memory or executor.memory // 2, machine=executor.memory
        )
        self._queue.add(recovery.waiting)
        self._queue.add_late(recovery.late)
        self._state = RunState(journal, self._queue, self._publisher, recovery)
        self._faults = faults = FaultFinder(batch, mounts, self._state)
        self._gallery = gallery = GalleryStore(batch, journal)
        publisher, state = self._publisher, self._state
        self._feeder = Feeder(batch, executor, journal, self._queue, publisher, gallery, faults, state, on_start)
        self._collector = Collector(batch, journal, publisher, gallery, faults, state, recovery.notes)
        self._recorded: list[FinishedJob] = []
        """To be published; the journal has it."""
        self.settled = recovery.settled
        for outcome in recovery.settled:
            mounts.remember(outcome)

    @property
    def fault(self) -> Message | None:
        """What keeps the run from going on; None while nothing does."""
        return self._state.fault

    def extend(self, batch: Batch, jobs: Sequence[Job]) -> None:
        """Add jobs to the batch, which `batch` has among its own, or do settled ones anew; recorded at once."""
        self._journal.append(jobs, last_number=batch.last_number)
        self._batch = batch
        self._publisher.extend(batch)
        self._state.add(jobs)

    @property
    def left(self) -> int:
        """How many jobs are not settled."""
        return len(self._state.left)

    def in_work(self, index: int) -> Job:
        """Return a job that is in work, with the size and date that its photo had when that began."""
        return self._state.in_work[index]

    def lost_destination(self) -> Message | None:
        """Return what to say when the destination is not there; None while it is."""
        return self._faults.mounts.lost_destination()

    def accept_sources(self) -> None:
        """Take the disks that are now in the place of those that photos came from for the same."""
        self._faults.mounts.accept_sources()

    def is_over(self, *, ending: bool) -> bool:
        """Tell whether nothing is left to do; when `ending`, whether nothing is left of what was begun."""
        return self.is_quiet() and (ending or not (len(self._queue) or self._queue.refused))

    def is_quiet(self) -> bool:
        """Tell whether nothing is on its way, so that a fault can be dealt with."""
        return not (self._state.in_work or self._collector.finished or self._recorded)

    def go_on(self) -> None:
        """Try again after a fault."""
        sources = {job.source: job.size for job in itertools.islice(self._state.left.values(), _WITNESSES)}
        self._faults.mounts.recognise(sources | self._state.delivered)
        self._state.fault = None
        self._collector.forgive_disk()

    def turn(self, *, feeding: bool, seconds: float = TURN_SECONDS) -> list[Outcome]:
        """Wait for something to happen and deal with it; return what is settled and recorded by now."""
        for completion in self._executor.wait(0 if self._recorded else seconds):
            self._collector.collect(completion)
            self._queue.release(completion.ticket)
        if feeding and not self.fault:
            self._feeder.feed()
        self._publish()
        self._publisher.tidy()
        self._journal.commit()
        self._recorded, self._collector.finished = self._collector.finished, []
        return self._state.take_settled()

    def end(self) -> None:
        """End what is still in work, as if it had not been begun, and say in the journal when all is settled."""
        is_complete = self.is_over(ending=False)
        self._executor.kill()
        until = time.monotonic() + END_SECONDS
        while self._state.in_work and time.monotonic() < until:
            for completion in self._executor.wait(TURN_SECONDS):
                if job := self._state.in_work.pop(completion.ticket, None):
                    self._state.put_off(job)
        for item in (*self._recorded, *self._collector.finished):
            self._state.put_off(item.job)
        self._publisher.tidy()
        if self._state.has_had_faults:  # its folder may have been out of reach when a part file was to be removed
            sweep_all(self._batch, [self._nonce])
        self._journal.commit()
        if is_complete:
            self._journal.finish()

    def _publish(self) -> None:
        lost = self._faults.mounts.lost_destination() if self._recorded else None
        for item in self._recorded:
            item.fault = GONE if lost else ""
        self._publisher.publish(self._recorded)
        if not lost and any(item.fault == GONE for item in self._recorded):
            lost = self._faults.mounts.lost_destination()
        for item in self._recorded:
            if item.fault:
                self._publisher.remember(item)
                if item.fault == GONE and not lost:
                    self._state.retry_or_settle(item.job, Status.FAILED, (_REMOVED,))
                else:
                    self._publisher.discard_parts(item.job)
                    self._state.hold(item.job, lost or self._faults.explain(item.fault))
            elif item.is_renamed:
                item.is_renamed = False
                self._journal.record_plan(item.job)
                self._journal.record_publishing(item.outcome)
                self._collector.finished.append(item)
            else:
                self._gallery.publish(item.outcome)
                self._publisher.discard_parts(item.job, kept=item.published)
                self._state.settle(item.outcome)
                self._faults.mounts.remember(item.outcome)
        self._gallery.sync()
