"""What runs in a worker process: how it is set up, and each call with its time limit.

It knows nothing of lanes, jobs or the journal, and must never get to know the window.
"""

import contextlib
import ctypes
import faulthandler
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from pathlib import Path

from studio import log
from studio.batch.executor.sandbox import bounded_memory, drop_rights
from studio.isolation import leave_current_folder
from studio.job import Outcome, WorkOrder

NICE = 10
LONGEST_LIMIT = 1_000_000.0
"""Seconds; the timer takes no number without an end."""


def process_order(order: WorkOrder) -> Outcome:
    """Make one photo's files; the engine is imported here, so that only workers ever hold it."""
    from studio.engine.process import process

    with bounded_memory(order):
        return process(order.recipe, order.job, order.limits, order.destination, order.found_below, order.beside)


def prepare_engine() -> None:
    """Import the engine before the first photo comes."""
    from studio.engine.process import prepare

    prepare()


def start_worker(log_file: Path | None, prepare: Callable[[], object], is_urgent: bool = False) -> None:
    """Set this process up as a worker; an exception here ends it before its first call.

    With `is_urgent`, for a worker that somebody waits for, it keeps the usual priority.
    """
    leave_current_folder()
    _guard()
    leave_group()
    drop_rights()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program, which tells its workers
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    _lower_priority(is_urgent=is_urgent)
    _silence(log.join(log_file))
    prepare()
    if sys.modules.get("PySide6") is not None:
        raise RuntimeError("A worker has imported PySide6, which belongs to the window alone.")


def greet() -> int:
    """Return this process's id: the first call of a worker, which shows that it is ready."""
    return os.getpid()


def call(limit: float | None, function: Callable[..., object], args: tuple[object, ...]) -> object:
    """Call the function; after `limit` seconds the process ends, wherever it hangs, and the log says where.

    A panic of a library in Rust, which is no Exception and can't be handed over, becomes a RuntimeError.
    """
    stream = log.file() or sys.__stderr__
    if limit is not None and stream is not None:  # else the program's own clock still ends this worker
        faulthandler.dump_traceback_later(min(limit, LONGEST_LIMIT), exit=True, file=stream)
    try:
        return function(*args)
    except (Exception, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001 - as said above
        raise RuntimeError(f"{type(error).__name__}: {error}") from None
    finally:
        if limit is not None and stream is not None:
            faulthandler.cancel_dump_traceback_later()


def _guard() -> None:
    """End this process as soon as the program is gone, so that a kill leaves no worker behind."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), name="guard", daemon=True).start()


def leave_group() -> None:
    """Move to a process group of its own: signals to the program's group, as of a closed terminal, don't reach it."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.setpgid(0, 0)


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _lower_priority(*, is_urgent: bool) -> None:
    """Give way to other programs; should memory run out, a worker is killed and not the program."""
    if sys.platform == "win32":
        if is_urgent:
            return
        below_normal = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        return
    try:
        if not is_urgent:
            os.nice(NICE)
        if sys.platform == "linux":
            Path("/proc/self/oom_score_adj").write_text("500", encoding="ascii")
    except OSError:
        pass


def _silence(has_log: bool) -> None:
    """Keep what C libraries print away from the program's output, and from its messages once there is a log."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        if has_log:
            os.dup2(nowhere, 2)
        os.close(nowhere)
    except OSError:
        pass  # a program without a console has no such descriptors
