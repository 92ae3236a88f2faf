"""Imported by the fork server, and by nothing else: it makes ready what its forks, the workers, begin with.

Nothing here may start a thread, which a fork would lose, or open a stranger's file.
"""

import atexit
import contextlib
import gc
import os
import pathlib
import signal
from multiprocessing import forkserver

from studio.batch.executor import lane
from studio.batch.executor.sandbox import drop_rights
from studio.batch.executor.worker import leave_group, prepare_engine

_program = os.getppid()


def end() -> None:
    """End at once, with nothing to tidy up but the socket that forks are asked for by, if the program was killed."""
    address = getattr(getattr(forkserver, "_forkserver", None), "_forkserver_address", None)
    if isinstance(address, str) and os.getppid() != _program:
        socket = pathlib.Path(address)
        with contextlib.suppress(OSError):
            socket.unlink()
            socket.parent.rmdir()
    os._exit(0)


signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # a fork lets it through again once it ignores it
leave_group()
drop_rights()
gc.disable()
prepare_engine()
gc.freeze()  # no fork walks over what is there now, which would copy most of its memory
gc.enable()
atexit.register(end)

__all__ = ["end", "lane"]
