"""What the workers themselves take: a call without any work in it, and the return of a worker that was lost."""

import os
import statistics
import time

from studio.batch.executor.pool import LocalPool
from tests.batch.work import nothing
from tests.benchmarks.trial import Figure, TrialError

_WORKERS = 2
_CALLS = 2000
_DEATHS = 7
_WAIT = 30.0
_BACK = 0.1
"""Seconds within which a lost worker is to be back."""


def measure_lanes() -> list[Figure]:
    """Make many calls of nothing, two at a time; then lose a worker again and again."""
    with LocalPool(_WORKERS) as pool:  # with the engine, as a run has it
        _settle(pool)
        wall, own = time.monotonic(), time.process_time()
        started = finished = 0
        while finished < _CALLS:
            while started < _CALLS and pool.is_ready() and pool.call(started, nothing):
                started += 1
            finished += len(pool.wait(_WAIT))
        wall, own = (time.monotonic() - wall) / _CALLS, (time.process_time() - own) / _CALLS
        back = [_lose(pool, ticket) for ticket in range(_DEATHS)]
    how = f"{_CALLS:,} calls of nothing in {_WORKERS} workers"
    return [
        Figure(name="workers alone, a call", value=own * 1000, unit="ms", how=f"CPU of the program; {how}"),
        Figure(name="calls that workers take", value=1 / wall, unit="a second", how=how),
        Figure(
            name="a lost worker is back",
            value=statistics.median(back),
            unit="s",
            at_most=_BACK,
            how=f"from the call that ends it until all are ready, median of {_DEATHS}",
        ),
    ]


def _lose(pool: LocalPool, ticket: int) -> float:
    """Have a worker end within a call, and return the seconds until all are there again, a spare one too."""
    began = time.monotonic()
    if not pool.call(ticket, os._exit, 1):
        raise TrialError("a worker was gone before its time")
    while not pool.wait(_WAIT):
        if time.monotonic() - began > _WAIT:
            raise TrialError("the death of a worker was not noticed")
    _settle(pool)
    return time.monotonic() - began


def _settle(pool: LocalPool) -> None:
    """Wait until all workers are ready."""
    until = time.monotonic() + _WAIT
    while not pool.is_ready() or not all(lane.is_idle for lane in pool._lanes):
        if time.monotonic() > until:
            raise TrialError("the workers did not get ready")
        pool.wait(0.05)
