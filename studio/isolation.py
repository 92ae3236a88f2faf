"""Keeps code that lies in the current folder, as among the photos that somebody sent, from being run.

It runs before anything else is imported, so it must import only what Python has loaded already.
"""

import os
import sys

SAFE_PATH = "PYTHONSAFEPATH"


def leave_current_folder() -> None:
    """Import nothing from the current folder from now on, neither here nor in workers.

    `python -m` puts the current folder first on the path of modules, and so does `python -c`, which is how
    multiprocessing starts workers and the process that tracks what they share. What the user's own PYTHONPATH names
    stays. Libraries of Windows are dealt with as modules are.
    """
    keep_workers_out()
    if getattr(sys, "frozen", False):
        return  # it has its own path, which PyInstaller's start-up keeps
    if not sys.flags.safe_path and sys.path[:1] and _is_current(sys.path[0]):
        del sys.path[0]
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH120, PTH100 - pathlib isn't loaded
    if root not in sys.path:
        sys.path.append(root)  # workers look for the program too; last, so that it hides no library
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetDllDirectoryW("")  # takes the current folder out of the search for libraries


def keep_workers_out() -> None:
    """Let no process that Python starts from now on import from the current folder before it runs our code."""
    os.environ[SAFE_PATH] = "1"


def _is_current(entry: str) -> bool:
    try:
        return entry in ("", os.curdir) or os.path.samefile(entry, os.curdir)  # noqa: PTH121 - as above
    except OSError:
        return False
