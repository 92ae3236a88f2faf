"""Connects a signal to a function whose argument the type checker then knows; of PySide6's signals it knows none."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import SignalInstance

T = TypeVar("T")


def connect_typed(signal: SignalInstance, kind: type[T], act: Callable[[T], object]) -> None:
    """Have `act` called with the value of each signal, which is of this kind."""
    del kind
    signal.connect(act)
