import io

import pytest
from PIL import Image

from studio.engine.container.source import MOST_LOADS, Source
from studio.engine.container.tiff import Tiff
from studio.engine.header.read import Header, PhotoFormat, read_header
from studio.errors import PhotoError
from tests.picture import encode, make_scene
from tests.tiff_file import Raw, Table, tiff_bytes

SCENE = make_scene(48, 32)
PAGE: dict[int, object] = {256: 48, 257: 32, 258: [8, 8, 8], 259: 1, 262: 2, 273: 8, 277: 3, 278: 32, 279: 8}


def read(data: bytes) -> Header:
    return read_header(io.BytesIO(data))


def refusal(data: bytes) -> str:
    with pytest.raises(PhotoError) as caught:
        read(data)
    return str(caught.value)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
def test_both_kinds_in_both_orders(order: str, big: bool) -> None:
    table: Table = {**PAGE, 272: "NK-24", 274: 1, 700: b"x" * 90}
    found = read(tiff_bytes(table, order=order, big=big))
    assert found.format is PhotoFormat.TIFF
    assert (found.width, found.height, found.bits, found.channels, found.frames) == (48, 32, 8, 3, 1)
    assert found.camera == "NK-24"


def test_bigtiff_as_pillow_writes_it() -> None:
    found = read(encode(SCENE, "TIFF", big_tiff=True))
    assert (found.format, found.upright_size) == (PhotoFormat.TIFF, (48, 32))


def test_pages_are_counted_without_smaller_copies_and_masks() -> None:
    assert read(tiff_bytes(PAGE, {254: 2, **PAGE}, PAGE)).frames == 3
    assert read(tiff_bytes(PAGE, {254: 1, **PAGE}, {254: 4, **PAGE}, {254: 5, **PAGE})).frames == 1


def test_a_chain_of_pages_that_is_a_circle_ends() -> None:
    data = bytearray(tiff_bytes(PAGE, PAGE))
    first = int.from_bytes(data[4:8], "little")
    second = int.from_bytes(data[first + 2 + 12 * len(PAGE) :][:4], "little")
    link = second + 2 + 12 * len(PAGE)
    for target, frames in ((first, 2), (second, 2), (len(data) + 10, 2), (3, 2)):
        data[link : link + 4] = target.to_bytes(4, "little")
        assert read(bytes(data)).frames == frames


def test_pages_are_counted_up_to_a_thousand() -> None:
    assert read(tiff_bytes(*[{256: 5, 257: 5}] * 1500)).frames == 1000


def test_tables_without_end_are_not_followed() -> None:
    table = dict.fromkeys(range(256, 1256), 1)
    data = tiff_bytes(*[table] * 100)
    stream = io.BytesIO(data)
    tiff = Tiff(Source.of(stream))
    assert 10 < sum(1 for _ in tiff.chain(tiff.first, 1000)) <= 50
    with pytest.raises(PhotoError, match="too many tables"):
        tiff.directory(tiff.first)


def test_a_header_that_is_spread_over_the_whole_file_is_given_up() -> None:
    source = Source.of(io.BytesIO(bytes(100_000)))
    for number in range(MOST_LOADS):
        source.peek(90_000 * (number % 2), 10)
    with pytest.raises(PhotoError, match="too many places"):
        source.peek(0, 10)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({257: 32}, "does not say how large"),
        ({256: 48}, "does not say how large"),
        ({256: 0, 257: 32}, "does not say how large"),
        ({256: "48", 257: 32}, "does not say how large"),
        ({256: Raw(9, 1, b"\xff\xff\xff\xff"), 257: 32}, "does not say how large"),
        ({**PAGE, 277: 12_000}, "12,000 channels"),
        ({**PAGE, 277: 0}, "0 channels"),
        ({256: Raw(4, 1, b"\xff\xff\xff\xff"), 257: 90}, "386,547 megapixels"),
    ],
)
def test_what_makes_no_sense_is_refused(table: Table, words: str) -> None:
    assert words in refusal(tiff_bytes(table))


@pytest.mark.parametrize(
    "data",
    [
        b"II*\0",
        b"II*\0\x08\0\0\0",
        b"II*\0\xff\xff\xff\xff",
        b"II*\0\x04\0\0\0" + bytes(20),
        b"II+\0\x08\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff",
        b"MM\0+\0\x08\0\0",
    ],
)
def test_tables_outside_the_file(data: bytes) -> None:
    assert refusal(data).startswith("File is incomplete")


@pytest.mark.parametrize("count", [b"\0\0", b"\xff\xff"])
def test_a_table_of_an_impossible_length(count: bytes) -> None:
    assert "impossible length" in refusal(b"II*\0\x08\0\0\0" + count + bytes(90))


def test_too_much_metadata_is_refused_but_a_lie_about_it_is_not_believed() -> None:
    lie = Raw(7, 1 << 31, b"\x08\0\0\0")
    assert read(tiff_bytes({**PAGE, 34675: lie})).upright_size == (48, 32)
    stream = Sparse(tiff_bytes({**PAGE, 34675: lie}), 3_000_000_000)
    with pytest.raises(PhotoError, match=r"its ICC block is over the limit"):
        read_header(stream)


def test_photoshop_layers_may_be_large() -> None:
    assert read_header(Sparse(tiff_bytes({**PAGE, 37724: Raw(7, 1 << 30, b"\x08\0\0\0")}), 2_000_000_000)).frames == 1


class Sparse(io.BytesIO):
    """A file that seems to be longer than it is; behind its data there is nothing to read."""

    def __init__(self, data: bytes, size: int) -> None:
        super().__init__(data)
        self.size = size

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return super().seek(self.size) if whence == io.SEEK_END else super().seek(offset, whence)


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits"])
def test_compressed_tiffs_are_no_raws(compression: str | None) -> None:
    assert read(encode(SCENE, "TIFF", compression=compression)).format is PhotoFormat.TIFF


def test_a_camera_name_does_not_make_a_raw() -> None:
    exif = Image.Exif()
    exif[271], exif[272] = "NIKON CORPORATION", "NIKON D850"
    found = read(encode(SCENE, "TIFF", exif=exif))
    assert (found.format, found.camera) == (PhotoFormat.TIFF, "NIKON D850")


def test_tables_below_the_main_one_do_not_make_a_raw() -> None:
    assert read(tiff_bytes({**PAGE, 330: [{254: 1, **PAGE}, PAGE]})).format is PhotoFormat.TIFF


@pytest.mark.parametrize("copy", [{254: 1}, {254: 4}, {255: 2}, {254: 5, 255: 1}])
def test_a_smaller_copy_that_comes_first_is_not_the_photo(copy: Table) -> None:
    small = {**PAGE, 256: 12, 257: 8, 258: 1, **copy}
    found = read(tiff_bytes(small, {**PAGE, 272: "NK-24"}, small, PAGE))
    assert (found.width, found.height, found.bits, found.page, found.frames) == (48, 32, 8, 1, 2)
    assert found.camera == "NK-24"
    only = read(tiff_bytes(small, small))
    assert (only.width, only.page, only.frames) == (12, 0, 1)


def test_what_the_page_does_not_say_the_copy_before_it_does() -> None:
    exif: Table = {36867: "2024:05:06 07:08:09", 34855: 400}
    found = read(tiff_bytes({**PAGE, 254: 1, 272: "NK-24", 274: 6, 34665: exif}, {**PAGE, 254: 0, 34665: {34855: 100}}))
    assert (found.camera, found.iso, found.width) == ("NK-24", 100, 48)
    assert found.taken is not None
