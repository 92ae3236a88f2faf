"""Pictures for tests, made by code: small scenes whose corners can be told apart, and measures between pictures."""

import io
from pathlib import Path

import numpy as np
from PIL import Image

from studio.job import Job
from studio.recipe.model import Export, Recipe

RED, GREEN, BLUE, WHITE = (220, 40, 30), (30, 170, 60), (40, 60, 200), (240, 240, 235)


def make_scene(width: int = 320, height: int = 240, seed: int = 1) -> Image.Image:
    """Smooth light, some texture, and four coloured corners: red, green, blue, white, clockwise from the left upper."""
    rng = np.random.default_rng(seed)
    across, down = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    base = np.stack([90 + 80 * across, 110 + 60 * down, 150 - 70 * across * down], axis=-1)
    waves = 18 * np.sin(across * 40)[..., None] * np.sin(down * 30)[..., None]
    noise = rng.normal(0, 3, (height, width, 1))
    image = Image.fromarray(np.clip(base + waves + noise, 0, 255).astype("uint8"))
    wide, high = max(1, width // 4), max(1, height // 4)
    image.paste(RED, (0, 0, wide, high))
    image.paste(GREEN, (width - wide, 0, width, high))
    image.paste(BLUE, (width - wide, height - high, width, height))
    image.paste(WHITE, (0, height - high, wide, height))
    return image


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    """Return the colours in the corners, clockwise from the left upper, taken a twelfth inside."""
    inside_x, inside_y = max(1, image.width // 12), max(1, image.height // 12)
    right, bottom = image.width - 1 - inside_x, image.height - 1 - inside_y
    rgb = image.convert("RGB")
    places = [(inside_x, inside_y), (right, inside_y), (right, bottom), (inside_x, bottom)]
    return [rgb.getpixel(place) for place in places]


def near(first: tuple[int, ...], second: tuple[int, ...], by: int = 14) -> bool:
    return all(abs(a - b) <= by for a, b in zip(first, second, strict=True))


def difference(first: Image.Image, second: Image.Image) -> float:
    """Return the mean absolute difference of two pictures, in levels of 255."""
    assert first.size == second.size
    a, b = (np.asarray(image.convert("RGB"), dtype="int16") for image in (first, second))
    return float(np.abs(a - b).mean())


def encode(image: Image.Image, format_: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, format_, **options)
    return stream.getvalue()


def save(path: Path, image: Image.Image, format_: str = "JPEG", **options: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if format_ == "JPEG":
        options = {"quality": 95, "subsampling": 0, **options}
    path.write_bytes(encode(image, format_, **options))
    return path


def make_job(source: Path, *targets: Path | None, index: int = 0) -> Job:
    status = source.stat()
    return Job(index=index, source=source, size=status.st_size, changed_ns=status.st_mtime_ns, targets=targets)


def make_recipe(**export: object) -> Recipe:
    return Recipe(exports=(Export(**export),))
