import importlib
import io
import struct
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.container.heif_items import _read_choices
from studio.engine.container.source import Source
from studio.engine.header.read import Header, PhotoFormat, read_header, sniff
from studio.errors import PhotoError
from tests.box_file import box, full_box, ispe, item, make_heif, reference
from tests.picture import difference, encode, make_scene
from tests.tiff_file import tiff_bytes

DATA = Path(__file__).parents[2] / "data"
SCENE = make_scene(48, 32)
AVIF_BRANDS = b"avif\0\0\0\0mif1avifmiaf"
TEN_BIT_HEVC = box(b"hvcC", bytes(16), bytes([0xFD, 0xFA]), bytes(10))
GREY_HEVC = box(b"hvcC", bytes(16), bytes([0xFC, 0xF8]), bytes(10))


def read(data: bytes) -> Header:
    return read_header(io.BytesIO(data))


def refusal(data: bytes) -> str:
    with pytest.raises(PhotoError) as caught:
        read(data)
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "size", "bits"), [("small", (96, 64), 8), ("rotated", (64, 96), 8), ("ten_bit", (96, 64), 10)]
)
def test_real_files_are_described_as_the_decoder_delivers_them(name: str, size: tuple[int, int], bits: int) -> None:
    data = (DATA / f"{name}.heic").read_bytes()
    found = read(data)
    importlib.import_module("pi_heif").register_heif_opener()
    with Image.open(io.BytesIO(data), formats=["HEIF"]) as image:
        image.load()
        assert image.size == size
    assert (found.width, found.height, found.orientation) == (*size, 1)
    assert (found.format, found.bits, found.channels, found.frames) == (PhotoFormat.HEIF, bits, 3, 1)
    assert sniff(data[:4096]) is PhotoFormat.HEIF


def test_exif_of_a_real_file_and_its_turn_which_is_done_already() -> None:
    data = (DATA / "rotated.heic").read_bytes()
    found = read(data)
    assert (found.camera, found.iso, found.taken) == ("Nordkamera NK-24", 400, datetime(2024, 5, 6, 7, 8, 9))
    block = data[found.exif_at :][: found.exif_bytes]
    exif = Image.Exif()
    exif.load(block)
    assert exif[274] == 6
    assert found.orientation == 1


@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize("mirror", [None, 0, 1])
def test_heif_is_turned_and_avif_left_to_turn(turn: int, mirror: int | None) -> None:
    steps = [box(b"irot", bytes([turn]))] + ([] if mirror is None else [box(b"imir", bytes([mirror]))])
    properties, choices = [ispe(400, 300), *steps], {1: range(1, 2 + len(steps))}
    heif = read(make_heif([item(1, b"hvc1")], properties, choices))
    assert (heif.width, heif.height, heif.orientation) == ((300, 400, 1) if turn % 2 else (400, 300, 1))
    avif = read(make_heif([item(1, b"av01")], properties, choices, brands=AVIF_BRANDS))
    assert (avif.width, avif.height) == (400, 300)
    assert avif.upright_size == heif.upright_size


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_turn_of_an_avif_is_what_pillow_makes_of_it(orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    data = encode(SCENE, "AVIF", exif=exif)
    assert read(data).orientation == orientation
    assert Image.open(io.BytesIO(data)).getexif().get(274, 1) == orientation
    bare = data.replace(b"irot", b"free").replace(b"imir", b"free")  # what EXIF says then does not count
    assert read(bare).orientation == 1


def test_a_crop_counts_for_heif() -> None:
    clap = box(b"clap", struct.pack(">IIIIiIiI", 395, 1, 593, 2, 0, 1, 0, 1))
    turn = box(b"irot", b"\1")
    for order, size in (((1, 2, 3), (297, 395)), ((1, 3, 2), (297, 395))):
        found = read(make_heif([item(1, b"hvc1")], [ispe(400, 300), clap, turn], {1: order}))
        assert (found.width, found.height) == (size if order == (1, 2, 3) else (300, 297))
    empty = box(b"clap", struct.pack(">IIIIiIiI", 395, 0, 593, 0, 0, 1, 0, 1))
    assert read(make_heif([item(1, b"hvc1")], [ispe(400, 300), empty], {1: (1, 2)})).width == 400


def test_a_picture_of_tiles() -> None:
    tiles = [item(number, b"hvc1", hidden=True) for number in range(2, 50)]
    data = make_heif(
        [item(1, b"grid"), *tiles],
        [ispe(4032, 3024), ispe(512, 512), TEN_BIT_HEVC, box(b"irot", b"\3")],
        {1: (1, 4), **dict.fromkeys(range(2, 50), (2, 3))},
        [reference(b"dimg", 1, *range(2, 50))],
    )
    found = read(data)
    assert (found.format, found.bits, found.frames) == (PhotoFormat.HEIF, 10, 1)
    assert (found.width, found.height) == (3024, 4032)


def test_the_primary_picture_counts_wherever_it_stands() -> None:
    data = make_heif(
        [item(1, b"hvc1"), item(7, b"hvc1")], [ispe(40, 30), ispe(400, 300)], {1: (1,), 7: (2,)}, primary=7
    )
    assert read(data).width == 400


def test_pictures_are_counted_without_those_that_belong_to_others() -> None:
    items = [item(n, b"hvc1") for n in (1, 2, 3, 4)] + [
        item(5, b"hvc1", hidden=True),
        item(6, b"mime"),
        item(7, b"hvc1"),
    ]
    links = [reference(b"thmb", 2, 1), reference(b"auxl", 3, 1), reference(b"dimg", 9, 7)]
    assert read(make_heif(items, [ispe(400, 300)], {1: (1,)}, links)).frames == 2


@pytest.mark.parametrize("name", [b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha"])
def test_alpha(name: bytes) -> None:
    items = [item(1, b"hvc1"), item(2, b"hvc1")]
    properties = [ispe(400, 300), full_box(b"auxC", name, b"\0"), full_box(b"auxC", b"urn:mpeg:hevc:2015:auxid:2\0")]
    links = [reference(b"auxl", 2, 1)]
    assert read(make_heif(items, properties, {1: (1,), 2: (1, 2)}, links)).channels == 4
    assert read(make_heif(items, properties, {1: (1,), 2: (1, 3)}, links)).channels == 3  # depth
    assert read(make_heif(items, properties, {1: (1,), 2: (1, 2)})).channels == 3
    image = SCENE.convert("RGBA")
    image.putalpha(image.getchannel(0))
    assert read(encode(image, "AVIF")).channels == 4


@pytest.mark.parametrize(
    ("codec", "config", "bits", "channels"),
    [
        (b"hvc1", TEN_BIT_HEVC, 10, 3),
        (b"hvc1", GREY_HEVC, 8, 1),
        (b"hvc1", full_box(b"pixi", b"\3\x0c\x0c\x0c"), 12, 3),
        (b"hvc1", full_box(b"pixi", b"\1\x0a"), 10, 1),
        (b"hvc1", full_box(b"pixi", b"\3\0\0\0"), 8, 3),
        (b"av01", box(b"av1C", b"\x81\x20\x00\0"), 8, 3),
        (b"av01", box(b"av1C", b"\x81\x20\x40\0"), 10, 3),
        (b"av01", box(b"av1C", b"\x81\x20\x60\0"), 12, 3),
        (b"av01", box(b"av1C", b"\x81\x20\x1c\0"), 8, 1),
    ],
)
def test_bits_and_channels(codec: bytes, config: bytes, bits: int, channels: int) -> None:
    found = read(make_heif([item(1, codec)], [ispe(400, 300), config], {1: (1, 2)}))
    assert (found.bits, found.channels) == (bits, channels)


@pytest.mark.parametrize(
    ("use", "words"),
    [
        (b"urn:com:apple:photo:2020:aux:hdrgainmap", "HDR gain map"),
        (b"urn:mpeg:mpegB:cicp:systems:auxiliary:depth", "depth map"),
        (b"urn:mpeg:hevc:2015:auxid:2", "depth map"),
        (b"urn:mpeg:hevc:2015:auxid:1", ""),
    ],
)
def test_what_is_left_out_is_named(use: bytes, words: str) -> None:
    parts = [item(1, b"hvc1"), item(2, b"hvc1")]
    data = make_heif(
        parts, [ispe(4, 3), full_box(b"auxC", use + b"\0")], {1: (1,), 2: (1, 2)}, [reference(b"auxl", 2, 1)]
    )
    assert [words in str(note) for note in read(data).problems] == ([True] if words else [])


def test_a_tone_map_has_a_gain_map() -> None:
    parts = [item(1, b"hvc1"), item(2, b"hvc1", hidden=True), item(3, b"tmap")]
    data = make_heif(parts, [ispe(4, 3)], {1: (1,), 2: (1,), 3: (1,)}, [reference(b"dimg", 3, 1, 2)])
    assert ["gain map" in str(note) for note in read(data).problems] == [True]


def test_an_uncompressed_one_is_refused_by_what_it_is() -> None:
    data = make_heif([item(1, b"unci")], [ispe(4, 3)], {1: (1,)})
    assert refusal(data) == "File is an uncompressed HEIF, which Studio can't read."


def test_the_codec_counts_not_the_brand() -> None:
    data = make_heif([item(1, b"av01")], [ispe(400, 300)], {1: (1,)}, brands=b"mif1\0\0\0\0mif1miaf")
    assert sniff(data) is PhotoFormat.HEIF
    assert read(data).format is PhotoFormat.AVIF
    other = make_heif([item(1, b"hvc1")], [ispe(400, 300)], {1: (1,)}, brands=b"mif1\0\0\0\0avif")
    assert sniff(other) is PhotoFormat.AVIF
    assert read(other).format is PhotoFormat.HEIF


@pytest.mark.parametrize(
    ("codec", "words"),
    [(b"vvc1", "H.266"), (b"jpeg", "JPEG"), (b"abcd", "an unknown codec")],
)
def test_other_codecs_are_refused_by_name(codec: bytes, words: str) -> None:
    assert f"made with {words}, which Studio can't read" in refusal(
        make_heif([item(1, codec)], [ispe(4, 3)], {1: (1,)})
    )


def make_sequence(count: int) -> bytes:
    sizes = full_box(b"stsz", struct.pack(">II", 0, count))
    moov = box(b"moov", box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", sizes)))))
    return make_heif([item(1, b"av01")], [ispe(4, 3)], {1: (1,)}, brands=b"avis\0\0\0\0avif") + moov


def test_frames_of_a_sequence() -> None:
    assert read(make_sequence(12)).frames == 12
    assert "20,000 pictures" in refusal(make_sequence(20_000))
    bare = make_heif([item(1, b"av01")], [ispe(4, 3)], {1: (1,)}, brands=b"avis\0\0\0\0avif")
    assert read(bare).frames == 1


def located(block: bytes, *, version: int = 0, way: int = 0, extents: int = 1, place: int = 0) -> bytes:
    """Return tables that say where item 2 lies, and the box in which it may lie."""
    head = struct.pack(">BBH", 0x44, 0x40, 2) if version < 2 else struct.pack(">BBI", 0x44, 0x40, 2)
    number = "H" if version < 2 else "I"
    entries = b""
    for which in (9, 2):
        entries += struct.pack(">" + number, which) + (struct.pack(">H", way) if version else b"")
        entries += struct.pack(">HIH", 0, place, extents) + struct.pack(">II", 0, len(block)) * extents
    return full_box(b"iloc", head, entries, version=version) + box(b"idat", block)


EXIF = b"\0\0\0\6Exif\0\0" + tiff_bytes({272: "NK-24", 274: 6})
ITEMS = [item(1, b"hvc1"), item(2, b"Exif", hidden=True)]


@pytest.mark.parametrize("version", [0, 1, 2])
def test_exif_wherever_it_lies(version: int) -> None:
    def make(**options: int) -> bytes:
        return make_heif(ITEMS, [ispe(400, 300)], {1: (1,)}, more=located(EXIF, version=version, **options))

    place = make().index(EXIF)
    found = read(make(place=place))
    assert (found.camera, found.orientation, found.problems) == ("NK-24", 1, ())
    if version:
        assert read(make(way=1)).camera == "NK-24"
    for broken in (make(place=place, extents=2), make(place=1 << 31)) + ((make(way=2),) if version else ()):
        found = read(broken)
        assert found.width == 400
        assert "EXIF" in str(found.problems[0])


def test_exif_that_is_announced_and_missing() -> None:
    found = read(make_heif(ITEMS, [ispe(400, 300)], {1: (1,)}))
    assert "can't be found" in str(found.problems[0])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (box(b"ftyp", b"heic\0\0\0\0mif1heic"), "sequence of pictures"),
        (make_heif([item(1, b"hvc1")], [box(b"free")], {1: (1,)}), "how large"),
        (make_heif([item(1, b"hvc1")], [ispe(400, 300)], {1: (2,)}), "how large"),
        (make_heif([item(1, b"hvc1")], [ispe(400, 300)], {1: (0,)}), "how large"),
        (make_heif([item(1, b"hvc1")], [ispe(400, 0)], {1: (1,)}), "no pixels"),
        (make_heif([item(1, b"hvc1")], [full_box(b"ispe", b"\0")], {1: (1,)}), "incomplete"),
        (make_heif([item(1, b"hvc1")], [ispe(30_000, 30_000)], {1: (1,)}), "900 megapixels"),
        (make_heif([item(1, b"grid")], [ispe(4, 3)], {1: (1,)}), "an unknown codec"),
        (make_heif([item(1, b"grid")], [ispe(4, 3)], {1: (1,)}, [reference(b"dimg", 1, 1)]), "an unknown codec"),
        (box(b"ftyp", b"heic\0\0\0\0") + full_box(b"meta", full_box(b"pitm", b"\0\1")), "does not describe"),
        (box(b"ftyp", b"heic\0\0\0\0") + b"\0\0\0\4meta", "impossible size"),
        (box(b"ftyp", b"heic\0\0\0\0") + box(b"free") * 5000, "too many boxes"),
        (
            make_heif([item(1, b"hvc1")], [ispe(4, 3)], {1: (1,)}, [reference(b"dimg", 1, *[1] * 20_000)]),
            "too many tables",
        ),
        (
            make_heif([item(1, b"hvc1")], [ispe(4, 3)], {1: [1] * 250, **{n: [1] * 250 for n in range(2, 99)}}),
            "too many",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(data: bytes, words: str) -> None:
    assert words in refusal(data)


@pytest.mark.parametrize("name", ["small", "rotated"])
def test_a_cut_header_is_refused(name: str) -> None:
    data = (DATA / f"{name}.heic").read_bytes()
    for cut in range(30, data.index(b"ipma"), 7):
        assert refusal(data[:cut]).endswith(".")
    assert read(data[: data.index(b"mdat")]).bits == 8


def test_large_and_open_boxes() -> None:
    inner = make_heif([item(1, b"hvc1")], [ispe(400, 300)], {1: (1,)})
    head = box(b"ftyp", b"heic\0\0\0\0")
    meta = inner[len(box(b"ftyp", b"heic\0\0\0\0mif1heic")) : -24]
    large = struct.pack(">I4sQ", 1, b"free", 16 + 5) + bytes(5)
    assert read(head + large + meta).width == 400
    assert read(head + bytes(4) + meta[4:]).width == 400  # the last box may say 0 for its size
    lying = struct.pack(">I4sQ", 1, b"free", 1 << 63)
    assert "sequence" in refusal(head + lying + meta)


def sequence(*, keep: bytes = b"", name: bytes = b"meta") -> bytes:
    """Return an AVIF sequence without a photo that stands for it: only its film is there."""
    data = encode(SCENE, "AVIF", save_all=True, append_images=[make_scene(48, 32, seed) for seed in (2, 3)])
    size = int.from_bytes(data[:4])
    brands = data[:8] + data[8:size].replace(b"avif", b"avis").replace(b"mif1", b"msf1")
    return brands + data[size:].replace(name, b"free", 1)


@pytest.mark.parametrize("name", [b"meta", b"pitm"])
def test_a_sequence_without_a_primary_picture(name: bytes) -> None:
    data = sequence(name=name)
    found = read(data)
    assert (found.format, found.upright_size, found.frames) == (PhotoFormat.AVIF, (48, 32), 3)
    assert (found.bits, found.channels, found.orientation) == (8, 3, 1)
    with Image.open(io.BytesIO(data), formats=["AVIF"]) as image:
        image.load()
        assert difference(image, SCENE) < 12


def test_a_sequence_with_a_broken_film_is_refused_in_a_sentence() -> None:
    for name in (b"stsd", b"av01", b"hdlr", b"trak"):
        assert refusal(sequence().replace(name, b"free")) == (
            "File is a sequence of pictures, like a film, without a main photo."
        )


def test_what_an_item_is_said_to_have_may_stand_in_two_tables() -> None:
    """One with short and one with long numbers."""
    short = full_box(b"ipma", struct.pack(">IHBBB", 1, 1, 2, 1, 2))
    long = full_box(b"ipma", struct.pack(">IHBHHB", 2, 1, 1, 0x8003, 2, 0), flags=1)
    assert _read_choices(Source.of_bytes(short + long)) == {1: (1, 2, 3), 2: ()}
