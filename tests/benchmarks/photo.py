"""Makes the photos of a race: camera-like JPEGs, a mixed folder, HEIC where something can write it, tiny ones.

Sensor-like noise is added after enlarging, so that entropy decoding costs what it costs on a camera's file.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageOps

SIZES = {"24mp": (6000, 4000), "45mp": (8192, 5464)}
_MEDIUM = (4500, 3000)
_NOISE = 12
"""Standard deviation of the noise, in levels; with quality 93 it makes about 11 MB of 24 megapixels."""
_BEGIN = datetime(2025, 5, 17, 15, 30)
_ORIENTATIONS = {2: 6, 4: 8}
"""Of ten photos, the third and the fifth are upright: stored lying, as cameras do."""


def make_camera_set(folder: Path, sources: Sequence[Path], count: int, size: tuple[int, int]) -> list[Path]:
    """Make `count` JPEGs of a size in pixels: 4:2:2, quality 93, with camera EXIF and GPS."""
    folder.mkdir(parents=True, exist_ok=True)
    noise = Image.effect_noise(size, _NOISE)
    paths: list[Path] = []
    for number in range(count):
        path = folder / f"photo_{number:04}.jpg"
        paths.append(path)
        if not path.exists():
            picture = _picture(sources, number, size, noise)
            exif = _exif(number, _ORIENTATIONS.get(number % 10, 1))
            picture.save(path, quality=93, subsampling="4:2:2", exif=exif)
    return paths


def _picture(sources: Sequence[Path], number: int, size: tuple[int, int], noise: Image.Image) -> Image.Image:
    """Enlarge a source to a size, mirrored and cut differently from lap to lap, and add grain."""
    lap, which = divmod(number, len(sources))
    with Image.open(sources[which]) as source:
        picture = ImageOps.exif_transpose(source).convert("RGB")
    if lap % 2:
        picture = ImageOps.mirror(picture)
    height = lap % 4 / 3  # which part of a picture of another ratio is kept
    picture = ImageOps.fit(picture, size, Image.Resampling.BICUBIC, centering=(0.5, height))
    grain = ImageChops.offset(noise, 113 * number, 59 * number)
    return ImageChops.add(picture, grain.convert("RGB"), offset=-128)


def _exif(number: int, orientation: int) -> Image.Exif:
    """Return what a camera writes, with a time of its own for each photo."""
    taken = _BEGIN + timedelta(seconds=11 * number)
    place = {1: "N", 2: (60.0, 23.0, 34.0), 3: "E", 4: (5.0, 19.0, 48.0)}
    exif = Image.Exif()
    exif.update({0x010F: "Bench", 0x0110: "Bench 24", 0x0112: orientation, 0x8298: "(c) Studio"})
    exif.get_ifd(0x8769).update({0x9003: f"{taken:%Y:%m:%d %H:%M:%S}", 0x8827: 400, 0xA434: "35 mm"})
    exif.get_ifd(0x8825).update(place)
    return exif


def make_mixed_set(folder: Path, sources: Sequence[Path], laps: int) -> list[Path]:
    """Make photos of the formats that every row can read, `laps` of each: 24 MP JPEG, else 13.5 MP."""
    import pyvips

    folder.mkdir(parents=True, exist_ok=True)
    noise = Image.effect_noise(_MEDIUM, _NOISE / 3)
    camera = make_camera_set(folder, sources, 2 * laps, SIZES["24mp"])
    paths: list[Path] = []
    for lap in range(laps):
        picture = _picture(sources, lap, _MEDIUM, noise)
        clear = picture.copy()
        clear.putalpha(Image.linear_gradient("L").resize(_MEDIUM))
        deep = pyvips.Image.new_from_memory(picture.tobytes(), *_MEDIUM, 3, "uchar").cast("ushort") * 257
        deep = deep.cast("ushort").copy(interpretation="rgb16")
        stems = {
            "png": lambda path, picture=picture: picture.save(path, compress_level=1),
            "clear.png": lambda path, clear=clear: clear.save(path, compress_level=1),
            "deep.png": lambda path, deep=deep: deep.pngsave(str(path), compression=1),
            "tiff": lambda path, picture=picture: picture.save(path, compression="tiff_lzw"),
            "deep.tiff": lambda path, deep=deep: deep.tiffsave(str(path), compression="deflate"),
            "webp": lambda path, picture=picture: picture.save(path, quality=92, method=1),
            "avif": lambda path, picture=picture: picture.save(path, quality=85, speed=9),
        }
        for name, save in stems.items():
            stem, _, suffix = name.rpartition(".")
            path = folder / f"mixed_{lap:02}_{stem or suffix}.{suffix}"
            paths.append(path)
            if not path.exists():
                save(path)
    return sorted(camera + paths)


def make_heic_set(folder: Path, camera: Sequence[Path], count: int, convert: Path | None) -> list[Path]:
    """Turn some camera JPEGs into HEIC with ImageMagick; returns [] where it can't write them."""
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    for photo in camera[:count]:
        path = folder / f"{photo.stem}.heic"
        if not path.exists():
            if convert is None:
                return []
            command = [convert, photo, "-auto-orient", "-resize", "4000x3000", "-quality", "60", path]
            done = subprocess.run(command, capture_output=True, check=False)
            if done.returncode or not path.exists():
                return []
        paths.append(path)
    return paths


def make_tiny_set(folder: Path, count: int) -> None:
    """Make `count` different small JPEGs with camera EXIF, a thousand to a folder: something to plan."""
    picture = Image.linear_gradient("L").resize((96, 64)).convert("RGB")
    for number in range(count):
        path = folder / f"roll_{number // 1000:03}" / f"photo_{number:06}.jpg"
        if number % 1000 == 0:
            path.parent.mkdir(parents=True, exist_ok=True)
            ready = folder / "ready.jpg"
            picture.save(ready, quality=60, exif=_exif(number, 1))
            data = ready.read_bytes()
            ready.unlink()
        path.write_bytes(data + number.to_bytes(4, "big"))


def make_watermark(path: Path) -> tuple[int, int]:
    """Draw a watermark of 900 x 300 pixels, half transparent, and return its size."""
    watermark = Image.new("RGBA", (900, 300), (0, 0, 0, 0))
    draw = ImageDraw.Draw(watermark)
    draw.ellipse((8, 8, 292, 292), fill=(255, 255, 255, 180))
    draw.rounded_rectangle((320, 70, 890, 230), 60, fill=(255, 200, 0, 200))
    watermark.save(path)
    return watermark.size


def spread(photos: Sequence[Path], folder: Path, count: int) -> list[Path]:
    """Fill a folder with `count` names for some photos, as hard links (copies where there are none)."""
    folder.mkdir(parents=True)
    paths: list[Path] = []
    for number in range(count):
        photo = photos[number % len(photos)]
        path = folder / f"{number:05}_{photo.name}"
        try:
            os.link(photo, path)
        except OSError:
            shutil.copy2(photo, path)
        paths.append(path)
    return paths
