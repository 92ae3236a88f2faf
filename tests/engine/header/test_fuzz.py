"""Changes files of every format at random places: the answer is a header or a PhotoError, and never takes long."""

import random

import pytest

from studio.engine.header.read import Header, PhotoFormat, read_header
from studio.errors import PhotoError
from tests.small_file import BUILT_TO_BE_SLOW, MOST_BYTES, MOST_READS, NAMES, Counting, change, seeds


def try_header(data: bytes) -> Header | str:
    """Read a header as a batch does; the only exception that is let through is one that would be a bug."""
    stream = Counting(data)
    try:
        found = read_header(stream)
    except PhotoError as error:
        assert str(error)[0].isupper()
        assert str(error).endswith(".")
        return str(error)
    finally:
        assert stream.reads <= MOST_READS
        assert stream.bytes_read <= MOST_BYTES
    assert found.width > 0
    assert found.height > 0
    assert 1 <= found.orientation <= 8
    assert 1 <= found.frames <= 10_000
    assert 1 <= found.bits <= 64
    assert 1 <= found.channels <= 65
    assert found.decoded_bytes > 0
    return found


@pytest.mark.parametrize("name", NAMES)
def test_seeds_are_whole(name: str) -> None:
    found = try_header(seeds()[name])
    if name in ("pdf", "text"):
        assert isinstance(found, str)
    else:
        assert isinstance(found, Header), found


def test_every_format_has_a_seed() -> None:
    assert set(seeds()) == set(NAMES)
    found = (try_header(data) for data in seeds().values())
    assert {header.format for header in found if isinstance(header, Header)} == set(PhotoFormat)


@pytest.mark.parametrize("name", NAMES)
def test_changed_files_give_a_header_or_a_sentence(name: str) -> None:
    chance = random.Random(name)
    answers = [try_header(change(seeds()[name], chance)) for _ in range(300)]
    assert any(isinstance(answer, str) for answer in answers)


@pytest.mark.parametrize("name", NAMES)
def test_files_that_end_anywhere(name: str) -> None:
    data = seeds()[name]
    for end in [*range(1, min(len(data), 120)), *range(120, min(len(data), 3000), 37)]:
        try_header(data[:end])


@pytest.mark.parametrize("name", NAMES)
def test_one_format_s_start_before_another_s_rest(name: str) -> None:
    for other in seeds().values():
        for end in (4, 12, 16, 40):
            try_header(seeds()[name][:end] + other[end:])


@pytest.mark.parametrize("name", BUILT_TO_BE_SLOW)
def test_files_that_are_built_to_keep_us_busy(name: str) -> None:
    answer = try_header(BUILT_TO_BE_SLOW[name])
    assert isinstance(answer, Header) or "damaged" in answer or "incomplete" in answer
