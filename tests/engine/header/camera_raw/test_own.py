"""Older camera raws that are no TIFF files: told by their content, described as LibRaw delivers them."""

import io
import struct
from datetime import datetime

import pytest
import rawpy
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.header.read import Header, PhotoFormat, read_header, sniff
from studio.errors import PhotoError
from tests.raw_own_file import make_crw, make_mrw, make_x3f

TAKEN = datetime(2002, 5, 6, 7, 8, 9)


def read(data: bytes) -> Header:
    return read_header(io.BytesIO(data))


@pytest.mark.parametrize(
    ("data", "camera"),
    [(make_crw(), "Canon EOS D30"), (make_mrw(), "Minolta Co., Ltd. DiMAGE 7"), (make_x3f(), "SIGMA DP2")],
    ids=["crw", "mrw", "x3f"],
)
def test_what_they_say_of_themselves(data: bytes, camera: str) -> None:
    found = read(data)
    assert sniff(data[:4096]) is PhotoFormat.RAW
    assert (found.format, found.width, found.height, found.orientation) == (PhotoFormat.RAW, 96, 64, 1)
    assert (found.camera, found.taken, found.bits, found.problems) == (camera, TAKEN, 16, ())


@pytest.mark.parametrize("data", [make_crw(), make_mrw()], ids=["crw", "mrw"])
def test_libraw_says_the_same_size(data: bytes) -> None:
    found = read(data)
    with rawpy.imread(io.BytesIO(data)) as raw:
        assert (raw.sizes.width, raw.sizes.height) == (found.width, found.height)


@pytest.mark.parametrize(("degrees", "orientation"), [(0, 1), (90, 6), (180, 3), (270, 8), (45, 1)])
def test_degrees_are_a_turn(degrees: int, orientation: int) -> None:
    assert read(make_crw(degrees=degrees)).orientation == orientation
    assert read(make_x3f(degrees=degrees)).orientation == orientation


def test_a_turn_to_the_left_may_be_negative() -> None:
    data = make_crw(degrees=90).replace(struct.pack("<fi", 1.0, 90), struct.pack("<fi", 1.0, -90))
    assert read(data).orientation == 8


def test_minoltas_turn_is_in_its_exif() -> None:
    found = read(make_mrw(orientation=6))
    assert (found.orientation, found.upright_size) == (6, (64, 96))


def test_sigmas_newer_ones_are_as_large_as_their_jpeg() -> None:
    data = make_x3f(degrees=90, version=4 << 16)
    found = read(data.replace(struct.pack("<3I", 96, 64, 90), bytes(12), 1))
    assert (found.width, found.height, found.orientation) == (96, 64, 1)


def test_heaps_in_heaps_have_an_end() -> None:
    inner = b""
    for _ in range(300):
        inner = (
            inner + struct.pack("<H", 1) + struct.pack("<H2I", 0x300A, len(inner), 0) + struct.pack("<I", len(inner))
        )
    data = b"II" + struct.pack("<I", 26) + b"HEAPCCDR" + bytes(12) + inner
    with pytest.raises(PhotoError, match="how large"):
        read(data)


@given(
    st.sampled_from([make_crw(), make_mrw(), make_x3f()]), st.integers(0, 6000), st.binary(max_size=8), st.booleans()
)
def test_no_bytes_make_it_fail(good: bytes, place: int, junk: bytes, is_cut: bool) -> None:
    place %= len(good)
    data = good[: max(place, 20)] if is_cut else good[:place] + junk + good[place + len(junk) :]
    try:
        read(data)
    except PhotoError as error:
        assert str(error).endswith(".")
