"""The rows of tokens and the one way to their values."""

from datetime import datetime
from pathlib import Path

import pytest

from studio.batch.plan.photo_reader import name_tokens
from studio.engine.header.model import Header, PhotoFormat
from studio.recipe.model import Export
from studio.tokens import DATE_TOKENS, HEADER_TOKENS, TOKENS, TokenSubject, file_date, resolve

NOON = datetime(2024, 5, 17, 12, 3, 9)
NOON_NS = int(NOON.timestamp() * 1e9)
PLAIN = ("stem", "ext", "folder", "n")


def subject(path: str, folder: str = "", index: int = 0, facts: Header | None = None) -> TokenSubject:
    return TokenSubject(source=Path(path), folder=folder, number=index + 1, changed_ns=NOON_NS, facts=facts)


def test_values_without_the_header() -> None:
    assert resolve(PLAIN, subject("/photos/day 1/am/IMG.final.CR3", "day 1/am", 6)) == {
        "stem": "IMG.final",
        "ext": "CR3",
        "folder": "am",
        "n": 7,
    }
    assert resolve(PLAIN, subject("/photos/IMG")) == {"stem": "IMG", "ext": "", "folder": "photos", "n": 1}


def test_values_from_the_header() -> None:
    facts = Header(
        format=PhotoFormat.JPEG,
        width=6,
        height=4,
        taken=datetime(2019, 1, 2, 3, 4, 5),
        camera="X-T5",
        lens="23mm",
        iso=800,
        title="T",
        creator="C",
        rating=4,
    )
    dated = {"year": "2019", "month": "01", "day": "02", "time": "030405"}
    said = {"camera": "X-T5", "lens": "23mm", "iso": 800, "title": "T", "creator": "C", "rating": 4}
    assert resolve([*dated, *said], subject("/photos/a.jpg", facts=facts)) == dated | said


def test_values_that_the_header_lacks() -> None:
    facts = Header(format=PhotoFormat.JPEG, width=6, height=4)
    values = resolve(TOKENS, subject("/photos/a.jpg", facts=facts))
    dated = {"year": "2024", "month": "05", "day": "17", "time": "120309"}
    assert values.items() >= (dated | {"iso": "", "lens": "", "title": "", "width": "", "rating": 0}).items()


def test_a_value_is_of_the_kind_that_its_row_says() -> None:
    facts = Header(format=PhotoFormat.JPEG, width=6, height=4, iso=100)
    full = TokenSubject(
        source=Path("/a.jpg"),
        folder="",
        number=1,
        changed_ns=0,
        facts=facts,
        export="web",
        size=(60, 40),
        row={"first": "Anna", "data.School": "Nord", "k": 2},
    )
    for token in TOKENS.values():
        assert isinstance(token.value(full), int) == token.is_number, token.name
    assert resolve(("width", "height", "export"), full) == {"width": 60, "height": 40, "export": "web"}
    said = {"first": "Anna", "last": "", "data.School": "Nord", "data.Town": "", "k": 2}
    assert resolve(said, full) == said


def test_a_date_that_no_calendar_has() -> None:
    assert file_date(int(NOON.timestamp()) * 10**9) == NOON
    assert file_date(2**62 * 1000) == datetime(1970, 1, 1)


@pytest.mark.parametrize(
    ("export", "needed"),
    [
        (Export(file="{stem}_{n:04}_{ext}", folder="{folder}/{export}"), frozenset[str]()),
        (Export(file="{stem}", folder="{year}/{camera}"), {"year", "camera"}),
        (Export(file="".join(f"{{{token}}}" for token in TOKENS)), HEADER_TOKENS),
    ],
)
def test_only_some_tokens_need_the_header(export: Export, needed: frozenset[str]) -> None:
    assert name_tokens(export) & HEADER_TOKENS == needed
    assert "stem" in name_tokens(export)


def test_the_dates_are_read_from_the_photo() -> None:
    assert {"year", "month", "day", "time"} == DATE_TOKENS and DATE_TOKENS <= HEADER_TOKENS
