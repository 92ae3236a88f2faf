from pathlib import Path

from PIL import Image

from studio.engine.decode.buffer_reuse import keep_memory, take_memory
from studio.engine.process import process
from studio.job import Limits, Status
from studio.recipe.model import Format
from tests.picture import encode, make_job, make_recipe, make_scene


def open_jpeg(path: Path, image: Image.Image) -> Image.Image:
    path.write_bytes(encode(image, "JPEG", quality=95))
    return Image.open(path)


def test_the_next_picture_of_the_size_gets_the_memory_and_its_own_pixels(tmp_path: Path) -> None:
    with open_jpeg(tmp_path / "a.jpg", make_scene(160, 120, seed=1)) as first:
        first.load()
        memory = first.im
        keep_memory(first)
    with open_jpeg(tmp_path / "b.jpg", make_scene(160, 120, seed=2)) as second:
        take_memory(second)
        second.load()
        assert second.im is memory
        with Image.open(tmp_path / "b.jpg") as fresh:
            assert second.tobytes() == fresh.tobytes()


def test_another_size_or_kind_gets_memory_of_its_own(tmp_path: Path) -> None:
    with open_jpeg(tmp_path / "a.jpg", make_scene(160, 120)) as first:
        first.load()
        keep_memory(first)
    for image in (make_scene(120, 160), make_scene(160, 120).convert("L")):
        with open_jpeg(tmp_path / "b.jpg", image) as second:
            take_memory(second)
            second.load()
            assert second.im is not first.im


def test_nothing_of_the_photo_before_shows_in_one_that_is_cut(tmp_path: Path) -> None:
    """A red photo, then a cut grey one of its size: what is missing must not be red."""
    red = tmp_path / "red.jpg"
    red.write_bytes(encode(Image.new("RGB", (640, 480), (255, 0, 0)), "JPEG"))
    cut = tmp_path / "cut.jpg"
    data = encode(make_scene(640, 480).convert("L").convert("RGB"), "JPEG", quality=95)
    cut.write_bytes(data[: len(data) // 2])
    recipe = make_recipe(format=Format.PNG)
    assert process(recipe, make_job(red, tmp_path / "red.png")).status is Status.DONE
    outcome = process(recipe, make_job(cut, tmp_path / "cut.png"), Limits(allow_truncated=True))
    assert outcome.status is Status.DONE
    with Image.open(tmp_path / "cut.png") as image:
        assert max(saturation for _, saturation in image.convert("HSV").getchannel("S").getcolors() or []) < 60
