"""What a file holds beside its photo and an export leaves out: HDR gain maps, depth maps, videos of motion photos.

Metadata that announce such things often outlive them, so what counts is that something lies where they say.
"""

import re
from collections.abc import Iterator

from studio.engine.container.boxes import walk_boxes
from studio.engine.container.source import DamagedError, Source
from studio.message import Message, message

GAIN_MAP = message("The HDR gain map was left out; the photo was delivered in standard range.")
DEPTH = message("The depth map was left out.")
VIDEO = message("The video of the motion photo was left out.")

_ITEM = re.compile(rb"<[^<>]{0,2000}?:Semantic\s*=[^<>]{0,2000}>")
_SEMANTIC = re.compile(rb":Semantic\s*=\s*[\"'](\w{1,20})")
_ITEM_LENGTH = re.compile(rb":Length\s*=\s*[\"'](\d{1,10})")
"""Google's directory of what lies behind a photo, in its order."""
_VIDEO_LENGTH = re.compile(rb"(?:MicroVideoOffset|Length)\s*(?:=\s*[\"']|>)\s*(\d{1,10})")
"""How long the video at the file's end is: Google's Motion Photo format, both of its versions."""
_MOST_ITEMS = 20
_NAMES = {b"GainMap": GAIN_MAP, b"RecoveryMap": GAIN_MAP, b"Depth": DEPTH, b"DepthMap": DEPTH, b"MotionPhoto": VIDEO}
_GDEPTH = b"GDepth:"

_SAMSUNG = "samsung"
_SAMSUNG_END, _SAMSUNG_DIRECTORY = b"SEFT", b"SEFH"
_SAMSUNG_NAMES = ((b"MotionPhoto_Data", VIDEO), (b"DualShot_DepthMap", DEPTH))
_SAMSUNG_ENTRY = 12
_MOST_DIRECTORY = 4_096
_HUAWEI = re.compile(rb"LIVE_(\d{1,10})")
_HUAWEI_END, _HUAWEI_PADDING = 64, 128
"""Bytes at a file's end in which Huawei's phones say how long the video before them is, and how far off that may be."""
_VIDEO_BOX = b"mpvd"
"""The box in which HEIF files keep the video of a motion photo: Google's Motion Photo format, 1.0."""


def name_extras(source: Source, xmp: bytes, camera: str, *, has_more_xmp: bool = False) -> tuple[Message, ...]:
    """Return what a JPEG holds behind its photo, by its XMP or, of a `camera` of Samsung's, by the file's trailer.

    `has_more_xmp` tells that there is XMP beyond the packet, which is where a depth map stands that is written as text.
    """
    found = [*_name_items(source, xmp)]
    if camera.casefold().startswith(_SAMSUNG):  # not of all photos: the end of a file may be slow to reach
        found += _name_samsung(source)
    lengths = [int(length) for length in _VIDEO_LENGTH.findall(xmp)[:_MOST_ITEMS]]
    found += [VIDEO for length in lengths if _is_video(source, source.size - length)]
    if has_more_xmp and _GDEPTH in xmp:
        found.append(DEPTH)
    return tuple(dict.fromkeys(found))


def name_trailer(source: Source) -> tuple[Message, ...]:
    """Return what lies behind the picture of a JPEG by its file's last bytes alone, whatever its metadata say."""
    found = [*_name_samsung(source)]
    length = _HUAWEI.search(source.peek(source.size - _HUAWEI_END, _HUAWEI_END))
    if length:
        start = max(0, source.size - int(length[1]) - _HUAWEI_PADDING)
        found += [VIDEO] * (b"ftyp" in source.peek(start, 2 * _HUAWEI_PADDING))
    return tuple(dict.fromkeys(found))


def has_video(source: Source) -> bool:
    """Tell whether a HEIF file holds the video of a motion photo."""
    try:
        return any(box.name == _VIDEO_BOX and box.body.size > 0 for box in walk_boxes(source))
    except DamagedError:
        return False


def _name_items(source: Source, xmp: bytes) -> Iterator[Message]:
    """Yield what the directory of a packet names and what is there: a video, or a picture of its own."""
    items: list[tuple[bytes, int]] = []
    for item, _ in zip(_ITEM.finditer(xmp), range(_MOST_ITEMS), strict=False):
        semantic, length = _SEMANTIC.search(item[0]), _ITEM_LENGTH.search(item[0])
        items.append((semantic[1] if semantic else b"", int(length[1]) if length else 0))
    place = source.size
    for semantic, length in reversed(items):
        place -= length
        if length and semantic in _NAMES and place > 0:
            is_there = _is_video(source, place) if semantic == b"MotionPhoto" else _is_jpeg(source, place)
            if is_there:
                yield _NAMES[semantic]


def _is_video(source: Source, place: int) -> bool:
    return source.peek(place + 4, 4) == b"ftyp"


def _is_jpeg(source: Source, place: int) -> bool:
    return source.peek(place, 3) == b"\xff\xd8\xff"


def _name_samsung(source: Source) -> Iterator[Message]:
    """Yield what a trailer of Samsung's phones holds: ExifTool, Samsung.pm."""
    if source.peek(source.size - 4, 4) != _SAMSUNG_END:
        return
    size = int.from_bytes(source.peek(source.size - 8, 4), "little")
    start = source.size - 8 - size
    table = source.peek(start, min(size, _MOST_DIRECTORY))
    if table[:4] != _SAMSUNG_DIRECTORY:
        return
    for at in range(12, len(table) - _SAMSUNG_ENTRY + 1, _SAMSUNG_ENTRY):
        before = int.from_bytes(table[at + 4 : at + 8], "little")
        name = source.peek(start - before + 8, 40)
        for known, said in _SAMSUNG_NAMES:
            if before and name.startswith(known):
                yield said
