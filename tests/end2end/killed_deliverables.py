"""Kills runs at random moments while gallery, contact sheet and ZIP file are made, and goes on with them.

    python -m tests.end2end.killed_deliverables FOLDER [--times 50] [--photos 12] [--seed 1]

Half of the kills hit the run, whose pictures of the gallery are made of the same decode, half the phase after it. At
the end of each, nothing is lost, stray or twice: the files are, byte for byte, those of a run that nobody killed, and
`undo` leaves an empty folder.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.command import command
from tests.picture import make_scene, save

RECIPE = """version = 1
[[export]]
name = "web"
folder = "web"
resize = { mode = "long-edge", pixels = 1000 }
[gallery]
title = "Killed"
download = "web"
language = "en"
[sheet]
columns = 3
rows = 3
[zip]
part = "200 kB"
"""
_SECONDS = 300


def main() -> int:
    """Run the trial; 0 when all went well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--photos", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    work: Path = wanted.folder.absolute()
    work.mkdir(parents=True)
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        os.environ[name] = str(work / "own" / name)
    for number in range(wanted.photos):
        save(work / "card" / f"{number % 2}" / f"{number}.jpg", make_scene(1200, 800, seed=number))
    (work / "killed.recipe.toml").write_text(RECIPE)
    started = time.monotonic()
    out = work / "out"
    assert run(work, out) == 0
    took = time.monotonic() - started
    expected = tree(out)
    faults = kills = 0
    rng = random.Random(wanted.seed)
    for number in range(wanted.times):
        shutil.rmtree(out, ignore_errors=True)
        shutil.rmtree(work / "own", ignore_errors=True)
        was_killed = kill(work, out, rng, took, late=number % 2 == 1)
        kills += was_killed
        while rng.random() < 0.3:  # once more, while it goes on
            kills += kill_resumed(out, rng, took)
        code = subprocess.run(command("resume", out, "--quiet"), timeout=_SECONDS, check=False).returncode
        if code == 2 and not out.exists():
            code = run(work, out)  # it was killed before it had a journal
        found = tree(out)
        lost, stray = sorted(expected.keys() - found.keys()), sorted(found.keys() - expected.keys())
        other = sorted(name for name in expected.keys() & found.keys() if expected[name] != found[name])
        if code or lost or stray or other:
            faults += 1
            print(f"{number}: code {code}, lost {lost[:5]}, stray {stray[:5]}, other {other[:5]}", flush=True)
        subprocess.run(command("undo", out, "--yes", "--quiet"), timeout=_SECONDS, check=False, capture_output=True)
        if out.exists():
            faults += 1
            print(f"{number}: undo has left {sorted(tree(out))[:5]}", flush=True)
    print(
        f"{kills} kills in {wanted.times} deliveries of {wanted.photos} photos, {len(expected)} files: {faults} faults"
    )
    return int(faults > 0)


def words(work: Path, out: Path) -> list[str]:
    recipe = work / "killed.recipe.toml"
    return command("run", work / "card", "--to", out, "--recipe", recipe, "--workers", "2", "--quiet")


def run(work: Path, out: Path) -> int:
    """Deliver without being killed."""
    return subprocess.run(words(work, out), timeout=_SECONDS, check=False).returncode


def kill(work: Path, out: Path, rng: random.Random, took: float, *, late: bool) -> bool:
    """Kill a run at a random moment; a `late` one once all its photos are delivered."""
    process = subprocess.Popen(words(work, out), stderr=subprocess.DEVNULL)
    if late:
        until = time.monotonic() + _SECONDS
        photos = len(list((work / "card").rglob("*.jpg")))
        while len(list((out / "web").rglob("*.jpg"))) < photos and process.poll() is None and time.monotonic() < until:
            time.sleep(0.005)
        time.sleep(rng.uniform(0, 0.4 * took))
    else:
        time.sleep(rng.uniform(0.2, 0.8) * took)
    return end(process)


def kill_resumed(out: Path, rng: random.Random, took: float) -> bool:
    """Kill a delivery that goes on."""
    process = subprocess.Popen(command("resume", out, "--quiet"), stderr=subprocess.DEVNULL)
    time.sleep(rng.uniform(0.1, 0.8) * took)
    return end(process)


def end(process: "subprocess.Popen[bytes]") -> bool:
    """Kill a process of this script; tell whether it was still there."""
    was_there = process.poll() is None
    if was_there:
        process.send_signal(signal.SIGKILL)
    process.wait(_SECONDS)
    return was_there


def tree(folder: Path) -> dict[str, bytes]:
    """Return what lies in a folder, part files and all."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


if __name__ == "__main__":
    sys.exit(main())
