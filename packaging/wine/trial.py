"""`python3 dev.py wine`: tries Studio on a Windows that Wine makes, beside the same on Linux.

    python3 dev.py wine            self-test, deliveries, a kill, the window
    python3 dev.py wine --tests    also the tests of recipes, engine, batch and command line
    python3 dev.py wine --build    also the frozen program and its installer, on a Windows without the C++ runtime

Says what it does and ends with 1 when something is not as it should be. Takes minutes; nothing of it is shipped.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import build_trial
import windows
from PIL import Image, ImageGrab
from windows import PACKAGES, PYTHON, ROOT, as_windows, wine

sys.path.append(str(ROOT / "packaging"))
from screen import open_screen

SAMPLES = ROOT / "resources" / "samples"
RECIPE = """version = 1
name = "Every format"
"""
EXPORT = """
[[export]]
name = "{name}"
folder = "{name}"
format = "{name}"
resize = {{ mode = "fit", width = 900, height = 900 }}
  [[export.watermark]]
  text = "AVATAR fi {{n:03}}"
  anchor = "south"
  size = "6%"
  [[export.watermark]]
  image = "{logo}"
  scale = "20%"
"""
SAME_BYTES, SAME_PIXELS = ("jpeg", "webp", "avif"), ("png", "tiff")
"""The latter are packed by another zlib in Pillow's wheel for Windows."""
MANY = 60
PATIENCE = 240.0
"""Seconds that anything may take; Wine on two busy cores is slow."""
TESTED = ("recipe", "engine", "batch", "cli", "gui/theme")

Step = Callable[[Path], None]


def main(arguments: list[str]) -> int:
    """Do the steps, each although one before it failed; return 0 when all went well."""
    if set(arguments) - {"--tests", "--build"}:
        print(__doc__)
        return 2
    locks = ["requirements.lock", *(["requirements-dist.lock"] if "--build" in arguments else [])]
    windows.set_up(*(ROOT / name for name in locks))
    (PACKAGES / "studio-tree.pth").write_text(f"{as_windows(ROOT)}\n", encoding="utf-8")
    steps: list[Step] = [self_test, deliver, kill_and_resume, use_window]
    failed: list[str] = []
    steps += [run_tests] if "--tests" in arguments else []
    steps += [build_and_install] if "--build" in arguments else []
    for step in steps:
        name, start = step.__name__.replace("_", " "), time.monotonic()
        with tempfile.TemporaryDirectory(prefix="studio-wine-") as folder:
            try:
                step(Path(folder))
            except (AssertionError, SystemExit, subprocess.TimeoutExpired) as error:
                failed.append(name)
                print(f"  {error}")
        print(f"{name:<18}{'FAILED' if name in failed else 'passed'}  {time.monotonic() - start:6.1f} s", flush=True)
    windows.end()
    return 1 if failed else 0


def studio(*words: str | Path, home: Path) -> "subprocess.CompletedProcess[str]":
    """Run a command of Studio on Windows, with folders of the user below `home`."""
    return wine([PYTHON, "-m", "studio", *words], env=own_folders(home), timeout=PATIENCE)


def own_folders(home: Path) -> dict[str, str]:
    """Return Wine's variables, with the user's folders below `home`."""
    names = ("LOCAL_APPDATA", "APPDATA", "MYPICTURES", "PERSONAL")
    return {**windows.environment(), **{f"WIN_PD_OVERRIDE_{name}": as_windows(home) for name in names}}


def self_test(folder: Path) -> None:
    """See that every part of the installation works."""
    done = studio("--self-test", home=folder)
    assert done.returncode == 0, done.stdout
    print(f"  {done.stdout.strip().splitlines()[-1]}")


def deliver(folder: Path) -> None:
    """Deliver the samples on both systems: the same bytes, or where another zlib packs them, the same pixels."""
    logo = ROOT / "resources" / "watermarks" / "studio-nord.svg"
    for system, path in (("linux", str(logo)), ("windows", as_windows(logo).replace("\\", "/"))):
        text = RECIPE + "".join(EXPORT.format(name=name, logo=path) for name in (*SAME_BYTES, *SAME_PIXELS))
        (folder / f"{system}.recipe.toml").write_text(text, encoding="utf-8")
    words = ("run", SAMPLES, "--workers", "2", "--quiet")
    here = [sys.executable, "-m", "studio", *words, "--to", folder / "linux", "--recipe", folder / "linux.recipe.toml"]
    state = {**os.environ, "XDG_STATE_HOME": str(folder / "state")}
    subprocess.run(here, check=True, env=state, cwd=ROOT)
    there = [as_windows(word) if isinstance(word, Path) else word for word in words]
    there += ["--to", as_windows(folder / "windows"), "--recipe", as_windows(folder / "windows.recipe.toml")]
    done = studio(*there, home=folder)
    assert done.returncode == 0, done.stdout
    files = sorted(path.relative_to(folder / "linux") for path in (folder / "linux").rglob("*") if path.is_file())
    found = sorted(path.relative_to(folder / "windows") for path in (folder / "windows").rglob("*") if path.is_file())
    assert found == files, f"Other files than on Linux: {found}"
    other = [str(path) for path in files if not is_same(folder / "linux" / path, folder / "windows" / path)]
    assert not other, f"Not as on Linux: {', '.join(other)}"
    print(f"  {len(files)} files as on Linux, those of {', '.join(SAME_BYTES)} byte for byte")


def is_same(one: Path, other: Path) -> bool:
    """Tell whether two files have the same bytes, or the same pixels where those are what is promised."""
    if one.parts[-2] in SAME_BYTES:
        return one.read_bytes() == other.read_bytes()
    with Image.open(one) as first, Image.open(other) as second:
        return first.mode == second.mode and first.size == second.size and first.tobytes() == second.tobytes()


def put_photos(folder: Path) -> Path:
    """Write so many photos that a run takes a while."""
    folder.mkdir()
    photo = folder / "000.jpg"
    Image.effect_noise((3000, 2000), 60).convert("RGB").save(photo, quality=92)
    for number in range(1, MANY):
        shutil.copyfile(photo, folder / f"{number:03}.jpg")
    return folder


def kill_and_resume(folder: Path) -> None:
    """Kill a run: what it leaves must be whole, and `resume` must make the rest."""
    photos, target = put_photos(folder / "photos"), folder / "out"
    words = [PYTHON, "-m", "studio", "run", as_windows(photos), "--to", as_windows(target), "--workers", "2", "--quiet"]
    process = subprocess.Popen(
        ["wine", *map(str, words)],
        env=own_folders(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        wait_until("files come", lambda: count(target) > 3)
    finally:
        wine(["taskkill", "/f", "/im", "python.exe"], timeout=PATIENCE)
        process.wait(PATIENCE)
    done = count(target)
    assert 3 < done < MANY, f"It was killed too early or too late: {done} of {MANY} files."
    for path in target.glob("*.jpg"):
        with Image.open(path) as image:
            image.load()
    said = studio("resume", as_windows(target), "--quiet", home=folder)
    assert said.returncode == 0, said.stdout
    digests = {hashlib.sha256(path.read_bytes()).hexdigest() for path in target.rglob("*") if path.is_file()}
    assert count(target) == MANY, f"{count(target)} of {MANY} files"
    assert len(digests) == 1, "Something that is no photo is left, or the files differ."
    print(f"  killed after {done} of {MANY} photos, resumed, complete")


def count(folder: Path) -> int:
    """Return the number of delivered photos."""
    return len(list(folder.rglob("*.jpg")))


def wait_until(what: str, happens: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait until something happens; raises SystemExit when it does not."""
    until = time.monotonic() + seconds
    while not happens():
        if time.monotonic() > until:
            raise SystemExit(f"In {seconds:.0f} s it did not happen that {what}.")
        time.sleep(0.2)


def use_window(folder: Path) -> None:
    """Open the window with the samples, deliver them by keys, close it; pictures of it are kept."""
    pictures = windows.PLACE / "pictures"
    pictures.mkdir(exist_ok=True)
    with open_screen("1440x900") as screen:
        environment = {**own_folders(folder), "DISPLAY": screen}
        process = subprocess.Popen(
            ["wine", PYTHON, "-m", "studio", as_windows(SAMPLES)],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,  # nothing much is said, so it need not be read
            stderr=subprocess.STDOUT,
        )
        try:
            wait_until("the window opens", lambda: find_window(screen))
            time.sleep(10)
            keep_picture(screen, pictures / "before.png")
            wait_until("files come", lambda: press(screen, "ctrl+Return") and count(folder) > 0)
            wait_until("all files are there", lambda: count(folder) >= len(list(SAMPLES.glob("*.*"))) - 1)
            time.sleep(5)
            keep_picture(screen, pictures / "after.png")
            wine(["taskkill", "/im", "python.exe"], env=environment)  # asks its windows to close
            wait_until("the window closes", lambda: process.poll() is not None)
            assert process.returncode == 0, f"It ended with exit code {process.returncode}."
        finally:
            process.kill()
            windows.end()
    print(f"  {count(folder)} files delivered by keys; pictures in {pictures}")


def find_window(screen: str) -> str:
    """Return X11's number of the window, "" as long as there is none."""
    words = ["xdotool", "search", "--onlyvisible", "--name", "Studio"]
    done = subprocess.run(words, env={**os.environ, "DISPLAY": screen}, capture_output=True, text=True, check=False)
    return done.stdout.split()[-1] if done.stdout.split() else ""


def press(screen: str, keys: str) -> bool:
    """Press keys in the window."""
    environment = {**os.environ, "DISPLAY": screen}
    subprocess.run(["xdotool", "windowfocus", "--sync", find_window(screen)], env=environment, check=False)
    subprocess.run(["xdotool", "key", keys], env=environment, check=False)
    time.sleep(5)
    return True


def keep_picture(screen: str, path: Path) -> None:
    """Write what the screen shows."""
    ImageGrab.grab(xdisplay=screen).save(path)


def build_and_install(folder: Path) -> None:
    """Build the frozen program and its installer and try both on a Windows without the C++ runtime."""
    program = build_trial.build_program()
    build_trial.check_runtime(program)
    build_trial.self_test(program)
    with open_screen("1440x900") as screen:
        build_trial.kill_while_starting(program, folder, put_photos(folder / "photos"), screen)
        environment = {**windows.environment(windows.OVERRIDES[False]), "DISPLAY": screen}
        process = subprocess.Popen(
            ["wine", program / "Studio.exe"], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
        )
        wait_until("the frozen window opens", lambda: find_window(screen))
        wine(["taskkill", "/im", "Studio.exe"], env=environment)
        wait_until("the frozen window closes", lambda: process.poll() is not None)
    build_trial.install(build_trial.make_installer(program))


def run_tests(folder: Path) -> None:
    """Run the tests of recipes, engine, batch and command line."""
    wrong: list[str] = []
    for part in TESTED:
        words = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--timeout=300", "--tb=short", f"tests/{part}"]
        done = wine([PYTHON, *words], env=own_folders(folder), cwd=ROOT, timeout=3 * 3600)
        (windows.PLACE / f"tests-{part.replace('/', '-')}.txt").write_text(done.stdout, encoding="utf-8")
        print(f"  {part}: {done.stdout.strip().splitlines()[-1]}", flush=True)
        wrong += [part] if done.returncode else []
    assert not wrong, f"Tests fail in {', '.join(wrong)}; {windows.PLACE} has what they say."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
