"""A long trial: workers are killed at random moments, by several signals, while a batch runs.

`python -m tests.end2end.worker_kills --kills 2000`
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

from msgspec import Struct

from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.run import Control, run
from studio.job import Existing, Outcome, WorkOrder
from tests.batch import work
from tests.batch.deliver import outcomes_of
from tests.batch.work import files_below
from tests.end2end.trial import expected_files, make_photos
from tests.end2end.victim import plan

SIGNALS = (signal.SIGKILL, signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM, signal.SIGABRT)
LONGEST_WORK = 0.1


class Count(Struct):
    """What a trial has seen."""

    kills: int = 0
    photos: int = 0
    crashed: int = 0
    """Photos that were hit in both of their tries."""
    gaps: list[float] = []
    """Seconds from the death of a worker that was at work until all lanes were at work again."""
    seconds: float = 0.0
    problems: list[str] = []

    def __str__(self) -> str:
        gaps = sorted(self.gaps) or [0.0]
        lines = [
            f"{self.kills} kills of workers over {self.photos} photos in {self.seconds:.0f} s, {self.crashed} crashed;",
            f"gap of a lane: {gaps[len(gaps) // 2]:.2f} s in the middle, {gaps[len(gaps) * 95 // 100]:.2f} s at 95 %,",
            f"{gaps[-1]:.2f} s at most; {len(self.problems)} problems",
            *self.problems[:20],
        ]
        return "\n".join(lines)


class Watched(LocalPool):
    """A pool that is timed: how long fewer lanes were at work after a death."""

    def __init__(self, workers: int, count: Count) -> None:
        super().__init__(workers, work=work.process, prepare=work.nothing)
        self._count = count
        self._short_since: float | None = None

    def start(self, order: WorkOrder) -> bool:
        began = super().start(order)
        if self._short_since is not None and len(self.victims()) == self.slots:
            self._count.gaps.append(time.monotonic() - self._short_since)
            self._short_since = None
        return began

    def wait(self, seconds: float) -> list[Completion]:
        finished = super().wait(seconds)
        if self._short_since is None and any(each.death is not None for each in finished):
            self._short_since = time.monotonic()
        return finished

    def forget(self) -> None:
        """Time no lane while there is nothing left to do."""
        self._short_since = None

    def victims(self) -> list[int]:
        """Return the processes of the workers that are at work."""
        lanes = [lane for lane in list(self._lanes) if lane.ticket is not None]
        return [lane._process.pid for lane in lanes if lane._process is not None and lane._process.pid is not None]


def kill_now_and_then(pool: Watched, chance: random.Random, pause: float, most: int, over: threading.Event) -> int:
    """Kill workers until it is over, and return how many."""
    kills = 0
    while kills < most and not over.wait(chance.uniform(0, 2 * pause)):
        if victims := pool.victims():
            try:
                os.kill(chance.choice(victims), chance.choice(SIGNALS))
                kills += 1
            except ProcessLookupError:
                continue
    return kills


def run_through(folder: Path, photos: int, kills: int, pause: float, chance: random.Random, count: Count) -> None:
    """Deliver a batch whose workers are killed all the time."""
    make_photos(folder / "photos", photos, chance, LONGEST_WORK)
    for source in (folder / "photos").iterdir():
        source.write_text(f"count {source.read_text()}")
    expected = expected_files(folder)
    over = threading.Event()
    killed: list[int] = []
    batch = plan(folder, Existing.NUMBER)
    began = time.monotonic()
    outcomes: list[Outcome] = []
    pool = Watched(chance.randint(1, 4), count)
    with pool, JournalWriter.create(batch, folder / "j") as journal:
        killer = threading.Thread(
            target=lambda: killed.append(kill_now_and_then(pool, chance, pause, kills, over)), daemon=True
        )
        killer.start()
        for outcome in run(batch, pool, journal, Control(), weigh=work.weightless):
            outcomes.append(outcome)
            if photos - len(outcomes) <= pool.slots:
                pool.forget()
        over.set()
        killer.join()
        recorded = {outcome.index: outcome for outcome in outcomes_of(journal)}
    count.seconds += time.monotonic() - began
    count.kills += killed[0]
    count.photos += photos
    check(folder, expected, outcomes, recorded, count)


def check(
    folder: Path, expected: dict[str, bytes], outcomes: list[Outcome], recorded: dict[int, Outcome], count: Count
) -> None:
    """Each photo once; crashed only what was hit twice, and nothing of that in the destination."""
    names = [path.name for path in sorted((folder / "photos").glob("*.jpg"))]
    crashed = {names[outcome.index] for outcome in outcomes if outcome.status == "crashed"}
    count.crashed += len(crashed)
    if sorted(outcome.index for outcome in outcomes) != list(range(len(names))):
        count.problems.append(f"{folder}: {len(outcomes)} outcomes for {len(names)} photos")
    if recorded != {outcome.index: outcome for outcome in outcomes}:
        count.problems.append(f"{folder}: the journal says something else")
    if wrong := [outcome for outcome in outcomes if outcome.status not in ("done", "crashed")]:
        count.problems.append(f"{folder}: {wrong[:3]}")
    for name in crashed:
        tries = folder / "photos" / f"{name}.tries"
        if tries.exists() and len(tries.read_text()) > 2:  # one that is hit at once has noted nothing
            count.problems.append(f"{folder}: {name} was tried more than twice")
    wanted = {path: data for path, data in expected.items() if Path(path).name not in crashed}
    if files_below(folder / "out") != wanted:
        count.problems.append(f"{folder}: files are missing, too many or different")


def trial(kills: int, photos: int, seed: str, place: Path, *, pause: float = 0.3, tells: bool = False) -> Count:
    """Kill so many workers, over as many batches as that takes."""
    count = Count()
    batches = 0
    while count.kills < kills and not count.problems:
        batches += 1
        folder = place / f"batch{batches}"
        run_through(folder, photos, kills - count.kills, pause, random.Random(f"{seed} {batches}"), count)
        if not count.problems:
            shutil.rmtree(folder)
        if tells:
            print(f"{time.strftime('%H:%M:%S')} {count}", flush=True)
    return count


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--photos", type=int, default=500)
    parser.add_argument("--pause", type=float, default=0.3, help="seconds between two kills")
    parser.add_argument("--seed", default="")
    asked = parser.parse_args()
    place = Path(tempfile.mkdtemp())
    result = trial(asked.kills, asked.photos, asked.seed, place, pause=asked.pause, tells=True)
    if not result.problems:
        shutil.rmtree(place)
    print(result)
    sys.exit(bool(result.problems))
