"""Whether a file is an SVG, told from its content: plain or packed (.svgz), in any encoding of XML. Draws nothing."""

import codecs
import re
import zlib

from studio.errors import PhotoError
from studio.message import message

LARGEST = 5_000_000
"""Bytes of an SVG, unpacked."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
"""How a document may begin (XML 1.0, appendix F)."""
_ROOT = re.compile(r"<(?:[\w.-]+:)?svg[\s/>]")
_GZIP = b"\x1f\x8b"


def is_svg(start: bytes) -> bool:
    """Tell whether a file that starts so is an SVG; the start must hold all comments before the root."""
    text = _decode(_unpack(start, is_whole=False))
    place = 0
    while (place := _skip_space(text, place)) < len(text):
        if _ROOT.match(text, place):
            return True
        place = _skip_declaration(text, place)
        if place < 0:
            return False
    return False


def unpack_svg(data: bytes) -> bytes:
    """Return the document of an SVG or .svgz; raises PhotoError when it is too large or packed wrongly."""
    if len(data) <= LARGEST and len(unpacked := _unpack(data, is_whole=True)) <= LARGEST:
        return unpacked
    raise PhotoError(message("This SVG is over 5 MB, too large for a watermark."))


def _unpack(data: bytes, *, is_whole: bool) -> bytes:
    if not data.startswith(_GZIP):
        return data
    try:
        return zlib.decompressobj(wbits=31).decompress(data, LARGEST + 1)
    except zlib.error as error:
        if not is_whole:
            return b""
        raise PhotoError(message("This packed SVG (.svgz) is damaged.")) from error


def _decode(start: bytes) -> str:
    for bom, encoding in _BOMS:
        if start.startswith(bom):
            return start.decode(encoding, "replace").lstrip("\ufeff")
    return start.decode("utf-8", "replace")


def _skip_space(text: str, place: int) -> int:
    while place < len(text) and text[place] in " \t\r\n":
        place += 1
    return place


def _skip_declaration(text: str, place: int) -> int:
    """Return where a comment, an instruction or a document type ends; -1 when there is none, or it does not end."""
    if text.startswith("<?", place):
        return _behind(text, "?>", place)
    if text.startswith("<!--", place):
        return _behind(text, "-->", place + 4)
    if not text.startswith("<!DOCTYPE", place):
        return -1
    inner, end = text.find("[", place), text.find(">", place)
    if 0 <= inner < end:
        closing = text.find("]", inner)
        end = text.find(">", closing) if closing >= 0 else -1
    return end + 1 if end >= 0 else -1


def _behind(text: str, end: str, place: int) -> int:
    found = text.find(end, place)
    return found + len(end) if found >= 0 else -1
