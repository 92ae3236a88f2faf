"""Very many small photos in one folder: python -m tests.end2end.many_files [COUNT]

Says for the plan, the run, a second run and the report of the command line, and for the window, how long each takes
and how much memory. The numbers of one machine stand in tests/attack/README.md.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

from tests.command import command
from tests.end2end.driven_window import driven_window

COUNT = 32_000
STARTED = 1_000
"""Photos after which the window is paused and closed."""


def main(arguments: list[str]) -> int:
    """Try all of it; 1 when something was not done."""
    count = int(arguments[0]) if arguments else COUNT
    with tempfile.TemporaryDirectory(prefix="studio-many-") as name:
        folder = Path(name)
        for variable in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(folder / "home")
        photos = make_photos(folder / "photos", count)
        words = (photos, "--to", folder / "out", "--quiet")
        small = (*words, "--long-edge", "20")
        codes = [
            measure("plan", "plan", *words, "--recipe", "web-gallery"),
            measure("plan with names from the photos", "plan", *words, "--name", "{year}{month}_{stem}"),
            measure("run", "run", *small),
            measure("run again", "run", *small),
            measure("report", "report", folder / "out", "--csv"),
        ]
        show(photos, folder / "window", count)
        made = len(list((folder / "out").iterdir()))
        print(f"{made} files made of {count} photos")
        return int(any(codes) or made != count)


def make_photos(folder: Path, count: int) -> Path:
    """Make one tiny photo and copy it."""
    folder.mkdir(parents=True)
    first = folder / "IMG_00000.jpg"
    Image.new("RGB", (32, 24), "teal").save(first)
    data = first.read_bytes()
    for number in range(1, count):
        (folder / f"IMG_{number:05}.jpg").write_bytes(data)
    return folder


def measure(what: str, *words: object) -> int:
    """Run a command and print what it took; return its exit code."""
    started = time.monotonic()
    process = subprocess.Popen(command(*words), stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    busy = used.ru_utime + used.ru_stime
    tell(what, time.monotonic() - started, f"{busy:.1f} s of the processor, {used.ru_maxrss / 1e3:.0f} MB at most")
    return process.returncode


def show(photos: Path, target: Path, count: int) -> None:
    """Open the photos in the window, plan, start, pause and close."""
    with driven_window() as window:
        (process, *_) = window.family()
        for what, orders, answer in (
            ("window: list", [f"to {target}", f"add {photos}"], f"ready {count}"),
            ("window: plan", [], f"ready {count} planned"),
            ("window: start", ["start"], "running"),
        ):
            started = time.monotonic()
            for order in orders:
                window.tell(order)
            window.wait(answer, seconds=300)
            tell(what, time.monotonic() - started, f"{process.memory_info().rss / 1e6:.0f} MB")
        enough = min(STARTED, count // 4)
        while int(window.wait("running", seconds=300).split()[-1]) < enough:
            pass
        tell(f"window: {enough} photos", time.monotonic() - started, f"{process.memory_info().rss / 1e6:.0f} MB")
        window.tell("pause")
        window.wait("paused")
        started = time.monotonic()
    tell("window: close", time.monotonic() - started, "")


def tell(what: str, seconds: float, more: str) -> None:
    """Print a line."""
    print(f"{what:<34} {seconds:7.1f} s  {more}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
