"""`doctor`: says whether everything that the program needs is there, and what to do about what is not."""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from importlib import metadata, util
from pathlib import Path
from typing import cast

from msgspec import Struct

from studio import __version__, log, paths
from studio.batch.executor import machine
from studio.batch.executor.pool import Pool
from studio.cli.exit_codes import ExitCode
from studio.cli.output import Output, as_bytes, printable
from studio.errors import StudioError
from studio.recipe import fonts, library

_LIBRARIES = {
    "Pillow": "PIL",
    "pi-heif": "pi_heif",
    "pillow-jxl-plugin": "pillow_jxl",
    "rawpy": "rawpy",
    "cykooz-resizer": "cykooz_resizer",
    "resvg-py": "resvg_py",
    "lxml": "lxml",
    "msgspec": "msgspec",
    "tomli-w": "tomli_w",
    "typer": "typer",
    "rich": "rich",
    "platformdirs": "platformdirs",
    "natsort": "natsort",
}
_DISPENSABLE = (
    "cykooz-resizer", "rawpy", "fast resampling", "camera raw (reading)", "pillow-jxl-plugin", "JPEG XL (reading)"
)  # fmt: skip
"""What the program works without: there is no wheel for every system, or its licence keeps it out of builds."""

_LITTLE_DISK = 1_000_000_000
_LITTLE_MEMORY = 1_500_000_000
_TRIAL_SECONDS = 60.0


class Check(Struct, frozen=True):
    """One line: what was looked at, what was found, and what to do; `remedy` is "" where all is well."""

    name: str
    found: str
    remedy: str = ""
    is_needed: bool = True


def examine() -> ExitCode:
    """Check everything and print a line for each; SOME_FAILED when something that is needed is missing."""
    log.start()  # what a worker says that can't start
    output = Output()
    code = ExitCode.DONE
    for title, checks in (
        ("Versions", _versions()),
        ("Pictures", _pictures()),
        ("Fonts and recipes", _resources()),
        ("Folders", _folders()),
        ("Machine", _machine()),
    ):
        output.write(title)
        for check in checks:
            word = "ok" if not check.remedy else "missing" if check.is_needed else "note"
            text = f"{check.found}{'  ' if check.found and check.remedy else ''}{check.remedy}"
            output.write(printable(f"  {word:<8} {check.name:<22} {text}").rstrip())
            if word == "missing":
                code = ExitCode.SOME_FAILED
    return code


def _versions() -> Iterator[Check]:
    yield Check("Studio", __version__)
    is_old = sys.version_info < (3, 11)
    yield Check("Python", sys.version.split()[0], "Install Python 3.11 or newer." if is_old else "")
    for name, module in _LIBRARIES.items():
        found = util.find_spec(module) is not None
        advice = "It is not part of this build." if getattr(sys, "frozen", False) else f"Install it: pip install {name}"
        remedy = "" if found else advice
        yield Check(name, _version(name) if found else "", remedy, name not in _DISPENSABLE)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:  # a frozen build has no metadata
        return "there"


def _pictures() -> Iterator[Check]:
    """Try the codecs where photos are made: in a worker."""
    started = time.perf_counter()
    try:
        with tempfile.TemporaryDirectory(prefix="studio-") as folder, closing(Pool(1)) as pool:
            future = pool.submit(try_codecs, Path(folder), limit=_TRIAL_SECONDS)
            found = cast("dict[str, str]", future.result())
    except (StudioError, OSError) as error:
        yield Check("worker process", "", str(error))
        return
    yield Check("worker process", f"started and tried all in {time.perf_counter() - started:.1f} s")
    for name, problem in found.items():
        yield Check(name, "" if problem else "works", problem, name not in _DISPENSABLE)


def try_codecs(folder: Path) -> dict[str, str]:
    """Try the codecs; runs in a worker, which alone imports the engine."""
    from studio.engine.codec import try_codecs

    return try_codecs(folder)


def _resources() -> Iterator[Check]:
    broken = "Install Studio again: a part of it is not there."
    families = fonts.bundled_families()
    yield Check("bundled fonts", ", ".join(families), "" if families else broken)
    shipped = [path for path in library.list_presets() if library.is_shipped(path)]
    yield Check("shipped recipes", str(len(shipped)), "" if shipped else broken)
    profile = paths.resource_path("profiles", "sRGB.icc").is_file()
    yield Check("sRGB profile", "there" if profile else "", "" if profile else broken)


def _folders() -> Iterator[Check]:
    for name, folder in (
        ("journals", paths.journal_folder()),
        ("own recipes", paths.recipe_folder()),
        ("log", paths.log_folder()),
        ("cache", paths.cache_folder()),
        ("temporary files", Path(tempfile.gettempdir())),
    ):
        nearest = next((parent for parent in (folder, *folder.parents) if parent.exists()), folder)
        is_open = nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
        remedy = "" if is_open else f"Nothing can be written into {nearest}; change its permissions."
        yield Check(name, f"{folder}{'' if folder.exists() else ' (made when needed)'}", remedy)
    for name, folder in (("free disk, journals", paths.state_folder()), ("free disk, here", Path.cwd())):
        nearest = next(parent for parent in (folder, *folder.parents) if parent.exists())
        free = shutil.disk_usage(nearest).free
        yield Check(name, as_bytes(free), "Make room on this disk." if free < _LITTLE_DISK else "", is_needed=False)


def _machine() -> Iterator[Check]:
    cores, memory = machine.cores(), machine.memory()
    yield Check("usable cores", f"{cores} (so many workers, unless --workers says otherwise)")
    little = "Use fewer --workers for large photos." if memory < _LITTLE_MEMORY else ""
    yield Check("memory", as_bytes(memory), little, is_needed=False)
    has_display = sys.platform in ("win32", "darwin") or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
    yield Check("display", "there" if has_display else "none; the command line needs none")
    encoding = sys.getfilesystemencoding()
    wrong = "" if encoding.lower() == "utf-8" else "Names with accents may suffer; set a UTF-8 locale."
    yield Check("file names", encoding, wrong, is_needed=False)
