"""`info`: size and colours in words that are true of the photo."""

from pathlib import Path

import pytest
from PIL import Image

from studio.paths import resource_path
from tests.command import call
from tests.picture import make_scene, save

Capture = pytest.CaptureFixture[str]


def lines(capsys: Capture, path: Path) -> dict[str, str]:
    answer = call(capsys, "info", path)
    assert answer.code == 0, answer.out
    return {line[2:15].strip(): line[15:] for line in answer.out.splitlines()[1:]}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("size", "says"),
    [((480, 320), "480 x 320 pixels"), ((1200, 900), "1,200 x 900 pixels, 1.1 megapixels")],
)
def test_a_size_has_megapixels_where_there_are_any(
    tmp_path: Path, capsys: Capture, size: tuple[int, int], says: str
) -> None:
    assert lines(capsys, save(tmp_path / "a.jpg", make_scene(*size)))["size"] == says


@pytest.mark.slow
def test_without_a_profile_it_says_how_the_colours_are_read(tmp_path: Path, capsys: Capture) -> None:
    rgb = save(tmp_path / "rgb.jpg", make_scene(60, 40))
    assert lines(capsys, rgb)["profile"] == "none; read as sRGB"
    Image.new("CMYK", (60, 40)).save(tmp_path / "cmyk.jpg")
    assert lines(capsys, tmp_path / "cmyk.jpg")["profile"] == "none; CMYK converted without a profile"
    raw = resource_path("trial", "photo.dng")
    assert lines(capsys, raw)["profile"] == "none; camera raw: colours from the camera"
    profile = resource_path("profiles", "DisplayP3.icc").read_bytes()
    assert "P3" in lines(capsys, save(tmp_path / "p3.jpg", make_scene(60, 40), icc_profile=profile))["profile"]
