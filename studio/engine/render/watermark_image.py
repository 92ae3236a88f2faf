"""Image watermarks: read once from a picture or an SVG, scaled to the width that is asked for."""

import io
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from studio.engine.decode.orientation import turn_upright
from studio.engine.decode.photo import Photo
from studio.engine.header.read import open_photo
from studio.engine.render.colour import to_output
from studio.engine.render.resample import resample
from studio.errors import PhotoError
from studio.job import Limits

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

Render = Callable[[int], Image.Image]
"""Returns the watermark as RGBA in sRGB, as many pixels wide as asked."""

_LIMITS = Limits(max_pixels=100_000_000)
_LARGEST_SVG = 5_000_000
_LARGEST_SIDE = 4000
"""Pixels; an SVG that says it is larger, or not how large it is, counts as one that fits into so many each way."""
_DEEPEST = 40
"""Levels of elements, links followed: the drawing library needs 32 kB of stack for each, and crashes at its end."""
_LINKED = re.compile(r"#([^\s\"')]+)")
_OWN_LINKS = ("#", "data:image/png", "data:image/jpeg", "data:image/jpg")
_LENGTH = re.compile(r"\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|%)?\s*", re.IGNORECASE)
_DPI = 96
_UNITS = {"": 1, "px": 1, "pt": _DPI / 72, "pc": _DPI / 6, "mm": _DPI / 25.4, "cm": _DPI / 2.54, "in": _DPI, "%": 1}
"""Pixels in each unit (CSS Values and Units, absolute lengths)."""


def file_stamp(file: str) -> int:
    """Return what differs when a watermark's file has changed. Raises PhotoError when it is not there."""
    try:
        status = Path(file).stat()
    except OSError as error:
        raise PhotoError(f"The watermark {file} can't be read: {error.strerror or error}.") from error
    return hash((status.st_mtime_ns, status.st_size, status.st_ino))


def render_image(file: str, width: int | None, stamp: int) -> tuple[tuple[int, int], Render]:
    """Return the size of a watermark (`width` pixels wide, or its own size for None), and what renders it.

    `stamp` is the file's. Raises PhotoError, naming the file, when it can't be read.
    """
    path = Path(file)
    try:
        if _is_svg(path):
            own, text = _read_svg(path, stamp)

            def render(wide: int) -> Image.Image:
                return _draw_svg(text, wide, _height(own, wide))
        else:
            picture = _read_picture(path, stamp)
            own = picture.size

            def render(wide: int) -> Image.Image:
                return resample(picture, (0, 0, *own), (wide, _height(own, wide)))
    except PhotoError as error:
        raise PhotoError(f"The watermark {file} can't be used. {error}") from error
    wide = own[0] if width is None else width
    return (wide, _height(own, wide)), render


def _height(own: tuple[int, int], wide: int) -> int:
    return max(1, round(own[1] * wide / own[0]))


@lru_cache(maxsize=8)
def _read_picture(path: Path, stamp: int) -> Image.Image:
    del stamp  # a changed file is another key of the cache
    with Photo(path, _LIMITS) as photo:
        picture = photo.decode()
    upright = turn_upright(picture.image, picture.orientation)
    return to_output(upright, picture.profile, "srgb").image.convert("RGBA")


def _is_svg(path: Path) -> bool:
    with open_photo(path) as file:
        start = file.read(4096).lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"<") and b"<svg" in start


@lru_cache(maxsize=8)
def _read_svg(path: Path, stamp: int) -> tuple[tuple[int, int], str]:
    """Read an SVG with nothing in it that points to other files; return its own size in pixels and its text."""
    from lxml import etree

    del stamp  # a changed file is another key of the cache
    with open_photo(path) as file:
        data = file.read(_LARGEST_SVG + 1)
    if len(data) > _LARGEST_SVG:
        raise PhotoError("It is over 5 MB, too large for an SVG watermark.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise PhotoError("It is not a valid SVG.") from error
    if root.getroottree().docinfo.internalDTD is not None and b"<!ENTITY" in data:
        raise PhotoError("It defines entities of its own, which Studio does not read; save it as plain SVG.")
    for node in root.iter("*"):
        for name in node.attrib:  # a link may be written in two ways on one element, and one of them outwards
            if str(name).rpartition("}")[2] == "href" and not str(node.attrib[name]).startswith(_OWN_LINKS):
                del node.attrib[name]
    named = {name: node for node in root.iter("*") if (name := node.get("id"))}
    _measure_depth(root, named, {}, _DEEPEST)
    known = _is_small(root.get("width"), root.get("height"), root.get("viewBox"))
    text = etree.tostring(root, encoding="unicode")
    with _rasterise(text, None, None) if known else _rasterise(text, _LARGEST_SIDE, _LARGEST_SIDE) as drawn:
        return drawn.size, text


def _measure_depth(node: "Element", named: "dict[str, Element]", known: "dict[Element, int]", room: int) -> int:
    """Count the levels from an element down, through its links to named ones; raise PhotoError for more than `room`."""
    if known.get(node, 1) > room:
        raise PhotoError("Its parts are nested too deep to be drawn; save it as plain SVG.")
    if node not in known:
        known[node] = 0  # a link back to here ends here
        linked = [named[name] for text in node.attrib.values() for name in _names(str(text)) if name in named]
        below = (_measure_depth(other, named, known, room - 1) for other in (*node, *linked))
        known[node] = 1 + max(below, default=0)
    return known[node]


def _pixels(length: str) -> float | None:
    """Return a length in pixels, or the number of a percentage; None for what is neither."""
    match = _LENGTH.fullmatch(length)
    return float(match[1]) * _UNITS[(match[2] or "").lower()] if match else None


def _names(text: str) -> list[str]:
    return _LINKED.findall(text)


def _is_small(width: str | None, height: str | None, box: str | None) -> bool:
    """Tell whether an SVG says a size, by its attributes or its viewBox, that can be drawn as it is."""
    parts = (box or "").replace(",", " ").split()
    inner = parts[2:] if len(parts) == 4 else [None, None]
    for own, other in zip((width, height), inner, strict=True):
        length, whole = _pixels(own or "100%"), _pixels(other or "")
        side = length if own and "%" not in own else None if length is None or whole is None else length * whole / 100
        if side is None or side > _LARGEST_SIDE:
            return False
    return True


def _draw_svg(text: str, wide: int, high: int) -> Image.Image:
    with _rasterise(text, wide, high + 1) as drawn:  # one more, so that the width decides but for a lie about the ratio
        return drawn.convert("RGBA")


def _rasterise(text: str, wide: int | None, high: int | None) -> Image.Image:
    """Draw an SVG as large as fits into a box, in pixels; without one, as large as it says."""
    import resvg_py

    try:
        data = bytes(resvg_py.svg_to_bytes(svg_string=text, width=wide, height=high, dpi=_DPI))
    except Exception as error:  # the library raises plain kinds for all it can't draw
        raise PhotoError("It is an SVG that can't be drawn.") from error
    return Image.open(io.BytesIO(data), formats=["PNG"])
