"""One run of a batch, turn by turn: feed free lanes, publish what is finished, record both, hand out what is settled.

It makes no picture and waits nowhere but for the pool.
"""

import contextlib
import secrets
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from studio.batch import machine
from studio.batch.admission import Admission
from studio.batch.fault import Ground, explain_fault
from studio.batch.journal import Journal
from studio.batch.naming import shown
from studio.batch.pool import Finished, Pool
from studio.batch.publication import Publication, Ready
from studio.batch.publish import discard
from studio.batch.recovery import recover
from studio.errors import DeliveryError
from studio.job import Batch, Job, Limits, Outcome, Status
from studio.recipe import Recipe

Work = Callable[[Recipe, Job, Limits], Outcome]

TURN_SECONDS = 0.25
"""The longest time between two looks at what the user wants."""

END_SECONDS = 20.0
DISK_ERRORS = 3
"""So many in a row are the disk's fault; fewer may be that of a bad spot below one photo."""


class Delivery:
    """A run of a batch. After each turn, `fault` says what keeps it from going on."""

    def __init__(
        self, batch: Batch, pool: Pool, journal: Journal, *, work: Work, weigh: Callable[[Path, Limits], int]
    ) -> None:
        self._batch = batch
        self._pool = pool
        self._journal = journal
        self._work = work
        memory = machine.memory()
        self._admission = Admission(lambda job: weigh(job.source, batch.limits), limit=memory // 2, machine=memory)
        self._nonce = secrets.token_hex(4)
        self._in_work: dict[int, Job] = {}
        self._recorded: list[Ready] = []
        """To be published; the journal has it."""
        self._finished: list[Ready] = []
        """To be published once the journal has it."""
        self._settled: list[Outcome] = []
        self._leftover: list[Path] = []
        self._disk_errors = 0
        self.fault = ""

    def start(self) -> list[Outcome]:
        """Find out what is left to do and return what is settled already.

        Raises DeliveryError when nothing can be written into the destination.
        """
        is_first = not self._journal.nonces()
        self._open_destination(is_first=is_first)
        self._ground = Ground(self._batch)
        recovery = recover(self._batch, self._journal)
        self._journal.begin_run(self._nonce)
        self._publication = Publication(self._batch, self._nonce, recovery.proofs)
        self._strikes = recovery.strikes
        self._notes = recovery.notes
        self._admission.add(recovery.waiting)
        self._admission.add_late(recovery.late)
        return recovery.settled

    def is_over(self, *, ending: bool) -> bool:
        """Tell whether nothing is left to do; when `ending`, whether nothing that was begun is."""
        if self._in_work or self._recorded or self._finished:
            return False
        return ending or not (len(self._admission) or self._admission.refused or self.fault)

    def is_quiet(self) -> bool:
        """Tell whether nothing is in work, so that a fault can be dealt with."""
        return not self._in_work

    def go_on(self) -> None:
        """Try again after a fault."""
        self.fault = ""
        self._disk_errors = 0

    def turn(self, *, feeding: bool) -> list[Outcome]:
        """Wait for something to happen and deal with it; return what is settled and recorded by now."""
        for call in self._pool.wait(0 if self._recorded else TURN_SECONDS):
            self._collect(call)
        if feeding and not self.fault:
            self._feed()
        self._publish()
        self._leftover = [part for part in self._leftover if not discard(part)]
        self._journal.commit()
        self._recorded, self._finished = self._finished, []
        settled, self._settled = self._settled, []
        return settled

    def end(self) -> None:
        """End what is still in work, as if it had not been begun, and say in the journal when all is settled."""
        self._pool.kill()
        until = time.monotonic() + END_SECONDS
        while self._in_work and time.monotonic() < until:
            for call in self._pool.wait(TURN_SECONDS):
                if job := self._in_work.pop(call.ticket, None):
                    self._put_off(job)
        for item in (*self._recorded, *self._finished):
            self._put_off(item.job)
        for part in self._leftover:
            discard(part)
        self._journal.commit()
        if self.is_over(ending=False):
            self._journal.finish()

    def _open_destination(self, *, is_first: bool) -> None:
        where = self._batch.destination
        if not is_first and not where.is_dir():
            raise DeliveryError(
                f"The folder {shown(where)} is not there: connect its disk or network folder, then go on."
            )
        probe = where / f".0-0-{self._nonce}.part"
        try:
            where.mkdir(parents=True, exist_ok=True)
            probe.touch(exist_ok=False)
            probe.unlink()
        except OSError as error:
            raise DeliveryError(f"Nothing can be written into {shown(where)}: {error.strerror or error}.") from None

    # Feeding

    def _feed(self) -> None:
        while self._pool.is_ready() and (job := self._admission.take()):
            if lost := self._ground.lost_destination():
                self._hold(job, lost)
                return
            job = self._look_again(job)
            alone = self._admission.takes_late()
            self._journal.record_running(job.index, alone=alone or self._pool.workers < 2)
            if alone or not self._pool.workers:
                self._journal.commit()  # should it end the program, the next run knows it
            self._in_work[job.index] = job
            order = msgspec.structs.replace(job, targets=self._publication.parts(job))
            limits = self._batch.limits
            if not self._pool.start(job.index, self._work, self._batch.recipe, order, limits, limit=limits.time_limit):
                del self._in_work[job.index]
                self._hold(job, "")
                break
        self._admission.look_ahead(self._pool.workers)
        for job, weight in self._admission.refused:
            need, has = weight / 1e9, machine.memory() / 1e9
            self._fail(job, f"It is too large for this computer: it needs {need:.1f} GB of memory, of {has:.1f} GB.")
        self._admission.refused.clear()

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
        self._admission.put_back(job)
        self._record_pending(job)
        self.fault = self.fault or fault

    # What comes back

    def _collect(self, call: Finished) -> None:
        job = self._in_work.pop(call.ticket)
        if call.death is not None and call.death.stopped:
            self._admission.put_back(job)
            self._put_off(job)
        elif call.death is not None and call.death.timed_out:
            limit = self._batch.limits.time_limit
            self._fail(job, f"It took longer than {limit:g} seconds; --time-limit gives a photo more.")
        elif isinstance(call.value, Outcome):
            self._take_in(job, call.value)
        else:
            reason = call.death.reason if call.death else "it returned something else"
            self._strike(job, Status.CRASHED, (f"The process that worked on it died twice: {reason}.",))
        self._admission.release(job.index)

    def _take_in(self, job: Job, outcome: Outcome) -> None:
        fault = self._blame(job, outcome)
        if fault == "EIO":
            self._leave(job)
            self._disk_errors += 1
            if self._disk_errors < DISK_ERRORS:
                self._strike(job, Status.FAILED, outcome.errors)
                return
        if fault:
            self._leave(job)
            self._hold(job, explain_fault(fault, self._batch) if fault.isupper() else fault)
            return
        if outcome.status is Status.DONE:
            self._disk_errors = 0
        written = {file.export: job.targets[file.export] for file in outcome.files}
        files = tuple(
            msgspec.structs.replace(file, path=path)
            for file in outcome.files
            if (path := written[file.export]) is not None
        )
        if note := self._notes.get(job.index):
            outcome = msgspec.structs.replace(outcome, notes=(note, *outcome.notes))
        outcome = msgspec.structs.replace(outcome, files=files)
        if outcome.status is not Status.DONE:
            self._leave(job, written)
        if files:
            self._journal.record_publishing(outcome)
            self._finished.append(Ready(job=job, outcome=outcome))
        else:
            self._settle(outcome)

    def _blame(self, job: Job, outcome: Outcome) -> str:
        """Return the name of the fault from outside that kept a photo from being made, or a sentence; "" for none."""
        if outcome.fault:
            return outcome.fault
        if outcome.status is not Status.FAILED:
            return ""
        return self._ground.lost_source(job.source) or self._ground.lost_destination()

    def _strike(self, job: Job, status: Status, errors: tuple[str, ...]) -> None:
        """Let a photo be tried once more at the end, alone; the second time is the last."""
        strikes = self._strikes[job.index] = self._strikes.get(job.index, 0) + 1
        self._leave(job)
        if strikes < 2:
            self._admission.add_late([job])
            self._journal.record_pending(job.index, late=True, strikes=strikes)
        else:
            self._settle(Outcome(index=job.index, status=status, errors=errors))

    def _fail(self, job: Job, error: str) -> None:
        self._leave(job)
        self._settle(Outcome(index=job.index, status=Status.FAILED, errors=(error,)))

    def _put_off(self, job: Job) -> None:
        self._leave(job)
        self._record_pending(job)

    def _record_pending(self, job: Job) -> None:
        strikes = self._strikes.get(job.index, 0)
        self._journal.record_pending(job.index, late=strikes > 0, strikes=strikes)

    # Publishing

    def _publish(self) -> None:
        if not self._recorded:
            return
        if lost := self._ground.lost_destination():
            for item in self._recorded:
                item.fault = lost
        self._publication.publish(self._recorded)
        for item in self._recorded:
            if item.fault:
                sentence = item.fault if item.fault == lost else explain_fault(item.fault, self._batch)
                self._take_back(item, sentence)
            elif item.is_renamed:
                item.is_renamed = False
                self._journal.record_plan(item.job)
                self._journal.record_publishing(item.outcome)
                self._finished.append(item)
            else:
                self._leave(item.job, [file.export for file in item.outcome.files])
                self._settle(item.outcome)

    def _take_back(self, item: Ready, fault: str) -> None:
        """Let a photo be made again whose files could not get their names; those that did are known as ours."""
        proof = self._publication.proofs.setdefault(item.job.index, {})
        for file in item.outcome.files:
            proof.setdefault(str(file.path), []).append(file.sha256)
        self._leave(item.job)
        self._hold(item.job, fault)

    def _leave(self, job: Job, published: Iterable[int] = ()) -> None:
        """Have the part files removed that a job may have left, but for those that are or will be published."""
        kept = set(published)
        parts = self._publication.parts(job)
        self._leftover += [part for at, part in enumerate(parts) if part is not None and at not in kept]

    def _settle(self, outcome: Outcome) -> None:
        self._journal.record(outcome)
        self._settled.append(outcome)
