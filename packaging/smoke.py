"""Uses a frozen program as a photographer would, and ends it as no photographer would: smoke.py COMMAND WINDOW

Ten photos are delivered, one of which costs its worker its life and one of which is no photo; the program is killed,
closed while it works and started again. First by the command line, then by the window; on Linux the window runs on a
screen of its own (Xvfb) and is worked by keys (xdotool), where there are both.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from PIL import Image
from screen import open_screen

OVERRIDES = ("WIN_PD_OVERRIDE_LOCAL_APPDATA", "WIN_PD_OVERRIDE_APPDATA", "WIN_PD_OVERRIDE_MYPICTURES")
"""By which platformdirs takes other folders than Windows names."""
GOOD = 8
KILLER, HOSTILE = "killer.png", "hostile.jpg"
PATIENCE = 120.0
"""Seconds that anything may take on a slow machine."""
GONE = 3.0
"""Seconds after which no process of a killed program may be left."""


def main(command: Path, window: Path) -> int:
    """Run both halves; raises AssertionError or SystemExit where something is not as it should be."""
    folder = Path(tempfile.mkdtemp(prefix="studio smoke é "))
    try:
        for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
            os.environ[name] = str(folder / "home")
        for name in ("LOCALAPPDATA", "APPDATA", "USERPROFILE", *OVERRIDES):
            os.environ[name] = str(folder / "home")
        (folder / "home").mkdir(mode=0o700)
        photos = put_photos(folder / "photos")
        print("command line", flush=True)
        deliver_by_command(command, photos, folder / "by command")
        kill_and_resume(command, folder / "many", folder / "resumed")
        with screen() as has_keys:
            if has_keys is None:
                print("window: no screen here, and no Xvfb to make one", flush=True)
                return 0
            print("window", flush=True)
            open_twice_and_kill(window, photos)
            if has_keys:
                deliver_by_window(window, photos)
                close_and_continue(window, folder / "many")
            else:
                print("  (keys can be pressed on Linux only; closing and going on was tried by the command line)")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("smoke test: all is well", flush=True)
    return 0


def put_photos(folder: Path) -> Path:
    """Write eight photos, one that takes long enough to be killed at, and one that is none."""
    folder.mkdir()
    for number in range(GOOD):
        light = Image.linear_gradient("L").resize((1200, 800)).rotate(number * 20)
        bands = (Image.blend(light, Image.effect_noise(light.size, 40), 0.2) for _ in "RGB")
        Image.merge("RGB", tuple(bands)).save(folder / f"photo {number}.jpg", quality=90)
    Image.effect_noise((6000, 6000), 40).convert("RGB").save(folder / KILLER, compress_level=1)
    (folder / HOSTILE).write_bytes(b"\xff\xd8\xff\xe0" + b"%!PS-Adobe-3.0 EPSF-3.0\n/x 1 def\n" * 50)
    return folder


def put_many(folder: Path, count: int = 80) -> Path:
    """Write so many photos that a run takes a while."""
    if not folder.exists():
        folder.mkdir()
        photo = folder / "000.jpg"
        Image.effect_noise((3000, 2000), 60).convert("RGB").save(photo, quality=92)
        for number in range(1, count):
            shutil.copyfile(photo, folder / f"{number:03}.jpg")
    return folder


@contextmanager
def killing(program: psutil.Process, photo: str) -> Iterator[list[int]]:
    """End every worker that has a certain photo open; yields the list of those that were ended."""
    killed: list[int] = []
    over = threading.Event()

    def watch() -> None:
        while not over.is_set():
            for child in children(program):
                try:
                    if child.pid not in killed and any(Path(file.path).name == photo for file in child.open_files()):
                        child.kill()
                        killed.append(child.pid)
                except psutil.Error:
                    continue
            time.sleep(0.005)

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield killed
    finally:
        over.set()
        thread.join()


def children(program: psutil.Process) -> list[psutil.Process]:
    """Return the processes below a program; none when it is gone."""
    try:
        return program.children(recursive=True)
    except psutil.Error:
        return []


def wait_until(what: str, happens: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait until something happens; raises SystemExit when it does not."""
    until = time.monotonic() + seconds
    while not happens():
        if time.monotonic() > until:
            raise SystemExit(f"In {seconds:.0f} s it did not happen that {what}.")
        time.sleep(0.05)


def check_gone(processes: list[psutil.Process]) -> None:
    """Assert that processes end by themselves."""
    _, alive = psutil.wait_procs(processes, timeout=GONE)
    assert not alive, f"These processes outlived their program by {GONE} s: {alive}"


def check_files(folder: Path, count: int) -> None:
    """Assert that a folder holds so many whole pictures and nothing else."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert not [path for path in files if path.suffix != ".jpg"], f"Something is left behind: {files}"
    assert len(files) == count, f"{len(files)} files in {folder}, not {count}"
    for path in files:
        with Image.open(path) as image:
            image.load()


# The command line


def deliver_by_command(command: Path, photos: Path, target: Path) -> None:
    """Deliver the ten photos: eight are done, one fails, one crashed."""
    words = [command, "run", photos, "--to", target, "--recipe", "web-gallery", "--json", "--workers", "2"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    with killing(psutil.Process(process.pid), KILLER) as killed:
        output, _ = process.communicate(timeout=PATIENCE)
    events = [json.loads(line) for line in output.splitlines()]
    found = {Path(event["source"]).name: event["status"] for event in events if event["event"] == "finished_job"}
    assert process.returncode == 1, f"exit code {process.returncode}"
    assert (found.pop(KILLER), found.pop(HOSTILE)) == ("crashed", "failed"), events
    assert list(found.values()) == ["done"] * GOOD, found
    assert len(killed) == 2, "A photo that kills its worker gets a second chance, not more."
    check_files(target, GOOD)
    print("  ten photos: eight done, one failed, one crashed", flush=True)


def kill_and_resume(command: Path, many: Path, target: Path) -> None:
    """Kill a run; nothing of it may live on, and `resume` must complete it."""
    put_many(many)
    words = [command, "run", many, "--to", target, "--long-edge", "2000", "--quiet"]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    wait_until("files come", lambda: len(list(target.rglob("*.jpg"))) > 3)
    workers = children(psutil.Process(process.pid))
    process.kill()
    process.wait()
    check_gone(workers)
    done = len(list(target.rglob("*.jpg")))
    assert 3 < done < 80, "It was killed too early or too late for this test."
    subprocess.run([command, "resume", target, "--quiet"], check=True, timeout=PATIENCE)
    check_files(target, 80)
    print(f"  killed after {done} of 80 photos, resumed, complete", flush=True)


# The window


@contextmanager
def screen() -> Iterator[bool | None]:
    """Make a screen on Linux; yields whether keys can be pressed there, None when there is no screen."""
    if sys.platform != "linux":
        yield False
        return
    if shutil.which("Xvfb") is None:
        yield False if os.environ.get("DISPLAY") else None
        return
    with open_screen("1440x900") as name:
        os.environ["DISPLAY"] = name
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield shutil.which("xdotool") is not None


def open_window(window: Path, *words: Path) -> "subprocess.Popen[bytes]":
    """Start the program with a window and wait until it is there."""
    said = Path.home() / "window.txt"
    with said.open("ab") as file:
        process = subprocess.Popen([window, *words], stdout=subprocess.DEVNULL, stderr=file)
    if sys.platform == "linux" and shutil.which("xdotool"):
        wait_until("the window opens", lambda: find_windows(process.pid) or process.poll() is not None)
    said_text = said.read_text(encoding="utf-8", errors="replace")
    assert process.poll() is None, f"The window ended with exit code {process.returncode}: {said_text}"
    return process


def find_windows(pid: int) -> list[str]:
    """Return the windows of a process that can be seen, by X11's numbers."""
    words = ["xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "Studio"]
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout.split()


def press(process: "subprocess.Popen[bytes]", *keys: str) -> None:
    """Press keys in the window, as a keyboard would."""
    subprocess.run(["xdotool", "windowfocus", "--sync", find_windows(process.pid)[-1]], check=False)
    time.sleep(0.3)
    subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)


def start(process: "subprocess.Popen[bytes]") -> None:
    """Press Start until it is taken: it is not as long as the photos are looked at."""
    until = time.monotonic() + PATIENCE
    while not any((Path.home() / "Pictures").rglob("*.jpg")):
        if time.monotonic() > until:
            raise SystemExit(f"Start was pressed for {PATIENCE:.0f} s, and no file came.")
        press(process, "ctrl+Return")
        time.sleep(3)


def open_twice_and_kill(window: Path, photos: Path) -> None:
    """Start twice: the first must answer the second, and when it is killed, no process of it may be left."""
    process = open_window(window)
    second = subprocess.run([window, photos], timeout=PATIENCE, check=False)
    assert second.returncode == 0, f"the second start ended with {second.returncode}"
    program = psutil.Process(process.pid)
    wait_until("workers make the preview", lambda: children(program))
    workers = children(program)
    process.kill()
    process.wait()
    check_gone(workers)
    print("  a second start hands over; killed, nothing is left", flush=True)


def destination() -> Path:
    """Return the folder into which the window delivers unless told otherwise."""
    (folder,) = [path for path in (Path.home() / "Pictures").iterdir() if path.is_dir()]
    return folder


def deliver_by_window(window: Path, photos: Path) -> None:
    """Deliver the ten photos by keys alone."""
    process = open_window(window, photos)
    with killing(psutil.Process(process.pid), KILLER):
        start(process)
        wait_until("eight files are there", lambda: len(list((Path.home() / "Pictures").rglob("*.jpg"))) >= GOOD)
        wait_until("the delivery ends", lambda: not list(Path.home().rglob("*.part")))
        time.sleep(3)
    close(process)
    check_files(destination(), GOOD)
    shutil.rmtree(destination())
    print("  ten photos by the window: eight done", flush=True)


def close_and_continue(window: Path, many: Path) -> None:
    """Close while it delivers; the next start offers to go on, and does."""
    process = open_window(window, many)
    start(process)
    wait_until("files come", lambda: len(list((Path.home() / "Pictures").rglob("*.jpg"))) > 3)
    close(process, "Return")  # the question's default: pause and keep for later
    done = len(list(destination().rglob("*.jpg")))
    assert done < 80, "It was closed too late for this test."
    check_files(destination(), done)
    process = open_window(window)
    time.sleep(2)
    press(process, "ctrl+h")  # past deliveries: the one that is not finished is chosen, and can be continued
    time.sleep(2)
    press(process, "Tab", "space")
    wait_until("the delivery is complete", lambda: len(list(destination().rglob("*.jpg"))) == 80)
    time.sleep(1)
    close(process)
    check_files(destination(), 80)
    print(f"  closed after {done} of 80 photos, continued, complete", flush=True)


def close(process: "subprocess.Popen[bytes]", *keys: str) -> None:
    """Quit, answer the question if there is one, and wait for the program's end."""
    workers = children(psutil.Process(process.pid))
    press(process, "ctrl+q")
    if keys:
        time.sleep(1)
        press(process, *keys)
    wait_until("the window closes", lambda: process.poll() is not None)
    assert process.returncode == 0, f"the window ended with exit code {process.returncode}"
    check_gone(workers)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute()))
