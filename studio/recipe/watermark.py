"""Watermarks as values: what is laid on a photo and where. Knows no pixels and opens no files."""

import re
from enum import StrEnum
from typing import Annotated, Self

import msgspec
from msgspec import Meta, Struct

from studio.errors import RecipeError
from studio.message import message
from studio.recipe.template import LONGEST_FILE, check_length, check_template, quote_value

Length = int | str
"""Pixels of the output (`10`) or a percentage of its short side (`"3%"`)."""

Percent = Annotated[float, Meta(ge=0, le=100)]

LONGEST = 100_000
"""The largest number of a length, more than the longest side of any picture."""

_LENGTH = re.compile(r"\s*(-?[0-9]{1,12}(?:\.[0-9]{1,12})?)\s*(%|px)?\s*")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")


class Anchor(StrEnum):
    """The corner, edge or centre that something is placed at."""

    NORTH_WEST = "north-west"
    NORTH = "north"
    NORTH_EAST = "north-east"
    WEST = "west"
    CENTER = "center"
    EAST = "east"
    SOUTH_WEST = "south-west"
    SOUTH = "south"
    SOUTH_EAST = "south-east"

    @property
    def fractions(self) -> tuple[float, float]:
        """Where the anchor is: 0, 0.5 or 1 of the width and of the height."""
        name = self.value
        across = 0.0 if "west" in name else 1.0 if "east" in name else 0.5
        down = 0.0 if "north" in name else 1.0 if "south" in name else 0.5
        return across, down


def parse_length(length: Length, key: str = "length") -> tuple[float, bool]:
    """Read a length: its number, and whether that is a percentage.

    Raises RecipeError, naming `key`, for anything but `10`, `"10"`, `"10px"` and `"3%"`.
    """
    match = _LENGTH.fullmatch(str(length))
    if match is None:
        raise RecipeError(
            message(
                "{key} is {value}; it must be a length: pixels (10) or a percentage of the short side (3%).",
                key=key,
                value=quote_value(length),
            )
        )
    if float(match[1]) > LONGEST or float(match[1]) < -LONGEST:
        raise RecipeError(
            message("{key} is {value}; a length goes up to {limit}.", key=key, value=quote_value(length), limit=LONGEST)
        )
    return float(match[1]), match[2] == "%"


def length_pixels(length: Length, short_side: float) -> float:
    """Turn a length into output pixels; `short_side` is the output's, in pixels."""
    number, is_percentage = parse_length(length)
    return number * short_side / 100 if is_percentage else number


def parse_colour(colour: str, key: str = "colour") -> tuple[int, int, int, int]:
    """Read `#rgb`, `#rrggbb` or `#rrggbbaa` as red, green, blue, alpha, each 0 to 255.

    Raises RecipeError, naming `key`, for anything else.
    """
    if _COLOUR.fullmatch(colour) is None:
        raise RecipeError(
            message(
                "{key} is {value}; it must be a colour, written as #rrggbb: white is #ffffff.",
                key=key,
                value=quote_value(colour),
            )
        )
    digits = colour[1:]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue, alpha = bytes.fromhex(f"{digits}ff"[:8])
    return red, green, blue, alpha


def _check_positive(key: str, length: Length | None) -> None:
    if length is not None and parse_length(length, key)[0] <= 0:
        raise RecipeError(message("{key} is {value}; it must be more than 0.", key=key, value=quote_value(length)))


def _check_angle(angle: float | None, key: str) -> None:
    if angle is not None and not abs(angle) <= 360:  # written so that nan is refused too
        raise RecipeError(message("{key} is {value}; it must be a number from -360 to 360.", key=key, value=str(angle)))


def _check_gap(key: str, gap: Length) -> None:
    if parse_length(gap, key)[0] < 0:
        raise RecipeError(message("{key} is {value}; it must not be negative.", key=key, value=quote_value(gap)))


def _check_image(key: str, image: str) -> None:
    if not image.strip() or "\0" in image:
        raise RecipeError(message("{key} is empty: name the file of the watermark.", key=key))
    check_length(image, LONGEST_FILE, key)


def _check_text(key: str, text: str) -> None:
    if not text.strip():
        raise RecipeError(
            message("{key} is empty: write what the watermark says.", key=key), short=message("Write a text.")
        )
    check_template(text, key)


_OF_TEXTS = ("text", "font", "size", "colour", "outline", "shadow")
"""Keys that only a text has."""


class Outline(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A line around letters; `width` in percent of the letters' size or in pixels."""

    colour: str = "#000000"
    width: Length = "4%"

    def __post_init__(self) -> None:
        parse_colour(self.colour)
        _check_positive("width", self.width)


class Shadow(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A soft shadow below letters; lengths in percent of the letters' size or in pixels."""

    colour: str = "#000000"
    opacity: Percent = 60
    offset: tuple[Length, Length] = ("5%", "5%")
    blur: Length = "6%"

    def __post_init__(self) -> None:
        parse_colour(self.colour)
        for length in self.offset:
            parse_length(length, "offset")
        if parse_length(self.blur, "blur")[0] < 0:
            raise RecipeError(
                message("{key} is {value}; it must not be negative.", key="blur", value=quote_value(self.blur))
            )


class PortraitChange(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What differs on upright photos, of the placement and of what is laid on them; None leaves a key as it is.

    A `size` without a `scale` holds for the letters, also where the watermark has a scale.
    """

    anchor: Anchor | None = None
    offset: tuple[Length, Length] | None = None
    scale: Length | None = None
    opacity: Percent | None = None
    angle: float | None = None
    tile: bool | None = None
    gap: Length | None = None
    image: str | None = None
    text: str | None = None
    font: str | None = None
    size: Length | None = None
    colour: str | None = None
    outline: Outline | None = None
    shadow: Shadow | None = None

    def __post_init__(self) -> None:
        _check_positive("portrait.scale", self.scale)
        _check_positive("portrait.size", self.size)
        _check_angle(self.angle, "portrait.angle")
        for length in self.offset or ():
            parse_length(length, "portrait.offset")
        if self.gap is not None:
            _check_gap("portrait.gap", self.gap)
        if self.image is not None:
            _check_image("portrait.image", self.image)
        if self.text is not None:
            _check_text("portrait.text", self.text)
        check_length(self.font or "", LONGEST_FILE, "portrait.font")
        if self.colour is not None:
            parse_colour(self.colour, "portrait.colour")

    @property
    def changes(self) -> dict[str, object]:
        """The keys that differ, with their values."""
        changes: dict[str, object] = {}
        for key in self.__struct_fields__:
            if (value := getattr(self, key)) is not None:
                changes[key] = value
        if self.size is not None and self.scale is None:
            changes["scale"] = None
        return changes


class Placement(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Where a watermark lies on the output, how wide it is and how strong.

    `scale` is its width; without it a watermark keeps its own pixels (a text its `size`). `offset` goes from the
    anchor inwards, across and down. `angle` is in degrees, counter-clockwise. `gap` lies between the tiles. One that is
    not `enabled` is kept for later and not delivered.
    """

    enabled: bool = True
    anchor: Anchor = Anchor.SOUTH_EAST
    offset: tuple[Length, Length] = ("3%", "3%")
    scale: Length | None = None
    opacity: Percent = 100
    angle: float = 0
    tile: bool = False
    gap: Length = "10%"
    portrait: PortraitChange | None = None

    def __post_init__(self) -> None:
        _check_positive("scale", self.scale)
        _check_angle(self.angle, "angle")
        for length in self.offset:
            parse_length(length, "offset")
        _check_gap("gap", self.gap)

    def for_photo(self, upright: bool) -> Self:
        """Return the same watermark as it is on an upright or a lying photo."""
        if not upright or self.portrait is None:
            return self
        return msgspec.structs.replace(self, **self.portrait.changes)


class ImageWatermark(
    Placement, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="kind", tag="image"
):
    """An image laid on each photo: a PNG with transparency, an SVG, or any photo format.

    `image` is a file beside the recipe or an absolute path.
    """

    image: str

    def __post_init__(self) -> None:
        super().__post_init__()
        _check_image("image", self.image)
        for key in _OF_TEXTS:
            if getattr(self.portrait, key, None) is not None:
                raise RecipeError(message("{key} is for texts; this watermark is an image.", key=f"portrait.{key}"))


class TextWatermark(
    Placement, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="kind", tag="text"
):
    """A text laid on each photo; it may hold the tokens of file names and several lines.

    `font` is a bundled font, a system font's name or a font file; `size` is the height of the letters
    (the font's em), in pixels or in percent of the short side, used when `scale` is not given.
    """

    text: str
    font: str = "Inter"
    size: Length = "4%"
    colour: str = "#ffffff"
    outline: Outline | None = None
    shadow: Shadow | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        _check_text("text", self.text)
        check_length(self.font, LONGEST_FILE, "font")
        if self.portrait is not None and self.portrait.image is not None:
            raise RecipeError(message("{key} is for images; this watermark is a text.", key="portrait.image"))
        parse_colour(self.colour)
        _check_positive("size", self.size)


Watermark = ImageWatermark | TextWatermark


def watermark_forms(watermark: Watermark) -> tuple[Watermark, ...]:
    """Return a watermark as it is on lying photos and, where that differs, on upright ones."""
    return (watermark,) if watermark.portrait is None else (watermark, watermark.for_photo(upright=True))


def is_font_file(font: str) -> bool:
    """Tell whether a font is named by its file and not by its family."""
    return font.lower().endswith((".ttf", ".otf", ".ttc"))
