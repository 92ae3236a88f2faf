"""What a photographer may read: a whole sentence, and nothing of a Python exception."""

import re

_PYTHON = re.compile(r"Error|Exception|Traceback|errno|0x[0-9a-f]|<class|could not work on it")
_LONGEST = 5_000
_EXPORT = re.compile("^(small|square): ")


def is_clear(sentence: object) -> bool:
    """Tell whether a text that may hold a user's own words is one for people: not endless, and nothing of Python's."""
    text = str(sentence)
    return 0 < len(text) < _LONGEST and not _PYTHON.search(text)


def is_plain(sentence: object) -> bool:
    """Tell whether it is one; the name of an export of the tests' recipe may stand before it."""
    plain = _EXPORT.sub("", str(sentence))
    return plain[:1].isupper() and plain.endswith(".") and not _PYTHON.search(plain)
