"""Takes in what comes back from an executor: finished pictures, failures, deaths of workers, faults of disks.

It decides who is to blame, and hands finished pictures on to be published.
"""

import logging

import msgspec

from studio.batch.executor.protocol import Completion, Death
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.faults import FaultFinder
from studio.batch.run.gallery import GalleryStore
from studio.batch.run.publisher import FinishedJob, Publisher
from studio.batch.run.state import RunState
from studio.errors import Remedy
from studio.job import Batch, Job, Outcome, Status
from studio.message import Message, Note, message

DISK_ERRORS = 3
"""This many in a row are the disk's fault; fewer may come from a bad spot below one photo."""

_log = logging.getLogger(__name__)


class Collector:
    """Settles jobs that came to nothing; those with files are in `finished`, with the names that they are to get."""

    def __init__(
        self,
        batch: Batch,
        journal: JournalWriter,
        publisher: Publisher,
        gallery: GalleryStore,
        faults: FaultFinder,
        state: RunState,
        notes: dict[int, Note],
    ) -> None:
        """Take what a run is made of; `notes` has what is to be added to outcomes, by index of the job."""
        self._batch = batch
        self._journal = journal
        self._publisher = publisher
        self._gallery = gallery
        self._faults = faults
        self._state = state
        self._notes = notes
        self._forgiven: set[int] = set()
        """Those whose worker ended when the machine woke up, or since it was told to."""
        self._disk_errors = 0
        self.finished: list[FinishedJob] = []
        """To be published once the journal has it."""

    def collect(self, completion: Completion) -> None:
        """Take in one completion."""
        job = self._state.in_work.pop(completion.ticket, None)
        if job is None:
            return
        if isinstance(completion.value, Outcome):
            self._collect_outcome(job, completion.value)
        else:
            self._collect_death(job, completion.death or Death(reason=message("it brought no result")))

    def forgive_disk(self) -> None:
        """Count the errors of the disk from none again."""
        self._disk_errors = 0

    def _collect_death(self, job: Job, death: Death) -> None:
        is_outside = death.slept or death.was_told
        if death.stopped or (is_outside and job.index not in self._forgiven):
            if not death.stopped:
                self._forgiven.add(job.index)  # once: should it hang, it does so again
            self._publisher.discard_parts(job)
            self._state.hold(job)
        elif death.timed_out:
            limit = self._batch.limits.time_limit
            _log.warning("%s took longer than %g seconds", job.source, limit)
            late = message("Photo took longer than {limit} seconds and was given up.", limit=limit)
            self._state.fail(job, late, Remedy.MORE_TIME)
        else:
            error = message("The process that worked on this photo failed twice: {reason}.", reason=death.reason)
            self._state.retry_or_settle(job, Status.CRASHED, (error,))

    def _collect_outcome(self, job: Job, outcome: Outcome) -> None:
        if outcome.fault == "ENOENT" and not self._faults.mounts.lost_destination():
            self._state.retry_or_settle(job, Status.FAILED, outcome.errors)  # its folder went away, and is there again
        elif outcome.fault in ("EIO", "EFBIG") and self._disk_errors + 1 < DISK_ERRORS:
            self._disk_errors += 1
            self._state.retry_or_settle(job, Status.FAILED, outcome.errors)
        elif fault := self._find_fault(job, outcome):
            self._publisher.discard_parts(job)
            self._state.hold(job, fault)
        else:
            self._take_in(job, outcome)

    def _find_fault(self, job: Job, outcome: Outcome) -> Message | None:
        """Return the outside fault that kept a photo from being made; None when there was none."""
        if outcome.fault and outcome.fault != "ENOENT":
            return self._faults.explain(outcome.fault)
        if outcome.status is not Status.FAILED:
            return None
        return self._faults.mounts.lost_source(job.source) or self._faults.mounts.lost_destination()

    def _take_in(self, job: Job, outcome: Outcome) -> None:
        """Give the files of an outcome their final paths, and have them published."""
        if outcome.status is Status.DONE:
            self._disk_errors = 0
        outcome = self._gallery.take(job, outcome)
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
            self.finished.append(FinishedJob(job=job, outcome=outcome))
        else:
            self._publisher.discard_parts(job)
            self._state.settle(outcome)
