"""Runs work orders in this very process, one at a time and without a time limit: no worker, for `--workers 0`."""

from collections.abc import Callable

from studio.batch.executor import machine
from studio.batch.executor.protocol import Completion, Death, Executor, Work
from studio.batch.executor.worker import prepare_engine, process_order
from studio.job import WorkOrder
from studio.message import message


class InlineExecutor(Executor):
    """`start` makes the whole photo before it returns. A photo that ends its process ends the program."""

    def __init__(self, work: Work = process_order, *, prepare: Callable[[], object] = prepare_engine) -> None:
        self.slots = 1
        self.memory = machine.memory()
        self.is_isolated = False
        self._work = work
        self._prepare = prepare
        self._current: int | None = None
        """Set while `start` works, and after it was interrupted."""
        self._done: list[Completion] = []

    def open(self, orders: int | None = None) -> None:
        """Import what the work needs."""
        self._prepare()

    def is_ready(self) -> bool:
        """Tell whether the completion of the last work order was taken."""
        return not self._done

    def start(self, order: WorkOrder) -> bool:
        """Run a work order to its end; an interrupt, as by Ctrl-C, comes through."""
        self._current = order.job.index
        value = self._work(order)
        self._current = None
        self._done.append(Completion(ticket=order.job.index, value=value))
        return True

    def wait(self, seconds: float) -> list[Completion]:
        """Return what is over; there is nothing to wait for."""
        done, self._done = self._done, []
        return done

    def wake(self) -> None:
        """Do nothing: `wait` never waits."""

    def kill(self) -> None:
        """Give up a work order that was interrupted."""
        if self._current is not None:
            death = Death(stopped=True, reason=message("it was interrupted"))
            self._done.append(Completion(ticket=self._current, death=death))
            self._current = None

    def close(self, seconds: float = 10.0) -> bool:
        """Do nothing: there are no workers."""
        return True
