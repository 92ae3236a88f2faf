"""Files of boxes (HEIF, CR3, JPEG XL) for tests, made by code; only their headers are real."""

import struct
from collections.abc import Mapping, Sequence


def box(name: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", 8 + len(body)) + name + body


def full_box(name: bytes, *content: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(name, bytes([version]), flags.to_bytes(3), *content)


def ispe(width: int, height: int) -> bytes:
    return full_box(b"ispe", struct.pack(">II", width, height))


def item(number: int, kind: bytes, *, hidden: bool = False) -> bytes:
    return full_box(b"infe", struct.pack(">HH", number, 0), kind, b"\0", version=2, flags=int(hidden))


def reference(kind: bytes, source: int, *targets: int) -> bytes:
    return box(kind, struct.pack(f">HH{len(targets)}H", source, len(targets), *targets))


def make_heif(
    items: Sequence[bytes],
    properties: Sequence[bytes],
    choices: Mapping[int, Sequence[int]],
    references: Sequence[bytes] = (),
    *,
    brands: bytes = b"heic\0\0\0\0mif1heic",
    primary: int = 1,
    more: bytes = b"",
) -> bytes:
    """Return a HEIF file without pixels. `choices` are each item's properties, counted from 1."""
    pairs = b"".join(struct.pack(">HB", number, len(chosen)) + bytes(chosen) for number, chosen in choices.items())
    meta = full_box(
        b"meta",
        full_box(b"hdlr", bytes(4), b"pict", bytes(13)),
        full_box(b"pitm", struct.pack(">H", primary)),
        full_box(b"iinf", struct.pack(">H", len(items)), *items),
        full_box(b"iref", *references) if references else b"",
        box(b"iprp", box(b"ipco", *properties), full_box(b"ipma", struct.pack(">I", len(choices)), pairs)),
        more,
    )
    return box(b"ftyp", brands) + meta + box(b"mdat", bytes(16))
