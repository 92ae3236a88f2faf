"""Tells a person at a terminal why a run can't go on, and waits until it can. Knows nothing of photos."""

import sys
import time
from collections.abc import Mapping

from studio.cli.output import Output, printable
from studio.cli.signals import InterruptHandler
from studio.message import Message, Value

PAUSE_SECONDS = 5.0
"""Between two attempts."""

_STEP = 0.1

WAITING = "Waiting; trying again every few seconds. Ctrl-C ends the run."
GOING_ON = "Continuing."


class RetryPrompt:
    """Waits for a person to fix what stops a run, where there is one to be told."""

    def __init__(self, output: Output, interrupt: InterruptHandler) -> None:
        self._output = output
        self._interrupt = interrupt
        self._said: Mapping[str, Value] | None = None

    def wait(self, fault: Message) -> bool:
        """Say what is wrong, once, and wait before the next attempt; False when nobody is there to fix it."""
        if not (self._output.err.isatty() and sys.stdin is not None and sys.stdin.isatty()):
            return False
        # What a fault is about; how much is missing may become less.
        about = {name: value for name, value in fault.fields.items() if not isinstance(value, int | float)}
        if about != self._said:
            self._output.complain(f"\r\x1b[K{printable(fault)}\n{WAITING}")
            self._said = about
        until = time.monotonic() + PAUSE_SECONDS
        while time.monotonic() < until and not self._interrupt.is_requested:
            time.sleep(_STEP)
        return True

    def go_on(self) -> None:
        """Say that the run continues, if it was said that it waits."""
        if self._said is not None:
            self._output.say(f"\r\x1b[K{GOING_ON}")
            self._said = None
