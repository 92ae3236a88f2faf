"""What a run needs of an executor, wherever that works: in this process, in workers on this machine, on a cluster.

Work orders go down, completions come up. It knows nothing of files, the journal or the window.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, Self

from msgspec import Struct

from studio.job import Outcome, WorkOrder
from studio.message import Message, message

Work = Callable[[WorkOrder], Outcome]
"""Makes the files of one photo; runs where the executor has it run."""


class Death(Struct, frozen=True, kw_only=True):
    """Why a call has no result: its time was up, it was stopped by `kill`, or its worker ended by itself.

    `slept`: meanwhile the machine or the program slept, and the worker's own clock may have counted that. `was_told`:
    the worker was asked to end, as all processes are when a system stops; no photo does that.
    """

    timed_out: bool = False
    stopped: bool = False
    slept: bool = False
    was_told: bool = False
    reason: Message = message("it ended")
    error: BaseException | None = None
    """What came instead of the result, when the worker itself is still well."""


class Completion(Struct, frozen=True, kw_only=True):
    """A call that is over, by its ticket: its value, an Outcome for a work order, or the death of its worker."""

    ticket: int
    value: object = None
    death: Death | None = None


class Executor(Protocol):
    """Runs work orders, some of them at a time; used by one loop, which calls `start` and `wait`.

    Used as a context manager it is opened and closed.
    """

    slots: int
    """How many work orders run at the same time at most; at least 1."""

    memory: int
    """What all work orders together may use, in bytes."""

    is_isolated: bool
    """Whether this program lives on when a work order ends the process that runs it.

    Where it is False, a photo can end the program, and the journal must have what is known before that.
    """

    def open(self, orders: int | None = None) -> None:
        """Begin to get ready and return at once; `orders` is the number of work orders, if known."""
        ...

    def is_ready(self) -> bool:
        """Tell whether a work order can be started now; raises DeliveryError when none ever can."""
        ...

    def start(self, order: WorkOrder) -> bool:
        """Start a work order; `wait` returns its completion, with the job's index as its ticket.

        False when no slot is free after all.
        """
        ...

    def wait(self, seconds: float) -> list[Completion]:
        """Wait until a work order is over, a slot is free, or the time is up; return what is over."""
        ...

    def wake(self) -> None:
        """Make `wait` return; may be called from any thread and from a signal handler."""
        ...

    def kill(self) -> None:
        """End what is in work at once; `wait` returns each as stopped."""
        ...

    def close(self, seconds: float = 10.0) -> bool:
        """End everything; False when some of it could not be ended in that time.

        Python waits for such a process when the program ends, so only os._exit ends it then.
        """
        ...

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class CallWorker(Protocol):
    """Makes single calls one after another, beside any run: previews, thumbnails, checks."""

    def submit(self, function: Callable[..., object], *args: object, limit: float | None = 120.0) -> Future[object]:
        """Call the function; its time limit is in seconds. May be called from any thread."""
        ...

    def close(self, seconds: float = 10.0) -> bool:
        """End the call that is being made, and cancel those that wait; False when it could not be ended."""
        ...
