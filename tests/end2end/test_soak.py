"""Very many small photos in one run of the program: the memory of the program and of its workers stays flat.

STUDIO_SOAK says how many photos (default 600, which is for every day; 20,000 and more are for a night). With the
environment's STUDIO_SOAK_LOG a file gets every sample.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.batch.work import is_worker
from tests.command import isolate
from tests.picture import make_scene, save

TREE = Path(__file__).parents[2]
PHOTOS = int(os.environ.get("STUDIO_SOAK", "600"))
SAMPLES = 20
"""So many times in the run, the memory is looked at."""

GROWTH = 1.1
"""Of the last tenth over the second: before that, caches and codecs are still being filled."""

KINDS = 40
"""Different pictures; the photos are copies of them, which takes nothing from a worker's work."""

Sample = tuple[int, float, list[float]]
"""Photos settled, and the memory of the program and of each worker in MB (what is theirs alone)."""


def make_photos(folder: Path, count: int) -> None:
    patterns = [save(folder / f"{seed:06}.jpg", make_scene(360, 240, seed=seed)) for seed in range(min(KINDS, count))]
    for number in range(len(patterns), count):
        shutil.copyfile(patterns[number % len(patterns)], folder / f"{number:06}.jpg")


def look(program: psutil.Process, settled: int) -> Sample:
    workers = [child for child in program.children(recursive=True) if is_worker(child, program.pid)]
    alone = [child.memory_full_info().uss / 1e6 for child in workers]
    return settled, program.memory_full_info().uss / 1e6, sorted(alone)


@pytest.mark.timeout(120 + PHOTOS / 20)
@pytest.mark.skipif(sys.platform == "win32", reason="no such numbers of memory")
def test_memory_stays_flat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    isolate(monkeypatch, tmp_path / "home")
    make_photos(tmp_path / "photos", PHOTOS)
    command = [sys.executable, "-m", "studio", "run", "photos", "--to", "out", "--long-edge", "96"]
    command += ["--workers", "2", "--json", "--quiet", "--verify"]
    samples: list[Sample] = []
    counts = {"done": 0}
    began = time.monotonic()
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        program = psutil.Process(process.pid)
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] != "finished_job":
                last = event
                continue
            counts[event["status"]] = counts.get(event["status"], 0) + 1
            settled = sum(counts.values())
            if settled % (PHOTOS // SAMPLES) == 0 and settled < PHOTOS * 0.97:
                samples.append(look(program, settled))
    seconds = time.monotonic() - began
    report = "\n".join(f"{at:7} photos: program {own:.1f} MB, workers {workers}" for at, own, workers in samples)
    if log := os.environ.get("STUDIO_SOAK_LOG"):
        Path(log).write_text(f"{report}\n{PHOTOS} photos in {seconds:.0f} s\n", encoding="utf-8")
    assert process.returncode == 0
    assert counts == {"done": PHOTOS}
    assert (last["event"], last["done"]) == ("finished", PHOTOS)
    assert len(list((tmp_path / "out").rglob("*.jpg"))) == PHOTOS
    early, late = samples[1], samples[-1]
    assert late[1] <= early[1] * GROWTH, report
    assert max(late[2]) <= max(early[2]) * GROWTH, report
