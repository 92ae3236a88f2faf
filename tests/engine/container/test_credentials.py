import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.credentials import has_credentials
from studio.engine.container.source import Source
from tests.picture import encode, make_scene
from tests.tiff_file import tiff_bytes

SCENE = make_scene(32, 24)
MANIFEST = struct.pack(">I4sI4s16sB5s", 60, b"jumb", 30, b"jumd", b"c2pa".ljust(16, b"\0"), 3, b"c2pa\0") + bytes(22)


def in_jpeg(data: bytes) -> bytes:
    segment = b"JP\0\1\0\0\0\1" + MANIFEST
    return data[:2] + b"\xff\xeb" + struct.pack(">H", 2 + len(segment)) + segment + data[2:]


def in_png(data: bytes) -> bytes:
    chunk = b"caBX" + MANIFEST
    return data[:33] + struct.pack(">I", len(MANIFEST)) + chunk + struct.pack(">I", zlib.crc32(chunk)) + data[33:]


def in_webp(data: bytes) -> bytes:
    chunk = b"C2PA" + struct.pack("<I", len(MANIFEST)) + MANIFEST
    return b"RIFF" + struct.pack("<I", len(data) - 8 + len(chunk)) + data[8:] + chunk


def in_avif(data: bytes) -> bytes:
    name = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
    return data + struct.pack(">I4s", 24 + len(MANIFEST), b"uuid") + name + MANIFEST


FILES = {
    "JPEG": (encode(SCENE, "JPEG"), in_jpeg),
    "PNG": (encode(SCENE, "PNG"), in_png),
    "WEBP": (encode(SCENE, "WEBP"), in_webp),
    "AVIF": (encode(SCENE, "AVIF"), in_avif),
}


@pytest.mark.parametrize("format_", FILES)
def test_credentials_are_found_in_every_format(format_: str) -> None:
    plain, add = FILES[format_]
    assert not has_credentials(Source.of_bytes(plain))
    assert has_credentials(Source.of_bytes(add(plain)))


def test_credentials_in_tiff_and_jpeg_xl() -> None:
    assert has_credentials(Source.of_bytes(tiff_bytes({256: 1, 0xCD41: MANIFEST})))
    assert not has_credentials(Source.of_bytes(tiff_bytes({256: 1})))
    start = b"\0\0\0\x0cJXL \r\n\x87\n"
    assert has_credentials(Source.of_bytes(start + MANIFEST))
    assert not has_credentials(Source.of_bytes(start + MANIFEST.replace(b"c2pa", b"exif")))


@given(
    data=st.binary(max_size=200),
    start=st.sampled_from([b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"II*\0", b"\0\0\0\x0cftyp", b""]),
)
def test_no_bytes_make_it_fail(data: bytes, start: bytes) -> None:
    assert has_credentials(Source.of_bytes(start + data)) in (True, False)
