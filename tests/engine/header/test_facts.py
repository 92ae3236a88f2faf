"""What a photo says of itself: the same for plan, names, texts on pictures, metadata and `info`, in every format."""

import io
import zlib
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from studio.batch.plan.plan import plan
from studio.engine.container.xmp import read_properties
from studio.engine.header.facts import is_filler, join_facts, parse_exif_date, parse_xmp_date
from studio.engine.header.model import Facts, Header
from studio.engine.header.read import read_header
from studio.engine.info import describe_photo
from studio.engine.metadata.find import read_metadata
from studio.engine.metadata.iptc import insert_iptc
from studio.engine.process import process
from studio.engine.tokens import photo_values
from studio.recipe.model import Export, Format, MetadataPolicy, Recipe
from studio.recipe.watermark import TextWatermark
from tests.photo_metadata import dataset, make_xmp
from tests.picture import encode, make_scene
from tests.tiff_file import tiff_bytes

PICTURE = make_scene(24, 16)


def xmp(inside: str = "", **attributes: str) -> bytes:
    spaces = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "tiff": "http://ns.adobe.com/tiff/1.0/",
        "exif": "http://ns.adobe.com/exif/1.0/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    }
    names = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in spaces.items())
    values = " ".join(f'{name.replace("_", ":")}="{value}"' for name, value in attributes.items())
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {names} {values}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


def title(text: str) -> str:
    return f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></dc:title>'


def creators(*names: str) -> str:
    return f"<dc:creator><rdf:Seq>{''.join(f'<rdf:li>{name}</rdf:li>' for name in names)}</rdf:Seq></dc:creator>"


def header(data: bytes) -> Header:
    return read_header(io.BytesIO(data))


def jpeg(exif: dict[int, object] | None = None, packet: bytes = b"", iptc: bytes = b"") -> bytes:
    options: dict[str, bytes] = {}
    if exif is not None:
        options["exif"] = b"Exif\0\0" + tiff_bytes(exif)
    if packet:
        options["xmp"] = packet
    return insert_iptc(encode(PICTURE, "JPEG", **options), iptc)


def text_chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)


def png(*chunks: bytes, behind: bool = False) -> bytes:
    data = encode(PICTURE, "PNG")
    place = data.index(b"IEND") - 4 if behind else data.index(b"IDAT") - 4
    return data[:place] + b"".join(chunks) + data[place:]


def raw_profile(kind: str, data: bytes) -> bytes:
    text = f"\n{kind}\n{len(data):8}\n{data.hex()}\n".encode()
    return text_chunk(b"zTXt", f"Raw profile type {kind}\0\0".encode() + zlib.compress(text))


def itxt(packet: bytes, *, packed: bool = False) -> bytes:
    body = zlib.compress(packet) if packed else packet
    return text_chunk(b"iTXt", b"XML:com.adobe.xmp\0" + bytes((packed,)) + b"\0\0\0" + body)


# Which block counts ---------------------------------------------------------------------------------

EXIF = {270: "Exif caption", 315: "Exif creator", 0x4746: 2, 0x8769: {0x9003: "2011:01:02 03:04:05"}}
PACKET = xmp(title("Xmp title") + creators("Ann", "Bob"), xmp_Rating="4", photoshop_DateCreated="2012-01-02T03:04:05")
IPTC = dataset(2, 5, b"Iptc title") + dataset(2, 80, b"Iptc creator") + dataset(2, 55, b"20130102")
FULL_DATE = datetime(2011, 1, 2, 3, 4, 5)
WIDE = "Windows\0".encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (jpeg(EXIF, PACKET, IPTC), ("Xmp title", "Ann, Bob", FULL_DATE, 4)),
        (jpeg(EXIF, b"", IPTC), ("Iptc title", "Iptc creator", FULL_DATE, 2)),
        (jpeg({**EXIF, 0x9C9B: WIDE}), ("Windows", "Exif creator", FULL_DATE, 2)),
        (jpeg({**EXIF, 0x9C9B: WIDE}, PACKET), ("Xmp title", "Ann, Bob", FULL_DATE, 4)),
        (jpeg(EXIF), ("Exif caption", "Exif creator", FULL_DATE, 2)),
        (jpeg(None, PACKET, IPTC), ("Xmp title", "Ann, Bob", datetime(2012, 1, 2, 3, 4, 5), 4)),
        (jpeg(None, b"", IPTC), ("Iptc title", "Iptc creator", datetime(2013, 1, 2), 0)),
        (jpeg(), ("", "", None, 0)),
    ],
)
def test_which_block_counts(data: bytes, said: tuple[object, ...]) -> None:
    found = header(data)
    assert (found.title, found.creator, found.taken, found.rating) == said


DIGITIZED = {0x8769: {0x9004: "2020:05:06 07:08:09"}}


@pytest.mark.parametrize(
    ("exif", "packet", "iptc", "taken"),
    [
        (DIGITIZED, b"", b"", datetime(2020, 5, 6, 7, 8, 9)),
        (DIGITIZED, xmp(photoshop_DateCreated="1961-08-13"), b"", datetime(1961, 8, 13)),
        (DIGITIZED, b"", dataset(2, 55, b"19610813") + dataset(2, 60, b"101500+0100"), datetime(1961, 8, 13, 10, 15)),
        (DIGITIZED, xmp(xmp_CreateDate="2001-01-01T00:00:00"), b"", datetime(2020, 5, 6, 7, 8, 9)),
        ({}, xmp(xmp_CreateDate="2001-01-01T01:02:03Z"), b"", datetime(2001, 1, 1, 1, 2, 3)),
        ({}, xmp(exif_DateTimeOriginal="2002-01-01T01:02:03.45+02:00"), b"", datetime(2002, 1, 1, 1, 2, 3)),
        ({}, b"", dataset(2, 62, b"20030405") + dataset(2, 63, b"060708"), datetime(2003, 4, 5, 6, 7, 8)),
        ({}, xmp(photoshop_DateCreated="1961"), dataset(2, 55, b"19610000"), None),
        ({0x8769: {0x9003: "0000:00:00 00:00:00"}}, xmp(photoshop_DateCreated="2004-02-03T04:05"), b"", None),
    ],
)
def test_the_date_of_the_original_comes_before_that_of_digitizing(
    exif: dict[int, object], packet: bytes, iptc: bytes, taken: datetime | None
) -> None:
    if taken is None and b"2004" in packet:
        taken = datetime(2004, 2, 3, 4, 5)  # a clock that was never set says nothing
    assert header(jpeg({271: "Nord", **exif}, packet, iptc)).taken == taken


@pytest.mark.parametrize(
    ("stars", "exif", "rating"),
    [("5", 1, 5), ("-1", 3, -1), ("0", 3, 0), ("3.0", None, 3), ("", 3, 3), ("many", 2, 2), ("99", None, 0)],
)
def test_ratings(stars: str, exif: int | None, rating: int) -> None:
    tags: dict[int, object] = {271: "Nord"} if exif is None else {0x4746: exif}
    assert header(jpeg(tags, xmp(xmp_Rating=stars) if stars else b"")).rating == rating


@pytest.mark.parametrize(
    "filler",
    [
        "OLYMPUS DIGITAL CAMERA",
        "SONY DSC",
        "DCIM",
        "MINOLTA DIGITAL CAMERA",
        "KONICA MINOLTA DIGITAL CAMERA",
        "Exif_JPEG_PICTURE",
        "Exif_JPEG_422",
        "SAMSUNG DIGITAL CAMERA",
        "<KENOX S630  / Samsung S630>",
        "Digital Camera",
        "KODAK Digital Camera",
        "Default",
        r"DCIM\100MEDIA\DJI_0010.JPG",
        "...",
    ],
)
def test_what_a_camera_fills_in_is_no_title_in_any_block(filler: str) -> None:
    assert is_filler(filler)
    assert header(jpeg({270: filler})).title == ""
    packet = xmp(title(filler.replace("<", "&lt;")))
    assert header(jpeg({270: filler}, packet, dataset(2, 5, filler.encode()))).title == ""
    assert header(jpeg({270: filler}, packet, dataset(2, 5, b"Harbour"))).title == "Harbour"


@pytest.mark.parametrize("words", ["My digital camera", "Picture", "Edit", "Sony DSC at the fair", "DCIM party"])
def test_what_a_person_writes_is_a_title(words: str) -> None:
    assert header(jpeg({}, xmp(title(words)))).title == words


def test_words_of_phones_are_no_title_where_they_note_them() -> None:
    assert header(jpeg({270: "edit"})).title == header(jpeg({270: "hdrpl"})).title == ""


# The same in every format ---------------------------------------------------------------------------

ALL = tiff_bytes({271: "Nord", 272: "One", 274: 6, 0x8769: {0x9003: "2011:01:02 03:04:05"}})
WORDS = xmp(title("Sunset") + creators("Ann"), xmp_Rating="3", tiff_Orientation="6")
DATED = xmp(title("Sunset"), photoshop_DateCreated="2015-06-07T08:09:10", tiff_Orientation="6")


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize("kind", ["exif", "APP1"])
def test_exif_that_a_png_has_as_text(kind: str, behind: bool) -> None:
    found = header(png(raw_profile(kind, b"Exif\0\0" + ALL), behind=behind))
    assert (found.taken, found.camera, found.orientation) == (FULL_DATE, "Nord One", 6)
    assert found.exif_bytes == 0, "it does not lie in the file as it is"


def test_a_chunk_of_exif_counts_more_than_exif_as_text() -> None:
    old = raw_profile("exif", tiff_bytes({271: "Old"}))
    own = text_chunk(b"eXIf", ALL)
    for chunks in ((old, own), (own, old)):
        assert header(png(*chunks)).camera == "Nord One"
    assert header(png(own)).exif_bytes == len(ALL)


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize("chunk", [itxt(DATED), itxt(DATED, packed=True), raw_profile("xmp", DATED)])
def test_xmp_of_a_png_says_all_and_turns_it(chunk: bytes, behind: bool) -> None:
    found = header(png(chunk, behind=behind))
    assert (found.title, found.taken, found.orientation) == ("Sunset", datetime(2015, 6, 7, 8, 9, 10), 6)
    assert found.upright_size == (16, 24)


def test_iptc_of_a_png() -> None:
    assert header(png(raw_profile("iptc", IPTC))).title == "Iptc title"
    assert header(png(raw_profile("8bim", b"8BIM\4\4\0\0" + len(IPTC).to_bytes(4) + IPTC))).creator == "Iptc creator"


def test_exif_turns_a_png_where_both_speak_and_xmp_turns_nothing_else() -> None:
    assert header(png(text_chunk(b"eXIf", tiff_bytes({274: 3})), itxt(DATED))).orientation == 3
    assert header(jpeg(None, DATED)).orientation == 1


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "JXL"])
def test_xmp_is_read_in_every_format(name: str) -> None:
    options: dict[str, object] = {"xmp": WORDS}
    if name == "PNG":
        data = png(itxt(WORDS))
    else:
        if name == "TIFF":
            options = {"tiffinfo": {700: WORDS}}
        if name == "JXL":
            pytest.importorskip("pillow_jxl")
            options = {"xmp": WORDS, "use_container": True}
        data = encode(PICTURE, name, **options)
    found = header(data)
    assert (found.title, found.creator, found.rating) == ("Sunset", "Ann", 3), name


# The same in every use ------------------------------------------------------------------------------

TEMPLATE = "{title}_{creator}_{year}_{rating}"
CASES = {
    "xmp.jpg": (jpeg({270: "OLYMPUS DIGITAL CAMERA", 315: "Bob"}, PACKET), "Xmp title_Ann, Bob_2012_4"),
    "iptc.jpg": (jpeg({270: "SONY DSC"}, b"", IPTC), "Iptc title_Iptc creator_2013_0"),
    "exif.jpg": (jpeg(EXIF), "Exif caption_Exif creator_2011_2"),
    "profile.png": (png(raw_profile("exif", b"Exif\0\0" + tiff_bytes(EXIF))), "Exif caption_Exif creator_2011_2"),
    "late.png": (png(itxt(PACKET), behind=True), "Xmp title_Ann, Bob_2012_4"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_token_means_the_same_in_names_texts_metadata_and_info(name: str, tmp_path: Path) -> None:
    data, expected = CASES[name]
    source = tmp_path / "in" / name
    source.parent.mkdir()
    source.write_bytes(data)
    export = Export(
        format=Format.JPEG,
        file=TEMPLATE,
        watermark=(TextWatermark(text=TEMPLATE),),
        metadata=MetadataPolicy(title=TEMPLATE),
    )
    recipe = Recipe(exports=(export,))
    (job,) = plan(recipe, [source], tmp_path / "out").jobs
    target = job.targets[0]
    assert target is not None and target.stem == expected

    found = describe_photo(source).header
    assert found is not None
    values = photo_values(found, job, export, (24, 16))  # what the texts on pictures are filled with
    assert "{title}_{creator}_{year}_{rating}".format(**values) == expected

    target.parent.mkdir()
    outcome = process(recipe, job)
    assert outcome.errors == ()
    with Image.open(target) as image:
        written = read_metadata(image)
    dc = "{http://purl.org/dc/elements/1.1/}title"
    assert read_properties(written.xmp, {dc})[dc] == [expected]
    assert not [note for note in outcome.notes if "date" in str(note)]


# Broken and hostile blocks --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "packet",
    [
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + xmp(title("&a;")),
        xmp(title("T")).replace(b"</rdf:RDF>", b""),
        xmp("<dc:title>T</dc:title>" + "<x>" * 200 + "</x>" * 200),
        xmp("<dc:title>T</dc:title>" + "<dc:subject/>" * 100_001),
        b"\0" * 100,
        b" " * (5 << 20),
    ],
)
def test_a_packet_that_is_broken_or_too_much_says_nothing(packet: bytes) -> None:
    assert join_facts(None, packet, b"") == Facts()


def test_only_properties_of_the_photo_itself_count() -> None:
    nested = make_xmp("<x:a rdf:parseType='Resource'><dc:title>Inner</dc:title></x:a><dc:title>Outer</dc:title>")
    assert join_facts(None, nested, b"").title == "Outer"
    assert join_facts(None, xmp(title("a" * 100_000)), b"").title == "a" * 500
    two = xmp("<dc:title><rdf:Alt><rdf:li xml:lang='de'>Hafen</rdf:li>"
              "<rdf:li xml:lang='x-default'>Harbour</rdf:li></rdf:Alt></dc:title>")  # fmt: skip
    assert join_facts(None, two, b"").title == "Harbour"


@given(st.binary(max_size=200), st.integers(0, len(PACKET)), st.binary(max_size=200))
def test_no_bytes_make_it_fail(junk: bytes, place: int, iptc: bytes) -> None:
    for packet in (junk, PACKET[:place] + junk + PACKET[place:]):
        join_facts(None, packet, IPTC[:place] + iptc)


@given(st.binary(max_size=300), st.sampled_from([b"tEXt", b"zTXt", b"iTXt", b"eXIf"]))
def test_no_text_in_a_png_makes_it_fail(junk: bytes, name: bytes) -> None:
    for start in (b"XML:com.adobe.xmp\0", b"Raw profile type exif\0", b"Raw profile type iptc\0", b""):
        for behind in (False, True):
            assert header(png(text_chunk(name, start + junk), behind=behind)).width == 24


@given(st.text(max_size=40))
def test_no_text_makes_a_date_fail(text: str) -> None:
    for parse in (parse_exif_date, parse_xmp_date):
        found = parse(text)
        assert found is None or found.year >= 1826


def test_texts_of_a_png_are_bounded() -> None:
    bomb = text_chunk(b"zTXt", b"Raw profile type xmp\0\0" + zlib.compress(bytes(50_000_000)))
    found = header(png(bomb, bomb, itxt(WORDS)))
    assert found.title == ""
