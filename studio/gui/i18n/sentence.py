"""Says in the window's language what values, batch and engine have said in English."""

import re
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from studio.gui.i18n.sentence_list import SENTENCES

LONGEST = 2000
"""Letters of a sentence that is looked up."""

_PLACE = re.compile(r"%(\d)")
_EXPORT = re.compile(r"([^:\n]{1,80}): (.+)", re.DOTALL)
_COUNTED = re.compile(r"(.+): ([\d,]+)\.")
"""A note of the plan: what had to be done, and to how many files."""

_END = re.compile(r"(?<=[.!?])\s+")


def say(text: str) -> str:
    """Return a text in the window's language, as far as its sentences are known; what is not known stays as it is."""
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    return _known(line) or _counted(line) or _parts(line) or _prefixed(line) or line


def _counted(line: str) -> str | None:
    if (match := _COUNTED.fullmatch(line)) is None or (words := _known(match[1])) is None:
        return None
    return f"{words}: {QLocale().toString(int(match[2].replace(',', '')))}"


def _prefixed(line: str) -> str | None:
    """Translate what stands behind an export's or a file's name."""
    if (match := _EXPORT.fullmatch(line)) is None:
        return None
    rest = _known(match[2]) or _parts(match[2])
    return f"{match[1]}: {rest}" if rest else None


def _parts(line: str) -> str | None:
    """Translate a line of several sentences, each by itself."""
    sentences = _END.split(line)
    if len(sentences) < 2:
        return None
    said = [_known(sentence) for sentence in sentences]
    if not any(said):
        return None
    return " ".join(new or old for new, old in zip(said, sentences, strict=True))


def _known(sentence: str) -> str | None:
    if len(sentence) > LONGEST:
        return None
    plain, patterns = _table()
    if sentence in plain:
        return _translate(sentence)
    for pattern, source, order in patterns:
        if (match := pattern.fullmatch(sentence)) is not None:
            values = {number: _line(value) for number, value in zip(order, match.groups(), strict=True)}
            return _PLACE.sub(_filler(values), _translate(source))
    return None


def _filler(values: dict[str, str]) -> Callable[[re.Match[str]], str]:
    return lambda match: values.get(match[1], match[0])


def _translate(source: str) -> str:
    return QCoreApplication.translate("Sentence", source)


@lru_cache(maxsize=1)
def _table() -> tuple[frozenset[str], list[tuple[re.Pattern[str], str, list[str]]]]:
    """Return the sentences without gaps, and a pattern for each with gaps, those with the most words first."""
    plain = frozenset(text for text in SENTENCES if not _PLACE.search(text))
    gapped = sorted((text for text in SENTENCES if text not in plain), key=_weight, reverse=True)
    return plain, [(_pattern(text), text, _PLACE.findall(text)) for text in gapped]


def _weight(text: str) -> int:
    return len(_PLACE.sub("", text))


def _pattern(text: str) -> re.Pattern[str]:
    pieces = _PLACE.split(text)
    return re.compile("".join("(.+?)" if number % 2 else re.escape(piece) for number, piece in enumerate(pieces)))
