"""Photos that are orders, and the work that obeys them in real workers: it writes, dies, hangs or fails as told.

A photo here is a small text file; its words are obeyed one after the other, and what is written depends on its
bytes alone. The parts are written by the engine's own writer.
"""

import contextlib
import errno
import itertools
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import psutil

from studio.engine.encode.write import write_part
from studio.job import Batch, Existing, Job, Limits, Outcome, Status, WorkOrder
from studio.message import plain
from studio.recipe.model import Export, Recipe


def nothing() -> None:
    """Prepare nothing."""


def weightless(source: Path, limits: Limits) -> int:
    return 0


def echo(value: object) -> object:
    return value


def is_worker(process: psutil.Process, program: int | None = None) -> bool:
    """Tell a worker from the fork server and from what looks after multiprocessing's leftovers."""
    try:
        words = " ".join(process.cmdline())
        is_server = "forkserver" in words and process.ppid() == (program or os.getpid())  # its forks have its words
        return "resource_tracker" not in words and not is_server
    except psutil.Error:  # it has ended
        return False


def loaded_modules() -> set[str]:
    return set(sys.modules)


def process_id() -> int:
    return os.getpid()


def read_priority() -> int:
    return os.getpriority(os.PRIO_PROCESS, 0)


def end_by_exit(code: int) -> None:
    os._exit(code)


def end_by_signal() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def call_without_a_clock(limit: float | None, function: Callable[..., object], args: tuple[object, ...]) -> object:
    """Call as a worker does whose own clock stood still."""
    return function(*args)


def sleep(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


def hold_the_interpreter() -> int:
    """Hang in C with Python's lock held, so that no Python code of this process runs any more."""
    return sum(itertools.repeat(0, 10**12))


def freeze() -> None:
    """Stop the whole process, so that not even its own clock runs."""
    os.kill(os.getpid(), signal.SIGSTOP)


class UnpicklableError(Exception):
    """An exception that can be pickled, but not unpickled: it wants two words and keeps one."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(first)


def raise_unpicklable() -> None:
    raise UnpicklableError("one", "two")


def return_unpicklable() -> object:
    return lambda: None


def process(order: WorkOrder) -> Outcome:
    """Obey a photo; the words are looked up as they stand in the file."""
    job = order.job
    started = time.perf_counter()
    files = []
    text = job.source.read_bytes()
    first, *rest = text.decode().split()
    if first == "count":
        with job.source.with_name(f"{job.source.name}.tries").open("a") as tries:
            tries.write("x")
        first, *rest = rest
    if first == "once":
        marker = job.source.with_name(f"{job.source.name}.seen")
        if marker.exists():
            rest = ["fine"]
        marker.touch()
        first, *rest = rest
    for export, target in enumerate(job.targets):
        if target is None:
            continue
        data = text * (export + 1) + f"{job.index} {export}".encode()
        files.append(write_part(target, export, (3, 2), data, None))
    argument = rest[0] if rest else ""
    match first:
        case "exit":
            os._exit(int(argument))
        case "signal":
            end_by_signal()
        case "term":
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(5)
        case "sleep":
            time.sleep(float(argument))
        case "span":
            begun = time.monotonic()
            time.sleep(float(argument))
            job.source.with_name(f"{job.source.name}.span").write_text(f"{begun} {time.monotonic()}")
        case "hang":
            hold_the_interpreter()
        case "freeze":
            freeze()
        case "raise":
            raise RuntimeError("a fault in the work")
        case "unpicklable":
            raise_unpicklable()
        case "memory":
            exhaust_memory()
        case "fail":
            for file in files:
                file.path.unlink()
            return Outcome(index=job.index, status=Status.FAILED, errors=(plain("It is cut off."),))
        case "half":
            files[-1].path.unlink()
            return Outcome(
                index=job.index, status=Status.FAILED, files=tuple(files[:-1]), errors=(plain("No second one."),)
            )
        case "fault":
            return Outcome(index=job.index, status=Status.FAILED, errors=(plain(argument),), fault=argument)
    seconds = time.perf_counter() - started
    return Outcome(index=job.index, status=Status.DONE, files=tuple(files), seconds=seconds)


def exhaust_memory() -> None:
    """Take memory up to a limit that this process sets itself, without catching what comes of it."""
    import resource

    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 50_000_000,) * 2)
    hoard = [bytearray(10_000_000) for _ in range(100)]
    sys.exit(len(hoard))


def write_photos(folder: Path, orders: Mapping[str, str]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, order in orders.items():
        (folder / name).write_text(order)
    return [folder / name for name in orders]


def make_batch(
    folder: Path, *orders: str, exports: int = 1, existing: Existing = Existing.SKIP, limits: Limits = Limits()
) -> Batch:
    """Lay out photos with these orders in `folder`/photos and plan them into `folder`/out, one folder per export."""
    names = {f"{number:03}.jpg": order for number, order in enumerate(orders, 1)}
    sources = write_photos(folder / "photos", names)
    out = folder / "out"
    jobs = tuple(
        Job(
            index=index,
            source=source,
            size=source.stat().st_size,
            changed_ns=source.stat().st_mtime_ns,
            targets=tuple(out / f"export{number}" / source.name for number in range(exports)),
        )
        for index, source in enumerate(sources)
    )
    recipe = Recipe(exports=tuple(Export(name=f"export{number}") for number in range(exports)))
    return Batch(
        recipe=recipe, destination=out, roots=(folder / "photos",), jobs=jobs, existing=existing, limits=limits
    )


def expected(job: Job, export: int = 0) -> bytes:
    """Return the bytes that `process` writes for an export."""
    return job.source.read_bytes() * (export + 1) + f"{job.index} {export}".encode()


def files_below(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder, hidden ones too, by its path there; what goes away meanwhile is not there."""
    found: dict[str, bytes] = {}
    for path in folder.rglob("*"):
        with contextlib.suppress(FileNotFoundError):
            if path.is_file():
                found[str(path.relative_to(folder))] = path.read_bytes()
    return found


FAULTS = {name: getattr(errno, name) for name in ("ENOSPC", "EIO", "ESTALE")}


def send_much(megabytes: int) -> bytes:
    return bytes(megabytes * 1_000_000)


def thumbnails_or_death(photos: tuple[tuple[Path, int, int, Path | None], ...], side: int) -> object:
    """Make small pictures; a photo that is called deadly ends the worker, which is noted beside it."""
    from studio.batch.previews import make_thumbnails

    for path, _, _, _ in photos:
        if path.stem == "deadly":
            with path.with_name("deaths").open("a") as file:
                file.write(f"{len(photos)}\n")
            os._exit(1)
    return make_thumbnails(photos, side)
