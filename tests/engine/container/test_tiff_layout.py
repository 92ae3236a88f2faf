import struct

from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.source import Source
from studio.engine.container.tiff import ASCII, LONG, RATIONAL, SHORT, UNDEFINED, Entries, Entry, Tiff
from studio.engine.container.tiff_layout import pack, turn

PARENTS = {0x8769: 0, 0xA005: 0x8769}


def read(block: bytes) -> Entries:
    tiff = Tiff(Source.of_bytes(block), len(block))
    found, _ = tiff.load(tiff.first)
    assert not tiff.is_damaged
    return found


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
    main: Entries, photo: Entries, interop: Entries, note: bytes, place: int, order: str
) -> None:
    photo = {**photo, 0x927C: Entry(UNDEFINED, len(note), note)}
    given = {0: main, 0x8769: photo, 0xA005: interop}
    block = pack(given, PARENTS, order, (place, photo[0x927C].data))
    assert block[place : place + len(note)] == note
    tiff = Tiff(Source.of_bytes(block), len(block))
    again: dict[int, Entries] = {}
    places = {0: tiff.first}
    for name in (0, *PARENTS):
        assert places.get(name, 0) % 2 == 0
        again[name], more = tiff.load(places[name], (), PARENTS) if name in places else ({}, {})
        places |= more
    assert not tiff.is_damaged
    for name, directory in given.items():
        plain = {tag: (entry.kind, entry.count, entry.data) for tag, entry in again[name].items()}
        assert plain == {tag: (entry.kind, entry.count, entry.data) for tag, entry in directory.items()}


def test_nothing_overlaps_and_nothing_is_lost_between() -> None:
    block = pack({0: {271: Entry(ASCII, 6, b"Canon\0")}, 0x8769: {}}, PARENTS, "<")
    assert block == b"II*\0\x08\0\0\0" + b"\1\0" + struct.pack("<HHII", 271, 2, 6, 26) + bytes(4) + b"Canon\0"


def test_values_start_at_even_places() -> None:
    found = read(pack({0: {tag: Entry(ASCII, 5, b"abcd\0") for tag in range(1, 5)}}, {}, "<", (101, b"note!")))
    assert len(found) == 4 and not any(entry.place % 2 for entry in found.values())


def test_types_of_big_files_are_not_written_into_small_ones() -> None:
    found = read(pack({0: {1: Entry(16, 1, bytes(8)), 2: Entry(ASCII, 2, b"x\0")}}, {}, "<"))
    assert found.keys() == {2}


def test_the_parent_of_a_directory_is_written_though_it_is_empty() -> None:
    block = pack({0: {}, 0x8769: {}, 0xA005: {1: Entry(ASCII, 4, b"R98\0")}}, PARENTS, ">")
    tiff = Tiff(Source.of_bytes(block))
    _, places = tiff.load(tiff.first, (), PARENTS)
    _, places = tiff.load(places[0x8769], (), PARENTS)
    assert tiff.load(places[0xA005])[0][1].data == b"R98\0"
