import pytest

from studio.engine.metadata.xmp_rules import full_name, is_place, is_right, is_serial, is_stale

DJI = "{http://www.dji.com/drone-dji/1.0/}"
AUX = "{http://ns.adobe.com/exif/1.0/aux/}"


@pytest.mark.parametrize(
    "name",
    [
        full_name("exif:GPSLatitude"),
        full_name("exif:GPSVersionID"),
        full_name("photoshop:City"),
        full_name("Iptc4xmpCore:Location"),
        full_name("Iptc4xmpExt:LocationCreated"),
        full_name("Iptc4xmpExt:ProvinceState"),
        DJI + "GpsLongitude",
        DJI + "AbsoluteAltitude",
        "{http://www.w3.org/2003/01/geo/wgs84_pos#}lat",
        full_name("dc:coverage"),
        full_name("dcterms:spatial"),
        "{http://rs.tdwg.org/dwc/terms/}municipality",
        "{http://rs.tdwg.org/dwc/terms/}country",
        "{http://example.org/}ShownCity",
        "{http://www.georss.org/georss/}point",
    ],
)
def test_places(name: str) -> None:
    assert is_place(name)


@pytest.mark.parametrize(
    "name",
    [
        full_name("dc:title"),
        full_name("exif:SubjectLocation"),
        full_name("Iptc4xmpCore:CiAdrCity"),
        full_name("Iptc4xmpCore:CiAdrCtry"),
        full_name("dcterms:provenance"),
        "{http://example.org/gps/location/}size",
        "{http://example.org/}opacity",
    ],
)
def test_no_places(name: str) -> None:
    assert not is_place(name)


def test_serials() -> None:
    assert (
        is_serial(AUX + "SerialNumber") and is_serial(AUX + "LensSerialNumber") and is_serial(DJI + "DroneSerialNumber")
    )
    assert not is_serial(AUX + "Lens") and not is_serial("{http://example.org/serialnumber/}lens")


def test_rights() -> None:
    for name in ("dc:rights", "dc:creator", "photoshop:Credit", "xmpRights:UsageTerms", "cc:license", "plus:Licensor"):
        assert is_right(full_name(name))
    for name in ("dc:title", "photoshop:City", "plus:ModelReleaseStatus", "plus:ImageSupplierImageID", "xmp:Rating"):
        assert not is_right(full_name(name))


def test_what_is_stale() -> None:
    assert is_stale(full_name("xmp:Thumbnails")) and is_stale("{http://ns.adobe.com/hdr-gain-map/1.0/}Version")
    for name in (
        "1.0/container/item/}Mime",
        "dd/1.0/device/}Container",
        "1.0/depthmap/}Near",
        "1.0/camera/}MicroVideo",
    ):
        assert is_stale("{http://ns.google.com/photos/" + name)
    assert is_stale("{http://ns.xiaomi.com/photos/1.0/camera/}XMPMeta")
    assert is_stale("{http://ns.oplus.com/photos/1.0/camera/}VideoLength")
    assert is_stale(full_name("crs:CropTop")) and is_stale(full_name("crs:HasCrop"))
    assert is_stale(full_name("dcterms:provenance"))
    assert not is_stale(full_name("crs:Temperature"))
    assert not is_stale("{http://ns.google.com/photos/1.0/panorama/}ProjectionType")
    assert not is_stale(full_name("xmp:Rating")) and not is_stale(full_name("tiff:Orientation"))
