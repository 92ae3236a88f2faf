"""A photo on a share that has died: its reader can't even be killed, and that costs a lane and not the batch."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import psutil
import pytest

from studio.batch.executor.pool import LocalPool
from studio.batch.journal.writer import JournalWriter
from studio.job import Limits
from tests.batch import work
from tests.batch.deliver import start, statuses
from tests.batch.work import expected, make_batch
from tests.end2end.dead_share import NAME, SIZE, dead_share, is_possible

pytestmark = pytest.mark.skipif(not is_possible(), reason="such a share is for root of Linux")


def test_a_read_that_cannot_be_killed_costs_its_lane_and_not_the_batch(tmp_path: Path) -> None:
    batch = make_batch(tmp_path, *["fine"] * 8, limits=Limits(time_limit=0.5))
    dead = msgspec.structs.replace(batch.jobs[2], source=tmp_path / "share" / NAME.decode(), size=SIZE)
    jobs = (*batch.jobs[:2], dead, *batch.jobs[3:])
    batch = msgspec.structs.replace(batch, roots=(*batch.roots, tmp_path / "share"), jobs=jobs)
    pool = LocalPool(2, work=work.process, prepare=work.nothing, grace=0.5)
    with dead_share(tmp_path / "share") as is_read:
        pool.open()
        with JournalWriter.create(batch, tmp_path / "j") as journal:
            outcomes = sorted(start(batch, pool, journal), key=lambda outcome: outcome.index)
        assert is_read.is_set()
        assert statuses(outcomes) == ["done", "done", "failed", *["done"] * 5]
        assert str(outcomes[2].errors[0]).startswith("Photo took longer than 0.5 seconds and was given up")
        assert not pool.close(seconds=0.3)
        (stuck,) = pool._lost
        assert stuck._process is not None and stuck._process.pid is not None
        assert psutil.Process(stuck._process.pid).status() in (psutil.STATUS_DISK_SLEEP, psutil.STATUS_ZOMBIE)
    assert pool.close(), "and it ends as soon as it can"
    for job in (*batch.jobs[:2], *batch.jobs[3:]):
        assert job.targets[0] is not None
        assert job.targets[0].read_bytes() == expected(job)


WINDOW = """
import sys
from pathlib import Path
from studio.gui.app import open_window
sys.exit(open_window([Path(sys.argv[1])]))
"""


def test_a_window_that_shows_such_a_photo_ends_when_it_is_closed(tmp_path: Path) -> None:
    """Its plan, its small picture and its preview wait for the share; Python would wait for them.

    A thread of its own is among them, so the system keeps the process until the share is gone: as one that has ended.
    """
    home = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "STATE", "CACHE", "DATA")}
    environment = os.environ | home | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", WINDOW, str(tmp_path / "share" / NAME.decode())]
    with dead_share(tmp_path / "share") as is_read:
        window = subprocess.Popen(words, env=environment, cwd=Path(__file__).parents[2])
        try:
            assert is_read.wait(30)
            time.sleep(2)  # both workers read, too
            window.send_signal(signal.SIGTERM)
            until = time.monotonic() + 8  # a few seconds; those who wait for the share have one each
            while not _has_ended(window) and time.monotonic() < until:
                time.sleep(0.1)
            has_ended = _has_ended(window)
        finally:
            window.kill()
    assert window.wait(20) == 0
    assert has_ended


def _has_ended(process: "subprocess.Popen[bytes]") -> bool:
    return process.poll() is not None or psutil.Process(process.pid).status() == psutil.STATUS_ZOMBIE
