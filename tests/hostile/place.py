"""What stands in a folder under a photo's name and is no photo: pipes, devices, sockets, links in circles."""

import os
import socket
import sys
from pathlib import Path

LONG = "x" * 240


def make_places(folder: Path, photo: bytes) -> list[Path]:
    """Make them in a folder, as far as the system and its rights allow; return their paths.

    `photo` is a good one; only under the long and the strange names it is delivered.
    """
    made: list[Path] = []

    def add(name: str) -> Path:
        made.append(folder / name)
        return made[-1]

    add("folder.jpg").mkdir()
    add("empty.jpg").touch()
    add("missing.jpg")
    add(f"{LONG}.jpg").write_bytes(photo)
    if sys.platform == "win32":
        return made
    os.mkfifo(add("pipe.jpg"))
    add("itself.jpg").symlink_to("itself.jpg")
    add("there.jpg").symlink_to("back.jpg")
    add("back.jpg").symlink_to("there.jpg")
    add("nowhere.jpg").symlink_to("not-there-at-all.jpg")
    add("endless.jpg").symlink_to("/dev/zero")
    add("random.jpg").symlink_to("/dev/urandom")
    add("terminal.jpg").symlink_to("/dev/tty")
    add("memory.jpg").symlink_to("/proc/self/mem")
    (folder / "circle").mkdir()
    (folder / "circle" / "again").symlink_to("..")
    with socket.socket(socket.AF_UNIX) as listener:
        path = add("socket.jpg")
        if len(str(path)) < 100:  # a socket's path must be short
            listener.bind(str(path))
    for name in (b"\xff\xfe.jpg", b"new\nline.jpg", b" .jpg", b"-rf.jpg", b"$(id).jpg", b"..\\up.jpg"):
        path = folder / os.fsdecode(name)
        path.write_bytes(photo)
        made.append(path)
    secret = add("secret.jpg")
    secret.write_bytes(photo)
    secret.chmod(0)
    return made
