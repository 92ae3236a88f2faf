import io
import struct

import pytest
from PIL import Image

from studio.engine.header.read import Header, PhotoFormat, read_header
from studio.errors import PhotoError
from tests.picture import encode, make_scene
from tests.tiff_file import Raw, tiff_bytes

SCENE = make_scene(48, 32)
PLAIN = encode(SCENE, "JPEG")
START = b"\xff\xd8"
SCAN = b"\xff\xda\0\x0c\3\1\0\2\x11\3\x11\0\x3f\0" + bytes(20) + b"\xff\xd9"


def segment(marker: int, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def sof(width: int = 48, height: int = 32, *, marker: int = 0xC0, bits: int = 8, channels: int = 3) -> bytes:
    return segment(marker, struct.pack(">BHHB", bits, height, width, channels), b"\1\x11\0" * channels)


def read(data: bytes) -> Header:
    return read_header(io.BytesIO(data))


def refusal(data: bytes) -> str:
    with pytest.raises(PhotoError) as caught:
        read(data)
    return str(caught.value)


def test_kinds_of_jpeg() -> None:
    assert not read(PLAIN).progressive
    assert read(encode(SCENE, "JPEG", progressive=True)).progressive
    for marker in (0xC0, 0xC1, 0xC3, 0xC9):
        assert not read(START + sof(marker=marker) + SCAN).progressive
    assert read(START + sof(marker=0xCA) + SCAN).progressive
    for marker in (0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF):
        assert "rare kind of JPEG" in refusal(START + sof(marker=marker) + SCAN)


def test_what_libjpeg_tolerates_between_segments_is_tolerated() -> None:
    odd = START + b"\xff\xff\xff" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
    odd += b"\0garbage" + b"\xff\0" + b"\xff\xd0" + PLAIN[20:]
    with Image.open(io.BytesIO(odd)) as image:
        image.load()
        assert image.size == (48, 32)
    assert read(odd).upright_size == (48, 32)
    assert read(START + b"\xff\x01" + PLAIN[2:]).upright_size == (48, 32)


def test_garbage_has_an_end() -> None:
    assert "makes no sense" in refusal(START + sof() + bytes(200_000) + SCAN)
    assert "make no sense" in refusal(START + sof() + (bytes(250) + segment(0xFE)) * 400 + SCAN)
    assert read(START + segment(0xFE) + bytes(60_000) + sof() + SCAN).upright_size == (48, 32)


def test_a_thumbnail_does_not_pass_for_the_photo() -> None:
    thumbnail = encode(make_scene(160, 120), "JPEG")
    block = tiff_bytes({274: 6}, {513: 200, 514: len(thumbnail)})
    exif = segment(0xE1, b"Exif\0\0", block.ljust(200, b"\0"), thumbnail)
    found = read(START + exif + segment(0xE2, b"other\0", thumbnail) + PLAIN[2:])
    assert (found.width, found.height, found.orientation) == (48, 32, 6)
    assert found.exif_at == 2 + 4 + 6
    assert found.exif_bytes == 200 + len(thumbnail)


def test_only_the_first_exif_and_the_first_frame_count() -> None:
    first, second = (segment(0xE1, b"Exif\0\0", tiff_bytes({274: turn})) for turn in (3, 6))
    found = read(START + first + second + sof(10, 20) + sof(30, 40) + SCAN)
    assert found.orientation == 3
    assert (found.width, found.height) == (10, 20)


def test_exif_may_come_after_the_frame() -> None:
    assert read(START + sof() + segment(0xE1, b"Exif\0\0", tiff_bytes({274: 8})) + SCAN).orientation == 8


def test_a_height_that_is_left_open_is_refused() -> None:
    assert "how high" in refusal(START + sof(height=0) + SCAN)
    assert "no pixels" in refusal(START + sof(width=0) + SCAN)


def test_depths_and_channels_that_nothing_reads_are_refused() -> None:
    assert "12 bits per channel" in refusal(START + sof(bits=12, marker=0xC1) + SCAN)
    assert "2 channels" in refusal(START + sof(channels=2) + SCAN)


@pytest.mark.parametrize("end", [3, 4, 10, 30, 158, 160, 170])
def test_a_cut_header_is_called_truncated(end: int) -> None:
    assert refusal(PLAIN[:end]).startswith("File is incomplete")


@pytest.mark.parametrize(
    "data",
    [
        START + b"\xff\xe0\0\1" + PLAIN[2:],
        START + SCAN,
        START + segment(0xC0, b"\x08\0\x20\0\x30\3\1") + SCAN,
        START + segment(0xC0) + SCAN,
        START + segment(0xFE) * 3000 + PLAIN[2:],
    ],
)
def test_a_header_that_contradicts_itself_is_called_damaged(data: bytes) -> None:
    assert refusal(data).startswith("File is damaged")


def test_an_end_without_a_picture() -> None:
    assert "before its picture begins" in refusal(START + segment(0xFE, b"hello") + b"\xff\xd9")


def test_too_much_metadata_is_refused() -> None:
    assert "over the limit of 67 MB" in refusal(START + segment(0xE1, bytes(65_000)) * 1100 + PLAIN[2:])


def make_mpo(*kinds: int, order: str = "<", count: int | None = None, second: bytes = PLAIN) -> bytes:
    """Return a Multi-Picture file that announces pictures of these kinds, all of them the same second one."""
    for place in (0, 1000):
        entries = b"".join(
            struct.pack(order + "IIIHH", kind, len(second), place if i else 0, 0, 0) for i, kind in enumerate(kinds)
        )
        table = tiff_bytes(
            {0xB000: b"0100", 0xB001: len(kinds) if count is None else count, 0xB002: entries}, order=order
        )
        head = START + segment(0xE2, b"MPF\0", table)
    data = head + PLAIN[2:]
    return data.ljust(1000 + 2 + 4 + 4, b"\0") + second


PRIMARY, UNDEFINED, STEREO, PREVIEW = 0x03_0000, 0, 0x02_0002, 0x01_0002


@pytest.mark.parametrize("order", ["<", ">"])
def test_pictures_of_an_mpo_are_counted_but_not_its_previews(order: str) -> None:
    assert read(make_mpo(PRIMARY, STEREO, order=order)).frames == 2
    assert read(make_mpo(PRIMARY, UNDEFINED, UNDEFINED, order=order)).frames == 3
    assert read(make_mpo(0x2000_0000 | PRIMARY, 0x4000_0000 | PREVIEW, order=order)).frames == 1
    assert read(make_mpo(PRIMARY, order=order)).format is PhotoFormat.JPEG


@pytest.mark.parametrize(
    "sign", [b'<rdf hdrgm:Version="1.0"/>', b"<HDRGainMap:HDRGainMapVersion>65536<", b"urn:iso:std:iso:ts:21496:-1"]
)
def test_a_gain_map_is_no_picture_of_its_own(sign: bytes) -> None:
    gain_map = START + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0", sign) + PLAIN[2:]
    assert read(make_mpo(PRIMARY, UNDEFINED, second=gain_map)).frames == 1
    assert read(make_mpo(PRIMARY, STEREO, second=gain_map)).frames == 2
    (note,) = read(make_mpo(PRIMARY, UNDEFINED, second=gain_map)).problems
    assert str(note) == "The HDR gain map was left out; the photo was delivered in standard range."
    assert read(make_mpo(PRIMARY, UNDEFINED)).problems == ()


@pytest.mark.parametrize("form", [b'GCamera:MicroVideoOffset="%d"', b"<Item:Length>%d</Item:Length>"])
def test_the_video_of_a_motion_photo_is_named_if_it_is_there(form: bytes) -> None:
    video = bytes(3) + b"\x18ftypmp42" + bytes(400)
    xmp = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0", form % len(video))
    photo = START + xmp + PLAIN[2:]
    assert [str(note) for note in read(photo + video).problems] == ["The video of the motion photo was left out."]
    assert read(photo).problems == ()  # its metadata have outlived it


def test_a_broken_mpo_table_costs_nothing_but_the_count() -> None:
    assert read(START + segment(0xE2, b"MPF\0II*\0\xff\xff\0\0") + PLAIN[2:]).frames == 1
    assert read(START + segment(0xE2, b"MPF\0nonsense") + PLAIN[2:]).frames == 1
    table = tiff_bytes({0xB001: 2, 0xB002: Raw(7, 1 << 31, b"\xff\xff\xff\x7f")})
    assert read(START + segment(0xE2, b"MPF\0", table) + PLAIN[2:]).frames == 2


def test_a_film_of_jpegs_is_refused() -> None:
    assert "20,000 pictures" in refusal(make_mpo(PRIMARY, STEREO, count=20_000))
