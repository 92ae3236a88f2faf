"""Measures commands: wall time, CPU time of the whole family of processes, the memory of its largest member.

`measure` starts a fresh process of this module for each row, so that nothing of another row is counted.
"""

import contextlib
import ctypes
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

ROOT = Path(__file__).resolve().parents[2]

_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of Linux's prctl(2)


class Command(Struct, frozen=True, kw_only=True):
    """A command as typed: its words, a file for its standard input, and what it needs in the environment."""

    words: tuple[str, ...]
    stdin: str = os.devnull
    environment: Mapping[str, str] = {}
    folder: str = str(ROOT)


class Measurement(Struct, frozen=True, kw_only=True):
    """What some commands, one after the other, took.

    `wall` and `cpu` in seconds, `cpu` user and system of all their processes; `parent` is that of the processes
    that were started themselves, without their children (None where the system doesn't tell); `peak` is the
    largest resident size of one process in bytes.
    """

    wall: float
    cpu: float
    peak: int
    parent: float | None = None
    failure: str = ""


def measure(commands: Sequence[Command]) -> Measurement:
    """Run commands in a fresh process and return what they took; a failure stops them and is told."""
    request = msgspec.json.encode(list(commands))
    done = subprocess.run([sys.executable, "-m", __name__], input=request, capture_output=True, cwd=ROOT, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return msgspec.json.decode(done.stdout, type=Measurement)


def _serve() -> None:
    commands = msgspec.json.decode(sys.stdin.buffer.read(), type=list[Command])
    if sys.platform == "linux":  # processes whose parent has gone come to us, so that their time is counted
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    failure, parent = "", 0.0
    started = time.perf_counter()
    for command in commands:
        failure, own = _run(command)
        parent = None if own is None or parent is None else parent + own
        if failure:
            break
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)
    wall = time.perf_counter() - started
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    result = Measurement(wall=wall, cpu=usage.ru_utime + usage.ru_stime, peak=peak, parent=parent, failure=failure)
    json.dump(msgspec.to_builtins(result), sys.stdout)


def _run(command: Command) -> tuple[str, float | None]:
    with Path(command.stdin).open("rb") as stdin:
        process = subprocess.Popen(
            command.words,
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={**os.environ, **command.environment},
            cwd=command.folder,
        )
    assert process.stderr is not None
    said = process.stderr.read()
    own = _own_time(process.pid)
    code = process.wait()
    if code:
        return f"{command.words[0]} ended with {code}: {said.decode(errors='replace')[-2000:]}", own
    return "", own


def _own_time(pid: int) -> float | None:
    """CPU seconds of an ended child that nobody has waited for yet, without those of its own children."""
    if not hasattr(os, "waitid"):
        return None
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    status = Path(f"/proc/{pid}/stat")
    if not status.exists():
        return None
    fields = status.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    _serve()
