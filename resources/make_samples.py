"""Render the sample photos: `python resources/make_samples.py [FILE...]`, all of them in some fifteen minutes.

`school` in the place of a file makes the photos and the list of a small school day. Needs numpy, Pillow and, for its
code cards, zxing-cpp. With the same versions of both it gives the same bytes each time. The photos are part
of the tree; what they promise (orientations, profiles, metadata, sizes) is tested there.
"""

import importlib
import sys
import time
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from scenes import film, school
from scenes.noise import Field, f32
from scenes.shot import Place, Shot, Tags, exif_of, xmp_of

RESOURCES = Path(__file__).parent
SAMPLES = RESOURCES / "samples"
LARGEST = 385_000
"""Bytes; the quality goes down from 90 until a photo has no more."""

ZOOM, WIDE, PORTRAIT, MACRO = (
    "Nordlys 24-70mm F2.8",
    "Nordlys 14-24mm F2.8",
    "Nordlys 50mm F1.4",
    "Nordlys 100mm F2.8 Macro",
)

SHOTS = (
    Shot(
        "IMG_0412.jpg", "ridges", (1600, 1067),
        {"seed": 1, "exposure": 1.15, "contrast": 1.25, "grain": 0.006, "white": (0.98, 1.0, 1.03)},
        "Evening over the ridges", "2025:03:22 18:41:07", ZOOM, 52, 8.0, (1, 60), 100,
        place=Place(46.5586, 8.5614, 1785, 263), xmp=True,
    ),
    Shot(
        "IMG_0437.jpg", "sea", (1600, 1067),
        {"seed": 2, "exposure": 0.85, "contrast": 1.3, "grain": 0.005},
        "Glitter", "2025:06:14 20:12:55", ZOOM, 38, 11.0, (1, 1000), 100,
        place=Place(57.7206, 10.5839, 4, 288),
    ),
    Shot(
        "IMG_0519.jpg", "dunes", (1600, 1067),
        {"seed": 3, "exposure": 1.15, "contrast": 1.4, "grain": 0.006, "vignette": 0.45},
        "Crest at sunrise", "2025:09:03 06:34:18", ZOOM, 34, 9.0, (1, 320), 100,
        place=Place(-24.7275, 15.3411, 612, 71), profile="sRGB",
    ),
    Shot(
        "NK24_1180.jpg", "city", (1600, 1067),
        {"seed": 4, "exposure": 1.25, "contrast": 1.25, "grain": 0.007, "bloom": 0.03},
        "Rain on the tram", "2025:11:07 17:26:40", PORTRAIT, 50, 1.4, (1, 80), 1600,
        space="DisplayP3", profile="DisplayP3",
    ),
    Shot(
        "_NK41203.jpg", "fruit", (1600, 1067),
        {"seed": 5, "exposure": 1.2, "contrast": 1.15, "grain": 0.004, "white": (0.98, 1.0, 1.06)},
        "Oranges and limes", "2025:01:19 14:08:31", PORTRAIT, 50, 2.8, (1, 125), 400,
        space="AdobeRGB", profile="AdobeRGB",
    ),
    Shot(
        "NK24_1266.jpg", "dandelion", (1067, 1600),
        {"seed": 6, "exposure": 1.3, "contrast": 1.25, "grain": 0.006},
        "Clock", "2025:05:11 09:53:02", MACRO, 100, 4.0, (1, 640), 200,
        xmp=True,
    ),
    Shot(
        "NK24_1311.jpg", "forest", (1067, 1600),
        {"seed": 7, "exposure": 1.0, "contrast": 1.35, "grain": 0.004, "soft": 0.7},
        "Path in October", "2025:10:19 08:47:29", ZOOM, 44, 5.6, (1, 100), 250,
        orientation=6,
    ),
    Shot(
        "NK24_1348.jpg", "night", (1067, 1600),
        {"seed": 8, "exposure": 1.5, "contrast": 1.25, "grain": 0.009, "soft": 0.4},
        "Milky Way", "2025:08:24 23:58:11", WIDE, 20, 2.8, (15, 1), 6400,
        orientation=8, place=Place(46.5012, 8.3325, 2043, 196),
    ),
)  # fmt: skip

SCHOOL = RESOURCES / "school"
"""Apart from the samples, which are delivered all together when one tries the program."""

CUTOUT = "NK24_1402_cutout.png"
CUTOUT_SIZE = (900, 1125)


def main(wanted: list[str]) -> None:
    """Render the wanted files, or all."""
    SAMPLES.mkdir(exist_ok=True)
    for shot in SHOTS:
        if not wanted or shot.file in wanted:
            start = time.monotonic()
            data = photograph(shot)
            (SAMPLES / shot.file).write_bytes(data)
            print(f"{shot.file}: {len(data)} bytes, {time.monotonic() - start:.0f} s")
    if not wanted or CUTOUT in wanted:
        data = cutout()
        (SAMPLES / CUTOUT).write_bytes(data)
        print(f"{CUTOUT}: {len(data)} bytes")
    if not wanted or SCHOOL.name in wanted:
        make_school()


def make_school() -> None:
    """Write the list of a school day, and its photos in a folder beside it."""
    (SCHOOL / "photos").mkdir(parents=True, exist_ok=True)
    (SCHOOL / "people.csv").write_bytes(school.list_file())
    for name, data in school.photos():
        (SCHOOL / "photos" / name).write_bytes(data)
    print(f"{SCHOOL.name}: {len(list((SCHOOL / 'photos').iterdir()))} photos and a list")


def photograph(shot: Shot) -> bytes:
    """Render, develop and store a shot; return the bytes of its JPEG."""
    light = importlib.import_module(f"scenes.{shot.scene}").render(*shot.size)
    image = to_image(film.develop(light, space=shot.space, **shot.look))
    if shot.orientation == 6:
        image = image.transpose(Image.Transpose.ROTATE_90)
    elif shot.orientation == 8:
        image = image.transpose(Image.Transpose.ROTATE_270)
    extra: Tags = {"exif": exif_of(shot), "dpi": (300, 300)}
    if shot.profile:
        extra["icc_profile"] = (RESOURCES / "profiles" / f"{shot.profile}.icc").read_bytes()
    if shot.xmp:
        extra["xmp"] = xmp_of(shot)
    for quality in range(90, 60, -1):
        file = BytesIO()
        image.save(file, "JPEG", quality=quality, optimize=True, **extra)
        if file.tell() <= LARGEST:
            return file.getvalue()
    raise ValueError(f"{shot.file} is too large at any quality")


def cutout() -> bytes:
    """Render the vase; return the bytes of its PNG with transparency."""
    light, cover = importlib.import_module("scenes.vase").render(*CUTOUT_SIZE)
    tone = film.encode((1 - np.exp(-light * f32(1.25))).astype(f32), "sRGB")
    file = BytesIO()
    image = to_image(np.dstack((tone, cover)))
    profile = (RESOURCES / "profiles" / "sRGB.icc").read_bytes()
    image.save(file, "PNG", optimize=True, icc_profile=profile, dpi=(300, 300))
    return file.getvalue()


def to_image(pixels: Field) -> Image.Image:
    """Turn floats of 0-1 into an image of 8 bits."""
    return Image.fromarray((pixels * 255 + 0.5).astype(np.uint8))


if __name__ == "__main__":
    main(sys.argv[1:])
