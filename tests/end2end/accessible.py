"""What a screen reader finds in the window: the names, roles and places that AT-SPI tells, on Linux.

The library that asks for them belongs to the system's Python, so that one reads and prints JSON.
"""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

import msgspec
from msgspec import Struct

from tests.end2end.screen import Point, Screen, missing, wait_until

PYTHON = "/usr/bin/python3"
_MOST_CHILDREN = 40
"""Of a list with more, the rest is not read."""

_READ = """
import json, sys
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

def label(node):
    for relation in node.get_relation_set() or ():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name() or ""
    return ""

def tell(node, depth):
    states = {state.value_nick for state in node.get_state_set().get_states()}
    if depth and "showing" not in states:
        return
    try:
        box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN) if node.get_component_iface() else None
    except GLib.GError:
        box = None
    found.append(dict(
        name=node.get_name() or "", role=node.get_role_name(), states=sorted(states), depth=depth,
        label=label(node), box=[box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0],
    ))
    for number in range(min(node.get_child_count(), int(sys.argv[2]))):
        child = node.get_child_at_index(number)
        if child is not None:
            tell(child, depth + 1)

found = []
desktop = Atspi.get_desktop(0)
for number in range(desktop.get_child_count()):
    program = desktop.get_child_at_index(number)
    if program is not None and program.get_process_id() == int(sys.argv[1]):
        for each in range(program.get_child_count()):
            tell(program.get_child_at_index(each), 0)
print(json.dumps(found))
"""


class Control(Struct, frozen=True, kw_only=True):
    """One node of the tree; `box` is left, top, width and height on the screen.

    A combo box has its choice for a name; what it is for is told by the `label` that belongs to it.
    """

    name: str
    role: str
    states: tuple[str, ...]
    depth: int
    label: str
    box: tuple[int, int, int, int]

    @property
    def middle(self) -> Point:
        """Where to click it."""
        left, top, width, height = self.box
        return left + width // 2, top + height // 2


def why_not() -> str:
    """Return what keeps the tree from being read here, or nothing."""
    if sys.platform != "linux":
        return "AT-SPI is Linux's"
    if lacking := missing("dbus-daemon"):
        return f"not installed: {', '.join(lacking)}"
    words = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        asked = subprocess.run([PYTHON, "-c", words], capture_output=True, check=False, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return "the system has no Python"
    return "" if asked.returncode == 0 else "not installed: python3-gi, gir1.2-atspi-2.0"


@contextmanager
def open_bus(screen: Screen) -> Generator[None]:
    """Give a screen a session bus of its own, over which programs started later tell what they show."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    pipe = subprocess.PIPE
    bus = subprocess.Popen(command, env=screen.environment, stdout=pipe, stderr=subprocess.DEVNULL, text=True)
    try:
        assert bus.stdout is not None
        screen.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        yield
    finally:
        bus.terminate()
        bus.communicate(timeout=30)


def read_tree(screen: Screen, pid: int) -> list[Control]:
    """Return what a program shows, each node before its children; nothing before the program has told of itself.

    The first to ask wakes the bus for it, and only then does a program tell.
    """
    words = [PYTHON, "-c", _READ, str(pid), str(_MOST_CHILDREN)]
    environment = {key: value for key, value in screen.environment.items() if not key.startswith("PYTHON")}
    done = subprocess.run(words, env=environment, capture_output=True, check=True, timeout=60)
    return msgspec.json.decode(done.stdout, type=list[Control])


def find(screen: Screen, pid: int, name: str, role: str = "") -> Control:
    """Return a control by its name, or its label, once it is there."""
    found: list[Control] = []

    def look() -> bool:
        found[:] = [
            each for each in read_tree(screen, pid) if name in (each.name, each.label) and role in ("", each.role)
        ]
        return bool(found)

    wait_until(f"{name} is seen", look)
    return found[0]
