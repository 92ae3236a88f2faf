"""A screen that nobody sees, for programs that need one: Xvfb, on Linux."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

_SECONDS = 20.0


@contextmanager
def open_screen(size: str) -> Iterator[str]:
    """Run a screen of a size such as 1440x900 and yield its name; raises SystemExit when it does not come.

    The number is high and this process's own: low ones are what everybody takes, and a server that ends takes the
    socket of its successor with it.
    """
    number = 1000 + os.getpid() % 30_000
    words = ["Xvfb", f":{number}", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset", "-ac"]
    process = subprocess.Popen(words, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + _SECONDS
        while not _answers(number):
            if process.poll() is not None or time.monotonic() > until:
                raise SystemExit(f"Xvfb did not open the screen :{number}.")
            time.sleep(0.05)
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()


def _answers(number: int) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(f"/tmp/.X11-unix/X{number}")
        except OSError:
            return False
    return True
