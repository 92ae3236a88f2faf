"""Where the program starts. Workers import this again, so nothing is imported here that they need not have."""

import multiprocessing
import signal
import sys


def main() -> None:
    """Run the command line and end with its exit code."""
    multiprocessing.freeze_support()  # first: in a frozen build, a worker starts here too and stays in this call
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that what is temporary is removed then too
    from studio.cli.main import main as run_command

    sys.exit(run_command())


if __name__ == "__main__":
    main()
