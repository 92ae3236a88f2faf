"""A long trial: the program is killed at random moments of one batch after the other, and gone on with.

`python -m tests.end2end.program_kills --kills 300`
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from studio.job import Existing
from tests.end2end.trial import (
    Count,
    check_end,
    check_meanwhile,
    expected_files,
    family,
    finish,
    make_photos,
    see_them_go,
    start,
)

LONGEST_WORK = 0.2
"""Seconds that a photo takes at most."""

LONGEST_LIFE = 1.0
"""Seconds from a program's first new file to its end."""


def kill_through(folder: Path, photos: int, kills: int, chance: random.Random, count: Count) -> None:
    """Deliver a batch with so many kills on the way; it may be finished before."""
    existing = chance.choice([Existing.NUMBER, Existing.SKIP])  # NUMBER would show what was done twice
    make_photos(folder / "photos", photos, chance, LONGEST_WORK)
    expected = expected_files(folder)
    for _ in range(kills):
        if len(list((folder / "out").glob("*.jpg"))) >= photos:
            break
        process = start(folder, chance.randint(1, 4), existing)
        if chance.random() < 0.25:  # somewhere in its start
            end = time.monotonic() + chance.uniform(0, 1.0)
        else:
            wait_for_files(process, folder)
            end = time.monotonic() + chance.uniform(0, LONGEST_LIFE)
        while process.poll() is None and time.monotonic() < end:
            time.sleep(0.002)
        if process.poll() is not None:
            process.communicate()
            break
        left = family(process)
        process.kill()
        process.communicate()
        count.kills += 1
        see_them_go(left, count)
        check_meanwhile(folder, expected, count)
    check_end(folder, expected, finish(start(folder, chance.randint(1, 4), existing), count), count)
    count.batches += 1
    count.photos += photos


def wait_for_files(process: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait until a program has begun to work."""
    before = {path.name for path in (folder / "out").glob("**/*")}
    until = time.monotonic() + 20
    while process.poll() is None and time.monotonic() < until:
        if {path.name for path in (folder / "out").glob("**/*")} - before:
            return
        time.sleep(0.01)


def run(kills: int, photos: int, seed: str, place: Path, *, tells: bool = False) -> Count:
    """Kill programs so many times, over as many batches as that takes."""
    count = Count()
    while count.kills < kills and not count.problems:
        chance = random.Random(f"{seed} {count.batches}")
        folder = place / f"batch{count.batches}"
        kill_through(folder, photos, kills - count.kills, chance, count)
        if not count.problems:
            shutil.rmtree(folder)
        if tells:
            print(f"{time.strftime('%H:%M:%S')} {count}", flush=True)
    return count


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--photos", type=int, default=1500)
    parser.add_argument("--seed", default="")
    asked = parser.parse_args()
    place = Path(tempfile.mkdtemp())
    result = run(asked.kills, asked.photos, asked.seed, place, tells=True)
    if not result.problems:  # else what is there says more
        shutil.rmtree(place)
    print(result)
    sys.exit(bool(result.problems))
