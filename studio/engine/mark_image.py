"""Image marks: read once from a picture or an SVG, scaled to the width that is asked for."""

import io
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PIL import Image

from studio.engine.colour import to_output
from studio.engine.decode import Photo
from studio.engine.header import open_photo
from studio.engine.orientation import turn_upright
from studio.engine.resize import resample
from studio.errors import PhotoError
from studio.job import Limits

Render = Callable[[int], Image.Image]
"""Returns the mark as RGBA in sRGB, as many pixels wide as asked."""

_LIMITS = Limits(max_pixels=100_000_000)
_LARGEST_SVG = 5_000_000
_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"


def file_stamp(file: str) -> int:
    """Return what differs when a mark's file has changed. Raises PhotoError when it is not there."""
    try:
        status = Path(file).stat()
    except OSError as error:
        raise PhotoError(f"The mark {file} can't be read: {error.strerror or error}.") from error
    return hash((status.st_mtime_ns, status.st_size, status.st_ino))


def render_image(file: str, width: int | None, stamp: int) -> tuple[tuple[int, int], Render]:
    """Return the size of a mark (`width` pixels wide, or its own size for None), and what renders it.

    `stamp` is the file's. Raises PhotoError, naming the file, when it can't be read.
    """
    path = Path(file)
    try:
        if _is_svg(path):
            own, text = _read_svg(path, stamp)

            def render(wide: int) -> Image.Image:
                return _draw_svg(text, wide)
        else:
            picture = _read_picture(path, stamp)
            own = picture.size

            def render(wide: int) -> Image.Image:
                return resample(picture, (0, 0, *own), (wide, _height(own, wide)))
    except PhotoError as error:
        raise PhotoError(f"The mark {file} can't be used. {error}") from error
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
        raise PhotoError("It is over 5 MB, too large for an SVG mark.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise PhotoError("It is not a valid SVG.") from error
    if root.getroottree().docinfo.internalDTD is not None and b"<!ENTITY" in data:
        raise PhotoError("It defines entities of its own, which Studio does not read; save it as plain SVG.")
    for node in list(root.iter(f"{_SVG}image", f"{_SVG}feImage")):
        target = node.get(_LINK) or node.get("href") or ""
        parent = node.getparent()
        if not target.startswith(("data:image/png", "data:image/jpeg", "#")) and parent is not None:
            parent.remove(node)
    text = etree.tostring(root, encoding="unicode")
    with Image.open(io.BytesIO(_rasterise(text, None)), formats=["PNG"]) as drawn:
        return drawn.size, text


def _draw_svg(text: str, wide: int) -> Image.Image:
    with Image.open(io.BytesIO(_rasterise(text, wide)), formats=["PNG"]) as drawn:
        return drawn.convert("RGBA")


def _rasterise(text: str, wide: int | None) -> bytes:
    import resvg_py

    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=text, width=wide))
    except Exception as error:  # the library raises plain kinds for all it can't draw
        raise PhotoError("It is an SVG that can't be drawn.") from error
