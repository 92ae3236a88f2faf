"""A real window with real photos for tests: opened, waited for, closed."""

import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.gui import preferences
from studio.gui.delivery.run.phase import Phase
from studio.gui.preferences import Preferences
from studio.gui.window.window import Window

WAIT = 60_000
"""Milliseconds in which anything must have come true, however slow the machine."""


def make_photos(folder: Path, count: int, size: tuple[int, int] = (240, 160)) -> Path:
    """Make small photos, each another one."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        shade = (40 + number * 37 % 200, 90 + number * 11 % 120, 160 - number * 7 % 120)
        Image.new("RGB", size, shade).save(folder / f"IMG_{number:04}.jpg", quality=85)
    return folder


def open_window(qtbot: QtBot, store: QSettings, target: Path, **changes: object) -> Window:
    """Open a window that delivers into a folder; it is closed at the end of the test."""
    preferences.save(store, Preferences(**{"language": "en", "destinations": (str(target),), "workers": 2, **changes}))  # type: ignore[arg-type]
    window = Window(store)
    window.resize(1440, 900)
    qtbot.addWidget(window, before_close_func=_end)
    window.show()
    qtbot.waitExposed(window)
    return window


def _end(window: Window) -> None:
    """Close the window as the system does when it shuts down, and wait until it has closed."""
    window.close_at_once()
    end = time.monotonic() + WAIT / 1000
    while window.isVisible() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)  # the run's thread wants its turn


def wait(qtbot: QtBot, so: Callable[[], bool]) -> None:
    """Wait until something is so."""
    qtbot.waitUntil(so, timeout=WAIT)


def add(qtbot: QtBot, window: Window, *sources: Path) -> None:
    """Add photos and wait until they are planned."""
    window.add(list(sources))
    wait(qtbot, lambda: not window.session.sources.scanner.is_busy and window.session.phase is not Phase.ADDING)
    wait(
        qtbot,
        lambda: window.session.plan.batch is not None or bool(window.session.plan.refusal) or not window.model.photos,
    )


def finish(qtbot: QtBot, window: Window) -> None:
    """Wait until the run has ended."""
    wait(qtbot, lambda: not window.session.phase.is_running)
