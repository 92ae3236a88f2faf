import numpy as np
import pytest
from PIL import Image, ImageDraw

from studio.engine.render import resample as module
from studio.engine.render import resample_transparent
from studio.engine.render.resample import resample, sharpen
from studio.recipe.model import Sharpen
from tests.picture import difference, make_scene


@pytest.fixture(params=["fast", "pillow"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of resampling: with cykooz-resizer and with Pillow alone."""
    if request.param == "pillow":
        monkeypatch.setattr(module, "fast", None)
        monkeypatch.setattr(resample_transparent, "fast", None)
    elif module.fast is None:
        pytest.skip("no wheel of cykooz-resizer for this system")
    return request.param


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "CMYK"])
def test_resamples_like_pillow(way: str, mode: str) -> None:
    scene = make_scene(400, 300).convert(mode)
    result = resample(scene, (0, 0, 400, 300), (150, 113))
    assert (result.mode, result.size) == (mode, (150, 113))
    assert difference(result, scene.resize((150, 113), Image.Resampling.LANCZOS)) < 1.0


def test_takes_only_the_box(way: str) -> None:
    scene = make_scene(400, 300)
    result = resample(scene, (300.5, 10.0, 60.0, 40.0), (30, 20))
    expected = scene.resize((30, 20), Image.Resampling.LANCZOS, box=(300.5, 10, 360.5, 50))
    assert difference(result, expected) < 1.0


def test_box_that_rounding_pushed_over_the_edge_is_kept_inside(way: str) -> None:
    scene = make_scene(101, 57)
    assert resample(scene, (-1e-9, 0.3, 101.0000001, 56.9), (50, 28)).size == (50, 28)


def test_same_size_is_not_resampled(way: str) -> None:
    scene = make_scene(64, 48)
    assert resample(scene, (0, 0, 64, 48), (64, 48)) is scene


def test_colours_under_transparency_do_not_bleed(way: str) -> None:
    """A white disc on transparent green must not get a green rim."""
    pixels = np.zeros((200, 200, 4), dtype="uint8")
    pixels[..., 1] = 255
    pixels[60:140, 60:140] = 255
    small = np.asarray(resample(Image.fromarray(pixels), (0, 0, 200, 200), (37, 37)))
    seen = small[small[..., 3] > 8]
    assert len(seen) > 100
    assert int(seen[:, 0].min()) > 230


def make_cutout(shade: int, size: tuple[int, int]) -> Image.Image:
    """A disc, a bar and fine hatching of one grey, on transparent black, with soft edges."""
    alpha = Image.new("L", size)
    draw = ImageDraw.Draw(alpha)
    draw.ellipse((20, 20, size[0] // 2, size[1] - 20), fill=255)
    draw.rectangle((size[0] // 2 + 30, 5, size[0] - 30, size[1] // 2), fill=255)
    for x in range(size[0] // 2 + 30, size[0] - 30, 5):
        draw.line((x, size[1] // 2 + 20, x, size[1]), fill=170, width=2)
    image = Image.new("RGBA", size, (shade, shade, shade, 0))
    image.putalpha(alpha)
    return image


@pytest.mark.parametrize("shade", [0, 40, 128, 200, 255])
@pytest.mark.parametrize("factor", [0.2, 0.37, 0.8, 1.6])
def test_a_cut_out_of_one_grey_stays_so_to_its_rim(way: str, shade: int, factor: float) -> None:
    size = (700, 400)
    small = (round(size[0] * factor), round(size[1] * factor))
    result = np.asarray(resample(make_cutout(shade, size), (0, 0, *size), small)).astype("int32")
    assert (result[..., 3] == 255).sum() > 500 and (result[..., 3] == 0).sum() > 500
    # What is seen of it, laid on the same grey and on its opposite.
    error = np.abs(result[..., :3] - shade) * result[..., 3:] / 255
    assert error.max() <= 1.0


def test_a_large_cut_out_is_scaled_in_bands_as_it_is_at_once(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    image = make_scene(900, 700).convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    box = (3.5, 10.25, 880.0, 680.5)
    at_once = np.asarray(resample(image, box, (310, 240))).astype("int32")
    monkeypatch.setattr(resample_transparent, "_BAND", 20_000)
    in_bands = np.asarray(resample(image, box, (310, 240))).astype("int32")
    assert np.abs((in_bands - at_once)[at_once[..., 3] > 3]).max() <= 1
    seen = image.convert("RGBa").resize((310, 240), Image.Resampling.LANCZOS, box=(3.5, 10.25, 883.5, 690.75))
    other = np.asarray(seen.convert("RGBA")).astype("int32")
    assert np.abs(in_bands - other)[at_once[..., 3] > 60].mean() < 1.0


def test_a_thin_cut_out_is_scaled_in_tiles_as_it_is_at_once(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each row of the result is made of all rows of the picture, so bands of rows alone save nothing."""
    wide = make_cutout(200, (1000, 400)).resize((8000, 16))
    whole = resample(wide, (7.5, 0, 7900, 16), (40, 2))
    sizes: list[int] = []
    crop = Image.Image.crop

    def watched(image: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
        part = crop(image, box)
        sizes.append(part.width * part.height)
        return part

    monkeypatch.setattr(resample_transparent, "_MOST_AT_ONCE", 40_000)
    monkeypatch.setattr(Image.Image, "crop", watched)
    tiled = resample(wide, (7.5, 0, 7900, 16), (40, 2))
    assert max(sizes) < 45_000
    assert np.abs(np.asarray(tiled).astype(int) - np.asarray(whole).astype(int)).max() <= 1


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_sharpening_grows_with_its_level_and_keeps_mean_and_alpha(mode: str) -> None:
    scene = resample(make_scene(640, 480), (0, 0, 640, 480), (320, 240)).convert(mode)
    if mode == "RGBA":
        scene.putalpha(Image.linear_gradient("L").resize(scene.size))

    def contrast(image: Image.Image) -> float:
        grey = np.asarray(image.convert("RGB").convert("L"), dtype="float64")
        return float(np.abs(np.diff(grey, axis=1)).mean())

    results = [sharpen(scene, level) for level in (Sharpen.NONE, Sharpen.LOW, Sharpen.STANDARD, Sharpen.HIGH)]
    assert results[0] is scene
    contrasts = [contrast(result) for result in results]
    assert contrasts == sorted(contrasts)
    assert contrasts[3] > contrasts[1] * 1.05 > contrasts[0] * 1.05
    means = [np.asarray(result.convert("RGB")).mean() for result in results]
    assert max(means) - min(means) < 0.5
    if mode == "RGBA":
        assert all(r.getchannel("A").tobytes() == scene.getchannel("A").tobytes() for r in results)


def test_sharpening_leaves_flat_areas_alone() -> None:
    flat = Image.new("RGB", (50, 40), (123, 45, 67))
    assert sharpen(flat, Sharpen.HIGH).tobytes() == flat.tobytes()


@pytest.mark.parametrize("level", [Sharpen.LOW, Sharpen.STANDARD, Sharpen.HIGH])
@pytest.mark.parametrize("hidden", [0, 255])
def test_colours_that_nobody_sees_do_not_bleed_by_sharpening(level: Sharpen, hidden: int) -> None:
    image = Image.new("RGBA", (60, 40), (hidden, hidden, hidden, 0))
    image.paste((128, 128, 128, 255), (20, 10, 40, 30))
    image.paste((128, 128, 128, 90), (19, 10, 20, 30))  # a soft edge
    result = np.asarray(sharpen(image, level))
    assert (result[..., :3][result[..., 3] > 0] == 128).all()
    assert (result[..., 3] == np.asarray(image)[..., 3]).all()


def test_what_is_opaque_is_sharpened_alike_with_and_without_alpha() -> None:
    scene = make_scene(120, 600)  # more rows than are worked on at once
    plain = sharpen(scene, Sharpen.STANDARD)
    assert difference(sharpen(scene.convert("RGBA"), Sharpen.STANDARD), plain) < 0.02
    assert difference(plain, scene) > 0.5
