"""Which part of a picture is seen: never enlarged when fitted, on whole pixels, without gaps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.gui.preview.viewport import LARGEST, Viewport

sides = st.integers(1, 9000)
sizes = st.tuples(sides, sides)
ways = st.tuples(st.integers(-9999, 9999), st.integers(-9999, 9999))
points = st.tuples(st.floats(0, 1), st.floats(0, 1))


def make(picture: tuple[int, int], area: tuple[int, int], margin: int = 20) -> Viewport:
    view = Viewport()
    view.set_area(*area, margin)
    view.set_picture(*picture)
    return view


@given(picture=sizes, area=sizes)
def test_a_fitted_picture_is_whole_and_never_enlarged(picture: tuple[int, int], area: tuple[int, int]) -> None:
    view = make(picture, area)
    assert view.scale <= 1
    for axis, (at, side, room) in enumerate(zip((view.left, view.top), view.shown, area, strict=True)):
        assert side <= max(1, room) or picture[axis] * view.scale < 1
        if side <= room:
            assert abs(at - (room - side) / 2) <= 1
    if view.scale < 1 and min(area) > 60:
        assert max(side * view.scale / (room - 40) for side, room in zip(picture, area, strict=True)) > 0.99


def test_a_picture_that_has_room_is_shown_pixel_by_pixel() -> None:
    view = make((300, 200), (800, 600))
    assert (view.scale, view.left, view.top) == (1, 250, 200)


@given(picture=sizes, area=sizes, scale=st.floats(0.01, 40), at=points)
def test_zooming_keeps_what_is_under_the_pointer(
    picture: tuple[int, int], area: tuple[int, int], scale: float, at: tuple[float, float]
) -> None:
    view = make(picture, area)
    view.fit()
    point = at[0] * area[0], at[1] * area[1]
    before = view.to_picture(*point)
    view.zoom_to(scale, point)
    assert view.scale <= LARGEST
    after = view.to_area(*before)
    for axis in (0, 1):
        is_free = view.shown[axis] > area[axis] and 0 <= before[axis] <= picture[axis]
        place, side, room = (view.left, view.top)[axis], view.shown[axis], area[axis]
        slack = min(20, room // 4)
        at_the_end = place in (slack, room - side - slack)
        assert not is_free or at_the_end or abs(after[axis] - point[axis]) <= 1


@given(
    picture=sizes,
    area=sizes,
    scale=st.floats(0.2, 16),
    by=ways,
)
def test_panning_leaves_no_gap(
    picture: tuple[int, int], area: tuple[int, int], scale: float, by: tuple[int, int]
) -> None:
    view = make(picture, area)
    view.zoom_to(scale)
    view.pan(*by)
    for at, side, room in zip((view.left, view.top), view.shown, area, strict=True):
        if side <= room:
            assert at == (room - side) // 2
        else:
            assert at <= min(20, room // 4)
            assert at + side >= room - min(20, room // 4)


def test_zooming_stops_at_the_pixels_and_at_the_whole() -> None:
    view = make((4000, 3000), (840, 640))
    scales: list[float] = []
    for _ in range(25):
        view.zoom_by(1.25)
        scales.append(view.scale)
    assert 1.0 in scales
    assert scales[-1] == LARGEST
    for _ in range(30):
        view.zoom_by(0.8)
        scales.append(view.scale)
    assert scales[25:].count(1.0) == 1
    assert view.is_fitted


def test_another_size_of_the_area_keeps_the_middle() -> None:
    view = make((4000, 3000), (800, 600))
    view.zoom_to(1.0)
    view.pan(-300, 200)
    middle = view.to_picture(400, 300)
    view.set_area(1000, 400, 20)
    assert view.to_picture(500, 200) == pytest.approx(middle, abs=1)


def test_a_preview_of_another_size_shows_the_same_part() -> None:
    view = make((2000, 1000), (400, 400))
    view.zoom_to(1.0)
    view.pan(-500, -100)
    part = [at / side for at, side in zip(view.to_picture(200, 200), (2000, 1000), strict=True)]
    view.set_picture(1000, 500)
    assert [at / side for at, side in zip(view.to_picture(200, 200), (1000, 500), strict=True)] == pytest.approx(
        part, abs=0.01
    )


@given(picture=sizes, other=sizes, area=sizes)
def test_the_scale_of_a_picture_to_come_is_known(
    picture: tuple[int, int], other: tuple[int, int], area: tuple[int, int]
) -> None:
    view = make(picture, area)
    wanted = view.scale_of(other)
    assert view.picture == picture
    view.set_picture(*other)
    assert view.scale == wanted
