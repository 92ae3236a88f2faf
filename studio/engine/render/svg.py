"""SVG: read with nothing in it that leads out, given the fonts that its texts need, and drawn by resvg."""

import base64
import binascii
import io
import math
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PIL import Image

from studio.engine.header.svg import LARGEST, is_svg, unpack_svg
from studio.engine.render.resample import resample
from studio.engine.render.svg_work import LINKED, filter_work
from studio.errors import PhotoError, RecipeError
from studio.message import message
from studio.recipe.fonts import family_files, find_typeface

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

_LARGEST_SIDE = 4000
"""Pixels of the long side at most; an SVG that is larger, or states no size, is fitted into this square."""
_PROBED_SIDE = 1000
"""Pixels of the long side in which the ratio of an SVG without a size is found, and whether it shows anything."""
_WORK_TO_READ = 10_000_000
"""Pixels times filters (see `filter_work`) of a drawing that is only looked at; some 2 s."""
_WORK_TO_DRAW = 100_000_000
"""The same of one that is delivered; beyond that it is drawn smaller, and enlarged. Some 20 s."""
_SMALLEST_SIDE = 32
"""Pixels in which an SVG must be drawn within `_WORK_TO_READ`, else it is refused."""
_DEEPEST = 40
"""Levels of elements, links followed: the drawing library needs 32 kB of stack for each, and crashes at its end."""
_MOST_NESTED = 3
"""SVG pictures within SVG pictures."""
_MOST_PIXELS = 50_000_000
"""Of an embedded picture."""
_OUTER_ENTITY = re.compile(rb"<!ENTITY\s+(?:%|[^\s>\"']+\s+(?:SYSTEM|PUBLIC)\b)")
"""An entity that stands in another file, or one through which such an entity could come."""
_DATA = re.compile(r"data:(image/[\w.+-]+)?((?:;[^,;]*)*?)(;\s*base64)?,(.*)", re.DOTALL | re.IGNORECASE)
_QUOTED = re.compile(rb"%([0-9A-Fa-f]{2})")
_PICTURES = ("PNG", "JPEG", "WEBP", "GIF")
"""Kinds of embedded pictures, by Pillow's names; told by content, as resvg tells them."""
_FAMILY = re.compile(r"font(?:-family)?\s*:\s*([^;}]*)")
_LENGTH = re.compile(r"\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in|%)?\s*", re.IGNORECASE)
_TOO_LARGE = re.compile(r"(?<![\d.])\d{13,}|[\d.]{1,40}e\+?0*(?:1[3-9]|[2-9]\d|[1-9]\d\d)", re.IGNORECASE)
"""A number from 1e13 on."""
_WORDS = re.compile(r"\{|data-|aria-|(?:id|class|href|lang|systemLanguage|version)$")
"""Attributes that are no numbers, among them those of other namespaces."""
_NAMED = re.compile(r"url\([^()]*\)|#[\w.-]+")
"""Links and colours within a value."""
_DPI = 96
_UNITS = {"": 1, "px": 1, "pt": _DPI / 72, "pc": _DPI / 6, "mm": _DPI / 25.4, "cm": _DPI / 2.54, "in": _DPI, "%": 1}
"""Pixels in each unit (CSS Values and Units, absolute lengths)."""
_SERIF, _SANS, _CURSIVE, _FANTASY = "EB Garamond", "Inter", "Dancing Script", "Great Vibes"
"""The bundled fonts that stand for the generic families, and for a family that is not on this machine."""


class SvgDrawing(Struct, frozen=True, kw_only=True):
    """An SVG that can be drawn: its own size in pixels, its text, the font files that it needs, and `filter_work`."""

    size: tuple[int, int]
    text: str
    fonts: tuple[str, ...] = ()
    work: float = 0.0


def read_svg(data: bytes) -> SvgDrawing:
    """Read an SVG or .svgz and find the fonts of its texts.

    Raises PhotoError when it is too large or damaged, needs other files, shows nothing, or has letters that no font on
    this machine has.
    """
    root, work = _parse(data, 0)
    fonts = _find_fonts(root)
    own = _own_size(root.get("width"), root.get("height"), root.get("viewBox"))
    text = _write(root)
    side = None if own else _PROBED_SIDE
    if work and math.prod(own or (_LARGEST_SIDE, _LARGEST_SIDE)) * work > _WORK_TO_READ:
        side = min(_PROBED_SIDE, math.isqrt(int(_WORK_TO_READ / work)))
        if side < _SMALLEST_SIDE:
            raise PhotoError(message("The filters of this SVG take too long to draw; simplify them."))
    with rasterise(text, fonts, side, side) as drawn:
        small, is_empty = drawn.size, drawn.getchannel("A").getbbox() is None
    if is_empty and side is not None and not work:  # what is too thin to be seen so small may show at its full size
        with rasterise(text, fonts, _LARGEST_SIDE, _LARGEST_SIDE) as drawn:
            is_empty = drawn.getchannel("A").getbbox() is None
    if is_empty:
        raise PhotoError(message("This SVG shows nothing."))
    size = small if side is None else own or _fit(small, _LARGEST_SIDE)
    return SvgDrawing(size=size, text=text, fonts=fonts, work=work)


def draw_svg(drawing: SvgDrawing, wide: int, high: int) -> Image.Image:
    """Draw an SVG `wide` pixels wide; `high` is its height at that width."""
    scale = 1.0
    if drawing.work and (work := wide * high * drawing.work) > _WORK_TO_DRAW:
        scale = math.sqrt(_WORK_TO_DRAW / work)
    # More in height, so that the width decides where the ratio is not exact.
    box = max(1, int(wide * scale)), int(high * scale * 1.01) + 2
    with rasterise(drawing.text, drawing.fonts, *box) as drawn:
        picture = drawn.convert("RGBA")
    return picture if scale == 1 else resample(picture, (0, 0, *picture.size), (wide, high))


def _fit(size: tuple[int, int], side: int) -> tuple[int, int]:
    scale = side / max(size)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def rasterise(text: str, fonts: Sequence[str] = (), wide: int | None = None, high: int | None = None) -> Image.Image:
    """Draw an SVG as large as fits into a box, in pixels; without one, as large as it says. The result is RGBA.

    Of fonts only those files are known to it. Raises PhotoError when it can't be drawn.
    """
    import resvg_py

    try:
        data = bytes(
            resvg_py.svg_to_bytes(
                svg_string=text,
                width=wide,
                height=high,
                dpi=_DPI,
                skip_system_fonts=True,
                font_files=list(fonts),
                serif_family=_SERIF,
                sans_serif_family=_SANS,
                cursive_family=_CURSIVE,
                fantasy_family=_FANTASY,
                monospace_family=_SANS,
            )
        )
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # for what it can't draw the library raises plain kinds, or one that is no Exception
        raise PhotoError(message("This SVG can't be drawn.")) from error
    return Image.open(io.BytesIO(data), formats=["PNG"])


def _parse(data: bytes, nested: int) -> "tuple[Element, float]":
    """Return the root of an SVG in which no link leads out of it, and the work of its filters."""
    from lxml import etree

    data = unpack_svg(data)
    if _OUTER_ENTITY.search(data.replace(b"\0", b"")):
        raise PhotoError(message("It has entities from other files, which Studio does not read; save it as plain SVG."))
    # Its own entities are put in, with the parser's bound on how much they may become.
    parser = etree.XMLParser(
        resolve_entities="internal",  # pyright: ignore[reportArgumentType]  # its stubs are older
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise PhotoError(message("It is not a valid SVG.")) from error
    if root.getroottree().docinfo.internalDTD is not None and len(_write(root)) > LARGEST:
        raise PhotoError(message("This SVG is over 5 MB, too large for a watermark."))
    _check_numbers(root)
    pictures: dict[Element, float] = {}
    for node in root.iter("*"):
        for name in node.attrib:  # a link may be written in two ways on one element, and one of them outwards
            if str(name).rpartition("}")[2] == "href":
                pictures[node] = pictures.get(node, 0.0) + _keep_inside(node, str(name), nested)
    _measure_depth(root, {name: node for node in root.iter("*") if (name := node.get("id"))}, {}, _DEEPEST)
    return root, filter_work(root, {node: work for node, work in pictures.items() if work})


def _check_numbers(root: "Element") -> None:
    """Raise PhotoError for numbers beyond any drawing: for some of them resvg ends the whole process."""
    for node in root.iter("*"):
        texts = [str(value) for name, value in node.attrib.items() if not _WORDS.match(str(name))]
        if str(node.tag).rpartition("}")[2] == "style":
            texts.append(str(node.text or ""))
        if any(_TOO_LARGE.search(_NAMED.sub(" ", text)) for text in texts):
            raise PhotoError(message("This SVG can't be drawn."))


def _write(root: "Element") -> str:
    from lxml import etree

    return etree.tostring(root, encoding="unicode")


def _keep_inside(node: "Element", name: str, nested: int) -> float:
    """Keep a link within the document and a picture that is embedded in it; take every other link away.

    Returns the work of the filters of an embedded SVG. Raises PhotoError for a picture in another file, which would be
    missing, and for one that can't be drawn.
    """
    link = str(node.attrib[name]).strip()
    if link.startswith("#"):
        return 0.0
    kind = str(node.tag).rpartition("}")[2]
    if kind not in ("image", "feImage"):
        del node.attrib[name]
        return 0.0
    work = 0.0
    found = _DATA.fullmatch(link)
    if found is None:
        raise PhotoError(
            message("It shows a picture from another file, {file}; embed the picture in the SVG.", file=link[:80])
        )
    mime, content = (found[1] or "").lower(), found[4]
    try:
        data = (
            base64.b64decode("".join(_unquote(content).decode("ascii", "replace").split()))
            if found[3]
            else _unquote(content)
        )
    except binascii.Error as error:
        raise PhotoError(message("A picture that is embedded in it is damaged.")) from error
    if is_svg(data):
        if nested >= _MOST_NESTED:
            raise PhotoError(message("Its parts are nested too deep to be drawn; save it as plain SVG."))
        inner, work = _parse(data, nested + 1)
        mime, data = "image/svg+xml", _write(inner).encode()
    else:
        mime = _check_picture(data)
    node.attrib[name] = f"data:{mime};base64,{base64.b64encode(data).decode()}"
    return work


def _unquote(text: str) -> bytes:
    """Return the bytes of a data URI's text (RFC 3986, 2.1)."""
    return _QUOTED.sub(lambda match: bytes([int(match[1], 16)]), text.encode())


def _check_picture(data: bytes) -> str:
    """Return the MIME type of an embedded picture; raises PhotoError for one that resvg does not draw."""
    try:
        with Image.open(io.BytesIO(data), formats=_PICTURES) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise PhotoError(message("A picture that is embedded in it is too large."))
            return Image.MIME[picture.format or "PNG"]
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PhotoError(
            message("A picture that is embedded in it is damaged, or not a PNG, JPEG, WebP, GIF or SVG.")
        ) from error


def _find_fonts(root: "Element") -> tuple[str, ...]:
    """Return the font files that an SVG's texts name or need; raises PhotoError for letters that no font has."""
    texts = [node for node in root.iter("*") if str(node.tag).rpartition("}")[2] == "text"]
    if not texts:
        return ()
    styles = [str(node.get("style", "")) for node in root.iter("*")]
    styles += [node.text or "" for node in root.iter("*") if str(node.tag).rpartition("}")[2] == "style"]
    named = [family for style in styles for family in _FAMILY.findall(style)]
    named += [str(node.get("font-family")) for node in root.iter("*") if node.get("font-family")]
    families = {part.strip(" \t\r\n'\"") for names in named for part in names.split(",")}
    files = [file for family in sorted(families) for file in family_files(family)]
    files += [file for family in (_SERIF, _SANS, _CURSIVE, _FANTASY) for file in family_files(family)]
    try:
        letters = "".join(str(part) for node in texts for part in node.itertext())
        files += find_typeface(_SANS, letters).files
    except RecipeError as error:
        raise PhotoError(error.message) from error
    return tuple(dict.fromkeys(files))


def _measure_depth(node: "Element", named: "dict[str, Element]", known: "dict[Element, int]", room: int) -> int:
    """Count the levels from an element down, through its links to named ones; raise PhotoError for more than `room`."""
    if known.get(node, 1) > room:
        raise PhotoError(message("Its parts are nested too deep to be drawn; save it as plain SVG."))
    if node not in known:
        known[node] = 0  # a link back to here ends here
        linked = [named[name] for text in node.attrib.values() for name in LINKED.findall(str(text)) if name in named]
        below = (_measure_depth(other, named, known, room - 1) for other in (*node, *linked))
        known[node] = 1 + max(below, default=0)
    return known[node]


def _pixels(length: str) -> float | None:
    """Return a length in pixels, or the number of a percentage; None for what is neither."""
    match = _LENGTH.fullmatch(length)
    return float(match[1]) * _UNITS[(match[2] or "").lower()] if match else None


def _own_size(width: str | None, height: str | None, box: str | None) -> tuple[int, int] | None:
    """Return the size that an SVG says, by its attributes or its viewBox; None when it says none that is drawn so."""
    parts = (box or "").replace(",", " ").split()
    inner = parts[2:] if len(parts) == 4 else [None, None]
    size: list[int] = []
    for own, other in zip((width, height), inner, strict=True):
        length, whole = _pixels(own or "100%"), _pixels(other or "")
        side = length if own and "%" not in own else None if length is None or whole is None else length * whole / 100
        if side is None or side > _LARGEST_SIDE:
            return None
        size.append(max(1, math.ceil(side)))
    return size[0], size[1]
