import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from studio.engine.decode.orientation import turn_upright
from studio.engine.metadata.regions import PictureChange, is_same_ratio
from studio.recipe.geometry import Geometry, output_geometry
from studio.recipe.model import Anchor, Resize, ResizeMode

SIDES = st.integers(20, 90)


def make_change(stored: tuple[int, int], orientation: int, resize: Resize) -> PictureChange:
    size = (stored[1], stored[0]) if orientation >= 5 else stored
    return PictureChange(size=size, orientation=orientation, geometry=output_geometry(resize, *size))


@given(
    stored=st.tuples(SIDES, SIDES),
    orientation=st.integers(1, 8),
    mode=st.sampled_from((ResizeMode.FILL, ResizeMode.PAD, ResizeMode.EXACT)),
    box=st.tuples(SIDES, SIDES),
    anchor=st.sampled_from(Anchor),
    data=st.data(),
)
def test_boxes_lie_where_the_pixels_lie(
    stored: tuple[int, int],
    orientation: int,
    mode: ResizeMode,
    box: tuple[int, int],
    anchor: Anchor,
    data: st.DataObject,
) -> None:
    change = make_change(stored, orientation, Resize(mode=mode, width=box[0], height=box[1], anchor=anchor))
    left, top = (data.draw(st.integers(0, side - 8)) for side in stored)
    right = data.draw(st.integers(left + 4, stored[0]))
    bottom = data.draw(st.integers(top + 4, stored[1]))
    image = Image.new("L", stored)
    image.paste(255, (left, top, right, bottom))
    upright = turn_upright(image, orientation)
    geometry = change.geometry
    x, y, width, height = geometry.crop
    source = (max(0.0, x), max(0.0, y), min(x + width, upright.width), min(y + height, upright.height))
    scaled = upright.resize(geometry.scaled, Image.Resampling.NEAREST, source)
    output = Image.new("L", geometry.canvas)
    output.paste(scaled, geometry.position)
    found = change.box((left / stored[0], top / stored[1], (right - left) / stored[0], (bottom - top) / stored[1]))
    seen = output.getbbox()
    if found is None:
        shown = sum(output.histogram()[1:]) / (change.scale[0] * change.scale[1])
        assert shown <= 0.5 * (right - left) * (bottom - top) + 2 * (sum(stored) + 8)
        return
    expected = (
        found[0] * geometry.canvas[0],
        found[1] * geometry.canvas[1],
        (found[0] + found[2]) * geometry.canvas[0],
        (found[1] + found[3]) * geometry.canvas[1],
    )
    assert seen is None or all(abs(a - b) <= 1 for a, b in zip(seen, expected, strict=True))
    assert seen is not None or min(expected[2] - expected[0], expected[3] - expected[1]) <= 1


@given(x=st.floats(0, 1), y=st.floats(0, 1), orientation=st.integers(1, 8))
def test_points_lie_in_the_middle_of_their_boxes(x: float, y: float, orientation: int) -> None:
    change = make_change((80, 60), orientation, Resize(mode=ResizeMode.PAD, width=50, height=50))
    found, box = change.point((x, y)), change.box((x - 0.001, y - 0.001, 0.002, 0.002))
    assert found is not None
    if box is not None and min(x, y, 1 - x, 1 - y) > 0.001:
        assert found == pytest.approx((box[0] + box[2] / 2, box[1] + box[3] / 2))


def test_points_that_are_cut_away_are_none() -> None:
    change = make_change((100, 50), 1, Resize(mode=ResizeMode.FILL, width=50, height=50))
    assert change.point((0.1, 0.5)) is None
    assert change.point((0.5, 0.5)) == (0.5, 0.5)


@pytest.mark.parametrize(
    ("orientation", "resize", "keeps"),
    [
        (1, Resize(), (True, True, True)),
        (1, Resize(mode=ResizeMode.LONG_EDGE, pixels=40), (True, True, False)),
        (6, Resize(), (True, False, False)),
        (1, Resize(mode=ResizeMode.FILL, width=20, height=20), (False, False, False)),
        (1, Resize(mode=ResizeMode.PAD, width=20, height=20), (False, False, False)),
    ],
)
def test_what_stays_where_it_is(orientation: int, resize: Resize, keeps: tuple[bool, bool, bool]) -> None:
    change = make_change((80, 60), orientation, resize)
    assert (change.is_whole, change.keeps_fractions, change.keeps_pixels) == keeps


def test_unknown_turn_keeps_nothing() -> None:
    geometry = Geometry(crop=(0.0, 0.0, 80.0, 60.0), scaled=(80, 60), canvas=(80, 60))
    assert not PictureChange(size=(80, 60), orientation=None, geometry=geometry).keeps_fractions


def test_ratios() -> None:
    assert is_same_ratio((4032, 3024), (1200, 900)) and is_same_ratio((1000, 667), (300, 200))
    assert not is_same_ratio((4, 3), (3, 4)) and not is_same_ratio((3, 2), (4, 3)) and not is_same_ratio((0, 1), (0, 1))
