"""One worker for single calls: what it makes, what it survives, and how it ends."""

import os
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from studio.batch.executor.pool import LocalPool
from studio.batch.executor.single import SingleWorker
from studio.errors import PhotoError
from tests.batch import work


def refuse() -> None:
    raise PhotoError("It is no photo.")


def panic() -> None:
    """Fail as a library in Rust may: with what is no Exception, and of a class that no other process knows."""
    raise type("PanicException", (BaseException,), {})("called unwrap on a None value")


@pytest.fixture
def worker() -> Iterator[SingleWorker]:
    worker = SingleWorker(prepare=work.nothing)
    yield worker
    assert worker.close()


def test_a_call_is_made_in_another_process_while_all_lanes_are_busy(worker: SingleWorker) -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        while not pool.is_ready():
            pool.wait(0.1)
        pool.call(0, work.sleep, 300, limit=300)
        assert worker.submit(work.process_id).result(30) != os.getpid()


def test_the_first_call_starts_the_worker(worker: SingleWorker) -> None:
    assert not worker._pool._lanes
    worker.submit(work.echo, 1).result(30)
    assert len(worker._pool._lanes) == 1


@pytest.mark.slow
def test_a_call_raises_what_it_raised_and_the_worker_survives_deaths(worker: SingleWorker) -> None:
    refused = worker.submit(refuse)
    killed = worker.submit(work.end_by_exit, 1)
    late = worker.submit(work.sleep, 300, limit=0.3)
    fine = worker.submit(work.echo, 1)
    assert fine.result(30) == 1
    assert isinstance(refused.exception(), PhotoError) and str(refused.exception()) == "It is no photo."
    for future in (killed, late):
        with pytest.raises(PhotoError, match="did not finish"):
            future.result()


def test_a_panic_is_said_and_costs_no_worker(worker: SingleWorker) -> None:
    before = worker.submit(work.process_id).result(30)
    assert str(worker.submit(panic).exception()) == "PanicException: called unwrap on a None value"
    assert worker.submit(work.process_id).result(30) == before


def test_closing_ends_the_call_and_cancels_those_that_wait() -> None:
    worker = SingleWorker(prepare=work.nothing)
    running = worker.submit(work.sleep, 300, limit=None)
    waiting = worker.submit(work.echo, 1)
    while not any(lane.ticket == 0 for lane in worker._pool._lanes):
        time.sleep(0.01)
    assert worker.close()
    assert isinstance(running.exception(), PhotoError)
    assert waiting.cancelled()


@pytest.mark.parametrize("seconds", [0.0, 0.2, 0.6])
def test_closing_while_the_worker_starts_ends_the_call_too(seconds: float) -> None:
    worker = SingleWorker(prepare=work.nothing)
    call = worker.submit(work.sleep, 300, limit=None)
    time.sleep(seconds)
    assert worker.close()
    assert call.cancelled() or isinstance(call.exception(), PhotoError)


@pytest.mark.skipif(os.name != "posix", reason="priorities are numbers on POSIX")
def test_workers_give_way_to_people_but_for_the_one_that_people_wait_for() -> None:
    own = work.read_priority()
    for is_urgent in (False, True):
        with closing(SingleWorker(prepare=work.nothing, is_urgent=is_urgent)) as worker:
            assert worker.submit(work.read_priority).result() == (own if is_urgent else min(19, own + 10))


def test_a_call_after_the_end_is_cancelled_and_raises_nothing() -> None:
    """A timer of the window may come a moment after it was closed."""
    worker = SingleWorker(prepare=work.nothing)
    assert worker.close()
    future = worker.submit(os.getpid)
    told: list[bool] = []
    future.add_done_callback(lambda done: told.append(done.cancelled()))
    assert future.cancelled() and told == [True]
