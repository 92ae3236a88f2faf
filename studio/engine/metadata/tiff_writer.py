"""Puts metadata into an encoded TIFF file, whose tags are those of EXIF: each with its own type and bytes.

Pillow's encoder would write some of them in another way and others not at all.
"""

import struct

from studio.engine.container.source import Source
from studio.engine.container.tiff import BYTE, LONG, UNDEFINED, Entry, Tiff
from studio.engine.container.tiff_layout import pack, turn
from studio.engine.metadata.exif import Directories, place_of_note, read_block
from studio.engine.metadata.exif_tags import BLOCK_TAGS, GPS, INTEROP, MAIN, PARENTS, PHOTO, PIXEL_TAGS

_STRIPS, _STRIP_SIZES = 273, 279
_RESOLUTION_TAGS = frozenset((282, 283, 296))
_PROFILE = 34675
_ENCODERS_TAGS = PIXEL_TAGS | _RESOLUTION_TAGS | {_PROFILE}


def insert_tags(file: bytes, exif: bytes, xmp: bytes, iptc: bytes) -> bytes:
    """Return an encoded TIFF of one picture in strips with blocks of metadata in it, and no others.

    The metadata come first and the picture behind them: so the camera maker's notes can stay at the same offset as in
    the photo, which the offsets in many of them count on. The file is in the byte order of `exif`, since comments,
    makers' notes and other values that only their readers know have numbers in it too; the samples are bytes.
    """
    tiff = Tiff(Source.of_bytes(file), len(file))
    written, _ = tiff.load(tiff.first)
    picture = {tag: entry for tag, entry in written.items() if tag in _ENCODERS_TAGS}
    if not (exif or xmp or iptc) and len(picture) == len(written):
        return file
    directories: Directories = {MAIN: {}, PHOTO: {}, GPS: {}, INTEROP: {}}
    order = tiff.order
    if exif:
        block, order, _ = read_block(Source.of_bytes(exif), len(exif))
        directories |= block
        picture = turn(picture, tiff.order, order)
    main = directories[MAIN]
    main |= picture
    for kind, data, type_ in (("xmp", xmp, BYTE), ("iptc", iptc, UNDEFINED)):
        if data:
            main[BLOCK_TAGS[kind]] = Entry(type_, len(data), data)
    offsets = _numbers(picture[_STRIPS], order)
    sizes = _numbers(picture[_STRIP_SIZES], order)
    start, end = min(offsets), max(at + size for at, size in zip(offsets, sizes, strict=True))
    head = b""
    for _ in range(2):  # once to learn how long it gets, which the offsets then say
        head = head.ljust(len(head) + len(head) % 2, b"\0")
        main[_STRIPS] = _longs([at - start + len(head) for at in offsets], order)
        head = pack(directories, PARENTS, order, place_of_note(directories))
    return b"".join((head, b"\0" * (len(head) % 2), file[start:end]))


def _numbers(entry: Entry, order: str) -> list[int]:
    code = {3: "H", 4: "I"}[entry.kind]
    return list(struct.unpack(f"{order}{entry.count}{code}", entry.data))


def _longs(numbers: list[int], order: str) -> Entry:
    return Entry(LONG, len(numbers), struct.pack(f"{order}{len(numbers)}I", *numbers))
