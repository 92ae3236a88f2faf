import pytest
from PIL import Image, ImageOps

from studio.engine.decode.orientation import stored_box, stored_size, turn_upright
from tests.picture import corners, make_scene, near

ORIENTATIONS = range(1, 9)


def with_orientation(image: Image.Image, orientation: int) -> Image.Image:
    """Tag a stored picture, as a camera does; Pillow's exif_transpose is the judge."""
    image.getexif()[0x0112] = orientation
    return image


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_turns_as_a_second_implementation_does(orientation: int) -> None:
    stored = make_scene(80, 50)
    upright = turn_upright(stored, orientation)
    assert upright.tobytes() == ImageOps.exif_transpose(with_orientation(stored, orientation)).tobytes()
    assert stored_size(upright.size, orientation) == stored.size


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_box_on_the_stored_picture_shows_the_same_part(orientation: int) -> None:
    stored = make_scene(120, 80)
    upright = turn_upright(stored, orientation)
    box = (7.0, 11.0, 40.0, 23.0)
    left, top, width, height = stored_box(box, upright.size, orientation)
    part = turn_upright(stored.crop((int(left), int(top), int(left + width), int(top + height))), orientation)
    assert part.tobytes() == upright.crop((7, 11, 47, 34)).tobytes()


def test_unknown_orientation_changes_nothing() -> None:
    scene = make_scene(40, 30)
    for orientation in (0, 9, -1):
        assert turn_upright(scene, orientation) is scene
    assert all(near(a, b) for a, b in zip(corners(scene), corners(turn_upright(scene, 1)), strict=True))
