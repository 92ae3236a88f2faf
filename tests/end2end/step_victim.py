"""The victim, which kills itself before the n-th step that it takes towards the disk: STUDIO_KILL_STEP says which.

A step is a statement of the journal, or a change of the file system by the program itself. With STUDIO_KILL_COUNT,
a file's name, it lives and writes down there what its steps were.
"""

import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import msgspec

from studio.job import Existing
from tests.end2end.victim import deliver

CHANGES = {"os.link", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.chmod", "shutil.move"}
_steps: list[str] = []


def step(what: str) -> None:
    """Come to a step, and perhaps not go further."""
    _steps.append(what)
    if len(_steps) == int(os.environ.get("STUDIO_KILL_STEP", "0")):
        os.kill(os.getpid(), signal.SIGKILL)


def hear(event: str, args: tuple[object, ...]) -> None:
    if event in CHANGES or (event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)):
        step(f"{event} {args[0]}")


def watch() -> None:
    """Have every step heard from now on."""
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect

    def connect_and_trace(*args: Any, **options: Any) -> sqlite3.Connection:
        database = connect(*args, **options)
        database.set_trace_callback(step)
        return database

    sqlite3.connect = cast("Any", connect_and_trace)
    sys.addaudithook(hear)


if __name__ == "__main__":
    watch()
    outcomes = deliver(Path(sys.argv[1]), int(sys.argv[2]), Existing(sys.argv[3]), sys.argv[4])
    if log := os.environ.get("STUDIO_KILL_COUNT"):
        steps = list(_steps)
        Path(log).write_text(json.dumps(steps))
    sys.stdout.buffer.write(msgspec.json.encode(outcomes, enc_hook=str))
