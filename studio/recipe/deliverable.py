"""What is made of a whole delivery beside its files: checked values, the tables of a recipe. Opens no file."""

import re
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from studio.errors import RecipeError
from studio.message import message
from studio.printed.paper import Page, read_length
from studio.printed.sheet import SMALLEST, SheetLayout
from studio.recipe.template import LONGEST_FILE, check_length, check_template, quote_value

_SIZE = re.compile(r"(?P<number>\d{1,12}(?:\.\d{1,6})?) ?(?P<unit>bytes|kB|MB|GB|TB|KiB|MiB|GiB)", re.IGNORECASE)
_UNITS = {
    "bytes": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "tb": 10**12, "kib": 2**10, "mib": 2**20, "gib": 2**30,
}  # fmt: skip

_SMALLEST_PART = 10_000
"""Bytes; smaller parts would hold nothing but names."""


class Archive(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """ZIP files of what was delivered: of which exports (all, where none is named), in parts of at most `part`.

    `part` is a size such as "2 GB"; "" for one file.
    """

    exports: tuple[str, ...] = ()
    part: str = ""

    def __post_init__(self) -> None:
        read_size(self.part, "part")

    @property
    def part_bytes(self) -> int | None:
        """The largest size of a part in bytes; None for one file."""
        return read_size(self.part, "part")


FILE_TOKEN = "file"
"""In captions: the name of the delivered file."""

_LONGEST_TEXT = 500

_MAIL = re.compile(r"[^@\s<>\"'?&]{1,100}@[^@\s<>\"'?&]{1,200}")


class PageLanguage(StrEnum):
    """The language that a gallery or a contact sheet speaks: that of the user's system, or a given one."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    JAPANESE = "ja"
    CHINESE = "zh"


class Gallery(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A web gallery: of which export (the first, where none is named), and what visitors can do.

    `download` names the export whose files can be downloaded, "" for none. With `favourites` visitors choose photos and
    save their choice, or send it to the address `mail`. `title` is by default the name of the folder; `credit` stands
    at the end of the page, which speaks `language`. Captions are templates.
    """

    export: str = ""
    title: str = ""
    caption: str = "{file}"
    download: str = ""
    favourites: bool = True
    mail: str = ""
    credit: str = ""
    cover: bool = True
    language: PageLanguage = PageLanguage.SYSTEM

    def __post_init__(self) -> None:
        check_caption(self.caption, "caption")
        for key in ("title", "caption", "credit"):
            check_length(getattr(self, key), _LONGEST_TEXT, key)
        if self.mail and not _MAIL.fullmatch(self.mail):
            raise RecipeError(
                message(
                    "{key} is {value}; it must be an address such as {example}.",
                    key="mail",
                    value=quote_value(self.mail),
                    example="name@example.org",
                ),
                short=message("Write an address such as {example}.", example="name@example.org"),
            )


class SheetFormat(StrEnum):
    """What a contact sheet is written as: one PDF file, or a JPEG file for each page."""

    PDF = "pdf"
    JPEG = "jpeg"


MOST_COLUMNS, MOST_ROWS = 12, 20
_MOST_CAPTION_LINES = 3


class ContactSheet(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A contact sheet to print: of which export (the first, where none is named), on which paper, in which grid.

    `caption` and `group` are templates: where the text of `group` changes, a new page begins, with it as its heading.
    `title` is by default the name of the folder; `logo` stands before it, `credit` at the
    bottom of each page; `language` is that of dates.
    """

    export: str = ""
    title: str = ""
    page: Page = Page.A4
    landscape: bool = False
    columns: Annotated[int, Meta(ge=1, le=MOST_COLUMNS)] = 4
    rows: Annotated[int, Meta(ge=1, le=MOST_ROWS)] = 5
    margin: str = "12 mm"
    caption: str = "{file}"
    group: str = "{folder}"
    logo: str = ""
    credit: str = ""
    language: PageLanguage = PageLanguage.SYSTEM
    format: SheetFormat = SheetFormat.PDF

    def __post_init__(self) -> None:
        check_caption(self.caption, "caption")
        check_caption(self.group, "group")
        for key in ("title", "caption", "group", "credit"):
            check_length(getattr(self, key), _LONGEST_TEXT, key)
        check_length(self.logo, LONGEST_FILE, "logo")
        if "\0" in self.logo:
            raise RecipeError(message("logo can't be the name of a file."))
        if (length := read_length(self.margin)) is None:
            raise RecipeError(
                message(
                    "{key} is {value}; it must be a length such as {example}.",
                    key="margin",
                    value=quote_value(self.margin),
                    example='"12 mm"',
                )
            )
        box = self.layout(margin=length, has_headings=bool(self.group)).picture_box(0)
        if min(box.width, box.height) < SMALLEST:
            raise RecipeError(message("the pictures of the contact sheet would be too small; take fewer on a page."))

    def layout(self, *, has_headings: bool, margin: float | None = None) -> SheetLayout:
        """Return the page and its grid, in points."""
        found = read_length(self.margin) if margin is None else margin
        return SheetLayout(
            page=self.page,
            landscape=self.landscape,
            columns=self.columns,
            rows=self.rows,
            margin=found or 0.0,
            caption_lines=min(_MOST_CAPTION_LINES, self.caption.count("\n") + 1) if self.caption.strip() else 0,
            has_headings=has_headings,
            has_footer=bool(self.credit),
        )


def check_caption(template: str, key: str) -> None:
    """Raise RecipeError, naming `key`, for a caption with an unknown token; {file} is one that only captions have."""
    check_template(template.replace(f"{{{FILE_TOKEN}}}", ""), key)


def read_size(text: str, key: str) -> int | None:
    """Return a size such as "2 GB" or "700 MB" in bytes; None for "".

    Raises RecipeError, naming `key`, for what is no size, and one that is too small for any photo.
    """
    if not text.strip():
        return None
    match = _SIZE.fullmatch(text.strip())
    size = int(float(match["number"]) * _UNITS[match["unit"].lower()]) if match else 0
    if size < _SMALLEST_PART:
        raise RecipeError(
            message(
                '{key} is {value}; it must be a size such as "2 GB" or "700 MB", or "" for one file.',
                key=key,
                value=quote_value(text),
            ),
            short=message("Write a size such as {example}.", example="2 GB"),
        )
    return size
