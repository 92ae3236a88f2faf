"""The part of `dev.py dist --check` that installs: packages are validated, installed on a bare system and removed.

On Linux it needs root, debootstrap, Xvfb and xdotool, and Debian's archive; what is missing is said. The bare system
has no Python and nothing of a desktop but what the package itself asks for.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from screen import open_screen

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
APP_ID = "io.github.studio_photo.Studio"
NAME = "studio-photo"
FOLDER = "Fotos für Zoë"
"""The folder that is dragged: with a space and accents in its name."""

SYSTEM_KEEPS = re.compile(
    r"/(proc|sys|dev|run|tmp|home)(/|$)|/var/(lib/(apt|dpkg|systemd|pam)|cache|log|backups)(/|$)|/etc/(passwd|group|"
    r"shadow|gshadow|subuid|subgid)-?$|/etc/ld.so.cache$|/etc/apt/"
)
"""What a package manager writes for itself."""


def check(program: Path, made: list[Path]) -> None:
    """Validate and try the packages that were made for this system."""
    if sys.platform != "linux":
        print("check: on this system the release workflow installs and removes the installer.")
        return
    validate(made)
    package = next((path for path in made if path.suffix == ".deb"), None)
    missing = [tool for tool in ("debootstrap", "Xvfb", "xdotool", "chroot") if shutil.which(tool) is None]
    if package is None or missing or os.geteuid() != 0:
        print(f"check: no real install; it needs a .deb, root and {', '.join(missing) or 'no more'}.")
        return
    with tempfile.TemporaryDirectory(prefix="studio-bare-") as folder:
        bare = Path(folder)
        bare.chmod(0o755)  # it is the / of others than root
        run("debootstrap", "--variant=minbase", "bookworm", str(bare), quiet=True)
        other = next((path for path in made if path.suffix == ".rpm"), None)
        install_and_use(bare, package, other, ROOT / "build" / "installed.png")
    archive = next((path for path in made if path.suffix == ".run"), None)
    if archive is not None:
        install_for_user(archive)


def validate(made: list[Path]) -> None:
    """Let each judge that is installed judge its file."""
    linux = PACKAGING / "linux"
    metainfo = (linux / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        filled = Path(folder, f"{APP_ID}.metainfo.xml")
        filled.write_text(metainfo.replace("@VERSION@", "1.0.0").replace("@DATE@", "2026-01-01"), encoding="utf-8")
        judges = [
            ["desktop-file-validate", str(linux / f"{APP_ID}.desktop")],
            ["appstreamcli", "validate", "--no-net", str(filled)],
        ]
        judges += [["lintian", "--fail-on", "error,warning", str(path)] for path in made if path.suffix == ".deb"]
        for judge in judges:
            if shutil.which(judge[0]) is None:
                print(f"check: {judge[0]} is not installed")
                continue
            done = subprocess.run(judge, capture_output=True, text=True, check=False)
            if done.returncode:
                raise SystemExit(f"{judge[0]} is not content:\n{done.stdout}{done.stderr}")
            print(f"check: {judge[0]} is content", flush=True)


def install_and_use(bare: Path, package: Path, other: Path | None, screenshot: Path) -> None:
    """Install the package on a bare system, deliver a dropped folder with it, purge it, and look for what is left.

    `other` is the .rpm, which is tried in between, where the libraries that both ask for are there.
    """
    with mounted(bare):
        inside(bare, "apt-get", "update", quiet=True)
        assert not list(bare.glob("usr/bin/python*")), "The bare system has a Python."
        inside(bare, "useradd", "--create-home", "photographer")
        before = list_files(bare)
        shutil.copy2(package, bare / "tmp" / package.name)
        apt = ["apt-get", "install", "--yes", "--no-install-recommends", f"/tmp/{package.name}"]
        packages = installed_packages(bare)
        inside(bare, *apt, quiet=True)
        new = installed_packages(bare) - packages - {NAME}
        print(f"check: installed with {len(new)} packages that it asks for", flush=True)
        assert not list(bare.glob("usr/bin/python3*")), "The package brings the system's Python."
        home = bare / "home" / "photographer"
        shutil.copytree(ROOT / "resources" / "samples", home / FOLDER)
        inside(bare, "chown", "-R", "photographer:", "/home/photographer")
        self_test = inside(bare, "studio", "--self-test", user=True, quiet=True)
        print(f"check: {self_test.strip().splitlines()[-1]}", flush=True)
        deliver_by_drag(bare, screenshot)
        inside(bare, "apt-get", "remove", "--yes", NAME, quiet=True)
        if other is not None:
            install_rpm(bare, other)
        inside(bare, "dpkg", "--purge", NAME, *sorted(new), quiet=True)
        expect_nothing_left(bare, before)
        own = sorted({path.relative_to(home).parts[0] for path in home.rglob("*") if path.is_file()})
        print(f"check: purged; what is left is the user's own: {', '.join(own)}", flush=True)


def install_rpm(bare: Path, package: Path) -> None:
    """Install an .rpm by rpm itself, though on Debian, and remove it: its sums, its files, its program."""
    before = list_files(bare)
    packages = installed_packages(bare)
    inside(bare, "apt-get", "install", "--yes", "--no-install-recommends", "rpm", quiet=True)
    shutil.copy2(package, bare / "tmp" / package.name)
    rpm = ["rpm", "--dbpath", "/tmp/rpm"]  # Debian's keeps its list in root's home
    inside(bare, *rpm, "--checksig", f"/tmp/{package.name}", quiet=True)
    inside(bare, *rpm, "--install", "--nodeps", f"/tmp/{package.name}", quiet=True)
    inside(bare, *rpm, "--verify", "--nodeps", NAME, quiet=True)
    self_test = inside(bare, "studio", "--self-test", user=True, quiet=True)
    inside(bare, *rpm, "--erase", NAME, quiet=True)
    inside(bare, "dpkg", "--purge", *sorted(installed_packages(bare) - packages), quiet=True)
    expect_nothing_left(bare, before)
    print(f"check: the .rpm installed by rpm, and removed; {self_test.strip().splitlines()[-1]}", flush=True)


def expect_nothing_left(bare: Path, before: set[str]) -> None:
    """Compare the files of a system with those of before, but for what a package manager writes for itself."""
    left = {path for path in list_files(bare) - before if not SYSTEM_KEEPS.search(path)}
    assert not left, f"Removed, and these are left: {sorted(left)}"


def deliver_by_drag(bare: Path, screenshot: Path) -> None:
    """Start the program by its desktop entry, drop a folder on it by a real drag, and deliver."""
    entry = (bare / "usr" / "share" / "applications" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    found = re.search(r"^Exec=(.*)$", entry, re.MULTILINE)
    assert found
    words = [word for word in shlex.split(found[1]) if word != "%F"]
    home = bare / "home" / "photographer"
    with open_screen("1840x900") as display:
        environment = {**os.environ, "DISPLAY": display}
        process = subprocess.Popen(chroot(bare, *words, user=True, display=display), stderr=subprocess.DEVNULL)
        window = wait_for_window(environment, "Studio")
        run("xdotool", "windowmove", window, "0", "0", environment=environment)
        command = [sys.executable, str(PACKAGING / "drag_source.py"), f"/home/photographer/{FOLDER}", "1500"]
        source = subprocess.Popen(
            [*command, str(screenshot)], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert source.stdout
        assert source.stdin
        assert source.stdout.readline() == "there\n"
        time.sleep(1)
        drag = ["mousemove", "1650", "400", "sleep", "0.3", "mousedown", "1", "sleep", "0.5"]
        for across in range(1600, 600, -100):
            drag += ["mousemove", str(across), "420", "sleep", "0.1"]
        run("xdotool", *drag, "sleep", "0.5", "mouseup", "1", environment=environment)
        time.sleep(5)
        run("xdotool", "windowfocus", window, environment=environment)
        time.sleep(0.5)
        run("xdotool", "key", "ctrl+Return", environment=environment)
        photos = len(list((home / FOLDER).iterdir()))
        until = time.monotonic() + 120
        while len(list((home / "Pictures").rglob("*.*g"))) < photos:
            assert time.monotonic() < until, "The dropped folder was not delivered."
            time.sleep(0.2)
        time.sleep(2)
        source.stdin.write("picture\n")
        source.stdin.flush()
        source.stdout.readline()
        source.stdin.write("end\n")
        source.stdin.close()
        source.wait(10)
        run("xdotool", "windowfocus", window, "sleep", "0.3", "key", "ctrl+q", environment=environment)
        assert process.wait(30) == 0
    print(f"check: {FOLDER!r} dropped and delivered, {photos} photos; picture in {screenshot}", flush=True)


def install_for_user(archive: Path) -> None:
    """Install the self-extracting archive into a home that is empty, and uninstall it again."""
    with tempfile.TemporaryDirectory(prefix="studio home ") as folder:
        home = Path(folder)
        environment = {"HOME": folder, "PATH": os.environ["PATH"]}
        run("sh", str(archive), "--quiet", environment=environment, quiet=True)
        done = subprocess.run([str(home / ".local/bin/studio"), "--version"], env=environment, check=True)
        entry = (home / ".local/share/applications" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
        assert f'Exec="{home}/.local/share/{NAME}/studio" %F' in entry, entry
        run("sh", str(home / ".local/share" / NAME / "uninstall"), environment=environment, quiet=True)
        left = [path for path in home.rglob("*") if path.is_file() or path.is_symlink()]
        assert done.returncode == 0
        assert not [path for path in left if "Studio" not in path.parts], left
    print("check: installed for a user by the self-extracting archive, and removed", flush=True)


@contextmanager
def mounted(bare: Path) -> Iterator[None]:
    """Give a system what programs expect of a running one: /proc, shared memory, the screen's socket."""
    (bare / "tmp" / ".X11-unix").mkdir(exist_ok=True)
    mounts = [
        (["-t", "proc", "proc"], bare / "proc"),
        (["-t", "tmpfs", "tmpfs"], bare / "dev" / "shm"),
        (["--bind", "/tmp/.X11-unix"], bare / "tmp" / ".X11-unix"),
    ]
    done: list[Path] = []
    try:
        for options, place in mounts:
            place.mkdir(parents=True, exist_ok=True)
            run("mount", *options, str(place))
            done.append(place)
        yield
    finally:
        for place in reversed(done):
            subprocess.run(["umount", "--lazy", str(place)], check=False)


def wait_for_window(environment: dict[str, str], name: str) -> str:
    """Return the number of the first window of that name that can be seen."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        words = ["xdotool", "search", "--onlyvisible", "--name", f"^{name}$"]
        found = subprocess.run(words, env=environment, capture_output=True, text=True, check=False).stdout.split()
        if found:
            return found[-1]
        time.sleep(0.2)
    raise SystemExit(f"No window named {name} came within a minute.")


def chroot(bare: Path, *words: str, user: bool = False, display: str = "") -> list[str]:
    """Return the command that runs words in the bare system, as root or as its user."""
    home = "/home/photographer" if user else "/root"
    settings = [f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
    settings += [f"DISPLAY={display}"] if display else []
    who = ["--userspec=photographer:photographer"] if user else []
    return ["chroot", *who, str(bare), "/usr/bin/env", "-i", *settings, *words]


def inside(bare: Path, *words: str, user: bool = False, quiet: bool = False) -> str:
    """Run words in the bare system and return what they print."""
    return run(*chroot(bare, *words, user=user), quiet=quiet)


def run(*words: str, environment: dict[str, str] | None = None, quiet: bool = False) -> str:
    """Run a command; raises SystemExit with what it printed when it fails."""
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(words)} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    if not quiet and done.stdout.strip():
        print(done.stdout.rstrip(), flush=True)
    return done.stdout


def installed_packages(bare: Path) -> set[str]:
    """Return the names of the packages that a system has."""
    return set(inside(bare, "dpkg-query", "-W", "-f", "${Package}\\n", quiet=True).split())


def list_files(bare: Path) -> set[str]:
    """Return the paths of all files of a system, as seen from inside."""
    skipped = {bare / name for name in ("proc", "sys", "dev", "run", "tmp")}
    found: set[str] = set()
    for place, folders, files in os.walk(bare):
        folders[:] = [name for name in folders if Path(place, name) not in skipped]
        found |= {"/" + str(Path(place, name).relative_to(bare)) for name in files}
    return found
