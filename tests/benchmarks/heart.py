"""A heart that beats on the window's thread: how late each beat is, and what the thread was at when it was late."""

import collections
import sys
import threading
import time
import traceback
from pathlib import Path
from types import FrameType

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer

BEAT = 5
"""Milliseconds."""

LATE = 16.0
"""Milliseconds between two beats from which on a movement on the screen stutters."""

_OWN = "/studio/"


class Beats(Struct, frozen=True, kw_only=True):
    """The gaps of one phase, in milliseconds: how many, the usual, the one that 99.9 % stay below, the worst.

    `late` are the gaps over `LATE`; `starved` are those of them that would have been none if the thread had not had
    to wait for a core (0 where the system doesn't tell).
    """

    count: int
    median: float
    high: float
    worst: float
    late: int
    starved: int


class Heart:
    """Beats from `start` to `stop`; set `phase` to tell apart what happens meanwhile. Made on the window's thread."""

    def __init__(self) -> None:
        self.phase = "start"
        self._gaps: dict[str, list[tuple[float, float]]] = collections.defaultdict(list)
        self._held: collections.Counter[str] = collections.Counter()
        self._main = threading.get_ident()
        self._task = Path(f"/proc/self/task/{threading.get_native_id()}")
        self._last, self._waited = time.perf_counter(), self._wait_for_core()
        self._ended = threading.Event()
        self._timer = QTimer(interval=BEAT)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._watch = threading.Thread(target=self._look, daemon=True)

    def start(self) -> None:
        """Begin to beat."""
        self._last, self._waited = time.perf_counter(), self._wait_for_core()
        self._timer.start()
        self._watch.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()
        self._ended.set()
        self._watch.join()

    def beats(self) -> dict[str, Beats]:
        """Return what was counted by phase, and over all of them as "all"."""
        every = [gap for gaps in self._gaps.values() for gap in gaps]
        return {phase: _sum_up(gaps) for phase, gaps in [*self._gaps.items(), ("all", every)] if gaps}

    def held(self) -> list[tuple[str, int]]:
        """Return what the thread was at when beats were late, the most frequent first."""
        return self._held.most_common()

    def _beat(self) -> None:
        now, waited = time.perf_counter(), self._wait_for_core()
        self._gaps[self.phase].append(((now - self._last) * 1000, (waited - self._waited) * 1000))
        self._last, self._waited = now, waited

    def _wait_for_core(self) -> float:
        """Return for how many seconds the window's thread could have run so far and no core was free (proc(5))."""
        try:
            return int((self._task / "schedstat").read_text().split()[1]) / 1e9
        except (OSError, IndexError, ValueError):
            return 0.0

    def _look(self) -> None:
        """Note what the window's thread is at when a beat is late; once for each late beat."""
        noted = 0.0
        while not self._ended.wait(0.002):
            last = self._last
            if time.perf_counter() - last < LATE / 1000 or noted == last:
                continue
            noted = last
            frame = sys._current_frames().get(self._main)
            self._held[f"{self.phase}: {_where(frame) or self._state()}"] += 1

    def _state(self) -> str:
        """Say what the thread does while no code of ours is on its stack."""
        try:
            is_asleep = (self._task / "stat").read_text().rpartition(")")[2].split()[0] == "S"
        except (OSError, IndexError):
            return "Qt itself"
        return "waits for the interpreter" if is_asleep else "Qt itself, or no core is free"


def _where(frame: FrameType | None) -> str:
    own = [each for each in traceback.extract_stack(frame) if _OWN in each.filename] if frame is not None else []
    return " < ".join(f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in own[-1:-4:-1])


def _sum_up(gaps: list[tuple[float, float]]) -> Beats:
    ordered = sorted(gap for gap, _ in gaps)
    return Beats(
        count=len(ordered),
        median=ordered[len(ordered) // 2],
        high=ordered[min(len(ordered) - 1, int(len(ordered) * 0.999))],
        worst=ordered[-1],
        late=sum(gap >= LATE for gap in ordered),
        starved=sum(gap >= LATE > gap - waited for gap, waited in gaps),
    )
