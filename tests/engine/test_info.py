"""What the engine tells people of a photo, on real files."""

from pathlib import Path

import pytest
from PIL import Image

from studio.engine import info
from studio.engine.header.read import PhotoFormat
from studio.engine.info import Info, describe_photo
from studio.job import Limits
from studio.paths import resource_path
from tests.picture import encode, make_scene, save

DATA = Path(__file__).parents[1] / "data"


def exif(**places: float) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112], tags[0x010F], tags[0x0110] = 6, "Nord", "Camera 1"
    if places:
        tags[0x8825] = {1: "N", 2: (47.0, 3.0, 0.0), 3: "E", 4: (8.0, 0.0, 0.0)}
    return tags


def test_a_plain_photo_is_described_and_good(tmp_path: Path) -> None:
    found = describe_photo(save(tmp_path / "a.jpg", make_scene(), exif=exif(at=47)))
    assert found.is_good
    assert found.problems == ()
    assert found.header is not None
    assert (found.header.format, found.header.upright_size, found.header.orientation) == (
        PhotoFormat.JPEG,
        (240, 320),
        6,
    )
    assert found.header.camera.endswith("Camera 1")
    assert (found.colours, found.profile, found.metadata, found.has_place) == ("RGB", "none", ("EXIF",), True)


def test_a_photo_without_a_place_says_so(tmp_path: Path) -> None:
    assert not describe_photo(save(tmp_path / "a.jpg", make_scene(), exif=exif())).has_place
    assert not describe_photo(save(tmp_path / "b.jpg", make_scene())).has_place


def test_a_place_in_xmp_is_a_place(tmp_path: Path) -> None:
    xmp = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="47,3.0N"/></rdf:RDF></x:xmpmeta>"""
    found = describe_photo(save(tmp_path / "a.jpg", make_scene(), xmp=xmp))
    assert (found.metadata, found.has_place) == (("XMP",), True)


def test_the_profile_is_named_and_a_broken_one_is_a_problem(tmp_path: Path) -> None:
    profile = resource_path("profiles", "DisplayP3.icc").read_bytes()
    named = describe_photo(save(tmp_path / "a.jpg", make_scene(), icc_profile=profile))
    assert "P3" in named.profile
    broken = describe_photo(save(tmp_path / "b.jpg", make_scene(), icc_profile=b"broken" * 30))
    assert broken.is_good
    assert broken.profile == "none"
    assert [str(problem) for problem in broken.problems] == [
        "Its colour profile is broken or for another kind of picture; its colours were taken as sRGB."
    ]


@pytest.mark.parametrize("name", ["a.png", "a.heic", "a", "a.txt"])
def test_a_wrong_suffix_is_told_and_harmless(tmp_path: Path, name: str) -> None:
    found = describe_photo(save(tmp_path / name, make_scene()))
    assert found.is_good
    (problem,) = found.problems
    assert str(problem).endswith("the file is a JPEG.")


@pytest.mark.parametrize("name", ["a.JPG", "a.jpeg", "a.jfif"])
def test_a_usual_suffix_is_none_to_speak_of(tmp_path: Path, name: str) -> None:
    assert describe_photo(save(tmp_path / name, make_scene())).problems == ()


def test_a_truncated_photo_is_a_problem_by_that_word(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    data = encode(make_scene(), "JPEG", quality=95)
    path.write_bytes(data[: len(data) // 3])
    found = describe_photo(path)
    assert not found.is_good
    assert found.header is not None
    assert "incomplete" in str(found.problems[0])
    salvaged = describe_photo(path, Limits(allow_truncated=True))
    assert salvaged.is_good
    assert "incomplete" in str(salvaged.problems[0])


def test_what_is_no_photo_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_text("hello")
    found = describe_photo(path)
    assert found == Info(problems=found.problems)
    assert "not a photo" in str(found.problems[0])
    assert "moved or deleted" in str(describe_photo(tmp_path / "gone.jpg").problems[0])


def test_limits_hold(tmp_path: Path) -> None:
    path = save(tmp_path / "a.jpg", make_scene())
    assert "pixels; the limit is" in str(describe_photo(path, Limits(max_pixels=1000)).problems[0])


def test_a_photo_that_the_memory_can_not_hold_is_not_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(tmp_path / "a.jpg", make_scene())
    monkeypatch.setattr(info.Photo, "decode", lambda *_: pytest.fail("it was decoded"))
    found = describe_photo(path, memory=1000)
    assert not found.is_good
    assert "too large for this computer" in str(found.problems[0])


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("codec")])
def test_whatever_goes_wrong_becomes_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> None:
        raise error

    path = save(tmp_path / "a.jpg", make_scene())
    monkeypatch.setattr(info.Photo, "decode", fail)
    found = describe_photo(path)
    assert not found.is_good
    assert found.header is not None
    assert ("memory" if isinstance(error, MemoryError) else "RuntimeError") in str(found.problems[0])


@pytest.mark.parametrize(
    ("name", "format_", "options"),
    [
        ("a.png", PhotoFormat.PNG, {}),
        ("a.tif", PhotoFormat.TIFF, {}),
        ("a.webp", PhotoFormat.WEBP, {}),
        ("a.avif", PhotoFormat.AVIF, {}),
        ("a.bmp", PhotoFormat.BMP, {}),
        ("a.gif", PhotoFormat.GIF, {}),
    ],
)
def test_each_format_is_known(tmp_path: Path, name: str, format_: PhotoFormat, options: dict[str, object]) -> None:
    found = describe_photo(save(tmp_path / name, make_scene(64, 48), format_.value.upper(), **options))
    assert found.header is not None and found.header.format is format_
    assert found.is_good
    assert found.problems == ()


def test_several_pictures_are_told(tmp_path: Path) -> None:
    frames = [make_scene(40, 30, seed) for seed in (1, 2, 3)]
    found = describe_photo(save(tmp_path / "a.gif", frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert found.is_good
    assert "the first was used" in str(found.problems[0])


def test_a_heic_is_described() -> None:
    found = describe_photo(DATA / "small.heic")
    assert found.is_good
    assert found.header is not None and found.header.format is PhotoFormat.HEIF
