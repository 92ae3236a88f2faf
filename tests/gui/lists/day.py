"""A small day at a school for tests of the window: a list, code cards, photos, and a mistake of each kind."""

from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image

from studio.recipe.file import decode_recipe
from studio.recipe.model import Recipe
from tests.code_card import QR, camera_exif, draw_code, lay

SIZE = 360, 240
RECIPE = """version = 1
name = "School"
[data]
key = "code"
match = "card"
[[export]]
name = "class"
folder = "{class}"
file = "{last}_{first}_{k}"
resize = { mode = "long-edge", pixels = 120 }
"""
LIST = """code;first;last;class
1001;Mia;Abel;3a
1002;Emre;Aydın;3a
1003;Jonas;Bauer;3a
1004;Lena;Bauer;3b
1005;太郎;佐藤;3b
"""


def recipe() -> Recipe:
    return decode_recipe(RECIPE)


class Day:
    """Photos of one camera, one after the other."""

    def __init__(self, folder: Path) -> None:
        self.photos = folder / "photos"
        self.photos.mkdir(parents=True)
        self.list = folder / "school.csv"
        self.list.write_text(LIST, encoding="utf-8")
        self._time = datetime(2026, 9, 1, 10)
        self._number = 0

    def take(self, code: str = "", *, blur: float = 0.0) -> Path:
        """Take a photo; with a code it shows that card."""
        self._number += 1
        self._time += timedelta(seconds=5)
        shade = 40 + self._number * 37 % 160
        photo = Image.new("RGB", SIZE, (shade, 200 - shade, 90))
        if code:
            photo = lay(photo, draw_code(code, QR, 150), blur=blur)
        path = self.photos / f"IMG_{self._number:04}.jpg"
        photo.save(path, quality=88, exif=camera_exif(f"{self._time:%Y:%m:%d %H:%M:%S}", "A1"))
        return path


def shoot(folder: Path) -> Day:
    """Make a day: a photo before the first card, Mia, somebody with an unknown code, Jonas; two others have none."""
    day = Day(folder)
    day.take()
    for code in ("1001", "X-9", "1003"):
        day.take(code)
        day.take()
        day.take()
    return day
