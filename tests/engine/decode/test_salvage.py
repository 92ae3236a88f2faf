"""Photos whose end is missing, cut at every kind of place."""

import io
import zlib
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.decode.photo import DecodedPhoto, Photo
from studio.engine.decode.salvage import salvage
from studio.engine.header.read import read_header
from studio.errors import PhotoError
from studio.job import Limits
from tests.picture import difference, encode, make_scene

SCENE = make_scene(640, 480)
BASELINE = encode(SCENE, "JPEG", quality=90)
PROGRESSIVE = encode(SCENE, "JPEG", quality=90, progressive=True)


def decode(folder: Path, data: bytes, allow: bool = False, reduction: int = 1) -> DecodedPhoto:
    path = folder / "photo.jpg"
    path.write_bytes(data)
    with Photo(path, Limits(allow_truncated=allow)) as photo:
        return photo.decode(reduction)


@pytest.mark.parametrize("data", [BASELINE, PROGRESSIVE], ids=["baseline", "progressive"])
@pytest.mark.parametrize("cut", [1, 2, 3, 8, 30])
def test_a_jpeg_that_lacks_its_last_bytes_is_a_good_photo(tmp_path: Path, data: bytes, cut: int) -> None:
    picture = decode(tmp_path, data[:-cut])
    whole = decode(tmp_path, data)
    assert difference(picture.image, whole.image) < 0.5
    assert whole.notes == ()
    assert any("last bytes are missing" in str(note) for note in picture.notes)


@pytest.mark.parametrize("reduction", [1, 8])
def test_a_jpeg_cut_in_its_last_row_of_blocks_is_not_called_complete(tmp_path: Path, reduction: int) -> None:
    def said(cut: int) -> list[str]:
        return [str(note) for note in decode(tmp_path, BASELINE[:-cut], reduction=reduction).notes]

    assert said(2) == ["The file's last bytes are missing; the picture is complete."]
    lacks = "The file's last bytes are missing, and with them a piece of the picture's last few rows."
    assert said(150) == [lacks]
    picture, whole = decode(tmp_path, BASELINE[:-150]).image, decode(tmp_path, BASELINE).image
    last = (0, 460, 640, 480)
    assert difference(picture.crop((0, 0, 640, 460)), whole.crop((0, 0, 640, 460))) == 0
    assert difference(picture.crop(last), whole.crop(last)) > 0


@pytest.mark.parametrize("reduction", [1, 2, 4])
@pytest.mark.parametrize("share", [0.25, 0.5, 0.75])
def test_a_cut_jpeg_says_how_much_is_missing(tmp_path: Path, share: float, reduction: int) -> None:
    flat = encode(make_scene(640, 640, seed=3).crop((160, 160, 480, 480)).resize((640, 640)), "JPEG", quality=95)
    data = flat[: int(len(flat) * share)]
    with pytest.raises(PhotoError, match=r"incomplete \(about \d+ % missing\)") as caught:
        decode(tmp_path, data, reduction=reduction)
    said = int(str(caught.value).split("about ")[1].split(" %")[0])
    assert said == pytest.approx((1 - share) * 100, abs=9)
    picture = decode(tmp_path, data, allow=True, reduction=reduction)
    assert picture.image.size == (640 // reduction, 640 // reduction)
    assert any("incomplete" in str(note) for note in picture.notes)
    whole = decode(tmp_path, flat, reduction=reduction).image
    kept = (0, 0, 640 // reduction, int((640 * share - 64) / reduction))
    assert difference(picture.image.crop(kept), whole.crop(kept)) == 0


@pytest.mark.parametrize("reduction", [2, 4, 8])
def test_a_small_part_is_missed_at_no_reduction(tmp_path: Path, reduction: int) -> None:
    with pytest.raises(PhotoError, match=r"incomplete \(about"):
        decode(tmp_path, BASELINE[: int(len(BASELINE) * 0.9)], reduction=reduction)
    assert decode(tmp_path, BASELINE[:-2], reduction=reduction).image.size == (640 // reduction, 480 // reduction)


def test_a_progressive_jpeg_cut_in_an_early_scan_is_refused(tmp_path: Path) -> None:
    data = PROGRESSIVE[: len(PROGRESSIVE) // 3]
    with pytest.raises(PhotoError, match=r"incomplete \(an unknown part missing"):
        decode(tmp_path, data)
    assert decode(tmp_path, data, allow=True).image.size == (640, 480)


def test_the_scans_of_a_thumbnail_do_not_count(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Nordkamera"
    block = exif.tobytes()
    thumb = encode(SCENE.resize((160, 120)), "JPEG")
    data = encode(SCENE, "JPEG", quality=90, progressive=True, exif=block)
    segment = b"\xff\xe2" + (len(thumb) + 2).to_bytes(2) + thumb
    with pytest.raises(PhotoError, match="incomplete"):
        decode(tmp_path, data[:2] + segment + data[2 : len(data) // 3])


@pytest.mark.parametrize("format_", ["PNG", "TIFF", "WEBP", "BMP", "GIF", "AVIF"])
def test_other_formats_cut_in_the_middle_are_refused_in_a_sentence(tmp_path: Path, format_: str) -> None:
    data = encode(SCENE, format_)
    for share in (0.95, 0.5, 0.1):
        with pytest.raises(PhotoError) as caught:
            decode(tmp_path, data[: int(len(data) * share)])
        assert str(caught.value).endswith(".")
        assert "Error" not in str(caught.value)


def test_a_cut_png_can_be_salvaged(tmp_path: Path) -> None:
    data = encode(SCENE, "PNG")
    half = data[: len(data) // 2]
    with pytest.raises(PhotoError, match=r"incomplete \(about \d+ %"):
        decode(tmp_path, half)
    picture = decode(tmp_path, half, allow=True)
    assert difference(picture.image.crop((0, 0, 640, 150)), SCENE.crop((0, 0, 640, 150))) == 0


@pytest.mark.parametrize("length", [3, 20, 200, 500])
def test_nothing_but_a_header_is_refused(tmp_path: Path, length: int) -> None:
    for allow in (False, True):
        with pytest.raises(PhotoError):
            decode(tmp_path, BASELINE[:length], allow=allow)


@pytest.mark.parametrize("format_", ["WEBP", "AVIF"])
@pytest.mark.parametrize("share", [0.5, 0.7, 0.99])
def test_a_cut_container_is_called_truncated(tmp_path: Path, format_: str, share: float) -> None:
    data = encode(SCENE, format_)
    with pytest.raises(PhotoError, match="incomplete"):
        decode(tmp_path, data[: int(len(data) * share)])


def test_a_whole_but_damaged_container_is_not_called_truncated(tmp_path: Path) -> None:
    data = encode(SCENE, "AVIF")
    start = data.index(b"mdat") + 4
    with pytest.raises(PhotoError, match="damaged"):
        decode(tmp_path, data[:start] + b"\xff" * (len(data) - start))


def with_chunk_behind(data: bytes) -> bytes:
    """Put a text behind the pixels of a PNG."""
    text = b"tEXtComment\0" + b"x" * 50
    end = data.index(b"IEND") - 4
    return data[:end] + (len(text) - 4).to_bytes(4) + text + zlib.crc32(text).to_bytes(4) + data[end:]


@pytest.mark.slow
@pytest.mark.parametrize("cut", [1, 4, 12, 13, 17, 40, 60, 74])
@pytest.mark.parametrize("mode", ["RGB", "P", "RGBA"])
def test_a_png_that_is_cut_behind_its_pixels_is_a_good_photo(tmp_path: Path, cut: int, mode: str) -> None:
    data = encode(SCENE.convert(mode), "PNG")
    picture = decode(tmp_path, with_chunk_behind(data)[:-cut])
    assert difference(picture.image, decode(tmp_path, data).image) == 0
    assert all("the picture is complete" in str(note) for note in picture.notes)


def test_a_png_whose_last_pixels_are_cut_is_not_whole(tmp_path: Path) -> None:
    data = encode(SCENE, "PNG")
    end = data.index(b"IEND") - 8
    with pytest.raises(PhotoError, match="incomplete"):
        decode(tmp_path, with_chunk_behind(data)[: end - 40])
    shorter = bytearray(with_chunk_behind(data)[:-40])
    last = data.rindex(b"IDAT") + 4
    shorter[last + 100 : end - 20] = b""  # as long as it says, with less in it
    size = end - 20 - last - 100
    shorter[last - 8 : last - 4] = (int.from_bytes(shorter[last - 8 : last - 4]) - size).to_bytes(4)
    with pytest.raises(PhotoError):
        decode(tmp_path, bytes(shorter))


@pytest.mark.parametrize("format_", ["JPEG", "WEBP"])
def test_too_little_memory_is_not_called_a_cut(format_: str) -> None:
    def reopen(data: bytes, by: int) -> Image.Image:
        raise MemoryError

    data = encode(make_scene(40, 30), format_)
    with pytest.raises(MemoryError):
        salvage(data, read_header(io.BytesIO(data)), reopen, 1, allowed=True)


@pytest.mark.parametrize("colour", ["white", "black", (90, 140, 200)])
@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("cut", [1, 2])
def test_a_plain_area_at_the_bottom_is_not_missing(
    tmp_path: Path, cut: int, progressive: bool, colour: str | tuple[int, int, int]
) -> None:
    scene = SCENE.copy()
    scene.paste(colour, (0, 300, 640, 480))
    data = encode(scene, "JPEG", quality=90, progressive=progressive)
    picture = decode(tmp_path, data[:-cut])
    assert [str(note) for note in picture.notes] == ["The file's last bytes are missing; the picture is complete."]
    assert difference(picture.image, decode(tmp_path, data).image) < 0.5


@pytest.mark.parametrize("mode", ["RGB", "L", "P"])
def test_a_png_whose_last_chunk_of_pixels_holds_no_more_of_them_is_a_good_photo(tmp_path: Path, mode: str) -> None:
    data = encode(SCENE.convert(mode), "PNG")
    behind = data.index(b"IEND") - 4
    picture = decode(tmp_path, data[:behind] + b"\0\0\x76\x4eIDAT")
    assert [str(note) for note in picture.notes] == ["The file's last bytes are missing; the picture is complete."]
    assert difference(picture.image.convert("RGB"), SCENE.convert(mode).convert("RGB")) == 0


@pytest.mark.parametrize("colour", ["white", "black"])
@pytest.mark.parametrize(
    ("format_", "options"), [("BMP", {}), ("TIFF", {}), ("TIFF", {"compression": None, "tiffinfo": {278: 16}})]
)
def test_a_black_area_is_not_missing(tmp_path: Path, format_: str, options: dict[str, object], colour: str) -> None:
    scene = SCENE.copy()
    scene.paste(colour, (0, 0, 640, 160) if format_ == "BMP" else (0, 320, 640, 480))
    data = encode(scene, format_, **options)
    for share, percent in ((0.999, 1), (0.9, 10), (0.6, 40)):
        with pytest.raises(PhotoError) as caught:
            decode(tmp_path, data[: int(len(data) * share)])
        assert str(caught.value) == f"File is incomplete (about {percent} % missing). Copy it again from the card."


@pytest.mark.parametrize("cut", [10, 20, 40])
def test_a_tiff_whose_table_is_cut_is_incomplete(tmp_path: Path, cut: int) -> None:
    data = encode(SCENE, "TIFF", compression="tiff_lzw")
    assert int.from_bytes(data[4:8], "little") > len(data) // 2, "its table comes last"
    with pytest.raises(PhotoError, match="incomplete"):
        decode(tmp_path, data[:-cut])
