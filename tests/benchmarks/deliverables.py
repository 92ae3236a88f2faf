"""What gallery, contact sheet and ZIP file cost beside the delivery alone, in seconds of CPU and at the clock.

    python -m tests.benchmarks.deliverables PHOTOS FOLDER [--count 24] [--rounds 3] [--workers 2]

Each round makes all of them one after the other, so that what else the machine does falls on each alike. Under load
only ratios of CPU say something. The result is the median of the rounds; `web` is one JPEG of 2048 pixels, `web and
full` another one of the photo's own size beside it.
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from tests.command import command

_WEB = """version = 1
[[export]]
name = "web"
folder = "web"
resize = { mode = "fit", width = 2048, height = 2048 }
quality = 85
"""
_FULL = """[[export]]
name = "full"
folder = "full"
quality = 92
"""
RECIPES = {
    "web": _WEB,
    "web, gallery": _WEB + "[gallery]\n",
    "web, sheet": _WEB + "[sheet]\n",
    "web, ZIP": _WEB + "[zip]\n",
    "web and full": _WEB + _FULL,
    "web and full, gallery": _WEB + _FULL + "[gallery]\n",
}
"""Each is compared with the one before its comma."""


class Cost(NamedTuple):
    """Seconds of CPU and at the clock, and the most memory of one process in bytes."""

    cpu: float
    clock: float
    memory: int


def main() -> int:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--workers", type=int, default=2)
    wanted = parser.parse_args()
    work: Path = wanted.folder.absolute()
    work.mkdir(parents=True)
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        os.environ[name] = str(work / "own" / name)
    card = work / "card"
    card.mkdir()
    for path in sorted(wanted.photos.glob("*.jpg"))[: wanted.count]:
        shutil.copy(path, card / path.name)
    count = len(list(card.iterdir()))
    start_up = statistics.median(measure(command("--version")).cpu for _ in range(3))
    costs: dict[str, list[Cost]] = {}
    for _ in range(wanted.rounds):
        for name, text in RECIPES.items():
            recipe, out = work / "bench.recipe.toml", work / "out"
            recipe.write_text(text)
            to = ("--to", out, "--recipe", recipe, "--workers", wanted.workers, "--quiet")
            costs.setdefault(name, []).append(measure(command("run", card, *to)))
            shutil.rmtree(out)
    print(f"{count} photos, {wanted.rounds} rounds, {wanted.workers} workers; to start takes {start_up:.2f} s of CPU")
    print(f"{'':24}{'CPU s':>8}{'ratio':>8}{'clock s':>9}{'ratio':>8}{'MB':>7}")
    for name, found in costs.items():
        before = costs[name.partition(",")[0]]
        cpu = statistics.median(each.cpu for each in found)
        ratio = statistics.median((now.cpu / then.cpu) for now, then in zip(found, before, strict=True))
        clock = statistics.median(each.clock for each in found)
        slower = statistics.median((now.clock / then.clock) for now, then in zip(found, before, strict=True))
        memory = max(each.memory for each in found) / 1e6
        print(f"{name:24}{cpu:8.2f}{ratio:8.2f}{clock:9.2f}{slower:8.2f}{memory:7.0f}")
    return 0


def measure(words: list[str]) -> Cost:
    """Run a command and return what it and its workers took."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    clock, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu, clock, after.ru_maxrss * 1024)


if __name__ == "__main__":
    sys.exit(main())
