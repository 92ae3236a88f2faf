"""Reads the text of one option: a number, a size, a length, a choice.

What is wrong is refused with the option, its value and what is allowed.
"""

import re
from enum import StrEnum
from typing import TypeVar

from studio.errors import RecipeError
from studio.recipe.model import LARGEST_SIDE
from studio.recipe.watermark import Length, parse_colour, parse_length

Choice = TypeVar("Choice", bound=StrEnum)

_WHOLE = re.compile(r"[0-9](?:[0-9_]*[0-9])?")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+")
_BOX = re.compile(r"\s*([0-9]*)\s*[xX×*]\s*([0-9]*)\s*")


def refuse(option: str, text: str, allowed: str) -> RecipeError:
    """Return the error for a wrong value of an option."""
    return RecipeError(f"{option} is '{text}'; it must be {allowed}.")


def read_whole(option: str, text: str, low: int, high: int | None = None) -> int:
    """Read a whole number from `low` to `high`; digits may be grouped as in 400_000."""
    number = int(text) if _WHOLE.fullmatch(text.strip()) and len(text) < 20 else None
    if number is None or number < low or (high is not None and number > high):
        allowed = f"of at least {low:,}" if high is None else f"from {low:,} to {high:,}"
        raise refuse(option, text, f"a whole number {allowed}")
    return number


def read_number(option: str, text: str, low: float, high: float, *, sign: str = "", allowed: str = "") -> float:
    """Read a number from `low` to `high`; `sign` may follow it, and `allowed` says otherwise what may be written."""
    plain = text.strip().removesuffix(sign).strip() if sign else text.strip()
    number = float(plain) if _NUMBER.fullmatch(plain) and len(plain) < 20 else None
    if number is None or not low <= number <= high:
        raise refuse(option, text, allowed or f"a number from {low:g} to {high:,g}")
    return number


def read_box(option: str, text: str, *, open_side: bool = False) -> tuple[int | None, int | None]:
    """Read width and height, as in 800x600; with `open_side` one of them may be missing, as in 800x."""
    match = _BOX.fullmatch(text)
    sides = [int(side) if side and len(side) < 10 else None for side in match.groups()] if match else []
    given = [side for side in sides if side is not None]
    is_whole = len(given) == 2 or (open_side and len(given) == 1)
    if match is None or not is_whole or not all(1 <= side <= LARGEST_SIDE for side in given):
        missing = " (800x or x600 leaves one side open)" if open_side else ""
        raise refuse(option, text, f"WIDTHxHEIGHT in pixels, such as 800x600{missing}, each from 1 to {LARGEST_SIDE:,}")
    return sides[0], sides[1]


def read_length(option: str, text: str) -> Length:
    """Read a length: pixels of the output, or a percentage of its short side."""
    try:
        number, is_percentage = parse_length(text)
    except RecipeError:
        raise refuse(option, text, "a length: pixels (10) or a percentage of the short side (3%)") from None
    return int(number) if not is_percentage and number.is_integer() else text.strip()


def read_offset(option: str, text: str) -> tuple[Length, Length]:
    """Read the horizontal and the vertical length, with a comma between them."""
    parts = text.split(",")
    if len(parts) != 2:
        raise refuse(option, text, "two lengths with a comma between them, such as 10,10 or 3%,3%")
    return read_length(option, parts[0]), read_length(option, parts[1])


def read_choice(option: str, text: str, kind: type[Choice], **synonyms: Choice) -> Choice:
    """Read one word of a few, in any case; `synonyms` are other words that people write for them."""
    word = text.strip().lower().replace("_", "-")
    if word in synonyms:
        return synonyms[word]
    found = next((member for member in kind if member.value.lower() == word), None)
    if found is None:
        raise refuse(option, text, f"one of {', '.join(kind)}")
    return found


def read_text(option: str, text: str) -> str:
    """Return a text; where the locale only knows ASCII, its bytes are read as UTF-8."""
    try:
        return text.encode("utf-8", "surrogateescape").decode()
    except UnicodeError:
        raise refuse(option, text, "a text in UTF-8") from None


def read_colour(option: str, text: str) -> str:
    """Read a colour; the # may be missing, since shells take it as the start of a comment."""
    colour = text.strip() if text.strip().startswith("#") else f"#{text.strip()}"
    try:
        parse_colour(colour)
    except RecipeError:
        raise refuse(option, text, "a colour, written as '#rrggbb': white is '#ffffff'") from None
    return colour
