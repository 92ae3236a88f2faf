"""What the long trials share: a victim that is started and killed, its photos, and what must be true afterwards."""

import contextlib
import os
import random
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import msgspec
import psutil
from msgspec import Struct

from studio.batch.journal.writer import JournalWriter
from studio.job import Existing, Outcome
from tests.batch.deliver import outcomes_of
from tests.batch.work import files_below, write_photos

TREE = Path(__file__).parents[2]
ORPHAN_SECONDS = 2.0


class Count(Struct):
    """What a trial has seen; everything from `orphans` on must stay as it is here."""

    kills: int = 0
    batches: int = 0
    photos: int = 0
    longest_end: float = 0.0
    """Seconds from the program's death to that of its last worker."""
    orphans: int = 0
    problems: list[str] = []

    def __str__(self) -> str:
        lines = [
            f"{self.kills} kills, {self.batches} batches, {self.photos} photos;",
            f"last worker gone after {self.longest_end:.2f} s at most, {self.orphans} orphans,",
            f"{len(self.problems)} problems",
            *self.problems[:20],
        ]
        return "\n".join(lines)


def start(
    folder: Path, workers: int, existing: Existing, *, module: str = "victim", **more: str
) -> subprocess.Popen[bytes]:
    """Start a program that delivers the photos of `folder`, or goes on with that."""
    command = [sys.executable, "-m", f"tests.end2end.{module}", str(folder), str(workers), existing, "orders"]
    environment = os.environ | {"PYTHONPATH": str(TREE)} | more
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd=TREE)


def finish(process: subprocess.Popen[bytes], count: Count) -> list[Outcome]:
    """Wait until the program has ended by itself, and return what it says became of the photos."""
    out, errors = process.communicate(timeout=900)
    if process.returncode or errors:
        count.problems.append(f"the last run ended with {process.returncode}: {errors.decode()[-500:]}")
        return []
    return msgspec.json.decode(out, type=list[Outcome], dec_hook=lambda kind, value: kind(value))


def family(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """Return the living processes that a program has started."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return psutil.Process(process.pid).children(recursive=True)
    return []


def see_them_go(left: list[psutil.Process], count: Count) -> None:
    """Wait until the workers of a dead program have ended, and note those that have not in time."""
    died = time.monotonic()
    _, alive = psutil.wait_procs(left, timeout=ORPHAN_SECONDS)
    count.longest_end = max(count.longest_end, time.monotonic() - died)
    if alive:
        count.orphans += len(alive)
        count.problems.append(f"outlived the program: {[process.pid for process in alive]}")


def make_photos(folder: Path, number: int, chance: random.Random, longest: float) -> None:
    """Lay out photos that take up to `longest` seconds each."""
    write_photos(folder, {f"{at:05}.jpg": f"sleep {chance.uniform(0, longest):.3f}" for at in range(number)})


def expected_files(folder: Path) -> dict[str, bytes]:
    """Return what an undisturbed run of the victim makes, by path in the destination."""
    expected: dict[str, bytes] = {}
    for index, source in enumerate(sorted((folder / "photos").iterdir())):
        text = source.read_bytes()
        expected[str(Path("web") / source.name)] = text + f"{index} 0".encode()
        expected[source.name] = text * 2 + f"{index} 1".encode()
    return expected


def check_meanwhile(folder: Path, expected: Mapping[str, bytes], count: Count) -> None:
    """What has its final name is whole, and nothing has a name that was not planned."""
    for path, data in files_below(folder / "out").items():
        if not path.endswith(".part") and expected.get(path) != data:
            count.problems.append(f"{folder}: {path} is not what an undisturbed run makes")


def check_end(folder: Path, expected: Mapping[str, bytes], outcomes: list[Outcome], count: Count) -> None:
    """Everything was delivered once, as without any kill, and nothing else was left."""
    found = files_below(folder / "out")
    if found != expected:
        wrong = [path for path in {*found, *expected} if found.get(path) != expected.get(path)]
        count.problems.append(f"{folder}: missing, too many or different: {sorted(wrong)[:5]}")
    if sorted(outcome.index for outcome in outcomes) != list(range(len(expected) // 2)):
        count.problems.append(f"{folder}: {len(outcomes)} outcomes")
    if strange := [outcome for outcome in outcomes if outcome.status != "done"]:
        count.problems.append(f"{folder}: {strange[:3]}")
    with JournalWriter.open(folder / "j") as journal:
        if {o.index: o for o in outcomes_of(journal)} != {o.index: o for o in outcomes}:
            count.problems.append(f"{folder}: the journal says something else")
