"""One run of a batch, turn by turn: feed free lanes, publish what is finished, record both, hand out what is settled.

It makes no picture and waits nowhere but for the pool.
"""

import contextlib
import itertools
import logging
import secrets
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from studio.batch.executor import machine
from studio.batch.executor.pool import Completion, Pool
from studio.batch.files.atomic import part_path
from studio.batch.files.naming import shown
from studio.batch.journal.journal import Journal
from studio.batch.plan.estimate import missing_bytes
from studio.batch.plan.fingerprint import fingerprints
from studio.batch.run.faults import FULL, MountWatch, explain_fault, make_destination, try_writing
from studio.batch.run.publisher import GONE, FinishedJob, Publisher
from studio.batch.run.queue import JobQueue
from studio.batch.run.recovery import recover, sweep_all
from studio.errors import DeliveryError
from studio.faults import fault_name
from studio.job import Batch, Job, Limits, Outcome, Status
from studio.recipe.model import Recipe

Work = Callable[[Recipe, Job, Limits], Outcome]

TURN_SECONDS = 0.25
"""The longest time between two looks at what the user wants."""

END_SECONDS = 20.0

_WITNESSES = 20
"""Photos that are looked for on a disk that came back."""

DISK_ERRORS = 3
"""So many in a row are the disk's fault; fewer may come from a bad spot below one photo."""

_REMOVED = "Its folder or its unfinished file was removed by another program while it was delivered."

_log = logging.getLogger(__name__)


class Delivery:
    """A run of a batch. After each turn, `fault` says what keeps it from going on."""

    def __init__(
        self,
        batch: Batch,
        pool: Pool,
        journal: Journal,
        *,
        work: Work,
        weigh: Callable[[Path, Limits], int],
        memory: int | None = None,
        on_start: Callable[[int], object] | None = None,
    ) -> None:
        """Find out what is left to do; `settled` is what was settled before. `memory` and `on_start` are as in `run`.

        Raises DeliveryError when nothing can be written into the destination, and when a file that the recipe names
        is not what it was in the runs before.
        """
        self._batch = batch
        self._pool = pool
        self._journal = journal
        self._work = work
        self._on_start = on_start
        self._nonce = secrets.token_hex(4)
        is_new = not journal.nonces()
        if not is_new and batch.fingerprints and fingerprints(batch.recipe) != batch.fingerprints:
            raise DeliveryError(
                "A watermark, font or colour profile of the recipe has changed since this delivery was begun, or is "
                "not there: put it back, or deliver anew."
            )
        make_destination(batch.destination, is_new=is_new)
        self._ground = MountWatch(batch)
        recovery = recover(batch, journal)
        journal.begin_run(self._nonce)
        try_writing(part_path(batch.destination / "try", 0, 0, self._nonce))
        self._publisher = Publisher(batch, self._nonce, recovery.proofs)
        self._memory = machine.memory()
        self._admission = JobQueue(
            lambda job: weigh(job.source, batch.limits), limit=memory or self._memory // 2, machine=self._memory
        )
        self._admission.add(recovery.waiting)
        self._admission.add_late(recovery.late)
        self._left = {job.index: job for job in (*recovery.waiting, *recovery.late)}
        self._late = {job.index for job in recovery.late}
        self._failure_counts = recovery.failure_counts
        self._notes = recovery.notes
        self._blameless: set[int] = set()
        """Those whose worker ended when the machine woke up, or since somebody told it to."""
        self._in_work: dict[int, Job] = {}
        self._finished: list[FinishedJob] = []
        """To be published when the journal has it."""
        self._recorded: list[FinishedJob] = []
        """To be published; the journal has it."""
        self._settled: list[Outcome] = []
        self._delivered: dict[Path, int] = {}
        """The files of the last photo that had any, with their sizes."""
        self._disk_errors = 0
        self._has_had_faults = False
        self.settled = recovery.settled
        self.fault = ""

    def is_over(self, *, ending: bool) -> bool:
        """Tell whether nothing is left to do; when `ending`, whether nothing is left of what was begun."""
        return self.is_quiet() and (ending or not (len(self._admission) or self._admission.refused))

    def is_quiet(self) -> bool:
        """Tell whether nothing is on its way, so that a fault can be dealt with."""
        return not (self._in_work or self._finished or self._recorded)

    def go_on(self) -> None:
        """Try again after a fault."""
        sources = {job.source: job.size for job in itertools.islice(self._left.values(), _WITNESSES)}
        self._ground.recognise(sources | self._delivered)
        self.fault = ""
        self._disk_errors = 0

    def turn(self, *, feeding: bool) -> list[Outcome]:
        """Wait for something to happen and deal with it; return what is settled and recorded by now."""
        for call in self._pool.wait(0 if self._recorded else TURN_SECONDS):
            self._collect(call)
        if feeding and not self.fault:
            self._feed()
        self._publish()
        self._publisher.tidy()
        self._journal.commit()
        self._recorded, self._finished = self._finished, []
        settled, self._settled = self._settled, []
        return settled

    def end(self) -> None:
        """End what is still in work, as if it had not been begun, and say in the journal when all is settled."""
        is_complete = self.is_over(ending=False)
        self._pool.kill()
        until = time.monotonic() + END_SECONDS
        # Without workers, what was interrupted never comes back, and its part file is found by its name at the resume.
        while self._in_work and self._pool.workers and time.monotonic() < until:
            for call in self._pool.wait(TURN_SECONDS):
                if job := self._in_work.pop(call.ticket, None):
                    self._put_off(job)
        for item in (*self._recorded, *self._finished):
            self._put_off(item.job)
        self._publisher.tidy()
        if self._has_had_faults:  # its folder may have been out of reach when a part file was to be removed
            sweep_all(self._batch, [self._nonce])
        self._journal.commit()
        if is_complete:
            self._journal.finish()

    # Feeding

    def _feed(self) -> None:
        while self._pool.is_ready() and (job := self._admission.take()):
            if lost := self._ground.lost_destination():
                self._hold(job, lost)
                return
            if not self._make_folders(job):
                if self.fault:
                    return
                continue
            job = self._look_again(job)
            is_late = job.index in self._late
            self._journal.record_running(job.index, alone=not self._pool.workers)
            if is_late or not self._pool.workers:
                self._journal.commit()  # should it end the program, the next run must know
            self._in_work[job.index] = job
            order = msgspec.structs.replace(job, targets=self._publisher.parts(job))
            recipe, limits = self._batch.recipe, self._batch.limits
            if not self._pool.start(job.index, self._work, recipe, order, limits, limit=limits.time_limit):
                del self._in_work[job.index]
                self._hold(job, "")
                break
            if self._on_start is not None:
                self._on_start(job.index)
        self._admission.look_ahead(self._pool.workers)
        for job, weight in self._admission.refused:
            need, has = weight / 1e9, self._memory / 1e9
            self._fail(job, f"It is too large for this computer: it needs {need:.1f} GB of memory, of {has:.1f} GB.")
        self._admission.refused.clear()

    def _make_folders(self, job: Job) -> bool:
        """Make the folders that a job's files go to; False when that can't be done, which is then dealt with."""
        try:
            self._ground.make_folders(job.targets)
        except OSError as error:
            name = fault_name(error)
            fault = self._ground.lost_destination() or (self._explain(name) if name else "")
            if fault:
                self._hold(job, fault)
            else:
                where = shown(error.filename or self._batch.destination)
                self._fail(job, f"The folder {where} can't be made: {error.strerror or error}.")
            return False
        return True

    def _look_again(self, job: Job) -> Job:
        """Take over the size and date of a photo that has changed since it was planned."""
        with contextlib.suppress(OSError):
            status = job.source.stat()
            if (status.st_size, status.st_mtime_ns) != (job.size, job.changed_ns):
                job = msgspec.structs.replace(job, size=status.st_size, changed_ns=status.st_mtime_ns)
                self._journal.record_plan(job)
        return job

    def _hold(self, job: Job, fault: str) -> None:
        """Put a job back to where it was in the line; with a fault, nothing is fed until that is dealt with."""
        self._admission.put_back(job, late=job.index in self._late)
        self._record_pending(job)
        if fault and not self.fault:
            _log.warning("the run pauses: %s", fault)
        self.fault = self.fault or fault
        self._has_had_faults |= bool(fault)

    # What comes back

    def _collect(self, call: Completion) -> None:
        job = self._in_work.pop(call.ticket, None)
        if job is None:
            return
        death, outcome = call.death, call.value
        if death is not None and death.stopped:
            self._publisher.discard_parts(job)
            self._hold(job, "")
        elif death is not None and (death.slept or death.was_told) and job.index not in self._blameless:
            self._blameless.add(job.index)  # once: should it hang, it does so again
            self._publisher.discard_parts(job)
            self._hold(job, "")
        elif death is not None and death.timed_out:
            limit = self._batch.limits.time_limit
            _log.warning("%s took longer than %g seconds", job.source, limit)
            self._fail(job, f"It took longer than {limit:g} seconds and was given up; --time-limit allows more.")
        elif not isinstance(outcome, Outcome):
            reason = death.reason if death is not None else "its result is none"
            self._strike(job, Status.CRASHED, (f"The process that worked on it failed twice: {reason}.",))
        elif outcome.fault == "ENOENT" and not self._ground.lost_destination():
            self._strike(job, Status.FAILED, outcome.errors)  # its folder went away, and is there again
        elif outcome.fault == "EIO" and self._disk_errors + 1 < DISK_ERRORS:
            self._disk_errors += 1
            self._strike(job, Status.FAILED, outcome.errors)
        elif fault := self._find_fault(job, outcome):
            self._publisher.discard_parts(job)
            self._hold(job, fault)
        else:
            self._take_in(job, outcome)
        self._admission.release(job.index)

    def _find_fault(self, job: Job, outcome: Outcome) -> str:
        """Return a sentence about what from outside kept a photo from being made; "" when nothing did."""
        if outcome.fault and outcome.fault != "ENOENT":
            return self._explain(outcome.fault)
        if outcome.status is not Status.FAILED:
            return ""
        return self._ground.lost_source(job.source) or self._ground.lost_destination()

    def _explain(self, fault: str) -> str:
        if self.fault or fault not in FULL:
            return explain_fault(fault, self._batch)
        missing = missing_bytes(self._batch, self._left.values(), is_shared=fault == "EDQUOT")
        return explain_fault(fault, self._batch, missing=missing)

    def _take_in(self, job: Job, outcome: Outcome) -> None:
        """Give the files of an outcome their final paths, and have them published."""
        if outcome.status is Status.DONE:
            self._disk_errors = 0
        files = tuple(
            msgspec.structs.replace(file, path=path)
            for file in outcome.files
            if (path := job.targets[file.export]) is not None
        )
        files = tuple(
            msgspec.structs.replace(file, replaced=True) if self._publisher.has_rival(job, file) else file
            for file in files
        )
        note = self._notes.get(job.index)
        notes = (note, *outcome.notes) if note else outcome.notes
        outcome = msgspec.structs.replace(outcome, files=files, notes=notes)
        if files:
            self._journal.record_publishing(outcome)
            self._finished.append(FinishedJob(job=job, outcome=outcome))
        else:
            self._publisher.discard_parts(job)
            self._settle(outcome)

    def _strike(self, job: Job, status: Status, errors: tuple[str, ...]) -> None:
        """Let a photo be tried once more at the end, alone; the second time is the last."""
        _log.warning("%s failed without an outcome, or for its disk: %s", job.source, errors)
        failure_counts = self._failure_counts[job.index] = self._failure_counts.get(job.index, 0) + 1
        self._publisher.discard_parts(job)
        if failure_counts < 2:
            self._late.add(job.index)
            self._admission.add_late([job])
            self._record_pending(job)
        else:
            self._settle(Outcome(index=job.index, status=status, errors=errors))

    def _fail(self, job: Job, error: str) -> None:
        self._publisher.discard_parts(job)
        self._settle(Outcome(index=job.index, status=Status.FAILED, errors=(error,)))

    def _put_off(self, job: Job) -> None:
        self._publisher.discard_parts(job)
        self._record_pending(job)

    def _record_pending(self, job: Job) -> None:
        failure_counts = self._failure_counts.get(job.index, 0)
        self._journal.record_pending(job.index, late=job.index in self._late, failure_counts=failure_counts)

    # Publishing

    def _publish(self) -> None:
        lost = self._ground.lost_destination() if self._recorded else ""
        for item in self._recorded:
            item.fault = lost
        self._publisher.publish(self._recorded)
        if not lost and any(item.fault == GONE for item in self._recorded):
            lost = self._ground.lost_destination()
        for item in self._recorded:
            if item.fault:
                self._publisher.remember(item)
                if item.fault == GONE and not lost:
                    self._strike(item.job, Status.FAILED, (_REMOVED,))
                else:
                    self._publisher.discard_parts(item.job)
                    self._hold(item.job, lost or self._explain(item.fault))
            elif item.is_renamed:
                item.is_renamed = False
                self._journal.record_plan(item.job)
                self._journal.record_publishing(item.outcome)
                self._finished.append(item)
            else:
                self._publisher.discard_parts(item.job, kept=item.published)
                self._settle(item.outcome)

    def _settle(self, outcome: Outcome) -> None:
        self._journal.record(outcome)
        self._left.pop(outcome.index, None)
        if outcome.files:
            self._delivered = {file.path: file.bytes for file in outcome.files}
        self._settled.append(outcome)
