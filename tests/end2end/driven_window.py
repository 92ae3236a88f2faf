"""The window as a program of its own that a test drives by lines: python -m tests.end2end.driven_window

It takes `add PATH`, `to PATH`, `start`, `resume JOURNAL`, `pause`, `go-on` and `quit` from its input, and says each
change of its phase, and each sentence that it shows of a run that could not go on.
"""

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[2]


class DrivenWindow:
    """A window in another process, and what it has said so far."""

    def __init__(self, environment: dict[str, str] | None = None) -> None:
        words = [sys.executable, "-m", "tests.end2end.driven_window"]
        given = os.environ | (environment or {}) | {"QT_QPA_PLATFORM": "offscreen"}
        traced = {name: value for name, value in given.items() if not name.startswith("COVERAGE_")}
        self._process = subprocess.Popen(
            words, cwd=ROOT, env=traced, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1
        )
        self._news: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.said: list[str] = []

    def tell(self, *words: object) -> None:
        """Give an order."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(map(str, words)) + "\n")

    def wait(self, *starts: str, seconds: float = 60) -> str:
        """Wait until it says something that begins with one of these, and return it."""
        until = time.monotonic() + seconds
        while True:
            with contextlib.suppress(queue.Empty):
                self.said.append(self._news.get(timeout=max(0.0, min(0.5, until - time.monotonic()))))
                if self.said[-1].startswith(starts):
                    return self.said[-1]
            assert self._process.poll() is None, f"it has ended: {self.said}"
            assert time.monotonic() < until, f"it does not say {starts}: {self.said}"

    def family(self) -> list[psutil.Process]:
        """Return the window's process and all that it has started."""
        window = psutil.Process(self._process.pid)
        return [window, *window.children(recursive=True)]

    def end(self) -> int:
        """Close the window and return its exit code."""
        with contextlib.suppress(OSError):
            self.tell("quit")
        try:
            return self._process.wait(30)
        finally:
            self._process.kill()
            self._listener.join(10)
            with contextlib.suppress(OSError):
                self._process.stdin.close()  # pyright: ignore[reportOptionalMemberAccess] - it is a pipe

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                self._news.put(line.rstrip("\n"))


@contextlib.contextmanager
def driven_window(environment: dict[str, str] | None = None) -> Generator[DrivenWindow]:
    """Open a window and close it at the end."""
    window = DrivenWindow(environment)
    try:
        window.wait("empty")
        yield window
    finally:
        window.end()


def main() -> int:
    """Open the window and do as the lines say."""
    from PySide6.QtCore import QObject, Qt, Signal

    from studio import log
    from studio.gui import app, preferences
    from studio.gui.bridge.shutdown import leave
    from studio.gui.preferences import Preferences

    application = app.make_application(["studio"])
    store = preferences.open_store()
    preferences.save(store, Preferences(language="en", workers=2))
    app.dress(application, preferences.load(store))
    log.start()
    window = app.build(store)
    session = window.session

    class Driver(QObject):
        line = Signal(str)

        def obey(self, line: str) -> None:
            order, _, rest = line.partition(" ")
            match order:
                case "add":
                    window.add([Path(rest)])
                case "to":
                    session.set_destination(Path(rest))
                case "start":
                    session.start()
                case "resume":
                    session.resume(Path(rest))
                case "pause":
                    session.pause()
                case "go-on":
                    session.go_on()
                case _:
                    window.close_at_once()

        def listen(self) -> None:
            for line in sys.stdin:
                self.line.emit(line.strip())

    driver = Driver()
    driver.line.connect(driver.obey, Qt.ConnectionType.QueuedConnection)
    last: list[str] = []

    def say(what: str) -> None:
        if [what] != last:
            last[:] = [what]
            print(what, flush=True)

    def follow() -> None:
        is_planned = session.plan.batch is not None or bool(session.plan.refusal)
        say(f"{session.phase} {len(window.model.photos)}{' planned' if is_planned else ''} {session.progress.finished}")

    session.changed.connect(follow)
    session.faulted.connect(lambda sentence: print(f"fault {sentence}", flush=True))
    session.ended.connect(lambda result: print(f"ended {result.left} {result.error}", flush=True))
    session.plan_refused.connect(lambda sentence: print(f"refused {sentence}", flush=True))
    window.show()
    follow()
    threading.Thread(target=driver.listen, daemon=True).start()
    return leave(application.exec())


if __name__ == "__main__":
    sys.exit(main())
