"""Code cards for tests: drawn by the reader's own library, laid into a photo at any size and angle."""

from collections.abc import Sequence

import numpy as np
import zxingcpp
from PIL import Image, ImageFilter

from tests.tiff_file import tiff_bytes

QR, DATA_MATRIX, CODE_128, EAN_13, EAN_8, AZTEC = (
    zxingcpp.BarcodeFormat.QRCode,
    zxingcpp.BarcodeFormat.DataMatrix,
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.EAN13,
    zxingcpp.BarcodeFormat.EAN8,
    zxingcpp.BarcodeFormat.Aztec,
)


def draw_code(text: str, kind: zxingcpp.BarcodeFormat = QR, height: int = 400) -> Image.Image:
    """Return a code in black on white with its quiet zone, `height` pixels high."""
    code = np.array(zxingcpp.create_barcode(text, kind).to_image(scale=4, add_quiet_zones=True))
    image = Image.fromarray(code).convert("L")
    return image.resize((round(height * image.width / image.height), height), Image.Resampling.BOX)


def lay(
    photo: Image.Image,
    code: Image.Image,
    angle: float = 0.0,
    at: Sequence[float] = (0.5, 0.5),
    *,
    blur: float = 0.0,
    cover: float = 0.0,
) -> Image.Image:
    """Return a photo with a code on a white card, its middle at parts of the photo's width and height.

    `blur` is in pixels, `cover` the part of the code, from its left, that a hand lies over.
    """
    edge = code.height // 6
    card = Image.new("L", (code.width + 2 * edge, code.height + 2 * edge), 245)
    card.paste(code, (edge, edge))
    if cover:
        card.paste(150, (0, 0, round(card.width * cover), card.height))
    shape = Image.new("L", card.size, 255)
    card, shape = (each.rotate(angle, Image.Resampling.BICUBIC, expand=True) for each in (card, shape))
    if blur:
        card = card.filter(ImageFilter.GaussianBlur(blur))
    laid = photo.copy()
    place = round(photo.width * at[0] - card.width / 2), round(photo.height * at[1] - card.height / 2)
    laid.paste(card.convert(photo.mode), place, shape)
    return laid


def camera_exif(taken: str, serial: str = "", model: str = "Canon EOS R6") -> bytes:
    """Return an EXIF block of a camera, `taken` as in `2026:09:01 08:00:01`."""
    photo = {0x9003: taken, **({0xA431: serial} if serial else {})}
    return b"Exif\0\0" + tiff_bytes({0x010F: "Canon", 0x0110: model, 0x8769: photo})
