"""The bundled ICC profiles: made by their script, well formed, and right in LittleCMS's eyes."""

import runpy
import struct
from io import BytesIO
from itertools import pairwise, product
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageCms

RESOURCES = Path(__file__).parents[2] / "resources"
PROFILES = RESOURCES / "profiles"
FILES = ["AdobeRGB.icc", "DisplayP3.icc", "sRGB.icc"]
RELATIVE = ImageCms.Intent.RELATIVE_COLORIMETRIC

# D50-adapted colorants (red, green, blue) as published: Adobe RGB (1998) Color Image Encoding, 4.3.6.1;
# the sRGB profile of the ICC; Display P3 as Apple distributes it.
COLORANTS = {
    "AdobeRGB.icc": [(0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)],
    "DisplayP3.icc": [(0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407)],
    "sRGB.icc": [(0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)],
}


def load(file: str) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(BytesIO((PROFILES / file).read_bytes()))


def details(file: str) -> ImageCms.core.CmsProfile:
    profile = load(file).profile
    assert isinstance(profile, ImageCms.core.CmsProfile)
    return profile


def cube(step: int) -> Image.Image:
    """Every combination of channel values `step` apart, as one row of pixels."""
    colours = list(product(range(0, 256, step), repeat=3))
    image = Image.new("RGB", (len(colours), 1))
    image.putdata(colours)
    return image


def convert(image: Image.Image, source: ImageCms.ImageCmsProfile, target: ImageCms.ImageCmsProfile) -> Image.Image:
    converted = ImageCms.profileToProfile(image, source, target, renderingIntent=RELATIVE)
    assert converted is not None
    return converted


def largest_difference(one: Image.Image, other: Image.Image) -> int:
    return max(high for _, high in ImageChops.difference(one, other).getextrema())


def pixel(image: Image.Image) -> tuple[int, ...]:
    value = image.getpixel((0, 0))
    assert isinstance(value, tuple)
    return value


def test_the_script_makes_the_very_bytes_of_the_tree() -> None:
    made = runpy.run_path(str(RESOURCES / "make_profiles.py"))["make_profiles"]()
    assert made == {file: (PROFILES / file).read_bytes() for file in FILES}
    assert sorted(path.name for path in PROFILES.glob("*.icc")) == FILES


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("AdobeRGB.icc", "Compatible with Adobe RGB (1998)"),
        ("DisplayP3.icc", "Display P3"),
        ("sRGB.icc", "sRGB"),
    ],
)
def test_each_is_a_small_version_2_display_profile(file: str, name: str) -> None:
    data = (PROFILES / file).read_bytes()
    profile = details(file)
    assert len(data) == struct.unpack(">I", data[:4])[0] <= 3_000
    assert profile.profile_description == name
    assert (profile.version, profile.device_class.strip()) == (pytest.approx(2.1), "mntr")
    assert (profile.xcolor_space.strip(), profile.connection_space.strip()) == ("RGB", "XYZ")
    assert profile.is_matrix_shaper
    assert profile.copyright is not None and profile.copyright.startswith("CC0")
    assert profile.creation_date is not None and profile.creation_date.year == 2025
    assert profile.media_white_point is not None
    assert profile.is_intent_supported(RELATIVE, ImageCms.Direction.INPUT)
    assert profile.is_intent_supported(RELATIVE, ImageCms.Direction.OUTPUT)


@pytest.mark.parametrize("file", FILES)
def test_tags_lie_inside_the_file_aligned_and_apart(file: str) -> None:
    data = (PROFILES / file).read_bytes()
    (count,) = struct.unpack(">I", data[128:132])
    entries = [struct.unpack(">4sII", data[132 + 12 * i : 144 + 12 * i]) for i in range(count)]
    assert {entry[0] for entry in entries} == {
        b"desc",
        b"cprt",
        b"wtpt",
        b"rXYZ",
        b"gXYZ",
        b"bXYZ",
        b"rTRC",
        b"gTRC",
        b"bTRC",
    }
    spans = sorted({(offset, offset + size) for _, offset, size in entries})
    assert spans[0][0] == 132 + 12 * count
    assert all(start % 4 == 0 and end <= len(data) for start, end in spans)
    assert all(0 <= after[0] - before[1] < 4 for before, after in pairwise(spans))
    assert len(data) - spans[-1][1] < 4


@pytest.mark.parametrize("file", FILES)
def test_colorants_are_the_published_ones_and_add_up_to_the_white(file: str) -> None:
    profile = details(file)
    found = [profile.red_colorant, profile.green_colorant, profile.blue_colorant]
    total = [0.0, 0.0, 0.0]
    for colorant, published in zip(found, COLORANTS[file], strict=True):
        assert colorant is not None
        # The publications round the D50 white differently, by up to 2 in the fourth place.
        assert colorant[0] == pytest.approx(published, abs=2e-4)
        total = [a + b for a, b in zip(total, colorant[0], strict=True)]
    assert total == pytest.approx([0xF6D6 / 0x10000, 1.0, 0xD32D / 0x10000], abs=1e-9)
    # The white before the adaptation: D65, from which readers of version 2 derive the adaptation.
    assert profile.media_white_point is not None
    assert profile.media_white_point[0] == pytest.approx((0.95046, 1.0, 1.08906), abs=5e-5)


def test_srgb_is_within_one_step_of_littlecms_own_both_ways() -> None:
    own = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    colours = cube(5)
    assert largest_difference(convert(colours, load("sRGB.icc"), own), colours) <= 1
    assert largest_difference(convert(colours, own, load("sRGB.icc")), colours) <= 1
    # From a wider space the two must clip and curve alike as well.
    wide = load("DisplayP3.icc")
    by_ours, by_theirs = convert(colours, wide, load("sRGB.icc")), convert(colours, wide, own)
    assert largest_difference(by_ours, by_theirs) <= 1


@pytest.mark.parametrize("file", FILES)
def test_greys_stay_grey_and_white_stays_white(file: str) -> None:
    ramp = Image.new("RGB", (256, 1))
    ramp.putdata([(value, value, value) for value in range(256)])
    for target in FILES:
        converted = convert(ramp, load(file), load(target))
        red, green, blue = converted.split()
        assert largest_difference(Image.merge("RGB", (red, red, red)), Image.merge("RGB", (green, blue, red))) <= 1
        assert converted.getpixel((255, 0)) == (255, 255, 255)
        assert converted.getpixel((0, 0)) == (0, 0, 0)


def test_wide_colours_come_out_where_the_encodings_say() -> None:
    # Derived by hand from the published RGB to XYZ matrices and curves of the two encodings.
    red = convert(Image.new("RGB", (1, 1), (255, 0, 0)), load("sRGB.icc"), load("DisplayP3.icc"))
    assert pixel(red) == pytest.approx((234, 51, 35), abs=1)
    green = convert(Image.new("RGB", (1, 1), (0, 255, 0)), load("sRGB.icc"), load("AdobeRGB.icc"))
    assert pixel(green) == pytest.approx((144, 255, 60), abs=1)
