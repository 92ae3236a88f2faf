"""Metadata for tests as a camera, a raw converter and a picture desk write them, built byte by byte."""

import struct

from tests.tiff_file import Block, Raw, tiff_bytes

NOTE_TEXTS = {0x0006: "Canon EOS R5", 0x0007: "Firmware Version 1.8.1", 0x0095: "RF24-70mm F2.8 L IS USM"}


def make_exif(order: str = "<") -> bytes:
    """Return an EXIF block with maker's notes that hold offsets from its start, a place, serials, a thumbnail."""
    # Built twice: the notes must know where they lie.
    draft = _exif(order, maker_note(order, 0))
    return _exif(order, maker_note(order, draft.index(maker_note(order, 0))))


def _exif(order: str, note: bytes) -> bytes:
    photo = {
        0x829A: [(1, 250)],  # exposure
        0x829D: [(28, 10)],  # aperture
        0x8827: 400,  # ISO
        0x9000: b"0232",
        0x9003: "2024:05:17 18:03:21",
        0x9011: "+02:00",
        0x9204: [(-1, 3)],  # exposure compensation
        0x920A: [(50, 1)],  # focal length
        0x927C: note,
        0x9286: b"UNICODE\0" + "Grüße".encode("utf-16-le" if order == "<" else "utf-16-be"),
        0xA001: 1,
        0xA002: 6000,
        0xA003: 4000,
        0xA005: {0x0001: "R98", 0x1001: 6000, 0x1002: 4000},
        0xA430: "Owner",
        0xA431: "BODY-4711",
        0xA432: [(24, 1), (70, 1), (28, 10), (28, 10)],
        0xA434: "RF24-70mm F2.8 L IS USM",
        0xA435: "LENS-0815",
    }
    gps = {
        0: Raw(1, 4, b"\2\3\0\0"),
        1: "N",
        2: [(47, 1), (30, 1), (1234, 100)],
        3: "E",
        4: [(9, 1), (45, 1), (0, 1)],
        0x1D: "2024:05:17",
    }
    main = {
        0x010E: "A quiet harbour",
        0x010F: "Canon",
        0x0110: "Canon EOS R5",
        0x0112: 6,
        0x011A: [(240, 1)],
        0x011B: [(240, 1)],
        0x0128: 2,
        0x0131: "Firmware 1.8.1",
        0x0132: "2024:05:18 09:00:00",
        0x013B: "Old Artist",
        0x4746: 4,
        0x8298: "Old Copyright",
        0x8769: photo,
        0x8825: gps,
    }
    thumbnail = {0x0103: 6, 0x0112: 6, 0x0201: Block(b"\xff\xd8THUMBNAIL\xff\xd9"), 0x0202: 13}
    return tiff_bytes(main, thumbnail, order=order)


def maker_note(order: str, place: int) -> bytes:
    """Return notes as Canon writes them: a bare directory whose offsets count from the start of the EXIF block."""
    texts = {tag: text.encode() + b"\0" for tag, text in NOTE_TEXTS.items()}
    at = place + 2 + 12 * (len(texts) + 1) + 4
    rows, values = b"", b""
    for tag, text in sorted({**texts, 0x000C: b""}.items()):
        if not text:
            rows += struct.pack(order + "HHII", tag, 4, 1, 1234567890)  # the camera's serial number
            continue
        rows += struct.pack(order + "HHII", tag, 2, len(text), at + len(values))
        values += text
    return struct.pack(order + "H", len(texts) + 1) + rows + bytes(4) + values


XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Converter 1.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
    xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmlns:own="http://example.org/own/"
    xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:xmpGImg="http://ns.adobe.com/xap/1.0/g/img/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
   xmp:Rating="4" xmp:Label="Red" tiff:Orientation="6" tiff:ImageWidth="6000" tiff:ImageLength="4000"
   tiff:BitsPerSample="16" exif:PixelXDimension="6000" exif:ColorSpace="65535" exif:GPSLatitude="47,30.2057N"
   aux:SerialNumber="BODY-4711" aux:Lens="RF24-70mm F2.8 L IS USM" photoshop:City="Zug"
   photoshop:Credit="Old Credit" photoshop:LegacyIPTCDigest="00112233445566778899AABBCCDDEEFF"
   crs:Temperature="5150" crs:HasSettings="True" dc:format="image/x-canon-cr3">
   <exif:PixelYDimension>4000</exif:PixelYDimension>
   <exif:GPSLongitude>9,45E</exif:GPSLongitude>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Old title</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>Old Artist</rdf:li><rdf:li>Second Artist</rdf:li></rdf:Seq></dc:creator>
   <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Old Copyright</rdf:li></rdf:Alt></dc:rights>
   <dc:subject><rdf:Bag><rdf:li>harbour</rdf:li><rdf:li>Ævning</rdf:li></rdf:Bag></dc:subject>
   <tiff:Artist>Old Artist</tiff:Artist>
   <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Editorial</rdf:li></rdf:Alt></xmpRights:UsageTerms>
   <Iptc4xmpCore:CreatorContactInfo rdf:parseType="Resource">
    <Iptc4xmpCore:CiEmailWork>desk@example.org</Iptc4xmpCore:CiEmailWork>
    <Iptc4xmpCore:CiAdrCity>Bern</Iptc4xmpCore:CiAdrCity>
   </Iptc4xmpCore:CreatorContactInfo>
   <Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource">
     <Iptc4xmpExt:City>Zug</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>
   <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">
     <plus:LicensorURL>https://example.org/licence</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
   <plus:ModelReleaseStatus>http://ns.useplus.org/ldf/vocab/MR-NON</plus:ModelReleaseStatus>
   <own:shelf><rdf:Seq><rdf:li>A&amp;B</rdf:li><rdf:li>7</rdf:li></rdf:Seq></own:shelf>
   <xmp:Thumbnails><rdf:Alt><rdf:li rdf:parseType="Resource">
     <xmpGImg:image>THUMBNAIL</xmpGImg:image></rdf:li></rdf:Alt></xmp:Thumbnails>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


def dataset(record: int, number: int, data: bytes) -> bytes:
    return bytes((0x1C, record, number)) + len(data).to_bytes(2) + data


IPTC = b"".join(
    (
        dataset(2, 0, b"\0\4"),
        dataset(2, 5, b"Old title"),
        dataset(2, 25, b"harbour"),
        dataset(2, 25, "Ævning".encode("latin-1")),
        dataset(2, 55, b"20240517"),
        dataset(2, 60, b"180321+0200"),
        dataset(2, 80, b"Old Artist"),
        dataset(2, 90, "Zürich".encode("latin-1")),
        dataset(2, 101, b"Switzerland"),
        dataset(2, 110, b"Old Credit"),
        dataset(2, 116, b"Old Copyright"),
        dataset(2, 118, b"desk@example.org"),
        dataset(2, 120, b"Boats come home."),
    )
)
"""As old programs wrote it: in Latin-1, without saying so."""


def make_xmp(properties: str) -> bytes:
    """Return a packet with these properties as elements; prefixes of Dublin Core, EXIF and `x` are known."""
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        f'xmlns:x="http://example.org/x/">{properties}</rdf:Description></rdf:RDF>'
    ).encode()
