"""Watermarks as values: lengths, colours, placement, and the refusal of what is impossible."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.errors import RecipeError
from studio.recipe.watermark import (
    Anchor,
    ImageWatermark,
    Outline,
    Placement,
    PortraitChange,
    Shadow,
    TextWatermark,
    length_pixels,
    parse_colour,
    parse_length,
)
from tests.strategies import colours, lengths, watermarks


@given(st.integers(-99_999, 99_999), st.floats(1, 20_000))
def test_pixels_stay_pixels_and_percent_is_of_the_short_side(number: int, short: float) -> None:
    assert length_pixels(number, short) == length_pixels(f"{number}", short) == length_pixels(f" {number}px ", short)
    assert length_pixels(number, short) == number
    assert length_pixels(f"{number}%", short) == pytest.approx(number * short / 100)


@given(lengths(-1000))
def test_a_length_says_whether_it_is_a_percentage(length: int | str) -> None:
    number, is_percentage = parse_length(length)
    assert is_percentage == str(length).endswith("%")
    assert str(int(number)) == str(length).rstrip("%px")


@pytest.mark.parametrize("length", ["", "%", "3 4", "3em", "1e3", "nan", "inf", "+3", "3%%", ".5", "٣%", "1" * 40])
def test_what_is_no_length_is_refused_by_key_and_value(length: str) -> None:
    with pytest.raises(
        RecipeError, match=r"^scale is .*pixels \(10\) or a percentage of the short side \(3%\)"
    ) as error:
        ImageWatermark(image="a.png", scale=length)
    assert repr(length) in str(error.value)


def test_a_length_has_an_end() -> None:
    with pytest.raises(RecipeError, match="offset is '999999'; a length goes up to 100,000"):
        Placement(offset=("999999", 0))
    with pytest.raises(RecipeError, match="gap is -1; it must not be negative"):
        Placement(gap=-1)


@pytest.mark.slow
@given(colours)
def test_colours_become_four_bytes(colour: str) -> None:
    channels = parse_colour(colour)
    assert all(0 <= channel <= 255 for channel in channels)
    digits = colour[1:]
    if len(digits) == 3:
        assert channels == (*(int(digit, 16) * 17 for digit in digits), 255)
    else:
        assert "".join(f"{channel:02x}" for channel in channels) == (digits + "ff")[:8].lower()


@pytest.mark.parametrize("colour", ["red", "#12", "#12345", "ffffff", "#ggg", "# fff", "", "#ffffff\n", "#ﬀﬀﬀ"])
def test_what_is_no_colour_is_refused(colour: str) -> None:
    with pytest.raises(RecipeError, match="must be a colour, written as #rrggbb") as caught:
        TextWatermark(text="x", colour=colour)
    assert str(caught.value).startswith(f"colour is {colour!r}; ")
    with pytest.raises(RecipeError):
        Outline(colour=colour)
    with pytest.raises(RecipeError):
        Shadow(colour=colour)


@pytest.mark.parametrize(
    ("anchor", "fractions"),
    [
        (Anchor.NORTH_WEST, (0, 0)),
        (Anchor.NORTH, (0.5, 0)),
        (Anchor.NORTH_EAST, (1, 0)),
        (Anchor.WEST, (0, 0.5)),
        (Anchor.CENTER, (0.5, 0.5)),
        (Anchor.EAST, (1, 0.5)),
        (Anchor.SOUTH_WEST, (0, 1)),
        (Anchor.SOUTH, (0.5, 1)),
        (Anchor.SOUTH_EAST, (1, 1)),
    ],
)
def test_anchors_are_where_a_compass_has_them(anchor: Anchor, fractions: tuple[float, float]) -> None:
    assert anchor.fractions == fractions


@pytest.mark.slow
@given(watermarks)
def test_an_upright_photo_gets_the_changes_and_nothing_else(watermark: Placement) -> None:
    assert watermark.for_photo(upright=False) is watermark
    upright = watermark.for_photo(upright=True)
    assert type(upright) is type(watermark)
    changed = watermark.portrait or PortraitChange()
    for key in watermark.__struct_fields__:
        change = getattr(changed, key, None)
        wanted = getattr(watermark, key) if change is None else change
        if key == "scale" and change is None and changed.size is not None:
            wanted = None  # else the size of the letters would have no effect
        assert getattr(upright, key) == wanted


def test_a_change_to_zero_is_a_change() -> None:
    watermark = ImageWatermark(image="a.png", opacity=70, angle=30, portrait=PortraitChange(opacity=0, angle=0))
    upright = watermark.for_photo(upright=True)
    assert (upright.opacity, upright.angle) == (0, 0)


@pytest.mark.parametrize("angle", [float("nan"), float("inf"), -361.0, 1e9])
def test_an_angle_is_a_turn_at_most(angle: float) -> None:
    for kind in (Placement, PortraitChange):
        with pytest.raises(RecipeError, match="it must be a number from -360 to 360"):
            kind(angle=angle)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: ImageWatermark(image=" "), "image is empty"),
        (lambda: ImageWatermark(image="a\0b"), "image is empty"),
        (lambda: TextWatermark(text="\n "), "text is empty"),
        (lambda: TextWatermark(text="{who}"), "{who} is not a token"),
        (lambda: TextWatermark(text="x", size=0), "size is 0; it must be more than 0"),
        (lambda: ImageWatermark(image="a", scale="0%"), "scale is '0%'; it must be more than 0"),
        (lambda: PortraitChange(scale="-3%"), "scale is '-3%'; it must be more than 0"),
        (lambda: PortraitChange(offset=(1, "x")), "offset is 'x'; it must be a length"),
        (lambda: PortraitChange(size=0), "portrait.size is 0; it must be more than 0"),
        (lambda: PortraitChange(gap=-1), "portrait.gap is -1; it must not be negative"),
        (lambda: PortraitChange(text=" "), "portrait.text is empty"),
        (lambda: PortraitChange(text="{who}"), "{who} is not a token"),
        (lambda: PortraitChange(image=""), "portrait.image is empty"),
        (lambda: PortraitChange(colour="red"), "portrait.colour is 'red'; it must be a colour"),
        (
            lambda: ImageWatermark(image="a", portrait=PortraitChange(size=3)),
            "portrait.size is for texts; this watermark is an image",
        ),
        (
            lambda: TextWatermark(text="a", portrait=PortraitChange(image="a")),
            "portrait.image is for images; this watermark is a text",
        ),
        (lambda: Outline(width=0), "width is 0; it must be more than 0"),
        (lambda: Shadow(blur="-1%"), "blur is '-1%'; it must not be negative"),
        (lambda: Shadow(offset=("a", 0)), "offset is 'a'; it must be a length"),
    ],
)
def test_impossible_watermarks_are_refused_with_a_sentence(make: object, says: str) -> None:
    assert callable(make)
    with pytest.raises(RecipeError) as caught:
        make()
    assert says in str(caught.value)


@pytest.mark.slow
@given(watermarks)
def test_watermarks_are_values(watermark: Placement) -> None:
    assert msgspec.convert(msgspec.to_builtins(watermark), ImageWatermark | TextWatermark) == watermark
    with pytest.raises(AttributeError):
        watermark.opacity = 3  # type: ignore[misc]
