"""How long the window's thread is held up: a beat every 5 ms while photos are added, planned, scrolled, delivered.

    python -m tests.benchmarks.heartbeat [--photos 20000] [--run 3000]

Prints the gaps between beats for each phase, where the thread was when it was late, and the memory of the process.
"""

import argparse
import collections
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import psutil
from PIL import Image

BEAT = 5
"""Milliseconds."""

LATE, WORST = 16.0, 50.0
"""Milliseconds that 99.9 % of the gaps stay below, and that no gap goes over."""

_OWN = "studio"


class Heart:
    """Beats on the window's thread and notes how late each beat is, by phase."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.gaps: dict[str, list[float]] = collections.defaultdict(list)
        self.held: collections.Counter[str] = collections.Counter()
        self.phase = "start"
        self._last = time.perf_counter()
        self._main = threading.get_ident()
        self._ended = threading.Event()
        self._timer = QTimer(interval=BEAT)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._watch = threading.Thread(target=self._look, daemon=True)

    def start(self) -> None:
        """Begin to beat."""
        self._last = time.perf_counter()
        self._timer.start()
        self._watch.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()
        self._ended.set()
        self._watch.join()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps[self.phase].append((now - self._last) * 1000)
        self._last = now

    def _look(self) -> None:
        """Note where the window's thread is when a beat is late; once for each late beat."""
        noted = 0.0
        while not self._ended.wait(0.002):
            last = self._last
            if time.perf_counter() - last < LATE / 1000 or noted == last:
                continue
            noted = last
            frame = sys._current_frames().get(self._main)
            if frame is not None:
                own = [each for each in traceback.extract_stack(frame) if f"/{_OWN}/" in each.filename]
                where = " < ".join(f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in own[-1:-4:-1])
                self.held[f"{self.phase}: {where or 'Qt itself'}"] += 1

    def report(self) -> bool:
        """Print the figures; tell whether they are as wanted."""
        every = [gap for gaps in self.gaps.values() for gap in gaps]
        print(f"{'phase':<14}{'beats':>8}{'median':>9}{'99.9 %':>9}{'worst':>9}   ms between beats of {BEAT}")
        for phase, gaps in [*self.gaps.items(), ("all", every)]:
            ordered = sorted(gaps)
            high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.999))]
            print(f"{phase:<14}{len(gaps):>8}{ordered[len(ordered) // 2]:>9.1f}{high:>9.1f}{ordered[-1]:>9.1f}")
        for where, count in self.held.most_common(12):
            print(f"  late {count:>4} x  {where}")
        ordered = sorted(every)
        return ordered[int(len(ordered) * 0.999)] < LATE and ordered[-1] <= WORST


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


def beat(photos: int, run: int, folder: Path) -> bool:
    """Drive the real window through a day's work and report; `run` photos are delivered, more are added meanwhile."""
    from studio.gui import app as program
    from studio.gui import setting
    from studio.gui.photo_model import PhotoModel

    make_photos(folder / "card", photos)
    make_photos(folder / "more" / "card", 2000)
    app = program.make_application(["studio"])
    program.dress(app, setting.Setting(language="en"))
    window = program.build(setting.open_store())
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
    heart, model, desk = Heart(), window.model, window.desk
    assert isinstance(model, PhotoModel)
    window.bar.use(folder / "out")
    heart.start()
    heart.phase = "adding"
    window.add([folder / "card"])
    spin(lambda: len(model.photos) >= photos and not desk.adder.is_busy)
    heart.phase = "planning"
    spin(lambda: desk.batch is not None)
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
        window.editor.change_export("quality", "quality", quality=quality)
        wait(0.05)
    heart.phase = "filtering"
    for text in ("1", "12", "123", ""):
        window.filter.setText(text)
        wait(0.4)
    heart.phase = "running"
    window.start()
    spin(lambda: desk.finished >= run // 2)
    heart.phase = "run + adding"
    window.add([folder / "more" / "card"])
    bar.setValue(0)
    spin(lambda: desk.finished >= run)
    heart.phase = "run + scroll"
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        wait(0.05)
    heart.phase = "ending"
    desk.cancel()
    spin(lambda: not desk.stage.is_running)
    wait(1)
    heart.stop()
    good = heart.report()
    memory = psutil.Process().memory_info().rss / 1e6
    print(f"memory of the window's process: {memory:.0f} MB with {len(model.photos):,} photos")
    window.close()
    return good


def main() -> int:
    """Measure in a folder of its own, with settings of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument("--run", type=int, default=1500)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="studio-heartbeat-") as name:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[variable] = str(Path(name, variable.lower()))
        good = beat(options.photos, options.run, Path(name))
    print("as wanted" if good else f"NOT as wanted: 99.9 % below {LATE:g} ms, none over {WORST:g} ms")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
