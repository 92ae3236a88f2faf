"""Damage inside JPEGs: told, measured, delivered only when allowed; and no sound photo is suspected."""

import random
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.decode.jpeg_scan import scan_jpeg
from studio.engine.decode.photo import DecodedPhoto, Photo
from studio.errors import PhotoError
from studio.job import Limits
from studio.message import NoteKind
from tests.jpeg_file import segment, split_jpeg
from tests.picture import difference, encode, make_scene

SAMPLES = sorted((Path(__file__).parents[3] / "resources" / "samples").glob("*.jpg"))
SCENE = make_scene(1200, 900)
BASELINE = encode(SCENE, "JPEG", quality=90)
RESTARTS = encode(SCENE, "JPEG", quality=90, restart_marker_rows=1)


def decode(folder: Path, data: bytes, allow: bool = False, reduction: int = 1) -> DecodedPhoto:
    path = folder / "photo.jpg"
    path.write_bytes(data)
    with Photo(path, Limits(allow_truncated=allow)) as photo:
        return photo.decode(reduction)


def refusal(folder: Path, data: bytes, reduction: int = 1) -> str:
    with pytest.raises(PhotoError) as caught:
        decode(folder, data, reduction=reduction)
    return str(caught.value)


def with_hole(data: bytes, share: float, size: int) -> bytes:
    start = int(len(data) * share)
    return data[:start] + bytes(size) + data[start + size :]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("reduction", [1, 2, 8])
def test_real_photos_are_not_suspected(path: Path, reduction: int) -> None:
    with Photo(path, Limits()) as photo:
        assert photo.decode(reduction).notes == ()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("size", [(1, 1), (8, 8), (17, 300), (300, 17), (640, 480)])
def test_made_photos_of_every_kind_are_not_suspected(tmp_path: Path, seed: int, size: tuple[int, int]) -> None:
    flat = Image.new("RGB", size, ((0, 0, 0), (255, 255, 255), (90, 120, 60))[seed % 3])
    for image in (make_scene(*size, seed=seed), flat, make_scene(*size, seed=seed).convert("L")):
        for options in (
            {},
            {"optimize": True},
            {"progressive": True},
            {"subsampling": 2, "restart_marker_blocks": 3},
            {"subsampling": 0, "quality": 98},
            {"restart_marker_rows": 1, "progressive": True},
        ):
            data = encode(image, "JPEG", **options)
            assert decode(tmp_path, data).notes == (), options


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_narrow_flat_photos_are_not_suspected(tmp_path: Path, mode: str) -> None:
    """So few bits hold a row of theirs that the decoder is far behind what it has read."""
    for width in range(7, 17):
        for height in (1300, 4100):
            for shade in (0, 128, 255):
                data = encode(Image.new("L", (width, height), shade).convert(mode), "JPEG", optimize=True)
                assert decode(tmp_path, data).notes == (), (width, height, shade)


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_other_modes_are_watched_as_well(tmp_path: Path, mode: str) -> None:
    data = encode(SCENE.convert(mode), "JPEG", quality=90)
    assert decode(tmp_path, data).notes == ()
    assert "damaged" in refusal(tmp_path, with_hole(data, 0.5, 4096))


@pytest.mark.parametrize("reduction", [1, 4])
@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
def test_a_hole_says_from_where_on_the_picture_is_wrong(tmp_path: Path, share: float, reduction: int) -> None:
    data = with_hole(BASELINE, share, 2048)
    said = refusal(tmp_path, data, reduction)
    assert "damaged (about" in said
    percent = int(said.split("about ")[1].split(" %")[0])
    picture = decode(tmp_path, data, allow=True, reduction=reduction)
    (note,) = picture.notes
    assert str(note) == f"File is damaged (about {percent} % missing or wrong); what is there was delivered."
    assert note.kind is NoteKind.DAMAGE
    whole = decode(tmp_path, BASELINE, reduction=reduction).image
    good = int(whole.height * (1 - percent / 100)) - 32
    assert difference(picture.image.crop((0, 0, whole.width, good)), whole.crop((0, 0, whole.width, good))) == 0
    assert difference(picture.image, whole) > 0


def test_a_hole_to_the_very_end_is_told(tmp_path: Path) -> None:
    data = BASELINE[: len(BASELINE) // 2] + bytes(len(BASELINE) // 2)
    assert "damaged (about" in refusal(tmp_path, data)
    assert any("damaged" in str(note) for note in decode(tmp_path, data, allow=True).notes)


def test_a_hole_in_a_progressive_photo(tmp_path: Path) -> None:
    data = with_hole(encode(SCENE, "JPEG", quality=95, progressive=True), 0.9, 20_000)
    assert "damaged" in refusal(tmp_path, data)


def test_a_lost_piece_between_restart_marks_is_counted(tmp_path: Path) -> None:
    watermarks = [
        index for index in range(len(RESTARTS) - 1) if RESTARTS[index] == 255 and 0xD0 <= RESTARTS[index + 1] < 0xD8
    ]
    assert len(watermarks) > 50
    data = RESTARTS[: watermarks[10]] + RESTARTS[watermarks[13] :]
    assert f"about {round(300 / (len(watermarks) + 1))} %" in refusal(tmp_path, data)
    assert decode(tmp_path, RESTARTS).notes == ()


def test_a_strange_marker_in_the_data(tmp_path: Path) -> None:
    middle = len(BASELINE) // 2
    data = BASELINE[:middle] + b"\xff\xc0\x00\x05" + BASELINE[middle + 4 :]
    assert scan_jpeg(data).broken_at == middle
    assert "damaged (about" in refusal(tmp_path, data)


def test_bytes_too_many_and_too_few_are_told(tmp_path: Path) -> None:
    chance = random.Random(3)
    extra = bytes(chance.randrange(1, 255) for _ in range(3000))
    assert "unknown part" in refusal(tmp_path, BASELINE[:-2] + extra + BASELINE[-2:])
    middle = len(BASELINE) // 2
    assert "damaged (about" in refusal(tmp_path, BASELINE[:middle] + BASELINE[middle + len(BASELINE) // 4 :])


@pytest.mark.parametrize("filler", [b"\0" * 500, b"\xff" * 500, b"\x5a" * 20])
def test_what_cameras_fill_up_with_is_no_damage(tmp_path: Path, filler: bytes) -> None:
    assert decode(tmp_path, BASELINE[:-2] + filler + BASELINE[-2:]).notes == ()
    assert decode(tmp_path, BASELINE + filler + b"more").notes == ()


def test_a_thumbnail_and_a_second_picture_do_not_count(tmp_path: Path) -> None:
    small = encode(SCENE.resize((160, 120)), "JPEG")
    segment = b"\xff\xe2" + (len(small) + 2).to_bytes(2) + with_hole(small, 0.5, 500)
    assert decode(tmp_path, BASELINE[:2] + segment + BASELINE[2:]).notes == ()
    assert decode(tmp_path, BASELINE + with_hole(small, 0.5, 500)).notes == ()


def test_flipped_bits_are_told_when_the_data_no_longer_fit(tmp_path: Path) -> None:
    chance = random.Random(8)
    told = 0
    for _ in range(20):
        data = bytearray(BASELINE)
        for _ in range(30):
            data[chance.randrange(len(data) // 3, len(data) - 3000)] ^= 1 << chance.randrange(8)
        try:
            decode(tmp_path, bytes(data))
        except PhotoError as error:
            told += "damaged" in str(error) or "incomplete" in str(error)
    assert told >= 3, "a bit that only changes some blocks is not seen"


@pytest.mark.parametrize(
    "options", [{}, {"progressive": True}, {"restart_marker_rows": 2}], ids=["plain", "progressive", "restarts"]
)
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_one_flipped_bit_of_which_libjpeg_warns_is_told(tmp_path: Path, mode: str, options: dict[str, object]) -> None:
    turbo = pytest.importorskip("simplejpeg")
    whole = encode(make_scene(400, 300).convert(mode), "JPEG", quality=90, **options)
    chance = random.Random(11)
    warned = 0
    for _ in range(50):
        data = bytearray(whole)
        data[chance.randrange(whole.index(b"\xff\xda") + 14, len(data) - 2)] ^= 1 << chance.randrange(8)
        try:
            turbo.decode_jpeg(bytes(data), {"RGB": "RGB", "L": "GRAY", "CMYK": "CMYK"}[mode], strict=True)
        except ValueError as warning:
            warned += 1
            try:
                notes = decode(tmp_path, bytes(data)).notes
            except PhotoError:
                continue
            assert [note.kind for note in notes] == [NoteKind.DAMAGE], str(warning)
    assert warned >= 3


@pytest.mark.parametrize("filler", [b"\0", b"\xff"])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_sector_of_a_failing_card(tmp_path: Path, filler: bytes, progressive: bool) -> None:
    data = encode(SCENE, "JPEG", quality=95, progressive=progressive)
    middle = len(data) * 6 // 10
    damaged = data[:middle] + filler * 4096 + data[middle + 4096 :]
    assert "damaged" in refusal(tmp_path, damaged)
    assert any("damaged" in str(note) for note in decode(tmp_path, damaged, allow=True).notes)


@pytest.mark.parametrize("reduction", [1, 8])
@pytest.mark.parametrize("options", [{}, {"restart_marker_rows": 1}, {"progressive": True}])
def test_what_cameras_and_phones_write_behind_the_scan_is_no_damage(
    tmp_path: Path, options: dict[str, object], reduction: int
) -> None:
    plain = encode(SCENE, "JPEG", quality=90, **options)
    start, end = split_jpeg(plain)
    whole = decode(tmp_path, plain, reduction=reduction)
    for more in (
        b"\xff\xd0",
        b"\xff\xd3\xff",
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + bytes(3000)),
        segment(0xE1, bytes(90)) + segment(0xFE, b"\xff\xda\xff\xd9"),
        b"\xff\xd0" + segment(0xE5, bytes(200)) + bytes(30),
    ):
        picture = decode(tmp_path, start + more + end, reduction=reduction)
        assert picture.notes == () and difference(picture.image, whole.image) == 0, more[:9]


@pytest.mark.parametrize("size", [(1200, 900), (40, 24)])
@pytest.mark.parametrize("kind", [0xE1, 0xFE, 0xD8, 0xC4])
def test_a_marker_inside_the_scan_is_damage_though_it_may_stand_behind_one(
    tmp_path: Path, kind: int, size: tuple[int, int]
) -> None:
    data = bytearray(encode(SCENE.resize(size), "JPEG", quality=90))
    place = data.index(b"\xff\xda") + (len(data) - data.index(b"\xff\xda")) // 2
    data[place : place + 4] = bytes((0xFF, kind, 0, 20))
    assert "damaged" in refusal(tmp_path, bytes(data))


def test_a_lost_last_interval_is_damage(tmp_path: Path) -> None:
    end = RESTARTS.rindex(b"\xff", 0, len(RESTARTS) - 2)
    while not 0xD0 <= RESTARTS[end + 1] <= 0xD7:
        end = RESTARTS.rindex(b"\xff", 0, end)
    assert "damaged" in refusal(tmp_path, RESTARTS[: end + 2] + b"\xff\xd9")
