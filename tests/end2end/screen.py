"""A real window on a screen of its own: the program as a user starts it, by mouse and keys."""

import os
import runpy
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import cast

import psutil
from PIL import Image, ImageGrab

ROOT = Path(__file__).parents[2]
SIZE = (1800, 900)
"""Room for a window of 1440 pixels and, beside it, one to drag from."""
PROGRAMS = ("Xvfb", "xdotool")
PATIENCE = 60.0
"""Seconds in which anything must have come true, however slow the machine."""
STEP = 0.06
"""Seconds between two places of the mouse: a hand, not a jump."""

Point = tuple[int, int]

_open_screen = cast(
    "Callable[[str], AbstractContextManager[str]]",
    runpy.run_path(str(ROOT / "packaging" / "screen.py"))["open_screen"],
)


def missing(*more: str) -> list[str]:
    """Return the programs that are needed and are not there."""
    return [name for name in (*PROGRAMS, *more) if shutil.which(name) is None]


def wait_until(what: str, so: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait until something is so; raises AssertionError when it does not come."""
    end = time.monotonic() + seconds
    while not so():
        assert time.monotonic() < end, f"It did not come within {seconds:.0f} s that {what}."
        time.sleep(0.05)


class Screen:
    """A screen with programs on it; all that was started is ended with it."""

    def __init__(self, name: str, home: Path) -> None:
        places = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")
        own = {key: value for key, value in os.environ.items() if not key.startswith(("COVERAGE_", "WAYLAND_", "QT_"))}
        self.environment = own | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self.home = home
        for place in places:
            folder = home / place.lower()
            folder.mkdir(mode=0o700, parents=True)
            self.environment[place] = str(folder)
        self.environment["LC_ALL"] = "C.UTF-8"
        self._started: list[subprocess.Popen[str]] = []

    def start(self, *words: str | Path) -> "subprocess.Popen[str]":
        """Start a program on this screen."""
        pipe = subprocess.PIPE
        process = subprocess.Popen(
            words, env=self.environment, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )
        self._started.append(process)
        return process

    def open_studio(self, *words: str | Path) -> "subprocess.Popen[str]":
        """Start Studio, and wait until its window is there and has the keys."""
        process = self.start(sys.executable, "-m", "studio", *words)
        wait_until("the window opens", lambda: self.windows(process) or process.poll() is not None)
        assert process.poll() is None, f"Studio ended with {process.returncode}"
        self.focus(process)
        return process

    def open_source(self, path: Path, across: int) -> "subprocess.Popen[str]":
        """Open a small window at so many pixels across, 300 down, from which a file or folder can be dragged."""
        source = self.start(sys.executable, ROOT / "packaging" / "drag_source.py", path, str(across), "")
        assert source.stdout is not None
        assert source.stdout.readline() == "there\n"
        return source

    def windows(self, process: "subprocess.Popen[str]") -> list[str]:
        """Return the windows of a program that can be seen, by X11's numbers."""
        words = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "Studio"]
        return subprocess.run(words, env=self.environment, capture_output=True, text=True, check=False).stdout.split()

    def title(self, process: "subprocess.Popen[str]") -> str:
        """Return the title of a program's window."""
        return self._xdotool("getwindowname", self.windows(process)[0]).strip()

    def focus(self, process: "subprocess.Popen[str]") -> None:
        """Let a program's window have the keys."""
        self._xdotool("windowfocus", "--sync", self.windows(process)[-1])

    def press(self, *keys: str) -> None:
        """Press keys, each with its modifiers: `ctrl+Return`."""
        self._xdotool("key", "--delay", "60", *keys)

    def click(self, where: Point) -> None:
        """Click."""
        self._xdotool("mousemove", *map(str, where))
        time.sleep(STEP)
        self._xdotool("click", "1")

    def drag(self, start: Point, end: Point, meanwhile: Callable[[], object] = lambda: None) -> None:
        """Press the mouse, move it in steps, do something while it is held still, and let go."""
        steps = 8
        self._xdotool("mousemove", *map(str, start))
        time.sleep(STEP)
        self._xdotool("mousedown", "1")
        for step in range(1, steps + 1):
            time.sleep(STEP)
            place = [round(one + (other - one) * step / steps) for one, other in zip(start, end, strict=True)]
            self._xdotool("mousemove", *map(str, place))
        time.sleep(5 * STEP)
        meanwhile()
        self._xdotool("mouseup", "1")

    def shoot(self) -> Image.Image:
        """Return what the screen shows."""
        return ImageGrab.grab(xdisplay=self.environment["DISPLAY"])

    def close(self) -> None:
        """End what still runs, with its children."""
        for process in reversed(self._started):
            for each in family(process):
                each.kill()
            process.kill()
            process.communicate()

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=True)
        return done.stdout


def family(process: "subprocess.Popen[str]") -> list[psutil.Process]:
    """Return a program that runs and all that it has started."""
    try:
        program = psutil.Process(process.pid)
        return [program, *program.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def left(processes: Sequence[psutil.Process], seconds: float = 15) -> list[psutil.Process]:
    """Return those that have still not ended after a while."""
    return psutil.wait_procs(processes, timeout=seconds)[1]


@contextmanager
def open_screen(home: Path) -> Generator[Screen]:
    """Open a screen, for programs whose user lives in a folder of their own."""
    with _open_screen(f"{SIZE[0]}x{SIZE[1]}") as name:
        screen = Screen(name, home)
        try:
            yield screen
        finally:
            screen.close()
