"""A small school day: a list of people, and photos of each with a code card before them, as a camera takes them.

People are drawn as shapes before a plain wall. What matters is in the codes, the names and the times.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import zxingcpp
from PIL import ExifTags, Image, ImageDraw, ImageFilter, ImageFont

FONT = Path(__file__).parents[1] / "fonts" / "Inter-SemiBold.ttf"
SIZE = 800, 1200
PEOPLE = (
    ("S-0412", "Anna", "Berg", "1a", "Ms Tal", 3),
    ("S-0413", "Jörg", "Müller", "1a", "Ms Tal", 2),
    ("S-0414", "陽菜", "佐藤", "1b", "Mr Lind", 2),
    ("S-0415", "Zoë", "Groß", "1b", "Mr Lind", 2),
    ("S-0416", "Noah", "Berg", "1b", "Mr Lind", 0),
)
"""Code, first and last name, class, teacher and the number of photos; the last one was absent."""
_HAIR = ("#3b2a20", "#b98a4e", "#17171a", "#8c3f1f")
_SHIRTS = ("#7c2f3b", "#2f5f7c", "#d9d4c7", "#4b7c4a")
_SKIN = ("#e3b594", "#f0c8a8", "#e8c39e", "#c58c6c")
_PLACES = ((-7, 0.5, 0.74, 430), (11, 0.47, 0.72, 300), (-21, 0.54, 0.72, 360), (4, 0.5, 0.76, 500))
"""How each card is held: turned by degrees, where its middle is, and how high it is in pixels."""


def list_file() -> bytes:
    """Return the list, as a spreadsheet saves it."""
    rows = [("Code", "First name", "Last name", "Class", "Teacher"), *(person[:5] for person in PEOPLE)]
    return "".join(f"{';'.join(row)}\r\n" for row in rows).encode("utf-8-sig")


def photos() -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each photo, in the order in which they were taken."""
    number = 0
    for at, (code, *_, count) in enumerate(PEOPLE):
        for shot in range(count + 1 if count else 0):
            number += 1
            picture = _portrait(at, shot)
            if shot == 0:
                _hold_card(picture, code, at)
            yield f"IMG_{number:04}.jpg", _save(picture, number)


def _portrait(at: int, shot: int) -> Image.Image:
    """Draw a person before a wall."""
    noise = np.random.default_rng(100 * at + shot)
    width, height = SIZE
    light = np.linspace(1.08, 0.8, height)[:, None] * (1 - 0.16 * (np.linspace(-1, 1, width)[None, :] ** 2))
    wall = np.array([168, 176, 184]) * light[..., None]
    picture = Image.fromarray(np.clip(wall, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    middle, top = width // 2 + (shot - 1) * 14, 300 + (at % 3) * 24
    draw.rounded_rectangle((middle - 290, top + 390, middle + 290, height + 200), 190, _SHIRTS[at % 4])
    draw.rounded_rectangle((middle - 66, top + 250, middle + 66, top + 470), 60, _SKIN[at % 4])
    draw.ellipse((middle - 190, top - 90, middle + 190, top + 330), _HAIR[at % 4])
    draw.ellipse((middle - 150, top - 20, middle + 150, top + 350), _SKIN[at % 4])
    for side in (-58, 58):
        draw.ellipse((middle + side - 12, top + 140, middle + side + 12, top + 166), "#241c1a")
    draw.arc((middle - 60, top + 190, middle + 60, top + 270), 20, 160, "#7d3a34", 9)
    soft = picture.filter(ImageFilter.GaussianBlur(1.4))
    grain = noise.normal(0, 1.5, (height, width, 1))
    return Image.fromarray(np.clip(np.asarray(soft, float) + grain, 0, 255).astype(np.uint8))


def _hold_card(picture: Image.Image, code: str, at: int) -> None:
    """Lay a card with its code into a photo."""
    angle, across, down, size = _PLACES[at % 4]
    square = np.array(zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode).to_image(scale=8))
    side = size * 3 // 4
    card = Image.new("RGB", (size, size), "#fbfbf8")
    drawn = Image.fromarray(square).convert("RGB").resize((side, side), Image.Resampling.BOX)
    card.paste(drawn, ((size - side) // 2, size // 40))
    letters = ImageFont.truetype(FONT, size // 8)
    ImageDraw.Draw(card).text((size / 2, size * 0.96), code, "#111111", letters, anchor="mb")
    shape = Image.new("L", card.size, 255)
    card, shape = (each.rotate(angle, Image.Resampling.BICUBIC, expand=True) for each in (card, shape))
    place = round(SIZE[0] * across - card.width / 2), round(SIZE[1] * down - card.height / 2)
    picture.paste(card, place, shape)


def _save(picture: Image.Image, number: int) -> bytes:
    """Return a JPEG with what a camera writes of it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Nordlys", "Nordlys N2"
    about = exif.get_ifd(ExifTags.IFD.Exif)
    about[ExifTags.Base.DateTimeOriginal] = f"2026:09:14 09:{number // 2:02}:{number % 2 * 30:02}"
    about[ExifTags.Base.BodySerialNumber] = "2400117"
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=80, optimize=True, exif=exif)
    return file.getvalue()
