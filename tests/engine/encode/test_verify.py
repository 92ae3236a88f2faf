"""Verifying: the disk's bytes, the decoder's picture and the profile; judged by a decoder that is not ours."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image

from studio.engine import export as exports
from studio.engine.encode.encode import Encoded
from studio.engine.encode.verify import hash_from_disk
from studio.engine.process import process
from studio.job import Limits, Outcome, Status
from studio.paths import resource_path
from studio.recipe.model import Export, Format, Keep, MetadataPolicy, Recipe, Resize, ResizeMode
from tests.picture import encode, make_job, make_recipe, make_scene, save

VERIFY = Limits(verify=True)
WRITTEN = [Format.JPEG, Format.PNG, Format.WEBP, Format.AVIF, Format.TIFF]
SMALL = Resize(mode=ResizeMode.LONG_EDGE, pixels=120)
P3 = resource_path("profiles", "DisplayP3.icc").read_bytes()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return save(tmp_path / "in.jpg", make_scene(300, 200), icc_profile=P3)


def deliver(source: Path, target: Path, limits: Limits = VERIFY, **export: object) -> Outcome:
    return process(make_recipe(**{"resize": SMALL, **export}), make_job(source, target), limits)


@pytest.mark.slow
@pytest.mark.parametrize("format_", WRITTEN)
@pytest.mark.parametrize("profile", ["srgb", "keep"])
def test_what_is_verified_is_what_another_decoder_sees(
    tmp_path: Path, source: Path, exiftool: Callable[..., list[dict[str, Any]]], format_: Format, profile: str
) -> None:
    target = tmp_path / "out.part"
    outcome = deliver(source, target, format=format_, profile=profile)
    assert outcome.status is Status.DONE
    (file,) = outcome.files
    assert file.verified
    (tags,) = exiftool(target)
    size = next(value for key, value in tags.items() if key.endswith(("File:ImageSize", "Composite:ImageSize")))
    assert str(size).split() == [str(file.width), str(file.height)] == ["120", "80"]
    wanted = "Display P3" if profile == "keep" else "sRGB"
    assert wanted in str(tags["ICC_Profile:ProfileDescription"])


@pytest.mark.parametrize("format_", WRITTEN)
def test_verifying_changes_no_byte(tmp_path: Path, source: Path, format_: Format) -> None:
    plain = deliver(source, tmp_path / "plain", Limits(), format=format_)
    verified = deliver(source, tmp_path / "verified", format=format_)
    assert (tmp_path / "plain").read_bytes() == (tmp_path / "verified").read_bytes()
    assert [file.verified for file in (*plain.files, *verified.files)] == [False, True]
    assert plain.files[0].sha256 == verified.files[0].sha256 == hash_from_disk(tmp_path / "plain")


def test_transparent_turned_and_commented_pictures_pass(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "words " * 20_000
    scene = make_scene(300, 200).convert("RGBA")
    scene.putalpha(Image.linear_gradient("L").resize(scene.size))
    photo = save(tmp_path / "in.png", scene, "PNG", exif=exif)
    for format_ in WRITTEN:
        policy = MetadataPolicy(keep=Keep.ALL, copyright="© " + "me " * 5000)
        outcome = deliver(photo, tmp_path / f"out.{format_}", format=format_, metadata=policy)
        assert (outcome.errors, [file.verified for file in outcome.files]) == ((), [True])
        assert (outcome.files[0].width, outcome.files[0].height) == (80, 120)


def test_a_limit_for_photos_is_none_for_what_is_made_of_them(tmp_path: Path, source: Path) -> None:
    limits = Limits(max_pixels=300 * 200, verify=True)
    larger = Resize(mode=ResizeMode.LONG_EDGE, pixels=900, enlarge=True)
    assert deliver(source, tmp_path / "out", limits, resize=larger).files[0].verified


def test_a_disk_that_keeps_other_bytes_is_found_out(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write

    def write_badly(descriptor: int, data: memoryview) -> int:
        return write(descriptor, bytes((data[0] ^ 1,)) + bytes(data[1:]))

    monkeypatch.setattr(os, "write", write_badly)
    assert deliver(source, tmp_path / "unseen", Limits()).status is Status.DONE
    outcome = deliver(source, tmp_path / "out")
    assert (outcome.status, outcome.fault, outcome.files) == (Status.FAILED, "EIO", ())
    assert "the disk has an error" in str(outcome.errors[0])


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda data: data[: len(data) // 2], "could not be opened again"),
        (lambda data: b"", "could not be opened again"),
        (lambda data: encode(make_scene(60, 40), "JPEG", icc_profile=P3), "read back as JPEG of 60 x 40 pixels"),
        (lambda data: encode(make_scene(120, 80), "PNG", icc_profile=P3), "read back as PNG of 120 x 80 pixels"),
        (lambda data: encode(make_scene(120, 80), "JPEG"), "another colour profile"),
    ],
    ids=["cut", "empty", "size", "format", "profile"],
)
def test_an_encoder_that_errs_is_found_out(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[bytes], bytes], says: str
) -> None:
    encode_well = exports.encode

    def encode_badly(image: Image.Image, export: Export, *rest: Any) -> Encoded:
        encoded = encode_well(image, export, *rest)
        return msgspec.structs.replace(encoded, data=spoil(encoded.data)) if export.name == "bad" else encoded

    monkeypatch.setattr(exports, "encode", encode_badly)
    recipe = Recipe(exports=(Export(name="bad", resize=SMALL, profile="keep"), Export(name="good", resize=SMALL)))
    outcome = process(recipe, make_job(source, tmp_path / "bad", tmp_path / "good"), VERIFY)
    assert (outcome.status, outcome.fault) == (Status.FAILED, "")
    assert [file.path.name for file in outcome.files] == ["good"]
    (error,) = outcome.errors
    assert str(error).startswith("bad: ")
    assert says in str(error)
