"""The bundled fonts: readable by FreeType, licensed, named as promised, and wide enough for Latin names."""

from pathlib import Path

import pytest
from PIL import ImageFont

FONTS = Path(__file__).parents[2] / "resources" / "fonts"

NAMES = {
    "DancingScript-Regular.ttf": ("Dancing Script", "Regular"),
    "EBGaramond-Italic.ttf": ("EB Garamond", "Italic"),
    "EBGaramond-Regular.ttf": ("EB Garamond", "Regular"),
    "GreatVibes-Regular.ttf": ("Great Vibes", "Regular"),
    "Inter-Bold.ttf": ("Inter", "Bold"),
    "Inter-Regular.ttf": ("Inter", "Regular"),
    "Inter-SemiBold.ttf": ("Inter", "SemiBold"),
}

LETTERS = {
    "ascii": "".join(chr(code) for code in range(0x21, 0x7F)),
    "watermarks": "©®™·•–—…€„“”‚‘’«»‹›°×",
    "german": "ÄÖÜäöüßẞ",
    "french": "ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ",
    "spanish": "ÁÉÍÑÓÚÜáéíñóúü¿¡ªº",
    "nordic": "ÅÆØÄÖåæøäöÐÞðþ",
    "central": "ĄĆĘŁŃŚŹŻąćęłńśźżČĎĚŇŘŠŤŮŽčďěňřšťůžŐŰőű",
    "turkish": "ĞİŞğış",
}

UNASSIGNED = "\U0010fffe"


def test_the_folder_holds_exactly_these_fonts_in_less_than_3_mb() -> None:
    found = sorted(path.name for path in FONTS.iterdir() if path.suffix in {".ttf", ".otf"})
    assert found == sorted(NAMES)
    assert sum(path.stat().st_size for path in FONTS.iterdir()) < 3_000_000


@pytest.mark.parametrize("file", sorted(NAMES))
def test_each_font_opens_under_its_name_and_has_its_licence_beside_it(file: str) -> None:
    assert ImageFont.truetype(FONTS / file, 20).getname() == NAMES[file]
    licence = (FONTS / f"{file.split('-')[0]}-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert licence.startswith("Copyright ")
    assert f"`{file}`" in (FONTS / "README.md").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(LETTERS))
@pytest.mark.parametrize("file", sorted(NAMES))
def test_each_letter_has_a_glyph_of_its_own(file: str, language: str) -> None:
    # A letter without a glyph is drawn as ".notdef", the same as a code point that is never assigned.
    font = ImageFont.truetype(FONTS / file, 24, layout_engine=ImageFont.Layout.BASIC)
    empty = bytes(font.getmask(UNASSIGNED))
    missing = [letter for letter in LETTERS[language] if bytes(font.getmask(letter)) == empty]
    assert missing == []
    assert bytes(font.getmask("漢")) == empty, "the comparison itself must be able to see a missing glyph"
