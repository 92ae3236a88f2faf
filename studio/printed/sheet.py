"""A contact sheet as values: the page and its grid, and what stands on each page. Opens no file and draws nothing.

Lengths are points of 1/72 inch, from the upper left corner of the page.
"""

from pathlib import Path

from msgspec import Struct

from studio.printed.paper import POINTS, Page

DPI = 300
"""Pixels of a picture in an inch of paper: what printers ask for."""

HEADER, HEADING, FOOTER = 40.0, 24.0, 16.0
"""Heights of the title's band, of a group's heading, and of the line at the bottom, where there is one."""

CAPTION_SIZE, CAPTION_LEADING = 7.5, 9.5
"""Size of a caption's letters and distance of its lines."""

_GUTTER = 11.0
_ABOVE_CAPTION = 3.0
SMALLEST = 20.0
"""The shorter side of the room for a picture; in smaller ones nothing is seen."""


class Box(Struct, frozen=True):
    """A rectangle on a page."""

    left: float
    top: float
    width: float
    height: float

    def fitted(self, width: float, height: float) -> "Box":
        """Return the largest box of that shape in this one: in the middle, and at its lower edge."""
        scale = min(self.width / max(width, 1), self.height / max(height, 1))
        wide, high = width * scale, height * scale
        return Box(self.left + (self.width - wide) / 2, self.top + self.height - high, wide, high)


class SheetLayout(Struct, frozen=True, kw_only=True):
    """The page and its grid; the same on every page of a sheet."""

    page: Page = Page.A4
    landscape: bool = False
    columns: int = 4
    rows: int = 5
    margin: float = 34.0
    caption_lines: int = 1
    has_headings: bool = False
    has_footer: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page."""
        width, height = self.page.size
        return (height, width) if self.landscape else (width, height)

    @property
    def per_page(self) -> int:
        """How many photos stand on a page."""
        return self.columns * self.rows

    def picture_box(self, place: int) -> Box:
        """Return the room for a picture, by its place on the page, row by row."""
        width, height = self.size
        across, down = place % self.columns, place // self.columns
        wide = (width - 2 * self.margin - (self.columns - 1) * _GUTTER) / self.columns
        top = self.margin + HEADER + (HEADING if self.has_headings else 0.0)
        bottom = height - self.margin - (FOOTER if self.has_footer else 0.0)
        high = (bottom - top - (self.rows - 1) * _GUTTER) / self.rows
        left = self.margin + across * (wide + _GUTTER)
        return Box(left, top + down * (high + _GUTTER), wide, high - self._caption_height)

    def caption_baseline(self, place: int, line: int) -> float:
        """Return where the letters of a line below a picture stand."""
        box = self.picture_box(place)
        return box.top + box.height + _ABOVE_CAPTION + CAPTION_SIZE + line * CAPTION_LEADING

    @property
    def picture_pixels(self) -> tuple[int, int]:
        """Return how large a picture is at most, in pixels."""
        box = self.picture_box(0)
        return max(1, int(box.width / POINTS * DPI)), max(1, int(box.height / POINTS * DPI))

    @property
    def _caption_height(self) -> float:
        return _ABOVE_CAPTION + self.caption_lines * CAPTION_LEADING if self.caption_lines else 0.0


class SheetPhoto(Struct, frozen=True):
    """A photo on a sheet: the JPEG file of its picture, its size in pixels, and the lines below it."""

    picture: Path
    width: int
    height: int
    caption: tuple[str, ...] = ()


class SheetPage(Struct, frozen=True):
    """A page: the heading of its group, "" for none, and its photos."""

    heading: str
    photos: tuple[SheetPhoto, ...]


class Sheet(Struct, frozen=True, kw_only=True):
    """A contact sheet: what stands on every page, and the pages."""

    layout: SheetLayout
    title: str
    date: str = ""
    credit: str = ""
    logo: Path | None = None
    pages: tuple[SheetPage, ...]
