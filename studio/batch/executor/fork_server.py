"""Starts worker processes: on Linux as forks of one process that has the engine loaded, elsewhere from scratch.

The fork server is a clean process of its own, which knows no window; what it holds is in `preloaded`.
"""

import atexit
import contextlib
import ctypes
import importlib
import logging
import multiprocessing
import os
import signal
import socket
import sys
import threading
from collections.abc import Generator
from multiprocessing import connection
from multiprocessing.context import BaseContext
from typing import Any, NoReturn

from studio.isolation import keep_workers_out

_PRELOADED = "studio.batch.executor.preloaded"

_SAFE = (3, 11, 1)
"""With an older Python any user of the machine could have the fork server run code (CVE-2022-42919)."""

_OWN_KEY = (3, 14)
"""From this Python on, a fork server asks for a key that it is given when it starts."""

_log = logging.getLogger(__name__)


@contextlib.contextmanager
def interrupts_held_back() -> Generator[None]:
    """Protect a process that is being started from Ctrl-C until it ignores that itself."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetConsoleCtrlHandler(None, True)  # the new process inherits it
        try:
            yield
        finally:
            kernel.SetConsoleCtrlHandler(None, False)
        return
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


if sys.platform == "linux":
    from multiprocessing import forkserver, popen_forkserver, resource_tracker
    from multiprocessing.context import ForkServerContext, ForkServerProcess
    from multiprocessing.process import BaseProcess

    class _Fork(popen_forkserver.Popen):
        """A fork whose exit code several threads may ask for; of Python's own, one of them gets a wrong one."""

        def __init__(self, process_obj: BaseProcess) -> None:
            self._asking = threading.Lock()
            super().__init__(process_obj)

        def poll(self, flag: int = os.WNOHANG) -> int | None:
            """Return the exit code, None while the process runs; without WNOHANG wait for it."""
            if flag != os.WNOHANG and self.returncode is None:
                connection.wait([self.sentinel])
            with self._asking:
                return super().poll(os.WNOHANG)

    class _ForkedProcess(ForkServerProcess):
        @staticmethod
        def _Popen(process_obj: BaseProcess) -> _Fork:  # noqa: N802 - multiprocessing's name
            return _Fork(process_obj)

    class _ForkContext(ForkServerContext):
        Process = _ForkedProcess

    def start_server(*, as_fork: bool = False) -> bool:
        """Start the fork server unless it runs, without waiting until it is ready; False where there can be none.

        With `as_fork` it is a fork of this process, where that has no other thread and no window: so it need not load
        again what is loaded here.
        """
        if sys.version_info < _SAFE:
            return False
        keep_workers_out()
        try:
            forkserver.set_forkserver_preload([_PRELOADED])
            can_fork = as_fork and sys.version_info < _OWN_KEY and "PySide6" not in sys.modules and _is_alone()
            with interrupts_held_back():
                tracker = getattr(resource_tracker, "_resource_tracker", None)
                if can_fork and (getattr(tracker, "_fd", 0), getattr(tracker, "_pid", 0)) == (None, None):
                    _fork_tracker(tracker)
            resource_tracker.ensure_running()  # before the server, since it lets Ctrl-C through again
            with interrupts_held_back():
                server = getattr(forkserver, "_forkserver", None)
                if can_fork and getattr(server, "_forkserver_pid", 0) is None:
                    _fork_off(server)
                else:
                    forkserver.ensure_running()
        except OSError as error:  # as where its socket's path gets too long, or no folder for that can be written
            _log.warning("The fork server can't be started, so each worker loads the engine itself: %s", error)
            return False
        atexit.unregister(_stop_server)
        atexit.register(_stop_server)
        return True

    def _is_alone() -> bool:
        """Tell whether this process has one thread, counting those of libraries."""
        try:
            return len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208 - their number is enough
        except OSError:
            return False

    def _fork_tracker(tracker: Any) -> None:
        """Do what `ResourceTracker.ensure_running` does, but with a fork in the place of a new Python."""
        theirs, ours = os.pipe()
        try:
            pid = os.fork()
        except OSError:
            os.close(theirs)
            os.close(ours)
            raise
        if not pid:
            os.close(ours)
            _track(theirs)
        os.close(theirs)
        tracker._fd, tracker._pid = ours, pid

    def _track(names: int) -> NoReturn:
        """Be what looks after multiprocessing's leftovers until all who hold the other end of its pipe are gone."""
        with contextlib.suppress(BaseException):  # nothing may go on in the program's own code
            signal.signal(signal.SIGHUP, signal.SIG_DFL)
            for stream in (sys.__stdin__, sys.__stdout__):
                if stream is not None:
                    with contextlib.suppress(OSError, ValueError):
                        os.close(stream.fileno())  # not the stream itself, which would write what waits in it
            sys.stdin = sys.stdout = None
            resource_tracker.main(names)
        os._exit(0)

    def _fork_off(server: Any) -> None:
        """Do what `ForkServer.ensure_running` does, but with a fork in the place of a new Python."""
        with socket.socket(socket.AF_UNIX) as listener:
            address = str(connection.arbitrary_address("AF_UNIX"))  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
            listener.bind(address)
            os.chmod(address, 0o600)  # noqa: PTH101
            listener.listen()
            theirs, ours = os.pipe()
            pid = os.fork()
            if not pid:
                os.close(ours)
                _serve(listener.fileno(), theirs)
            os.close(theirs)
        server._forkserver_address, server._forkserver_alive_fd, server._forkserver_pid = address, ours, pid

    def _serve(listener: int, alive: int) -> NoReturn:
        """Be the fork server until the program ends; `preloaded` ends the process."""
        with contextlib.suppress(BaseException):  # nothing may go on in the program's own code
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            forkserver.main(listener, alive, [_PRELOADED])
        with contextlib.suppress(BaseException):
            importlib.import_module(_PRELOADED).end()
        os._exit(1)

    def worker_context() -> BaseContext:
        """Return how to start a worker."""
        return _ForkContext() if start_server() else multiprocessing.get_context("spawn")

    def _stop_server() -> None:
        """End the fork server with the program and wait for it, so that nothing of it is left; no worker is by now."""
        stop = getattr(getattr(forkserver, "_forkserver", None), "_stop", None)  # there is no public way
        if stop is not None:
            with contextlib.suppress(OSError):
                stop()

else:

    def start_server(*, as_fork: bool = False) -> bool:
        """Return False: this system has no fork server."""
        return False

    def worker_context() -> BaseContext:
        """Return how to start a worker."""
        return multiprocessing.get_context("spawn")
