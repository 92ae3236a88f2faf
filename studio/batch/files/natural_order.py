"""The order in which people expect names: 2.jpg before 10.jpg, whatever the case."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

_NUMBER = re.compile("([0-9]+)")


def split_numbers(name: str) -> tuple[Any, ...]:
    """Return what sorts 2.jpg before 10.jpg, whatever the case: natsort's key, which is imported where it is needed.

    Of an ASCII name it is simple: texts and numbers by turns, a text first.
    """
    if not name.isascii():
        return _natsort_key()(name)
    parts = _NUMBER.split(name.lower())
    if not parts[-1]:
        parts.pop()
    return tuple(int(part) if at % 2 else part for at, part in enumerate(parts))


def natural_key(name: str) -> tuple[Any, str, str]:
    """Return the sort key that puts IMG_2.jpg before IMG_10.jpg, in any case, and IMG_2.jpg before IMG_2-1.jpg."""
    stem, dot, suffix = name.rpartition(".")
    return split_numbers(stem if dot else name), suffix.lower(), name


@cache
def _natsort_key() -> Callable[[str], tuple[Any, ...]]:
    from natsort import natsort_keygen, ns

    return natsort_keygen(alg=ns.IGNORECASE)
