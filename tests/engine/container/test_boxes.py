import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.boxes import find_box, read_brands, walk_boxes
from studio.engine.container.source import DamagedError, Source
from studio.errors import PhotoError
from tests.box_file import box

UUID = bytes(range(16))


def walk(data: bytes) -> list[tuple[bytes, bytes, int]]:
    return [(each.name, each.body.peek(0, each.body.size), each.end) for each in walk_boxes(Source.of_bytes(data))]


def test_boxes_of_every_kind_of_size() -> None:
    wide = struct.pack(">I4sQ", 1, b"wide", 19) + b"abc"
    rest = struct.pack(">I4s", 0, b"mdat") + b"to the end"
    data = box(b"free") + wide + box(b"uuid", UUID, b"x") + rest
    assert walk(data) == [
        (b"free", b"", 8),
        (b"wide", b"abc", 27),
        (UUID, b"x", 52),
        (b"mdat", b"to the end", len(data)),
    ]


def test_a_box_does_not_reach_beyond_the_one_around_it() -> None:
    inner = struct.pack(">I4s", 99, b"long") + b"inside"
    source = Source.of_bytes(box(b"moov", inner) + b"outside")
    moov = find_box(source, b"moov")
    assert moov is not None
    (found,) = walk_boxes(moov)
    assert (found.body.peek(0, 99), found.end) == (b"inside", 99)


def test_paths() -> None:
    source = Source.of_bytes(box(b"a   ", box(b"b   ", b"1"), box(b"b   ", b"2")))
    found = find_box(source, b"a   ", b"b   ")
    assert found is not None and found.read(0, 1) == b"1"
    assert find_box(source, b"a   ", b"c   ") is None
    assert find_box(source, b"c   ", b"b   ") is None


def test_brands() -> None:
    assert read_brands(Source.of_bytes(box(b"ftyp", b"avif\0\0\0\1mif1miaf"))) == {b"avif", b"mif1", b"miaf"}
    assert read_brands(Source.of_bytes(box(b"moov", b"avif"))) == frozenset()


@pytest.mark.parametrize(
    "data",
    [
        struct.pack(">I4s", 7, b"free"),
        struct.pack(">I4sQ", 1, b"free", 15),
        struct.pack(">I4s", 20, b"uuid") + UUID,
        box(b"free") * 2_501,
    ],
    ids=["short", "wide and short", "uuid and short", "many"],
)
def test_what_can_not_be_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedError):
        walk(data)


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    for start in (b"", box(b"ftyp", b"heic\0\0\0\0"), struct.pack(">I4s", 0, b"meta")):
        try:
            found = walk(start + data)
        except PhotoError:
            continue
        assert sum(len(content) for _, content, _ in found) <= len(start + data)
