"""Which properties of XMP say what: rights, places, serial numbers, and what is not true of an output any more.

Names are in the form `{namespace}name`; of packets and trees nothing is known here.
"""

import re

from studio.engine.container.xmp import full_name


def _names(prefix: str, *locals_: str) -> frozenset[str]:
    return frozenset(full_name(f"{prefix}:{local}") for local in locals_)


_STALE = (
    _names("xmp", "Thumbnails")
    | _names("xmpNote", "HasExtendedXMP")
    | _names("photoshop", "LegacyIPTCDigest", "ColorMode")
    | _names("exif", "NativeDigest")
    | _names("tiff", "NativeDigest", "BitsPerSample", "SamplesPerPixel", "Compression", "PhotometricInterpretation")
    | _names("tiff", "PlanarConfiguration", "YCbCrSubSampling")
    | _names("dcterms", "provenance")
)
_STALE_STARTS = (
    "{http://ns.adobe.com/hdr-gain-map/",
    "{http://ns.adobe.com/hdr-metadata/",
    "{http://ns.apple.com/HDRGainMap/",
    "{http://ns.apple.com/HDRToneMap/",
    "{http://ns.apple.com/pixeldatainfo/",
    "{http://ns.apple.com/depth",
    "{http://ns.apple.com/portrait",
    "{http://ns.apple.com/semantic",
    "{http://ns.apple.com/matte/",
    "{http://ns.google.com/videos/",
    "{http://ns.acdsee.com/regions/",
    "{http://ns.adobe.com/camera-raw-saved-settings/",
    *(f"{full_name('crs:')}{name}" for name in ("Crop", "HasCrop", "RetouchAreas", "RetouchInfo", "RedEyeInfo")),
    *(f"{full_name('crs:')}{name}" for name in ("MaskGroup", "PaintBased", "GradientBased", "CircularGradient")),
)
"""What is about other pictures in the file, or about places in the picture before it was developed."""
_PHONES = re.compile(r"\{http://ns\.[a-z]+\.com/photos/(?!1\.0/panorama/)")
"""Phones describe here the depths, gain maps, films and sounds behind the picture: Google, Xiaomi, Oppo, Vivo."""
_PLACES = (
    _names("photoshop", "City", "State", "Country")
    | _names("Iptc4xmpCore", "CountryCode")
    | _names("dc", "coverage")
    | _names("dcterms", "coverage", "spatial")
    | _names("Iptc4xmpExt", "City", "CountryCode", "CountryName", "ProvinceState", "Sublocation", "WorldRegion")
)
_PLACE_WORDS = re.compile(
    "gps|latitude|longitude|altitude|location|geotag|geohash|geoname|georss|country|province|municipality|locality",
    re.IGNORECASE,
)
_CITY = re.compile(r"(?:\}|[a-z])City$|\}(?:city|county|continent|island|waterBody)$")
_IN_THE_PICTURE = _names("exif", "SubjectLocation")
_PLACE_SPACES = (
    "{http://www.w3.org/2003/01/geo/wgs84_pos#}",
    "{http://www.georss.org/georss",
    "{http://www.opengis.net/",
    "{http://www.geonames.org/ontology",
)
_OF_THE_CREATOR = full_name("Iptc4xmpCore:CiAdr")
"""The address of an office is no place of the photo."""
_RIGHTS = (
    _names("dc", "rights", "creator")
    | _names("photoshop", "Credit", "Source", "AuthorsPosition")
    | _names("Iptc4xmpCore", "CreatorContactInfo")
    | _names("tiff", "Artist", "Copyright")
)
# PLUS also has names of people and of files, and what models agreed to: these are no rights of the creator.
_PLUS_STARTS = ("Copyright", "Credit", "DataMining", "FirstPublication", "ImageCreator", "Licensor", "Other", "Terms")
_RIGHTS_STARTS = (
    full_name("xmpRights:"),
    full_name("cc:"),
    *(full_name(f"plus:{start}") for start in _PLUS_STARTS),
)


def is_stale(name: str) -> bool:
    """Tell whether a property is about what an output has not: its source's encoding, a thumbnail, a film, a depth."""
    return name in _STALE or name.startswith(_STALE_STARTS) or _PHONES.match(name) is not None


def is_place(name: str) -> bool:
    """Tell whether a property says where a photo was taken or what place it shows."""
    if name in _PLACES or name.startswith(_PLACE_SPACES):
        return True
    if name in _IN_THE_PICTURE or name.startswith(_OF_THE_CREATOR):
        return False
    return any(pattern.search(name, name.rfind("}")) is not None for pattern in (_PLACE_WORDS, _CITY))


def is_serial(name: str) -> bool:
    """Tell whether a property is the serial number of a camera, a lens or another thing."""
    return "serialnumber" in name.rpartition("}")[2].lower()


def is_right(name: str) -> bool:
    """Tell whether a property is about rights: creator and contact, credit, copyright, licence."""
    return name in _RIGHTS or name.startswith(_RIGHTS_STARTS)
