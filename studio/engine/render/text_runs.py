"""A line of text in pieces of one font and one direction, in the order in which they are seen. Draws nothing.

A short form of the Unicode Bidirectional Algorithm (Annex 9) without explicit levels: enough for lines in which a font
has to be helped out; a line of one font is ordered whole by the library that draws it.
"""

import unicodedata
from collections.abc import Iterable
from itertools import groupby, pairwise

from msgspec import Struct

from studio.recipe.fonts import Font, Typeface

_STRONG = {"L": False, "R": True, "AL": True}
_NUMBERS = ("EN", "AN")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
"""Signs that are turned round where they are read from the right (rule L4)."""


class Piece(Struct, frozen=True):
    """Letters of one font and one direction."""

    font: Font
    text: str
    is_leftwards: bool


def is_leftwards(line: str) -> bool:
    """Tell whether the first letter with a direction goes to the left (rules P2 and P3)."""
    for letter in line:
        direction = _STRONG.get(unicodedata.bidirectional(letter))
        if direction is not None:
            return direction
    return False


def split_line(typeface: Typeface, line: str) -> list[Piece]:
    """Return the pieces of a line from left to right, as they are seen."""
    base = is_leftwards(line)
    segments = [
        ("".join(letter for letter, _ in group), leftwards)
        for leftwards, group in groupby(zip(line, _directions(line, base), strict=True), key=lambda pair: pair[1])
    ]
    pieces: list[Piece] = []
    for text, leftwards in reversed(segments) if base else segments:
        runs = [Piece(font, run, leftwards) for font, run in typeface.runs(text)]
        pieces += _mirror(reversed(runs)) if leftwards else runs
    return pieces


def _mirror(pieces: Iterable[Piece]) -> list[Piece]:
    """Turn brackets round where a piece has nothing else that tells the drawing library that it goes leftwards."""
    return [
        piece
        if any(_STRONG.get(unicodedata.bidirectional(letter)) for letter in piece.text)
        else Piece(piece.font, piece.text[::-1].translate(_MIRRORED), piece.is_leftwards)
        for piece in pieces
    ]


def _directions(line: str, base: bool) -> list[bool]:
    """Tell of each letter whether it goes leftwards: by itself, else as both neighbours do, else as the line does."""
    found: list[bool | None] = []
    for letter in line:
        kind = unicodedata.bidirectional(letter)
        if kind == "NSM" and found:
            found.append(found[-1])
        else:
            found.append(False if kind in _NUMBERS else _STRONG.get(kind))
    _resolve_brackets(line, found, base)
    strong = [-1, *(at for at, each in enumerate(found) if each is not None), len(found)]
    for before, after in pairwise(strong):
        ends = {base if at in (-1, len(found)) else found[at] for at in (before, after)}
        shared = ends.pop() if len(ends) == 1 else base
        found[before + 1 : after] = [shared] * (after - before - 1)
    return [bool(each) for each in found]


def _resolve_brackets(line: str, found: list[bool | None], base: bool) -> None:
    """Give each pair of brackets the direction of the line, unless both what is before and in it differ (rule N0)."""
    open_: list[int] = []
    before = base
    for at, letter in enumerate(line):
        if letter in "([{":
            found[at] = before
            open_.append(at)
        elif letter in ")]}" and open_:
            start = open_.pop()
            inside = {each for each in found[start + 1 : at] if each is not None}
            found[start] = found[at] = found[start] if base not in inside else base
        elif (direction := found[at]) is not None:
            before = direction
