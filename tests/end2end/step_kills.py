"""A trial: the program is killed before each single step of its journal and of its own work on files, and gone on with.

`python -m tests.end2end.step_kills --every 1 --workers 0 1 2`
"""

import argparse
import json
import random
import shutil
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

PHOTOS = 4


def steps_of(folder: Path, workers: int, existing: Existing, count: Count) -> list[str]:
    """Deliver a batch undisturbed and return the steps that this took."""
    make_photos(folder / "photos", PHOTOS, random.Random(1), 0.01)
    log = folder / "steps"
    outcomes = finish(start(folder, workers, existing, module="step_victim", STUDIO_KILL_COUNT=str(log)), count)
    check_end(folder, expected_files(folder), outcomes, count)
    return json.loads(log.read_text())


def kill_at(folder: Path, number: int, workers: int, existing: Existing, count: Count, *, twice: int = 0) -> None:
    """Kill a delivery at one of its steps, and with `twice` its resume at one of its own; then go on to the end."""
    make_photos(folder / "photos", PHOTOS, random.Random(1), 0.01)
    expected = expected_files(folder)
    for at in filter(None, (number, twice)):
        process = start(folder, workers, existing, module="step_victim", STUDIO_KILL_STEP=str(at))
        left = family(process)
        while process.poll() is None:
            left = family(process) or left
            time.sleep(0.005)
        process.communicate()
        count.kills += process.returncode == -9
        see_them_go(left, count)
        check_meanwhile(folder, expected, count)
    check_end(folder, expected, finish(start(folder, workers, existing), count), count)
    count.batches += 1
    count.photos += PHOTOS


def run(every: int, workers: int, existing: Existing, place: Path, *, first: int = 1, tells: bool = False) -> Count:
    """Kill at every such step, from the `first` on."""
    count = Count()
    steps = steps_of(place / "whole", workers, existing, count)
    chance = random.Random(workers)
    for number in range(first, len(steps) + 1, every):
        folder = place / f"step{number}"
        kill_at(folder, number, workers, existing, count, twice=chance.choice([0, chance.randint(1, len(steps))]))
        if count.problems:
            count.problems.append(f"step {number} of {len(steps)}, {workers} workers: {steps[number - 1]}")
            break
        shutil.rmtree(folder)
    if tells:
        print(f"{workers} workers, {existing}, {len(steps)} steps: {count}", flush=True)
    return count


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--workers", type=int, nargs="+", default=[0, 1, 2])
    asked = parser.parse_args()
    failed = False
    for number in asked.workers:
        for existing in Existing:
            with tempfile.TemporaryDirectory() as place:
                failed |= bool(run(asked.every, number, existing, Path(place), tells=True).problems)
    sys.exit(failed)
