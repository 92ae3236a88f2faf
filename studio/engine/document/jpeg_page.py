"""One page as a JPEG file, as many pixels wide as a printer asks for."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from PIL import Image

from studio.engine.document.surface import FAINT, INK, Colour
from studio.engine.document.typesetter import Line, ink_of
from studio.engine.render.colour import srgb_profile
from studio.printed.paper import POINTS
from studio.printed.sheet import DPI, Box

_QUALITY = 90
_SCALE = DPI / POINTS


class JpegPage:
    """A page of pixels."""

    def __init__(self, size: tuple[float, float]) -> None:
        """`size` is that of the page in points."""
        pixels = round(size[0] * _SCALE), round(size[1] * _SCALE)
        self._page = Image.new("RGB", pixels, (255, 255, 255))

    def save(self, stream: BinaryIO) -> tuple[int, int]:
        """Write the page as a JPEG file in sRGB; return its size in pixels."""
        self._page.save(stream, "JPEG", quality=_QUALITY, dpi=(DPI, DPI), icc_profile=srgb_profile(), optimize=True)
        return self._page.size

    def text(self, line: Line, left: float, baseline: float, size: float, colour: Colour = INK) -> None:
        """Draw a line of text."""
        ink = ink_of(line.text, line.typeface, size * _SCALE)
        if ink is not None:
            start = ink.left if line.pieces else 0  # shaped text lies by its ink
            self._page.paste(colour, (round(left * _SCALE) + start, round(baseline * _SCALE) + ink.top), ink.mask)

    def picture(self, file: Path | bytes, box: Box) -> None:
        """Draw a JPEG file into a box."""
        with Image.open(BytesIO(file) if isinstance(file, bytes) else file, formats=["JPEG"]) as picture:
            self._paste(picture.convert("RGB"), box)

    def image(self, image: Image.Image, box: Box) -> None:
        """Draw a picture with transparency into a box."""
        self._paste(image, box)

    def rule(self, left: float, right: float, y: float, colour: Colour = FAINT) -> None:
        """Draw a fine line across."""
        self._page.paste(
            colour, (round(left * _SCALE), round(y * _SCALE) - 1, round(right * _SCALE), round(y * _SCALE) + 1)
        )

    def _paste(self, image: Image.Image, box: Box) -> None:
        wide, high = max(1, round(box.width * _SCALE)), max(1, round(box.height * _SCALE))
        if image.size != (wide, high):
            image = image.resize((wide, high), Image.Resampling.LANCZOS)
        place = round(box.left * _SCALE), round(box.top * _SCALE)
        self._page.paste(image, place, image.getchannel("A") if image.mode == "RGBA" else None)
