"""TIFF directories: both byte orders and widths, values read when asked for, nothing outside, nothing without end."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.source import DamagedError, Source
from studio.engine.container.tiff import ASCII, MOST_ENTRIES, Entries, Tiff
from studio.errors import PhotoError
from tests.tiff_file import Block, Raw, tiff_bytes


def load(block: bytes, budget: int | None = None, skip: tuple[int, ...] = ()) -> tuple[Tiff, Entries]:
    tiff = Tiff(Source.of_bytes(block), len(block) if budget is None else budget)
    return tiff, tiff.load(tiff.first, skip)[0]


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("big", [False, True])
def test_values_are_read_as_they_lie(order: str, big: bool) -> None:
    block = tiff_bytes({271: "Canon", 274: 6, 282: [(300, 1)], 700: b"packet " * 9}, order=order, big=big)
    tiff, found = load(block)
    assert (tiff.order, tiff.is_damaged) == (order, False)
    assert found[271].data == b"Canon\0" and found[271].kind == ASCII
    assert struct.unpack(order + "H", found[274].data) == (6,) and found[274].place == 0
    assert struct.unpack(order + "II", found[282].data) == (300, 1)
    assert block[found[700].place :].startswith(b"packet packet") and found[700].count == 63
    directory = tiff.directory(tiff.first)
    assert list(directory) == [271, 274, 282, 700] and len(directory) == 4 and 274 in directory
    assert (directory.number(274), directory.ratio(282), directory.data(700, 6)) == (6, 300.0, b"packet")


def test_tags_to_skip_are_not_read() -> None:
    tiff, found = load(tiff_bytes({271: "Canon", 700: b"x" * 100}), budget=10, skip=(700,))
    assert found.keys() == {271}
    assert not tiff.is_damaged


@pytest.mark.parametrize("start", [b"", b"II", b"II*\0", b"II*\0\0\0", b"XX*\0\x08\0\0\0", b"II-\0\x08\0\0\0"])
def test_what_is_no_structure_is_refused(start: bytes) -> None:
    with pytest.raises(DamagedError):
        Tiff(Source.of_bytes(start))


@pytest.mark.parametrize(
    "broken",
    [
        Raw(2, 1000, struct.pack("<I", 8)),  # longer than the block
        Raw(2, 10, struct.pack("<I", 4_000_000_000)),  # outside
        Raw(2, 4_294_967_295, struct.pack("<I", 8)),  # enormous
    ],
)
def test_a_broken_entry_goes_and_the_others_stay(broken: Raw) -> None:
    tiff, found = load(tiff_bytes({271: "Canon", 272: broken, 305: "Firmware"}))
    assert found.keys() == {271, 305}
    assert tiff.is_damaged
    assert tiff.directory(tiff.first).data(272, 4) == b""  # the header sees of it what the export does


def test_an_entry_of_an_unknown_type_goes() -> None:
    tiff, found = load(tiff_bytes({271: "Canon", 272: Raw(77, 1, bytes(4))}))
    assert found.keys() == {271} and tiff.is_damaged


def test_empty_entries_say_nothing() -> None:
    tiff, found = load(tiff_bytes({271: "Canon", 272: Raw(0, 0, b""), 273: Raw(2, 0, b"")}))
    assert found.keys() == {271}
    assert not tiff.is_damaged


def test_a_directory_is_loaded_once() -> None:
    tiff, found = load(tiff_bytes({271: "Canon"}))
    assert found and not tiff.is_damaged
    assert tiff.load(tiff.first) == ({}, {})
    assert tiff.is_damaged


def test_values_together_are_bounded() -> None:
    shared = Raw(7, 900, struct.pack("<I", 8))
    block = tiff_bytes({**dict.fromkeys(range(1000, 1900), shared), 5000: b"x" * 900})
    tiff, found = load(block)
    assert 0 < sum(len(entry.data) for entry in found.values()) <= len(block)
    assert tiff.is_damaged


def test_entries_are_bounded() -> None:
    def directory(count: int) -> bytes:
        rows = b"".join(struct.pack("<HHII", number, 4, 1, number) for number in range(count))
        return b"II*\0\x08\0\0\0" + struct.pack("<H", count) + rows + bytes(4)

    assert len(load(directory(MOST_ENTRIES))[1]) == MOST_ENTRIES
    tiff, found = load(directory(MOST_ENTRIES + 1))
    assert found == {} and tiff.is_damaged
    with pytest.raises(DamagedError):
        tiff.directory(tiff.first)


def test_a_directory_that_is_cut_keeps_what_is_there() -> None:
    block = tiff_bytes({256: 60, 257: 40, 258: 8})
    tiff, found = load(block[: 8 + 2 + 24])
    assert found.keys() == {256, 257} and tiff.is_damaged
    assert tiff.directory(8).is_cut and not Tiff(Source.of_bytes(block)).directory(8).is_cut


@pytest.mark.parametrize(
    ("value", "place"),
    [
        (Raw(4, 1, struct.pack("<I", 99)), 99),
        (Raw(13, 1, struct.pack("<I", 99)), 99),
        (Raw(9, 1, struct.pack("<i", 99)), 99),  # what some cameras and editors write
        (Raw(9, 1, struct.pack("<i", -99)), 0),
        (Raw(3, 1, struct.pack("<HH", 99, 0)), 99),
        (Raw(11, 1, struct.pack("<f", 99)), 0),
        ("text", 0),
        ([1, 2], 0),
    ],
)
def test_pointers_of_every_type(value: object, place: int) -> None:
    tiff = Tiff(Source.of_bytes(tiff_bytes({330: value})))
    assert tiff.directory(tiff.first).pointer(330) == place
    assert tiff.directory(tiff.first).pointer(331) == 0
    _, places = tiff.load(tiff.first, (), (330,))
    assert places.get(330, 0) == place
    assert tiff.is_damaged is (not place)


def test_pointers_to_several() -> None:
    tiff = Tiff(Source.of_bytes(tiff_bytes({330: [{256: 1}, {256: 2}, {256: 3}]})))
    places = tiff.directory(tiff.first).pointers(330, 2)
    assert [tiff.directory(place).number(256) for place in places] == [1, 2]
    assert Tiff(Source.of_bytes(tiff_bytes({330: Block(b"x")}))).directory(8).pointer(330) > 0


@pytest.mark.parametrize("big", [False, True])
def test_chains_end_where_they_began(big: bool) -> None:
    block = bytearray(tiff_bytes({256: 1}, {256: 2}, big=big))
    tiff = Tiff(Source.of_bytes(bytes(block)))
    first, second = tiff.chain(tiff.first, 9)
    assert (first.number(256), second.number(256), second.next) == (1, 2, 0)
    width = 8 if big else 4
    block[-width:] = tiff.first.to_bytes(width, "little")
    again = Tiff(Source.of_bytes(bytes(block)))
    assert len(list(again.chain(again.first, 9))) == 2


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    for block in (data, b"II*\0\x08\0\0\0" + data, b"MM\0+\0\x08\0\0\0\0\0\0\0\0\0\x10" + data):
        try:
            _, found = load(block)
        except PhotoError:
            continue
        assert sum(len(entry.data) for entry in found.values()) <= len(block) + 8 * len(found)
