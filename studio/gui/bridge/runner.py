"""Runs a delivery in a thread of its own and passes on the outcome of each photo."""

import contextlib
import logging
import threading
from pathlib import Path

from msgspec import Struct, structs
from PySide6.QtCore import QObject, Qt, Signal

from studio.batch.deliverable.made import Made, Watch
from studio.batch.deliverable.make import make_wanted
from studio.batch.executor.pool import local_executor
from studio.batch.executor.protocol import Executor
from studio.batch.journal.records import DeliverableKind
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan_photos
from studio.batch.run.run import Control, run
from studio.errors import CancelledError, StudioError
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.batched_queue import BatchedQueue
from studio.gui.bridge.deliverables.making import Making, watch_making
from studio.gui.bridge.planner import PlanRequest
from studio.gui.bridge.shutdown import SECONDS
from studio.gui.i18n.translate import say
from studio.job import Batch, Limits, Outcome
from studio.message import Message

RETRY_SECONDS = 3.0
"""Seconds after which the run tries again by itself when something from outside, such as a full disk, stopped it."""

JOIN_SECONDS = 8.0
"""Seconds to wait for a run that was told to stop: it ends at once, unless a worker can't be ended."""

_log = logging.getLogger(__name__)


class RunResult(Struct, frozen=True, kw_only=True):
    """How a run has ended: why it could not go on ("" when it could), and how many photos are left."""

    error: str = ""
    left: int = 0
    made: tuple[Made, ...] = ()
    """What was made of the whole delivery."""
    older: int = 0
    """Files of older settings that were found before anything was made: the user is to say what becomes of them."""


class _Order(Struct, frozen=True, kw_only=True):
    """What is to be run: a request, or the journal of an earlier run."""

    request: PlanRequest | None = None
    journal: Path | None = None
    retry: bool = False
    limits: Limits | None = None
    """What one photo may take, where it is not as the journal says."""
    workers: int | None = None
    memory: int | None = None


class _OlderFilesError(Exception):
    """Files of older settings were found, and nobody has been asked about them."""


class Runner(QObject):
    """One run at a time. The workers stay open between runs, so that the first photo starts at once."""

    planned = Signal(Batch)
    started_jobs = Signal(list)
    finished_jobs = Signal(list)
    faulted = Signal(str)
    making = Signal(Making)
    ended = Signal(RunResult)
    _fault = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.journal: Path | None = None
        """The journal of the run, as soon as there is one."""
        self._control = Control()
        self._is_running = False
        self._older = 0
        self._made: list[Made] = []
        self._total = self._settled = 0
        """Photos of the run, and those of them that are settled by now."""
        self._task = BackgroundTask(self, name="runner", seconds=JOIN_SECONDS)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._finish)
        self._opening = BackgroundTask(self, name="opener", seconds=JOIN_SECONDS)
        self._executor: Executor | None = None
        self._workers: int | None = None
        """What the executor was opened with."""
        self._executor_lock = threading.Lock()
        self._answered = threading.Event()
        self._started: BatchedQueue[int] = BatchedQueue(self.started_jobs.emit, self)
        self._finished: BatchedQueue[Outcome] = BatchedQueue(self.finished_jobs.emit, self)
        self._fault.connect(self._tell_fault, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Tell whether a run is in progress."""
        return self._is_running

    @property
    def settled(self) -> int:
        """How many photos were settled before the run; they come first."""
        return self._control.settled

    # What the window asks for

    def warm(self, workers: int | None) -> None:
        """Start the workers in a thread, before they are needed."""
        self._opening.start(lambda: self._warm(workers))

    def start(self, request: PlanRequest, workers: int | None = None, *, memory: int | None = None) -> None:
        """Plan the request again, since files may have changed, and deliver it."""
        self._begin(_Order(request=request, workers=workers, memory=memory))

    def resume(
        self,
        journal: Path,
        workers: int | None = None,
        *,
        memory: int | None = None,
        retry: bool = False,
        limits: Limits | None = None,
    ) -> None:
        """Go on with an earlier run; with `retry`, what failed in it is tried once more, by other `limits` if given."""
        self._begin(_Order(journal=journal, retry=retry, workers=workers, memory=memory, limits=limits))

    def pause(self) -> None:
        """Finish the photos in progress and start no others."""
        self._control.pause()

    def go_on(self) -> None:
        """Go on after `pause`."""
        self._control.resume()

    def cancel(self) -> None:
        """Finish the photos in progress, then end; the journal can be continued."""
        self._control.cancel()
        self._answered.set()

    def stop_now(self) -> None:
        """End at once; the photos in progress are made again later."""
        self._control.stop_now()
        self._answered.set()

    def answer_fault(self, *, go_on: bool) -> None:
        """Try again after a fault from outside, or end."""
        if go_on:
            self._control.resume()  # it may have been paused before the fault was known
        else:
            self._control.cancel()
        self._answered.set()

    def close(self) -> None:
        """End the run, the workers and all threads."""
        self.stop_now()
        self._opening.close()
        self._task.close()
        self._is_running = False
        self._started.clear()
        self._finished.clear()
        with self._executor_lock:
            if self._executor is not None:
                self._executor.close(SECONDS)

    # The run's thread

    def _begin(self, order: _Order) -> None:
        if self._is_running:
            raise RuntimeError("A run is in progress already.")
        self._is_running = True
        self._control = Control()
        self.journal = order.journal
        self._total, self._settled = len(order.request.photos) if order.request else 0, 0
        self._older = 0
        self._made = []
        self._answered.clear()
        self._started.start()
        self._finished.start()
        self._task.start(lambda: self._deliver(order))

    def _deliver(self, order: _Order) -> None:
        """Plan or open, then run."""
        with contextlib.suppress(CancelledError, _OlderFilesError), self._open_journal(order) as journal:
            batch = journal.load_batch()
            if order.limits is not None:
                batch = structs.replace(batch, limits=order.limits)
            self._total = len(batch.jobs)
            self.journal = journal.path
            self.planned.emit(batch)
            executor = self._open_executor(order.workers)
            for outcome in run(
                batch,
                executor,
                journal,
                self._control,
                on_fault=self._wait_for_answer,
                on_start=self._started.put,
                memory=order.memory,
            ):
                self._settled += 1
                self._finished.put(outcome)
            if self._settled == self._total:
                for made in make_wanted(journal, batch.recipe, lambda _: executor, self._watch):
                    self._made.append(made)

    def _watch(self, kind: DeliverableKind) -> Watch:
        return watch_making(kind, self.making.emit, lambda: self._control.is_cancelled)

    def _open_journal(self, order: _Order) -> JournalWriter:
        if order.journal is not None:
            journal = JournalWriter.open(order.journal)
            if order.retry:
                journal.retry()
            return journal
        request = order.request
        if request is None:
            raise RuntimeError("An order has a request or a journal.")
        batch = plan_photos(
            request.recipe,
            request.photos,
            request.roots,
            request.destination,
            existing=request.existing,
            limits=request.limits,
            redo=request.redo,
            studio=request.studio,
            data=request.data,
            cancelled=lambda: self._control.is_cancelled,
        )
        if request.asks_older and (older := batch.compared.get("recipe", 0)):
            self._older = older
            raise _OlderFilesError
        return JournalWriter.create(batch)

    def _warm(self, workers: int | None) -> None:
        """Open the workers; what keeps them from it is said when a run wants them."""
        try:
            self._open_executor(workers)
        except (StudioError, OSError) as error:
            _log.warning("the workers can't be opened yet: %s", error)

    def _open_executor(self, workers: int | None) -> Executor:
        """Return an open executor with this number of workers; one that was opened with another number is closed."""
        with self._executor_lock:
            if self._executor is not None and self._workers != workers:
                self._executor.close()
                self._executor = None
            if self._executor is None:
                self._executor, self._workers = local_executor(workers), workers
                self._executor.open()
            return self._executor

    def _wait_for_answer(self, fault: Message) -> bool:
        """Tell the window of a fault from outside and wait for its answer; after a while, try again without one."""
        self._answered.clear()
        self._fault.emit(say(fault))
        if not self._control.is_cancelled:
            self._answered.wait(RETRY_SECONDS)
        return not self._control.is_cancelled

    # Back on the window's thread

    def _tell_fault(self, sentence: str) -> None:
        """Tell of a fault after all outcomes before it."""
        self._finished.flush()
        self.faulted.emit(sentence)

    def _finish(self, sentence: str | None) -> None:
        """Tell the end after all outcomes; `sentence` says what kept the run from going on."""
        result = RunResult(
            error=sentence or "", left=self._total - self._settled, older=self._older, made=tuple(self._made)
        )
        self._started.finish(lambda: self._finished.finish(lambda: self._tell(result)))

    def _tell(self, result: RunResult) -> None:
        self._is_running = False
        self.ended.emit(result)
