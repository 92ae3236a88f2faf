"""What a font file says, against Pillow's FreeType and what is known of the bundled fonts; broken files say nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from studio.paths import resource_path
from studio.recipe.font_file import missing_letters, read_faces

INTER = resource_path("fonts", "Inter-Regular.ttf")
FONTS = sorted(resource_path("fonts").glob("*.ttf"))


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_names_are_those_that_freetype_reads(path: Path) -> None:
    (face,) = read_faces(path)
    family, style = ImageFont.truetype(str(path), 10).getname()
    assert (face.family, face.style) == (family, style) or face.full == f"{family} {style}".removesuffix(" Regular")


def test_weights_and_slants() -> None:
    found = {path.stem: read_faces(path)[0] for path in FONTS}
    assert [found[f"Inter-{style}"].weight for style in ("Regular", "SemiBold", "Bold")] == [400, 600, 700]
    assert {name for name, face in found.items() if face.italic} == {"EBGaramond-Italic"}


def test_letters_are_found_and_missed() -> None:
    latin = {chr(code) for code in range(0x21, 0x7F)} | set("äöüßéñç©€–—“”Жя")
    assert missing_letters(INTER, 0, latin) == set()
    assert missing_letters(INTER, 0, "A写真\U0001f600") == {"写", "真", "\U0001f600"}
    assert missing_letters(resource_path("fonts", "GreatVibes-Regular.ttf"), 0, "Aя") <= {"я"}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_letter_that_is_there_is_not_drawn_as_the_box(path: Path) -> None:
    """FreeType draws the same box for every letter that is missing, and none for one that is there."""
    font = ImageFont.truetype(str(path), 64)
    box = bytes(font.getmask("\U0010fffd"))
    for letter in "AzéЖΩעم写":
        is_box = bytes(font.getmask(letter)) == box
        assert is_box == (letter in missing_letters(path, 0, letter)), letter


def test_broken_files_say_nothing(tmp_path: Path) -> None:
    data = INTER.read_bytes()
    broken = tmp_path / "broken.ttf"
    for content in (b"", b"\0\1\0\0", data[:200], b"ttcf\0\1\0\0\xff\xff\xff\xff", b"\xff" * 5000):
        broken.write_bytes(content)
        read_faces(broken)
        assert missing_letters(broken, 0, "AB") == {"A", "B"}
    assert read_faces(tmp_path / "missing.ttf") == []


@given(place=st.integers(0, 4000), junk=st.binary(min_size=1, max_size=60))
def test_no_change_of_a_font_raises(tmp_path_factory: pytest.TempPathFactory, place: int, junk: bytes) -> None:
    data = bytearray(INTER.read_bytes()[:60_000])
    data[place : place + len(junk)] = junk
    path = tmp_path_factory.getbasetemp() / "changed.ttf"
    path.write_bytes(data)
    read_faces(path)
    missing_letters(path, 0, "Aя写")
