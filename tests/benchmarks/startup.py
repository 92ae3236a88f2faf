"""What a run takes before its first photo: CPU time by the number of workers, and the time to the first file."""

import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.benchmarks.measure import ROOT, Command, measure
from tests.benchmarks.photo import make_tiny_set
from tests.benchmarks.trial import Figure, TrialError

_LANES = (1, 2, 4, 8, 16)
_AT_MOST = {2: 0.45, 8: 0.7}
"""CPU seconds of a start with so many workers."""
_FIRST_FILE = 0.45
"""Seconds from the command to the first file."""
_LOOK_SECONDS = 0.002


def measure_startup(folder: Path, photos: Sequence[Path], rounds: int, say: Callable[[str], None]) -> list[Figure]:
    """Deliver as many tiny photos as there are workers, by turns; then large ones until the first file is there."""
    times: dict[int, list[float]] = {lanes: [] for lanes in _LANES}
    for lanes in _LANES:
        make_tiny_set(folder / f"tiny-{lanes}", lanes)
    for _ in range(rounds):
        for lanes in _LANES:
            result = measure([Command(words=_words(folder / f"tiny-{lanes}", folder / "out", lanes))])
            if result.failure:
                raise TrialError(f"start with {lanes} workers: {result.failure}")
            shutil.rmtree(folder / "out")
            times[lanes].append(result.cpu)
    figures = [
        Figure(
            name=f"start with {lanes} worker{'s' * (lanes > 1)}",
            value=statistics.median(values),
            unit="s CPU",
            at_most=_AT_MOST.get(lanes, 0),
            how=f"a run of {lanes} tiny photo{'s' * (lanes > 1)}, median of {rounds}",
        )
        for lanes, values in times.items()
    ]
    first = [_first_file(folder / "first", photos[:4]) for _ in range(rounds)]
    for figure in figures:
        say(f"  {figure.name}: {figure.value:.2f} s CPU")
    how = f"from the command on, 4 photos of 24 MP, 2 workers, median of {rounds}"
    return [
        *figures,
        Figure(name="first file of a run", value=statistics.median(first), unit="s", at_most=_FIRST_FILE, how=how),
    ]


def _words(source: Path, target: Path, workers: int) -> tuple[str, ...]:
    words = ("run", str(source), "--to", str(target), "--long-edge", "2048", "--text", "PROOF", "--quiet")
    return (sys.executable, "-m", "studio", *words, "--workers", str(workers))


def _first_file(folder: Path, photos: Sequence[Path]) -> float:
    source, target = folder / "photos", folder / "out"
    source.mkdir(parents=True)
    for photo in photos:
        shutil.copy(photo, source)
    began = time.monotonic()
    with subprocess.Popen(_words(source, target, 2), cwd=ROOT) as running:
        while running.poll() is None and not any(target.glob("*.jpg")):
            time.sleep(_LOOK_SECONDS)
        took = time.monotonic() - began
    shutil.rmtree(folder)
    if running.returncode:
        raise TrialError(f"the first file: exit code {running.returncode}")
    return took
