"""The fork server: what workers are forked from, how it ends, and what happens where there is none."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from studio.batch.executor import fork_server
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion
from tests.batch import work
from tests.command import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the other systems start workers anew")

PROGRAM = """
import sys, time
from studio.batch.executor.fork_server import start_server
from studio.batch.executor.pool import LocalPool
from tests.batch import work
if __name__ == "__main__":
    if "fork" in sys.argv:
        start_server(as_fork=True)
    with LocalPool(2, prepare=work.nothing) as pool:
        while not (pool.is_ready() and pool.call(1, work.process_id)):
            pool.wait(1)
        done = []
        while not done:
            done = pool.wait(1)
        print(done[0].value, type(pool._lanes[0]._process).__name__, flush=True)
        if "stay" in sys.argv:
            time.sleep(60)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, for the server's socket: a path may have 107 bytes, and pytest's may be longer."""
    with tempfile.TemporaryDirectory(prefix="fs") as place:
        Path(place, "tmp").mkdir()
        yield Path(place)


def find_server() -> psutil.Process:
    found = [each for each in psutil.Process().children() if "forkserver" in " ".join(each.cmdline())]
    assert len(found) == 1
    return found[0]


def finish(pool: LocalPool, count: int) -> list[Completion]:
    done: list[Completion] = []
    while len(done) < count:
        done += pool.wait(1)
    return done


def start(pool: LocalPool, ticket: int, *words: object) -> None:
    function, *args = words
    assert callable(function)
    while not (pool.is_ready() and pool.call(ticket, function, *args)):
        pool.wait(1)


def program(folder: Path, *words: str, **environment: str) -> "subprocess.Popen[str]":
    script = folder / "program.py"
    script.write_text(PROGRAM)
    env = os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(folder / "tmp")} | environment
    return subprocess.Popen([sys.executable, script, *words], env=env, stdout=subprocess.PIPE, text=True)


def test_it_has_one_thread_a_group_of_its_own_and_no_window() -> None:
    with LocalPool(1, prepare=work.nothing) as pool:
        start(pool, 0, work.loaded_modules)
        modules = finish(pool, 1)[0].value
        server = find_server()
        assert server.num_threads() == 1, "a fork has only one of them"
        assert os.getpgid(server.pid) == server.pid
    assert isinstance(modules, set)
    assert "studio.engine.process" in modules, "the engine was not preloaded"
    assert not {"PySide6", "shiboken6", "typer"} & modules


def test_any_number_of_threads_may_ask_for_an_exit_code() -> None:
    for _ in range(20):
        process = fork_server.worker_context().Process(target=work.end_by_exit, args=(3,))
        process.start()
        with ThreadPoolExecutor(8) as threads:
            seen = list(threads.map(process._popen.wait, [None] * 8))
        assert seen == [3] * 8
        process.join()


def test_its_death_costs_the_calls_in_work_and_no_more() -> None:
    with LocalPool(2, prepare=work.nothing, grace=1) as pool:
        start(pool, 0, work.sleep, 60)
        start(pool, 1, work.sleep, 60)
        find_server().kill()
        deaths = finish(pool, 2)
        assert all(each.death is not None and not each.death.timed_out for each in deaths)
        start(pool, 2, work.echo, 5)
        assert finish(pool, 1)[0].value == 5


def test_no_more_workers_than_work_orders() -> None:
    pool = LocalPool(4, prepare=work.nothing)
    pool.open(2)
    try:
        assert (pool.slots, len(pool._lanes)) == (2, 2)
    finally:
        pool.close()


WAYS = pytest.mark.parametrize("way", ["anew", "fork"])


def test_it_can_be_a_fork_of_the_program(folder: Path) -> None:
    with program(folder, "fork", "stay") as running:
        assert running.stdout is not None
        worker = psutil.Process(int(running.stdout.readline().split()[0]))
        own = psutil.Process(running.pid)
        server = worker.parent()
        assert server is not None
        assert server.parent() == own
        is_fork = server.cmdline() == own.cmdline()
        assert is_fork or sys.version_info >= (3, 14)
        assert server.num_threads() == 1
        assert os.getpgid(server.pid) == server.pid
        children = own.children()  # with the one that looks after multiprocessing's leftovers
        assert len(children) == 2
        assert all(child.cmdline() == own.cmdline() for child in children) or not is_fork, "a Python was started anew"
        running.kill()
    psutil.wait_procs([worker, *children], timeout=5)


def test_what_waits_to_be_written_is_written_once(folder: Path) -> None:
    """A fork has what its program has not written yet."""
    begin = "import sys; from studio.batch.executor.fork_server import start_server; sys.stdout.write('once')"
    (folder / "program.py").write_text(f"{begin}; start_server(as_fork=True)")
    env = os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(folder / "tmp")}
    env.pop("PYTHONUNBUFFERED", None)
    done = subprocess.run([sys.executable, folder / "program.py"], env=env, capture_output=True, timeout=60, check=True)
    assert (done.stdout, done.stderr) == (b"once", b"")


@WAYS
def test_nothing_is_left_of_it_at_the_programs_end(folder: Path, way: str) -> None:
    with program(folder, way) as running:
        assert running.stdout is not None
        assert "_ForkedProcess" in running.stdout.readline()
        assert running.wait(60) == 0
    assert list((folder / "tmp").iterdir()) == []


@WAYS
def test_nothing_is_left_of_it_after_a_kill(folder: Path, way: str) -> None:
    with program(folder, way, "stay") as running:
        assert running.stdout is not None
        worker = psutil.Process(int(running.stdout.readline().split()[0]))
        family = [worker, *psutil.Process(running.pid).children(recursive=True)]
        running.send_signal(signal.SIGKILL)
    _, alive = psutil.wait_procs(family, timeout=2)
    assert [each for each in alive if each.status() != psutil.STATUS_ZOMBIE] == []  # which nobody has waited for yet
    until = time.monotonic() + 2
    while list((folder / "tmp").iterdir()) and time.monotonic() < until:
        time.sleep(0.05)
    assert list((folder / "tmp").iterdir()) == []


@WAYS
def test_where_it_cannot_be_reached_workers_are_started_anew(tmp_path: Path, way: str) -> None:
    """A socket's path may have 107 bytes."""
    folder = tmp_path / ("long" * 30)
    folder.mkdir()
    with program(tmp_path, way, TMPDIR=str(folder)) as running:
        assert running.stdout is not None
        assert "SpawnProcess" in running.stdout.readline()
        assert running.wait(60) == 0


def test_an_old_python_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before 3.11.1 any user of the machine could talk to it."""
    monkeypatch.setattr(sys, "version_info", (3, 11, 0, "final", 0))
    assert fork_server.worker_context().get_start_method() == "spawn"
