"""Codes of colours in the headers of HEVC and AV1 streams, written bit by bit as their standards have them."""

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.decode.colours.colour_source import PhotoColours, find_colours
from studio.engine.decode.colours.stream_codes import StreamCodes, av1_codes, hevc_codes
from studio.formats import PhotoFormat
from studio.paths import resource_path
from tests.box_file import box, item, make_heif

P3 = resource_path("profiles", "DisplayP3.icc").read_bytes()


class Bits:
    """Writes numbers of single bits, highest first."""

    def __init__(self) -> None:
        self.text = ""

    def put(self, *pairs: tuple[int, int]) -> "Bits":
        """Write pairs of a value and its number of bits."""
        self.text += "".join(f"{value:0{size}b}" for value, size in pairs if size)
        return self

    def golomb(self, *values: int) -> "Bits":
        for value in values:
            self.text += f"{value + 1:b}".zfill(2 * (value + 1).bit_length() - 1)
        return self

    @property
    def data(self) -> bytes:
        text = self.text + "1"
        return int(text.ljust(-len(text) % 8 + len(text), "0"), 2).to_bytes(-(-len(text) // 8))


def hvcc(
    primaries: int,
    transfer: int,
    *,
    layers: int = 0,
    lists: bool = False,
    sets: int = 1,
    says: bool = True,
    usable: bool = True,
) -> bytes:
    """Return the content of an `hvcC` box whose sequence parameter set names colours.

    Without `usable` the same bits stand there, but are not said to tell of its use.
    """
    bits = Bits().put((0, 4), (layers, 3), (1, 1), (0x1234, 88), (90, 8))
    for _ in range(layers):
        bits.put((1, 1), (1, 1))
    bits.put(*((0, 2) for _ in range(layers, 8 if layers else 0)))
    for _ in range(layers):
        bits.put((0, 88), (90, 8))
    bits.golomb(0, 3).put((0, 1)).golomb(96, 64).put((1, 1)).golomb(0, 1, 0, 1).golomb(2, 2, 4)
    bits.put((1, 1)).golomb(*(1, 0, 0) * (layers + 1)).golomb(0, 3, 0, 3, 1, 1)
    bits.put((int(lists), 1))
    if lists:
        bits.put((1, 1))
        for size in range(4):
            for matrix in range(0, 6, 3 if size == 3 else 1):
                bits.put((matrix % 2, 1))
                bits.golomb(*(1 for _ in range(min(64, 1 << 4 + 2 * size) + (size > 1))) if matrix % 2 else (0,))
    bits.put((1, 1), (1, 1), (1, 1), (7, 4), (7, 4)).golomb(0, 0).put((0, 1))
    bits.golomb(sets)
    for index in range(sets):
        bits.put((0, int(index > 0))).golomb(1, 1, 0).put((1, 1)).golomb(0).put((1, 1))
    bits.put((1, 1)).golomb(1).put((5, 8), (1, 1), (1, 1), (1, 1), (int(usable), 1))
    bits.put((1, 1), (255, 8), (4, 16), (3, 16), (1, 1), (0, 1), (1, 1), (5, 3), (1, 1), (int(says), 1))
    bits.put((primaries, 8), (transfer, 8), (1, 8))
    unit = (b"\x42\x01" + bits.data).replace(b"\0\0", b"\0\0\3")
    sets_before = b"\x20\0\1\0\3abc"
    return bytes(22) + b"\2" + sets_before + b"\x21\0\1" + struct.pack(">H", len(unit)) + unit


def av1(primaries: int, transfer: int, *, profile: int = 0, short: bool = True, says: bool = True) -> bytes:
    """Return a sequence header as a unit behind a temporal delimiter."""
    bits = Bits().put((profile, 3), (1, 1), (int(short), 1))
    if short:
        bits.put((4, 5))
    else:
        bits.put((0, 1), (1, 1), (1, 5), (0, 12), (9, 5), (0, 1), (1, 1), (3, 4), (0, 12), (4, 5), (0, 1))
    bits.put((6, 4), (5, 4), (95, 7), (63, 6))
    if not short:
        bits.put((1, 1), (1, 4), (1, 3))
    bits.put((0, 1), (1, 1), (1, 1))
    if not short:
        bits.put((1, 1), (1, 1), (1, 1), (1, 1), (1, 1), (1, 1), (1, 1), (0, 1), (1, 1), (0, 1), (1, 1), (6, 3))
    bits.put((0, 1), (1, 1), (1, 1), (1, 1), (0, int(profile == 2)), (0, int(profile != 1)), (int(says), 1))
    bits.put((primaries, 8), (transfer, 8), (1, 8), (1, 1))
    return b"\x12\0\x0a" + bytes([len(bits.data)]) + bits.data


def test_hevc_that_says_nothing_of_its_use() -> None:
    assert hevc_codes(hvcc(12, 16)) == StreamCodes(12, 16)
    assert hevc_codes(hvcc(12, 16, usable=False)) is None


@pytest.mark.parametrize("layers", [0, 2])
@pytest.mark.parametrize("lists", [False, True])
@pytest.mark.parametrize("sets", [0, 1, 2])
def test_hevc(layers: int, lists: bool, sets: int) -> None:
    assert hevc_codes(hvcc(12, 13, layers=layers, lists=lists, sets=sets)) == StreamCodes(12, 13)
    assert hevc_codes(hvcc(12, 13, layers=layers, lists=lists, sets=sets, says=False)) is None


@pytest.mark.parametrize("profile", [0, 1, 2])
@pytest.mark.parametrize("short", [True, False])
def test_av1(profile: int, short: bool) -> None:
    unit = av1(9, 16, profile=profile, short=short)
    assert av1_codes(b"\x81\0\x0c\0" + unit, b"") == StreamCodes(9, 16)
    assert av1_codes(b"\x81\0\x0c\0", unit + b"\x32\5abcde") == StreamCodes(9, 16)
    assert av1_codes(b"\x81\0\x0c\0", av1(9, 16, profile=profile, short=short, says=False)) is None


def heif(settings: bytes, *more: bytes) -> io.BytesIO:
    return io.BytesIO(make_heif([item(1, b"hvc1")], [box(b"hvcC", settings), *more], {1: range(1, 2 + len(more))}))


def test_the_stream_counts_where_no_box_says_it() -> None:
    assert find_colours(heif(hvcc(12, 13)), PhotoFormat.HEIF, b"", b"").profile == P3
    plain = box(b"colr", b"nclx", struct.pack(">HHHB", 1, 13, 6, 0x80))
    assert find_colours(heif(hvcc(12, 13), plain), PhotoFormat.HEIF, b"", b"") == PhotoColours()


@pytest.mark.parametrize("codes", [(1, 13), (2, 2), (5, 6), (6, 6)])
def test_what_phones_write_anyhow_counts_as_nothing(codes: tuple[int, int]) -> None:
    assert find_colours(heif(hvcc(*codes)), PhotoFormat.HEIF, b"", b"") == PhotoColours()


@given(st.binary(max_size=120), st.integers(0, 100), st.binary(max_size=9))
def test_no_bytes_make_it_fail(junk: bytes, place: int, inside: bytes) -> None:
    for settings in (junk, hvcc(12, 13)[:place] + inside + hvcc(12, 13)[place:]):
        assert isinstance(hevc_codes(settings), (StreamCodes, type(None)))
    for stream in (junk, av1(9, 16)[:place] + inside + av1(9, 16)[place:]):
        assert isinstance(av1_codes(b"\x81\0\x0c\0" + stream, stream), (StreamCodes, type(None)))
