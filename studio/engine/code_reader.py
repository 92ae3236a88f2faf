"""Reads the codes on cards that were photographed: QR, Data Matrix, Code 128 and EAN. Runs in a worker.

It knows no list: what a code stands for, and which photos belong to it, is the batch's.
"""

import unicodedata
from pathlib import Path

import zxingcpp
from msgspec import Struct
from PIL import Image

from studio.engine.container.source import DamagedError, Source
from studio.engine.container.tiff import Tiff
from studio.engine.decode.photo import Photo
from studio.engine.decode.reduction import choose_reduction
from studio.engine.header.exif import EXIF_DIRECTORY
from studio.engine.header.facts import clean_text
from studio.engine.header.model import Header
from studio.errors import PhotoError
from studio.formats import PhotoFormat
from studio.job import Limits
from studio.message import message

_FORMATS = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.Code128,
        zxingcpp.BarcodeFormat.EAN13,
        zxingcpp.BarcodeFormat.EAN8,
    ]
)
"""Nothing else is looked for: each further kind is a chance to see a code where there is none."""

LONG_EDGE = 1400
"""Pixels of the second look, at least, where the photo has them: a quarter of 24 megapixels. The first has half."""

LONGEST_CODE = 200
"""Characters; a longer one is no code of a list."""

MOST_CODES = 8

_SHORTEST_BARS = 3
"""Characters; stripes in a photo may look like fewer in Code 128."""

_SERIAL = 0xA431  # BodySerialNumber of EXIF 2.3
_LONGEST_SERIAL = 200

_REFUSED = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


class PhotoCodes(Struct, frozen=True, kw_only=True):
    """What was found in a photo: its codes, the largest first, each once, and the serial number of its camera.

    One code of "" means that a code is there which can't be read: blurred, or partly covered.
    """

    codes: tuple[str, ...]
    header: Header
    serial: str = ""


def read_codes(
    path: Path, limits: Limits = Limits(), below: Path | None = None, largest: int | None = None
) -> PhotoCodes:
    """Look for codes in a photo, first at an eighth of its size (of 24 megapixels), then at a quarter.

    At an eighth a code of an eighth of the photo's height is found, at a quarter one of a twelfth, turned by any
    angle. `below` is as in `open_photo`. Raises PhotoError when the photo can't be read, or when its pixels would take
    more than `largest` bytes.
    """
    with Photo(path, limits, below) as photo:
        header = photo.header
        longest = max(header.width, header.height)
        reduction = choose_reduction(longest / LONG_EDGE, 1.0) if header.format is PhotoFormat.JPEG else 1
        if largest is not None and header.decoded_bytes // reduction**2 > largest:
            raise PhotoError(message("Photo is too large to look for a code in it."))
        picture = photo.decode(reduction, LONG_EDGE)
    grey = _shrink(_grey(picture.image), LONG_EDGE)
    codes, is_seen = _find(_shrink(grey, LONG_EDGE // 2))
    if not codes:
        codes, is_seen_now = _find(grey)
        codes = codes or ("",) * (is_seen or is_seen_now)
    return PhotoCodes(codes=codes, header=header, serial=_serial(picture.metadata.exif))


def _find(grey: Image.Image) -> tuple[tuple[str, ...], bool]:
    """Return the codes in a grey picture of 8 bits, and whether there is a QR code that can't be read.

    Smaller copies are looked at as well: modules that are much larger than the reader's blocks look like plain areas.
    Of the other kinds an ordinary photo often has what looks like one: in 490 photos, no QR code and five others.
    """
    found = zxingcpp.read_barcodes(
        grey,
        formats=_FORMATS,
        text_mode=zxingcpp.TextMode.Plain,
        try_invert=False,
        return_errors=True,
    )
    found.sort(key=_area, reverse=True)
    texts = [text for code in found if code.valid and code.format in _FORMATS and (text := _checked(code))]
    is_seen = any(not code.valid and code.format == zxingcpp.BarcodeFormat.QRCode for code in found)
    return tuple(dict.fromkeys(texts))[:MOST_CODES], is_seen


def _checked(code: zxingcpp.Barcode) -> str:
    """Return the text of a code, "" for one that can't be in a list: too long, or with what can't be seen."""
    text = code.text
    if len(text) > LONGEST_CODE or any(unicodedata.category(letter) in _REFUSED for letter in text):
        return ""
    text = " ".join(text.split())
    return "" if code.format == zxingcpp.BarcodeFormat.Code128 and len(text) < _SHORTEST_BARS else text


def _area(code: zxingcpp.Barcode) -> int:
    """Return twice the area of a code in pixels, by the formula of the shoelace; that of bars is next to nothing."""
    place = code.position
    corners = [(at.x, at.y) for at in (place.top_left, place.top_right, place.bottom_right, place.bottom_left)]
    pairs = zip(corners, corners[1:] + corners[:1], strict=True)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in pairs))


def _grey(image: Image.Image) -> Image.Image:
    match image.mode:
        case "L":
            return image
        case "LAB":
            return image.getchannel("L")
        case "RGBA":
            ground = Image.new("L", image.size, 255)
            ground.paste(image.convert("L"), (0, 0), image.getchannel("A"))
            return ground
        case "CMYK":
            return image.convert("RGB").convert("L")
        case _:
            return image.convert("L")


def _shrink(image: Image.Image, least: int) -> Image.Image:
    """Return a picture at the smallest whole part of its size that leaves its longer side at least so many pixels."""
    factor = max(image.size) // least
    return image.reduce(factor) if factor > 1 else image


def _serial(exif: bytes) -> str:
    """Return the serial number of the camera's body by the standard's tag, "" where there is none."""
    if not exif:
        return ""
    try:
        tiff = Tiff(Source.of_bytes(exif))
        table = tiff.directory(tiff.directory(tiff.first).pointer(EXIF_DIRECTORY))
        return clean_text(table.data(_SERIAL, _LONGEST_SERIAL).partition(b"\0")[0].decode("ascii", "ignore"))
    except DamagedError:
        return ""
