"""Photos of code cards on disk, and what a scan knows of them."""

from pathlib import Path

from PIL import Image

from studio.batch.plan.scan import FoundPhoto, scan
from tests.code_card import camera_exif, draw_code, lay
from tests.picture import make_scene, save


def write_photo(path: Path, code: str = "", taken: str = "2026:09:01 08:00:00", serial: str = "A1") -> Path:
    """Write a small photo, of a card if it has a code."""
    scene = make_scene(600, 400, seed=len(path.name))
    image: Image.Image = lay(scene, draw_code(code, height=160)) if code else scene
    return save(path, image, quality=85, exif=camera_exif(taken, serial))


def found(*sources: Path) -> list[FoundPhoto]:
    return list(scan(sources))
