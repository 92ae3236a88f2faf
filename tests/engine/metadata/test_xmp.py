import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.xmp import full_name, read_properties
from studio.engine.metadata.policy import MetadataEdit, plan_edit
from studio.engine.metadata.xmp import edit_xmp
from studio.engine.metadata.xmp_packet import Property, parse_packet, property_names
from studio.recipe.model import Format, Keep, MetadataPolicy
from tests.photo_metadata import XMP, make_xmp


def plan(format_: Format = Format.PNG, is_srgb: bool = True, dpi: int | None = None, **policy: object) -> MetadataEdit:
    return plan_edit(MetadataPolicy(**policy), {}, (90, 60), format_, dpi, is_srgb)


def edit(packet: bytes, change: MetadataEdit | None = None, *more: Property) -> bytes:
    data, notes = edit_xmp(packet, change or plan(), more)
    assert notes == ()
    return data


def texts(packet: bytes, name: str) -> list[str]:
    return read_properties(packet, {name}).get(name, [])


def names(data: bytes) -> set[str]:
    return set(property_names(parse_packet(data))) if data else set()


def test_all_stays_but_what_is_stale() -> None:
    gone = names(XMP) - names(edit(XMP))
    assert gone == {
        full_name("xmp:Thumbnails"),
        full_name("tiff:BitsPerSample"),
        full_name("photoshop:LegacyIPTCDigest"),
    }
    assert names(edit(XMP)) <= names(XMP)
    assert b'x:xmptk="Converter 1.0"' in edit(XMP)


def test_numbers_are_the_outputs_in_both_forms() -> None:
    data = edit(XMP, plan(Format.WEBP, is_srgb=False, dpi=300))
    for text in (b'Orientation="1"', b'ImageWidth="90"', b'ImageLength="60"', b'PixelXDimension="90"'):
        assert text in data
    assert b"<exif:PixelYDimension>60</exif:PixelYDimension>" in data
    assert b'exif:ColorSpace="65535"' in data and b'dc:format="image/webp"' in data
    assert b"ResolutionUnit" not in data, "what the photo does not say is not added"
    with_dpi = make_xmp("<exif:ColorSpace>1</exif:ColorSpace>").replace(
        b'about=""',
        b'about="" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:XResolution="72/1" tiff:ResolutionUnit="3"',
    )
    data = edit(with_dpi, plan(dpi=300))
    assert b'tiff:XResolution="300/1"' in data and b'tiff:ResolutionUnit="2"' in data


@pytest.mark.parametrize(("is_srgb", "expected"), [(True, ["sRGB IEC61966-2.1"]), (False, [])])
def test_name_of_the_profile_is_true_or_not_there(is_srgb: bool, expected: list[str]) -> None:
    packet = make_xmp(
        '<p:ICCProfile xmlns:p="http://ns.adobe.com/photoshop/1.0/">Adobe RGB (1998)</p:ICCProfile><x:a>1</x:a>'
    )
    data = edit(packet, plan(is_srgb=is_srgb))
    assert texts(data, full_name("photoshop:ICCProfile")) == expected


def test_places_go_at_any_depth() -> None:
    nested = make_xmp(
        '<x:a rdf:parseType="Resource"><x:GpsLatitude>47</x:GpsLatitude><x:b exif:GPSAltitude="9">1</x:b></x:a>'
    )
    data = edit(nested, plan(gps=False))
    assert b"47" not in data and b"GPS" not in data and b">1<" in data
    assert b"47" in edit(nested)
    data = edit(XMP, plan(gps=False))
    assert b"Zug" not in data and b"GPS" not in data and b"Bern" in data


def test_serials_go() -> None:
    assert b"4711" in edit(XMP)
    assert b"4711" not in edit(XMP, plan(serials=False))


def test_rights_alone_and_nothing_of_the_rest() -> None:
    data = edit(XMP, plan(keep=Keep.COPYRIGHT))
    assert names(data) == {
        full_name(name)
        for name in (
            "dc:creator",
            "dc:rights",
            "photoshop:Credit",
            "tiff:Artist",
            "xmpRights:UsageTerms",
            "Iptc4xmpCore:CreatorContactInfo",
            "plus:Licensor",
        )
    }
    assert b"example.org/own" not in data and b"camera-raw" not in data
    assert edit(make_xmp("<x:a>1</x:a>"), plan(keep=Keep.COPYRIGHT)) == b""
    assert edit(XMP, plan(keep=Keep.NONE)) == b""


@pytest.mark.parametrize("packet", [b"", XMP, make_xmp("")])
@pytest.mark.parametrize("keep", Keep)
def test_texts_stand_once_and_as_the_standard_says(packet: bytes, keep: Keep) -> None:
    data = edit(packet, plan(keep=keep, copyright="© Nord", creator="Zoë", title="Näher & <mehr>"))
    rdf = parse_packet(data)
    found = list(property_names(rdf))
    for name, text, array in (
        ("dc:rights", "© Nord", "Alt"),
        ("dc:creator", "Zoë", "Seq"),
        ("dc:title", "Näher & <mehr>", "Alt"),
    ):
        assert texts(data, full_name(name)) == [text]
        assert found.count(full_name(name)) == 1
        assert next(iter(rdf.find(f".//{full_name(name)}"))).tag.endswith(array)
    assert full_name("tiff:Artist") not in found


def test_empty_texts_remove() -> None:
    data = edit(XMP, plan(copyright="", creator="", title=""))
    removed = {full_name(name) for name in ("dc:rights", "dc:creator", "dc:title", "tiff:Artist")}
    assert not removed & names(data)
    assert edit(b"", plan(title="")) == b""


def test_properties_from_elsewhere_fill_gaps_only() -> None:
    more = (
        Property(name="dc:title", values=("Other",), kind="Alt"),
        Property(name="photoshop:Headline", values=("New",)),
    )
    data = edit(XMP, plan(), *more)
    assert b"Other" not in data and b"Old title" in data and b">New<" in data
    assert names(edit(b"", plan(), *more)) == {full_name("dc:title"), full_name("photoshop:Headline")}


@pytest.mark.parametrize(
    "packet",
    [
        b"<",
        b"\0" * 9,
        make_xmp("<a>"),
        b"<!DOCTYPE x []>" + make_xmp("<x:a>1</x:a>"),
        XMP.replace(b"rdf:about", b"\xff\xfeabout"),  # a name by the fifth edition of XML only, which Expat refuses
    ],
)
def test_broken_packets_go_and_texts_are_written(packet: bytes) -> None:
    data, (note,) = edit_xmp(packet, plan())
    assert (data, str(note)) == (b"", "Its XMP is damaged and was left out.")
    data, notes = edit_xmp(packet, plan(title="T"))
    assert len(notes) == 1 and texts(data, full_name("dc:title")) == ["T"]
    assert texts(packet, full_name("dc:title")) == []
    assert edit_xmp(packet, plan(keep=Keep.NONE)) == (b"", ())


def test_a_jpeg_loses_the_largest_parts_but_no_rights() -> None:
    big = "".join(f"<x:a{n}>{'y' * size}</x:a{n}>" for n, size in enumerate((10, 50_000, 20_000, 30_000, 10)))
    packet = make_xmp(f"{big}<dc:rights>{'r' * 30_000}</dc:rights>")
    data, notes = edit_xmp(packet, plan(Format.JPEG))
    assert len(data) <= 65_504 and len(notes) == 1
    assert names(data) == {"{http://example.org/x/}a0", "{http://example.org/x/}a2", "{http://example.org/x/}a4"} | {
        full_name("dc:rights")
    }
    assert edit_xmp(packet, plan())[1] == ()


def test_a_jpeg_loses_a_crowd_in_a_few_steps() -> None:
    packet = make_xmp("".join(f"<x:a{n}>{n}</x:a{n}>" for n in range(20_000)))
    data, notes = edit_xmp(packet, plan(Format.JPEG))
    assert 40_000 < len(data) <= 65_504 and len(notes) == 1


def test_attributes_that_are_too_much_cost_the_packet() -> None:
    packet = make_xmp("<x:a>1</x:a>").replace(b'about=""', b'about="" x:b="' + b"y" * 70_000 + b'"')
    data, (note,) = edit_xmp(packet, plan(Format.JPEG))
    assert (data, str(note)) == (b"", "Its XMP was left out, since a JPEG holds only 64 KB of it.")


@given(
    place=st.integers(0, len(XMP) - 1),
    junk=st.sampled_from([b"", b"\0", b"<", b">", b"&", b'"', b"<!DOCTYPE", b"xml:", b"\xff\xfe", b"</"]),
    length=st.integers(0, 40),
    keep=st.sampled_from(Keep),
    gps=st.booleans(),
)
def test_no_bytes_make_it_fail(place: int, junk: bytes, length: int, keep: Keep, gps: bool) -> None:
    packet = XMP[:place] + junk + XMP[place + length :]
    data, _ = edit_xmp(packet, plan(Format.JPEG, keep=keep, gps=gps, title="T"))
    assert texts(data, full_name("dc:title")) == ["T"]
    assert len(data) < len(XMP) + 1000
