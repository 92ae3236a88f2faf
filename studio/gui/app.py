"""Opens the window: builds everything once and passes it on."""

import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from studio import __version__, log
from studio.gui import preferences
from studio.gui.bridge.desktop import start_no_bus
from studio.gui.bridge.shutdown import leave
from studio.gui.i18n import translation
from studio.gui.theme import theme
from studio.gui.widgets.signals import connect_typed
from studio.gui.window.attention import APP_ID
from studio.gui.window.window import Window
from studio.paths import resource_path

SWITCH_SECONDS = 0.001
"""How long a thread may keep the window's thread waiting for the interpreter; Python's own 0.005 is felt."""


GC_THRESHOLDS = (50_000, 50, 1_000)
"""When Python looks for cycles. With twenty thousand photos a full search holds every thread for some 40 ms, and
finds nothing: jobs and outcomes have no cycles."""


def open_window(paths: Sequence[Path] = (), *, new_window: bool = False) -> int:
    """Open the window with photos and folders already added, and return the exit code when it is closed.

    Where a window is open already, the paths are handed to it and no second one opens, unless `new_window` says so.
    """
    app = make_application(sys.argv[:1])
    from studio.gui.window.single_instance import FileOpener, SingleInstance

    instance = SingleInstance(app)
    if not new_window and instance.hand_over(paths):
        return 0
    store = preferences.open_store()
    wanted = preferences.load(store)
    dress(app, wanted)
    log.start()
    window = build(store)
    instance.received.connect(window.take_handed)
    if sys.platform == "darwin":  # where alone such events come; a filter costs something with every event
        opener = FileOpener(app)
        connect_typed(opener.opened, Path, lambda path: window.open_paths([path]))
    instance.listen()
    window.show()
    QTimer.singleShot(0, lambda: window.open_paths(paths))
    let_interrupts_through(window)
    return leave(app.exec())


def make_application(arguments: list[str]) -> QApplication:
    """Make the application; the name of its desktop entry comes first, since windows are told apart by it."""
    start_no_bus()
    QApplication.setDesktopFileName(APP_ID)
    QApplication.setApplicationName("Studio")
    QApplication.setApplicationDisplayName("Studio")
    QApplication.setApplicationVersion(__version__)
    app = QApplication(arguments or ["studio"])
    app.setWindowIcon(QIcon(str(resource_path("icons", "app.svg"))))
    return app


def dress(app: QApplication, wanted: preferences.Preferences) -> None:
    """Give the application its language and its colours."""
    translation.install(app, wanted.language)
    theme.apply(app, wanted.theme)


def build(store: QSettings) -> Window:
    """Build the window; it is not shown yet."""
    sys.setswitchinterval(SWITCH_SECONDS)
    window = Window(store)
    gc.collect()
    gc.freeze()  # what is there now stays; later collections need not walk over it
    gc.set_threshold(*GC_THRESHOLDS)
    return window


def let_interrupts_through(window: Window) -> None:
    """Close the window at Ctrl-C and SIGTERM: a timer lets Python handle them, which it does only when it has work."""
    timer = QTimer(window, interval=500)
    timer.timeout.connect(_nothing)
    timer.start()

    def close(_number: int, _frame: FrameType | None) -> None:
        window.close_at_once()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, close)


def _nothing() -> None:
    pass
