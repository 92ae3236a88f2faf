"""Runs a batch: work orders go down to the executor, outcomes come up, and the journal has both.

It knows the order of things and leaves each of them to others; it makes no picture.
"""

import contextlib
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path

from studio.batch.executor.protocol import Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.delivery import Delivery
from studio.batch.run.outdated import remove_outdated
from studio.batch.run.queue import estimate_memory
from studio.errors import DeliveryError, StudioError
from studio.job import Batch, Limits, Outcome
from studio.message import Message


class Control:
    """What the user wants of a run; its methods may be called from any thread and from a signal handler."""

    def __init__(self) -> None:
        self.is_paused = False
        self.is_cancelled = False
        self.is_stopped = False
        self.settled = 0
        """How many photos were settled when the run began; these come first."""
        self._wake: Callable[[], None] = _nothing

    def pause(self) -> None:
        """Finish what is in work and begin nothing more until `resume`."""
        self.is_paused = True
        self._wake()

    def resume(self) -> None:
        """Go on after `pause`."""
        self.is_paused = False
        self._wake()

    def cancel(self) -> None:
        """Finish what is in work and end the run; its journal can be resumed."""
        self.is_cancelled = True
        self._wake()

    def stop_now(self) -> None:
        """End the run at once; what is in work is made again when its journal is resumed."""
        self.is_cancelled = True
        self.is_stopped = True
        self._wake()

    def connect(self, wake: Callable[[], None]) -> None:
        """Call `wake` when something changes."""
        self._wake = wake


def _nothing() -> None:
    pass


def run(
    batch: Batch,
    executor: Executor,
    journal: JournalWriter,
    control: Control,
    *,
    on_fault: Callable[[Message], bool] | None = None,
    on_start: Callable[[int], object] | None = None,
    on_left: Callable[[Sequence[Path]], object] | None = None,
    weigh: Callable[[Path, Limits], int] = estimate_memory,
    memory: int | None = None,
) -> Iterator[Outcome]:
    """Deliver a batch and yield what became of each photo once, with final paths, when the journal has it.

    What the plan or an earlier run has settled comes first. When a disk is full or a folder goes away, nothing more
    is begun, no photo fails for it, and `on_fault` is asked with a message, after a pause if there is one: True to
    try again, False to end.
    `on_start` hears the index of each photo that is started, `on_left` at the end which files under names of before
    could not be moved to the trash. `weigh` gives the memory that a photo takes, in bytes;
    photos in work take no more than `memory` together, by default half of what the executor has.

    Raises DeliveryError when the run can't begin or go on; its journal can be resumed. A run that was
    cancelled just ends, without the photos that are left.
    """
    delivery = Delivery(batch, executor, journal, weigh=weigh, memory=memory, on_start=on_start)
    control.connect(executor.wake)
    control.settled = len(delivery.settled)
    yield from delivery.settled
    with ended(delivery):
        while not delivery.is_over(ending=control.is_cancelled):
            if control.is_stopped:
                executor.kill()
            yield from delivery.turn(feeding=not (control.is_paused or control.is_cancelled))
            if delivery.fault and delivery.is_quiet() and not (control.is_paused or control.is_cancelled):
                if on_fault is None or not on_fault(delivery.fault):
                    raise DeliveryError(delivery.fault)
                delivery.go_on()
        if batch.outdated and not control.is_cancelled:  # before the journal says that all is done
            outcomes = (record.outcome for record in journal.records() if record.outcome is not None)
            left = remove_outdated(batch, outcomes)
            if left and on_left is not None:
                on_left([file.path for file in left])


@contextlib.contextmanager
def ended(delivery: Delivery) -> Generator[None]:
    """End a delivery in any case; an error in that does not hide an earlier one."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(StudioError, OSError):
            delivery.end()
        raise
    delivery.end()
