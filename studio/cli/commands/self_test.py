"""`studio --self-test`: makes pictures with every part of this very installation and names what is missing.

It needs no window and no photos, and writes only into a temporary folder. Whoever builds or repairs an installation
asks it; `doctor` looks at the computer as well.
"""

import ctypes
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import cast

from msgspec import Struct

from studio import __version__, log, paths
from studio.batch.executor.pool import Pool
from studio.batch.executor.worker import greet
from studio.cli.exit_codes import ExitCode
from studio.cli.output import Output, printable
from studio.errors import StudioError

NEEDED = {
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
        "client-proof.recipe.toml",
        "email.recipe.toml",
        "instagram-portrait.recipe.toml",
        "instagram-square.recipe.toml",
        "print-300-dpi.recipe.toml",
        "thumbnails.recipe.toml",
        "web-gallery.recipe.toml",
    ),
    "watermarks": ("studio-nord.png", "studio-nord.svg"),
    "trial": ("photo.dng", "photo.heic"),
    "icons": ("app.svg",),
}
"""What has to lie in the folders of resources."""

MANIFEST = "manifest.txt"
"""In a build, the checksum and the path of every resource, a line for each."""

_OPTIONAL = ("JPEG XL (reading)", "fast resampling", "camera raw (reading)")
"""Parts that not every system has a wheel for, or that are left out of builds for their licence."""
_OPTIONAL_IN_BUILDS = ("JPEG XL (reading)",)

_QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg")
_QT_PLATFORMS = {"win32": "qwindows.dll", "darwin": "libqcocoa.dylib", "linux": "libqxcb.so"}
_QT_OPTIONAL = ("platformthemes/", "wayland-", "platforms/libqwayland", "xcbglintegrations/", "platforminputcontexts/")
"""Plugins for one desktop or another, which need libraries that are only there."""
_TRIAL_SECONDS = 120.0


class Finding(Struct, frozen=True):
    """One part: its name, what is wrong with it ("" when nothing is), and whether the program can do without."""

    name: str
    problem: str = ""
    is_optional: bool = False


class SelfTestReport(Struct, frozen=True):
    """What a worker found: the parts, the fonts, what of the window it has loaded, and how soon it was ready."""

    parts: dict[str, str]
    fonts: dict[str, str]
    foreign: list[str]


def self_test() -> ExitCode:
    """Test everything and print a line for each part; STOPPED when one is missing or does not work."""
    log.start()
    output = Output()
    output.write(f"Studio {__version__}{', an installed program' if _is_build() else ''}")
    missing: list[str] = []
    for find in (find_resources, find_parts, find_window):
        for finding in find():
            word = "ok" if not finding.problem else "without" if finding.is_optional else "MISSING"
            output.write(printable(f"  {word:<8} {finding.name:<34} {finding.problem}").rstrip())
            if word == "MISSING":
                missing.append(finding.name)
    if missing:
        output.complain(printable(f"studio: this installation lacks {', '.join(missing)}. Install Studio again."))
        return ExitCode.STOPPED
    output.write("Everything is there and works.")
    return ExitCode.DONE


def find_resources() -> Iterator[Finding]:
    """Look at each resource, in a build by its checksum."""
    listed = set[str]()
    manifest = paths.resource_path(MANIFEST)
    if manifest.is_file():
        for line in manifest.read_text(encoding="utf-8").splitlines():
            checksum, _, name = line.partition("  ")
            listed.add(name)
            problem = _look(paths.resource_path(*name.split("/")), checksum)
            if problem:
                yield Finding(f"resources/{name}", problem)
        yield Finding("resources of the manifest", "" if listed else "It is empty.")
    elif _is_build():
        yield Finding(f"resources/{MANIFEST}", "It is not there.")
    for folder, names in NEEDED.items():
        for name in names:
            if f"{folder}/{name}" not in listed:
                yield Finding(f"resources/{folder}/{name}", _look(paths.resource_path(folder, name)))


def _look(path: Path, checksum: str = "") -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        return f"It can't be read: {error.strerror}." if path.exists() else "It is not there."
    return "It has changed." if checksum and sha256(data).hexdigest() != checksum else ""


def find_parts() -> Iterator[Finding]:
    """Let a worker make a picture with each part, and look at what that worker has loaded."""
    fonts = [path for name in NEEDED["fonts"] if (path := paths.resource_path("fonts", name)).is_file()]
    started = time.perf_counter()
    try:
        with tempfile.TemporaryDirectory(prefix="studio-") as folder, closing(Pool(1)) as pool:
            pool.submit(greet, limit=_TRIAL_SECONDS).result()
            ready = time.perf_counter() - started
            report = cast("SelfTestReport", pool.submit(try_all, Path(folder), fonts, limit=_TRIAL_SECONDS).result())
    except (StudioError, OSError) as error:
        yield Finding("worker process", str(error))
        return
    yield Finding(f"worker process (ready in {ready:.2f} s)")
    yield Finding("workers without the window", f"It has loaded {', '.join(report.foreign)}." if report.foreign else "")
    optional = _OPTIONAL_IN_BUILDS if _is_build() else _OPTIONAL
    for name, problem in report.parts.items():
        yield Finding(name, problem, name in optional)
    for name, problem in report.fonts.items():
        yield Finding(f"font {name}", problem)


def try_all(folder: Path, fonts: list[Path]) -> SelfTestReport:
    """Try every part; runs in a worker, which alone imports the engine."""
    from studio.engine.trial import foreign_modules, try_font, try_pixels

    foreign = foreign_modules()
    return SelfTestReport(try_pixels(folder), {path.name: try_font(path) for path in fonts}, foreign)


def find_window() -> Iterator[Finding]:
    """Look at the parts of the window without opening one; on Linux, also at what they need of the system."""
    package = find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        yield Finding("window", "PySide6 is not there.", is_optional=not _is_build())
        return
    folder = Path(package.submodule_search_locations[0])
    plugins = next((place for place in (folder / "Qt" / "plugins", folder / "plugins") if place.is_dir()), folder)
    for name in _QT_MODULES:
        found = sorted([*folder.glob(f"{name}.*so"), *folder.glob(f"{name}.pyd")])
        yield Finding(f"window: {name}", _load(found[0]) if found else "It is not there.")
    names = [f"platforms/{_QT_PLATFORMS.get(sys.platform, _QT_PLATFORMS['linux'])}"]
    names += [path.relative_to(plugins).as_posix() for path in sorted(plugins.glob("*/*.so"))] if _is_build() else []
    for name in dict.fromkeys(names):
        path = plugins / name
        problem = _load(path) if path.is_file() else "It is not there."
        yield Finding(f"window: {name}", problem, is_optional=name.startswith(_QT_OPTIONAL))


def _load(path: Path) -> str:
    """Load a library as the window would; its loader says by name which one below it is missing."""
    if sys.platform != "linux":
        return ""
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        return str(error.__cause__ or error)  # in a build, the loader's own words are the cause
    return ""


def _is_build() -> bool:
    return bool(getattr(sys, "frozen", False))
