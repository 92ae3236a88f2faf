"""A worker that can't be ended, as one that reads from a dead share, must not keep the program from ending."""

import subprocess
import sys
from pathlib import Path

import pytest

from studio.cli.exit_codes import ExitCode
from tests.command import isolate
from tests.picture import make_scene, save

PROGRAM = """
import sys, threading
from studio.cli.main import main
from studio.batch.executor.inline import InlineExecutor

class Stuck(InlineExecutor):
    def close(self, seconds=10.0):
        super().close(seconds)
        threading.Thread(target=threading.Event().wait).start()  # what Python would wait for at its end
        return False

import studio.cli.delivery
studio.cli.delivery.local_executor = lambda workers: Stuck()
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("broken", [False, True])
def test_the_program_ends_with_its_exit_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: bool) -> None:
    isolate(monkeypatch, tmp_path / "home")
    save(tmp_path / "in" / "a.jpg", make_scene(64, 48))
    if broken:
        (tmp_path / "in" / "b.jpg").write_bytes(b"%PDF-1.7")
    words = ["run", str(tmp_path / "in"), "--to", str(tmp_path / "out"), "--workers", "0"]
    done = subprocess.run([sys.executable, "-c", PROGRAM, *words], capture_output=True, timeout=60, check=False)
    assert done.returncode == (ExitCode.SOME_FAILED if broken else ExitCode.DONE), done.stderr
    assert b"1 done" in done.stderr
    assert (tmp_path / "out" / "a.jpg").exists()
