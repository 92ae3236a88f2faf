"""Feeds free slots of an executor: the next job that fits, in folders that are there, as a work order.

It knows nothing of what comes back.
"""

import contextlib
from collections.abc import Callable

import msgspec

from studio.batch.executor.protocol import Executor
from studio.batch.files.naming import shown
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.faults import FaultFinder
from studio.batch.run.gallery import GalleryStore
from studio.batch.run.publisher import Publisher
from studio.batch.run.queue import JobQueue
from studio.batch.run.state import RunState
from studio.faults import fault_name
from studio.job import Batch, Job, WorkOrder
from studio.message import message
from studio.safe_folder import OutsideError
from studio.system_error import explain_os_error
from studio.tokens import utc_offset


class Feeder:
    """Starts jobs; `on_start` hears the index of each."""

    def __init__(
        self,
        batch: Batch,
        executor: Executor,
        journal: JournalWriter,
        queue: JobQueue,
        publisher: Publisher,
        gallery: GalleryStore,
        faults: FaultFinder,
        state: RunState,
        on_start: Callable[[int], object] | None,
    ) -> None:
        self._batch = batch
        self._executor = executor
        self._journal = journal
        self._queue = queue
        self._publisher = publisher
        self._gallery = gallery
        self._faults = faults
        self._state = state
        self._on_start = on_start
        self._given = frozenset(batch.roots)

    def feed(self) -> None:
        """Start jobs while there are free slots and no fault; fail what is too large for the machine."""
        while self._executor.is_ready() and (job := self._queue.take()):
            if lost := self._faults.mounts.lost_destination():
                self._state.hold(job, lost)
                return
            if not self._make_folders(job):
                if self._state.fault:
                    return
                continue
            if not self._start(self._refresh(job)):
                break
        self._queue.look_ahead(self._executor.slots)
        for job, weight in self._queue.refused:
            need, has = weight / 1e9, self._executor.memory / 1e9
            large = message(
                "Photo is too large for this computer: it needs {need:.1f} GB of memory, of {has:.1f} GB.",
                need=need,
                has=has,
            )
            self._state.fail(job, large)
        self._queue.refused.clear()

    def _start(self, job: Job) -> bool:
        self._journal.record_running(job.index, alone=not self._executor.is_isolated)
        if self._state.is_late(job) or not self._executor.is_isolated:
            self._journal.commit()  # should it end the program, the next run must know
        self._state.in_work[job.index] = job
        beside = self._gallery.exports(job)
        more = self._publisher.parts_beside(job, self._gallery.place, len(beside)) if beside else ()
        order = WorkOrder(
            job=msgspec.structs.replace(job, targets=(*self._publisher.parts(job), *more)),
            recipe=self._batch.recipe,
            beside=beside,
            limits=self._batch.limits,
            memory=self._queue.weight(job.index),
            destination=self._batch.destination,
            found_below=None if job.source in self._given else job.found_below,
        )
        if not self._executor.start(order):
            del self._state.in_work[job.index]
            self._state.hold(job)
            return False
        if self._on_start is not None:
            self._on_start(job.index)
        return True

    def _make_folders(self, job: Job) -> bool:
        """Make the folders that a job's files go to; False when that can't be done, which is then dealt with."""
        try:
            self._faults.mounts.make_folders(job.targets)
        except OutsideError as error:
            self._state.fail(job, error.message)
            return False
        except OSError as error:
            name = fault_name(error)
            fault = self._faults.mounts.lost_destination() or (self._faults.explain(name) if name else None)
            if fault:
                self._state.hold(job, fault)
            else:
                where = shown(error.filename or self._batch.destination)
                reason = explain_os_error(error)
                self._state.fail(
                    job, message("The folder {folder} can't be made: {reason}.", folder=where, reason=reason)
                )
            return False
        return True

    def _refresh(self, job: Job) -> Job:
        """Take over the size and date of a photo that has changed since it was planned."""
        with contextlib.suppress(OSError):
            status = job.source.stat()
            if (status.st_size, status.st_mtime_ns) != (job.size, job.changed_ns):
                job = msgspec.structs.replace(job, size=status.st_size, changed_ns=status.st_mtime_ns)
                if job.utc_offset is not None:
                    job = msgspec.structs.replace(job, utc_offset=utc_offset(job.changed_ns))
                self._journal.record_plan(job)
        return job
