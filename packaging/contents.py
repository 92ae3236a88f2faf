"""What of all that PyInstaller finds goes into the program, as `studio.spec` asks.

An entry is one of PyInstaller's: (name inside, path, kind).
"""

import re
import struct
import sys
from collections.abc import Sequence
from pathlib import Path

Entry = tuple[str, str, str]

QT_MODULES = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtDBus"}
QT_LIBRARIES = QT_MODULES | {
    "QtXcbQpa",
    "QtWaylandClient",
    "QtWaylandEglClientHwIntegration",
    "QtOpenGL",
    "QtWlShellIntegration",
}
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qjpeg", "qico", "qwebp"},
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle", "qwindowsvistastyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl", "shm-emulation-server"},
    "wayland-shell-integration": {"xdg-shell", "qt-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}
QT_REST = ("libpyside6.", "libshiboken6.", "pyside6.", "shiboken6.", "shiboken.", "libicu", "opengl32sw")
PYTHON_NEEDS = r"lib(python|ssl|crypto|ffi|sqlite3|lzma|bz2|z|expat|uuid|mpdec|zstd)[-.\d]"
"""Libraries of the system that go along: Python's own modules need just these versions."""

RUNTIME = re.compile(r"(msvcp140|vcruntime140|concrt140|vcomp140)(_\w+)?\.dll", re.IGNORECASE)
"""Microsoft's C++ runtime, which many a Windows lacks; wheels bring it in several spellings and ages."""
FIXED_FILE_INFO = 0xFEEF04BD.to_bytes(4, "little")
"""Where a Windows library's version stands: VS_FIXEDFILEINFO, of Microsoft's "Version Information" reference."""


def is_wanted(entry: Entry, system: str = sys.platform) -> bool:
    """Tell whether a file goes into the program of a system."""
    inside, path = entry[0].replace("\\", "/"), entry[1]
    parts = inside.split("/")
    name = parts[-1]
    if system == "win32" and RUNTIME.fullmatch(name):
        return True
    if parts[0] in ("PySide6", "shiboken6"):
        return is_wanted_of_qt(parts, name, system)
    if name.startswith(("libQt6", "Qt6")):
        return False  # links beside the program to libraries that lie in PySide6
    if ".libs" in parts[0] or parts[0].endswith(".dylibs") or parts[0] == "resources":
        return True
    is_of_system = system == "linux" and path and path.startswith(("/lib", "/usr/lib"))
    if is_of_system and ".so" in name and "lib-dynload" not in path:
        return re.match(PYTHON_NEEDS, name) is not None
    return not (parts[0] == "numpy" and ("tests" in parts or name.endswith((".pyi", ".a", ".h"))))


def is_wanted_of_qt(parts: list[str], name: str, system: str) -> bool:
    """Tell whether a file of PySide6 goes along: the modules, plugins and translations that the window uses."""
    stem = name.split(".")[0].removesuffix("d") if name.endswith("d.dll") else name.split(".")[0]
    if "plugins" in parts:
        kind = parts[parts.index("plugins") + 1]
        return stem.removeprefix("lib") in QT_PLUGINS.get(kind, ())
    if "translations" in parts:
        return re.match(r"qtbase_(de|fr|es|ja|zh_CN|en)\.qm", name) is not None
    if parts[0] == "PySide6" and name.startswith("Qt") and name.endswith((".so", ".pyd")):
        return stem in QT_MODULES
    if name.startswith(("libQt6", "Qt6")):
        return "Qt" + name.split(".")[0].removeprefix("lib").removeprefix("Qt6") in QT_LIBRARIES
    if ".framework" in "/".join(parts):
        return next(part for part in parts if part.endswith(".framework")).removesuffix(".framework") in QT_LIBRARIES
    return name.lower().startswith(QT_REST) or name.endswith(".py") or (system == "linux" and name == "qt.conf")


def with_one_runtime(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries with one copy of each library of the C++ runtime, the newest, beside the program.

    There every library finds it; a copy in a folder of one package serves that package only.
    """
    newest: dict[str, Entry] = {}
    others: list[Entry] = []
    for entry in entries:
        name = entry[0].replace("\\", "/").rpartition("/")[2].lower()
        if not RUNTIME.fullmatch(name):
            others.append(entry)
        elif name not in newest or read_version(Path(entry[1])) > read_version(Path(newest[name][1])):
            newest[name] = (name, entry[1], entry[2])
    return [*others, *newest.values()]


def read_version(path: Path) -> tuple[int, ...]:
    """Return the four numbers of a Windows library's version; zeros when it says none."""
    data = path.read_bytes()
    at = data.find(FIXED_FILE_INFO)
    high, low = struct.unpack_from("<II", data, at + 8) if at >= 0 else (0, 0)
    return high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF
