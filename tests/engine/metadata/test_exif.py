import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.source import Source
from studio.engine.container.tiff import Entries
from studio.engine.metadata.exif import edit_exif, read_block
from studio.engine.metadata.exif_tags import GPS, INTEROP, MAIN, PHOTO
from studio.engine.metadata.policy import MetadataEdit, plan_edit
from studio.engine.metadata.regions import PictureChange
from studio.recipe.geometry import output_geometry
from studio.recipe.model import Format, Keep, MetadataPolicy, Resize
from tests.photo_metadata import make_exif
from tests.tiff_file import Raw, tiff_bytes


def plan(format_: Format = Format.JPEG, is_srgb: bool = True, dpi: int | None = None, **policy: object) -> MetadataEdit:
    return plan_edit(MetadataPolicy(**policy), {}, (90, 60), format_, dpi, is_srgb)


def edit(block: bytes, change: MetadataEdit | None = None, has_caption: bool = False) -> dict[int, Entries]:
    packed, notes = edit_exif(block, change or plan(), has_caption)
    assert notes == ()
    return read(packed)


def read(block: bytes) -> dict[int, Entries]:
    if not block:
        return {MAIN: {}, PHOTO: {}, GPS: {}, INTEROP: {}}
    directories, _, damaged = read_block(Source.of_bytes(block), len(block))
    assert not damaged
    return directories


@pytest.mark.parametrize("order", "<>")
def test_only_what_must_be_corrected_changes(order: str) -> None:
    before = read(make_exif(order))
    after = edit(make_exif(order))
    changed = {
        (name, tag)
        for name in before
        for tag in before[name].keys() | after[name].keys()
        if before[name].get(tag) != after[name].get(tag)
        and (tag not in after[name] or before[name][tag].data != after[name][tag].data)
    }
    assert changed == {
        (MAIN, 0x0112),
        (PHOTO, 0xA002),
        (PHOTO, 0xA003),
        (INTEROP, 0x1001),
        (INTEROP, 0x1002),
    }
    assert after[MAIN][0x0112].data == struct.pack(order + "H", 1)


def test_tags_of_another_files_structure_do_not_pass() -> None:
    structure = {254: 0, 256: 9, 258: 8, 259: 1, 273: 8, 279: 8, 317: 2, 330: 8, 700: b"xmp", 33723: b"i", 34377: b"8"}
    structure |= {34675: b"icc", 33550: b"x", 34735: b"x", 50706: b"\1\4\0\0", 51041: b"x", 0xEA1C: bytes(2000)}
    after = edit(tiff_bytes({**structure, 271: "Canon", 0xC614: "Canon EOS R5", 0x8769: {0xEA1C: bytes(99)}}))
    assert after[MAIN].keys() == {271, 0xC614}
    assert after[PHOTO] == {}


def test_places_and_serials() -> None:
    block = tiff_bytes({0xC62F: "1", 0x8769: {0xA431: "2", 0xA435: "3", 0xFDE9: "4", 0x927C: b"5"}, 0x8825: {1: "N"}})
    kept = edit(block)
    assert (kept[MAIN].keys(), kept[PHOTO].keys(), kept[GPS].keys()) == (
        {0xC62F},
        {0xA431, 0xA435, 0xFDE9, 0x927C},
        {1},
    )
    placeless = edit(block, plan(gps=False))
    assert (placeless[PHOTO].keys(), placeless[GPS]) == ({0xA431, 0xA435, 0xFDE9}, {})
    nameless = edit(block, plan(serials=False))
    assert (nameless[MAIN], nameless[PHOTO], nameless[GPS].keys()) == ({}, {}, {1})


def test_rights_alone() -> None:
    block = tiff_bytes({271: "Canon", 0x013B: "A", 0x8298: "C", 0x9C9D: b"A\0", 0x8769: {0xA437: "P", 0x8827: 400}})
    after = edit(block, plan(keep=Keep.COPYRIGHT, gps=False))
    assert (after[MAIN].keys(), after[PHOTO].keys()) == ({0x013B, 0x8298, 0x9C9D}, {0xA437})
    assert edit_exif(tiff_bytes({271: "Canon"}), plan(keep=Keep.COPYRIGHT)) == (b"", ())
    assert edit_exif(block, plan(keep=Keep.NONE)) == (b"", ())


def test_texts_that_a_photo_has_twice_become_the_same() -> None:
    wide = "Old".encode("utf-16-le")
    block = tiff_bytes({0x9C9D: wide, 0x9C9B: wide, 0x8769: {0xA436: "Old", 0xA437: "Old"}})
    after = edit(block, plan(creator="Zoë", title="Näher"))
    assert after[MAIN][0x013B].data == after[PHOTO][0xA437].data == "Zoë\0".encode()
    assert after[MAIN][0x9C9D].data == "Zoë\0".encode("utf-16-le")
    assert after[MAIN][0x9C9B].data == "Näher\0".encode("utf-16-le")
    assert after[PHOTO][0xA436].data == after[MAIN][0x010E].data == "Näher\0".encode()


def test_empty_texts_remove() -> None:
    after = edit(make_exif(), plan(copyright="", creator="", title=""))
    assert not {0x8298, 0x013B, 0x9C9B} & after[MAIN].keys()
    assert after[MAIN][0x010E].data == b"A quiet harbour\0"


@pytest.mark.parametrize(
    ("own", "has_caption", "expected"), [("", False, b"T"), ("  ", False, b"T"), ("C", False, b"C")]
)
def test_title_becomes_the_description_where_there_is_none(own: str, has_caption: bool, expected: bytes) -> None:
    after = edit(tiff_bytes({0x010E: own}), plan(title="T"), has_caption)
    assert after[MAIN][0x010E].data == expected + b"\0"


def test_title_becomes_no_description_where_a_caption_is_elsewhere() -> None:
    assert 0x010E not in edit(b"", plan(title="T"), has_caption=True)[MAIN]


@pytest.mark.parametrize(
    ("own", "is_srgb", "expected"),
    [("R98", True, b"R98\0"), ("R03", True, b"R98\0"), ("R03", False, b"R03\0"), ("R98", False, None)],
)
def test_interoperability_says_no_wrong_colours(own: str, is_srgb: bool, expected: bytes | None) -> None:
    after = edit(tiff_bytes({0x8769: {0xA001: 2, 0xA005: {1: own, 2: b"0100"}}}), plan(is_srgb=is_srgb))
    found = after[INTEROP].get(1)
    assert (found and found.data) == expected
    assert after[PHOTO][0xA001].data == (b"\1\0" if is_srgb else b"\xff\xff")


@pytest.mark.parametrize("format_", Format)
def test_orientation_is_1_or_not_there(format_: Format) -> None:
    found = edit(make_exif(), plan(format_))[MAIN].get(0x0112)
    assert (found is None) is (format_ is Format.AVIF)
    assert 0x0112 not in edit(tiff_bytes({271: "Canon"}), plan(format_))[MAIN]


def test_resolutions_that_break_readers_go() -> None:
    after = edit(tiff_bytes({271: "Canon", 282: [(300, 1), (300, 1)], 283: 300, 296: [2, 2]}))
    assert after[MAIN].keys() == {271}


@pytest.mark.parametrize(("orientation", "expected"), [(1, (300, 72)), (3, (300, 72)), (6, (72, 300)), (5, (72, 300))])
@pytest.mark.parametrize("order", "<>")
def test_densities_are_exchanged_by_a_quarter_turn(order: str, orientation: int, expected: tuple[int, int]) -> None:
    block = tiff_bytes({282: [(300, 1)], 283: [(72, 1)], 296: 2}, order=order)
    change = PictureChange(size=(90, 60), orientation=orientation, geometry=output_geometry(Resize(), 90, 60))
    edited = plan_edit(MetadataPolicy(), {}, (90, 60), Format.JPEG, None, True, change)
    main = edit(block, edited)[MAIN]
    assert tuple(struct.unpack(order + "II", main[tag].data)[0] for tag in (282, 283)) == expected


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(("directory", "tag"), [(PHOTO, 0x9286), (GPS, 27), (GPS, 28)])
def test_comments_in_the_wrong_byte_order_are_put_right(order: str, directory: int, tag: int) -> None:
    right, wrong = ("utf-16-le", "utf-16-be")[:: 1 if order == "<" else -1]
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}

    def written(text: bytes) -> bytes:
        return edit(tiff_bytes({directory: {tag: b"UNICODE\0" + text}}, order=order))[directory][tag].data[8:]

    for text in ("Grüße 写真", "Hello", "a", "写真 1"):
        assert written(text.encode(wrong)) == text.encode(right)
        assert written(text.encode(right)) == text.encode(right)
        assert written(mark[wrong] + text.encode(wrong)) == mark[right] + text.encode(right)
        assert written(mark[right] + text.encode(right)) == mark[right] + text.encode(right)
    for unclear in ("写真".encode(wrong), b"", b"odd"):
        assert written(unclear) == unclear


def test_resolution_alone_is_written_only_where_the_format_has_no_other_place() -> None:
    assert edit_exif(b"", plan(dpi=300)) == (b"", ())
    assert edit(b"", plan(Format.WEBP, dpi=300))[MAIN][282].data == struct.pack("<II", 300, 1)
    assert edit(tiff_bytes({271: "Canon"}, order=">"), plan(dpi=300))[MAIN][296].data == b"\0\2"


@pytest.mark.parametrize("block", [b"Exif", b"II*\0", b"\xff" * 60, b"<html>"])
def test_unreadable_blocks_go_and_texts_are_written(block: bytes) -> None:
    packed, notes = edit_exif(block, plan(copyright="Nord"))
    assert len(notes) == 1 and "EXIF" in str(notes[0])
    assert read(packed)[MAIN].keys() == {0x8298}


def test_a_directory_that_is_its_own_child_ends() -> None:
    block = bytearray(tiff_bytes({271: "Canon", 0x8769: 8, 0x8825: 8}))
    for tag in (0x8769, 0x8825):
        at = block.index(struct.pack("<H", tag))
        block[at : at + 12] = struct.pack("<HHII", tag, 4, 1, 8)
    packed, notes = edit_exif(bytes(block), plan())
    assert read(packed)[MAIN].keys() == {271}
    assert len(notes) == 1


def test_interoperability_that_is_broken_is_not_worth_a_note() -> None:
    block = tiff_bytes({271: "Canon", 0x8769: {0x8827: 400, 0xA005: Raw(4, 1, struct.pack("<I", 60_000))}})
    packed, notes = edit_exif(block, plan())
    assert notes == () and read(packed)[PHOTO].keys() == {0x8827}


def test_a_jpeg_loses_the_makers_notes_before_anything_else() -> None:
    block = tiff_bytes({271: "Canon", 0x8769: {0x8827: 400, 0x9286: b"c" * 30_000, 0x927C: b"n" * 60_000}})
    packed, notes = edit_exif(block, plan())
    assert len(packed) <= 65_527
    assert read(packed)[PHOTO].keys() == {0x8827, 0x9286}
    assert len(notes) == 1 and "maker" in str(notes[0])
    assert edit_exif(block, plan(Format.PNG))[1] == ()


def test_a_jpeg_loses_the_longest_values_next() -> None:
    block = tiff_bytes({271: "Canon", 0x8769: {0x8827: 400, 0x9286: b"c" * 70_000, 0x927C: b"n" * 60_000}})
    packed, notes = edit_exif(block, plan())
    assert len(packed) <= 65_527
    assert (read(packed)[MAIN].keys(), read(packed)[PHOTO].keys()) == ({271}, {0x8827})
    assert len(notes) == 2


def test_a_jpeg_takes_a_crowd_of_small_values_in_one_go() -> None:
    block = tiff_bytes(dict.fromkeys(range(60000, 61900), b"x" * 60))
    packed, _ = edit_exif(block, plan())
    assert 60_000 < len(packed) <= 65_527


def test_notes_far_behind_are_moved_to_where_there_is_room() -> None:
    far = tiff_bytes({271: "Canon", 0x010E: "x" * 80_000, 0x8769: {0x8827: 400, 0x927C: b"n" * 500}})
    assert far.index(b"nnnn") > 65_527
    packed, _ = edit_exif(far, plan(Format.PNG))
    assert read(packed)[PHOTO][0x927C].data == b"n" * 500


@given(data=st.data(), keep=st.sampled_from(Keep), gps=st.booleans(), format_=st.sampled_from(Format))
def test_no_bytes_make_it_fail(data: st.DataObject, keep: Keep, gps: bool, format_: Format) -> None:
    block = bytearray(make_exif(data.draw(st.sampled_from("<>"))))
    for _ in range(data.draw(st.integers(1, 6))):
        block[data.draw(st.integers(0, len(block) - 1))] = data.draw(st.sampled_from([0, 1, 8, 127, 255]))
    packed, _ = edit_exif(bytes(block), plan(format_, keep=keep, gps=gps, copyright="Nord"))
    assert len(packed) < 2 * len(block) + 200
    assert read(packed)[MAIN][0x8298].data == b"Nord\0"
