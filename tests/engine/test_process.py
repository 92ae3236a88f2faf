import errno
import io
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from studio.engine.process import process
from studio.engine.render.colour import srgb_profile
from studio.job import Limits, Status
from studio.paths import resource_path
from studio.recipe.model import Decode, Export, Format, Keep, MetadataPolicy, Recipe, Resize, ResizeMode, Sharpen
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark
from tests.icc_file import table_profile
from tests.picture import BLUE, GREEN, RED, WHITE, corners, difference, make_job, make_recipe, make_scene, near, save

P3 = resource_path("profiles", "DisplayP3.icc").read_bytes()


def deliver(source: Path, target: Path, limits: Limits = Limits(), **export: object) -> Image.Image:
    outcome = process(make_recipe(**export), make_job(source, target), limits)
    assert outcome.errors == ()
    assert outcome.status is Status.DONE
    assert [file.path for file in outcome.files] == [target]
    return load(target)


def load(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.load()
        return image


def refuse(source: Path, target: Path, limits: Limits = Limits(), **export: object) -> str:
    outcome = process(make_recipe(**export), make_job(source, target), limits)
    assert outcome.status is Status.FAILED
    assert outcome.files == ()
    assert not target.exists()
    return " ".join(map(str, outcome.errors))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_each_orientation_comes_out_upright(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    scene = make_scene(480, 320)
    stored = scene.transpose(undo[orientation]) if orientation in undo else scene
    source = save(tmp_path / "in.jpg", stored, exif=exif)
    image = deliver(source, tmp_path / "out.jpg", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=240), quality=95)
    assert image.size == (240, 160)
    assert image.getexif().get(0x0112, 1) == 1
    assert all(near(a, b) for a, b in zip(corners(image), (RED, GREEN, BLUE, WHITE), strict=True))


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_places_in_the_picture_turn_with_it(tmp_path: Path, format_: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif.get_ifd(0x8769).update({0x9214: (120, 40, 60, 20), 0xA002: 480, 0xA003: 320})
    stored = Image.new("RGB", (480, 320))
    stored.paste((255, 255, 255), (90, 30, 150, 50))
    source = save(tmp_path / f"in.{format_.lower()}", stored, exif=exif)
    image = deliver(
        source, tmp_path / "out.png", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=240), format=Format.PNG
    )
    left, top, right, bottom = image.convert("L").point([0] * 128 + [255] * 128).getbbox() or (0, 0, 0, 0)
    x, y, width, height = image.getexif().get_ifd(0x8769)[0x9214]
    seen = ((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)
    assert np.abs(np.subtract((x, y, width, height), seen)).max() <= 1


@pytest.mark.parametrize(
    ("resize", "size"),
    [
        (Resize(), (600, 400)),
        (Resize(mode=ResizeMode.FIT, width=300, height=300), (300, 200)),
        (Resize(mode=ResizeMode.FIT, width=3000, height=3000), (600, 400)),
        (Resize(mode=ResizeMode.FIT, width=1200, height=1200, enlarge=True), (1200, 800)),
        (Resize(mode=ResizeMode.LONG_EDGE, pixels=150), (150, 100)),
        (Resize(mode=ResizeMode.SHORT_EDGE, pixels=150), (225, 150)),
        (Resize(mode=ResizeMode.PERCENT, percent=50), (300, 200)),
        (Resize(mode=ResizeMode.MEGAPIXELS, megapixels=0.06), (300, 200)),
        (Resize(mode=ResizeMode.EXACT, width=100, height=100), (100, 100)),
        (Resize(mode=ResizeMode.FILL, width=200, height=250), (200, 250)),
        (Resize(mode=ResizeMode.PAD, width=500, height=500), (500, 500)),
    ],
)
@pytest.mark.parametrize("decode", list(Decode))
def test_sizes(tmp_path: Path, resize: Resize, size: tuple[int, int], decode: Decode) -> None:
    source = save(tmp_path / "in.jpg", make_scene(600, 400))
    assert deliver(source, tmp_path / "out.jpg", resize=resize, decode=decode).size == size


def test_fill_cuts_where_the_anchor_says_also_on_a_turned_photo(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    source = save(tmp_path / "in.jpg", make_scene(600, 400).transpose(Image.Transpose.ROTATE_90), exif=exif)
    for anchor, expected in ((Anchor.WEST, {0: RED, 3: WHITE}), (Anchor.EAST, {1: GREEN, 2: BLUE})):
        target = tmp_path / f"{anchor}.jpg"
        image = deliver(
            source, target, resize=Resize(mode=ResizeMode.FILL, width=100, height=200, anchor=anchor), quality=95
        )
        seen = corners(image)
        assert all(near(seen[corner], colour) for corner, colour in expected.items())


def test_pad_adds_bars_in_its_colour(tmp_path: Path) -> None:
    source = save(tmp_path / "in.jpg", make_scene(600, 400))
    resize = Resize(mode=ResizeMode.PAD, width=300, height=300, colour="#102030")
    image = deliver(source, tmp_path / "out.png", resize=resize, format=Format.PNG)
    assert image.getpixel((150, 10)) == (16, 32, 48)
    assert image.getpixel((150, 290)) == (16, 32, 48)
    assert image.getpixel((5, 55)) != (16, 32, 48)
    clear = Resize(mode=ResizeMode.PAD, width=300, height=300, colour="#00000000")
    assert deliver(source, tmp_path / "clear.png", resize=clear, format=Format.PNG).getpixel((150, 10))[3] == 0


def test_smaller_than_asked_is_said(tmp_path: Path) -> None:
    source = save(tmp_path / "in.jpg", make_scene(600, 400))
    recipe = make_recipe(resize=Resize(mode=ResizeMode.FILL, width=1000, height=1000))
    outcome = process(recipe, make_job(source, tmp_path / "out.jpg"))
    assert (outcome.files[0].width, outcome.files[0].height) == (400, 400)
    assert any("Smaller than asked" in str(note) for note in outcome.notes)


@pytest.mark.parametrize(
    ("format_", "mode"),
    [
        ("JPEG", "RGB"), ("JPEG", "L"), ("JPEG", "CMYK"),
        ("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "L"), ("PNG", "LA"), ("PNG", "P"), ("PNG", "1"), ("PNG", "I;16"),
        ("TIFF", "RGB"), ("TIFF", "RGBA"), ("TIFF", "L"), ("TIFF", "I;16"), ("TIFF", "F"), ("TIFF", "CMYK"),
        ("TIFF", "1"), ("TIFF", "LAB"), ("TIFF", "I"),
        ("WEBP", "RGB"), ("WEBP", "RGBA"), ("AVIF", "RGB"), ("AVIF", "RGBA"),
        ("BMP", "RGB"), ("BMP", "L"), ("BMP", "P"), ("GIF", "P"), ("GIF", "L"),
        ("JXL", "RGB"), ("JXL", "RGBA"), ("JXL", "L"),
    ],
)  # fmt: skip
def test_every_kind_of_picture_comes_out_with_the_right_colours(tmp_path: Path, format_: str, mode: str) -> None:
    scene = make_scene(240, 180)
    if mode == "LAB":
        kind = ImageCms.profileToProfile(
            scene, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
        )
        assert kind is not None
    elif mode == "I;16":
        kind = Image.fromarray(np.asarray(scene.convert("L")).astype("uint16") * 257)
    elif mode == "I":
        kind = Image.fromarray(np.asarray(scene.convert("L")).astype("int32") * 257)
    elif mode == "F":
        levels = np.asarray(scene.convert("L")).astype("float32") / 255  # floats are linear light
        kind = Image.fromarray(np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4))
    else:
        kind = scene.convert(mode)
    options = {"lossless": True} if format_ in ("WEBP", "JXL") else {}
    if format_ == "JXL":
        import pillow_jxl  # noqa: F401 - registers the format
    source = save(tmp_path / "in", kind, format_, **options)
    image = deliver(source, tmp_path / "out.png", format=Format.PNG)
    grey = mode in ("L", "LA", "I;16", "I", "F") or (format_, mode) == ("GIF", "L")
    expected = scene.convert("L") if grey else scene.convert("1") if mode == "1" else scene
    limit = 20 if mode in ("P", "1") else 6 if format_ in ("JPEG", "AVIF", "GIF") else 2
    assert difference(image, expected) < limit
    assert image.info["icc_profile"] == srgb_profile()


def test_sixteen_bit_jpeg_xl_in_the_linear_light_that_it_says_it_is_in(tmp_path: Path) -> None:
    import pillow_jxl  # noqa: F401 - registers the format; it marks 16-bit grey as linear

    grey = Image.fromarray(np.full((40, 60), 13_999, dtype="uint16"))  # 0.2136 of linear light is level 127 of sRGB
    source = save(tmp_path / "in.jxl", grey, "JXL", lossless=True)
    image = deliver(source, tmp_path / "out.png", format=Format.PNG)
    assert near(image.getpixel((30, 20)), (127, 127, 127), 3)


def test_cmyk_as_adobe_writes_it(tmp_path: Path) -> None:
    """Pillow writes CMYK JPEGs inverted with an Adobe marker, as Photoshop does; without the marker they aren't."""
    ink = Image.new("CMYK", (64, 64), (255, 0, 0, 0))
    source = save(tmp_path / "adobe.jpg", ink)
    assert b"Adobe" in source.read_bytes()
    assert near(deliver(source, tmp_path / "out.png", format=Format.PNG).getpixel((30, 30)), (0, 255, 255), 6)


def test_transparency_goes_onto_the_background_where_the_format_has_none(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (100, 80), (255, 0, 0, 0))
    picture.paste((0, 0, 255, 255), (0, 0, 50, 80))
    source = save(tmp_path / "in.png", picture, "PNG")
    white = deliver(source, tmp_path / "white.jpg", quality=95)
    green = deliver(source, tmp_path / "green.jpg", quality=95, background="#00ff00")
    assert near(white.getpixel((90, 40)), (255, 255, 255), 4)
    assert near(green.getpixel((90, 40)), (0, 255, 0), 6)
    assert near(green.getpixel((10, 40)), (0, 0, 255), 6)
    kept = deliver(source, tmp_path / "kept.png", format=Format.PNG)
    assert kept.getpixel((90, 40))[3] == 0
    assert kept.getpixel((10, 40)) == (0, 0, 255, 255)


def test_wide_colours_are_converted_once_and_carry_the_profile(tmp_path: Path) -> None:
    scene = make_scene(200, 150)
    source = save(tmp_path / "in.png", scene, "PNG", icc_profile=P3)
    image = deliver(source, tmp_path / "out.png", format=Format.PNG)
    assert image.info["icc_profile"] == srgb_profile()
    assert difference(image, scene) > 1
    kept = deliver(source, tmp_path / "kept.png", format=Format.PNG, profile="keep")
    assert kept.info["icc_profile"] == P3
    assert kept.tobytes() == scene.tobytes()


def test_broken_profile_is_reported_and_the_photo_delivered(tmp_path: Path) -> None:
    source = save(tmp_path / "in.jpg", make_scene(), icc_profile=b"no profile at all" * 20)
    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"))
    assert outcome.status is Status.DONE
    assert any("profile is broken" in str(note) for note in outcome.notes)


class TestSeveralExports:
    def test_share_one_decode_and_come_out_as_alone(self, tmp_path: Path) -> None:
        source = save(tmp_path / "in.jpg", make_scene(1600, 1200))
        watermark = TextWatermark(text="{export} {n:03}", size="10%")
        exports = tuple(
            Export(name=f"e{edge}", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=edge), format=Format.PNG,
                   watermark=(watermark,), sharpen=Sharpen.LOW)
            for edge in (150, 800, 370)
        )  # fmt: skip
        targets = [tmp_path / f"{export.name}.png" for export in exports]
        outcome = process(Recipe(exports=exports), make_job(source, *targets))
        assert outcome.status is Status.DONE
        assert sorted(file.export for file in outcome.files) == [0, 1, 2]
        for export, target in zip(exports, targets, strict=True):
            alone = tmp_path / f"alone_{target.name}"
            process(Recipe(exports=(export,)), make_job(source, alone))
            assert load(target).size == load(alone).size
            assert difference(load(target), load(alone)) < 1.5

    def test_each_has_the_same_bytes_whichever_others_are_made_with_it(self, tmp_path: Path) -> None:
        source = save(tmp_path / "in.jpg", make_scene(1600, 1200))
        sizes = (900, 300, 120)
        exports = tuple(
            Export(name=f"e{edge}", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=edge)) for edge in sizes
        )
        together = [tmp_path / f"together_{edge}.jpg" for edge in sizes]
        process(Recipe(exports=exports), make_job(source, *together))
        for index in range(3):
            target = tmp_path / f"single_{index}.jpg"
            targets = [target if position == index else None for position in range(3)]
            process(Recipe(exports=exports), make_job(source, *targets))
            assert target.read_bytes() == together[index].read_bytes()

    def test_one_that_fails_does_not_stop_the_others(self, tmp_path: Path) -> None:
        source = save(tmp_path / "in.jpg", make_scene())
        exports = (
            Export(name="bad", watermark=(ImageWatermark(image=str(tmp_path / "missing.png")),)),
            Export(name="good"),
            Export(name="small", max_bytes=10),
        )
        outcome = process(Recipe(exports=exports), make_job(source, *(tmp_path / f"{e.name}.jpg" for e in exports)))
        assert outcome.status is Status.FAILED
        assert [file.export for file in outcome.files] == [1]
        assert sorted(str(error).split(":")[0] for error in outcome.errors) == ["bad", "small"]
        assert sorted(path.name for path in tmp_path.glob("*.jpg")) == ["good.jpg", "in.jpg"]

    def test_exports_without_target_are_not_made(self, tmp_path: Path) -> None:
        source = save(tmp_path / "in.jpg", make_scene())
        recipe = Recipe(exports=(Export(name="a"), Export(name="b")))
        outcome = process(recipe, make_job(source, None, tmp_path / "b.jpg"))
        assert [file.export for file in outcome.files] == [1]
        assert sorted(path.name for path in tmp_path.iterdir()) == ["b.jpg", "in.jpg"]


class TestRefusals:
    @pytest.mark.parametrize(
        ("content", "word"),
        [
            (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n(x) = quit\n", "PostScript"),
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
            (b"", "empty"),
            (b"\0" * 5000, "zero"),
            (b"Only some text in a file.", "photo"),
        ],
        ids=["eps", "pdf", "empty", "zeros", "text"],
    )
    def test_what_is_no_photo_is_refused_by_content(self, tmp_path: Path, content: bytes, word: str) -> None:
        source = tmp_path / "photo.jpg"
        source.write_bytes(content)
        assert word.lower() in refuse(source, tmp_path / "out.jpg").lower()

    def test_pixels_over_the_limit(self, tmp_path: Path) -> None:
        source = save(tmp_path / "in.png", Image.new("L", (2000, 1000)), "PNG")
        assert "limit" in refuse(source, tmp_path / "out.jpg", Limits(max_pixels=1_000_000))

    def test_a_photo_that_vanished(self, tmp_path: Path) -> None:
        source = save(tmp_path / "in.jpg", make_scene())
        job = make_job(source, tmp_path / "out.jpg")
        source.unlink()
        outcome = process(make_recipe(), job)
        assert outcome.status is Status.FAILED
        assert str(outcome.errors[0]).endswith(".")

    def test_a_pipe_does_not_block(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.jpg")
        assert "a pipe or a device" in refuse(tmp_path / "pipe.jpg", tmp_path / "out.jpg")

    def test_a_target_that_is_there_is_not_written_over(self, tmp_path: Path) -> None:
        source = save(tmp_path / "in.jpg", make_scene())
        target = tmp_path / "out.jpg"
        target.write_bytes(b"irreplaceable")
        outcome = process(make_recipe(), make_job(source, target))
        assert outcome.status is Status.FAILED
        assert target.read_bytes() == b"irreplaceable"

    def test_whatever_happens_becomes_an_outcome(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog) -> None:
        def explode(*_: object) -> None:
            raise ZeroDivisionError("secret text")

        monkeypatch.setattr("studio.engine.export.encode", explode)
        source = save(tmp_path / "in.jpg", make_scene())
        said = refuse(source, tmp_path / "out.jpg")
        assert said == "Studio could not process this photo; the log has the details."
        assert "secret text" not in said
        assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("code", [errno.EIO, errno.ESTALE])
def test_a_fault_of_the_disk_while_reading_is_not_the_photos(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """Stands for a card or a share that goes away: the file opens, and its bytes can't be had."""

    def fail(*_: object) -> bytes:
        raise OSError(code, os.strerror(code))

    source = save(tmp_path / "in.jpg", make_scene())
    monkeypatch.setattr("studio.engine.decode.photo.open_photo", lambda path, below: Broken(path))

    class Broken(io.FileIO):
        read = readinto = readall = fail

    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"))
    assert outcome.status is Status.FAILED
    assert outcome.fault == errno.errorcode[code]


def test_a_panic_of_a_library_is_an_outcome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries in Rust raise what is no Exception."""

    def panic(*_: object) -> None:
        raise type("PanicException", (BaseException,), {})("called unwrap on a None value")

    monkeypatch.setattr("studio.engine.process.read_picture", panic)
    source = save(tmp_path / "in.jpg", make_scene())
    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"))
    assert outcome.status is Status.FAILED
    assert str(outcome.errors[0]).startswith("Studio could not process this photo")


def test_a_fault_of_the_disk_while_writing_is_not_the_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    source = save(tmp_path / "in.jpg", make_scene())
    monkeypatch.setattr("studio.engine.encode.write.os.write", fail)
    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"))
    assert outcome.fault == "ENOSPC"
    assert str(outcome.errors[0]).endswith("the disk is full.")
    assert [path.name for path in tmp_path.iterdir()] == ["in.jpg"]


def test_the_source_is_never_touched(tmp_path: Path) -> None:
    source = save(tmp_path / "in.jpg", make_scene())
    before = (source.read_bytes(), source.stat().st_mtime_ns)
    deliver(source, tmp_path / "out.jpg", metadata=MetadataPolicy(keep=Keep.NONE, creator="Studio Nord"))
    assert (source.read_bytes(), source.stat().st_mtime_ns) == before


def test_dates_are_kept_on_request(tmp_path: Path) -> None:
    source = save(tmp_path / "in.jpg", make_scene())
    os.utime(source, ns=(1_400_000_000_000_000_000, 1_400_000_000_000_000_000))
    deliver(source, tmp_path / "kept.jpg", keep_dates=True)
    deliver(source, tmp_path / "new.jpg")
    assert (tmp_path / "kept.jpg").stat().st_mtime_ns == 1_400_000_000_000_000_000
    assert (tmp_path / "new.jpg").stat().st_mtime_ns > 1_500_000_000_000_000_000


def test_only_the_first_picture_of_several_and_that_is_said(tmp_path: Path) -> None:
    frames = [make_scene(60, 40, seed=n).convert("P") for n in (1, 2, 3)]
    source = save(tmp_path / "in.gif", frames[0], "GIF", save_all=True, append_images=frames[1:])
    outcome = process(make_recipe(format=Format.PNG), make_job(source, tmp_path / "out.png"))
    assert any("3 pictures" in str(note) for note in outcome.notes)
    assert difference(load(tmp_path / "out.png"), frames[0]) < 1


@pytest.mark.parametrize(
    ("format_", "expected"), [("JPEG", "JPEG"), ("PNG", "PNG"), ("WEBP", "WEBP"), ("TIFF", "TIFF"), ("BMP", "PNG")]
)
def test_keep_writes_the_format_of_the_photo(tmp_path: Path, format_: str, expected: str) -> None:
    source = save(tmp_path / "in", make_scene(), format_)
    recipe = make_recipe(format=Format.KEEP)
    outcome = process(recipe, make_job(source, tmp_path / "out"))
    assert load(tmp_path / "out").format == expected
    assert bool(outcome.notes) == (format_ != expected)


@pytest.mark.parametrize("profile", ["keep", "srgb"])
def test_bars_and_background_have_the_colours_of_watermarks(tmp_path: Path, profile: str) -> None:
    photo = save(tmp_path / "in.png", Image.new("RGBA", (60, 60), (0, 0, 0, 0)), "PNG", icc_profile=P3)
    red = save(tmp_path / "red.png", Image.new("RGB", (20, 20), (200, 60, 60)), "PNG")
    image = deliver(
        photo,
        tmp_path / "out.tif",
        format=Format.JPEG,
        quality=100,
        profile=profile,
        background="#c83c3c",
        resize=Resize(mode=ResizeMode.PAD, width=100, height=60, colour="#c83c3c"),
        watermark=(ImageWatermark(image=str(red), anchor=Anchor.CENTER, scale=20.0),),
    )
    bar, background, watermark = (image.getpixel(place) for place in ((5, 30), (30, 10), (50, 30)))
    assert near(bar, watermark, 2)
    assert near(background, watermark, 2)
    assert near(bar, (185, 71, 66) if profile == "keep" else (200, 60, 60), 2)


def test_a_scanners_profile_is_kept_under_a_watermark_and_said(tmp_path: Path) -> None:
    photo = save(tmp_path / "in.jpg", make_scene(), icc_profile=table_profile((5000, 32768, 32768)))
    recipe = make_recipe(profile="keep", watermark=(TextWatermark(text="X"),))
    outcome = process(recipe, make_job(photo, tmp_path / "out.jpg"))
    assert outcome.errors == ()
    assert any("works one way only" in str(note) for note in outcome.notes)
    assert load(tmp_path / "out.jpg").info["icc_profile"] == table_profile((5000, 32768, 32768))
    plain = process(make_recipe(profile="keep"), make_job(photo, tmp_path / "plain.jpg"))
    assert plain.notes == ()
