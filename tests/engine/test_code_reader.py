"""Codes on cards: which are found, how small and how turned, and what is no code."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from studio.engine.code_reader import LONGEST_CODE, read_codes
from studio.errors import PhotoError
from studio.job import Limits
from studio.paths import resource_path
from tests.code_card import AZTEC, CODE_128, DATA_MATRIX, EAN_8, EAN_13, QR, camera_exif, draw_code, lay
from tests.picture import save


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    with Image.open(resource_path("samples", "NK24_1180.jpg")) as image:
        return image.convert("RGB").resize((3000, 2000))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (QR, "S-0412"),
        (QR, "クラス3-ä"),
        (DATA_MATRIX, "S-0412"),
        (CODE_128, "S-0412"),
        (EAN_13, "4006381333931"),
        (EAN_8, "96385074"),
    ],
)
def test_codes_of_all_listed_kinds_are_read(
    kind: zxingcpp.BarcodeFormat, text: str, photo: Image.Image, tmp_path: Path
) -> None:
    path = save(tmp_path / "card.jpg", lay(photo, draw_code(text, kind)), quality=85)
    assert read_codes(path).codes == (text,)


@pytest.mark.parametrize("angle", [0, 15, 30, 90, 180])
@pytest.mark.parametrize("share", [0.08, 0.2, 0.5])
def test_small_and_turned_codes_are_read(share: float, angle: int, photo: Image.Image, tmp_path: Path) -> None:
    card = lay(photo, draw_code("S-0412", QR, round(photo.height * share)), angle)
    assert read_codes(save(tmp_path / "card.jpg", card, quality=85)).codes == ("S-0412",)


def test_a_code_that_fills_a_clean_picture_is_read(tmp_path: Path) -> None:
    path = save(tmp_path / "card.png", draw_code("S-0412", QR, 1300), "PNG")
    assert read_codes(path).codes == ("S-0412",)


def test_a_code_of_another_kind_is_not_looked_for(photo: Image.Image, tmp_path: Path) -> None:
    path = save(tmp_path / "card.jpg", lay(photo, draw_code("S-0412", AZTEC)))
    assert read_codes(path).codes == ()


def test_a_code_that_is_seen_but_too_blurred_to_be_read_is_told(photo: Image.Image, tmp_path: Path) -> None:
    card = lay(photo, draw_code("S-0412", QR, 800), 12, blur=16)
    assert read_codes(save(tmp_path / "card.jpg", card)).codes == ("",)


@pytest.mark.parametrize("path", sorted(resource_path("samples").glob("*.*g")), ids=lambda path: path.name)
def test_photos_without_a_code_show_none(path: Path) -> None:
    assert read_codes(path).codes == ()


def test_all_codes_of_a_photo_are_told_the_largest_first(photo: Image.Image, tmp_path: Path) -> None:
    both = lay(photo, draw_code("SMALL", QR, 300), at=(0.2, 0.3))
    both = lay(both, draw_code("LARGE", QR, 700), at=(0.7, 0.5))
    both = lay(both, draw_code("LARGE", QR, 400), at=(0.2, 0.7))
    assert read_codes(save(tmp_path / "card.jpg", both)).codes == ("LARGE", "SMALL")


@pytest.mark.parametrize("text", ["a\tb", "a\x1bb", "a‮b", "x" * (LONGEST_CODE + 1), "   "])
def test_a_text_that_no_list_has_is_no_code(text: str, photo: Image.Image, tmp_path: Path) -> None:
    card = lay(photo, draw_code(text, QR, 1400))
    assert read_codes(save(tmp_path / "card.jpg", card, quality=90)).codes == ()


def test_the_longest_code_is_read(photo: Image.Image, tmp_path: Path) -> None:
    card = lay(photo, draw_code("x" * LONGEST_CODE, QR, 1400))
    assert read_codes(save(tmp_path / "card.jpg", card, quality=90)).codes == ("x" * LONGEST_CODE,)


@pytest.mark.parametrize(
    ("format_", "mode"), [("PNG", "RGBA"), ("PNG", "L"), ("TIFF", "CMYK"), ("TIFF", "LAB"), ("WEBP", "RGB")]
)
def test_codes_are_read_in_other_formats_and_colours(format_: str, mode: str, tmp_path: Path) -> None:
    card = lay(Image.new("RGB", (900, 600), (120, 90, 60)), draw_code("S-0412", QR, 300))
    if mode == "LAB":
        card = Image.merge("LAB", (card.convert("L"), *(Image.new("L", card.size, 128) for _ in "ab")))
    assert read_codes(save(tmp_path / "card", card.convert(mode), format_)).codes == ("S-0412",)


def test_the_camera_is_told_by_the_serial_number_of_its_body(photo: Image.Image, tmp_path: Path) -> None:
    path = save(tmp_path / "card.jpg", photo, exif=camera_exif("2026:09:01 08:00:01", "BODY-4711"))
    found = read_codes(path)
    assert found.serial == "BODY-4711"
    assert str(found.header.taken) == "2026-09-01 08:00:01"


def test_a_photo_that_is_damaged_or_too_large_says_so(photo: Image.Image, tmp_path: Path) -> None:
    path = save(tmp_path / "card.png", photo.resize((600, 400)), "PNG")
    with pytest.raises(PhotoError, match="too large to look for a code"):
        read_codes(path, Limits(), None, 100_000)
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(PhotoError, match="incomplete"):
        read_codes(path)
    with pytest.raises(PhotoError, match="moved or deleted"):
        read_codes(tmp_path / "gone.jpg")
