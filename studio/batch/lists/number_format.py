"""Shows the numbers of a workbook as its cells show them: leading zeros, dates, percentages.

Formats are those of ECMA-376, part 1, 18.8.30 and 18.8.31. What depends on the reader's country is shown the same
everywhere: no separators between thousands, a point before decimals, and dates without an own form as 2026-09-14.
"""

import re
from datetime import datetime, timedelta
from functools import lru_cache

GENERAL = "General"

BUILT_IN: dict[int, str] = {
    **dict(zip((1, 2, 3, 4, 9, 10), ("0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%"), strict=True)),
    **dict(zip(range(14, 18), ("yyyy-mm-dd", "d-mmm-yy", "d-mmm", "mmm-yy"), strict=True)),
    **dict(zip(range(18, 22), ("h:mm AM/PM", "h:mm:ss AM/PM", "h:mm", "h:mm:ss"), strict=True)),
    **dict(zip((22, 45, 46, 47), ("yyyy-mm-dd h:mm", "mm:ss", "[h]:mm:ss", "mm:ss"), strict=True)),
    **dict.fromkeys((*range(27, 32), 36, *range(50, 55), 57, 58), "yyyy-mm-dd"),
    **dict.fromkeys((32, 34, 55), "h:mm"),
    **dict.fromkeys((33, 35, 56), "h:mm:ss"),
}
"""The formats that have a number instead of a text; all others are General."""

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|[_*].|\[(?P<bracket>[^\]]*)\]|(?P<half>AM/PM|A/P)|'
    r"(?P<date>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+)|(?P<digit>[0#?])|(?P<other>.)",
    re.DOTALL,
)
_SECTION = re.compile(r'(?:"[^"]*"|\\.|[^;"\\])*')
_MOST_DIGITS = 30
_MOST_PERCENTS = 9
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_Piece = tuple[str, str]
"""The kind of a part of a format, as the groups of `_TOKEN` are named, and its text."""


def show_number(text: str, code: str, *, from_1904: bool = False) -> str:
    """Return a number, given as a workbook stores it, as a cell of this format shows it; what is no number as it is."""
    try:
        value = float(text)
    except ValueError:
        return text
    if value != value or abs(value) == float("inf"):
        return text
    pieces, is_date = _parse(code, value < 0, value == 0)
    if is_date:
        return _show_date(value, pieces, from_1904=from_1904)
    if any(kind == "digit" for kind, _ in pieces):
        return _show_digits(value, pieces, is_signed=value < 0 and ";" not in code)
    return _general(value)


def _general(value: float) -> str:
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.11g}"


@lru_cache(maxsize=256)
def _parse(code: str, is_negative: bool, is_zero: bool) -> tuple[tuple[_Piece, ...], bool]:
    """Return the parts of the section of a format that is for such a number, and whether it is one for dates."""
    sections = [found for found in _SECTION.findall(f"{code};") if found] or [GENERAL]
    at = 1 if is_negative and len(sections) > 1 else 2 if is_zero and len(sections) > 2 else 0
    section = sections[at]
    if section.strip().casefold() in ("general", "@", "standard"):
        return (), False
    pieces: list[_Piece] = []
    for token in _TOKEN.finditer(section):
        kind = token.lastgroup or "space"
        text = token[kind] if token.lastgroup else " "
        if kind == "bracket":
            if text and not text.lower().strip("hms"):
                pieces.append(("elapsed", text.lower()))
            continue
        pieces.append((kind, text.lower() if kind == "date" else text))
    return tuple(pieces), any(kind in ("date", "half", "elapsed") for kind, _ in pieces)


def _show_digits(value: float, pieces: tuple[_Piece, ...], *, is_signed: bool) -> str:
    """Fill the digits of a number into the places of its format, from the right."""
    others = [text for kind, text in pieces if kind == "other"]
    if "/" in others or any(text in "Ee" for text in others):
        return _general(value)
    value = abs(value) * 100 ** min(others.count("%"), _MOST_PERCENTS)
    point = next((at for at, piece in enumerate(pieces) if piece == ("other", ".")), len(pieces))
    places = sum(kind == "digit" for kind, _ in pieces[point:])
    whole, _, part = f"{value:.{min(places, _MOST_DIGITS)}f}".partition(".")
    digits = [*whole] if whole != "0" else []
    shown: list[str] = []
    left = sum(kind == "digit" for kind, _ in pieces[:point])
    for kind, text in reversed(pieces[:point]):
        if kind == "digit":
            left -= 1
            shown += digits.pop() if digits else "0" if text == "0" else ""
            if left == 0:
                shown += reversed(digits)
        elif kind in ("quoted", "escaped", "space") or (kind == "other" and text != ","):
            shown += reversed(text)
    end = "".join(text for kind, text in pieces[point:] if kind != "digit" and text != ".")
    least = sum(kind == "digit" and text == "0" for kind, text in pieces[point:])
    while len(part) > least and part.endswith("0"):
        part = part[:-1]
    return ("-" if is_signed else "") + "".join(reversed(shown)) + (f".{part}" if part else "") + end


def _show_date(value: float, pieces: tuple[_Piece, ...], *, from_1904: bool) -> str:
    """Show a count of days; before March 1900 it is one less, for a 29 February that Lotus 1-2-3 gave that year."""
    days = value + 1462 if from_1904 else value + 1 if 0 < value < 60 else value
    try:
        date = datetime(1899, 12, 30) + timedelta(seconds=round(days * 86_400))
    except (OverflowError, ValueError):
        return _general(value)
    is_half = any(kind == "half" for kind, _ in pieces)
    return "".join(_date_part(at, pieces, date, value, is_half=is_half) for at in range(len(pieces)))


def _date_part(at: int, pieces: tuple[_Piece, ...], date: datetime, value: float, *, is_half: bool) -> str:
    kind, text = pieces[at]
    if kind == "elapsed":
        seconds = round(value * 86_400)
        unit = {"h": 3600, "m": 60, "s": 1}[text[0]]
        return f"{seconds // unit:0{len(text)}}"
    if kind == "half":
        return "AM" if date.hour < 12 else "PM"
    if kind != "date":
        return text
    hour = (date.hour - 1) % 12 + 1 if is_half else date.hour
    number = {"y": date.year, "d": date.day, "h": hour, "s": date.second, "m": date.month}[text[0]]
    if text[0] == "m" and len(text) <= 2 and _is_minute(at, pieces):
        number = date.minute
    elif text[0] == "y":
        return f"{date.year % 100:02}" if len(text) <= 2 else f"{date.year:04}"
    elif len(text) > 2 and text[0] in "md":
        name = _MONTHS[date.month - 1] if text[0] == "m" else _DAYS[date.weekday()]
        return name[:3] if len(text) == 3 else name
    return f"{number:02}" if len(text) >= 2 else str(number)


def _is_minute(at: int, pieces: tuple[_Piece, ...]) -> bool:
    """Tell whether an m stands for minutes: after hours or before seconds."""
    before = next((text for kind, text in reversed(pieces[:at]) if kind in ("date", "elapsed")), "")
    after = next((text for kind, text in pieces[at + 1 :] if kind in ("date", "elapsed")), "")
    return before.startswith("h") or after.startswith("s")
