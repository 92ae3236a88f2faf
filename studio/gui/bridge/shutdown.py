"""Ends threads and the program even when one of them, or a worker, hangs on a dead network share."""

import logging
import os
import threading

from studio.batch.executor.lane import is_worker_left

SECONDS = 1.0
"""Seconds to wait for what was told to end: it ends at once, unless it waits for a disk or a network."""

_log = logging.getLogger(__name__)


def join(thread: threading.Thread | None, seconds: float = SECONDS) -> None:
    """Wait, for a limited time, until a thread that was told to end has ended."""
    if thread is not None:
        thread.join(seconds)
        if thread.is_alive():
            _log.error("The thread %s can't be ended; the program ends without waiting for it.", thread.name)


def leave(code: int) -> int:
    """Return the exit code; end the program at once where Python itself would hang.

    To be called last, when all threads and workers were told to end.
    """
    main = threading.main_thread()
    if is_worker_left() or any(thread is not main and not thread.daemon for thread in threading.enumerate()):
        logging.shutdown()
        os._exit(code)
    return code
