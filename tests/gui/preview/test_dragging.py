"""The frame of a watermark follows the mouse: it stays in the picture, keeps its ratio and snaps to lines."""

from hypothesis import given
from hypothesis import strategies as st

from studio.gui.preview.dragging import drag_box, drag_corner, snap_box
from studio.recipe.watermark import Anchor
from tests.strategies import anchors


def test_the_corner_across_stays_where_it_is() -> None:
    assert drag_corner((100, 100, 200, 100), (1, 1), (50, 25), Anchor.SOUTH_EAST, (900, 600)) == (100, 100, 250, 125)
    assert drag_corner((100, 100, 200, 100), (0, 0), (50, 25), Anchor.SOUTH_EAST, (900, 600)) == (150, 125, 150, 75)
    assert drag_corner((100, 100, 200, 100), (0, 0), (-50, -25), Anchor.CENTER, (900, 600)) == (50, 75, 300, 150)


def test_a_watermark_never_becomes_nothing() -> None:
    assert min(drag_corner((100, 100, 200, 10), (1, 1), (-900, -900), Anchor.NORTH_WEST, (900, 600))[2:]) >= 1


@given(
    anchor=anchors,
    corner=st.sampled_from([(0, 0), (1, 0), (0, 1), (1, 1)]),
    by=st.tuples(st.integers(-5000, 5000), st.integers(-5000, 5000)),
)
def test_a_dragged_corner_stays_in_the_picture(anchor: Anchor, corner: tuple[int, int], by: tuple[int, int]) -> None:
    canvas = (1500, 1100)
    left, top, width, height = drag_corner((700, 500, 120, 60), corner, by, anchor, canvas)
    assert min(left, top) >= 0
    assert left + width <= canvas[0] + 1
    assert top + height <= canvas[1] + 1


def test_a_watermark_that_is_outside_can_be_made_smaller_but_not_larger() -> None:
    outside = (1400, 1000, 300, 300)
    assert drag_corner(outside, (1, 1), (400, 400), Anchor.SOUTH_EAST, (1500, 1100)) == outside
    assert drag_corner(outside, (1, 1), (-150, -150), Anchor.SOUTH_EAST, (1500, 1100)) == (1400, 1000, 150, 150)


def test_a_drag_stays_in_the_picture_and_straight() -> None:
    assert drag_box((10, 10, 40, 16), (-50, 500), (100, 100)) == (0, 84, 40, 16)
    assert drag_box((10, 10, 40, 16), (20, 9), (100, 100), straight=True) == (30, 10, 40, 16)
    assert drag_box((-20, 10, 40, 16), (-10, 0), (100, 100)) == (-20, 10, 40, 16)


def test_lines_attract_within_reach() -> None:
    snapped = snap_box((32, 57, 40, 16), (100, 100), (5, 5), 3)
    assert snapped.box == (30, 57, 40, 16)
    assert snapped.columns == (50,)
    assert snapped.rows == ()
    assert snap_box((7, 78, 40, 16), (100, 100), (5, 5), 3).box == (5, 79, 40, 16)
    assert snap_box((2, 83, 40, 16), (100, 100), (5, 5), 2).box == (0, 84, 40, 16)
