"""JPEGs for tests, made segment by segment."""

import struct


def segment(kind: int, content: bytes = b"") -> bytes:
    return struct.pack(">BBH", 0xFF, kind, len(content) + 2) + content


def split_jpeg(data: bytes) -> tuple[bytes, bytes]:
    """Cut an encoded JPEG before its end marker."""
    assert data.endswith(b"\xff\xd9")
    return data[:-2], data[-2:]
