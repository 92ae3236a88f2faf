"""`python3 dev.py dist`: builds the program and the packages that this system can build, and tries what it built.

    python3 dev.py dist            the program, its self-test and smoke test, the packages
    python3 dev.py dist program    only the program and its tests
    python3 dev.py dist --check    also validates the packages, installs them for real and removes them again

Everything lands in `dist/`; two builds of one commit on one machine differ in nothing that can be helped.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import icon
import licence
import linux_package
import manual

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
DIST = Path(os.environ.get("STUDIO_DIST", ROOT / "dist"))
WORK = Path(os.environ.get("STUDIO_BUILD", ROOT / "build"))
EPOCH = "1767225600"  # where no commit says when
SUFFIX = ".exe" if os.name == "nt" else ""
COMMAND = "studio-cli.exe" if os.name == "nt" else "studio"


def main(arguments: list[str]) -> int:
    """Build, try and pack; return 0 when all of it went well."""
    unknown = [word for word in arguments if word not in ("program", "--check")]
    if unknown:
        print(__doc__)
        return 2
    started = time.monotonic()
    version = read_version()
    os.environ.setdefault("SOURCE_DATE_EPOCH", read_epoch())
    os.environ["PYTHONHASHSEED"] = "1"
    program = build_program()
    try_program(program)
    made: list[Path] = []
    if "program" not in arguments:
        made = list(pack(program, version))
        write_checksums(made)
    if "--check" in arguments:
        import check

        check.check(program, made)
    print(f"\nDone in {time.monotonic() - started:.0f} s:")
    for path in [program, *made]:
        print(f"  {size_of(path) / 1e6:6.1f} MB  {path}")
    return 0


def read_version() -> str:
    """Return the version from the one place where it stands."""
    found = re.search(r'__version__ = "([\d.]+)"', (ROOT / "studio" / "__init__.py").read_text(encoding="utf-8"))
    assert found
    return found[1]


def read_epoch() -> str:
    """Return the time of the last commit, in seconds: the date of all that is built from it."""
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:  # no git here, as where the sources came as an archive
        return EPOCH
    return done.stdout.strip() or EPOCH


def build_program() -> Path:
    """Freeze the program into a folder (on macOS also `Studio.app`) and return its path."""
    icon.draw(WORK / "icons")
    environment = {**os.environ, "STUDIO_ICONS": str(WORK / "icons"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK), str(PACKAGING / "studio.spec")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    folder = DIST / "studio"
    strip(folder)
    text = licence.list_licences(folder / "_internal", WORK / "studio" / "PYZ-00.toc")
    targets = [folder, folder / "_internal"]
    if sys.platform == "darwin":
        targets = [DIST / "Studio.app" / "Contents" / "Resources"]
    for target in targets:
        (target / "LICENSES.txt").write_text(text, encoding="utf-8", newline="\n")
    return DIST / "Studio.app" if sys.platform == "darwin" else folder


def strip(folder: Path) -> None:
    """Take the names for debuggers out of Python's own libraries: 33 MB become 10. Wheels, which it breaks, stay."""
    tool = shutil.which("strip")
    if sys.platform == "linux" and tool:
        inner = folder / "_internal"
        for path in (*inner.glob("libpython3*.so*"), *inner.glob("python3*/lib-dynload/*.so")):
            if not path.is_symlink():
                subprocess.run([tool, "--strip-unneeded", str(path)], check=True)


def command_of(program: Path) -> Path:
    """Return the path of the command-line program within what was built."""
    return program / "Contents" / "MacOS" / "studio" if program.suffix == ".app" else program / COMMAND


def try_program(program: Path) -> None:
    """Run the self-test and the smoke test of the frozen program."""
    command = str(command_of(program))
    done = subprocess.run([command, "--self-test"], capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"The self-test of the frozen program failed:\n{done.stdout}{done.stderr}")
    print(f"self-test: {done.stdout.strip().splitlines()[-1]}", flush=True)
    window = program / f"Studio{SUFFIX}" if os.name == "nt" else Path(command)
    subprocess.run([sys.executable, str(PACKAGING / "smoke.py"), command, str(window)], check=True)


def pack(program: Path, version: str) -> Iterator[Path]:
    """Make the packages for this system."""
    if sys.platform == "linux":
        root = WORK / "root"
        date = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"])))
        linux_package.lay_out(program, WORK / "icons", root, version, date, manual.manual(date))
        yield from linux_package.pack(root, DIST, version, WORK)
    elif sys.platform == "win32":
        installer = DIST / f"Studio-{version}-setup.exe"
        kilobytes = size_of(program) // 1024
        definitions = {"VERSION": version, "PROGRAM": program, "TARGET": installer, "KILOBYTES": kilobytes,
                       "ICON": WORK / "icons" / "studio.ico"}  # fmt: skip
        command = [find_makensis(), *(f"/D{name}={value}" for name, value in definitions.items())]
        subprocess.run([*command, str(PACKAGING / "windows" / "installer.nsi")], check=True)
        yield installer
    else:
        image = DIST / f"Studio-{version}-{os.uname().machine}.dmg"
        subprocess.run([str(PACKAGING / "macos" / "make_dmg.sh"), str(program), str(image)], check=True)
        yield image


def find_makensis() -> str:
    """Return the path of NSIS's compiler; its installer puts it into no PATH."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "C:/Program Files (x86)")) / "NSIS" / "makensis.exe"
    return shutil.which("makensis") or str(usual)


def write_checksums(made: list[Path]) -> None:
    """Write the file that lets whoever downloads a package see that it is whole."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made]
    (DIST / f"SHA256SUMS-{sys.platform}").write_text("".join(lines), encoding="utf-8", newline="\n")


def size_of(path: Path) -> int:
    """Return the bytes of a file, or of all files in a folder."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
