"""One window per user and screen: a second start hands its paths to the first and ends.

Local sockets only, never the network. It knows nothing of what is done with the paths.
"""

import contextlib
import json
import os
import sys
import time
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QEvent, QLockFile, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from studio import paths
from studio.paths import absolute

LONGEST_MESSAGE = 8_000_000
"""Bytes; far more than the names of all files that anyone selects at once."""

_LONGEST_ADDRESS = 100
"""Bytes; systems allow 104 to 108."""
_LONGEST_TOKEN = 1000
_ANSWER = b"taken\n"


class SingleInstance(QObject):
    """This start of the program among others of the same user: the first listens, the others hand over."""

    received = Signal(list)
    """The paths (`list[Path]`, perhaps none) that a later start was given."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        lock, self._address = _places()
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)  # a window may be open for weeks; a dead owner is noticed all the same
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._read: dict[QLocalSocket, bytearray] = {}
        app.aboutToQuit.connect(self.close)

    def hand_over(self, given: Sequence[Path], seconds: float = 10.0) -> bool:
        """Give the paths to the window that is open already; False when there is none, or none that answers.

        A window that is only just opening is waited for, at most `seconds`.
        """
        until = time.monotonic() + seconds
        while not self._is_first():
            if self._send(_message(given), until - time.monotonic()):
                return True
            if time.monotonic() >= until:
                return False
            time.sleep(0.05)
        return False

    def listen(self) -> bool:
        """Take what later starts hand over, from now on; False when another window does so already."""
        if not self._is_first() or not self._lock.isLocked():
            return False
        QLocalServer.removeServer(self._address)  # of a program that was killed
        return self._server.listen(self._address)

    def close(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.unlock()

    def _is_first(self) -> bool:
        # The lock decides, not the socket: two that start at once would each find nobody listening.
        if self._lock.isLocked() or len(os.fsencode(self._address)) > _LONGEST_ADDRESS:
            return True
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def _send(self, message: bytes, seconds: float) -> bool:
        wait = max(1, int(seconds * 1000))
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(wait):
            return False
        _let_come_to_front()
        socket.write(message)
        answer = b""
        while len(answer) < len(_ANSWER) and socket.waitForReadyRead(wait):
            answer += socket.readAll().data()
        return answer == _ANSWER

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            self._read[socket] = bytearray()
            socket.readyRead.connect(lambda socket=socket: self._take_in(socket))
            socket.disconnected.connect(lambda socket=socket: self._forget(socket))
            self._take_in(socket)

    def _take_in(self, socket: QLocalSocket) -> None:
        if socket not in self._read:
            return
        message = self._read[socket]
        message += socket.readAll().data()  # in place: a copy for each piece takes time with the square of the whole
        if len(message) > LONGEST_MESSAGE:
            socket.abort()
        elif message.endswith(b"\n"):
            self._read[socket] = bytearray()
            given = _parse(bytes(message))
            if given is None:
                socket.abort()
                return
            socket.write(_ANSWER)
            socket.flush()
            self.received.emit(given)

    def _forget(self, socket: QLocalSocket) -> None:
        self._read.pop(socket, None)
        socket.deleteLater()


class FileOpener(QObject):
    """Hears of what is dropped on the program's icon in the dock of macOS, or opened with it there."""

    opened = Signal(object)
    """The path (`Path`) of one photo, folder or recipe."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that open a file, and let all others pass."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        if event.file():
            self.opened.emit(Path(event.file()))
        return True


def _places() -> tuple[Path, str]:
    """Return the path of the lock and the address of the socket: one of each for a user, home and screen."""
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    who = f"{Path.home()}\n{screen}"
    name = f"studio-{sha256(who.encode(errors='surrogateescape')).hexdigest()[:12]}"
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or paths.state_folder())
    with contextlib.suppress(OSError):  # then nothing can be locked, and each start opens a window
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder / f"{name}.lock", name if sys.platform == "win32" else str(folder / name)


def _message(given: Sequence[Path]) -> bytes:
    message = {"paths": [str(absolute(path)) for path in given], "token": os.environ.get("XDG_ACTIVATION_TOKEN", "")}
    return json.dumps(message).encode() + b"\n"


def _parse(message: bytes) -> list[Path] | None:
    """Return the paths of a message, None for one that is not ours; on Wayland, it also lets the window rise."""
    try:
        content = json.loads(message)
        given = [Path(str(path)) for path in content["paths"]]
        token = str(content["token"])
        names = [os.fsencode(path) for path in given]  # no name of a file has halves of letters, but bytes
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if any(b"\0" in name for name in names):
        return None
    if token.isascii() and token.isprintable() and 0 < len(token) <= _LONGEST_TOKEN:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    return given


def _let_come_to_front() -> None:
    """Let the other window rise: Windows allows it only to whom the foremost program, which is this one, says so."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
