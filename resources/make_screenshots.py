#!/usr/bin/env python3
"""Draw the pictures of the README: a delivery of the sample photos in a terminal, as it really ran.

    python resources/make_screenshots.py

POSIX only, since it needs a pseudo-terminal. Needs Rich, which Studio brings.
"""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich.console import Console
from rich.text import Text

RESOURCES = Path(__file__).resolve().parent
COLUMNS, ROWS = 96, 30
_FONTS = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
_CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-HJKSTfhlsu]")
"""Sequences that move the cursor or clear; those that colour end in m."""


def run_in_terminal(command: list[str], folder: Path, home: Path) -> str:
    """Run a command in a terminal of COLUMNS x ROWS and return all that it wrote."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "HOME": str(home)}
    environment.update(XDG_STATE_HOME=str(home / "state"), PYTHONPATH=str(RESOURCES.parent), COLUMNS=str(COLUMNS))
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


def last_screen(output: str) -> list[str]:
    """Return the lines as they stand at the end, and above them one progress bar."""
    lines = [line.rstrip() for line in _CONTROL.sub("", output.replace("\r\n", "\n")).split("\n")]
    shown = [line.split("\r")[-1] for line in lines]
    bars = [part for line in lines for part in line.split("\r") if "photos/s" in part and "━" in part]
    steady = [line for line in shown if "━" not in line]
    return [*steady[:2], *bars[len(bars) * 2 // 3 : len(bars) * 2 // 3 + 1], *steady[2:]]


def main() -> None:
    """Write run.svg."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "Wedding").symlink_to(RESOURCES / "samples")
        words = ["run", "Wedding", "--to", "Delivery", "--recipe", "web-gallery"]
        output = run_in_terminal([sys.executable, "-m", "studio", *words], folder, folder)
        with Path(os.devnull).open("w") as nowhere:
            console = Console(record=True, width=COLUMNS, force_terminal=True, color_system="truecolor", file=nowhere)
            console.print(f"$ studio {' '.join(words)}", style="bold", highlight=False)
            for line in last_screen(output.replace(str(folder), "~")):
                if line.strip():
                    console.print(Text.from_ansi(line))
            target = RESOURCES / "screenshots" / "run.svg"
            target.parent.mkdir(exist_ok=True)
            drawn = console.export_svg(title="Studio", unique_id="studio")
            # Rich links to a font on a server; a README asks nobody for anything.
            drawn = re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)
            drawn = drawn.replace("Fira Code, monospace", _FONTS).replace(
                "font-family: arial", "font-family: sans-serif"
            )
            target.write_text(drawn, encoding="utf-8")


if __name__ == "__main__":
    main()
