"""The whole of a delivery by hand, as pictures for people to look at: python -m tests.end2end.journey FOLDER

200 photos are dropped, a recipe is chosen, its watermark is dragged, the delivery is started, paused and goes on, a
photo is damaged on the way, the summary is read, the damaged one is tried again, the folder opened. Needs Xvfb,
xdotool, dbus and the system's Python with AT-SPI (at-spi2-core, python3-gi, gir1.2-atspi-2.0); controls go by name.
"""

import argparse
import os
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

import msgspec
from PIL import Image

from studio import paths
from studio.gui import preferences
from studio.gui.preferences import Preferences
from studio.gui.theme.theme import Choice
from studio.recipe import library
from studio.recipe.file import SUFFIX as FILE_SUFFIX
from studio.recipe.file import encode_recipe
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from studio.recipe.watermark import Anchor, ImageWatermark
from tests.end2end.accessible import find, open_bus, read_tree, why_not
from tests.end2end.screen import ROOT, Screen, family, left, open_screen, wait_until

COUNT = 200
RECIPE = "Evening wedding"
SOURCE = 1470
"""Pixels across where the window is from which the photos are dragged."""
REST = 1.2
"""Seconds until what moves has come to rest."""


class Journey:
    """One delivery on a screen; each picture has the number of its step."""

    def __init__(self, screen: Screen, folder: Path, count: int) -> None:
        self._screen = screen
        self._folder = folder
        self._count = count
        self._number = 0
        self._home = Path(screen.environment["HOME"])
        self._target = self._home / "Pictures" / "Delivery"
        self._opened = self._home / "opened.txt"

    def go(self, choice: Choice, language: str) -> None:
        """Do all of it; raises AssertionError where something does not come."""
        screen = self._screen
        card = self._prepare(choice, language)
        studio = screen.open_studio()
        time.sleep(REST)
        self._shoot("empty")
        screen.open_source(card, SOURCE)
        screen.drag((SOURCE + 130, 380), (520, 420), lambda: self._shoot("dragging-over"))
        screen.focus(studio)
        time.sleep(0.15)
        self._shoot("adding")
        wait_until("the photos wait", lambda: self._waits(studio.pid))
        time.sleep(REST)
        self._shoot("ready")

        self._choose_recipe(studio.pid)
        self._drag_watermark(studio.pid)

        screen.click(self._photos(studio.pid))
        screen.press("ctrl+Return")
        wait_until("a tenth is there", lambda: self._files() > self._count // 10)
        self._shoot("running")
        screen.press("space")
        time.sleep(REST)
        files = self._files()
        self._shoot("paused")
        time.sleep(REST)
        assert files == self._files(), "a pause makes nothing more"
        damaged = sorted(card.iterdir())[-8]
        whole = damaged.read_bytes()
        damaged.write_bytes(b"This was a photo once.\n" * 40)
        screen.press("space")
        wait_until("a half is there", lambda: self._files() > self._count // 2)
        self._shoot("going-on")
        wait_until("the delivery ends", lambda: self._files() == self._count - 1, 300)
        wait_until("the title has no number", lambda: "%" not in screen.title(studio))
        time.sleep(REST)
        self._shoot("finished-with-a-failure")

        self._read_failure(studio.pid)
        damaged.write_bytes(whole)
        screen.click(find(screen, studio.pid, "Retry failed").middle)
        wait_until("all are there", lambda: self._files() == self._count)
        time.sleep(2 * REST)
        self._shoot("retried")
        screen.click(find(screen, studio.pid, "Open folder").middle)
        wait_until("the folder is opened", self._opened.exists)
        assert self._opened.read_text().strip() == self._target.as_uri()

        everyone = family(studio)
        screen.press("ctrl+q")
        assert studio.wait(30) == 0
        assert left(everyone) == []

    # The steps

    def _choose_recipe(self, pid: int) -> None:
        screen = self._screen
        screen.click(find(screen, pid, "Recipe", "combo box").middle)
        time.sleep(REST)
        self._shoot("recipes")
        screen.press(*RECIPE[:4].lower(), "Return")
        wait_until("the recipe is chosen", lambda: find(screen, pid, "Recipe", "combo box").name == RECIPE)
        time.sleep(REST)
        self._shoot("recipe-chosen")

    def _drag_watermark(self, pid: int) -> None:
        screen = self._screen
        canvas = next(each for each in read_tree(screen, pid) if each.name.startswith("Preview of"))
        start = canvas.middle
        end = start[0] + 190, start[1] + 130
        screen.drag(start, end, lambda: self._shoot("watermark-held"))
        time.sleep(2 * REST)
        self._shoot("watermark-dragged")
        name = find(screen, pid, "Recipe", "combo box").name
        assert name != RECIPE, "a dot says that the recipe is changed"

    def _read_failure(self, pid: int) -> None:
        screen = self._screen
        screen.click(find(screen, pid, "Show failed").middle)
        time.sleep(REST)
        self._shoot("failed-ones")

    # What is asked on the way

    def _waits(self, pid: int) -> bool:
        words = {each.name for each in read_tree(self._screen, pid)}
        return f"{self._count} photos" in words and any(re.match(r"needs \d", each) for each in words)

    def _photos(self, pid: int) -> tuple[int, int]:
        return next(each for each in read_tree(self._screen, pid) if each.role == "list item").middle

    def _files(self) -> int:
        return len(list((self._target / "web").glob("*.jpg")))

    def _shoot(self, name: str) -> None:
        self._number += 1
        self._screen.shoot().save(self._folder / f"{self._number:02}-{name}.png")
        print(f"{self._number:02} {name}", flush=True)

    def _prepare(self, choice: Choice, language: str) -> Path:
        """Write settings and a recipe, put a program in the place of the file manager, and make the photos."""
        os.environ.update(self._screen.environment)
        store = preferences.open_store()
        preferences.save(store, Preferences(language=language, theme=choice))
        store.sync()
        web = library.load_preset("web-gallery").exports[0]
        watermark = ImageWatermark(
            image=str(ROOT / "resources" / "watermarks" / "studio-nord.png"),
            scale="36%",
            anchor=Anchor.CENTER,
            opacity=80,
        )
        small = Export(name="small", folder="small", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=600))
        recipe = Recipe(name=RECIPE, exports=(msgspec.structs.replace(web, watermark=(watermark,)), small))
        paths.recipe_folder().mkdir(parents=True)
        file = paths.recipe_folder() / f"evening-wedding{FILE_SUFFIX}"
        file.write_text(encode_recipe(recipe), encoding="utf-8")
        programs = self._home / "bin"
        programs.mkdir()
        opener = programs / "xdg-open"
        opener.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self._opened}"\n')
        opener.chmod(0o755)
        self._screen.environment["PATH"] = f"{programs}:{self._screen.environment['PATH']}"
        return make_card(self._home / "Hochzeit Café 12", self._count)


def make_card(folder: Path, count: int) -> Path:
    """Make photos of six megapixels from the samples, each another part of one."""
    folder.mkdir()
    samples: list[Image.Image] = []
    for path in sorted((ROOT / "resources" / "samples").glob("*.jpg")):
        with Image.open(path) as photo:
            wide = photo.width > photo.height
            samples.append(photo.convert("RGB").resize((3150, 2100) if wide else (2100, 3150)))
    for number in range(count):
        photo = samples[number % len(samples)]
        across, down = number * 7 % 150, number * 11 % 100
        size = (3000, 2000) if photo.width > photo.height else (2000, 3000)
        part = photo.crop((across, down, across + size[0], down + size[1]))
        part.save(folder / f"IMG_{412 + number:04}.jpg", quality=88)
    return folder


def main(arguments: list[str]) -> int:
    """Travel, and say where the pictures are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--theme", type=Choice, default=Choice.DARK, choices=list(Choice))
    options = parser.parse_args(arguments)
    if lacking := why_not():
        print(f"This needs more than there is: {lacking}.")
        return 1
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="studio-") as home, open_screen(Path(home)) as screen, open_bus(screen):
        if shutil.which("openbox"):
            screen.start("openbox")
            time.sleep(0.5)
        Journey(screen, options.folder, options.count).go(options.theme, "en")
    print(f"The pictures lie in {options.folder}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
