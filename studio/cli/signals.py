"""Ctrl-C and the system's wish to end: the first time the run finishes what is in work, the second it stops."""

import contextlib
import os
import signal
from collections.abc import Callable
from types import FrameType
from typing import Protocol, Self

FIRST = "Finishing the photos in work. Press Ctrl-C again to stop at once."
SECOND = "Stopping at once."


Handler = Callable[[int, FrameType | None], object] | int | signal.Handlers | None


class Stoppable(Protocol):
    """A run that can be ended; both calls only leave a word and return, so that a signal may make them."""

    def cancel(self) -> None:
        """Feed no more photos."""
        ...

    def stop_now(self) -> None:
        """End the photos in work as well."""
        ...


class InterruptHandler:
    """Counts the wishes to end while it is entered, and passes them on to the run that it was given.

    Before it has a run, the first wish is only counted. A wish that can't be met otherwise is a KeyboardInterrupt: the
    second one without a run, the third, and the second to a run that makes its photos in this process.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self.count = 0
        self._quiet = quiet
        self._run: Stoppable | None = None
        self._is_inline = False
        self._before: dict[int, Handler] = {}

    def __enter__(self) -> Self:
        for name in ("SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is None or (name == "SIGHUP" and signal.getsignal(number) is signal.SIG_IGN):
                continue  # under nohup the end of the terminal is to be passed over
            with contextlib.suppress(ValueError, OSError):  # not in the main thread
                self._before[number] = signal.signal(number, self._wish)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            # Who wished once may do so again while the program is on its way out, which is to end as it would anyway.
            signal.signal(number, signal.SIG_IGN if self.is_wished else handler)

    @property
    def is_wished(self) -> bool:
        """Whether the end was wished for."""
        return self.count > 0

    def hand_to(self, run: Stoppable, *, is_inline: bool) -> None:
        """Pass wishes on to a run from now on, also the one that came before it."""
        self._run = run
        self._is_inline = is_inline
        if self.is_wished:
            run.cancel()

    def _wish(self, number: int, frame: FrameType | None) -> None:
        self.count += 1
        if self._run is None:
            if self.count > 1:
                raise KeyboardInterrupt
        elif self.count == 1:
            self._tell(FIRST)
            self._run.cancel()
        elif self.count == 2:
            self._tell(SECOND)
            self._run.stop_now()
            if self._is_inline:
                raise KeyboardInterrupt
        else:
            raise KeyboardInterrupt

    def _tell(self, text: str) -> None:
        """Write past all buffers: the signal may have come in the middle of writing to them."""
        if not self._quiet:
            with contextlib.suppress(OSError):
                os.write(2, f"\r\x1b[K{text}\n".encode() if os.isatty(2) else f"{text}\n".encode())
