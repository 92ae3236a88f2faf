"""Letters come from the fonts that have them, in the order that their script is read in, and none is a box."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio.batch.plan.requirements import check_recipe_files
from studio.engine.render.text_ink import Ink, draw_ink, largest_size
from studio.errors import RecipeError
from studio.recipe import fonts
from studio.recipe.font_file import missing_letters
from studio.recipe.fonts import find_font, find_typeface
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import TextWatermark

HEBREW, ARABIC = "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627"


def ink(name: str, text: str, size: float = 80, align: str = "left") -> Ink:
    drawn = draw_ink(find_typeface(name, text), text, size, align)
    assert drawn is not None
    return drawn


def needs(text: str) -> str:
    """Skip where no installed font has these letters; return the text."""
    try:
        find_typeface("Inter", text)
    except RecipeError:
        pytest.skip(f"no font on this machine has {text}")
    return text


def likeness(one: Image.Image, other: Image.Image) -> float:
    """Return how alike two masks are, from 0 to 1: their common ink over all of it."""
    width, height = max(one.width, other.width), max(one.height, other.height)
    a, b = (np.asarray(each.crop((0, 0, width, height))) > 127 for each in (one, other))
    return float((a & b).sum() / max(1, (a | b).sum()))


def lacking() -> str:
    """Return a letter that Great Vibes lacks and Inter has."""
    inter, vibes = find_font("Inter").path, find_font("Great Vibes").path
    return next(each for each in "→★✓⌘↗" if missing_letters(vibes, 0, each) and not missing_letters(inter, 0, each))


def test_a_letter_that_the_font_lacks_is_drawn_by_another() -> None:
    assert find_typeface("Great Vibes", "Abc").fallbacks == ()
    face = find_typeface("Great Vibes", lacking())
    assert [fallback.font.path.name for fallback in face.fallbacks] == ["Inter-Regular.ttf"]
    mixed = draw_ink(face, lacking(), 80, "left")
    assert mixed is not None
    assert likeness(mixed.mask, ink("Inter", lacking()).mask) > 0.99


def test_the_other_letters_stay_in_their_own_font() -> None:
    own = ink("Great Vibes", "Vb")
    mixed = ink("Great Vibes", f"Vb{lacking()}")
    left = mixed.mask.crop((0, 0, own.mask.width, mixed.mask.height))
    assert likeness(left.crop(left.getbbox()), own.mask) > 0.95


def test_the_wanted_weight_is_drawn() -> None:
    regular, bold = ink("Inter", "HHH"), ink("Inter Bold", "HHH")
    assert np.asarray(bold.mask).sum() > 1.3 * np.asarray(regular.mask).sum()
    assert find_font("EB Garamond Italic").italic


def test_right_to_left_is_read_from_the_right() -> None:
    """A line that begins in Hebrew has its first word at the right, and what is Latin in it at the left."""
    line = needs(f"{HEBREW} iii")
    drawn, latin = ink("Inter", line), ink("Inter", "iii")
    at_left = drawn.mask.crop((0, 0, latin.mask.width, drawn.mask.height))
    assert likeness(at_left.crop(at_left.getbbox()), latin.mask) > 0.8
    other = ink("Inter", f"iii {HEBREW}")
    at_left = other.mask.crop((0, 0, latin.mask.width, other.mask.height))
    assert likeness(at_left.crop(at_left.getbbox()), latin.mask) > 0.8


def test_arabic_letters_are_joined() -> None:
    """Joined letters are narrower than the same ones with a non-joiner between them."""
    needs(ARABIC)
    parted = ink("Inter", "\u200c".join(ARABIC))  # the non-joiner keeps letters apart
    assert ink("Inter", ARABIC).mask.width < 0.9 * parted.mask.width


@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_lines_are_aligned(align: str) -> None:
    drawn = ink("Inter", "I\nIIIIII", align=align)
    first = drawn.mask.crop((0, 0, drawn.mask.width, 60)).getbbox()
    assert first is not None
    middle = (first[0] + first[2]) / 2 / drawn.mask.width
    assert {"left": middle < 0.2, "center": 0.45 < middle < 0.55, "right": middle > 0.8}[align]


def test_ink_that_reaches_far_beyond_its_place_is_not_cut() -> None:
    text = "\ufdfa" if not _lacks("\ufdfa") else "fff"
    drawn = ink("Great Vibes" if text == "fff" else "Inter", text)
    larger = ink("Great Vibes" if text == "fff" else "Inter", text, 160)
    assert larger.mask.width == pytest.approx(2 * drawn.mask.width, abs=4)
    assert larger.mask.height == pytest.approx(2 * drawn.mask.height, abs=4)


def _lacks(text: str) -> bool:
    try:
        find_typeface("Inter", text)
    except RecipeError:
        return True
    return False


def test_enormous_texts_are_measured_small() -> None:
    assert largest_size("x", 100) == 100
    assert largest_size("x" * 2000, 5000) < 20
    assert largest_size("\n".join("x" * 200), 5000) < 200


def test_spaces_alone_are_no_ink() -> None:
    assert draw_ink(find_typeface("Inter", " "), " ", 50, "left") is None


def test_letters_that_no_font_has_are_refused_before_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "system_folders", list[Path])
    fonts._fall_back.cache_clear()
    try:
        recipe = Recipe(exports=(Export(watermark=(TextWatermark(text="{stem} 写真 ©"),)),))
        with pytest.raises(RecipeError, match=r"写 真"):
            check_recipe_files(recipe)
        check_recipe_files(
            Recipe(exports=(Export(enabled=False, watermark=recipe.exports[0].watermark), Export(name="other")))
        )
    finally:
        fonts._fall_back.cache_clear()
