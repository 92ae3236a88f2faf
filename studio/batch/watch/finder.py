"""Looks for photos in a thread of its own, so that a slow share holds up no delivery; hands over what is complete."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from studio.batch.plan.scan import FoundPhoto
from studio.batch.run.faults import MountWatch
from studio.batch.watch.arrivals import Arrivals
from studio.batch.watch.look import FolderLook
from studio.batch.watch.order import Back, Waiting
from studio.engine.header.complete import is_complete
from studio.errors import PhotoError
from studio.message import Message

SHORTEST, LONGEST = 1.0, 10.0
"""Seconds between two looks; the longest where looking is slow, as on network folders."""

_SHARE = 0.01
"""Of a core; looks are as rare as it takes. Full looks take as much again."""

_SOONEST = 0.2

_log = logging.getLogger(__name__)


class Finder:
    """Finds photos until `stop`; `wake` is called when there is something to take."""

    def __init__(
        self, look: FolderLook, arrivals: Arrivals, mounts: MountWatch, wake: Callable[[], object] = lambda: None
    ) -> None:
        self._look = look
        self._arrivals = arrivals
        self._mounts = mounts
        self._wake = wake
        self._news: deque[Waiting | Back] = deque()
        self._arrived: deque[FoundPhoto] = deque()
        self._away: dict[Path, Message] = {}
        self._full_at = 0.0
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.is_busy = True
        """Whether files are on their way, a folder is away, or nothing was looked at yet."""
        self.error: BaseException | None = None

    def start(self) -> None:
        """Begin to look."""
        self._thread = threading.Thread(target=self._run, name="finder", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more; a look that hangs on a dead share is not waited for."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(SHORTEST)

    def take_news(self) -> list[Waiting | Back]:
        """Return which folders went away or came back since the last call."""
        return [self._news.popleft() for _ in range(len(self._news))]

    def take_arrived(self, most: int) -> list[FoundPhoto]:
        """Return the next photos that are complete, at most so many."""
        return [self._arrived.popleft() for _ in range(min(most, len(self._arrived)))]

    def put_back(self, photos: Sequence[FoundPhoto]) -> None:
        """Give photos back that can't be dealt with now; they come first the next time."""
        self._arrived.extendleft(reversed(photos))

    def __len__(self) -> int:
        """Count the photos that are complete and were not taken."""
        return len(self._arrived)

    def step(self, now: float) -> float:
        """Look once, and return after how many seconds to look again. `now` is on a clock that only goes on."""
        began, worked = time.monotonic(), time.thread_time()
        is_full = now >= self._full_at
        self._mounts.accept_sources()
        self._note_away(self._mounts.lost_sources())
        listings = self._look.look(now, is_full=is_full, busy=self._arrivals.busy_folders, away=self._away.keys())
        for listing in listings:
            self._arrivals.see(listing, now)
        settled = self._arrivals.take_settled(now)
        self._arrived.extend(settled)
        self.is_busy = bool(len(self._arrivals) or self._away)
        took, work = time.monotonic() - began, time.thread_time() - worked
        pause = max(SHORTEST, work / _SHARE, min(10 * took, LONGEST))
        if is_full:
            self._full_at = now + pause
            pause = SHORTEST
        if settled or self._news:
            self._wake()
        due = self._arrivals.next_due(now)
        return pause if due is None else max(min(pause, due - now), 10 * work, _SOONEST)

    def _note_away(self, away: dict[Path, Message]) -> None:
        self._news += [Waiting(reason=said) for folder, said in away.items() if folder not in self._away]
        self._news += [Back(reason=said) for folder, said in self._away.items() if folder not in away]
        self._away = away

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                self._stop.wait(self.step(time.monotonic()))
        except BaseException as error:  # noqa: BLE001 - raised again by whoever watches
            _log.exception("the watched folders can't be looked at any more")
            self.error = error
            self._wake()


def has_its_end(path: Path) -> bool | None:
    """Tell whether a photo is complete; None for one that can't be read now."""
    try:
        return is_complete(path)
    except OSError:
        return None
    except PhotoError as error:
        return None if isinstance(error.__cause__, OSError) else False
