"""The tokens of templates, such as {title}: one row for each, and the one way to its value.

File names, texts on pictures and metadata all resolve their tokens here, so that each means the same everywhere. A new
token is a row of `TOKENS` and, when it is read from the photo, a field of `PhotoFacts` with its reader. How a photo's
facts are found in its file is not known here.
"""

import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import cached_property
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from studio.message import Message, message

TokenValues = dict[str, str | int]


class PhotoFacts(Protocol):
    """What a photo says of itself; "" and None where it says nothing. A header is one."""

    @property
    def taken(self) -> datetime | None: ...  # noqa: D102
    @property
    def camera(self) -> str: ...  # noqa: D102
    @property
    def lens(self) -> str: ...  # noqa: D102
    @property
    def iso(self) -> int | None: ...  # noqa: D102
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def creator(self) -> str: ...  # noqa: D102
    @property
    def rating(self) -> int: ...  # noqa: D102


class TokenSubject(Struct, frozen=True, kw_only=True, dict=True):
    """What tokens are resolved for: one export of one photo, as far as it is known.

    `folder` is the photo's sub folder, with / between the parts, "" at the top; `number` is its own in the delivery,
    `changed_ns` the date of its file, `utc_offset` is as in `file_date`. `facts` are None while the photo has not been
    looked into. `size` is the output's, in pixels. `row` has what the photo's row of a list says, by token.
    """

    source: Path
    folder: str
    number: int
    changed_ns: int
    utc_offset: int | None = None
    facts: PhotoFacts | None = None
    export: str = ""
    size: tuple[int, int] | None = None
    row: Mapping[str, str | int] = {}

    @cached_property
    def date(self) -> datetime:
        """When the photo was taken, else the date of its file, as a file manager of the time of the plan shows it."""
        taken = self.facts.taken if self.facts is not None else None
        return taken or file_date(self.changed_ns, self.utc_offset)


class TokenSpec(Struct, frozen=True, kw_only=True):
    """A token: its name, what it is in words, whether it is a number, and how its value is found.

    `reads_photo` when the photo must be looked into for it, `is_date` when the date of its file stands in for what the
    photo does not say. `of_list` when it is a column of a list of people or products, or a number within its row.
    """

    name: str
    words: Message
    value: Callable[[TokenSubject], str | int]
    is_number: bool = False
    reads_photo: bool = False
    is_date: bool = False
    of_list: bool = False


def _of_facts(read: Callable[[PhotoFacts], str | int | None]) -> Callable[[TokenSubject], str | int]:
    """Return a reader of what the photo says, "" where it says nothing."""

    def value(subject: TokenSubject) -> str | int:
        found = read(subject.facts) if subject.facts is not None else None
        return "" if found is None else found

    return value


def _of_size(axis: int) -> Callable[[TokenSubject], str | int]:
    return lambda subject: subject.size[axis] if subject.size is not None else ""


def _of_row(name: str, words: Message, *, is_number: bool = False) -> TokenSpec:
    return TokenSpec(
        name=name, words=words, value=lambda photo: photo.row.get(name, ""), is_number=is_number, of_list=True
    )


_ROWS = (
    TokenSpec(name="stem", words=message("Original name"), value=lambda photo: photo.source.stem),
    TokenSpec(name="ext", words=message("Extension"), value=lambda photo: photo.source.suffix.lstrip(".")),
    TokenSpec(
        name="folder",
        words=message("Folder"),
        value=lambda photo: photo.folder.rpartition("/")[2] or photo.source.parent.name,
    ),
    TokenSpec(name="export", words=message("Export name"), value=lambda photo: photo.export),
    TokenSpec(name="n", words=message("Number in the delivery"), value=lambda photo: photo.number, is_number=True),
    TokenSpec(name="width", words=message("Width in pixels"), value=_of_size(0), is_number=True, reads_photo=True),
    TokenSpec(name="height", words=message("Height in pixels"), value=_of_size(1), is_number=True, reads_photo=True),
    TokenSpec(
        name="year",
        words=message("Year taken"),
        value=lambda photo: f"{photo.date.year:04}",
        reads_photo=True,
        is_date=True,
    ),
    TokenSpec(
        name="month",
        words=message("Month taken"),
        value=lambda photo: f"{photo.date.month:02}",
        reads_photo=True,
        is_date=True,
    ),
    TokenSpec(
        name="day",
        words=message("Day taken"),
        value=lambda photo: f"{photo.date.day:02}",
        reads_photo=True,
        is_date=True,
    ),
    TokenSpec(
        name="time",
        words=message("Time taken"),
        value=lambda photo: f"{photo.date:%H%M%S}",
        reads_photo=True,
        is_date=True,
    ),
    TokenSpec(name="camera", words=message("Camera"), value=_of_facts(lambda facts: facts.camera), reads_photo=True),
    TokenSpec(name="lens", words=message("Lens"), value=_of_facts(lambda facts: facts.lens), reads_photo=True),
    TokenSpec(
        name="iso",
        words=message("ISO"),
        value=_of_facts(lambda facts: facts.iso),
        is_number=True,
        reads_photo=True,
    ),
    TokenSpec(name="title", words=message("Title"), value=_of_facts(lambda facts: facts.title), reads_photo=True),
    TokenSpec(name="creator", words=message("Creator"), value=_of_facts(lambda facts: facts.creator), reads_photo=True),
    TokenSpec(name="studio", words=message("Name of your studio"), value=lambda _: ""),
    TokenSpec(
        name="rating",
        words=message("Rating, 0 to 5"),
        value=_of_facts(lambda facts: facts.rating),
        is_number=True,
        reads_photo=True,
    ),
    _of_row("first", message("First name, of the list")),
    _of_row("last", message("Last name, of the list")),
    _of_row("name", message("Full name, of the list")),
    _of_row("class", message("Class, of the list")),
    _of_row("grade", message("Grade, of the list")),
    _of_row("teacher", message("Teacher, of the list")),
    _of_row("code", message("Code, of the list")),
    _of_row("sku", message("SKU, of the list")),
    _of_row("k", message("Number within the row of the list"), is_number=True),
)

TOKENS: Mapping[str, TokenSpec] = {row.name: row for row in _ROWS}
"""Every token by its name, in the order in which menus and the documentation list them."""

HEADER_TOKENS = frozenset(row.name for row in _ROWS if row.reads_photo)
"""Tokens for which the photo must be looked into."""

DATE_TOKENS = frozenset(row.name for row in _ROWS if row.is_date)

NUMBER_IN_ROW = "k"

LIST_TOKENS = frozenset(row.name for row in _ROWS if row.of_list) - {NUMBER_IN_ROW}
"""Tokens that are columns of a list, under the names that most lists have for them."""

COLUMN = "data."
"""What the token of any other column begins with, before the name of the column."""


def is_list_token(name: str) -> bool:
    """Tell whether a token says something of the photo's row of a list."""
    return name.startswith(COLUMN) or name in LIST_TOKENS or name == NUMBER_IN_ROW


def is_token(name: str) -> bool:
    """Tell whether a template can have this token."""
    return name in TOKENS or (name.startswith(COLUMN) and bool(name[len(COLUMN) :].strip()))


_SILENT = ("camera", "lens", "iso", "title", "creator")

EMPTY_TOKENS = frozenset((*_SILENT, "studio"))
"""Tokens that are empty where a photo says nothing, and {studio} as long as nobody has given it a name."""


def silent_tokens(facts: PhotoFacts) -> frozenset[str]:
    """Return the tokens that a photo says nothing for."""
    return frozenset(name for name in _SILENT if getattr(facts, name) in ("", None))


def resolve(tokens: Iterable[str], subject: TokenSubject) -> TokenValues:
    """Return the values of some tokens."""
    return {name: TOKENS[name].value(subject) if name in TOKENS else subject.row.get(name, "") for name in tokens}


def local_time() -> datetime:
    """Return the local time; 1970 when the clock is beyond all calendars."""
    return file_date(time.time_ns())


def utc_time() -> datetime:
    """Return the time in UTC; 1970 when the clock is beyond all calendars."""
    try:
        return datetime.fromtimestamp(time.time(), UTC)
    except (OverflowError, OSError, ValueError):
        return datetime(1970, 1, 1, tzinfo=UTC)


def utc_offset(changed_ns: int) -> int:
    """Return by how many seconds the photographer's time zone is ahead of UTC at a file's date."""
    try:
        return time.localtime(changed_ns / 1e9).tm_gmtoff
    except (OverflowError, OSError, ValueError):
        return 0


def file_date(changed_ns: int, utc_offset: int | None = None) -> datetime:
    """Return a file's date in the photographer's own time zone, or at that offset to UTC in seconds.

    1970 for one that no calendar has.
    """
    try:
        if utc_offset is not None:
            return datetime.fromtimestamp(changed_ns / 1e9, timezone(timedelta(seconds=utc_offset))).replace(
                tzinfo=None
            )
        return datetime.fromtimestamp(changed_ns / 1e9)
    except (OverflowError, OSError, ValueError):
        return datetime(1970, 1, 1)
