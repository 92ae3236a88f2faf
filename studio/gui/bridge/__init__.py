"""The bridge: the only place where threads meet signals; results come on the window's thread."""

from studio.gui.bridge.planner import Planner, Wish
from studio.gui.bridge.previewer import Previewer, Shown
from studio.gui.bridge.runner import Ending, Runner
from studio.gui.bridge.scanner import Adder, Scanned
from studio.gui.bridge.thumbnailer import Thumbnailer

__all__ = ["Adder", "Ending", "Planner", "Previewer", "Runner", "Scanned", "Shown", "Thumbnailer", "Wish"]
