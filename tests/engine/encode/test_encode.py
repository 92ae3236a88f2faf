import io

import pytest
from PIL import Image

from studio.engine.encode.encode import encode
from studio.engine.metadata.output import Metadata
from studio.engine.render.colour import srgb_profile
from studio.errors import PhotoError
from studio.recipe.model import Export, Format, Subsampling
from tests.picture import difference, make_scene

SCENE = make_scene(320, 240)
FORMATS = [Format.JPEG, Format.PNG, Format.WEBP, Format.AVIF, Format.TIFF]


def make(image: Image.Image = SCENE, format_: Format = Format.JPEG, **export: object) -> bytes:
    return encode(image, Export(format=format_, **export), format_, srgb_profile(), Metadata()).data


def reopen(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_reads_back_with_its_profile(format_: Format) -> None:
    image = reopen(make(format_=format_))
    assert image.format == format_.value.upper()
    assert image.size == SCENE.size
    assert image.info["icc_profile"] == srgb_profile()
    assert difference(image, SCENE) < 5
    assert make(format_=format_) == make(format_=format_), "the same picture gives other bytes"


@pytest.mark.parametrize("format_", [Format.PNG, Format.TIFF])
def test_lossless_formats_lose_nothing(format_: Format) -> None:
    assert reopen(make(format_=format_)).tobytes() == SCENE.tobytes()


@pytest.mark.parametrize("format_", [Format.WEBP, Format.AVIF])
def test_lossless_on_request(format_: Format) -> None:
    by = difference(reopen(make(format_=format_, lossless=True)), SCENE)
    assert by == 0 if format_ is Format.WEBP else by < 1.5


@pytest.mark.parametrize("format_", [Format.PNG, Format.WEBP, Format.AVIF, Format.TIFF])
def test_transparency_is_kept_where_it_can_be(format_: Format) -> None:
    image = SCENE.convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    result = reopen(make(image, format_))
    assert result.mode == "RGBA"
    assert difference(result.getchannel("A").convert("RGB"), image.getchannel("A").convert("RGB")) < 2


@pytest.mark.parametrize("format_", [Format.JPEG, Format.WEBP, Format.AVIF])
def test_quality_changes_the_size(format_: Format) -> None:
    assert len(make(format_=format_, quality=40)) < len(make(format_=format_, quality=90))


@pytest.mark.parametrize(
    ("subsampling", "quality", "expected"),
    [
        (Subsampling.AUTO, 85, (2, 2)),
        (Subsampling.AUTO, 90, (1, 1)),
        (Subsampling.QUARTER, 95, (2, 2)),
        (Subsampling.HALF, 85, (2, 1)),
        (Subsampling.FULL, 60, (1, 1)),
    ],
)
def test_subsampling(subsampling: Subsampling, quality: int, expected: tuple[int, int]) -> None:
    image = reopen(make(subsampling=subsampling, quality=quality))
    assert image.layer[0][1:3] == expected


def test_progressive() -> None:
    assert "progressive" in reopen(make(progressive=True)).info
    assert "progressive" not in reopen(make()).info


@pytest.mark.parametrize("format_", [Format.JPEG, Format.PNG, Format.TIFF])
def test_resolution_is_written(format_: Format) -> None:
    assert [round(value) for value in reopen(make(format_=format_, dpi=300)).info["dpi"]] == [300, 300]


class TestMaxBytes:
    @pytest.mark.parametrize("format_", [Format.JPEG, Format.WEBP, Format.AVIF])
    def test_takes_the_highest_quality_within_the_limit(self, format_: Format) -> None:
        limit = len(make(format_=format_, quality=70))
        export = Export(format=format_, quality=95, max_bytes=limit)
        result = encode(SCENE, export, format_, srgb_profile(), Metadata())
        assert len(result.data) <= limit
        assert result.quality >= 70
        assert len(make(format_=format_, quality=result.quality + 2, subsampling=Subsampling.AUTO)) > limit

    def test_leaves_small_files_at_their_quality(self) -> None:
        export = Export(quality=85, max_bytes=10_000_000)
        assert encode(SCENE, export, Format.JPEG, srgb_profile(), Metadata()).data == make(quality=85)

    def test_says_so_when_it_can_not_be_reached(self) -> None:
        with pytest.raises(PhotoError, match=r"can't be made smaller than [\d.]+ kB.*limit of 500 bytes"):
            make(max_bytes=500)

    def test_says_so_when_the_format_has_no_quality(self) -> None:
        with pytest.raises(PhotoError, match="PNG has no quality"):
            make(format_=Format.PNG, max_bytes=500)


def test_sides_that_a_format_can_not_hold_are_refused() -> None:
    wide = Image.new("RGB", (16_400, 1))
    with pytest.raises(PhotoError, match="WebP holds at most 16,383 pixels"):
        make(wide, Format.WEBP)
    assert reopen(make(wide, Format.JPEG)).size == (16_400, 1)
