"""The sets of photos that races are run on, each made when it is first asked for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from tests.benchmarks import photo
from tests.benchmarks.peers import find_imagemagick


class PhotoSets:
    """Makes sets below a folder from some source photos: "24mp", "45mp", "mixed", "heic".

    `distinct` is the number of different 24-megapixel photos; of the others there are fewer.
    """

    def __init__(self, folder: Path, sources: Sequence[Path], distinct: int, say: Callable[[str], None]) -> None:
        self._folder, self._sources, self._distinct, self._say = folder, sources, distinct, say
        self._made: dict[str, tuple[Path, ...]] = {}

    def get(self, name: str) -> tuple[Path, ...]:
        """Return the photos of a set; none where nothing here can write such photos."""
        if name not in self._made:
            self._say(f"making photos: {name}")
            self._made[name] = tuple(self._make(name, self._folder / name))
        return self._made[name]

    def _make(self, name: str, folder: Path) -> list[Path]:
        if name == "mixed":
            return photo.make_mixed_set(folder, self._sources, max(1, self._distinct // 8))
        if name == "heic":
            return photo.make_heic_set(folder, self.get("24mp"), self._distinct // 2, find_imagemagick())
        count = self._distinct if name == "24mp" else self._distinct // 2
        return photo.make_camera_set(folder, self._sources, count, photo.SIZES[name])
