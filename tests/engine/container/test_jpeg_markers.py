"""The walk over a JPEG: segments and scans of real files, what cameras write beside them, and nothing without end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.jpeg_markers import APP1, COMMENT, END, HUFFMAN_TABLES, SCAN, CodedData, JpegWalk, Segment
from studio.engine.container.source import DamagedError, Source
from studio.errors import PhotoError
from tests.jpeg_file import segment, split_jpeg
from tests.picture import encode, make_scene

SCENE = make_scene(96, 64)
BASELINE = encode(SCENE, "JPEG")
RESTARTS = encode(SCENE, "JPEG", restart_marker_blocks=2)
START = b"\xff\xd8"
CODED = segment(SCAN, b"\1\1\0\0\x3f\0")


def walk(data: bytes) -> list[Segment]:
    return list(JpegWalk(Source.of_bytes(data)))


def scans(data: bytes) -> list[CodedData]:
    walk = JpegWalk(Source.of_bytes(data))
    return [walk.pass_scan() for segment in walk if segment.kind == SCAN]


def test_segments_lie_where_they_say() -> None:
    found = walk(BASELINE)
    assert found[0].at == 2 and found[-1].kind == END and found[-1].at == len(BASELINE) - 2
    for each in found:
        assert BASELINE[each.at : each.at + 2] == bytes((0xFF, each.kind))
        assert not each.has_gap
        if each.kind != END:
            assert BASELINE[each.at + 4 :].startswith(each.read())
    assert sum(each.kind == SCAN for each in found) == 1


def test_every_scan_is_found() -> None:
    data = encode(SCENE, "JPEG", progressive=True)
    coded = scans(data)
    assert len(coded) == sum(each.kind == SCAN for each in walk(data)) > 5
    for each in coded:
        assert data[each.end] == 0xFF and each.start < each.end and each.restarts == ()


def test_restarts_are_counted() -> None:
    (coded,) = scans(RESTARTS)
    assert len(coded.restarts) > 8
    assert coded.restarts == tuple(number % 8 for number in range(len(coded.restarts)))
    assert coded.end == len(RESTARTS) - 2


@pytest.mark.parametrize("fill", [b"", b"\xff\xff"])
def test_a_restart_before_the_end_is_no_part_of_the_scan(fill: bytes) -> None:
    """Some cameras write one there."""
    for data in (BASELINE, RESTARTS):
        (plain,) = scans(data)
        start, end = split_jpeg(data)
        for restart in (b"\xff\xd0", b"\xff\xd7\xff\xd0"):
            assert scans(start + restart + fill + end) == [plain]


def test_segments_behind_the_scan() -> None:
    start, end = split_jpeg(BASELINE)
    data = start + segment(APP1, bytes(99)) + segment(COMMENT, b"\xff\xd9\xff\xda") + end
    assert [each.kind for each in walk(data)][-4:] == [SCAN, APP1, COMMENT, END]
    assert scans(data) == scans(BASELINE)
    assert not any(each.has_gap for each in walk(data))
    assert walk(start + segment(APP1, b"x") + b"rubbish" + end)[-1].has_gap
    assert not walk(start + segment(APP1, b"x") + bytes(9) + end)[-1].has_gap


def test_stuffed_bytes_are_no_markers() -> None:
    coded = b"\x12\xff\0\x34\xff\xff\0\xff\0"
    assert scans(START + CODED + coded + b"\xff\xff\xd9") == [
        CodedData(start=2 + len(CODED), end=3 + len(CODED) + len(coded), restarts=())
    ]


def test_tables_between_scans() -> None:
    data = START + CODED + b"\1\2\3" + segment(HUFFMAN_TABLES, bytes(17)) + CODED + b"\4\5" + b"\xff\xd9"
    assert [each.kind for each in walk(data)] == [SCAN, HUFFMAN_TABLES, SCAN, END]


@pytest.mark.parametrize("cut", [1, 2, 30, 200])
def test_a_file_that_ends_early_ends_without_its_marker(cut: int) -> None:
    found = walk(BASELINE[:-cut])
    assert found[-1].kind == SCAN
    (coded,) = scans(BASELINE[:-cut])
    assert coded.end == len(BASELINE) - cut


def test_a_segment_that_is_cut_is_where_the_walk_ends() -> None:
    data = START + segment(COMMENT, b"x") + segment(APP1, bytes(50))[:-1]
    walk = JpegWalk(Source.of_bytes(data))
    assert [each.kind for each in walk] == [COMMENT]
    assert walk.at == 2 + 5


def test_garbage_before_a_segment_is_passed_over() -> None:
    data = START + b"garbage" + segment(COMMENT, b"x") + b"\xff\xff\xff" + segment(COMMENT, b"y") + b"\xff\xd9"
    assert [(each.read(), each.has_gap) for each in walk(data)] == [(b"x", True), (b"y", False), (b"", False)]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (segment(COMMENT) * 2_001, "too many segments"),
        ((bytes(60) + segment(COMMENT)) * 2_000, "make no sense"),
        (bytes(70_000) + segment(COMMENT), "makes no sense"),
        (b"\xff\xfe\0\1", "impossible length"),
        (b"\xff\xd0" * 3_000, "too many segments"),
    ],
)
def test_what_is_built_to_keep_us_busy_is_damaged(data: bytes, what: str) -> None:
    with pytest.raises(DamagedError, match=what):
        walk(START + data)


def test_a_jpeg_inside_another_file() -> None:
    source = Source.of_bytes(b"before" + BASELINE + b"behind").part(6, len(BASELINE))
    assert [each.kind for each in JpegWalk(source)] == [each.kind for each in walk(BASELINE)]


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    for start in (START, START + CODED, START + segment(APP1, b"x")):
        try:
            found = walk(start + data)
        except PhotoError:
            continue
        places = [each.at for each in found]
        assert places == sorted(set(places))
        assert all(each.body.size <= len(start + data) for each in found)
