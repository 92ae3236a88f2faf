"""The list of checks of an installation and of this computer; `doctor` and `--self-test` show it, each in its way.

Needs no window and no photos, and writes only into a temporary folder.
"""

import ctypes
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from importlib import metadata, util
from pathlib import Path
from typing import cast

from msgspec import Struct

from studio import __version__, paths
from studio.batch.executor import machine
from studio.batch.executor.single import SingleWorker
from studio.batch.executor.worker import greet
from studio.byte_size import english_size
from studio.cli.output import counted
from studio.errors import StudioError
from studio.recipe import fonts, library

REINSTALL = "Install Studio again."

LIBRARIES = {
    "Pillow": "PIL",
    "pi-heif": "pi_heif",
    "pillow-jxl-plugin": "pillow_jxl",
    "rawpy": "rawpy",
    "simplejpeg": "simplejpeg",
    "nanoarrow": "nanoarrow",
    "cykooz-resizer": "cykooz_resizer",
    "deflate": "deflate",
    "resvg-py": "resvg_py",
    "zxing-cpp": "zxingcpp",
    "reportlab": "reportlab",
    "lxml": "lxml",
    "msgspec": "msgspec",
    "tomli-w": "tomli_w",
    "typer": "typer",
    "rich": "rich",
    "platformdirs": "platformdirs",
    "natsort": "natsort",
    "send2trash": "send2trash",
}
"""Packages and the modules that they bring."""

_OPTIONAL = ("pillow-jxl-plugin", "JPEG XL (reading)")
"""What no build contains, because of its licence."""
_FAST = ("cykooz-resizer", "simplejpeg", "nanoarrow", "fast resampling")
_OPTIONAL_IN_A_VENV = (*_OPTIONAL, *_FAST, "rawpy", "camera raw (reading)", "PySide6")
"""What is not needed outside builds: some systems have no wheel for it, or only the command line is wanted."""

RESOURCES = {
    "fonts": (
        "DancingScript-Regular.ttf",
        "EBGaramond-Italic.ttf",
        "EBGaramond-Regular.ttf",
        "GreatVibes-Regular.ttf",
        "Inter-Bold.ttf",
        "Inter-Regular.ttf",
        "Inter-SemiBold.ttf",
    ),
    "profiles": ("AdobeRGB.icc", "DisplayP3.icc", "sRGB.icc"),
    "recipes": (
        "client-gallery.recipe.toml",
        "client-proof.recipe.toml",
        "email.recipe.toml",
        "instagram-portrait.recipe.toml",
        "instagram-square.recipe.toml",
        "print-300-dpi.recipe.toml",
        "products-by-sku.recipe.toml",
        "school-class-folders.recipe.toml",
        "thumbnails.recipe.toml",
        "web-gallery.recipe.toml",
        "yearbook-pspa.recipe.toml",
    ),
    "watermarks": ("studio-nord.png", "studio-nord.svg"),
    "trial": ("photo.dng", "photo.heic"),
    "icons": ("app.svg",),
}
"""What must be in the folders of resources."""

MANIFEST = "manifest.txt"
"""In a build, a line for each resource: its checksum and its path."""

_QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg")
_QT_PLATFORMS = {"win32": "qwindows.dll", "darwin": "libqcocoa.dylib", "linux": "libqxcb.so"}
_QT_OPTIONAL = ("platformthemes/", "wayland-", "platforms/libqwayland", "xcbglintegrations/", "platforminputcontexts/")
"""Plugins for one desktop or another, which need libraries that only that desktop has."""

_TRIAL_SECONDS = 120.0
_LITTLE_DISK = 1_000_000_000
_LITTLE_MEMORY = 1_500_000_000


class Check(Struct, frozen=True):
    """One thing that was checked: what was found, and what is wrong and what to do, "" when all is well."""

    name: str
    found: str = ""
    problem: str = ""
    is_needed: bool = True


class Group(Struct, frozen=True):
    """Checks under one title; those of the installation are the same on every computer."""

    title: str
    is_installation: bool
    run: Callable[[], Iterator[Check]]


class PartsReport(Struct, frozen=True):
    """What a worker found: problems of parts and of fonts, "" where there is none, and modules of the window in it."""

    parts: dict[str, str]
    fonts: dict[str, str]
    window_modules: list[str]


def list_groups() -> tuple[Group, ...]:
    """Return all checks; each group runs when it is iterated."""
    return (
        Group("Versions", False, check_versions),
        Group("Resources", True, check_resources),
        Group("Pictures", True, check_parts),
        Group("Window", True, check_window),
        Group("Folders", False, check_folders),
        Group("Computer", False, check_computer),
    )


def is_build() -> bool:
    """Return whether this is a frozen program, not a Python environment."""
    return bool(getattr(sys, "frozen", False))


def _check(name: str, found: str = "", problem: str = "") -> Check:
    return Check(name, found, problem, name not in (_OPTIONAL if is_build() else _OPTIONAL_IN_A_VENV))


def check_versions() -> Iterator[Check]:
    """Check Python and the libraries."""
    yield Check("Studio", __version__)
    is_old = sys.version_info < (3, 11)
    yield Check("Python", sys.version.split()[0], "Install Python 3.11 or newer." if is_old else "")
    for name, module in LIBRARIES.items():
        is_there = util.find_spec(module) is not None
        advice = "It is not part of this build." if is_build() else f"Install it: pip install {name}"
        yield _check(name, _version(name) if is_there else "", "" if is_there else advice)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:  # a build has no metadata
        return "found"


def check_resources() -> Iterator[Check]:
    """Check each resource, in a build by its checksum."""
    listed = set[str]()
    manifest = paths.resource_path(MANIFEST)
    if manifest.is_file():
        for line in manifest.read_text(encoding="utf-8").splitlines():
            checksum, _, name = line.partition("  ")
            listed.add(name)
            yield from _check_resource(name, checksum)
    if is_build() and not listed:
        yield Check(f"resources/{MANIFEST}", problem=f"It is missing or empty. {REINSTALL}")
    needed = {f"{folder}/{name}" for folder, names in RESOURCES.items() for name in names}
    for name in sorted(needed - listed):
        yield from _check_resource(name)
    yield Check("resources", counted(len(needed | listed), "file"))
    families = fonts.bundled_families()
    yield Check("bundled fonts", ", ".join(families), "" if families else REINSTALL)
    shipped = [path for path in library.list_presets() if library.is_shipped(path)]
    yield Check("shipped recipes", str(len(shipped)), "" if shipped else REINSTALL)


def _check_resource(name: str, checksum: str = "") -> Iterator[Check]:
    path = paths.resource_path(*name.split("/"))
    problem = ""
    try:
        if checksum and sha256(path.read_bytes()).hexdigest() != checksum:
            problem = "It has changed."
        elif not checksum:
            with path.open("rb") as file:
                file.read(1)
    except OSError as error:
        problem = f"It can't be read: {error.strerror}." if path.exists() else "It is missing."
    if problem:
        yield Check(f"resources/{name}", problem=f"{problem} {REINSTALL}")


def check_parts() -> Iterator[Check]:
    """Let a worker make a picture with each part, and check what that worker has loaded."""
    files = [path for name in RESOURCES["fonts"] if (path := paths.resource_path("fonts", name)).is_file()]
    started = time.perf_counter()
    try:
        with tempfile.TemporaryDirectory(prefix="studio-") as folder, closing(SingleWorker()) as worker:
            worker.submit(greet, limit=_TRIAL_SECONDS).result()
            ready = time.perf_counter() - started
            future = worker.submit(try_parts, Path(folder), files, limit=_TRIAL_SECONDS)
            report = cast("PartsReport", future.result())
    except (StudioError, OSError) as error:
        yield Check("worker process", problem=str(error))
        return
    yield Check("worker process", f"ready in {ready:.2f} s")
    loaded = report.window_modules
    yield Check("workers without the window", problem=f"Loaded: {', '.join(loaded)}." if loaded else "")
    for name, problem in report.parts.items():
        yield _check(name, "" if problem else "works", problem)
    for name, problem in report.fonts.items():
        yield Check(f"font {name}", "" if problem else "works", problem)


def try_parts(folder: Path, font_files: list[Path]) -> PartsReport:
    """Try every part; runs in a worker, the only process that imports the engine."""
    from studio.engine import selftest

    loaded = selftest.window_modules()  # before the parts can load anything more
    fonts_tried = {path.name: selftest.try_font(path) for path in font_files}
    return PartsReport(selftest.try_parts(folder), fonts_tried, loaded)


def check_window() -> Iterator[Check]:
    """Check the parts of the window without opening one; on Linux, also the system libraries that they need."""
    package = util.find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        yield _check("PySide6", problem='It is missing; add it with: pip install "studio-photo[gui]"')
        return
    folder = Path(package.submodule_search_locations[0])
    plugins = next((place for place in (folder / "Qt" / "plugins", folder / "plugins") if place.is_dir()), folder)
    for name in _QT_MODULES:
        libraries = sorted([*folder.glob(f"{name}.*so"), *folder.glob(f"{name}.pyd")])
        yield Check(f"window: {name}", problem=_load(libraries[0]) if libraries else "It is missing.")
    names = [f"platforms/{_QT_PLATFORMS.get(sys.platform, _QT_PLATFORMS['linux'])}"]
    names += [path.relative_to(plugins).as_posix() for path in sorted(plugins.glob("*/*.so"))] if is_build() else []
    for name in dict.fromkeys(names):
        path = plugins / name
        problem = _load(path) if path.is_file() else "It is missing."
        yield Check(f"window: {name}", problem=problem, is_needed=not name.startswith(_QT_OPTIONAL))


def _load(path: Path) -> str:
    """Load a library as the window would; the loader names the library below it that is missing."""
    if sys.platform != "linux":
        return ""
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        return str(error.__cause__ or error)  # in a build, the loader's own words are the cause
    return ""


def check_folders() -> Iterator[Check]:
    """Check that the folders of the program can be written, and their disks."""
    for name, folder in (
        ("journals", paths.journal_folder()),
        ("own recipes", paths.recipe_folder()),
        ("log", paths.log_folder()),
        ("cache", paths.cache_folder()),
        ("temporary files", Path(tempfile.gettempdir())),
    ):
        nearest = _nearest(folder)
        is_open = nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
        problem = "" if is_open else f"{nearest} can't be written; change its permissions."
        yield Check(name, f"{folder}{'' if folder.exists() else ' (made when needed)'}", problem)
    for name, folder in (("free space, journals", paths.state_folder()), ("free space, here", Path.cwd())):
        free = shutil.disk_usage(_nearest(folder)).free
        yield Check(name, english_size(free), "Free some space on this disk." if free < _LITTLE_DISK else "", False)


def _nearest(folder: Path) -> Path:
    return next((parent for parent in (folder, *folder.parents) if parent.exists()), folder)


def check_computer() -> Iterator[Check]:
    """Check cores, memory, display and the encoding of file names."""
    cores, memory = machine.cores(), machine.memory()
    yield Check("usable cores", f"{cores} (as many workers, unless --workers says otherwise)")
    little = "Use fewer --workers for large photos." if memory < _LITTLE_MEMORY else ""
    yield Check("memory", english_size(memory), little, False)
    has_display = sys.platform in ("win32", "darwin") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    yield Check("display", "found" if has_display else "none; the command line needs none")
    encoding = sys.getfilesystemencoding()
    wrong = "" if encoding.lower() == "utf-8" else "Names with accents may be damaged; set a UTF-8 locale."
    yield Check("file names", encoding, wrong, False)
