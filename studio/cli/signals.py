"""Ctrl-C and signals to end: the first finishes the current photos, the second stops at once."""

import contextlib
import ctypes
import os
import signal
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import Any, Generic, Protocol, Self, TypeVar

FIRST = "Finishing current photos. Press Ctrl-C again to stop at once."
SECOND = "Stopping at once."
HELD = (
    "A disk or network folder does not answer, so the program ends without waiting for it. {done}"
    "The system may keep the process until the disk answers."
)
RESUMABLE = "What is done is done; studio resume continues. "

END_SECONDS = 8.0
"""The longest time from an interrupt that ends the program at once to its end."""

_LOOK_SECONDS = 0.25

Value = TypeVar("Value")


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
    third, and by the second to a run that makes its photos in this process. In a call that is watched it is raised
    once at most, so that no further signal keeps the call from tidying up.

    With `at_once`, for a command that has no run, the first raises it. `done` says what is left when a disk holds the
    command and the program ends all the same.
    """

    def __init__(self, *, quiet: bool = False, at_once: bool = False, done: str = RESUMABLE) -> None:
        self.count = 0
        self._quiet = quiet
        self._is_at_once = at_once
        self._done = done
        self._tidy: Callable[[], object] | None = None
        self._run: Stoppable | None = None
        self._is_inline = False
        self._before: dict[int, Handler] = {}
        self._work: _Work[Any] | None = None
        self._end_at: float | None = None

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

    def watch(self, call: Callable[[], Value], tidy: Callable[[], object] | None = None) -> Value:
        """Make a call in a thread of its own and return its value, so that signals are heard whatever it waits for.

        Raises what the call raises. Where an interrupt must end it and it does not, as in a read from a dead share, the
        program says so, calls `tidy` and ends with exit code 130.
        """
        self._tidy = tidy
        if not self._before:  # signals go elsewhere
            return call()
        self._work = work = _Work(call)
        work.start()
        while not work.wait(_LOOK_SECONDS):
            if self._end_at is not None and time.monotonic() > self._end_at:
                self._leave()
        return work.result()

    def hand_to(self, run: Stoppable, *, is_inline: bool) -> None:
        """Pass interrupts on to a run from now on, also one that came before it."""
        self._run = run
        self._is_inline = is_inline
        if self.is_requested:
            run.cancel()
        if self.count < 2:
            self._end_at = None

    def _handle(self, number: int, frame: FrameType | None) -> None:
        self.count += 1
        if self._end_at is None and (self._run is None or self.count > 1):
            self._end_at = time.monotonic() + END_SECONDS
        if self._run is None:
            if self.count > 1 or self._is_at_once:
                self._break_off()
        elif self.count == 1:
            self._tell(FIRST)
            self._run.cancel()
        elif self.count == 2:
            self._tell(SECOND)
            self._run.stop_now()
            if self._is_inline:
                self._break_off()
        elif self._work is None:
            raise KeyboardInterrupt

    def _break_off(self) -> None:
        """Raise KeyboardInterrupt: here, or once in the call that is watched."""
        if self._work is None:
            raise KeyboardInterrupt
        self._work.interrupt()

    def _leave(self) -> None:
        with contextlib.suppress(OSError):
            os.write(2, f"\n{HELD.format(done=self._done)}\n".encode())
        if self._tidy is not None:
            self._tidy()
        os._exit(130)

    def _tell(self, text: str) -> None:
        """Write past all buffers: the signal may have come in the middle of writing to them."""
        if not self._quiet:
            with contextlib.suppress(OSError):
                os.write(2, f"\r\x1b[K{text}\n".encode() if os.isatty(2) else f"{text}\n".encode())


class _Work(Generic[Value]):
    """A call in a thread that the end of the program does not wait for."""

    def __init__(self, call: Callable[[], Value]) -> None:
        self._call = call
        self._value: list[Value] = []
        self._error: BaseException | None = None
        self._is_interrupted = False
        self._thread = threading.Thread(target=self._make, name="command", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Wait for the end of the call; tell whether it has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def result(self) -> Value:
        if self._error is not None:
            raise self._error
        return self._value[0]

    def interrupt(self) -> None:
        """Raise KeyboardInterrupt in the thread, at its next step in Python."""
        if not self._is_interrupted and self._thread.ident is not None:
            self._is_interrupted = True
            ctypes.pythonapi.PyThreadState_SetAsyncExc(
                ctypes.c_ulong(self._thread.ident), ctypes.py_object(KeyboardInterrupt)
            )

    def _make(self) -> None:
        try:
            self._value.append(self._call())
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits
            self._error = error
