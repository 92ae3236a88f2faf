"""Sentences for people as values: an English template and what stands in its gaps. Knows no language but English.

The window shows a message in its own language; command line, log and reports show `str(message)`.
"""

import string
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

from studio.byte_size import english_size

_PARSER = string.Formatter()
_AS_IS = "{text}"
"""The template of a text that is nobody's template, as in journals of version 0.1.0."""


class Message(Struct, frozen=True, omit_defaults=True):
    """A sentence, or a part of one: the English template, its values, and the number that chooses its plural form.

    `text` has named fields, as in "{disk} of {place} is full."; with `n` it may hold the forms for one and for many,
    parted by |. A field may have a format: `d` for digits without groups, `.1f` for decimals, `bytes` for a size.
    Values that are texts are the user's own words or names and stay as they are in every language; a message among
    the values is translated. `comment` tells two equal texts apart for translators.
    """

    text: str
    values: dict[str, "str | int | float | Message | tuple[str | int | float | Message, ...]"] = {}
    n: int | None = None
    comment: str = ""

    def __str__(self) -> str:
        """Return the sentence in English."""
        return fill(english_form(self.text, self.n), self.fields, _in_english)

    def __hash__(self) -> int:
        """Messages count as equal things in sets and as keys, though their values are a dict."""
        return hash((self.text, self.n, tuple(sorted(self.values))))

    @property
    def fields(self) -> "dict[str, Value]":
        """The values, and the number as {n}."""
        return self.values if self.n is None else {**self.values, "n": self.n}


Item = str | int | float | Message
Value = Item | tuple[Item, ...]
"""What may stand in a gap; a tuple becomes a list with commas."""


class NoteKind(StrEnum):
    """What a note is about, for code that counts or filters notes."""

    OTHER = "other"
    """A note of a journal of version 0.1.0, which had no kinds."""
    SOURCE = "source"
    """A folder or file that can't be read, so that its photos are missing."""
    LEFT_OUT = "left-out"
    """A folder of deliveries in a source."""
    SPACE = "space"
    COMPARED = "compared"
    REDONE = "redone"
    OLDER = "older"
    """Files of an older recipe, which are kept."""
    UP_TO_DATE = "up-to-date"
    """A photo whose files are as this recipe makes them."""
    EMPTY = "empty"
    """A token of a text that some photos say nothing for."""
    CHOSEN = "chosen"
    """Photos that were not chosen, and names of none."""
    EDITED = "edited"
    MOVED = "moved"
    """Photos delivered before whose files now go to another folder."""
    FOREIGN = "foreign"
    """Files of the same name, made of another photo, which are kept."""
    ANOTHER = "another"
    """Files of another photo from the same place, which are kept."""
    NUMBERED = "numbered"
    EXISTING = "existing"
    REPLACED = "replaced"
    FORMAT = "format"
    DATE = "date"
    LONG_PATH = "long-path"
    BESIDE = "beside"
    REPEATED = "repeated"
    """A photo that was delivered and was made again."""
    NOT_PUBLISHED = "not-published"
    DAMAGE = "damage"
    CONTENT = "content"
    """What a file holds besides, or how its values were taken."""
    COLOUR = "colour"
    SIZE = "size"
    METADATA = "metadata"
    LIST = "list"
    """What a list of people or products says, or lacks."""
    CARD = "card"
    """The photo of a code card."""


class Note(Struct, frozen=True):
    """Something to be said of a photo or a delivery that is no error."""

    kind: NoteKind
    message: Message

    def __str__(self) -> str:
        """Return the sentence in English."""
        return str(self.message)


def message(text: str, comment: str = "", n: int | None = None, /, **values: Value) -> Message:
    """Make a message; the arguments stand as Qt's `tr` has them, so that lupdate finds the texts.

    Raises ValueError when a field has no value, or a value no field.
    """
    given = values.keys() if n is None else values.keys() | {"n"}
    if not template_fields(text) <= given or values.keys() - template_fields(text):
        raise ValueError(f"{text!r} does not have the fields {sorted(given)}")
    return Message(text, values, n, comment)


def plain(text: str) -> Message:
    """Make a message of a text that has no template and is shown as it is."""
    return Message(_AS_IS, {"text": text})


def as_message(text: Message | str) -> Message:
    """Return a message as it is, and a text as a message that is shown as it is."""
    return text if isinstance(text, Message) else plain(text)


def either(items: Iterable[Item]) -> Item:
    """Join things of which one is meant: a, b or c."""
    *first, last = items
    return message("{first} or {last}", first=tuple(first), last=last) if first else last


def both(items: Iterable[Item]) -> Item:
    """Join things that are all meant: a, b and c."""
    *first, last = items
    return message("{first} and {last}", first=tuple(first), last=last) if first else last


@lru_cache(maxsize=1024)
def template_fields(text: str) -> frozenset[str]:
    """Return the names of a template's fields."""
    return frozenset(name for _, name, _, _ in _PARSER.parse(text) if name)


def english_form(text: str, n: int | None) -> str:
    """Return the form of an English template for a number."""
    if n is None or "|" not in text:
        return text
    one, _, many = text.partition("|")
    return one if n == 1 else many


def fill(text: str, fields: "dict[str, Value]", show: Callable[[Value, str], str]) -> str:
    """Put each value into its gap as `show` writes it; `show` gets the value and the field's format."""
    parts: list[str] = []
    for literal, name, format_, _ in _PARSER.parse(text):
        parts.append(literal)
        if name is not None:
            parts.append(show(fields[name], format_ or "") if name in fields else f"{{{name}}}")
    return "".join(parts)


COMMA = message(", ", "between the things of a list")


def _in_english(value: Value, format_: str) -> str:
    match value:
        case tuple():
            return str(COMMA).join(_in_english(item, format_) for item in value)
        case str() | Message():
            return str(value)
        case _:
            return english_size(value) if format_ == "bytes" else format(value, format_ or _usual_format(value))


def _usual_format(number: float) -> str:
    return ",d" if isinstance(number, int) else "g"
