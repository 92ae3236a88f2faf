"""Small doors: the socket of the window, what is printed or pasted, programs of PATH, clocks beyond all calendars."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from studio.batch.journal.history import list_deliveries
from studio.batch.report.model import Report
from studio.batch.report.write import write_report
from studio.gui.window import single_instance
from studio.recipe.command_line import command_line
from tests.command import command, put_photos, studio

parse = single_instance._parse  # pyright: ignore[reportPrivateUsage]

MESSAGES = {
    "deep": b'{"paths": ' + b"[" * 200_000 + b"\n",
    "deep tables": b'{"a":' * 200_000 + b"\n",
    "half a letter in a path": b'{"paths": ["/a\\ud800.jpg"], "token": ""}\n',
    "a path with a zero": b'{"paths": ["/a\\u0000.jpg"], "token": ""}\n',
    "no object": b"[]\n",
    "no UTF-8": b'{"paths": ["\xff"], "token": ""}\n',
    "a number too long": b'{"paths": [' + b"9" * 10_000 + b'], "token": ""}\n',
}


@pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES)
def test_what_another_program_sends_to_the_window(message: bytes) -> None:
    assert parse(message) is None


@pytest.mark.parametrize("token", ["a\ud800", "a\0b", "x" * 10_000, "\x1b[2J"])
def test_a_token_that_is_none(token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    assert parse(json.dumps({"paths": ["/a.jpg"], "token": token}).encode()) == [Path("/a.jpg")]
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


def test_a_name_of_bytes_still_arrives() -> None:
    name = os.fsdecode(b"/photos/\xff.jpg")
    assert parse(json.dumps({"paths": [name], "token": ""}).encode()) == [Path(name)]


def test_a_message_is_no_longer_than_any_selection() -> None:
    assert single_instance.LONGEST_MESSAGE <= 10_000_000


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX")
@pytest.mark.parametrize(
    "name",
    [
        "a\x1b[2Jb",
        "a\nrm -rf x",
        "it's\x07",
        "tab\there",
        "a\\\x1b",
        "\x9b5m",
        "\u202egpj.a",
        "a\u2066b\u2069",
        "plain it's",
    ],
)
def test_a_command_that_is_pasted(name: str) -> None:
    line = command_line("web", [Path(name)], Path("to"))
    assert line.isprintable(), "a terminal would obey what is pasted"
    bash = subprocess.run(["bash", "-c", f"printf %s\\\\0 {line}"], capture_output=True, check=True).stdout
    assert os.fsdecode(bash.split(b"\0")[2]) == name
    assert shlex.split(command_line("web", [Path("a b")], Path("to")))[2] == "a b"


@pytest.mark.skipif(sys.platform != "linux", reason="a terminal of Linux")
def test_a_home_that_moves_the_cursor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import pty

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "\x1b[2J"))
    parent, child = pty.openpty()
    done = subprocess.run(command("recipes", "path"), stdout=child, stderr=child, timeout=60, check=False)
    os.close(child)
    said = os.read(parent, 10_000)
    os.close(parent)
    assert done.returncode == 0
    assert b"\x1b" not in said
    assert "\x1b" in studio("recipes", "path").out  # for a script it is the path as it is


@pytest.mark.skipif(sys.platform != "linux", reason="the session bus of Linux")
def test_no_program_of_the_path_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trap = tmp_path / "bin" / "dbus-launch"
    trap.parent.mkdir()
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\n")
    trap.chmod(0o755)
    monkeypatch.setenv("PATH", f"{trap.parent}{os.pathsep}{os.environ['PATH']}")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":99")  # without one, dbus-launch is not tried
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    code = (
        "from studio.gui.app import make_application\n"
        "app = make_application(['studio'])\n"
        "from PySide6.QtDBus import QDBusConnection\n"
        "QDBusConnection.sessionBus().isConnected()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "ran").exists(), "dbus-launch of PATH was started"


@pytest.mark.skipif(sys.platform != "linux", reason="names that are bytes")
def test_json_with_a_name_that_is_no_text(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    (photo,) = put_photos(photos, ["a.jpg"])
    photo.rename(os.fsdecode(os.fsencode(photos) + b"/\xffa.jpg"))
    journal = tmp_path / "x.journal"
    answer = studio("run", photos, "--to", tmp_path / "to", "--journal", journal, "--workers", "0", "--json")
    write_report(Report(journal), tmp_path / "report.json")
    for text in (*answer.out.splitlines(), (tmp_path / "report.json").read_text()):
        dumped = json.dumps(json.loads(text), ensure_ascii=False)
        dumped.encode()  # raises for half a letter, as strict readers of JSON do
    (line,) = json.loads((tmp_path / "report.json").read_text())["photos"]
    assert line["source"] == str(photos / "\\xffa.jpg")
    assert bytes.fromhex(line["source_hex"]) == os.fsencode(photos) + b"/\xffa.jpg"


FAR = 400_000_000_000
"""Seconds; the year 14645, which no calendar of Python has."""


def test_a_journal_from_beyond_the_calendar(tmp_path: Path) -> None:
    folder = tmp_path / "journals"
    folder.mkdir()
    path = folder / "x.journal"
    path.write_bytes(b"no journal")
    try:
        os.utime(path, (FAR, FAR))
    except (OSError, OverflowError):
        pytest.skip("this disk has no such dates")
    if path.stat().st_mtime < FAR:
        pytest.skip("this disk has no such dates")
    (delivery,) = list_deliveries(folder)
    assert delivery.problem


def test_a_clock_beyond_the_calendar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_photos(tmp_path / "photos", ["a.jpg"])
    code = (
        "import time, sys\n"
        f"time.time = lambda: {FAR}.0\n"
        f"time.time_ns = lambda: {FAR} * 10**9\n"
        "import datetime as module\n"
        "class Beyond(module.datetime):\n"
        "    @classmethod\n"
        "    def now(cls, tz=None): raise ValueError('year 14645 is out of range')\n"
        "module.datetime = Beyond\n"
        "from studio.cli.main import main\n"
        f"sys.exit(main(['run', {str(tmp_path / 'photos')!r}, '--to', {str(tmp_path / 'to')!r}, '--workers', '0']))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "to" / "a.jpg").exists()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_file_that_may_not_become_so_large(tmp_path: Path) -> None:
    """As with a limit of the system: the run stops as for a full disk, and no photo is given up."""
    import resource

    photos = tmp_path / "photos"
    photos.mkdir()
    for number in range(4):
        Image.effect_noise((900, 600), 80 + number).convert("RGB").save(photos / f"{number}.png")
    journal = tmp_path / "x.journal"
    words = command("run", photos, "--to", tmp_path / "to", "--journal", journal, "--workers", "1", "--format", "png")
    done = subprocess.run(
        [*words, "--quiet"],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000)),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 3, done.stderr
    assert "can't become that large" in done.stderr
    assert studio("resume", journal, "--workers", "1").code == 0
    assert len(list((tmp_path / "to").iterdir())) == 4
