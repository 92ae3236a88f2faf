from pathlib import Path

import pytest
from lxml import etree

from studio.engine.container.xmp import read_properties
from studio.engine.metadata.xmp_packet import (
    Property,
    add_properties,
    empty_packet,
    pack_packet,
    parse_packet,
    property_names,
    property_sizes,
    remove_properties,
)
from tests.photo_metadata import XMP, make_xmp

DC = "{http://purl.org/dc/elements/1.1/}"
X = "{http://example.org/x/}"


def texts(packet: bytes, name: str) -> list[str]:
    return read_properties(packet, {name}).get(name, [])


def test_a_packet_keeps_its_properties_through_reading_and_writing() -> None:
    first = parse_packet(XMP)
    again = parse_packet(pack_packet(first))
    assert sorted(property_names(first)) == sorted(property_names(again))
    assert len(list(property_names(again))) == 31
    assert pack_packet(again) == pack_packet(parse_packet(pack_packet(again)))
    assert b"A&amp;B" in pack_packet(again)


@pytest.mark.parametrize(
    "packet",
    [
        XMP.decode().encode("utf-16"),
        XMP.decode().partition("?>")[2].strip().encode("utf-16-le"),
        XMP.decode().partition("?>")[2].strip().encode("utf-16-be"),
        b"\xef\xbb\xbf" + XMP,
        b'<?xml version="1.0" encoding="ISO-8859-1"?>' + XMP,
        XMP + bytes(100),
        b"<outer>" + XMP.partition(b"?>")[2].rpartition(b"<?")[0] + b"</outer>",
    ],
)
def test_packets_come_in_many_wrappings(packet: bytes) -> None:
    assert texts(packet, DC + "subject") == ["harbour", "Ævning"]


def test_bytes_that_are_no_utf8_cost_one_sign() -> None:
    packet = make_xmp("<dc:source>a?b</dc:source>").replace(b"?", b"\xe9")
    assert texts(packet, DC + "source") == ["a\ufffdb"]


BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))
DOCUMENT_TYPE = f'<!DOCTYPE x [<!ENTITY e0 "boom">{BOMB}]>'


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        b"\0\0\0",
        b"no xml",
        b"\xff\xd8\xff\xe0",
        b"<a><b></a>",
        b"<a/>",
        XMP[: len(XMP) // 2],
        (DOCUMENT_TYPE + make_xmp("<dc:source>&e8;</dc:source>").decode()).encode(),
        (DOCUMENT_TYPE + make_xmp("<dc:source>&e8;</dc:source>").decode()).encode("utf-16"),
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd">' + make_xmp("<dc:source/>"),
        b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4-' + make_xmp("<dc:source/>"),
        make_xmp("<dc:source>&undeclared;</dc:source>"),
        make_xmp("<x:a>" * 500 + "</x:a>" * 500),
        make_xmp("<x:a/>" * 500_000),
        make_xmp("".join(f'<x:a b{n}="" />' for n in range(260_000))),
    ],
    ids=range(15),
)
def test_what_is_no_packet_or_could_grow_is_refused(packet: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parse_packet(packet)


def test_no_file_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("SECRET")
    packet = make_xmp(f'<y:include href="{secret.as_uri()}" xmlns:y="http://www.w3.org/2001/XInclude"/>')
    assert b"SECRET" not in pack_packet(parse_packet(packet))


def test_comments_instructions_and_foreign_elements_go() -> None:
    packet = make_xmp("<!-- note --><?run me?><dc:source>a</dc:source>").replace(
        b"<rdf:Description", b"<other/><rdf:Description"
    )
    data = pack_packet(parse_packet(packet))
    assert b"note" not in data and b"run" not in data and b"other" not in data
    assert b"<dc:source>a</dc:source>" in data


def test_properties_are_added_as_xmp_wants_them() -> None:
    rdf = empty_packet()
    add_properties(
        rdf,
        (
            Property(name="dc:title", values=("Näher\0 & <more>",), kind="Alt"),
            Property(name="dc:creator", values=("A", "B"), kind="Seq"),
            Property(name="photoshop:City", values=("Zug", "not this")),
            Property(name="dc:rights", values=()),
            Property(name="dc:subject", values=("", "\x01"), kind="Bag"),
        ),
    )
    data = pack_packet(rdf)
    assert data.startswith(b"<?xpacket begin=") and data.endswith(b'<?xpacket end="w"?>')
    assert b'<rdf:Alt><rdf:li xml:lang="x-default">N\xc3\xa4her &amp; &lt;more&gt;</rdf:li></rdf:Alt>' in data
    assert b"<rdf:Seq><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Seq>" in data
    assert b"<photoshop:City>Zug</photoshop:City>" in data
    assert list(property_names(rdf)) == [DC + "title", DC + "creator", "{http://ns.adobe.com/photoshop/1.0/}City"]
    assert b"creativecommons" not in data, "prefixes that nothing uses are not declared"


def test_properties_join_the_same_subject_without_new_prefixes_on_each() -> None:
    packet = make_xmp("<x:a>1</x:a>").replace(b'rdf:about=""', b'rdf:about="uuid:7"')
    rdf = parse_packet(packet)
    add_properties(rdf, (Property(name="photoshop:City", values=("Zug",)), Property(name="dc:source", values=("s",))))
    data = pack_packet(rdf)
    assert data.count(b'rdf:about="uuid:7"') == 2
    assert b"<photoshop:City>Zug</photoshop:City><dc:source>s</dc:source>" in data
    etree.fromstring(data)


def test_properties_are_removed_in_both_their_forms() -> None:
    rdf = parse_packet(make_xmp("<x:a>1</x:a><x:b>2</x:b><x:a>3</x:a>").replace(b'about=""', b'about="" x:c="4"'))
    remove_properties(rdf, (X + "a", X + "c", X + "missing"))
    assert list(property_names(rdf)) == [X + "b"]


def test_sizes_are_summed_by_name() -> None:
    rdf = parse_packet(make_xmp(f"<x:a>{'y' * 50}</x:a><x:b>{'y' * 80}</x:b><x:a>{'y' * 50}</x:a>"))
    (first_size, first), (second_size, second) = property_sizes(rdf)
    assert (first, second) == (X + "a", X + "b")
    assert first_size > 100 > second_size - 250


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<dc:title>plain</dc:title>", ["plain"]),
        ("<dc:title><rdf:Bag><rdf:li> a </rdf:li><rdf:li/><rdf:li>b</rdf:li></rdf:Bag></dc:title>", ["a", "b"]),
        ("<dc:source>other</dc:source>", []),
    ],
)
def test_texts_of_a_property(xml: str, expected: list[str]) -> None:
    assert texts(make_xmp(xml), DC + "title") == expected


def test_text_of_an_attribute() -> None:
    assert texts(make_xmp("").replace(b'about=""', b'about="" dc:title="t"'), DC + "title") == ["t"]
