"""What runs in a worker: one broken photo through the engine, under watch.

Python's own events tell of other processes, of sockets, and of files that are opened for writing elsewhere.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from studio.engine.process import process
from studio.job import Job, Limits, Outcome
from studio.recipe.model import Recipe
from tests.fuzz.structure import explore

_HIGHEST = Path("/proc/self/clear_refs"), Path("/proc/self/status")
_STARTS = ("subprocess.", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.system", "pty.spawn")
_CHANGES = {
    "os.remove": 0,
    "os.rename": 1,
    "os.mkdir": 0,
    "os.link": 1,
    "os.symlink": 1,
    "os.rmdir": 0,
    "os.truncate": 0,
}
"""Events that change what is on the disk, and which of their arguments says where."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

_found: list[str] = []
_allowed: list[str] = []


class Seen(Struct, frozen=True, kw_only=True):
    """What became of a photo, what it did that it must not, and the worker's memory: before, and at its peak."""

    outcome: Outcome
    violations: tuple[str, ...]
    before: int
    peak: int


def prepare() -> None:
    """Make a worker ready, and watch it from now on."""
    from studio.batch.executor.worker import prepare_engine

    prepare_engine()
    sys.dont_write_bytecode = True  # of what is imported only now; else the first input would be blamed for it
    sys.addaudithook(_hear)


def try_photo(recipe: Recipe, job: Job, limits: Limits) -> Seen:
    """Deliver one photo."""
    allow({str(target.parent.absolute()) for target in job.targets if target is not None})
    before = reset_peak()
    try:
        with job.source.open("rb") as file:
            explore(file)
    except Exception as error:  # noqa: BLE001 - each is a finding
        _found.append(f"a reader of containers fails: {error!r}")
    outcome = process(recipe, job, limits)
    return Seen(outcome=outcome, violations=violations(), before=before, peak=peak())


def allow(folders: Iterable[str]) -> None:
    """Forget what was seen, and let files be written in these folders alone."""
    _found.clear()
    _allowed[:] = [*folders, os.devnull, *map(str, _HIGHEST)]


def violations() -> tuple[str, ...]:
    """Return what was done since then that must not be."""
    return tuple(_found)


def peak() -> int:
    """Return the most memory in bytes since `reset_peak`."""
    return _memory("VmHWM")


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_STARTS):
        _found.append(f"another process: {event}")
    elif event in ("socket.connect", "socket.bind"):
        _found.append(f"the network: {event}")
    elif event == "open":
        path, mode, flags = arguments
        writes = flags & _WRITING if isinstance(flags, int) else isinstance(mode, str) and set("wax+") & set(mode)
        if writes and not isinstance(path, int):
            _check(event, path)
    elif (which := _CHANGES.get(event)) is not None:
        _check(event, arguments[which])


def _check(event: str, path: object) -> None:
    if isinstance(path, str | bytes | Path):
        name = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 - nothing of pathlib's own may be called here
        if not any(name == place or name.startswith(place + os.sep) for place in _allowed):
            _found.append(f"a write elsewhere: {event} {name}")


def reset_peak() -> int:
    """Measure the most memory from now on; return that of now in bytes."""
    try:
        with _HIGHEST[0].open("w", encoding="ascii") as file:
            file.write("5")
    except OSError:
        return 0  # only Linux can tell
    return _memory("VmRSS")


def _memory(name: str) -> int:
    """Return a figure of this process's memory in bytes; 0 where the system does not tell."""
    try:
        lines = _HIGHEST[1].read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(name + ":")), 0)
