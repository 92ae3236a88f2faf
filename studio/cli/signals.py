"""Ctrl-C and signals to end: the first finishes the current photos, the second stops at once."""

import contextlib
import os
import signal
from collections.abc import Callable
from types import FrameType
from typing import Protocol, Self

FIRST = "Finishing current photos. Press Ctrl-C again to stop at once."
SECOND = "Stopping at once."


Handler = Callable[[int, FrameType | None], object] | int | signal.Handlers | None


class Stoppable(Protocol):
    """A run that can be ended; both calls only set a flag and return, so that a signal handler may make them."""

    def cancel(self) -> None:
        """Feed no more photos."""
        ...

    def stop_now(self) -> None:
        """End the current photos as well."""
        ...


class InterruptHandler:
    """Counts the interrupts while it is entered, and passes them on to the run that it was given.

    Before it has a run, the first is only counted. KeyboardInterrupt is raised by the second without a run, by the
    third, and by the second to a run that makes its photos in this process.
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
                continue  # under nohup the end of the terminal is to be ignored
            with contextlib.suppress(ValueError, OSError):  # not in the main thread
                self._before[number] = signal.signal(number, self._handle)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            # A further Ctrl-C while the program is already ending must not change how it ends.
            signal.signal(number, signal.SIG_IGN if self.is_requested else handler)

    @property
    def is_requested(self) -> bool:
        """Whether someone asked for the end."""
        return self.count > 0

    def hand_to(self, run: Stoppable, *, is_inline: bool) -> None:
        """Pass interrupts on to a run from now on, also one that came before it."""
        self._run = run
        self._is_inline = is_inline
        if self.is_requested:
            run.cancel()

    def _handle(self, number: int, frame: FrameType | None) -> None:
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
