"""Reads how folders are watched: times, the marker."""

import re
from pathlib import PurePath

from studio.cli.reading.text import read_number, refuse

_LONGEST = 86_400.0
"""Seconds; a day."""
_TIME = re.compile(r"([0-9]{1,6})\s*([smh]?)")
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600}


def read_seconds(option: str, text: str, *, low: float = 0.0) -> float:
    """Return a number of seconds."""
    return read_number(option, text, low, _LONGEST, sign="s")


def read_time(option: str, text: str) -> float:
    """Return a time in seconds, which may be given in seconds, minutes or hours: 90, 90s, 10m, 1h."""
    match = _TIME.fullmatch(text.strip().lower())
    seconds = float(int(match[1]) * _UNITS[match[2]]) if match else 0.0
    if not 1 <= seconds <= _LONGEST:
        raise refuse(option, text, "a time from 1s to 24h, such as 90s, 10m or 1h")
    return seconds


def read_marker(option: str, text: str) -> str:
    """Return the pattern of a marker file's name."""
    if not text or text != PurePath(text).name or text.count("*") > 1 or not text.strip("*. "):
        raise refuse(option, text, "the name of a file, in which one * may stand for a photo's name, such as *.done")
    return text
