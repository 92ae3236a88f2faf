"""A profile that RGB pictures can't be converted to is refused before any photo is opened."""

from pathlib import Path

import pytest
from PIL import ImageCms

from tests.command import call, put_photos
from tests.icc_file import grey_profile, table_profile

RGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
BAD = {
    "grey": grey_profile(),
    "one-way": table_profile((0, 0, 0)),
    "cmyk": RGB[:16] + b"CMYK" + RGB[20:],
    "cut": RGB[:100],
}


@pytest.mark.parametrize("name", BAD)
def test_others_are_refused_by_plan_and_run(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    put_photos(tmp_path / "in", ["a.jpg"])
    profile = tmp_path / f"{name}.icc"
    profile.write_bytes(BAD[name])
    for command in ("plan", "run"):
        answer = call(capsys, command, tmp_path / "in", "--to", tmp_path / "out", "--profile", profile)
        assert answer.code == 2
        assert "is not an ICC profile that RGB pictures can be converted to" in answer.err
    assert not (tmp_path / "out").exists()


def test_a_profile_of_a_screen_is_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put_photos(tmp_path / "in", ["a.jpg"])
    (tmp_path / "screen.icc").write_bytes(RGB)
    words = ["run", tmp_path / "in", "--to", tmp_path / "out", "--profile", tmp_path / "screen.icc", "--workers", "0"]
    assert call(capsys, *words).code == 0
