"""The sample photos and the sample watermark: everything that is promised of them, judged by Pillow alone."""

from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import ExifTags, Image, ImageChops, ImageCms, ImageStat

RESOURCES = Path(__file__).parents[2] / "resources"
SAMPLES = RESOURCES / "samples"

CUTOUT = "NK24_1402_cutout.png"
# File: orientation, shown upright or lying, embedded profile, with GPS.
PHOTOS = {
    "IMG_0412.jpg": (1, "lying", None, True),
    "IMG_0437.jpg": (1, "lying", None, True),
    "IMG_0519.jpg": (1, "lying", "sRGB.icc", True),
    "NK24_1180.jpg": (1, "lying", "DisplayP3.icc", False),
    "_NK41203.jpg": (1, "lying", "AdobeRGB.icc", False),
    "NK24_1266.jpg": (1, "upright", None, False),
    "NK24_1311.jpg": (6, "upright", None, False),
    "NK24_1348.jpg": (8, "upright", None, True),
}

photos = pytest.mark.parametrize("file", sorted(PHOTOS))


def stored(file: str) -> Image.Image:
    image = Image.open(SAMPLES / file)
    image.load()
    return image


def test_the_folder_holds_exactly_these_files_in_less_than_4_mb() -> None:
    sizes = {path.name: path.stat().st_size for path in SAMPLES.iterdir()}
    assert sorted(sizes) == sorted([*PHOTOS, CUTOUT])
    assert max(sizes.values()) < 400_000
    assert sum(sizes.values()) < 4_000_000


@photos
def test_photos_are_jpegs_of_about_1600_pixels_with_detail(file: str) -> None:
    image = stored(file)
    assert (image.format, image.mode) == ("JPEG", "RGB")
    assert 1500 <= max(image.size) <= 1800
    assert min(image.size) >= 900
    # No empty picture: a spread of tones, and neighbours that differ.
    grey = image.convert("L")
    assert ImageStat.Stat(grey).stddev[0] > 20
    assert ImageStat.Stat(ImageChops.difference(grey, ImageChops.offset(grey, 1, 0))).mean[0] > 0.5


@photos
def test_orientation_is_as_promised_and_upright_ones_are_stored_lying(file: str) -> None:
    orientation, shown, _, _ = PHOTOS[file]
    image = stored(file)
    assert image.getexif()[ExifTags.Base.Orientation] == orientation
    width, height = image.size if orientation == 1 else image.size[::-1]
    assert (height > width) == (shown == "upright")


@pytest.mark.parametrize(("file", "turn"), [
    ("NK24_1311.jpg", Image.Transpose.ROTATE_270),
    ("NK24_1348.jpg", Image.Transpose.ROTATE_90),
])  # fmt: skip
def test_turned_photos_have_their_sky_on_top_once_turned(file: str, turn: Image.Transpose) -> None:
    grey = stored(file).convert("L").transpose(turn)
    width, height = grey.size
    top = ImageStat.Stat(grey.crop((0, 0, width, height // 3))).mean[0]
    bottom = ImageStat.Stat(grey.crop((0, height * 9 // 10, width, height))).mean[0]
    assert top > bottom + 10


@photos
def test_the_camera_has_written_its_exif(file: str) -> None:
    exif = stored(file).getexif()
    detail = exif.get_ifd(ExifTags.IFD.Exif)
    assert (exif[ExifTags.Base.Make], exif[ExifTags.Base.Model]) == ("Nordkamera", "NK-24")
    assert exif[ExifTags.Base.Artist] == "Studio Nord"
    assert "Studio Nord" in exif[ExifTags.Base.Copyright]
    assert exif[ExifTags.Base.ImageDescription]
    assert str(detail[ExifTags.Base.LensModel]).startswith("Nordlys ")
    assert detail[ExifTags.Base.ISOSpeedRatings] >= 100
    assert 0 < detail[ExifTags.Base.ExposureTime] <= 30
    assert 1 < detail[ExifTags.Base.FNumber] < 23
    assert str(detail[ExifTags.Base.DateTimeOriginal]).startswith("2025:")
    assert detail[ExifTags.Base.BodySerialNumber]
    size = detail[ExifTags.Base.ExifImageWidth], detail[ExifTags.Base.ExifImageHeight]
    assert size == stored(file).size


@photos
def test_gps_is_where_it_is_promised_and_nowhere_else(file: str) -> None:
    gps = stored(file).getexif().get_ifd(ExifTags.IFD.GPSInfo)
    if PHOTOS[file][3]:
        assert gps[ExifTags.GPS.GPSLatitudeRef] in ("N", "S")
        assert 0 < gps[ExifTags.GPS.GPSLatitude][0] < 90
        assert gps[ExifTags.GPS.GPSLongitudeRef] in ("E", "W")
        assert len(gps[ExifTags.GPS.GPSLongitude]) == 3
    else:
        assert gps == {}


@photos
def test_profiles_are_the_bundled_ones(file: str) -> None:
    name = PHOTOS[file][2]
    expected = (RESOURCES / "profiles" / name).read_bytes() if name else None
    image = stored(file)
    assert image.info.get("icc_profile") == expected
    space = image.getexif().get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ColorSpace]
    assert space == (1 if name in (None, "sRGB.icc") else 65535)


def test_the_wide_photo_has_colours_that_srgb_cannot_hold() -> None:
    # On the way to sRGB and back such colours are cut off; the others return.
    image = stored("NK24_1180.jpg").reduce(4)
    wide = ImageCms.ImageCmsProfile(BytesIO(image.info["icc_profile"]))
    narrow = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    there = ImageCms.profileToProfile(image, wide, narrow)
    assert there is not None
    back = ImageCms.profileToProfile(there, narrow, wide)
    assert back is not None
    red, green, blue = ImageChops.difference(image, back).split()
    largest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    lost = sum(largest.histogram()[9:]) / (largest.width * largest.height)
    assert 0.01 < lost < 0.5


def test_some_photos_carry_a_title_in_xmp() -> None:
    texts = {file: stored(file).info.get("xmp", b"").decode() for file in PHOTOS}
    titled = {file for file, text in texts.items() if "dc:title" in text}
    assert titled == {"IMG_0412.jpg", "NK24_1266.jpg"}
    for file in titled:
        body = texts[file].split("?>", 1)[1].rsplit("<?xpacket", 1)[0]
        described = ElementTree.fromstring(body.strip())
        words = "".join(described.itertext())
        assert "Studio Nord" in words
        assert str(stored(file).getexif()[ExifTags.Base.ImageDescription]) in words


def test_the_cutout_is_transparent_around_a_solid_thing_with_a_soft_shadow() -> None:
    image = stored(CUTOUT)
    assert (image.format, image.mode) == ("PNG", "RGBA")
    assert image.height > image.width
    alpha = image.getchannel("A")
    counts, total = alpha.histogram(), alpha.width * alpha.height
    assert counts[0] / total > 0.25
    assert counts[255] / total > 0.2
    assert sum(counts[5:200]) / total > 0.05
    # Nothing is cut off at the edges of the picture.
    inner = Image.new("L", (alpha.width - 2, alpha.height - 2))
    edge = alpha.copy()
    edge.paste(inner, (1, 1))
    assert edge.getbbox() is None


def test_the_watermark_is_white_on_transparent_and_its_svg_is_paths_alone() -> None:
    watermark = Image.open(RESOURCES / "watermarks" / "studio-nord.png")
    assert watermark.mode == "RGBA"
    assert watermark.width > 4 * watermark.height
    red, green, blue, alpha = watermark.split()
    assert red.getextrema() == green.getextrema() == blue.getextrema() == (255, 255)
    assert alpha.getextrema() == (0, 255)
    assert 0.05 < ImageStat.Stat(alpha).mean[0] / 255 < 0.3
    root = ElementTree.parse(RESOURCES / "watermarks" / "studio-nord.svg").getroot()
    assert {element.tag.rpartition("}")[2] for element in root.iter()} == {"svg", "path"}
    box = [float(number) for number in root.attrib["viewBox"].split()]
    assert box[2:] == list(watermark.size)
    assert "href" not in (RESOURCES / "watermarks" / "studio-nord.svg").read_text(encoding="utf-8")
