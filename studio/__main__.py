"""Where the program starts. Workers import this again, so nothing is imported here that they need not have."""

import gc
import sys

from studio.isolation import leave_current_folder

GC_THRESHOLDS = (50_000, 50, 1_000)
"""When Python looks for cycles. Imports, jobs and outcomes have hardly any, and a search at every 700 new objects takes
a tenth of the start."""


def main() -> None:
    """Run the command line and end with its exit code."""
    gc.set_threshold(*GC_THRESHOLDS)
    leave_current_folder()  # before any import that could find a stranger's module
    import multiprocessing
    import signal

    try:
        multiprocessing.freeze_support()  # first: in a frozen build, a worker starts here too and stays in this call
    except (OSError, EOFError):  # the program was killed while this worker of it started: Windows would show a box
        sys.exit(1)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that what is temporary is removed then too
    from studio.cli.main import main as run_command

    sys.exit(run_command())


if __name__ == "__main__":
    main()
