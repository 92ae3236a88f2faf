from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studio.engine.container.source import Source
from studio.engine.encode.codec import EncodeRequest, find_codec
from studio.engine.metadata.exif import read_block
from studio.engine.metadata.exif_tags import PHOTO
from studio.engine.metadata.find import Metadata
from studio.engine.metadata.output import apply_policy
from studio.engine.metadata.regions import PictureChange
from studio.recipe.geometry import output_geometry
from studio.recipe.model import Export, Format, MetadataPolicy, Resize, ResizeMode
from tests.picture import make_scene
from tests.tiff_file import tiff_bytes

STORED = (480, 360)
SMALL = Resize(mode=ResizeMode.LONG_EDGE, pixels=120)
SQUARE = Resize(mode=ResizeMode.FILL, width=90, height=90)
PADDED = Resize(mode=ResizeMode.PAD, width=120, height=120)

FACES = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#"
 xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#" xmlns:fi="http://ns.apple.com/faceinfo/1.0/"
 xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
 xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#">
 <mwg-rs:Regions rdf:parseType="Resource">
  <mwg-rs:AppliedToDimensions {dimensions} stDim:unit="pixel"/>
  <mwg-rs:RegionList><rdf:Bag>
   <rdf:li><rdf:Description mwg-rs:Name="Ann" mwg-rs:Type="Face" fi:AngleInfoRoll="270">
    <mwg-rs:Area stArea:x="0.25" stArea:y="0.25" stArea:w="0.1" stArea:h="0.2" stArea:unit="normalized"/>
   </rdf:Description></rdf:li>
   <rdf:li rdf:parseType="Resource"><mwg-rs:Name>Edge</mwg-rs:Name><mwg-rs:Type>Focus</mwg-rs:Type>
    <mwg-rs:Area rdf:parseType="Resource"><stArea:x>0.02</stArea:x><stArea:y>0.5</stArea:y>
     <stArea:unit>normalized</stArea:unit></mwg-rs:Area></rdf:li>
  </rdf:Bag></mwg-rs:RegionList>
 </mwg-rs:Regions>
 <MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>
  <rdf:li MPReg:Rectangle="0.2, 0.15, 0.1, 0.2" MPReg:PersonDisplayName="Ann"/>
 </rdf:Bag></MPRI:Regions></MP:RegionInfo>
</rdf:Description></rdf:RDF>"""
STORED_DIMENSIONS = 'stDim:w="480" stDim:h="360"'

IPTC_REGIONS = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><Iptc4xmpExt:ImageRegion><rdf:Bag>
  <rdf:li rdf:parseType="Resource"><Iptc4xmpExt:Name>Dog</Iptc4xmpExt:Name>
   <Iptc4xmpExt:RegionBoundary rdf:parseType="Resource"><Iptc4xmpExt:rbShape>{shape}</Iptc4xmpExt:rbShape>
    <Iptc4xmpExt:rbUnit>{unit}</Iptc4xmpExt:rbUnit><Iptc4xmpExt:rbX>{x}</Iptc4xmpExt:rbX>
    <Iptc4xmpExt:rbY>{y}</Iptc4xmpExt:rbY><Iptc4xmpExt:rbW>{w}</Iptc4xmpExt:rbW><Iptc4xmpExt:rbH>{h}</Iptc4xmpExt:rbH>
   </Iptc4xmpExt:RegionBoundary></rdf:li></rdf:Bag></Iptc4xmpExt:ImageRegion></rdf:Description></rdf:RDF>"""

SPHERE = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:GPano="http://ns.google.com/photos/1.0/panorama/" GPano:ProjectionType="equirectangular"
 GPano:FullPanoWidthPixels="480" GPano:FullPanoHeightPixels="{full}" GPano:CroppedAreaImageWidthPixels="480"
 GPano:CroppedAreaImageHeightPixels="360" GPano:CroppedAreaLeftPixels="0" GPano:CroppedAreaTopPixels="{top}"
 GPano:LargestValidInteriorRectLeft="8"/></rdf:RDF>"""

Read = Callable[..., dict[str, Any]]


@pytest.fixture
def read(exiftool: Callable[..., list[dict[str, Any]]], tmp_path: Path) -> Read:
    """Return a function that gives what exiftool reads in an output of a photo of 480 x 360 pixels, as stored."""

    def make(
        photo: Metadata, resize: Resize, orientation: int | None = 1, format_: Format = Format.JPEG
    ) -> dict[str, Any]:
        size = (STORED[1], STORED[0]) if (orientation or 1) >= 5 else STORED
        change = PictureChange(size=size, orientation=orientation, geometry=output_geometry(resize, *size))
        canvas = change.geometry.canvas
        metadata = apply_policy(photo, MetadataPolicy(), {}, canvas, format=format_, change=change)
        request = EncodeRequest(export=Export(), quality=85, profile=b"", metadata=metadata)
        path = tmp_path / f"output.{format_.value}"
        path.write_bytes(find_codec(format_).encode(make_scene(*canvas), request))
        return exiftool(path, options=("-struct",))[0]

    return make


def faces(read: Read, resize: Resize, orientation: int | None, dimensions: str = STORED_DIMENSIONS) -> dict[str, Any]:
    found = read(Metadata(xmp=FACES.replace("{dimensions}", dimensions).encode()), resize, orientation)
    return {key.partition(":")[2]: value for key, value in found.items() if key.startswith(("XMP-mwg", "XMP-MP"))}


def area(x: float, y: float, w: float, h: float) -> dict[str, Any]:
    return {"X": x, "Y": y, "W": w, "H": h, "Unit": "normalized"}


@pytest.mark.parametrize("rectangle", ["0.2, 0.15, 0.1", "0.2 0.15 0.1 0.2", "left", "0.2, 0.15, 0.1, 0.2, 0"])
def test_a_rectangle_that_can_not_be_read_goes_where_anything_moves(read: Read, rectangle: str) -> None:
    packet = FACES.replace("{dimensions}", STORED_DIMENSIONS).replace("0.2, 0.15, 0.1, 0.2", rectangle).encode()
    (person,) = read(Metadata(xmp=packet), SQUARE)["XMP-MP:RegionInfoMP"]["Regions"]
    assert person == {"PersonDisplayName": "Ann"}
    (person,) = read(Metadata(xmp=packet), SMALL)["XMP-MP:RegionInfoMP"]["Regions"]
    assert person["Rectangle"] == rectangle


@pytest.mark.parametrize(
    ("resize", "orientation", "dimensions", "expected", "rectangle"),
    [
        (SMALL, 1, (120, 90), area(0.25, 0.25, 0.1, 0.2), "0.2, 0.15, 0.1, 0.2"),
        (SMALL, 6, (90, 120), area(0.75, 0.25, 0.2, 0.1), "0.65, 0.2, 0.2, 0.1"),
        (SMALL, 8, (90, 120), area(0.25, 0.75, 0.2, 0.1), "0.15, 0.7, 0.2, 0.1"),
        (SMALL, 3, (120, 90), area(0.75, 0.75, 0.1, 0.2), "0.7, 0.65, 0.1, 0.2"),
        (SQUARE, 1, (90, 90), area(0.166667, 0.25, 0.133333, 0.2), "0.1, 0.15, 0.133333, 0.2"),
        (PADDED, 1, (120, 120), area(0.25, 0.3125, 0.1, 0.15), "0.2, 0.2375, 0.1, 0.15"),
    ],
)
def test_faces_are_where_they_are_in_the_output(
    read: Read,
    resize: Resize,
    orientation: int,
    dimensions: tuple[int, int],
    expected: dict[str, Any],
    rectangle: str,
) -> None:
    found = faces(read, resize, orientation)
    info = found["RegionInfo"]
    assert (info["AppliedToDimensions"]["W"], info["AppliedToDimensions"]["H"]) == dimensions
    assert info["RegionList"][0]["Area"] == expected
    assert found["RegionInfoMP"]["Regions"][0]["Rectangle"].replace("|", "") == rectangle
    names = [region["Name"] for region in info["RegionList"]]
    assert names == (["Ann"] if resize is SQUARE else ["Ann", "Edge"]), "what was cut away goes"
    assert ("AngleInfoRoll" in str(info)) is (resize is SMALL and orientation == 1)


def test_faces_of_the_upright_picture_are_not_turned_again(read: Read) -> None:
    info = faces(read, SMALL, 6, 'stDim:w="720" stDim:h="960"')["RegionInfo"]
    assert info["RegionList"][0]["Area"] == area(0.25, 0.25, 0.1, 0.2)


@pytest.mark.parametrize(
    ("orientation", "dimensions"),
    [(1, 'stDim:w="100" stDim:h="100"'), (None, STORED_DIMENSIONS), (6, 'stDim:w="0" stDim:h="x"')],
)
def test_faces_of_another_picture_go(read: Read, orientation: int | None, dimensions: str) -> None:
    assert "RegionInfo" not in faces(read, SMALL, orientation, dimensions)


def test_places_go_when_it_is_not_known_what_became_of_the_picture() -> None:
    photo = Metadata(
        xmp=FACES.replace("{dimensions}", STORED_DIMENSIONS).encode(),
        exif=tiff_bytes({271: "Canon", 0x8769: {0x9214: [1, 2], 0xA20E: [(3, 1)], 0xA210: 2}}),
    )
    metadata = apply_policy(photo, MetadataPolicy(), {}, (9, 9), format=Format.PNG)
    assert b"Ann" not in metadata.xmp
    assert read_block(Source.of_bytes(metadata.exif))[0][PHOTO] == {}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("shape", "unit", "resize", "orientation", "expected"),
    [
        ("rectangle", "relative", SMALL, 1, (0.25, 0.25, 0.5, 0.5)),
        ("rectangle", "relative", PADDED, 1, (0.25, 0.3125, 0.5, 0.375)),
        ("rectangle", "pixel", SMALL, 1, (30, 22, 60, 45)),
        ("rectangle", "relative", SMALL, 6, None),
        ("circle", "relative", PADDED, 1, None),
        ("circle", "relative", SMALL, 1, (0.25, 0.25, 0.5, 0.5)),
    ],
)
def test_iptc_regions(
    read: Read, shape: str, unit: str, resize: Resize, orientation: int, expected: tuple[float, ...] | None
) -> None:
    values = {"x": 0.25, "y": 0.25, "w": 0.5, "h": 0.5}
    if unit == "pixel":
        values = {"x": 120, "y": 90, "w": 240, "h": 180}
    packet = IPTC_REGIONS.format(shape=shape, unit=unit, **values)
    found = read(Metadata(xmp=packet.encode()), resize, orientation).get("XMP-iptcExt:ImageRegion")
    if expected is None:
        assert found is None
        return
    assert found is not None
    boundary = found[0]["RegionBoundary"]
    assert tuple(boundary[f"Rb{name}"] for name in "XYWH") == expected


@pytest.mark.parametrize(
    ("resize", "full", "top", "expected"),
    [
        (SMALL, 240, 0, None),
        (SMALL, 480, 60, (120, 120, 120, 90, 0, 15)),
        (SQUARE, 480, 60, (120, 120, 90, 90, 15, 15)),
        (PADDED, 480, 60, None),
    ],
)
def test_panoramas_lie_where_they_did_on_the_sphere(
    read: Read, resize: Resize, full: int, top: int, expected: tuple[int, ...] | None
) -> None:
    packet = SPHERE.format(full=full, top=top)
    if expected is None and resize is SMALL:
        packet = packet.replace('ImageHeightPixels="360"', 'ImageHeightPixels="240"')  # of another picture
    found = read(Metadata(xmp=packet.encode()), resize)
    names = ("FullPanoWidth", "FullPanoHeight", "CroppedAreaImageWidth", "CroppedAreaImageHeight")
    names = (*names, "CroppedAreaLeft", "CroppedAreaTop")
    if expected is None:
        assert not [key for key in found if "GPano" in key]
        return
    assert tuple(found[f"XMP-GPano:{name}Pixels"] for name in names) == expected
    assert found["XMP-GPano:ProjectionType"] == "equirectangular"
    assert "XMP-GPano:LargestValidInteriorRectLeft" not in found


@pytest.mark.slow
@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(
    ("resize", "orientation", "subject", "place", "expected", "expected_place", "densities"),
    [
        (SMALL, 1, [240, 90, 60, 30], [240, 90], "60 22 15 8", "60 22", (25, 50)),
        (SMALL, 6, [240, 90, 60, 30], [240, 90], "68 60 8 15", "68 60", (50, 25)),
        (SQUARE, 1, [240, 180, 40], [10, 10], "45 45 10", None, (25, 50)),
        (PADDED, 1, [240, 180], [0, 0], "60 60", "0 15", (25, 50)),
        (Resize(), 1, [240, 90, 60, 30], [240, 90], "240 90 60 30", "240 90", (100, 200)),
        (SMALL, None, [240, 90, 60, 30], [240, 90], None, None, (None, None)),
    ],
)
def test_exif_tells_of_the_outputs_pixels(
    read: Read,
    order: str,
    resize: Resize,
    orientation: int | None,
    subject: list[int],
    place: list[int],
    expected: str | None,
    expected_place: str | None,
    densities: tuple[int | None, int | None],
) -> None:
    photo = {0x9214: subject, 0xA214: place, 0xA20E: [(100, 1)], 0xA20F: [(200, 1)], 0xA210: 4}
    block = tiff_bytes({271: "Canon", 0x8769: {**photo, 0xA002: 480, 0xA003: 360}}, order=order)
    found = read(Metadata(exif=block), resize, orientation)
    assert found.get("ExifIFD:SubjectArea") == expected
    assert found.get("ExifIFD:SubjectLocation") == expected_place
    names = ("FocalPlaneXResolution", "FocalPlaneYResolution")
    assert tuple(found.get(f"ExifIFD:{name}") for name in names) == densities
    assert ("ExifIFD:FocalPlaneResolutionUnit" in found) is (densities[0] is not None)


@pytest.mark.parametrize("told", [(4800, 3600), (1, 9)])
def test_exif_of_a_photo_that_was_scaled_since(read: Read, told: tuple[int, int]) -> None:
    photo = {0x9214: [2400, 900], 0xA20E: [(1000, 1)], 0xA20F: [(1000, 1)], 0xA002: told[0], 0xA003: told[1]}
    found = read(Metadata(exif=tiff_bytes({271: "Canon", 0x8769: photo})), SMALL)
    is_same = told == (4800, 3600)
    assert found.get("ExifIFD:SubjectArea") == ("60 22" if is_same else None)
    assert found.get("ExifIFD:FocalPlaneXResolution") == (25 if is_same else None)


def test_numbers_without_sense_go(read: Read) -> None:
    block = tiff_bytes({271: "Canon", 0x8769: {0x9214: [1, 2, 3, 4, 5], 0xA214: b"xx", 0xA20E: [(1, 0)], 0xA20F: 3}})
    found = read(Metadata(exif=block), SMALL)
    assert not [key for key in found if "Subject" in key or "FocalPlane" in key]
