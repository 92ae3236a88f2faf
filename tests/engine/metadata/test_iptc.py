import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, IptcImagePlugin

from studio.engine.container.iptc import Dataset, dataset_texts, find_iptc, parse_datasets, turn_back
from studio.engine.metadata.iptc import (
    edit_iptc,
    has_caption,
    insert_iptc,
    pack_datasets,
    to_properties,
    wrap_iptc,
)
from studio.engine.metadata.policy import plan_edit
from studio.recipe.model import Format, Keep, MetadataPolicy
from tests.photo_metadata import IPTC, dataset

UTF8 = dataset(1, 90, b"\x1b%G")


def edit(block: bytes, format_: Format = Format.PNG, **policy: object) -> list[tuple[int, int, bytes]]:
    change = plan_edit(MetadataPolicy(**policy), {}, (9, 9), format_, None, True)
    packed, notes = edit_iptc(block, change)
    assert notes == ()
    datasets, damaged = parse_datasets(packed)
    assert not damaged
    return [(found.record, found.number, found.data) for found in datasets]


@given(st.lists(st.builds(Dataset, st.integers(1, 9), st.integers(0, 255), st.binary(max_size=40)), max_size=20))
def test_what_is_packed_is_read_again(datasets: list[Dataset]) -> None:
    found, damaged = parse_datasets(pack_datasets(datasets))
    assert found == sorted(datasets, key=lambda dataset: dataset.record)
    assert not damaged


@pytest.mark.parametrize("size", [0, 32_767, 32_768, 70_000])
def test_sizes_up_to_and_beyond_two_bytes(size: int) -> None:
    found, damaged = parse_datasets(pack_datasets([Dataset(2, 120, b"x" * size), Dataset(2, 5, b"y")]))
    assert [len(item.data) for item in found] == [size, 1]
    assert not damaged


@pytest.mark.parametrize(
    ("block", "count", "expected"),
    [
        (b"", 0, False),
        (dataset(2, 5, b"x") + bytes(9), 1, False),
        (dataset(2, 5, b"x") + b"rubbish", 1, True),
        (dataset(2, 5, b"x") + b"\x1c\2\5", 1, True),
        (dataset(2, 5, b"x") + b"\x1c\2\5\0\x09short", 1, True),
        (dataset(2, 5, b"x") + b"\x1c\2\5\x80\x05" + b"\xff" * 9, 1, True),
        (dataset(2, 5, b"x") + b"\x1c\2\5\x80\x04\xff\xff\xff\xff", 1, True),
        (dataset(2, 5, b"x") + b"\x1c\2\5\xff\xff" + b"y" * 99, 1, True),
        (dataset(2, 25, b"") * 6_000, 5_000, True),
    ],
)
def test_broken_ends_cost_no_more_than_themselves(block: bytes, count: int, expected: bool) -> None:
    found, damaged = parse_datasets(block)
    assert (len(found), damaged) == (count, expected)


def test_all_is_kept_as_it_is_but_the_preview() -> None:
    assert pack_datasets([Dataset(*item) for item in edit(IPTC)]) == IPTC
    assert edit(IPTC + dataset(2, 200, b"\0\x0b") + dataset(2, 202, b"preview")) == edit(IPTC)


def test_places_go() -> None:
    left = edit(IPTC + dataset(2, 26, b"CH ") + dataset(2, 92, b"Seefeld"), gps=False)
    assert {number for _, number, _ in left} == {0, 5, 25, 55, 60, 80, 110, 116, 118, 120}


def test_rights_alone() -> None:
    left = edit(UTF8 + IPTC, keep=Keep.COPYRIGHT)
    assert [(record, number) for record, number, _ in left] == [(1, 90), (2, 0), (2, 80), (2, 110), (2, 116), (2, 118)]
    assert edit(UTF8 + dataset(2, 0, b"\0\4") + dataset(2, 120, b"x"), keep=Keep.COPYRIGHT) == []
    assert edit(IPTC, keep=Keep.NONE) == []


def test_texts_replace_the_photos_own() -> None:
    left = edit(IPTC + dataset(2, 80, b"Second Artist"), title="New", creator="Nord", copyright="(c) Nord")
    assert [data for _, number, data in left if number in (5, 80, 116)] == [b"New", b"Nord", b"(c) Nord"]
    assert not any(number == 90 and record == 1 for record, number, _ in left), "plain texts need no new encoding"
    assert edit(b"", creator="x" * 40) == [(2, 0, b"\0\4"), (2, 80, b"x" * 40)]
    assert [item for item in edit(IPTC, title="") if item[1] == 5] == []


def test_other_texts_become_utf8_beside_one_that_needs_it() -> None:
    binary = dataset(2, 125, b"\xff\xe9") + dataset(3, 10, b"\xe9")
    left = edit(IPTC + binary, copyright="© Nord")
    assert left[0] == (1, 90, b"\x1b%G")
    assert (2, 90, "Zürich".encode()) in left
    assert (2, 25, "Ævning".encode()) in left
    assert (2, 125, b"\xff\xe9") in left and (3, 10, b"\xe9") in left
    again = edit(pack_datasets([Dataset(*item) for item in left]), copyright="© Süd")
    assert (2, 90, "Zürich".encode()) in again
    assert [item[:2] for item in again].count((1, 90)) == 1


def test_damage_is_named_where_it_matters() -> None:
    broken = IPTC + b"rubbish"
    for keep, count in ((Keep.ALL, 1), (Keep.COPYRIGHT, 0), (Keep.NONE, 0)):
        change = plan_edit(MetadataPolicy(keep=keep), {}, (9, 9), Format.PNG, None, True)
        assert len(edit_iptc(broken, change)[1]) == count


def test_a_jpeg_loses_the_longest_first() -> None:
    block = IPTC + dataset(2, 120, b"a" * 32_000) + dataset(2, 40, b"b" * 32_000) + dataset(2, 103, b"c" * 20_000)
    change = plan_edit(MetadataPolicy(), {}, (9, 9), Format.JPEG, None, True)
    packed, notes = edit_iptc(block, change)
    assert len(packed) <= 65_506 and b"c" * 20_000 in packed and b"Old Credit" in packed
    assert len(notes) == 1


def test_texts_are_read_in_their_encoding() -> None:
    found = dataset_texts(IPTC)
    assert (found[2, 5], found[2, 80], found[2, 120]) == (["Old title"], ["Old Artist"], ["Boats come home."])
    latin, utf8 = dataset(2, 80, "Zoë".encode("latin-1")), dataset(2, 80, "Zoë".encode())
    for block in (latin, utf8, UTF8 + utf8):
        assert dataset_texts(block)[2, 80] == ["Zoë"]
    assert dataset_texts(latin + latin) == {(2, 80): ["Zoë", "Zoë"]}
    assert dataset_texts(UTF8 + latin)[2, 80] == ["Zo\ufffd"]
    assert has_caption(IPTC) and not has_caption(latin)


@pytest.mark.parametrize(
    ("sign", "data", "text"),
    [
        (b"", b"The bride\x92s \x93day\x94 \x96 20 \x80", "The bride’s “day” – 20 €"),
        (b"\x1b-A", b"\x80 caf\xe9", "€ café"),
        (b"", b"\x81 caf\xe9", "\x81 café"),
        (b"\x1b-B", b"\xa3\xf3d\xbc", "Łódź"),
        (b"\x1b.L", b"\xbc\xde\xe1\xda\xd2\xd0", "Москва"),
        (b"\x1b-F", b"\xc1\xe8\xde\xed\xe1", "Αθήνα"),
    ],
)
def test_texts_are_in_the_encoding_that_is_said_or_that_of_windows(sign: bytes, data: bytes, text: str) -> None:
    block = (dataset(1, 90, sign) if sign else b"") + dataset(2, 120, data)
    assert dataset_texts(block)[2, 120] == [text]
    change = plan_edit(MetadataPolicy(copyright="©"), {}, (9, 9), Format.PNG, None, True)
    assert dataset_texts(edit_iptc(block, change)[0])[2, 120] == [text]


@pytest.mark.parametrize("end", range(4))
def test_a_block_that_a_byte_order_turned_round_is_turned_back(end: int) -> None:
    block = IPTC[: len(IPTC) // 4 * 4]
    turned = b"".join(block[at : at + 4][::-1] for at in range(0, len(block), 4)) + bytes(end)
    assert turn_back(turned) == block + bytes(end)
    assert turn_back(IPTC) == IPTC and turn_back(b"rubbish") == b"rubbish"


def test_fields_have_their_places_in_xmp() -> None:
    found = {item.name: (item.values, item.kind) for item in to_properties(IPTC)}
    assert found["dc:subject"] == (("harbour", "Ævning"), "Bag")
    assert found["photoshop:City"] == (("Zürich",), "text")
    assert found["dc:description"] == (("Boats come home.",), "Alt")
    assert found["photoshop:DateCreated"] == (("2024-05-17T18:03:21+02:00",), "text")
    assert len(found) == 9
    dates = [
        to_properties(dataset(2, 55, day) + dataset(2, 60, time))
        for day, time in ((b"20240517", b"180321"), (b"20240517", b"noon"), (b"May", b"180321"))
    ]
    assert [[item.values[0] for item in found] for found in dates] == [["2024-05-17T18:03:21"], ["2024-05-17"], []]


def resource(number: int, data: bytes, name: bytes = b"\0\0", watermark: bytes = b"8BIM") -> bytes:
    return watermark + number.to_bytes(2) + name + len(data).to_bytes(4) + data + b"\0" * (len(data) % 2)


def test_the_block_is_found_among_photoshops_resources() -> None:
    others = resource(0x03ED, b"odd") + resource(0x0422, b"x", name=b"\3abc", watermark=b"MeSa")
    assert find_iptc(others + resource(0x0404, IPTC) + others) == IPTC
    assert find_iptc(b"Photoshop 3.0\0" + others + wrap_iptc(IPTC)) == IPTC
    for nothing in (b"", others, b"8BIM", others[:-8], b"8BIM\4\4\0\0\xff\xff\xff\xff"):
        assert find_iptc(nothing) == b""


def test_a_jpeg_gets_it_behind_exif_and_xmp() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (8, 8)).save(stream, "JPEG", exif=b"Exif\0\0II*\0", xmp=b"<x/>", icc_profile=b"icc", dpi=(9, 9))
    jpeg = insert_iptc(stream.getvalue(), IPTC)
    kinds, at = [], 2
    while jpeg[at + 1] != 0xDB:
        kinds.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
    assert kinds == [0xE0, 0xE1, 0xE1, 0xED, 0xE2]
    with Image.open(io.BytesIO(jpeg)) as image:
        assert IptcImagePlugin.getiptcinfo(image)[(2, 120)] == b"Boats come home."
        image.load()
    assert insert_iptc(jpeg, b"") is jpeg


def test_the_largest_block_fits_into_a_jpeg() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (8, 8)).save(stream, "JPEG")
    block = dataset(2, 120, b"a" * 32_000) + dataset(2, 40, b"b" * 32_000)
    block += dataset(2, 103, b"c" * (65_506 - len(block) - 5))
    assert len(block) == 65_506
    with Image.open(io.BytesIO(insert_iptc(stream.getvalue(), block))) as image:
        image.load()
        assert image.info["photoshop"][0x0404] == block


@given(st.binary(max_size=300), st.sampled_from(Keep), st.sampled_from(Format))
def test_no_bytes_make_it_fail(data: bytes, keep: Keep, format_: Format) -> None:
    change = plan_edit(MetadataPolicy(keep=keep, copyright="©"), {}, (9, 9), format_, None, True)
    for block in (data, IPTC[:50] + data, b"\x1c\2" + data):
        packed, _ = edit_iptc(block, change)
        assert parse_datasets(packed)[1] is False
        dataset_texts(packed)
        has_caption(data)
        to_properties(packed)
    find_iptc(b"8BIM" + data)
