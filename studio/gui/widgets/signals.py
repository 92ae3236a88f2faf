"""Connects signals to functions with typed arguments: PySide6 declares no types for the values of its signals."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import SignalInstance

T = TypeVar("T")


def connect_typed(signal: SignalInstance, kind: type[T], act: Callable[[T], object]) -> None:
    """Have `act` called with the value of each signal, which is of this kind."""
    del kind
    signal.connect(act)
