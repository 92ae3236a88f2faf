"""The log: shared by processes, bounded, private, on one line each, and never a reason to fail."""

import faulthandler
import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio import log


@pytest.fixture(autouse=True)
def _restore_logging() -> Iterator[None]:
    was_enabled, level = faulthandler.is_enabled(), logging.getLogger().level
    yield
    log.stop()
    logging.getLogger().setLevel(level)
    if was_enabled:
        faulthandler.enable(sys.__stderr__)


def test_what_is_logged_is_in_the_file(tmp_path: Path) -> None:
    path = log.start(tmp_path / "new" / "logs")
    assert path == log.path() == tmp_path / "new" / "logs" / "studio.log"
    logging.getLogger("studio.test").warning("a worker ended: %s", "code 3")
    assert "WARNING" in path.read_text() and "studio.test: a worker ended: code 3\n" in path.read_text()


def test_only_the_user_can_read_it(tmp_path: Path) -> None:
    path = log.start(tmp_path / "logs")
    assert path is not None
    assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sys.platform == "win32" or stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_name_with_lines_or_without_text_makes_one_readable_line(tmp_path: Path) -> None:
    path = log.start(tmp_path)
    assert path is not None
    record = logging.makeLogRecord({"name": "studio.test", "msg": "%s", "args": ("a\nERROR forged\r\udcff.jpg",)})
    next(handler for handler in logging.getLogger().handlers if isinstance(handler, log.LogFile)).emit(record)
    lines = path.read_text().splitlines()
    assert len(lines) == 1
    assert r"a\nERROR forged\r\udcff.jpg" in lines[0]


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert log.start(tmp_path / "file") is None
    assert log.path() is None and log.file() is None
    logging.getLogger("studio.test").info("said to nobody")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_full_disk_stops_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert log.start(tmp_path) is not None
    current = log.file()
    assert current is not None
    with Path("/dev/full").open("wb") as full:
        os.dup2(full.fileno(), current.fileno())
    logging.getLogger("studio.test").warning("does not fit")
    log.stop()
    assert capfd.readouterr().err == ""


def test_a_long_log_is_put_aside_at_the_start_and_the_oldest_goes(tmp_path: Path) -> None:
    for text in "abcde":
        (tmp_path / log.NAME).write_text(text * (log.ROTATE_BYTES + 1))
        log.start(tmp_path)
        log.stop()
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["studio.1.log", "studio.2.log", "studio.3.log", "studio.log"]
    assert [(tmp_path / name).read_text()[:1] for name in kept] == ["e", "d", "c", ""]


def test_it_grows_only_so_far(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "LARGEST_BYTES", 2000)
    path = log.start(tmp_path)
    assert path is not None
    for _ in range(100):
        logging.getLogger("studio.test").warning("x" * 100)
    assert 2000 <= path.stat().st_size < 2300


def test_beginning_again_does_not_write_twice(tmp_path: Path) -> None:
    log.start(tmp_path)
    path = log.start(tmp_path)
    assert path is not None
    logging.getLogger("studio.test").warning("once")
    assert path.read_text().count("once") == 1


CRASH = """
import sys
from pathlib import Path
from studio import log
path = log.start(Path(sys.argv[1]))
import warnings
warnings.warn("mind this")
import faulthandler
faulthandler._sigsegv()
"""


def test_a_crash_of_the_interpreter_and_warnings_are_in_it(tmp_path: Path) -> None:
    tree = str(Path(__file__).parents[1])
    done = subprocess.run([sys.executable, "-c", CRASH, tmp_path], capture_output=True, cwd=tree, check=False)
    text = (tmp_path / log.NAME).read_text()
    assert done.returncode != 0 and done.stderr == b""
    assert "Segmentation fault" in text and "mind this" in text
