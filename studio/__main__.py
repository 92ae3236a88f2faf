"""Where the program starts. Workers import this again, so nothing is imported here that they need not have."""

import sys

from studio.isolation import leave_current_folder


def main() -> None:
    """Run the command line and end with its exit code."""
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
