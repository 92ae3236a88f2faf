"""Whether a file carries content credentials: a signed record of how its very bytes came to be.

C2PA technical specification 2.1, appendix A, "Embedding manifests into various file formats". What they say is not
read.
"""

from studio.engine.container.boxes import walk_boxes
from studio.engine.container.chunks import PNG_START, walk_png, walk_riff
from studio.engine.container.jpeg_markers import SCAN, JpegWalk
from studio.engine.container.source import Source
from studio.engine.container.tiff import Tiff
from studio.errors import PhotoError

_APP11 = 0xEB
_PNG_CHUNK, _RIFF_CHUNK = b"caBX", b"C2PA"
_TIFF_TAG = 0xCD41
_BOX = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
"""The name of the box in ISO media files; JPEG and JPEG XL have one of JUMBF instead."""
_JUMBF = b"jumb"
_SIGN = b"c2pa"
_REACH = 128
"""Bytes within which a JUMBF box says what it holds."""
_MOST_CHUNKS = 1_000


def has_credentials(source: Source) -> bool:
    """Tell whether a photo's file holds content credentials; False where it can't be made out."""
    start = source.peek(0, 12)
    try:
        if start.startswith(b"\xff\xd8"):
            return _in_jpeg(source)
        if start.startswith(PNG_START):
            return _in_png(source)
        if start.startswith(b"RIFF"):
            return any(chunk.name == _RIFF_CHUNK for chunk in walk_riff(source, _MOST_CHUNKS))
        if start[:2] in (b"II", b"MM"):
            tiff = Tiff(source)
            return _TIFF_TAG in tiff.directory(tiff.first)
        if start[4:8] in (b"ftyp", b"JXL "):
            return any(box.name == _BOX or _is_manifest(box.name, box.body) for box in walk_boxes(source))
    except PhotoError:
        pass
    return False


def _in_jpeg(source: Source) -> bool:
    for segment in JpegWalk(source):
        if segment.kind == SCAN:
            return False
        if segment.kind == _APP11 and _SIGN in segment.body.peek(0, _REACH):
            return True
    return False


def _in_png(source: Source) -> bool:
    for chunk in walk_png(source):
        if chunk.name in (b"IDAT", _PNG_CHUNK):
            return chunk.name == _PNG_CHUNK
    return False


def _is_manifest(name: bytes, body: Source) -> bool:
    return name == _JUMBF and _SIGN in body.peek(0, _REACH)
