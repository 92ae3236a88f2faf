#!/usr/bin/env python3
"""Draw the pictures of the README that show no window: commands in a terminal, as they really ran, and code cards.

    python resources/make_screenshots.py [run] [plan] [cards] [gallery]

POSIX only, since it needs a pseudo-terminal. Needs Rich and Pillow, which Studio brings; cards also pdftoppm, of
Poppler, and the gallery Chromium. `make_window_screenshots.py` takes those of the window.
"""

import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from PIL import Image
from rich.console import Console
from rich.text import Text

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.chromium import open_chromium

RESOURCES = Path(__file__).resolve().parent
COLUMNS, ROWS = 96, 30
_DRAWN = """
document.documentElement.style.overflow = "hidden";
const seen = [...document.images].filter((each) => each.getBoundingClientRect().top < innerHeight);
return Promise.all(seen.map((each) => each.decode())).then(() => new Promise((done) => setTimeout(done, 2000)));
"""
"""Ends when all pictures in view are drawn."""
_FONTS = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
_CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-HJKSTfhlsu]")
"""Sequences that move the cursor or clear; those that colour end in m."""


def run_in_terminal(command: list[str], folder: Path, home: Path) -> str:
    """Run a command in a terminal of COLUMNS x ROWS and return all that it wrote."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "HOME": str(home)}
    environment.update(XDG_STATE_HOME=str(home / "state"), PYTHONPATH=str(RESOURCES.parent), COLUMNS=str(COLUMNS))
    environment["LC_ALL"] = "C.UTF-8"  # the page of a gallery speaks the language of the system
    environment.pop("NO_COLOR", None)
    with subprocess.Popen(command, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        pieces: list[bytes] = []
        try:
            while piece := os.read(ours, 65_536):
                pieces.append(piece)
        except OSError:  # Linux's way of saying that the other side has closed
            pass
        process.wait()
    os.close(ours)
    return b"".join(pieces).decode()


def last_screen(output: str, *, has_bar: bool) -> list[str]:
    """Return the lines as they stand at the end, and with `has_bar` above them one progress bar."""
    lines = [line.rstrip() for line in _CONTROL.sub("", output.replace("\r\n", "\n")).split("\n")]
    shown = [line.split("\r")[-1] for line in lines]
    bars = [part for line in lines for part in line.split("\r") if "photos/s" in part and "━" in part]
    steady = [line for line in shown if "━" not in line]
    chosen = bars[len(bars) * 2 // 3 : len(bars) * 2 // 3 + 1] if has_bar else []
    return [*steady[:2], *chosen, *steady[2:]]


def draw(words: list[str], target: Path, folder: Path) -> None:
    """Draw what a command of Studio shows in a terminal, in a folder, as an SVG file."""
    output = run_in_terminal([sys.executable, "-m", "studio", *words], folder, folder)
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=COLUMNS, force_terminal=True, color_system="truecolor", file=nowhere)
        console.print(f"$ studio {' '.join(words)}", style="bold", highlight=False)
        for line in last_screen(output.replace(str(folder), "~"), has_bar=words[0] == "run"):
            if line.strip():
                console.print(Text.from_ansi(line))
        drawn = console.export_svg(title="Studio", unique_id="studio")
    # Rich links to a font on a server; a README asks nobody for anything.
    drawn = re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)
    drawn = drawn.replace("Fira Code, monospace", _FONTS).replace("font-family: arial", "font-family: sans-serif")
    target.write_text(drawn, encoding="utf-8")


def draw_cards(people: Path, target: Path, folder: Path) -> None:
    """Draw the first page of the cards of a list, on a grey ground so that its edge is seen."""
    run_in_terminal([sys.executable, "-m", "studio", "cards", str(people), "--to", "cards.pdf"], folder, folder)
    subprocess.run(["pdftoppm", "-r", "60", "-png", "-singlefile", "cards.pdf", "page"], cwd=folder, check=True)
    with Image.open(folder / "page.png") as page:
        ground = Image.new("RGB", (page.width + 40, page.height + 40), "#8a8f96")
        ground.paste(page.convert("RGB"), (20, 20))
    ground.save(target, "WEBP", quality=88, method=6)


def draw_gallery(target: Path, folder: Path) -> None:
    """Draw the page of a gallery of the sample photos, as a desktop and a phone show it."""
    words = ["run", "Wedding", "--to", "Anna and René", "--recipe", "client-gallery", "--quiet"]
    run_in_terminal([sys.executable, "-m", "studio", *words], folder, folder)
    page = (folder / "Anna and René" / "gallery" / "index.html").as_uri()
    with open_chromium(folder / "profile", folder) as browser:
        for name, width, height in (("gallery", 1280, 1160), ("gallery-phone", 390, 1160)):
            browser.resize(width, height)
            browser.get(page)
            browser.script(_DRAWN)
            with Image.open(io.BytesIO(browser.screenshot())) as shown:
                shown.convert("RGB").save(target / f"{name}.webp", "WEBP", quality=82, method=6)


def main(wanted: list[str]) -> None:
    """Draw the wanted pictures, or all: `run`, a delivery; `plan`, that of the small school day; `cards`; `gallery`."""
    target = RESOURCES / "screenshots"
    target.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "Wedding").symlink_to(RESOURCES / "samples")
        (folder / "people.csv").write_bytes((RESOURCES / "school" / "people.csv").read_bytes())
        (folder / "photos").symlink_to(RESOURCES / "school" / "photos")
        if not wanted or "run" in wanted:
            draw(["run", "Wedding", "--to", "Delivery", "--recipe", "web-gallery"], target / "run.svg", folder)
        if not wanted or "plan" in wanted:
            words = "plan photos --to day --recipe school-class-folders --data people.csv"
            draw(words.split(), target / "plan.svg", folder)
        if not wanted or "cards" in wanted:
            draw_cards(folder / "people.csv", target / "cards.webp", folder)
        if not wanted or "gallery" in wanted:
            draw_gallery(target, folder)


if __name__ == "__main__":
    main(sys.argv[1:])
