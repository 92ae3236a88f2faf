"""How long the window's thread is held up: a beat every 5 ms while photos are added, planned, scrolled, delivered.

    python -m tests.benchmarks.heartbeat [--photos 20000] [--run 1500] [--json]

Prints the gaps between beats for each phase, what the thread was at when it was late, and the memory of the process.
A part of `python3 dev.py bench`, which has it run as a program of its own.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import psutil
from msgspec import Struct
from PIL import Image

from tests.benchmarks.measure import ROOT
from tests.benchmarks.trial import Figure, TrialError

if TYPE_CHECKING:  # a worker begins by importing this module again, and must not import Qt
    from tests.benchmarks.heart import Beats

HIGH, WORST, MEMORY = 16.0, 50.0, 400.0
"""Milliseconds that 99.9 % of the gaps are to stay below, and any gap; megabytes of the window's process."""

_MANY = 10_000
"""Photos from which on the figures are held against these."""


class Course(Struct, frozen=True, kw_only=True):
    """What was measured with so many photos: figures for the report, and lines for whoever looks for a cause."""

    photos: int
    high: float
    worst: float
    late: int
    starved: int
    memory: float
    lines: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        """Tell whether the window was never held up as far as is asked."""
        return self.high < HIGH and self.worst <= WORST and self.memory < MEMORY


def measure_heartbeat(photos: int, run: int, say: Callable[[str], object]) -> list[Figure]:
    """Measure in a fresh process; raises TrialError when that does not come to its end."""
    words = [sys.executable, "-m", __name__, "--photos", str(photos), "--run", str(run), "--json"]
    done = subprocess.run(words, capture_output=True, cwd=ROOT, check=False)
    try:
        course = msgspec.json.decode(done.stdout.splitlines()[-1], type=Course)
    except (IndexError, msgspec.DecodeError) as error:
        raise TrialError(done.stderr.decode(errors="replace").strip()[-500:] or "no answer") from error
    for line in course.lines:
        say(f"  {line}")
    is_held = course.photos >= _MANY
    how = f"{course.photos:,} photos; {course.late} gaps over {HIGH:g} ms, {course.starved} for want of a core"
    return [
        Figure(name="window, 99.9 % of beats", value=course.high, unit="ms", at_most=HIGH if is_held else 0, how=how),
        Figure(name="window, worst beat", value=course.worst, unit="ms", at_most=WORST if is_held else 0),
        Figure(name="window, memory", value=course.memory, unit="MB", at_most=MEMORY if is_held else 0),
    ]


def _describe(beats: "dict[str, Beats]", held: list[tuple[str, int]]) -> list[str]:
    lines = [f"{'phase':<14}{'beats':>8}{'median':>9}{'99.9 %':>9}{'worst':>9}{'late':>6}{'no core':>9}   ms"]
    for phase, one in beats.items():
        figures = f"{one.count:>8}{one.median:>9.1f}{one.high:>9.1f}{one.worst:>9.1f}{one.late:>6}{one.starved:>9}"
        lines.append(f"{phase:<14}{figures}")
    return [*lines, *(f"late {count:>4} x  {where}" for where, count in held[:12])]


def make_photos(folder: Path, count: int) -> None:
    """Make so many small photos: a few different ones, and links to them."""
    folder.mkdir(parents=True)
    kinds = []
    for number in range(24):
        picture = Image.effect_noise((480, 320), 40 + number).convert("RGB")
        kind = folder.parent / f"kind{number}.jpg"
        picture.save(kind, quality=80)
        kinds.append(kind)
    for number in range(count):
        place = folder / f"{number // 1000:02}"
        if number % 1000 == 0:
            place.mkdir()
        os.link(kinds[number % len(kinds)], place / f"IMG_{number:05}.jpg")


def beat(photos: int, run: int, folder: Path) -> Course:
    """Drive the real window through a day's work; `run` photos are delivered, more are added meanwhile."""
    from studio.gui import app as program
    from studio.gui import preferences
    from studio.gui.photos.model import PhotoModel
    from tests.benchmarks.heart import Heart

    make_photos(folder / "card", photos)
    make_photos(folder / "more" / "card", 2000)
    app = program.make_application(["studio"])
    program.dress(app, preferences.Preferences(language="en"))
    window = program.build(preferences.open_store())
    window.resize(1440, 900)
    window.show()

    def spin(until: Callable[[], bool], seconds: float = 240.0) -> None:
        """Let the window live until something is so; nothing of ours runs on its thread meanwhile."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, end = QEventLoop(), time.monotonic() + seconds
        timer = QTimer(interval=100)
        timer.timeout.connect(lambda: (until() or time.monotonic() > end) and loop.quit())
        timer.start()
        loop.exec()
        timer.stop()

    def wait(seconds: float) -> None:
        end = time.monotonic() + seconds
        spin(lambda: time.monotonic() >= end)

    wait(2)
    heart, model, session = Heart(), window.model, window.session
    assert isinstance(model, PhotoModel)
    window.bar.use(folder / "out")
    heart.start()
    heart.phase = "adding"
    window.add([folder / "card"])
    spin(lambda: len(model.photos) >= photos and not session.sources.scanner.is_busy)
    heart.phase = "planning"
    spin(lambda: session.plan.batch is not None)
    heart.phase = "scrolling"
    bar = window.photo_pane.grid.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        wait(0.05)
    for _ in range(100):
        bar.setValue(bar.value() - 40)
        wait(0.02)
    heart.phase = "choosing"
    for index in range(0, photos, max(1, photos // 20)):
        window.photo_pane.choose(index)
        wait(0.25)
    heart.phase = "editing"
    for quality in range(60, 90):
        window.document.change_export("quality", "quality", quality=quality)
        wait(0.05)
    heart.phase = "filtering"
    for text in ("1", "12", "123", ""):
        window.filter.setText(text)
        wait(0.4)
    heart.phase = "running"
    window.start()
    spin(lambda: session.progress.finished >= run // 2)
    heart.phase = "run + adding"
    window.add([folder / "more" / "card"])
    bar.setValue(0)
    spin(lambda: session.progress.finished >= run)
    heart.phase = "run + scroll"
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        wait(0.05)
    heart.phase = "ending"
    session.cancel()
    spin(lambda: not session.phase.is_running)
    wait(1)
    heart.stop()
    beats, memory = heart.beats(), psutil.Process().memory_info().rss / 1e6
    course = Course(
        photos=photos,
        high=beats["all"].high,
        worst=beats["all"].worst,
        late=beats["all"].late,
        starved=beats["all"].starved,
        memory=memory,
        lines=(
            *_describe(beats, heart.held()),
            f"memory of the window's process: {memory:.0f} MB with {len(model.photos):,} photos",
        ),
    )
    window.close()
    return course


def main() -> int:
    """Measure in a folder of its own, with settings of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument("--run", type=int, default=1500)
    parser.add_argument("--json", action="store_true", help="one line for a program")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="studio-heartbeat-") as name:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[variable] = str(Path(name, variable.lower()))
        course = beat(options.photos, options.run, Path(name))
    if options.json:
        print(msgspec.json.encode(course).decode())
        return 0
    print(*course.lines, sep="\n")
    wanted = f"99.9 % below {HIGH:g} ms, none over {WORST:g} ms, below {MEMORY:g} MB"
    print("as wanted" if course.is_good else f"NOT as wanted: {wanted}")
    return 0 if course.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
