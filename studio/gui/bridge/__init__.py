"""The bridge: the only place where threads meet signals; results come on the window's thread."""

from studio.gui.bridge.planner import Planner, PlanRequest
from studio.gui.bridge.previewer import Previewer, Shown
from studio.gui.bridge.runner import Runner, RunResult
from studio.gui.bridge.scanner import Scanner, ScanResult
from studio.gui.bridge.thumbnailer import Thumbnailer

__all__ = [
    "PlanRequest",
    "Planner",
    "Previewer",
    "RunResult",
    "Runner",
    "ScanResult",
    "Scanner",
    "Shown",
    "Thumbnailer",
]
