"""The single window: later starts hand over their paths, and whatever happened to the first, one is always open."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.gui.window.single_instance import FileOpener, SingleInstance

ROOT = Path(__file__).parents[3]

Start = Callable[..., "subprocess.Popen[bytes]"]

SECOND = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from studio.gui.window.single_instance import SingleInstance
app = QApplication(["studio"])
instance = SingleInstance(app)
if instance.hand_over([Path(word) for word in sys.argv[1:]]):
    sys.exit(0)
print(instance.listen(), flush=True)
got = []
def take(given):
    got.extend(given)
    print(*sorted(path.name for path in got), flush=True)
instance.received.connect(take)
app.exec()
"""


@pytest.fixture(autouse=True)
def run_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let sockets and locks lie where no other test and no real window looks; their paths must be short."""
    with tempfile.TemporaryDirectory(prefix="studio-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        monkeypatch.setenv("PYTHONPATH", str(ROOT))
        yield Path(folder)


@pytest.fixture
def first(qapp: QApplication) -> Iterator[SingleInstance]:
    """The start that opens the window."""
    instance = SingleInstance(qapp)
    assert not instance.hand_over([])
    assert instance.listen()
    yield instance
    instance.close()


@pytest.fixture
def start() -> Iterator[Start]:
    """A function that starts the program once more, in a folder, with words; what still runs at the end is ended."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*words: str, folder: Path = ROOT) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-c", SECOND, *words]
        started.append(subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_a_second_start_hands_over_and_ends(qtbot: QtBot, first: SingleInstance, tmp_path: Path, start: Start) -> None:
    with qtbot.waitSignal(first.received, timeout=20_000) as signal_:
        second = start("/photos/a.jpg", "beside/b.jpg", "été 写真", folder=tmp_path)
    assert second.wait(20) == 0
    # Made absolute by the one that was started there: the first runs in another folder.
    assert signal_.args == [[Path("/photos/a.jpg"), tmp_path / "beside/b.jpg", tmp_path / "été 写真"]]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there all names are text")
def test_names_that_are_no_text_arrive(qtbot: QtBot, first: SingleInstance, start: Start) -> None:
    name = os.fsdecode(b"/photos/\xff\xfe.jpg")
    with qtbot.waitSignal(first.received, timeout=20_000) as signal_:
        start(name)
    assert signal_.args == [[Path(name)]]


def test_a_start_without_paths_only_shows_the_window(qtbot: QtBot, first: SingleInstance, start: Start) -> None:
    with qtbot.waitSignal(first.received, timeout=20_000) as signal_:
        second = start()
    assert second.wait(20) == 0
    assert signal_.args == [[]]


def test_of_those_that_start_at_once_one_opens_and_gets_all(run_folder: Path, start: Start) -> None:
    crowd = [start(f"{number}.jpg") for number in range(6)]
    while sum(process.poll() is not None for process in crowd) < 5:
        time.sleep(0.05)
    (opened,) = [process for process in crowd if process.poll() is None]
    assert opened.stdout is not None
    assert opened.stdout.readline() == b"True\n"
    lines = [opened.stdout.readline().split() for _ in range(5)]
    own = f"{crowd.index(opened)}.jpg".encode()
    assert sorted([*lines[-1], own]) == [f"{number}.jpg".encode() for number in range(6)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows leaves neither behind")
def test_one_that_was_killed_is_in_nobodys_way(qapp: QApplication, run_folder: Path, start: Start) -> None:
    dead = start()
    assert dead.stdout is not None
    assert dead.stdout.readline() == b"True\n"
    dead.kill()
    dead.wait()
    assert len(list(run_folder.iterdir())) == 2  # its socket and its lock
    instance = SingleInstance(qapp)
    assert not instance.hand_over([Path("a.jpg")])
    assert instance.listen()
    instance.close()


def test_a_new_window_leaves_the_first_its_place(
    qtbot: QtBot, qapp: QApplication, first: SingleInstance, start: Start
) -> None:
    another = SingleInstance(qapp)
    assert not another.listen()
    with qtbot.waitSignal(first.received, timeout=20_000), qtbot.assertNotEmitted(another.received):
        second = start("a.jpg")
    assert second.wait(20) == 0
    first.close()
    assert another.listen()  # from now on
    another.close()


def test_one_that_does_not_answer_is_not_waited_for_for_ever(qapp: QApplication, first: SingleInstance) -> None:
    # Both are in this thread, so nobody answers.
    assert not SingleInstance(qapp).hand_over([Path("a.jpg")], seconds=0.2)


@pytest.mark.parametrize("junk", [b"hello\n", b"[]\n", b'{"paths": 3, "token": ""}\n', b"\xff\x00\n", b"never ends"])
def test_what_is_no_message_opens_nothing(
    qtbot: QtBot, first: SingleInstance, run_folder: Path, junk: bytes, start: Start
) -> None:
    (address,) = [path for path in run_folder.iterdir() if path.suffix != ".lock"]
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(first.received):
        socket.connectToServer(str(address))
        assert socket.waitForConnected(5000)
        socket.write(junk)
        socket.flush()
        if junk.endswith(b"\n"):
            qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    socket.abort()
    with qtbot.waitSignal(first.received, timeout=20_000):
        second = start("a.jpg")
    assert second.wait(20) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_the_user_can_reach_it(first: SingleInstance, run_folder: Path) -> None:
    (address,) = [path for path in run_folder.iterdir() if path.suffix != ".lock"]
    assert address.is_socket()
    assert address.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no folder")
def test_where_nothing_can_be_locked_each_start_opens(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path / "file" / "run", tmp_path / ("long" * 50)):
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(place))
        instance = SingleInstance(qapp)
        assert not instance.hand_over([Path("a.jpg")])
        assert not instance.listen()


def test_the_dock_opens_what_is_dropped_on_it(qtbot: QtBot, qapp: QApplication) -> None:
    opener = FileOpener(qapp)
    with qtbot.waitSignal(opener.opened) as signal_:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent("/photos/day 2"))
    assert signal_.args == [Path("/photos/day 2")]
    qapp.removeEventFilter(opener)
