import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from studio.engine.encode.codec import EncodeRequest, find_codec
from studio.engine.metadata.find import Metadata, read_metadata
from studio.engine.metadata.iptc import insert_iptc
from studio.engine.metadata.output import apply_policy
from studio.engine.metadata.regions import PictureChange
from studio.message import Note, NoteKind, plain
from studio.recipe.geometry import output_geometry
from studio.recipe.model import Export, Format, Keep, MetadataPolicy, Resize
from tests.photo_metadata import IPTC, NOTE_TEXTS, XMP, make_exif
from tests.picture import corners, make_scene, near
from tests.tiff_file import tiff_bytes

ExifTool = Callable[..., list[dict[str, Any]]]
FORMATS = (Format.JPEG, Format.PNG, Format.WEBP, Format.AVIF, Format.TIFF)
BLOCK_FORMATS = (Format.JPEG, Format.PNG, Format.TIFF)
SIZE = (96, 64)
PHOTO = Metadata(exif=make_exif(), xmp=XMP, iptc=IPTC)
TEXTS = {"copyright": "© {year} Studio Nord", "creator": "Zoë Nord", "title": "Hafen {n:03}"}
VALUES: dict[str, str | int] = {"year": "2024", "n": 7}

# What an output must say in place of what the photo said.
CORRECTED = {
    "IFD0:Orientation": 1,
    "ExifIFD:ExifImageWidth": 96,
    "ExifIFD:ExifImageHeight": 64,
    "InteropIFD:RelatedImageWidth": 96,
    "InteropIFD:RelatedImageHeight": 64,
    "XMP-tiff:Orientation": 1,
    "XMP-tiff:ImageWidth": 96,
    "XMP-tiff:ImageHeight": 64,
    "XMP-exif:ExifImageWidth": 96,
    "XMP-exif:ExifImageHeight": 64,
    "XMP-exif:ColorSpace": 1,
}
DROPPED = {"XMP-photoshop:LegacyIPTCDigest", "XMP-tiff:BitsPerSample", "XMP-xmp:ThumbnailImage"}
OWN_GROUPS = ("IFD0", "ExifIFD", "GPS", "InteropIFD", "Canon", "IPTC", "XMP")
TIFF_STRUCTURE = {
    "IFD0:BitsPerSample",
    "IFD0:Compression",
    "IFD0:ImageHeight",
    "IFD0:ImageWidth",
    "IFD0:PhotometricInterpretation",
    "IFD0:PlanarConfiguration",
    "IFD0:Predictor",
    "IFD0:RowsPerStrip",
    "IFD0:SamplesPerPixel",
    "IFD0:StripByteCounts",
    "IFD0:StripOffsets",
}


def deliver(
    folder: Path,
    format_: Format,
    policy: MetadataPolicy = MetadataPolicy(),
    photo: Metadata = PHOTO,
    image: Image.Image | None = None,
    **facts: Any,
) -> Path:
    """Write a picture with a photo's metadata as an export would be written."""
    metadata = apply_policy(photo, policy, VALUES, SIZE, format=format_, **facts)
    request = EncodeRequest(export=Export(), quality=85, profile=b"", metadata=metadata)
    path = folder / f"photo.{format_.value}"
    path.write_bytes(find_codec(format_).encode(image or make_scene(*SIZE), request))
    return path


def deliver_all(folder: Path, policy: MetadataPolicy = MetadataPolicy(), **more: Any) -> list[Path]:
    return [deliver(folder, format_, policy, **more) for format_ in FORMATS]


def own(tags: dict[str, Any]) -> dict[str, Any]:
    """Return the tags that the photo's metadata could have brought; TIFF's own are not among them."""
    return {key: tags[key] for key in tags if key.startswith(OWN_GROUPS) and key not in TIFF_STRUCTURE}


def source(folder: Path) -> Path:
    """Write a JPEG with the seed's blocks as they are."""
    stream = io.BytesIO()
    make_scene(*SIZE).save(stream, "JPEG", exif=b"Exif\0\0" + PHOTO.exif, xmp=PHOTO.xmp)
    path = folder / "source.jpg"
    path.write_bytes(insert_iptc(stream.getvalue(), PHOTO.iptc))
    return path


def reopen(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.load()
    return image


def test_all_is_kept_and_corrected_in_every_format(exiftool: ExifTool, tmp_path: Path) -> None:
    paths = deliver_all(tmp_path)
    before, *after = exiftool(source(tmp_path), *paths)
    assert before["Canon:LensModel"] == "RF24-70mm F2.8 L IS USM", "the seed's own notes must be readable"
    kept = {key: CORRECTED.get(key, value) for key, value in own(before).items() if key not in DROPPED}
    for path, tags in zip(paths, after, strict=True):
        format_ = Format(path.suffix[1:])
        expected = {**kept, "XMP-dc:Format": f"image/{format_.value}"}
        if format_ is Format.AVIF:
            expected.pop("IFD0:Orientation")  # the container's own matter
        if format_ not in BLOCK_FORMATS:
            expected = {key: value for key, value in expected.items() if not key.startswith("IPTC")}
            # What only the IPTC block says moves to XMP.
            expected |= {
                "XMP-dc:Description": "Boats come home.",
                "XMP-photoshop:Country": "Switzerland",
                "XMP-photoshop:DateCreated": "2024:05:17 18:03:21+02:00",
            }
        found = own(tags)
        assert found == expected, path.name
        assert "ExifTool:Warning" not in tags, (path.name, tags["ExifTool:Warning"])


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("order", "<>")
def test_all_is_kept_as_pillow_reads_it(format_: Format, order: str, tmp_path: Path) -> None:
    image = reopen(deliver(tmp_path, format_, photo=Metadata(exif=make_exif(order), xmp=XMP)))
    exif = image.getexif()
    photo, gps = exif.get_ifd(0x8769), exif.get_ifd(0x8825)
    assert exif[0x0110] == "Canon EOS R5"
    assert exif.get(0x0112, 1) == 1
    assert (photo[0x829A], photo[0x8827], photo[0x9003]) == (1 / 250, 400, "2024:05:17 18:03:21")
    assert (photo[0xA002], photo[0xA003]) == SIZE
    assert gps[2] == (47, 30, 12.34)
    assert NOTE_TEXTS[0x0095].encode() in photo[0x927C]
    assert not exif.get_ifd(0x0001)
    assert b"THUMBNAIL" not in image.info.get("exif", b"")
    assert b'xmp:Rating="4"' in image.info["xmp"]
    assert b"THUMBNAIL" not in image.info["xmp"]


@pytest.mark.parametrize("format_", FORMATS)
def test_notes_of_the_maker_stay_where_their_offsets_count_from(format_: Format, tmp_path: Path) -> None:
    note = make_exif().index(b"Firmware Version 1.8.1")
    path = deliver(tmp_path, format_)
    data = path.read_bytes()
    start = 0 if format_ is Format.TIFF else data.index(b"II*\0")
    assert data.index(b"Firmware Version 1.8.1") - start == note


@pytest.mark.parametrize("format_", FORMATS)
def test_the_picture_is_not_touched(format_: Format, tmp_path: Path) -> None:
    image = reopen(deliver(tmp_path, format_))
    assert image.size == SIZE
    assert all(near(a, b, 30) for a, b in zip(corners(image), corners(make_scene(*SIZE)), strict=True))


def test_places_go_from_everything(exiftool: ExifTool, tmp_path: Path) -> None:
    paths = deliver_all(tmp_path, MetadataPolicy(gps=False))
    for path, tags in zip(paths, exiftool(*paths), strict=True):
        said = [key for key, value in own(tags).items() if "GPS" in key or "Zug" in str(value) or "rich" in str(value)]
        assert said == [], path.name
        assert not any(key.startswith("Canon") for key in tags), "notes of the maker can hold places"
        assert not any("Country" in key for key in tags)
        assert tags["XMP-iptcCore:CreatorCity"] == "Bern", "the creator's address is no place of the photo"
        assert tags["ExifIFD:SerialNumber"] == "BODY-4711"
        data = path.read_bytes()
        assert b"Zug" not in data and b"GPS" not in data


def test_serial_numbers_go_from_everything(exiftool: ExifTool, tmp_path: Path) -> None:
    paths = deliver_all(tmp_path, MetadataPolicy(serials=False))
    for path, tags in zip(paths, exiftool(*paths), strict=True):
        data = path.read_bytes()
        assert b"4711" not in data and b"0815" not in data
        assert (1234567890).to_bytes(4, "little") not in data
        assert not any("Serial" in key for key in tags), path.name
        assert tags["ExifIFD:OwnerName"] == "Owner"
        assert tags["GPS:GPSLatitudeRef"] == "N"


def test_only_rights_stay(exiftool: ExifTool, tmp_path: Path) -> None:
    paths = deliver_all(tmp_path, MetadataPolicy(keep=Keep.COPYRIGHT))
    for path, tags in zip(paths, exiftool(*paths), strict=True):
        expected: dict[str, Any] = {
            "IFD0:Artist": "Old Artist",
            "IFD0:Copyright": "Old Copyright",
            "XMP-dc:Creator": ["Old Artist", "Second Artist"],
            "XMP-dc:Rights": "Old Copyright",
            "XMP-photoshop:Credit": "Old Credit",
            "XMP-tiff:Artist": "Old Artist",
            "XMP-xmpRights:UsageTerms": "Editorial",
            "XMP-iptcCore:CreatorCity": "Bern",
            "XMP-iptcCore:CreatorWorkEmail": "desk@example.org",
            "XMP-plus:LicensorURL": "https://example.org/licence",
        }
        if path.suffix not in (".webp", ".avif"):
            expected |= {
                "IPTC:ApplicationRecordVersion": 4,
                "IPTC:By-line": "Old Artist",
                "IPTC:Credit": "Old Credit",
                "IPTC:CopyrightNotice": "Old Copyright",
                "IPTC:Contact": "desk@example.org",
            }
        assert own(tags) == expected, path.name


def test_nothing_stays(exiftool: ExifTool, tmp_path: Path) -> None:
    paths = deliver_all(tmp_path, MetadataPolicy(keep=Keep.NONE))
    for path, tags in zip(paths, exiftool(*paths), strict=True):
        assert own(tags) == {}, path.name


@pytest.mark.parametrize("keep", Keep)
def test_texts_are_written_three_times_the_same(keep: Keep, exiftool: ExifTool, tmp_path: Path) -> None:
    paths = deliver_all(tmp_path, MetadataPolicy(keep=keep, **TEXTS))
    rights, creator, title = "© 2024 Studio Nord", "Zoë Nord", "Hafen 007"
    for path, tags in zip(paths, exiftool(*paths), strict=True):
        expected = {
            "IFD0:Copyright": rights,
            "IFD0:Artist": creator,
            "IFD0:XPTitle": title,
            "XMP-dc:Rights": rights,
            "XMP-dc:Creator": creator,
            "XMP-dc:Title": title,
        }
        if path.suffix not in (".webp", ".avif"):
            expected |= {"IPTC:CopyrightNotice": rights, "IPTC:By-line": creator, "IPTC:ObjectName": title}
        assert {key: tags.get(key) for key in expected} == expected, path.name
        assert "XMP-tiff:Artist" not in tags
        caption = "A quiet harbour" if keep is Keep.ALL else title
        assert tags["IFD0:ImageDescription"] == caption
        if keep is Keep.NONE:
            more = {"IFD0:ImageDescription", "IPTC:CodedCharacterSet", "IPTC:ApplicationRecordVersion"}
            assert own(tags).keys() - more == expected.keys(), path.name


def test_old_texts_are_read_right_beside_new_ones(exiftool: ExifTool, tmp_path: Path) -> None:
    paths = [deliver(tmp_path, format_, MetadataPolicy(copyright="© Nord")) for format_ in BLOCK_FORMATS]
    for tags in exiftool(*paths):
        assert tags["IPTC:City"] == "Zürich"
        assert tags["IPTC:Keywords"] == ["harbour", "Ævning"]
        assert tags["IPTC:CopyrightNotice"] == "© Nord"


def test_title_becomes_no_caption_where_there_is_one() -> None:
    for photo in (Metadata(iptc=IPTC), Metadata(exif=make_exif())):
        kept = apply_policy(photo, MetadataPolicy(title="Hafen"), {}, SIZE, format=Format.JPEG)
        assert b"Hafen\0" not in kept.exif
    new = apply_policy(Metadata(), MetadataPolicy(title="Hafen"), {}, SIZE, format=Format.JPEG)
    assert b"Hafen\0" in new.exif


@pytest.mark.parametrize(("is_srgb", "expected"), [(True, 1), (False, 65535)])
def test_colour_space_is_that_of_the_output(is_srgb: bool, expected: int, tmp_path: Path) -> None:
    image = reopen(deliver(tmp_path, Format.JPEG, is_srgb=is_srgb))
    assert image.getexif().get_ifd(0x8769)[0xA001] == expected
    assert f'exif:ColorSpace="{expected}"'.encode() in image.info["xmp"]


def test_dpi_is_written_where_the_format_has_it_in_exif(exiftool: ExifTool, tmp_path: Path) -> None:
    for tags in exiftool(*deliver_all(tmp_path, dpi=300)):
        assert (tags["IFD0:XResolution"], tags["IFD0:YResolution"], tags["IFD0:ResolutionUnit"]) == (300, 300, 2)
    for tags in exiftool(*deliver_all(tmp_path)):
        assert tags["IFD0:XResolution"] == 240
    nothing = MetadataPolicy(keep=Keep.NONE)
    for path, tags in zip(paths := deliver_all(tmp_path, nothing, dpi=300), exiftool(*paths), strict=True):
        assert ("IFD0:XResolution" in tags) is (path.suffix in (".webp", ".avif")), path.name


@pytest.mark.parametrize("format_", FORMATS)
def test_same_input_gives_the_same_bytes(format_: Format, tmp_path: Path) -> None:
    policy = MetadataPolicy(gps=False, **TEXTS)
    first = deliver(tmp_path, format_, policy).read_bytes()
    assert deliver(tmp_path, format_, policy).read_bytes() == first


@pytest.mark.parametrize("format_", FORMATS)
def test_what_was_written_is_read_again(format_: Format, tmp_path: Path) -> None:
    written = apply_policy(PHOTO, MetadataPolicy(**TEXTS), VALUES, SIZE, format=format_)
    with Image.open(deliver(tmp_path, format_, MetadataPolicy(**TEXTS))) as image:
        again = read_metadata(image)
        image.load()
    assert (again.xmp, again.iptc, again.notes) == (written.xmp, written.iptc, ())
    if format_ is not Format.TIFF:  # there the picture's own tags lie between
        assert again.exif == written.exif
    assert apply_policy(again, MetadataPolicy(), {}, SIZE, format=format_).exif == written.exif


@pytest.mark.parametrize("format_", FORMATS)
def test_what_the_picture_object_brings_along_does_not_leak(format_: Format, tmp_path: Path) -> None:
    path = tmp_path / "source.tif"
    make_scene(*SIZE).save(path, tiffinfo={305: "Secret", 270: "Secret", 700: b"<Secret/>", 33723: b"Secret"})
    with Image.open(path) as image:
        image.load()
        image.info["comment"] = b"Secret"
        image.info["exif"] = b"Exif\0\0Secret"
        data = deliver(tmp_path, format_, MetadataPolicy(keep=Keep.NONE), image=image).read_bytes()
    assert b"Secret" not in data


def test_comments_stay_where_the_format_has_them(tmp_path: Path) -> None:
    photo = Metadata(comments=(("Comment", "Grüße"), ("Title", "Old title"), ("parameters", "x")))
    assert reopen(deliver(tmp_path, Format.JPEG, photo=photo)).info["comment"] == "Grüße".encode()
    png = reopen(deliver(tmp_path, Format.PNG, MetadataPolicy(title="New title"), photo)).info
    assert (png["Comment"], png["Title"], png["parameters"]) == ("Grüße", "New title", "x")
    assert b"Old title" in reopen(deliver(tmp_path, Format.WEBP, photo=photo)).info["xmp"]
    for policy in (MetadataPolicy(gps=False), MetadataPolicy(serials=False)):
        assert "parameters" not in reopen(deliver(tmp_path, Format.PNG, policy, photo)).info
    for keep in (Keep.COPYRIGHT, Keep.NONE):
        bare = reopen(deliver(tmp_path, Format.PNG, MetadataPolicy(keep=keep), photo)).info
        assert not {"Comment", "Title", "parameters", "xmp"} & bare.keys()
        assert "comment" not in reopen(deliver(tmp_path, Format.JPEG, MetadataPolicy(keep=keep), photo)).info


def test_comment_longer_than_a_jpeg_holds_is_left_out_and_said_so(tmp_path: Path) -> None:
    photo = Metadata(comments=(("Comment", "x" * 70_000),))
    notes = apply_policy(photo, MetadataPolicy(), {}, SIZE, format=Format.JPEG).notes
    assert len(notes) == 1 and "comment" in str(notes[0])
    assert "comment" not in reopen(deliver(tmp_path, Format.JPEG, photo=photo)).info


def test_jpeg_holds_what_fits_and_the_rest_is_named(tmp_path: Path) -> None:
    big = PHOTO.xmp.replace(b"<own:shelf>", b"<own:big>" + b"x" * 70_000 + b"</own:big><own:shelf>")
    photo = Metadata(exif=make_exif(), xmp=big, iptc=IPTC + b"\x1c\x02\x67\x80\x04\0\1\0\0" + b"y" * 65_536)
    for format_ in BLOCK_FORMATS:
        metadata = apply_policy(photo, MetadataPolicy(), {}, SIZE, format=format_)
        assert len(metadata.notes) == (2 if format_ is Format.JPEG else 0), format_
        assert (b"x" * 70_000 in metadata.xmp) is (format_ is not Format.JPEG)
        assert (b"y" * 65_536 in metadata.iptc) is (format_ is not Format.JPEG)
        assert b"A&amp;B" in metadata.xmp and b"Boats come home." in metadata.iptc
        reopen(deliver(tmp_path, format_, photo=photo))


@pytest.mark.parametrize("format_", FORMATS)
def test_broken_blocks_are_left_out_and_named(format_: Format, tmp_path: Path) -> None:
    trouble = Note(NoteKind.METADATA, plain("Read with trouble."))
    photo = Metadata(exif=b"MM\0*rubbish", xmp=b"<x:xmpmeta", iptc=IPTC[:40], notes=(trouble,))
    metadata = apply_policy(photo, MetadataPolicy(), {}, SIZE, format=format_)
    assert (metadata.exif, metadata.xmp) == (b"", b"") or format_ in (Format.WEBP, Format.AVIF)
    assert metadata.notes[0] == trouble
    assert ["EXIF" in str(metadata.notes[1]), "XMP" in str(metadata.notes[2]), "IPTC" in str(metadata.notes[3])] == [
        True
    ] * 3
    assert reopen(deliver(tmp_path, format_, photo=photo)).size == SIZE
    nothing = apply_policy(photo, MetadataPolicy(keep=Keep.NONE), {}, SIZE, format=format_)
    assert nothing == Metadata()


def test_the_xml_library_is_loaded_only_for_xmp() -> None:
    program = (
        "import sys; from studio.engine.metadata.output import Metadata, apply_policy; "
        "from studio.recipe.model import Format, MetadataPolicy; from tests.photo_metadata import XMP, make_exif; "
        "done = [apply_policy(Metadata(exif=make_exif(), xmp=xmp), MetadataPolicy(gps=False), {}, (9, 9), "
        "format=Format.JPEG) and 'lxml.etree' in sys.modules for xmp in (b'', XMP)]; print(done)"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert found.stdout.strip() == "[False, True]"


@pytest.mark.slow
@pytest.mark.parametrize("order", "<>")
def test_values_with_a_byte_order_of_their_own_are_read_right(order: str, exiftool: ExifTool, tmp_path: Path) -> None:
    text = b"UNICODE\0" + "Grüße".encode("utf-16-le" if order == "<" else "utf-16-be")
    pattern = (b"\2\0\2\0" if order == "<" else b"\0\2\0\2") + b"\0\1\1\2"  # sensor's colours, two by two
    block = tiff_bytes({271: "Canon", 0x8769: {0x9286: text, 0xA302: pattern}, 0x8825: {0x1C: text}}, order=order)
    for format_ in FORMATS:
        path = deliver(tmp_path, format_, photo=Metadata(exif=block))
        (tags,) = exiftool(path)
        assert (tags["ExifIFD:UserComment"], tags["GPS:GPSAreaInformation"]) == ("Grüße", "Grüße"), format_
        assert tags["ExifIFD:CFAPattern"] == "2 2 0 1 1 2", format_
        data = path.read_bytes()  # exiftool guesses where the orders of a block and a value in it differ, others don't
        assert text in data and pattern in data
        assert (b"II*\0" if order == "<" else b"MM\0*") in data


@pytest.mark.slow
@pytest.mark.parametrize("format_", FORMATS)
def test_density_outside_of_exif_is_kept(format_: Format, exiftool: ExifTool, tmp_path: Path) -> None:
    def density(photo: Metadata, policy: MetadataPolicy = MetadataPolicy(), **facts: Any) -> tuple[float, float] | None:
        (tags,) = exiftool(deliver(tmp_path, format_, policy, photo, **facts))
        if "PNG-pHYs:PixelsPerUnitX" in tags:
            return tuple(round(tags[f"PNG-pHYs:PixelsPerUnit{axis}"] * 0.0254, 1) for axis in "XY")
        group = "IFD0" if "IFD0:XResolution" in tags else "JFIF"
        if tags.get(f"{group}:ResolutionUnit", 0) != (2 if group == "IFD0" else 1):  # inches in either way
            return None
        return round(tags[f"{group}:XResolution"], 1), round(tags[f"{group}:YResolution"], 1)

    photo = Metadata(density=(300.0, 150.0))
    assert density(photo) == (300, 150)
    assert density(photo, MetadataPolicy(keep=Keep.COPYRIGHT)) is None
    assert density(photo, MetadataPolicy(keep=Keep.NONE)) is None
    own = tiff_bytes({271: "Canon", 282: [(72, 1)], 283: [(72, 1)], 296: 2})
    assert density(Metadata(density=(300.0, 150.0), exif=own)) in ((72, 72), None), "EXIF's own counts"
    turned = PictureChange(size=SIZE, orientation=6, geometry=output_geometry(Resize(), *SIZE))
    assert density(photo, change=turned) == (150, 300), "across is what was down"
