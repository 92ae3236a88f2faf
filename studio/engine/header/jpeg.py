"""Headers of JPEG files, and of MPO files, which are JPEGs with more JPEGs behind."""

from studio.engine.container.iptc import PHOTOSHOP, join_resources
from studio.engine.container.jpeg_markers import APP0, APP1, APP2, APP13, APP15, END, FRAMES, SCAN, JpegWalk
from studio.engine.container.source import DamagedError, Source, check_frames, check_metadata, damaged
from studio.engine.container.tiff import Tiff
from studio.engine.header.exif import read_exif
from studio.engine.header.extras import GAIN_MAP, name_extras
from studio.engine.header.facts import ExifFacts, join_facts, take_block
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.errors import PhotoError
from studio.message import Message, message

_DECODED_FRAMES = frozenset((0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA))
"""Kinds of JPEG that libjpeg-turbo decodes: baseline, extended, progressive, lossless, the first and third also
with arithmetic coding."""
_PROGRESSIVE = frozenset((0xC2, 0xCA))

_EXIF, _XMP, _MULTI_PICTURE = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"MPF\0"
_MORE_XMP = b"http://ns.adobe.com/xmp/extension/\0"
"""What the segments of EXIF and XMP (APP1) and of CIPA's Multi-Picture Format (APP2) begin with."""
_MOST_RESOURCES = 20
"""Segments of Photoshop's resources that are looked into."""
_NO_PICTURE = message("File is incomplete: it ends before its picture begins.")

_MP_COUNT, _MP_ENTRIES = 0xB001, 0xB002
_MP_ENTRY = 16
_MP_PREVIEW = 0x01_0000
_MP_UNDEFINED = 0
_MP_PEEK = 4_096
_GAIN_MAPS = (b"hdrgm", b"hdrgainmap", b"urn:iso:std:iso:ts:21496:-1")


def read_jpeg(source: Source) -> Header:
    """Read the header of a JPEG, up to its first scan; raises PhotoError."""
    metadata = frames = 0
    has_gain_map = has_more_xmp = False
    frame: tuple[int, bytes] | None = None
    exif: ExifFacts | None = None
    xmp = b""
    resources: list[bytes] = []
    for segment in JpegWalk(source):
        kind, body = segment.kind, segment.body
        if kind == SCAN:
            break
        if kind == END:
            raise PhotoError(_NO_PICTURE)
        if kind in FRAMES:
            frame = frame or (kind, segment.read())
        elif APP0 <= kind <= APP15:
            if kind == APP1 and exif is None and body.peek(0, len(_EXIF)) == _EXIF:
                exif = read_exif(body.part(len(_EXIF)))
            elif kind == APP1 and not xmp and body.peek(0, len(_XMP)) == _XMP:
                xmp = take_block(body.part(len(_XMP)))
            elif kind == APP1:
                has_more_xmp |= body.peek(0, len(_MORE_XMP)) == _MORE_XMP
            elif kind == APP13 and len(resources) < _MOST_RESOURCES and body.peek(0, len(PHOTOSHOP)) == PHOTOSHOP:
                resources.append(take_block(body.part(len(PHOTOSHOP))))
            elif kind == APP2 and not frames and body.peek(0, len(_MULTI_PICTURE)) == _MULTI_PICTURE:
                frames, has_gain_map = _count_frames(source, body.part(len(_MULTI_PICTURE)))
            metadata += body.size
            check_metadata("metadata", metadata)
    else:
        raise PhotoError(_NO_PICTURE)
    if frame is None:
        raise damaged(message("its header does not describe the picture"))
    facts = join_facts(exif, xmp, join_resources(resources))
    extras = (*([GAIN_MAP] if has_gain_map else []), *name_extras(source, xmp, facts.camera, has_more_xmp=has_more_xmp))
    return _describe(source, *frame, facts, max(frames, 1), tuple(dict.fromkeys(extras)))


def _describe(
    source: Source, marker: int, frame: bytes, facts: Facts, frames: int, extras: tuple[Message, ...]
) -> Header:
    if marker not in _DECODED_FRAMES:
        raise PhotoError(message("File is a rare kind of JPEG that photo programs can't read."))
    if len(frame) < 6 or len(frame) < 6 + 3 * frame[5]:
        raise damaged(message("its header does not describe the picture"))
    bits, channels = frame[0], frame[5]
    height, width = int.from_bytes(frame[1:3]), int.from_bytes(frame[3:5])
    if bits != 8:
        raise PhotoError(message("File is a JPEG with {bits} bits per channel; Studio reads those with 8.", bits=bits))
    if channels not in (1, 3, 4):
        raise PhotoError(
            message("File is a JPEG with {channels} channels; Studio reads those with 1, 3 and 4.", channels=channels)
        )
    if height == 0:
        raise PhotoError(
            message("File is a JPEG that does not say how high it is; save it again with another program.")
        )
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.JPEG,
        width=width,
        height=height,
        orientation=facts.orientation,
        frames=frames,
        channels=channels,
        progressive=marker in _PROGRESSIVE,
        problems=extras,
    )


def _count_frames(file: Source, block: Source) -> tuple[int, bool]:
    """Count the pictures of a Multi-Picture file, without the previews and gain maps that belong to the first.

    The second value tells whether there is a gain map.
    """
    try:
        tiff = Tiff(block)
        table = tiff.directory(tiff.first)
    except DamagedError:
        return 1, False
    entries = table.data(_MP_ENTRIES, 64 * _MP_ENTRY)
    order = "little" if tiff.order == "<" else "big"
    frames = check_frames(table.number(_MP_COUNT, 1))
    has_gain_map = False
    for start in range(_MP_ENTRY, len(entries) - _MP_ENTRY + 1, _MP_ENTRY):
        kind = int.from_bytes(entries[start : start + 4], order) & 0xFF_FFFF
        place = block.start + int.from_bytes(entries[start + 8 : start + 12], order)
        is_gain_map = kind == _MP_UNDEFINED and _is_gain_map(file, place)
        has_gain_map |= is_gain_map
        if is_gain_map or kind & 0xFF_0000 == _MP_PREVIEW:
            frames -= 1
    return max(frames, 1), has_gain_map


def _is_gain_map(file: Source, place: int) -> bool:
    """Tell whether the JPEG at a place only says how much brighter the first picture is on better screens."""
    start = file.peek(place, _MP_PEEK).lower()
    return any(sign in start for sign in _GAIN_MAPS)
