"""Runs first in the frozen program: workers must never load Qt, and a program without a console still has streams.

PyInstaller's own hook would import QtCore into every process; what is None in `sys.modules` can't be imported.
"""

import os
import sys

if any(word == "--multiprocessing-fork" or word.startswith("from multiprocessing.") for word in sys.argv[1:]):
    sys.modules["PySide6"] = None  # type: ignore[assignment]

for name in ("stdin", "stdout", "stderr"):
    if getattr(sys, name) is None:  # Windows, started by a double click
        setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: SIM115, PTH123
