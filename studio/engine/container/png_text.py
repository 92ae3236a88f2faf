"""The texts of a PNG: its chunks with keywords, and the blocks of metadata that programs wrote as text into them."""

import zlib
from collections.abc import Mapping

from msgspec import Struct

from studio.engine.container.iptc import find_iptc

TEXT_CHUNKS = frozenset((b"iTXt", b"zTXt", b"tEXt"))
_XMP_KEYWORD = b"XML:com.adobe.xmp"
_PROFILE_KEYWORD = b"Raw profile type "
_PROFILES: Mapping[bytes, str] = {
    b"exif": "exif",
    b"app1": "exif",
    b"APP1": "exif",
    b"xmp": "xmp",
    b"iptc": "iptc",
    b"8bim": "iptc",
}
"""What ImageMagick calls the blocks that it writes in hexadecimal; most other programs write them so as well."""
_XMP_START = b"http://ns.adobe.com/xap/1.0/\0"


class PngText(Struct, frozen=True, kw_only=True):
    """A text chunk: a comment with its keyword, or a block of metadata of a `kind` (exif, xmp or iptc)."""

    size: int
    """Bytes of its text when expanded."""
    keyword: str = ""
    text: str = ""
    kind: str = ""
    block: bytes = b""


def read_text(name: bytes, data: bytes, budget: int) -> PngText:
    """Read a text chunk, which may be compressed, to at most `budget` bytes (PNG specification, 11.3.3)."""
    keyword, _, rest = data.partition(b"\0")
    text, encoding = _expand(name, rest, budget)
    if keyword == _XMP_KEYWORD:
        return PngText(size=len(text), kind="xmp", block=text)
    if keyword.startswith(_PROFILE_KEYWORD):
        kind, block = _read_profile(text, _PROFILES.get(keyword[len(_PROFILE_KEYWORD) :], ""))
        return PngText(size=len(text), kind=kind, block=block)
    return PngText(size=len(text), keyword=keyword.decode("latin-1"), text=text.decode(encoding, "replace"))


def _expand(name: bytes, rest: bytes, budget: int) -> tuple[bytes, str]:
    packed = name == b"zTXt"
    text = rest[1:] if packed else rest
    if name == b"iTXt":
        packed = rest[:1] == b"\1"
        text = rest[2:].split(b"\0", 2)[-1]
    if packed:
        try:
            text = zlib.decompressobj().decompress(text, budget)
        except zlib.error:
            text = b""
    return text, "utf-8" if name == b"iTXt" else "latin-1"


def _read_profile(text: bytes, kind: str) -> tuple[str, bytes]:
    """Read a block that was written as text: its name, its length, and its bytes in hexadecimal."""
    try:
        data = bytes.fromhex(b"".join(text.split()[2:]).decode("ascii"))
    except ValueError:
        return "", b""
    if data.startswith(_XMP_START):
        kind, data = "xmp", data.partition(b"\0")[2]
    if kind == "iptc" and not data.startswith(b"\x1c"):
        data = find_iptc(data)
    return kind, data
