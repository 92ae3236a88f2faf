"""Builds the frozen program and its installer under Wine and tries both on a Windows without the C++ runtime.

Part of `trial.py`; what is shipped is built on Windows itself.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import psutil
import windows
from windows import OVERRIDES, PYTHON, ROOT, as_windows, wine

DIST, WORK = windows.PLACE / "dist", windows.PLACE / "work"
BARE = OVERRIDES[False]
BUILD = "import sys; sys.path.insert(0, 'packaging'); import build; print(build.build_program())"
BOXES = "Unhandled exception|Failed to execute|Error|Fatal"
"""What the boxes are called that a frozen program shows when it breaks."""


def build_program() -> Path:
    """Freeze the program; returns its folder. Raises SystemExit when that fails."""
    for folder in (DIST, WORK):
        shutil.rmtree(folder, ignore_errors=True)
    places = {"STUDIO_DIST": as_windows(DIST), "STUDIO_BUILD": as_windows(WORK), "PYTHONHASHSEED": "1"}
    done = wine([PYTHON, "-c", BUILD], env={**windows.environment(), **places}, cwd=ROOT, timeout=3600)
    program = DIST / "studio"
    if done.returncode or not (program / "Studio.exe").exists():
        raise SystemExit(f"The program could not be built:\n{done.stdout}")
    return program


def check_runtime(program: Path) -> None:
    """Assert that each library of the C++ runtime is there once, beside the program."""
    found = [path for path in program.rglob("*") if path.name.lower().startswith(("msvcp140", "vcruntime140"))]
    alone = [path for path in found if ".libs" not in path.parent.name]
    names = [path.name.lower() for path in alone]
    assert {"msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll"} <= set(names), f"Missing: only {names} are there."
    assert len(names) == len(set(names)), f"Twice: {sorted(str(path) for path in alone)}"


def self_test(program: Path) -> None:
    """Assert that all parts work on a Windows without the runtime."""
    done = wine([program / "studio-cli.exe", "--self-test"], overrides=BARE, timeout=600)
    assert done.returncode == 0, done.stdout
    print(f"  {done.stdout.strip().splitlines()[-1]}", flush=True)


def kill_while_starting(program: Path, folder: Path, photos: Path, screen: str) -> None:
    """Kill the program at several moments while its workers start; none may stay behind or show a box."""
    environment = {**windows.environment(BARE), "DISPLAY": screen}
    words = ["run", as_windows(photos), "--to", as_windows(folder / "killed"), "--workers", "4", "--quiet"]
    for tenths in (5, 10, 15, 20, 30, 40):
        process = subprocess.Popen(
            ["wine", str(program / "studio-cli.exe"), *words],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        time.sleep(tenths / 10)
        alive = running("studio-cli.exe")
        if alive:
            alive[0].kill()
        process.wait(60)
        _, left = psutil.wait_procs(running("studio-cli.exe"), timeout=20)
        boxes = find_boxes(screen)
        for one in left:
            one.kill()
        assert not left, f"Killed after {tenths / 10} s, these are left: {left}"
        assert not boxes, f"Killed after {tenths / 10} s, a box is shown."
    print("  killed six times while workers start: no process and no box is left", flush=True)


def running(name: str) -> list[psutil.Process]:
    """Return the processes of a program of Windows, the oldest first: each is one of Linux, too."""
    found = [process for process in psutil.process_iter(["name"]) if process.info["name"] == name]
    return sorted(found, key=psutil.Process.create_time)


def find_boxes(screen: str) -> list[str]:
    """Return the windows that say that a program broke, by X11's numbers."""
    words = ["xdotool", "search", "--name", BOXES]
    environment = {**os.environ, "DISPLAY": screen}
    return subprocess.run(words, env=environment, capture_output=True, text=True, check=False).stdout.split()


def make_installer(program: Path) -> Path:
    """Pack the program by Linux's own compiler of installers, and return the installer."""
    sys.path.insert(0, str(ROOT / "packaging"))
    import build

    version = build.read_version()
    target = DIST / f"Studio-{version}-setup.exe"
    values = {"VERSION": version, "PROGRAM": program, "TARGET": target, "ICON": WORK / "icons" / "studio.ico"}
    values["KILOBYTES"] = build.size_of(program) // 1024
    words = ["makensis", "-V2", "-DCROSS", *(f"-D{name}={value}" for name, value in values.items())]
    subprocess.run([*words, ROOT / "packaging" / "windows" / "installer.nsi"], check=True)
    print(
        f"  {target.name}: {target.stat().st_size / 1e6:.1f} MB, unpacked {build.size_of(program) / 1e6:.1f} MB",
        flush=True,
    )
    return target


def install(setup: Path) -> None:
    """Install silently, look, remove; nothing may be left."""
    words = [sys.executable, ROOT / "packaging" / "windows_install.py", setup, shutil.which("wine") or "wine"]
    done = subprocess.run(
        words, env=windows.environment(BARE), capture_output=True, text=True, check=False, timeout=1800
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"
    print(f"  {done.stdout.strip().splitlines()[-1]}", flush=True)
