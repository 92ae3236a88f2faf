"""The texts of options: what is read, and how the rest is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.cli.reading.text import (
    read_box,
    read_choice,
    read_colour,
    read_length,
    read_number,
    read_offset,
    read_text,
    read_whole,
)
from studio.errors import RecipeError
from studio.formats import Format
from studio.recipe.watermark import length_pixels
from tests.strategies import colours, lengths, sides

OPTION = "--option"


@given(st.integers(0, 10**12))
def test_whole_numbers_are_read_also_in_groups(number: int) -> None:
    assert read_whole(OPTION, str(number), 0) == number
    assert read_whole(OPTION, f" {number:_} ", 0) == number


@given(st.integers(0, 1000), st.integers(0, 1000), st.integers(0, 1000))
def test_whole_numbers_keep_to_their_range(number: int, low: int, high: int) -> None:
    if low <= number <= high:
        assert read_whole(OPTION, str(number), low, high) == number
    else:
        with pytest.raises(RecipeError, match=f"{OPTION} is '{number}'; it must be a whole number from {low:,} to"):
            read_whole(OPTION, str(number), low, high)


@pytest.mark.parametrize("text", ["", "-1", "1.5", "1e3", "0x10", "_1", "1__", "²", "٣", "9" * 30, "ten"])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(RecipeError, match="must be a whole number of at least 0"):
        read_whole(OPTION, text, 0)


@given(st.floats(0, 1000).map(lambda number: round(number, 6)))
def test_numbers_are_read_with_their_sign(number: float) -> None:
    text = f"{number:.6f}"
    assert read_number(OPTION, text, 0, 1000) == number
    assert read_number(OPTION, f" {text} %", 0, 1000, sign="%") == number


@pytest.mark.parametrize("text", ["", "%", "nan", "inf", "1e2", "-1", "100.1", "5%", ".", "1 2"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(RecipeError, match="must be a number from 0 to 100"):
        read_number(OPTION, text, 0, 100)


def test_a_number_may_have_words_of_its_own() -> None:
    with pytest.raises(RecipeError, match="it must be something else"):
        read_number(OPTION, "x", 0, 1, allowed="something else")


@given(sides, sides, st.sampled_from("xX×*"), st.sampled_from(["", " "]))
def test_boxes_are_read(width: int, height: int, sign: str, space: str) -> None:
    assert read_box(OPTION, f"{width}{space}{sign}{space}{height}") == (width, height)
    assert read_box(OPTION, f"{width}{sign}", open_side=True) == (width, None)
    assert read_box(OPTION, f"{sign}{height}", open_side=True) == (None, height)


@pytest.mark.parametrize("text", ["", "800", "x", "800x", "0x600", "800x65501", "800x600x3", "-8x6", "8.5x6", "axb"])
def test_what_is_no_box_is_refused(text: str) -> None:
    with pytest.raises(RecipeError, match="must be WIDTHxHEIGHT in pixels, such as 800x600, each from 1 to 65,500"):
        read_box(OPTION, text)


@given(lengths(), st.integers(1, 5000))
def test_lengths_mean_what_they_mean_in_a_recipe(length: int | str, short: int) -> None:
    assert length_pixels(read_length(OPTION, str(length)), short) == length_pixels(length, short)


@given(lengths(), lengths())
def test_an_offset_is_two_lengths(across: int | str, down: int | str) -> None:
    found = read_offset(OPTION, f"{across},{down}")
    assert [length_pixels(length, 700) for length in found] == [length_pixels(each, 700) for each in (across, down)]


@pytest.mark.parametrize("text", ["", "10", "10,10,10", "10;10"])
def test_what_is_no_offset_is_refused(text: str) -> None:
    with pytest.raises(RecipeError, match="must be two lengths with a comma between them"):
        read_offset(OPTION, text)
    with pytest.raises(RecipeError, match="'x'; it must be a length"):
        read_offset(OPTION, "10,x")


def test_choices_are_read_in_any_case_and_by_other_words() -> None:
    assert read_choice(OPTION, " JPEG ", Format) is Format.JPEG
    assert read_choice(OPTION, "jpg", Format, jpg=Format.JPEG) is Format.JPEG
    with pytest.raises(RecipeError, match="'gif'; it must be one of jpeg, png, webp, avif, tiff, keep"):
        read_choice(OPTION, "gif", Format)


@given(colours)
def test_colours_are_read_with_and_without_their_sign(colour: str) -> None:
    assert read_colour(OPTION, colour) == read_colour(OPTION, colour[1:]) == colour
    with pytest.raises(RecipeError, match="'white'; it must be a colour, written as '#rrggbb'"):
        read_colour(OPTION, "white")


def test_texts_that_came_as_bytes_are_taken_for_utf_8() -> None:
    assert read_text(OPTION, "größe") == "größe"
    assert read_text(OPTION, "größe".encode().decode("ascii", "surrogateescape")) == "größe"
    with pytest.raises(RecipeError, match="it must be a text in UTF-8"):
        read_text(OPTION, "gr\udcf6sse")
