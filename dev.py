#!/usr/bin/env python3
"""Set up a fresh machine, then `python3 dev.py run | test | fuzz | bench | dist | wine | lock`.

Needs the standard library only. Knows how the project's tools are called; what they check stands in
pyproject.toml.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Generator, NoReturn

OLDEST, NEWEST = (3, 11), (3, 14)  # the Pythons that every locked package has a wheel for

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"
BENCH_LOCK = ROOT / "requirements-bench.lock"
DIST_LOCK = ROOT / "requirements-dist.lock"
SAMPLES = ROOT / "resources" / "samples"
SAMPLE_RECIPE = ROOT / "resources" / "recipes" / "web-gallery.recipe.toml"

# The tests that cover these parts. The others run without coverage, under which everything takes twice as long.
MEASURED = (
    "tests/attack",
    "tests/batch",
    "tests/cli",
    "tests/engine",
    "tests/gui/bridge",
    "tests/recipe",
    *sorted(each.relative_to(ROOT).as_posix() for each in ROOT.glob("tests/test_*.py")),
)

# What must reach 95 % of its lines by itself: (what to count, what of it not).
COVERED = {
    "values": ("studio/*.py,studio/recipe/*", "studio/__main__.py"),
    "engine": ("studio/engine/*", ""),
    "batch": ("studio/batch/*", ""),
}

# Debian's and Ubuntu's packages of what no wheel brings: for Qt by library, for tests and rivals by program.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PROGRAMS = {"exiftool": "libimage-exiftool-perl", "Xvfb": "xvfb", "xdotool": "xdotool"}
BROWSER = {"chromium": "chromium", "chromedriver": "chromium-driver"}
"""For the tests of pages; Ubuntu has no such packages, and its machines for tests bring Chrome along."""
PACKERS = {"makeself": "makeself", "strip": "binutils", "Xvfb": "xvfb", "xdotool": "xdotool"}
JUDGES = {
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "lintian": "lintian",
}
WINE = {
    "wine": "wine",
    "makensis": "nsis",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
RIVALS = {"convert": "imagemagick", "gm": "graphicsmagick", "vipsthumbnail": "libvips-tools"}


def main(arguments: list[str]) -> int:
    """Do the command and return its exit code."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        use_another_python()
    commands = {"run": run, "test": test, "fuzz": fuzz, "bench": bench, "dist": dist, "wine": wine, "lock": lock}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else each program that is started is compiled anew
    return commands[arguments[0]](arguments[1:])


def use_another_python() -> NoReturn:
    """Start again with a Python that suits, or say that there is none."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        command = ["py", f"-3.{minor}"] if os.name == "nt" else [f"python3.{minor}"]
        check = [*command, "-c", f"import sys; sys.exit(sys.version_info[:2] != (3, {minor}))"]
        if shutil.which(command[0]) and subprocess.run(check, capture_output=True, check=False).returncode == 0:
            raise SystemExit(subprocess.call([*command, *sys.argv]))
    here = platform.python_version()
    raise SystemExit(f"Studio needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}; this is {here} and no other was found.")


# The commands ------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Open the window; without a display deliver the sample photos on the command line."""
    set_up(LIBRARIES)
    display = sys.platform != "linux" or "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    if arguments or display:
        return subprocess.call([PYTHON, "-P", "-m", "studio", *arguments])
    target = Path(tempfile.mkdtemp(prefix="studio-samples-"))
    command = [PYTHON, "-P", "-m", "studio", "run", SAMPLES, "--to", target, "--recipe", SAMPLE_RECIPE]
    code = subprocess.call(command)
    if code == 0:
        count = sum(path.is_file() for path in target.rglob("*"))
        print(f"There is no display, so the sample photos were delivered: {count} files in {target}")
    return code


def test(arguments: list[str]) -> int:
    """Check style, types, tests and coverage, all of them even if one fails; the arguments go to pytest.

    With `--fast`, for the inner loop, only style and the tests that are not marked as slow.
    """
    set_up({**LIBRARIES, **PROGRAMS})
    if is_debian():
        install_system_packages(BROWSER)
    is_fast = "--fast" in arguments
    arguments = [each for each in arguments if each != "--fast"]
    os.environ["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"  # else it asks the network for a newer one
    report: list[str] = []

    def step(name: str, *command: str | Path) -> str:
        print(f"\n== {name}", flush=True)
        start = time.monotonic()
        code, output = stream([PYTHON, "-m", *command])
        failed.extend([name] * (code != 0))
        report.append(f"{name:<20}{'FAILED' if code else 'passed'}  {time.monotonic() - start:6.1f} s")
        return output

    failed: list[str] = []
    step("ruff check", "ruff", "check", ".")
    step("ruff format", "ruff", "format", "--check", ".")
    if not is_fast:
        step("pyright", "pyright", "--pythonpath", PYTHON)
    with tempfile.TemporaryDirectory() as folder:  # so that two runs in one tree don't mix their figures
        os.environ["COVERAGE_FILE"] = str(Path(folder, "coverage"))
        options = ["-n", "logical", "--dist", "worksteal", *(["--color=yes"] if sys.stdout.isatty() else [])]
        if is_fast or arguments:  # a part of the tests covers a part of the program
            output = step("pytest", "pytest", *(["-m", "not slow"] if is_fast else []), *options, *arguments)
        else:
            others = [f"--ignore={each}" for each in MEASURED]
            output = step("pytest of the parts", "coverage", "run", "-m", "pytest", *options, *MEASURED)
            output += step("pytest of the rest", "pytest", *options, *others)
            combine = [PYTHON, "-m", "coverage", "combine", "--quiet"]
            subprocess.run(combine, cwd=ROOT, capture_output=True, check=False)
            for broken in Path(folder).glob("coverage.*"):  # a killed worker's; each report would warn of it
                broken.unlink()
            for part, (include, omit) in COVERED.items():
                of = [f"--include={include}", *([f"--omit={omit}"] if omit else [])]
                step(f"coverage of {part}", "coverage", "report", "--fail-under=95", *of)
            step("fuzz", "tests.fuzz", "--seconds=60", "--seed=1")
    summary = [line for line in output.splitlines() if re.search(r"\d+ \w+.* in [\d.]+s|no tests ran", line)]
    print("", *report, *summary, sep="\n", flush=True)
    return 1 if failed else 0


def fuzz(arguments: list[str]) -> int:
    """Try broken files of every format for a while (`--seconds N`, 60 without it)."""
    set_up({})
    return subprocess.call([PYTHON, "-m", "tests.fuzz", *arguments], cwd=ROOT)


def bench(arguments: list[str]) -> int:
    """Measure Studio beside its rivals."""
    set_up({**LIBRARIES, **RIVALS}, BENCH_LOCK)
    return subprocess.call([PYTHON, "-m", "tests.benchmarks", *arguments], cwd=ROOT)


def dist(arguments: list[str]) -> int:
    """Build the program and the packages of this system; `--check` also installs and removes them."""
    set_up({**LIBRARIES, **PACKERS, **(JUDGES if "--check" in arguments else {})}, DIST_LOCK)
    return subprocess.call([PYTHON, ROOT / "packaging" / "build.py", *arguments], cwd=ROOT)


def wine(arguments: list[str]) -> int:
    """Try Studio on a Windows that Wine makes (Debian, Ubuntu); `--tests` and `--build` try more."""
    set_up({**LIBRARIES, **WINE}, DIST_LOCK)
    return subprocess.call([PYTHON, ROOT / "packaging" / "wine" / "trial.py", *arguments], cwd=ROOT)


def lock(arguments: list[str]) -> int:
    """Write the lock files for all systems anew; `--upgrade` takes newer versions than they hold."""
    with tempfile.TemporaryDirectory() as folder:
        pip = make_venv(Path(folder))
        subprocess.run([*pip, "install", "--quiet", "uv"], check=True)
        flags = "--quiet --system-certs --universal --generate-hashes --no-annotate --no-emit-index-url"
        common = [str(Path(folder, PYTHON.parent.name, "uv")), "pip", "compile", *flags.split(), *arguments]
        common += [f"--python={sys.executable}", f"--python-version=3.{OLDEST[1]}"]
        common += ["--custom-compile-command=python3 dev.py lock"]
        main_part = ["--no-build", "pyproject.toml", "--all-extras", "--group=dev", "--output-file", LOCK.name]
        bench_part = ["--group=bench", "--constraints", LOCK.name, "--output-file", BENCH_LOCK.name]
        dist_part = ["--group=dist", "--constraints", LOCK.name, "--output-file", DIST_LOCK.name]
        return max(subprocess.call([*common, *part], cwd=ROOT) for part in (main_part, bench_part, dist_part))


def stream(command: list[str | Path]) -> tuple[int, str]:
    """Run in the tree, print the output as it comes, and return the exit code and the output's plain text."""
    output = b""
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        assert process.stdout
        pipe = process.stdout.fileno()
        for chunk in iter(lambda: os.read(pipe, 1 << 16), b""):
            output += chunk
            sys.stdout.buffer.write(chunk)
            sys.stdout.buffer.flush()
    return process.returncode, re.sub(r"\x1b\[[\d;]*m", "", output.decode(errors="replace"))


# The set-up --------------------------------------------------------------------------------------


def set_up(system: dict[str, str], *more: Path) -> None:
    """Bring the machine to where the commands can start; does nothing when it is there already."""
    install_system_packages(system)
    with one_at_a_time():
        for file in (LOCK, *more):
            content = f"{sys.version_info[:2]} {platform.machine()} {ROOT}".encode() + file.read_bytes()
            wanted, stamp = hashlib.sha256(content).hexdigest(), VENV / f"{file.name}.stamp"
            if not (stamp.exists() and stamp.read_text() == wanted and starts(PYTHON)):
                install(file)
                stamp.write_text(wanted)  # last, so that an interrupted installation starts anew


def install(file: Path) -> None:
    """Install a lock file into .venv; the main one into an empty one, so that nothing old stays."""
    print(f"Installing {file.name} into {VENV.name} (Python {platform.python_version()}), once ...", flush=True)
    flags = ["install", "--quiet", "--require-hashes", "--disable-pip-version-check", "-r", str(file)]
    if file == LOCK:
        flags.append("--only-binary=:all:")  # run no stranger's code, need no compiler
        pip = make_venv(VENV)
    else:
        pip = find_pip(VENV)
    if subprocess.call([*pip, *flags]):
        raise SystemExit("The packages could not be installed; pip says why above. Once mended, start again.")
    # The tree itself, so that `.venv/bin/python -m studio` works in every folder.
    packages = sysconfig.get_path("purelib", "venv", vars={"base": str(VENV), "platbase": str(VENV)})
    Path(packages, "studio-tree.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def make_venv(folder: Path) -> list[str]:
    """Make an empty virtual environment and return the command of a pip that installs into it."""
    # Debian's and Ubuntu's own Python comes without ensurepip; its pip, where there is one, serves as well.
    if not (find_spec("venv") and (find_spec("ensurepip") or find_spec("pip"))):
        install_system_packages({"venv": f"python3.{sys.version_info[1]}-venv"})  # no program of that name
        importlib.invalidate_caches()
        if not find_spec("ensurepip"):
            raise SystemExit("This Python comes without pip. Install pip for it, then start again.")
    if folder.exists():
        shutil.rmtree(folder)
    without = [] if find_spec("ensurepip") else ["--without-pip"]
    if subprocess.call([sys.executable, "-P", "-m", "venv", *without, str(folder)]):
        raise SystemExit("This Python can't make a virtual environment; its message stands above.")
    return find_pip(folder)


def find_pip(folder: Path) -> list[str]:
    """Return the command of the environment's own pip, else of this Python's, for that environment."""
    python = str(folder / PYTHON.relative_to(VENV))
    own = [python, "-P", "-m", "pip"]
    has_own = subprocess.run([*own, "--version"], capture_output=True, check=False).returncode == 0
    return own if has_own else [sys.executable, "-P", "-m", "pip", "--python", python]


def starts(python: Path) -> bool:
    """Return whether this Python is there and runs; a system's upgrade can break a .venv."""
    return (
        python.exists() and subprocess.run([python, "-P", "-c", ""], capture_output=True, check=False).returncode == 0
    )


@contextlib.contextmanager
def one_at_a_time() -> Generator[None, None, None]:
    """Let a second dev.py of this tree wait until the first has set up (on Windows it does not wait)."""
    with contextlib.ExitStack() as stack:
        if os.name == "posix":
            import fcntl

            fcntl.flock(stack.enter_context(Path(__file__).open()), fcntl.LOCK_EX)
        yield


def install_system_packages(wanted: dict[str, str]) -> None:
    """On Debian and Ubuntu install what is missing, or say how; goes on without in either case."""
    missing = sorted({package for name, package in wanted.items() if not is_there(name)})
    if not missing or sys.platform != "linux" or not shutil.which("apt-get"):
        return
    line = f"apt-get install --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        print(f"Not all is there that the window or the tests need; to install it: sudo {line}", flush=True)
        return
    print(f"Installing from the system: {' '.join(missing)} ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ("apt-get update", line.replace("install", "install --yes", 1)):
        done = subprocess.run(command.split(), env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"That failed; what needs them won't work.\n{done.stderr.strip()}", flush=True)
            return


def is_debian() -> bool:
    """Return whether this is Debian itself."""
    try:
        return "\nID=debian" in f"\n{Path('/etc/os-release').read_text(encoding='utf-8')}"
    except OSError:
        return False


def is_there(name: str) -> bool:
    """Return whether a library (`libGL.so.1`) can be loaded or a program (`exiftool`) found."""
    if ".so" not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
