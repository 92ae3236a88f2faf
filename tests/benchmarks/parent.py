"""What the program itself takes for each photo: plan, journal and publishing, with an executor that returns at once.

    python -m tests.benchmarks.parent COUNT

The folder should lie in memory, as on /dev/shm: a disk's time to keep what is written is no part of it.
"""

import hashlib
import shutil
import sys
import tempfile
import time
from pathlib import Path

from msgspec import Struct

from studio.batch.executor.protocol import Completion, Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.run.run import Control, run
from studio.job import File, Outcome, Status, WorkOrder
from studio.recipe.model import Export, Recipe
from tests.tree import JPEG

_DATA = b"\xff\xd8 no picture \xff\xd9"
_HASH = hashlib.sha256(_DATA).hexdigest()


class InstantExecutor(Executor):
    """Writes a few bytes for each target and is done; its own time is kept apart."""

    def __init__(self, slots: int) -> None:
        self.slots = slots
        self.memory = 1 << 40
        self.is_isolated = True
        self.own_seconds = 0.0
        self._done: list[Completion] = []

    def open(self, orders: int | None = None) -> None:
        """Do nothing."""

    def is_ready(self) -> bool:
        """Tell whether a slot is free."""
        return len(self._done) < self.slots

    def start(self, order: WorkOrder) -> bool:
        """Write the files of a work order."""
        began = time.thread_time()
        files: list[File] = []
        for export, path in enumerate(order.job.targets):
            if path is not None:
                path.write_bytes(_DATA)
                written_ns = path.stat().st_mtime_ns
                size = len(_DATA)
                files.append(
                    File(export=export, path=path, bytes=size, width=1, height=1, sha256=_HASH, written_ns=written_ns)
                )
        outcome = Outcome(index=order.job.index, status=Status.DONE, files=tuple(files), seconds=0.2, shot="a")
        self._done.append(Completion(ticket=order.job.index, value=outcome))
        self.own_seconds += time.thread_time() - began
        return True

    def wait(self, seconds: float) -> list[Completion]:
        """Return what is over."""
        done, self._done = self._done, []
        return done

    def wake(self) -> None:
        """Do nothing: `wait` never waits."""

    def kill(self) -> None:
        """Do nothing: nothing is ever in work."""

    def close(self, seconds: float = 10.0) -> bool:
        """Do nothing."""
        return True


class ParentTime(Struct, frozen=True, kw_only=True):
    """CPU milliseconds of the program for each photo: in the plan, and from its start to its file; wall of both."""

    plan: float
    run: float
    wall: float


def measure_parent(folder: Path, count: int, slots: int = 32) -> ParentTime:
    """Plan and deliver that many tiny photos in a folder, which must be empty."""
    photos, target = folder / "photos", folder / "target"
    photos.mkdir()
    for number in range(count):
        (photos / f"IMG_{number:05}.jpg").write_bytes(JPEG)
    recipe = Recipe(exports=(Export(name="web"),))
    wall, began = time.monotonic(), time.process_time()
    batch = plan(recipe, [photos], target)
    planned = time.process_time() - began
    executor = InstantExecutor(slots)
    began = time.process_time()
    with JournalWriter.create(batch, folder / "parent.journal") as journal:
        done = sum(outcome.status is Status.DONE for outcome in run(batch, executor, journal, Control()))
    took = time.process_time() - began - executor.own_seconds
    assert done == count
    return ParentTime(
        plan=planned / count * 1000, run=took / count * 1000, wall=(time.monotonic() - wall) / count * 1000
    )


def main() -> None:
    """Measure with the count that is named on the command line."""
    place = Path("/dev/shm") if Path("/dev/shm").is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="studio-parent-", dir=place))
    try:
        sys.stdout.write(f"{measure_parent(folder, int(sys.argv[1]))}\n")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
