import io
import os
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from studio.engine.render.colour import (
    colour_to_output,
    has_black_point,
    is_one_way,
    is_usable,
    output_profile,
    profile_name,
    srgb_profile,
    to_output,
    watermark_to_output,
)
from studio.errors import PhotoError
from studio.paths import resource_path
from tests.icc_file import grey_profile, table_profile
from tests.picture import difference, make_scene, near

P3 = resource_path("profiles", "DisplayP3.icc").read_bytes()
ADOBE = resource_path("profiles", "AdobeRGB.icc").read_bytes()


def judge(image: Image.Image, source: bytes, target: bytes) -> Image.Image:
    """LittleCMS by Pillow's simplest call, as the second opinion."""
    return ImageCms.profileToProfile(
        image,
        io.BytesIO(source),
        io.BytesIO(target),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


@pytest.mark.parametrize("source", [P3, ADOBE], ids=["P3", "Adobe RGB"])
def test_wide_colours_become_srgb(source: bytes) -> None:
    scene = make_scene()
    result = to_output(scene, source, "srgb")
    assert result.profile == srgb_profile()
    assert result.image.tobytes() == judge(scene, source, srgb_profile()).tobytes()
    assert difference(result.image, scene) > 1.0
    assert result.notes == ()


def test_picture_without_profile_is_srgb_and_unchanged() -> None:
    scene = make_scene()
    result = to_output(scene, b"", "srgb")
    assert result.image is scene
    assert result.profile == srgb_profile()


def test_another_srgb_profile_costs_nothing_and_changes_nothing() -> None:
    scene = make_scene()
    other = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert other != srgb_profile()
    assert to_output(scene, other, "srgb").image is scene


def test_keep_keeps_pixels_and_profile() -> None:
    scene = make_scene()
    result = to_output(scene, P3, "keep")
    assert result.image is scene
    assert result.profile == P3


def test_to_an_icc_file() -> None:
    scene = make_scene()
    result = to_output(scene, b"", str(resource_path("profiles", "AdobeRGB.icc")))
    assert result.profile == ADOBE
    assert result.image.tobytes() == judge(scene, srgb_profile(), ADOBE).tobytes()


def test_alpha_stays_as_it_is() -> None:
    scene = make_scene().convert("RGBA")
    scene.putalpha(Image.linear_gradient("L").resize(scene.size))
    result = to_output(scene, P3, "srgb").image
    assert result.mode == "RGBA"
    assert result.getchannel("A").tobytes() == scene.getchannel("A").tobytes()
    assert result.convert("RGB").tobytes() == judge(scene.convert("RGB"), P3, srgb_profile()).tobytes()


def test_grey_becomes_neutral_rgb() -> None:
    grey = Image.linear_gradient("L")
    result = to_output(grey, b"", "srgb").image
    assert result.mode == "RGB"
    assert result.getchannel("R").tobytes() == grey.tobytes() == result.getchannel("B").tobytes()


def test_lab_becomes_srgb() -> None:
    red = Image.new("RGB", (4, 4), (200, 30, 40))
    lab = ImageCms.profileToProfile(
        red, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )
    assert lab is not None
    result = to_output(lab, b"", "srgb")
    assert near(result.image.getpixel((0, 0)), (200, 30, 40), 3)


def test_cmyk_without_profile_has_no_ink_as_white() -> None:
    page = Image.new("CMYK", (4, 4), (0, 0, 0, 0))
    assert to_output(page, b"", "srgb").image.getpixel((0, 0)) == (255, 255, 255)
    cyan = Image.new("CMYK", (4, 4), (255, 0, 0, 0))
    assert near(to_output(cyan, b"", "srgb").image.getpixel((0, 0)), (0, 255, 255), 2)


@pytest.mark.parametrize(
    "broken",
    [b"nonsense", P3[:200], P3[:16] + b"CMYK" + P3[20:], b"\0" * 4000],
    ids=["text", "cut", "wrong space", "zeros"],
)
def test_broken_profile_is_reported_and_taken_as_srgb(broken: bytes) -> None:
    scene = make_scene()
    result = to_output(scene, broken, "srgb")
    assert result.image is scene
    assert result.profile == srgb_profile()
    assert any("profile is broken" in str(note) for note in result.notes)
    assert not is_usable(broken, "RGB")


def test_profile_of_another_kind_of_picture_is_not_used() -> None:
    grey = Image.linear_gradient("L")
    result = to_output(grey, P3, "srgb")
    assert result.image.mode == "RGB"
    assert result.notes


def test_wanted_profile_that_can_not_be_used_is_refused(tmp_path) -> None:
    wrong = tmp_path / "wrong.icc"
    wrong.write_bytes(b"no profile")
    with pytest.raises(PhotoError, match="not an ICC profile that RGB"):
        output_profile(str(wrong))
    with pytest.raises(PhotoError, match="can't be read"):
        output_profile(str(tmp_path / "missing.icc"))


def test_a_pipe_in_the_place_of_a_profile_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.icc")
    with pytest.raises(PhotoError, match="a pipe"):
        output_profile(str(tmp_path / "pipe.icc"))


def test_a_profile_larger_than_photos_is_not_used() -> None:
    picture = Image.new("RGB", (2, 2), (200, 60, 60))
    coloured = to_output(picture, P3 + bytes(17_000_000), "keep")
    assert coloured.profile == srgb_profile()
    assert "broken" in str(coloured.notes[0])


def test_watermarks_go_into_the_colours_of_the_output() -> None:
    watermark = Image.new("RGBA", (2, 2), (255, 0, 0, 128))
    assert watermark_to_output(watermark, srgb_profile()).getpixel((0, 0)) == (255, 0, 0, 128)
    red, green, blue, alpha = watermark_to_output(watermark, P3).getpixel((0, 0))
    assert (red, green, blue) == judge(Image.new("RGB", (1, 1), (255, 0, 0)), srgb_profile(), P3).getpixel((0, 0))
    assert red < 250
    assert alpha == 128


def test_names_of_profiles() -> None:
    assert profile_name(b"") == "sRGB"
    assert "sRGB" in profile_name(srgb_profile())
    assert profile_name(b"nonsense") == ""


def test_cmyk_without_profile_is_noted() -> None:
    page = Image.new("CMYK", (4, 4), (0, 0, 0, 128))
    result = to_output(page, b"", "srgb")
    assert near(result.image.getpixel((0, 0)), (127, 127, 127), 1)
    assert any("CMYK without a colour profile" in str(note) for note in result.notes)


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA"])
@pytest.mark.parametrize("wanted", ["srgb", "keep"])
def test_grey_with_alpha_has_the_colours_of_grey(mode: str, wanted: str) -> None:
    ramp = Image.linear_gradient("L")
    right = to_output(ramp, grey_profile(), wanted)
    assert right.image.getpixel((0, 128)) == (188, 188, 188)
    given = ramp if mode == "L" else Image.merge("LA", (ramp, ramp)).convert("RGBA")
    made = to_output(given, grey_profile(), wanted)
    assert made.notes == right.notes == ()
    assert made.image.convert("RGB").tobytes() == right.image.tobytes()
    assert mode == "L" or made.image.getchannel("A").tobytes() == ramp.tobytes()


def test_a_grey_profile_on_colours_is_still_reported() -> None:
    assert to_output(make_scene(), grey_profile(), "srgb").notes


NEUTRAL, GREEN_BLACK = (5000, 32768, 32768), (12_000, 20_000, 45_000)


def test_black_point_compensation_is_for_what_has_a_black_point() -> None:
    assert has_black_point(P3, "RGB")
    assert has_black_point(table_profile(NEUTRAL), "RGB")
    assert not has_black_point(table_profile(GREEN_BLACK), "RGB")
    white = Image.new("RGB", (2, 2), (255, 255, 255))
    light = Image.new("RGB", (2, 2), (200, 220, 250))
    profile = table_profile(GREEN_BLACK)
    plain = ImageCms.profileToProfile(
        light, io.BytesIO(profile), io.BytesIO(srgb_profile()), renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC
    )
    assert to_output(light, profile, "srgb").image.tobytes() == plain.tobytes()
    assert judge(light, profile, srgb_profile()).tobytes() != plain.tobytes()
    assert near(to_output(white, profile, "srgb").image.getpixel((0, 0)), (255, 255, 255), 2)


def test_a_one_way_profile_is_kept_and_watermarks_are_left_in_their_colours() -> None:
    scanner = table_profile(NEUTRAL)
    assert is_one_way(scanner)
    assert not is_one_way(P3)
    scene = make_scene()
    assert to_output(scene, scanner, "keep").image is scene
    assert to_output(scene, scanner, "srgb").image is not scene
    watermark = Image.new("RGBA", (2, 2), (255, 0, 0, 128))
    assert watermark_to_output(watermark, scanner).getpixel((0, 0)) == (255, 0, 0, 128)
    assert colour_to_output((200, 60, 60, 9), P3) == (185, 71, 66, 9)
