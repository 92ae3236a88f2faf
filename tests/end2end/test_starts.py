"""Starts and exits at every moment: no crash, no process and no thread that stays.

STUDIO_STARTS=50 python -m pytest tests/end2end/test_starts.py
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.gui.desk import make_photos

ROOT = Path(__file__).parents[2]
STARTS = int(os.environ.get("STUDIO_STARTS", "8"))

SCRIPT = """
import sys
from pathlib import Path

def main():
    from PySide6.QtCore import QTimer
    from studio.gui import app, setting
    folder, how, delay = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    program = app.make_application(["studio"])
    store = setting.open_store()
    app.dress(program, setting.load(store))
    window = app.build(store)
    window.show()
    window.bar.use(folder / "out")
    window.add([folder / "card"])
    desk = window.desk
    desk.planned.connect(lambda _: window.start() if not desk.stage.is_running and not desk.outcomes else None)
    ends = {
        "close": window.close_at_once,
        "stop": lambda: (desk.stop_now(), window.close_at_once()),
        "cancel": lambda: (desk.cancel(), window.close_at_once()),
    }
    QTimer.singleShot(delay, ends.get(how, lambda: None))
    if how == "terminate":
        app.let_interrupts_through(window)
        print("ready", flush=True)
    program.exec()

if __name__ == "__main__":
    main()
"""
WAYS = ("close", "stop", "terminate", "cancel")
DELAYS = (0, 60, 250, 500, 800, 1200, 1600, 2200)


@pytest.mark.timeout(60 + 30 * STARTS)
def test_every_start_ends_in_order(tmp_path: Path) -> None:
    make_photos(tmp_path / "card", 150, (700, 500))
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    own = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    for number in range(STARTS):
        home = tmp_path / f"home{number}"
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            own[name] = str(home / name.lower())
        how, delay = WAYS[number % len(WAYS)], DELAYS[number * 3 % len(DELAYS)]
        environment = {**own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, str(script), str(tmp_path), how, str(delay)]
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            if how == "terminate":
                assert process.stdout is not None
                assert process.stdout.readline() == "ready\n"
                time.sleep(delay / 1000)
                family = psutil.Process(process.pid).children(recursive=True)
                process.send_signal(signal.SIGTERM)
            else:
                time.sleep(min(1.0, delay / 1000 + 0.3))
                family = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
            _, errors = process.communicate(timeout=60)
        finally:
            process.kill()
        where = f"start {number}: {how} after {delay} ms"
        assert process.returncode == 0, f"{where}: {process.returncode}\n{errors}"
        assert "Traceback" not in errors, f"{where}\n{errors}"
        _, alive = psutil.wait_procs(family, timeout=15)
        assert alive == [], where
        assert not list((tmp_path / "out").rglob("*.part")) if (tmp_path / "out").exists() else True, where
