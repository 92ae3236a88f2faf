"""Starts and exits at every moment: no crash, no process and no thread that stays.

python -m pytest tests/end2end/test_starts.py --starts 50
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.gui.session import make_photos

ROOT = Path(__file__).parents[2]

SCRIPT = """
import sys
from pathlib import Path

def main():
    from PySide6.QtCore import QTimer
    from studio.gui import app
    from studio.gui import preferences
    from studio.gui.bridge.shutdown import leave
    card, target, how, delay = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    program = app.make_application(["studio"])
    store = preferences.open_store()
    app.dress(program, preferences.load(store))
    window = app.build(store)
    window.show()
    window.bar.use(target)
    window.add([card])
    session = window.session
    session.planned.connect(
        lambda _: window.start() if not session.phase.is_running and not session.progress.outcomes else None
    )
    ends = {
        "close": window.close_at_once,
        "stop": lambda: (session.stop_now(), window.close_at_once()),
        "cancel": lambda: (session.cancel(), window.close_at_once()),
    }
    QTimer.singleShot(delay, ends.get(how, lambda: None))
    if how == "terminate":
        app.let_interrupts_through(window)
    print("ready", flush=True)
    sys.exit(leave(program.exec()))

if __name__ == "__main__":
    main()
"""
WAYS = ("close", "stop", "terminate", "cancel")
DELAYS = (0, 60, 250, 500, 800, 1200, 1600, 2200)


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of photos; more than are delivered before the end."""
    return make_photos(tmp_path_factory.mktemp("photos") / "card", 150, (700, 500))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one test of each start."""
    if "number" in metafunc.fixturenames:
        metafunc.parametrize("number", range(metafunc.config.getoption("starts") or 0))


def test_a_start_ends_in_order(card: Path, tmp_path: Path, number: int) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    own = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        own[name] = str(tmp_path / name.lower())
    how, delay = WAYS[number % len(WAYS)], DELAYS[number * 3 % len(DELAYS)]
    environment = {**own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(script), str(card), str(tmp_path / "out"), how, str(delay)]
    said = tmp_path / "errors.txt"
    with said.open("w") as file:  # no pipe, which a process that stays would keep open
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=file, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(delay / 1000 * (1 if how == "terminate" else 0.8))
        family = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
        if how == "terminate":
            process.send_signal(signal.SIGTERM)
        process.wait(60)
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()
    errors = said.read_text()
    where = f"{how} after {delay} ms"
    assert process.returncode == 0, f"{where}: {process.returncode}\n{errors}"
    assert "Traceback" not in errors, f"{where}\n{errors}"
    _, alive = psutil.wait_procs(family, timeout=15)
    assert alive == [], where
    assert not list((tmp_path / "out").rglob("*.part")), where
