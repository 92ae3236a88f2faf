import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.entries import (
    ASCII,
    LONG,
    RATIONAL,
    SHORT,
    UNDEFINED,
    Directory,
    Entry,
    EntryReader,
    pack,
    turn,
)
from tests.tiff_file import Block, Raw, tiff_bytes

PARENTS = {0x8769: 0, 0xA005: 0x8769}


def read(block: bytes, budget: int | None = None) -> tuple[EntryReader, Directory]:
    reader = EntryReader(lambda at, size: block[at : at + size], len(block) if budget is None else budget)
    return reader, reader.read(reader.first)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize("big", [False, True])
def test_values_are_read_as_they_lie(order: str, big: bool) -> None:
    block = tiff_bytes({271: "Canon", 274: 6, 282: [(300, 1)], 700: b"packet " * 9}, order=order, big=big)
    reader, found = read(block)
    assert (reader.order, reader.damaged) == (order, False)
    assert found[271].data == b"Canon\0" and found[271].kind == ASCII
    assert struct.unpack(order + "H", found[274].data) == (6,) and found[274].place == 0
    assert struct.unpack(order + "II", found[282].data) == (300, 1)
    assert block[found[700].place :].startswith(b"packet packet") and found[700].count == 63


def test_tags_to_skip_are_not_read() -> None:
    block = tiff_bytes({271: "Canon", 700: b"x" * 100})
    reader = EntryReader(lambda at, size: block[at : at + size], budget=10)
    assert reader.read(reader.first, (700,)).keys() == {271}
    assert not reader.damaged


@pytest.mark.parametrize("watermark", [b"", b"II", b"II*\0", b"II*\0\0\0", b"XX*\0\x08\0\0\0", b"II-\0\x08\0\0\0"])
def test_what_is_no_structure_is_refused_or_empty(watermark: bytes) -> None:
    try:
        reader, found = read(watermark)
    except ValueError:
        return
    assert found == {} and reader.damaged


@pytest.mark.parametrize(
    "broken",
    [
        Raw(2, 1000, struct.pack("<I", 8)),  # longer than the block
        Raw(2, 10, struct.pack("<I", 4_000_000_000)),  # outside
        Raw(2, 4_294_967_295, struct.pack("<I", 8)),  # enormous
        Raw(77, 1, b"\0\0\0\0"),  # of no known type
    ],
)
def test_a_broken_entry_goes_and_the_others_stay(broken: Raw) -> None:
    reader, found = read(tiff_bytes({271: "Canon", 272: broken, 305: "Firmware"}))
    assert found.keys() == {271, 305}
    assert reader.damaged


def test_empty_entries_say_nothing() -> None:
    reader, found = read(tiff_bytes({271: "Canon", 272: Raw(0, 0, b""), 273: Raw(2, 0, b"")}))
    assert found.keys() == {271}
    assert not reader.damaged


def test_a_directory_is_read_once() -> None:
    block = tiff_bytes({271: "Canon"})
    reader, found = read(block)
    assert found and not reader.damaged
    assert reader.read(reader.first) == {}
    assert reader.damaged


def test_values_together_are_bounded() -> None:
    shared = Raw(7, 900, struct.pack("<I", 8))
    block = tiff_bytes({**dict.fromkeys(range(1000, 1900), shared), 5000: b"x" * 900})
    reader, found = read(block)
    assert sum(len(entry.data) for entry in found.values()) <= len(block)
    assert reader.damaged


def test_entries_are_bounded() -> None:
    block = b"II*\0\x08\0\0\0\xff\xff" + b"".join(struct.pack("<HHII", n, 4, 1, n) for n in range(65_535))
    reader, found = read(block)
    assert len(found) == 2_000
    assert reader.damaged


@pytest.mark.parametrize(
    ("value", "place"), [(Block(b"x"), True), (Raw(13, 1, struct.pack("<I", 99)), 99), ("text", 0), ([1, 2], 0)]
)
def test_pointer(value: object, place: int) -> None:
    reader, found = read(tiff_bytes({330: value}))
    assert bool(reader.pointer(found[330])) is bool(place)
    assert reader.pointer(None) == 0


def test_turning_the_order_twice_changes_nothing() -> None:
    little = {
        1: Entry(SHORT, 2, b"\1\2\3\4"),
        2: Entry(LONG, 1, b"\1\2\3\4"),
        3: Entry(RATIONAL, 1, b"\1\2\3\4\5\6\7\x08"),
        4: Entry(UNDEFINED, 3, b"\1\2\3"),
        5: Entry(12, 1, b"\1\2\3\4\5\6\7\x08"),
    }
    big = turn(little, "<", ">")
    assert [entry.data for entry in big.values()] == [
        b"\2\1\4\3",
        b"\4\3\2\1",
        b"\4\3\2\1\x08\7\6\5",
        b"\1\2\3",
        b"\x08\7\6\5\4\3\2\1",
    ]
    assert turn(big, ">", "<") == little
    assert turn(little, "<", "<") is little


entries = st.builds(
    lambda kind, data: Entry(kind, len(data), data), st.sampled_from([1, 2, 6, 7]), st.binary(min_size=1, max_size=40)
)
directories = st.dictionaries(st.integers(1, 60_000).filter(lambda tag: tag not in PARENTS), entries, max_size=12)


@given(
    main=directories,
    photo=directories,
    interop=directories,
    note=st.binary(min_size=5, max_size=300),
    place=st.integers(9, 900),
    order=st.sampled_from("<>"),
)
def test_what_is_packed_is_read_again(
    main: Directory, photo: Directory, interop: Directory, note: bytes, place: int, order: str
) -> None:
    photo = {**photo, 0x927C: Entry(UNDEFINED, len(note), note)}
    given = {0: main, 0x8769: photo, 0xA005: interop}
    block = pack(given, PARENTS, order, (place, photo[0x927C].data))
    assert block[place : place + len(note)] == note
    reader = EntryReader(lambda at, size: block[at : at + size], len(block))
    again = {0: reader.read(reader.first)}
    for name, parent in PARENTS.items():
        pointer = reader.pointer(again[parent].pop(name, None))
        assert pointer % 2 == 0
        again[name] = reader.read(pointer) if pointer else {}
    assert not reader.damaged
    for name, directory in given.items():
        plain = {tag: (entry.kind, entry.count, entry.data) for tag, entry in again[name].items()}
        assert plain == {tag: (entry.kind, entry.count, entry.data) for tag, entry in directory.items()}


def test_nothing_overlaps_and_nothing_is_lost_between() -> None:
    block = pack({0: {271: Entry(ASCII, 6, b"Canon\0")}, 0x8769: {}}, PARENTS, "<")
    assert block == b"II*\0\x08\0\0\0" + b"\1\0" + struct.pack("<HHII", 271, 2, 6, 26) + bytes(4) + b"Canon\0"


def test_values_start_at_even_places() -> None:
    _, found = read(pack({0: {tag: Entry(ASCII, 5, b"abcd\0") for tag in range(1, 5)}}, {}, "<", (101, b"note!")))
    assert len(found) == 4 and not any(entry.place % 2 for entry in found.values())


def test_types_of_big_files_are_not_written_into_small_ones() -> None:
    _, found = read(pack({0: {1: Entry(16, 1, bytes(8)), 2: Entry(ASCII, 2, b"x\0")}}, {}, "<"))
    assert found.keys() == {2}


def test_the_parent_of_a_directory_is_written_though_it_is_empty() -> None:
    block = pack({0: {}, 0x8769: {}, 0xA005: {1: Entry(ASCII, 4, b"R98\0")}}, PARENTS, ">")
    reader, main = read(block)
    photo = reader.read(reader.pointer(main[0x8769]))
    assert reader.read(reader.pointer(photo[0xA005]))[1].data == b"R98\0"


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    for block in (data, b"II*\0\x08\0\0\0" + data, b"MM\0+\0\x08\0\0\0\0\0\0\0\0\0\x10" + data):
        try:
            reader, found = read(block)
        except ValueError:
            continue
        assert sum(len(entry.data) for entry in found.values()) <= len(block) + 8 * len(found)
        for entry in found.values():
            reader.read(reader.pointer(entry))
