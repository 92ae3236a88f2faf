"""Long trials of watched folders: every way in which photos arrive, kills, a share that goes away, a day of idling.

`python -m tests.end2end.watch_trial copies --photos 1000`, `kills --kills 200`, `mount` and `full` (as root of Linux),
`idle --minutes 30`, `look --files 100000`. What was delivered is compared, byte for byte, with what `run` makes of the
same photos; each file must be written once, which its inode tells.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil

from studio.batch.plan.scan import FoundPhoto
from studio.batch.run.faults import MountWatch
from studio.batch.watch.arrivals import Arrivals
from studio.batch.watch.finder import Finder, has_its_end
from studio.batch.watch.look import FolderLook
from studio.batch.watch.marker import Marker
from studio.job import Batch
from studio.recipe.model import Export, Recipe
from tests import own_folders
from tests.batch.work import files_below
from tests.command import command
from tests.end2end.small_disk import is_possible, resize, small_disk
from tests.picture import encode, make_scene

WORDS = ("--long-edge", "40", "--name", "{stem}", "--json")
PIECE, PAUSE = 4096, 0.01
"""What the slow writer writes, in bytes, and how often, in seconds."""


def photos(count: int, start: int = 0) -> Iterator[tuple[str, bytes]]:
    """Yield names and contents of photos, no two alike, of about 12 kB."""
    scene = make_scene(96, 64, seed=start)
    for number in range(start, start + count):
        scene.putpixel((number % 96, number // 96 % 64), (number % 256, 90, 20))
        yield f"IMG_{number:05}.jpg", encode(scene, "JPEG", quality=98, subsampling=0, comment=f"{number}".encode())


def copy(folder: Path, name: str, data: bytes) -> None:
    """Copy a photo as `cp` does: under its name, in one go."""
    source = folder.parent.parent / "card" / name
    source.parent.mkdir(exist_ok=True)
    source.write_bytes(data)
    subprocess.run(["cp", "-p", source, folder / name], check=True)


def write_slowly(folder: Path, name: str, data: bytes) -> None:
    """Write a photo in small pieces under its final name."""
    with (folder / name).open("wb", buffering=0) as file:
        for at in range(0, len(data), PIECE):
            file.write(data[at : at + PIECE])
            time.sleep(PAUSE)


def rename(folder: Path, name: str, data: bytes) -> None:
    """Write a photo beside its name and rename it, as tools do that copy well."""
    part = folder / f"{name}.part"
    part.write_bytes(data)
    part.rename(folder / name)


def interrupt(folder: Path, name: str, data: bytes) -> None:
    """Break a copy off somewhere, and begin again later."""
    (folder / name).write_bytes(data[: len(data) * (1 + len(name + str(len(data))) % 7) // 9])
    time.sleep(random.choice([0.0, 0.05, 3.5 if random.random() < 0.02 else 0.0]))
    (folder / name).write_bytes(data)


WAYS: dict[str, Callable[[Path, str, bytes], None]] = {
    "cp": copy,
    "slow": write_slowly,
    "rename": rename,
    "interrupted": interrupt,
}


class Once:
    """Sees whether a delivered file is ever written a second time."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._seen: dict[Path, tuple[int, int]] = {}
        self.twice: set[str] = set()
        self.half: set[str] = set()

    def look(self) -> int:
        for path in self._out.rglob("*.jpg"):
            try:
                status = path.stat()
            except OSError:
                continue
            stamp = (status.st_ino, status.st_mtime_ns)
            if path not in self._seen and not path.read_bytes().endswith(b"\xff\xd9"):
                self.half.add(path.name)
            if self._seen.setdefault(path, stamp) != stamp:
                self.twice.add(path.name)
        return len(self._seen)


def start(source: Path, out: Path, *words: object) -> "subprocess.Popen[bytes]":
    log = (out.parent / "events.jsonl").open("ab")
    return subprocess.Popen(
        command("watch", source, "--to", out, *WORDS, "--workers", 2, *words), stdin=subprocess.DEVNULL, stdout=log
    )


def events(place: Path) -> list[dict[str, Any]]:
    lines = (place / "events.jsonl").read_bytes().splitlines()
    found: list[dict[str, Any]] = []
    for line in lines:
        try:
            found.append(json.loads(line))
        except ValueError:
            continue  # cut off by a kill
    return found


def compare(source: Path, place: Path, once: Once) -> int:
    """Compare what was delivered with what `run` makes; return how many photos there are."""
    once.look()
    subprocess.run(
        command("run", source, "--to", place / "by run", *WORDS, "--quiet"), check=True, stdout=subprocess.DEVNULL
    )
    watched, run = files_below(place / "out"), files_below(place / "by run")
    assert watched.keys() == run.keys(), (len(watched), len(run), sorted(watched.keys() ^ run.keys())[:10])
    assert [name for name in run if watched[name] != run[name]] == []
    assert (once.twice, once.half) == (set(), set())
    return len(run)


def copies(place: Path, count: int) -> None:
    """Have photos arrive in every way at once."""
    once = Once(place / "out")
    for way in WAYS:
        (place / "in" / way).mkdir(parents=True)
    process = start(place / "in", place / "out", "--once-idle", 8)
    began = time.monotonic()

    def fill(way: str, first: int) -> None:
        for name, data in photos(count, first):
            WAYS[way](place / "in" / way, name, data)

    threads = [threading.Thread(target=fill, args=(way, at * count)) for at, way in enumerate(WAYS)]
    for thread in threads:
        thread.start()
    while process.poll() is None:
        once.look()
        time.sleep(0.5)
    assert not any(thread.is_alive() for thread in threads), "it ended while photos were arriving"
    assert process.returncode == 0, process.returncode
    told = [event for event in events(place) if event["event"] == "finished_job"]
    assert {event["status"] for event in told} == {"done"}
    assert len(told) == len({event["source"] for event in told})
    found = compare(place / "in", place, once)
    assert found == count * len(WAYS), found
    print(f"{found} photos in {time.monotonic() - began:.0f} s, each once, whole and as by run")


def kills(place: Path, count: int, kills_: int, seed: str) -> None:
    """Kill the program at random moments while photos arrive in every way."""
    chance = random.Random(seed)
    once = Once(place / "out")
    for way in WAYS:
        (place / "in" / way).mkdir(parents=True)
    is_filling = threading.Event()
    is_filling.set()

    def fill() -> None:
        for number, (name, data) in enumerate(photos(count)):
            way = list(WAYS)[number % len(WAYS)]
            WAYS[way](place / "in" / way, name, data)
            time.sleep(chance.uniform(0, 1.2 * kills_ / count * 3))
        is_filling.clear()

    thread = threading.Thread(target=fill)
    thread.start()
    for number in range(kills_):
        process = start(place / "in", place / "out")
        began, before = time.monotonic(), once.look()
        life = chance.uniform(0, 1.0) if chance.random() < 0.2 else 60.0
        while time.monotonic() - began < life and process.poll() is None:
            if once.look() > before and life == 60.0:  # it has begun to deliver
                life = time.monotonic() - began + chance.uniform(0, 1.0)
            if not is_filling.is_set():
                life = min(life, time.monotonic() - began + 1)
            time.sleep(0.01)
        assert process.poll() is None, process.returncode
        process.kill()
        process.wait()
        print(f"\r{number + 1} kills, {once.look()} delivered", end="", flush=True)
    thread.join()
    process = start(place / "in", place / "out", "--once-idle", 8)
    assert process.wait(600) == 0
    found = compare(place / "in", place, once)
    assert found == count, found
    parts = [path for path in files_below(place / "out") if path.endswith(".part")]
    assert parts == [], parts
    print(f"\n{kills_} kills: {found} photos, each once, whole and as by run")


def mount(place: Path) -> None:
    """Take the watched share away, and the destination's disk, and bring them back."""
    assert is_possible(), "only root of Linux can mount"
    once = Once(place / "out")
    disks = {name: place / f"{name} disk" for name in ("in", "out")}
    for name, disk in disks.items():
        disk.mkdir()
        (place / name).mkdir()
        subprocess.run(["mount", "--bind", disk, place / name], check=True)
    try:
        process = start(place / "in", place / "out", "--once-idle", 20)
        at = 0
        for name, disk in [*disks.items(), *disks.items()]:
            for photo, data in photos(20, at):
                rename(disks["in"], photo, data)
            while once.look() < at + 20:
                assert process.poll() is None, process.returncode
                time.sleep(0.2)
            subprocess.run(["umount", "-l", place / name], check=True)
            for photo, data in photos(20, at + 20):
                rename(disks["in"], photo, data)
            time.sleep(8)
            assert list((place / name).iterdir()) == [], "something was written into the empty mount point"
            subprocess.run(["mount", "--bind", disk, place / name], check=True)
            at += 40
        while process.poll() is None:
            once.look()
            time.sleep(0.5)
        assert process.returncode == 0
        told = [event["event"] for event in events(place)]
        assert told.count("waiting") == told.count("back") == 4, told
        done = [event for event in events(place) if event["event"] == "finished_job"]
        assert {event["status"] for event in done} == {"done"}
        print(f"{compare(place / 'in', place, once)} photos over a share and a disk that went away four times")
    finally:
        for name in disks:
            subprocess.run(["umount", "-l", place / name], check=False)


def full(place: Path) -> None:
    """Fill the destination's disk, make it read-only, and mend both."""
    assert is_possible(), "only root of Linux can mount"
    once = Once(place / "out")
    (place / "in").mkdir()
    with small_disk(place / "out", 64 * 4096):
        process = start(place / "in", place / "out", "--once-idle", 8)
        for name, data in photos(100):
            rename(place / "in", name, data)

        def wait_for(event: str, count: int) -> None:
            while [each["event"] for each in events(place)].count(event) < count:
                assert process.poll() is None, process.returncode
                time.sleep(0.2)

        wait_for("waiting", 1)
        resize(place / "out", 4096 * 4096)
        wait_for("back", 1)
        while once.look() < 100:
            time.sleep(0.2)
        subprocess.run(["mount", "-o", "remount,ro", place / "out"], check=True)
        for name, data in photos(20, 100):
            rename(place / "in", name, data)
        wait_for("waiting", 2)
        subprocess.run(["mount", "-o", "remount,rw", place / "out"], check=True)
        assert process.wait(120) == 0
        told = [event for event in events(place) if event["event"] == "finished_job"]
        assert {event["status"] for event in told} == {"done"}
        kinds = [event["event"] for event in events(place)]
        assert kinds.count("waiting") == kinds.count("back") == 2, kinds
        print(f"{compare(place / 'in', place, once)} photos into a disk that was full and then read-only")


def idle(place: Path, minutes: float, count: int) -> None:
    """Watch a folder in which nothing happens any more."""
    (place / "in").mkdir()
    for name, data in photos(count):
        rename(place / "in", name, data)
    process = start(place / "in", place / "out")
    once = Once(place / "out")
    while once.look() < count:
        time.sleep(1)
    time.sleep(15)
    program = psutil.Process(process.pid)
    family = [program, *program.children(recursive=True)]
    samples: list[tuple[float, float, int]] = []
    end = time.monotonic() + minutes * 60
    while time.monotonic() < end:
        used = sum(sum(each.cpu_times()[:2]) for each in family)
        memory = sum(each.memory_full_info().uss for each in family) / 1e6
        samples.append((used, memory, sum(each.num_fds() for each in family)))
        time.sleep(10)
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 0
    first, last = samples[0], samples[-1]
    share = (last[0] - first[0]) / (10 * (len(samples) - 1)) * 100
    print(f"{minutes:g} minutes: {share:.2f} % of a core; memory {first[1]:.1f} -> {last[1]:.1f} MB, most "
          f"{max(each[1] for each in samples):.1f}; open files {first[2]} -> {last[2]}")  # fmt: skip
    assert first[2] == last[2]
    assert last[1] < first[1] + 2
    assert share < 2


def look(place: Path, count: int, seconds: float = 90.0) -> None:
    """Measure what looking at a large tree takes when nothing happens in it, and when photos arrive."""
    root = place / "in"
    for number in range(count):
        folder = root / f"{number // 250:04}"
        if number % 250 == 0:
            folder.mkdir(parents=True)
        (folder / f"IMG_{number % 250:04}.jpg").touch()
    known: set[Path] = set(root.rglob("*.jpg"))

    def is_known(found: FoundPhoto) -> bool:
        return found.path in known

    arrivals = Arrivals(settle=2.0, is_complete=has_its_end, is_known=is_known, roots=(root,))
    mounts = MountWatch(Batch(recipe=Recipe(exports=(Export(),)), destination=place, roots=(root,), jobs=()))
    finder = Finder(FolderLook((root,), deep=True, exclude=(), marker=Marker("")), arrivals, mounts)
    finder.step(time.monotonic())
    began, worked, looks = time.monotonic(), time.thread_time(), 0
    while time.monotonic() - began < seconds:
        time.sleep(finder.step(time.monotonic()))
        looks += 1
    share = (time.thread_time() - worked) / (time.monotonic() - began) * 100
    for name, data in photos(1):
        rename(root / "0000", name, data)
    began = time.monotonic()
    while not finder.take_arrived(1):
        time.sleep(finder.step(time.monotonic()))
    print(
        f"{count:,} files: {looks} looks, {share:.2f} % of a core; a new photo after {time.monotonic() - began:.1f} s"
    )
    assert share < 2


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["copies", "kills", "mount", "full", "idle", "look"])
    parser.add_argument("--photos", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--seed", default="1")
    options = parser.parse_args()
    place = Path(tempfile.mkdtemp(prefix="watch-"))
    for name in own_folders.FOLDERS:
        os.environ[name] = str(place / "own")
    try:
        match options.what:
            case "copies":
                copies(place, options.photos)
            case "kills":
                kills(place, options.photos, options.kills, options.seed)
            case "mount":
                mount(place)
            case "full":
                full(place)
            case "idle":
                idle(place, options.minutes, options.photos)
            case _:
                look(place, options.files)
    except BaseException:
        print(f"see {place}", file=sys.stderr)
        raise
    shutil.rmtree(place)


if __name__ == "__main__":
    main()
