"""Work orders in this process: at once, one at a time, and given up when they are interrupted."""

from pathlib import Path

import psutil
import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.pool import LocalPool, local_executor
from studio.job import Job, Outcome, Status, WorkOrder
from studio.recipe.model import Export, Recipe
from tests.batch import work


def make_order(index: int) -> WorkOrder:
    return WorkOrder(
        job=Job(index=index, source=Path("a.jpg"), size=0, changed_ns=0, targets=()), recipe=Recipe(exports=(Export(),))
    )


def finish(order: WorkOrder) -> Outcome:
    return Outcome(index=order.job.index, status=Status.DONE)


def interrupt(order: WorkOrder) -> Outcome:
    raise KeyboardInterrupt


def test_an_order_is_made_at_once_in_this_process() -> None:
    before = psutil.Process().children()
    with InlineExecutor(finish, prepare=work.nothing) as executor:
        assert executor.is_ready() and executor.start(make_order(7))
        assert not executor.is_ready(), "one at a time, as with workers"
        (completion,) = executor.wait(0)
        assert (completion.ticket, completion.death) == (7, None)
        assert isinstance(completion.value, Outcome) and completion.value.index == 7
        assert executor.is_ready() and executor.wait(0) == []
        assert psutil.Process().children() == before


def test_what_is_over_is_not_killed() -> None:
    executor = InlineExecutor(finish, prepare=work.nothing)
    executor.start(make_order(1))
    executor.kill()
    assert [completion.death for completion in executor.wait(0)] == [None]


def test_an_order_that_was_interrupted_comes_back_as_stopped() -> None:
    executor = InlineExecutor(interrupt, prepare=work.nothing)
    with pytest.raises(KeyboardInterrupt):
        executor.start(make_order(3))
    executor.kill()
    (completion,) = executor.wait(0)
    assert completion.ticket == 3
    assert completion.death is not None and completion.death.stopped
    executor.kill()
    assert executor.wait(0) == []


def test_no_workers_means_this_process() -> None:
    assert isinstance(local_executor(0), InlineExecutor)
    pool = local_executor(3)
    assert isinstance(pool, LocalPool) and pool.slots == 3
    assert (local_executor(0).is_isolated, pool.is_isolated) == (False, True)
    assert local_executor(None).slots >= 1
