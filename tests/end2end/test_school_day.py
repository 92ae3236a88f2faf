"""A made school delivered by its list: killed in the middle, gone on with, and the same byte for byte."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from tests.command import command, isolate

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")]

FIRST = ("Anna", "Jürgen", "Zoë", "陽菜", "翔太", "Łukasz", "Renée", "Öykü")
LAST = ("Groß", "Müller", "佐藤", "Ångström", "O'Neil", "de la Cruz", "Şahin")
RECIPE = """version = 1
[data]
key = "code"
required = ["class"]
index = "csv"
[[export]]
folder = "{class}"
file = "{last}_{first}_{code}_{k}"
resize = { mode = "long-edge", pixels = 300 }
metadata = { person = "{first} {last}", keywords = ["{class}", "{teacher}"] }
"""


def make_school(folder: Path, people: int) -> dict[str, str]:
    """Make a list with twins, a class without a teacher, a shared key and a row that is not complete, and photos.

    Returns the folder and the start of the name that each photo must get, "" for one that must have none.
    """
    luck = random.Random(7)
    lines, expected = ["code,first,last,class,teacher"], dict[str, str]()
    (folder / "in").mkdir()
    for number in range(people):
        code, group = f"{number:04}", "12a" if number % 3 else "12b"
        first, last = luck.choice(FIRST), luck.choice(LAST)
        if number % 10 == 5:  # twins: one name, two codes
            first, last = FIRST[0], LAST[0]
        is_odd = number % 20 == 19
        lines.append(f"{code},{first},{last},{'' if is_odd else group},{'Frau Tal' if group == '12a' else ''}")
        if number % 20 == 18:
            lines.append(f"{code},{first},{last},{group},")
        is_refused = is_odd or number % 20 == 18
        for shot in range(1, 1 + luck.randint(0, 3)):
            name = f"{code}_{shot}.jpg"
            noise = Image.effect_noise((900, 600), 40 + number).convert("RGB")
            noise.save(folder / "in" / name, quality=90)
            os.utime(folder / "in" / name, (1_790_000_000 + number, 1_790_000_000 + number))
            expected[name] = "" if is_refused else f"{group}/{last}_{first}_{code}_{shot}.jpg"
    (folder / "school.csv").write_text("\n".join(lines), encoding="utf-8")
    (folder / "school.recipe.toml").write_text(RECIPE)
    return expected


def run(folder: Path, out: str, workers: int) -> list[str]:
    recipe, list_ = folder / "school.recipe.toml", folder / "school.csv"
    return command(
        *("run", folder / "in", "--to", folder / out, "--recipe", recipe, "--data", list_, "--workers", workers)
    )


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_killed_delivery_goes_on_and_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    isolate(monkeypatch, tmp_path / "home")
    expected = make_school(tmp_path, 40)
    whole = subprocess.run(run(tmp_path, "whole", 0), capture_output=True, timeout=300, check=False)
    assert whole.returncode == 1, whole.stderr.decode()  # the photos that have no row
    found = files(tmp_path / "whole")
    assert sorted(found) == sorted({*filter(None, expected.values()), "index.csv"})
    with subprocess.Popen(run(tmp_path, "killed", 2), stderr=subprocess.DEVNULL) as killed:
        until = time.monotonic() + 120
        while len(list((tmp_path / "killed").rglob("*.jpg"))) < 5 and time.monotonic() < until:
            time.sleep(0.01)
        killed.send_signal(signal.SIGKILL)
    left = len(list((tmp_path / "killed").rglob("*.jpg")))
    assert 5 <= left < len(found) - 1
    assert not (tmp_path / "killed" / "index.csv").exists()
    resumed = subprocess.run(
        command("resume", tmp_path / "killed", "--workers", "1"), capture_output=True, timeout=300, check=False
    )
    assert resumed.returncode == 1, resumed.stderr.decode()
    assert files(tmp_path / "killed") == found
