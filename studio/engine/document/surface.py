"""What pages are drawn on: the same calls make a PDF file or JPEG pages.

Lengths are points of 1/72 inch, from the upper left corner of the page.
"""

from pathlib import Path
from typing import Protocol

from PIL import Image

from studio.engine.document.typesetter import Line
from studio.printed.sheet import Box

Colour = tuple[int, int, int]

INK: Colour = (29, 28, 26)
DIM: Colour = (109, 105, 99)
FAINT: Colour = (205, 201, 195)
BAD: Colour = (179, 38, 30)


class Surface(Protocol):
    """A page that is drawn on, and the next one after it."""

    def text(self, line: Line, left: float, baseline: float, size: float, colour: Colour = INK) -> None:
        """Draw a line of text."""
        ...

    def picture(self, file: Path | bytes, box: Box) -> None:
        """Draw a JPEG file of ours, or what it holds, into a box."""
        ...

    def image(self, image: Image.Image, box: Box) -> None:
        """Draw a picture with transparency into a box."""
        ...

    def rule(self, left: float, right: float, y: float, colour: Colour = FAINT) -> None:
        """Draw a fine line across."""
        ...
