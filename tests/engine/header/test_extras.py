"""What lies behind a photo is named when it is there, and not when metadata only speak of it."""

import io
import struct
from pathlib import Path

import pytest

from studio.engine.decode.photo import Photo
from studio.engine.header.read import read_header
from studio.job import Limits
from tests.box_file import box, ispe, item, make_heif
from tests.jpeg_file import segment
from tests.picture import encode, make_scene
from tests.tiff_file import tiff_bytes

PHOTO = encode(make_scene(64, 48), "JPEG")
MAP = encode(make_scene(32, 24).convert("L"), "JPEG")
VIDEO = bytes(3) + b"\x18ftypmp42" + bytes(400)
GAIN, DEPTH, FILM = (
    "The HDR gain map was left out; the photo was delivered in standard range.",
    "The depth map was left out.",
    "The video of the motion photo was left out.",
)


def said(data: bytes) -> list[str]:
    return [str(problem) for problem in read_header(io.BytesIO(data)).problems]


def with_xmp(packet: bytes, more: bytes = b"") -> bytes:
    return PHOTO[:2] + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet) + more + PHOTO[2:]


def directory(*items: tuple[str, int]) -> bytes:
    """Write Google's directory: what there is, in its order, and how long."""
    rows = [f'<Container:Item Item:Mime="image/jpeg" Item:Semantic="{name}" Item:Length="{n}"/>' for name, n in items]
    return b'<Container:Item Item:Semantic="Primary" Item:Mime="image/jpeg"/>' + "".join(rows).encode()


def samsung(*entries: tuple[int, bytes, bytes]) -> bytes:
    """Write the trailer of a Samsung phone: blocks of a kind, a name and their content, and a table behind them."""
    blocks = [struct.pack("<HHI", 0, kind, len(name)) + name + content for kind, name, content in entries]
    table = b"SEFH" + struct.pack("<II", 107, len(blocks))
    for index, block in enumerate(blocks):
        table += struct.pack("<HHII", 0, entries[index][0], sum(map(len, blocks[index:])), len(block))
    return b"".join(blocks) + table + struct.pack("<I", len(table)) + b"SEFT"


@pytest.mark.parametrize(
    ("names", "behind", "expected"),
    [
        (["GainMap"], [MAP], [GAIN]),
        (["Depth"], [MAP], [DEPTH]),
        (["GainMap", "MotionPhoto"], [MAP, VIDEO], [FILM, GAIN]),
        (["Depth", "GainMap"], [MAP, MAP], [DEPTH, GAIN]),
        (["Something"], [MAP], []),
    ],
)
def test_googles_directory(names: list[str], behind: list[bytes], expected: list[str]) -> None:
    packet = directory(*zip(names, map(len, behind), strict=True))
    assert sorted(said(with_xmp(packet) + b"".join(behind))) == sorted(expected)
    assert said(with_xmp(packet)) == [], "nothing is there any more"


def test_a_depth_map_as_text() -> None:
    packet = b'<rdf:Description GDepth:Format="RangeInverse" GDepth:Near="1"/>'
    more = segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + bytes(40) + b"<GDepth:Data>")
    assert said(with_xmp(packet, more)) == [DEPTH]
    assert said(with_xmp(packet)) == []
    assert said(with_xmp(b"<rdf:Description/>", more)) == []


def test_samsungs_trailer() -> None:
    plain = (0x0A01, b"Image_UTC_Data", b"1700000000000")
    photo = encode(make_scene(64, 48), "JPEG", exif=b"Exif\0\0" + tiff_bytes({271: "samsung", 272: "SM-S911B"}))
    assert said(photo + samsung(plain)) == []
    assert said(photo + samsung(plain, (0x0A30, b"MotionPhoto_Data", VIDEO))) == [FILM]
    assert said(photo + samsung((0x0AB1, b"DualShot_DepthMap_1", bytes(90)), plain)) == [DEPTH]
    assert said(photo + b"MotionPhoto_Data SEFT") == []


def exported(folder: Path, data: bytes) -> list[str]:
    path = folder / "photo.jpg"
    path.write_bytes(data)
    with Photo(path, Limits()) as photo:
        return [str(note) for note in photo.decode().notes]


def test_a_samsung_phone_that_does_not_say_its_make(tmp_path: Path) -> None:
    film = samsung((0x0A30, b"MotionPhoto_Data", VIDEO))
    assert exported(tmp_path, PHOTO + film) == [FILM]
    assert exported(tmp_path, PHOTO + samsung((0x0A01, b"Image_UTC_Data", b"1700000000000"))) == []
    named = encode(make_scene(64, 48), "JPEG", exif=b"Exif\0\0" + tiff_bytes({271: "samsung"}))
    assert exported(tmp_path, named + film) == [FILM], "once, and not twice"


@pytest.mark.parametrize("more", [0, 20, 60])
def test_the_video_behind_a_photo_of_huawei(tmp_path: Path, more: int) -> None:
    mark = b"v3_f31".ljust(20) + b"0:0".ljust(20) + b"LIVE_%d" % (len(VIDEO) + more)
    assert exported(tmp_path, PHOTO + VIDEO + mark.ljust(60)) == [FILM]
    assert exported(tmp_path, PHOTO + bytes(len(VIDEO)) + mark.ljust(60)) == []
    assert exported(tmp_path, PHOTO + VIDEO + b"LIVE_99999999".ljust(60)) == []


def test_the_video_of_a_heif() -> None:
    photo = make_heif([item(1, b"hvc1")], [ispe(64, 48)], {1: [1]})
    assert said(photo) == []
    assert said(photo + box(b"mpvd", VIDEO)) == [FILM]
    assert said(photo + box(b"mpvd")) == []
