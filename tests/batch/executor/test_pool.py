"""The pool: real workers, and every way in which they can end."""

import faulthandler
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import process as process_pool
from pathlib import Path

import psutil
import pytest

from studio import log
from studio.batch.executor import pool as pool_module
from studio.batch.executor.lane import Lane
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion
from studio.errors import DeliveryError
from tests.batch import work

Call = tuple[Callable[..., object], tuple[object, ...]]
TREE = Path(__file__).parents[3]
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def call_all(pool: LocalPool, *calls: Call, limit: float | None = None):
    """Make calls as lanes become free, and return what became of each, by ticket."""
    done: dict[int, Completion] = {}
    left = list(enumerate(calls))
    while len(done) < len(calls):
        while left and pool.is_ready():
            ticket, (function, args) = left[0]
            if pool.call(ticket, function, *args, limit=limit):
                left.pop(0)
        for finished in pool.wait(0.1):
            assert finished.ticket not in done
            done[finished.ticket] = finished
    return done


def call_one(pool: LocalPool, function: Callable[..., object], *args: object, limit: float | None = None) -> Completion:
    return call_all(pool, (function, args), limit=limit)[0]


def workers() -> list[psutil.Process]:
    """Return this process's living workers."""
    return [child for child in psutil.Process().children(recursive=True) if work.is_worker(child)]


def test_values_come_back_under_their_tickets_from_other_processes() -> None:
    with LocalPool(2, prepare=work.nothing) as pool:
        done = call_all(pool, *((work.echo, (number * number,)) for number in range(20)))
        pids = {call_one(pool, work.process_id).value for _ in range(10)}
    assert [done[ticket].value for ticket in range(20)] == [number * number for number in range(20)]
    assert all(finished.death is None for finished in done.values())
    assert os.getpid() not in pids


def test_two_lanes_work_at_the_same_time() -> None:
    with LocalPool(2, prepare=work.nothing) as pool:
        while sum(lane.is_idle for lane in pool._lanes) < 2:
            pool.wait(0.1)
        assert pool.call(0, work.process_id) and pool.call(1, work.process_id)
        assert not pool.is_ready(), "a lane never has a second call"
        done: list[Completion] = []
        while len(done) < 2:
            done += pool.wait(0.1)
    assert len({finished.value for finished in done}) == 2


def test_each_death_costs_exactly_its_call() -> None:
    calls: list[Call] = [(work.echo, (n,)) for n in range(12)]
    calls[2] = (work.end_by_exit, (3,))
    calls[5] = (work.end_by_exit, (0,))
    calls[6] = (work.end_by_signal, ())
    with LocalPool(2, prepare=work.nothing) as pool:
        done = call_all(pool, *calls, limit=60)
    deaths = {ticket: finished.death for ticket, finished in done.items() if finished.death}
    assert sorted(deaths) == [2, 5, 6]
    assert "code 3" in str(deaths[2].reason)
    assert sys.platform == "win32" or "SIGKILL" in str(deaths[6].reason)
    assert not any(death.timed_out or death.stopped for death in deaths.values())
    assert [done[n].value for n in range(12) if n not in deaths] == [n for n in range(12) if n not in deaths]


@pytest.mark.parametrize("hang", [(work.sleep, (300,)), (work.hold_the_interpreter, ())])
def test_a_hanging_call_is_ended_by_its_workers_own_clock(
    hang: tuple[Callable[..., object], tuple[object, ...]],
) -> None:
    with LocalPool(1, prepare=work.nothing, grace=1000) as pool:
        done = call_all(pool, hang, (work.echo, (1,)), limit=0.3)
    assert done[0].death is not None and done[0].death.timed_out
    assert done[1].value == 1


@posix
def test_a_worker_whose_own_clock_stands_still_is_ended_from_outside() -> None:
    with LocalPool(1, prepare=work.nothing, grace=0.3) as pool:
        done = call_all(pool, (work.freeze, ()), (work.echo, (1,)), limit=0.3)
    assert done[0].death is not None and done[0].death.timed_out
    assert done[1].value == 1


@posix
def test_a_worker_that_cannot_be_ended_costs_its_lane_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def kill_in_vain(lane: Lane) -> None:
        lane.killed_at = time.monotonic()

    kill = Lane.kill
    with LocalPool(2, prepare=work.nothing, grace=0.3) as pool:
        monkeypatch.setattr(Lane, "kill", kill_in_vain)
        done = call_all(pool, (work.freeze, ()), *((work.echo, (n,)) for n in range(6)), limit=0.3)
        assert done[0].death is not None and done[0].death.timed_out
        assert [done[n + 1].value for n in range(6)] == list(range(6))
        assert len(pool._lanes) == 1 and len(pool._lost) == 1
        assert not pool.close(seconds=0.2), "it says that a process is left"
        monkeypatch.undo()
        kill(pool._lost[0])
        assert pool.close()


def test_the_log_says_where_a_call_hung(tmp_path: Path) -> None:
    was_enabled = faulthandler.is_enabled()
    path = log.start(tmp_path)
    assert path is not None
    try:
        with LocalPool(1, prepare=work.nothing) as pool:
            assert call_one(pool, work.sleep, 300, limit=0.3).death is not None
    finally:
        log.stop()
        if was_enabled:
            faulthandler.enable(sys.__stderr__)
    assert "Timeout (0:00:00.300000)!" in path.read_text()
    assert "work.py" in path.read_text()


def test_a_limit_that_was_kept_has_no_effect_later() -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        first = call_one(pool, work.process_id, limit=0.2)
        second = call_one(pool, work.sleep, 0.5)
        third = call_one(pool, work.process_id)
    assert second.value == 0.5
    assert first.value == third.value


def test_a_result_that_cannot_be_handed_over_is_a_failure_but_no_death() -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        before = call_one(pool, work.process_id).value
        finished = call_one(pool, work.return_unpicklable)
        assert finished.death is not None and finished.death.error is not None
        assert not finished.death.timed_out
        assert call_one(pool, work.process_id).value == before


def test_an_exception_that_cannot_be_unpickled_costs_its_call_only() -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        done = call_all(pool, (work.raise_unpicklable, ()), (work.echo, (5,)))
    assert done[0].death is not None
    assert done[1].value == 5


@posix
def test_memory_that_runs_out_is_a_failure_of_its_call() -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        finished = call_one(pool, work.exhaust_memory)
    assert finished.death is not None
    assert isinstance(finished.death.error, MemoryError)


def test_kill_ends_what_is_in_work_and_the_pool_goes_on() -> None:
    with LocalPool(2, prepare=work.nothing) as pool:
        while not pool.is_ready():
            pool.wait(0.1)
        assert pool.call(0, work.sleep, 300, limit=300)
        pool.kill()
        finished: list[Completion] = []
        while not finished:
            finished = pool.wait(0.1)
        assert finished[0].death is not None
        assert finished[0].death.stopped and not finished[0].death.timed_out
        assert call_one(pool, work.echo, 1).value == 1


@posix
def test_a_worker_that_dies_while_idle_is_replaced_and_costs_nothing() -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        pid = call_one(pool, work.process_id).value
        assert isinstance(pid, int)
        os.kill(pid, signal.SIGKILL)
        while not pool._lanes[0]._executor._broken:
            time.sleep(0.01)
        finished = call_one(pool, work.echo, 1)
        assert finished == Completion(ticket=0, value=1)


def test_after_a_death_a_spare_lane_is_kept() -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        assert len(pool._lanes) == 1
        call_one(pool, work.end_by_exit, 1)
        call_one(pool, work.echo, 1)
        assert len(pool._lanes) == 2
        pool.call(0, work.sleep, 0.2)
        assert not pool.is_ready(), "the spare one is no second worker"


def test_more_deaths_and_more_workers_have_more_spare_lanes() -> None:
    with LocalPool(3, prepare=work.nothing) as pool:
        for lanes in (4, 5, 5):
            call_one(pool, work.end_by_exit, 1)
            assert len(pool._lanes) == lanes


def test_closing_leaves_no_process() -> None:
    before = {process.pid for process in workers()}
    pool = LocalPool(2, prepare=work.nothing)
    pool.open()
    call_one(pool, work.echo, 1)
    started = [process for process in workers() if process.pid not in before]
    assert len(started) == 2
    while not pool.is_ready():
        pool.wait(0.1)
    pool.call(0, work.sleep, 300)
    assert pool.close()
    assert not any(process.is_running() for process in started)


def test_closing_waits_for_the_threads_of_the_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is still closing its pipes when the program ends makes Python write a traceback about them."""
    managers: list[threading.Thread] = []
    run = process_pool._ExecutorManagerThread.run

    def slow(thread: "process_pool._ExecutorManagerThread") -> None:
        managers.append(thread)
        run(thread)
        time.sleep(0.3)

    monkeypatch.setattr(process_pool._ExecutorManagerThread, "run", slow)
    pool = LocalPool(2, prepare=work.nothing)
    pool.open()
    call_one(pool, work.echo, 1)
    assert pool.close()
    assert len(managers) == 2
    assert not any(thread.is_alive() for thread in managers)


# How a worker is set up


def bring_in_the_window() -> None:
    sys.modules["PySide6"] = sys


def keep_the_window_out() -> None:
    sys.modules["PySide6"] = None  # type: ignore[assignment]


def fail() -> None:
    raise ValueError("not today")


@pytest.mark.slow
@pytest.mark.parametrize("prepare", [bring_in_the_window, fail])
def test_a_worker_that_cannot_be_set_up_ends_the_run_with_a_sentence(prepare: Callable[[], None]) -> None:
    pool = LocalPool(2, prepare=prepare)
    try:
        pool.open()
        with pytest.raises(DeliveryError, match=r"No worker process can be started"):
            call_one(pool, work.echo, 1)
    finally:
        assert pool.close()


def test_a_worker_that_is_barred_from_the_window_is_well() -> None:
    with LocalPool(1, prepare=keep_the_window_out) as pool:
        assert call_one(pool, work.echo, 1).value == 1


def describe_worker() -> tuple[int, str, int]:
    score = Path("/proc/self/oom_score_adj")
    nice = os.getpriority(os.PRIO_PROCESS, 0) if sys.platform != "win32" else 0
    return nice, score.read_text().strip() if score.exists() else "", len(signal.pthread_sigmask(signal.SIG_BLOCK, ()))


@posix
def test_a_worker_is_polite() -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        value = call_one(pool, describe_worker).value
    nice, score, blocked = value  # type: ignore[misc]
    assert nice == min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)
    assert sys.platform != "linux" or score == "500"
    assert blocked == 0


@posix
def test_ctrl_c_ends_no_worker_not_even_one_that_is_starting() -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        process = pool._lanes[0]._process
        assert process is not None and process.pid is not None
        while not pool._lanes[0].is_open:
            os.kill(process.pid, signal.SIGINT)
            pool.wait(0.005)
        os.kill(process.pid, signal.SIGINT)
        assert call_one(pool, work.process_id).value == process.pid


def shout() -> None:
    os.write(1, b"from C")
    print("from Python", flush=True)


def test_a_worker_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        assert call_one(pool, shout).death is None
    assert capfd.readouterr().out == ""


# What the program itself stays free of

PROGRAM = """
import sys
from contextlib import closing
from studio.batch.executor.single import SingleWorker
from tests.batch import work
if __name__ == "__main__":
    import studio.batch.run.run
    with closing(SingleWorker(prepare=work.nothing)) as worker:
        assert worker.submit(work.echo, 1).result() == 1
    print(sorted({"PIL", "PySide6", "studio.engine.process", "lxml", "numpy"} & set(sys.modules)))
"""


def test_the_program_itself_imports_no_pixels_and_no_window(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    environment = os.environ | {"PYTHONPATH": str(TREE)}
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, env=environment, check=False)
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr


# Sleep of the machine


@pytest.mark.slow
@posix
def test_a_call_is_not_charged_for_the_time_in_which_nothing_ran(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker's own clock ends it, as after a sleep that this clock has counted."""
    monkeypatch.setattr(pool_module, "SLEEP_SECONDS", 0.5)
    with LocalPool(1, prepare=work.nothing, grace=1000) as pool:
        call_one(pool, work.nothing)
        assert pool.call(1, work.sleep, 300, limit=1.0)
        time.sleep(3)  # nobody looks, as if this process were stopped
        (finished,) = pool.wait(5)
        assert finished.death is not None
        assert finished.death.slept and not finished.death.timed_out
        again = call_one(pool, work.sleep, 300, limit=0.2)
    assert again.death is not None
    assert again.death.timed_out and not again.death.slept, "and the next call is on time again"


@pytest.mark.slow
@posix
def test_a_worker_is_not_ended_from_outside_for_a_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool_module, "SLEEP_SECONDS", 0.2)
    monkeypatch.setattr("studio.batch.executor.lane.call", work.call_without_a_clock)
    with LocalPool(1, prepare=work.nothing, grace=0.1) as pool:
        pid = call_one(pool, work.process_id).value
        assert pool.call(1, work.sleep, 1.5, limit=1.0)
        time.sleep(1.2)
        finished = []
        while not finished:
            finished = pool.wait(0.1)
        assert finished[0].value == 1.5
        assert call_one(pool, work.process_id).value == pid


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.0, 0.002, 0.01, 0.03, 0.06, 0.1])
def test_a_worker_that_is_killed_while_it_hands_over_a_large_result_leaves_nobody_waiting(delay: float) -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        while not pool.is_ready():
            pool.wait(0.1)
        assert pool.call(1, work.send_much, 200)
        time.sleep(delay)
        for worker in workers():
            worker.kill()
        finished: list[Completion] = []
        while not finished:
            finished = pool.wait(0.1)
        assert finished[0].death is not None or finished[0].value == bytes(200_000_000)
        assert pool.close()
    managers = [thread for thread in threading.enumerate() if "ExecutorManager" in type(thread).__name__]
    for manager in managers:
        manager.join(20)
        assert not manager.is_alive()
