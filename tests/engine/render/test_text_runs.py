"""The order of a line's pieces, as the Unicode Bidirectional Algorithm has it for lines without explicit levels."""

import pytest

from studio.engine.render.text_runs import is_leftwards, split_line
from studio.recipe.fonts import Font, Typeface, find_font, find_typeface

HEBREW, WORLD = "\u05e9\u05dc\u05d5\u05dd", "\u05e2\u05d5\u05dc\u05dd"
ONE_FONT = Typeface(font=find_font("Inter"))


def seen(line: str) -> list[str]:
    return [piece.text for piece in split_line(ONE_FONT, line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Studio Nord 2026", ["Studio Nord 2026"]),
        (f"{HEBREW} {WORLD}", [f"{HEBREW} {WORLD}"]),
        (f"Foto {HEBREW} {WORLD} Nord", ["Foto ", f"{HEBREW} {WORLD}", " Nord"]),
        (f"{HEBREW} Nord", ["Nord", f"{HEBREW} "]),
        (f"{HEBREW} 12", ["12", f"{HEBREW} "]),
        (f"{HEBREW} (Nord) 12!", ["!", "12", " (", "Nord", f"{HEBREW} ("]),
    ],
)
def test_the_order_in_which_a_line_is_seen(line: str, expected: list[str]) -> None:
    assert seen(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"), [("Nord", False), (HEBREW, True), ("12 Nord", False), (f"12 {HEBREW}", True), ("12", False)]
)
def test_the_first_letter_with_a_direction_decides(line: str, expected: bool) -> None:
    assert is_leftwards(line) == expected


def test_marks_stay_with_the_letter_before_them() -> None:
    """An accent that both fonts have is drawn with its letter, not by the first font."""
    face = find_typeface("Great Vibes", "\u2605\u0301 a")
    pieces = split_line(face, "\u2605\u0301 a")
    assert [piece.text for piece in pieces] == ["\u2605\u0301", " a"]
    assert [piece.font.family for piece in pieces] == ["Inter", "Great Vibes"]
    assert isinstance(pieces[0].font, Font)
