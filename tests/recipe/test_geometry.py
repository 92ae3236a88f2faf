"""The geometry of every mode, as numbers: ratio, limits, crops and positions."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from studio.recipe.geometry import Geometry, is_smaller_than_asked, output_geometry
from studio.recipe.model import Resize, ResizeMode
from studio.recipe.watermark import Anchor
from tests.strategies import anchors, photo_sides, photo_sizes, resizes, sides

KEEPING_RATIO = (
    ResizeMode.ORIGINAL,
    ResizeMode.FIT,
    ResizeMode.LONG_EDGE,
    ResizeMode.SHORT_EDGE,
    ResizeMode.PERCENT,
    ResizeMode.MEGAPIXELS,
    ResizeMode.PAD,
)
HALF = 0.5 + 1e-6


def scales(geometry: Geometry) -> tuple[float, float]:
    """Return by how much a geometry scales, across and down."""
    return geometry.scaled[0] / geometry.crop[2], geometry.scaled[1] / geometry.crop[3]


@pytest.mark.slow
@given(resizes(modes=KEEPING_RATIO), photo_sizes)
def test_ratio_is_kept_within_half_a_pixel(resize: Resize, size: tuple[int, int]) -> None:
    geometry = output_geometry(resize, *size)
    width, height = geometry.scaled
    assume(min(width, height) > 1)  # a side is never less than 1 pixel, whatever the ratio
    # One scale exists that explains both sides to within half a pixel each.
    low = max((width - HALF) / size[0], (height - HALF) / size[1])
    high = min((width + HALF) / size[0], (height + HALF) / size[1])
    assert low <= high
    assert geometry.crop == (0, 0, *size)


@given(resizes(enlarge=False), photo_sizes)
def test_nothing_is_enlarged_unless_asked(resize: Resize, size: tuple[int, int]) -> None:
    geometry = output_geometry(resize, *size)
    # Half a pixel of rounding is no enlargement; one pixel is the least that a side can have.
    assert geometry.scaled[0] <= max(1, geometry.crop[2] + HALF)
    assert geometry.scaled[1] <= max(1, geometry.crop[3] + HALF)


@given(resizes(), photo_sizes)
def test_geometry_is_sound_in_every_mode(resize: Resize, size: tuple[int, int]) -> None:
    geometry = output_geometry(resize, *size)
    left, top, wide, high = geometry.crop
    assert left >= 0 and top >= 0 and wide > 0 and high > 0
    assert left + wide <= size[0] + 1e-6 and top + high <= size[1] + 1e-6
    assert min(geometry.scaled) >= 1
    across, down = geometry.position
    assert across >= 0 and across + geometry.scaled[0] <= geometry.canvas[0]
    assert down >= 0 and down + geometry.scaled[1] <= geometry.canvas[1]


@given(photo_sizes)
def test_original_changes_nothing(size: tuple[int, int]) -> None:
    assert output_geometry(Resize(), *size) == Geometry(crop=(0, 0, *size), scaled=size, canvas=size)


@given(resizes(modes=[ResizeMode.FIT]), photo_sizes)
def test_fit_stays_in_its_box_and_touches_it(resize: Resize, size: tuple[int, int]) -> None:
    scaled = output_geometry(resize, *size).scaled
    pairs = [(side, box) for side, box in zip(scaled, (resize.width, resize.height), strict=True) if box]
    assert all(side <= box for side, box in pairs)
    if resize.enlarge or any(own > box for own, box in zip(size, (resize.width, resize.height), strict=True) if box):
        assert any(side == box for side, box in pairs)
    else:
        assert scaled == size


@given(sides, photo_sizes, st.booleans())
def test_edges_become_what_was_asked(pixels: int, size: tuple[int, int], enlarge: bool) -> None:
    for mode, edge in ((ResizeMode.LONG_EDGE, max), (ResizeMode.SHORT_EDGE, min)):
        geometry = output_geometry(Resize(mode=mode, pixels=pixels, enlarge=enlarge), *size)
        assert edge(geometry.scaled) == (pixels if enlarge else min(pixels, edge(size)))


@given(photo_sizes, st.floats(0.001, 500), st.booleans())
def test_megapixels_are_met_to_within_the_rounding(size: tuple[int, int], asked: float, enlarge: bool) -> None:
    geometry = output_geometry(Resize(mode=ResizeMode.MEGAPIXELS, megapixels=asked, enlarge=enlarge), *size)
    width, height = geometry.scaled
    wanted = asked * 1e6 if enlarge else min(asked * 1e6, size[0] * size[1])
    assume(min(width, height) > 1)
    assert (width - HALF) * (height - HALF) <= wanted <= (width + HALF) * (height + HALF)


def test_percent_is_of_each_side() -> None:
    half = output_geometry(Resize(mode=ResizeMode.PERCENT, percent=50), 4001, 3000)
    assert half.scaled == (2001, 1500)
    assert output_geometry(Resize(mode=ResizeMode.PERCENT, percent=200, enlarge=True), 40, 30).scaled == (80, 60)


@given(sides, sides, photo_sizes)
def test_exact_stretches_to_just_that_size(width: int, height: int, size: tuple[int, int]) -> None:
    grown = Resize(mode=ResizeMode.EXACT, width=width, height=height, enlarge=True)
    assert output_geometry(grown, *size).scaled == (width, height)
    kept = Resize(mode=ResizeMode.EXACT, width=width, height=height)
    geometry = output_geometry(kept, *size)
    fits = width <= size[0] and height <= size[1]
    assert (geometry.scaled == (width, height)) == fits
    assert is_smaller_than_asked(kept, geometry) == (not fits)


@given(sides, sides, photo_sizes, anchors)
def test_fill_has_the_ratio_of_its_box_and_cuts_one_way_only(
    width: int, height: int, size: tuple[int, int], anchor: Anchor
) -> None:
    resize = Resize(mode=ResizeMode.FILL, width=width, height=height, enlarge=True, anchor=anchor)
    geometry = output_geometry(resize, *size)
    left, top, wide, high = geometry.crop
    assert geometry.scaled == geometry.canvas == (width, height)
    assert wide / high == pytest.approx(width / height)
    assert wide == pytest.approx(size[0]) or high == pytest.approx(size[1])
    across, down = anchor.fractions
    assert left == pytest.approx((size[0] - wide) * across, abs=1e-6)
    assert top == pytest.approx((size[1] - high) * down, abs=1e-6)


@given(sides, sides, photo_sizes, anchors)
def test_fill_of_a_small_photo_keeps_the_ratio_instead_of_growing(
    width: int, height: int, size: tuple[int, int], anchor: Anchor
) -> None:
    resize = Resize(mode=ResizeMode.FILL, width=width, height=height, anchor=anchor)
    geometry = output_geometry(resize, *size)
    scaled = geometry.scaled
    assert scaled[0] <= width and scaled[1] <= height
    assert is_smaller_than_asked(resize, geometry) == (scaled != (width, height))
    assume(min(scaled) > 1)
    low = max((scaled[0] - HALF) / width, (scaled[1] - HALF) / height)
    high = min((scaled[0] + HALF) / width, (scaled[1] + HALF) / height)
    assert low <= high


@given(sides, sides, photo_sizes, anchors, st.booleans())
def test_pad_has_its_canvas_and_the_photo_at_its_anchor(
    width: int, height: int, size: tuple[int, int], anchor: Anchor, enlarge: bool
) -> None:
    resize = Resize(mode=ResizeMode.PAD, width=width, height=height, anchor=anchor, enlarge=enlarge)
    geometry = output_geometry(resize, *size)
    assert geometry.canvas == (width, height)
    if enlarge:
        assert geometry.scaled[0] == width or geometry.scaled[1] == height
    across, down = anchor.fractions
    free = width - geometry.scaled[0], height - geometry.scaled[1]
    assert abs(geometry.position[0] - free[0] * across) <= HALF
    assert abs(geometry.position[1] - free[1] * down) <= HALF
    if anchor is Anchor.NORTH_WEST:
        assert geometry.position == (0, 0)
    if anchor is Anchor.SOUTH_EAST:
        assert geometry.position == free


@given(photo_sides)
def test_a_square_stays_square(side: int) -> None:
    geometry = output_geometry(Resize(mode=ResizeMode.FIT, width=1000, height=700), side, side)
    assert geometry.scaled[0] == geometry.scaled[1]


@pytest.mark.parametrize(
    ("resize", "size", "scaled"),
    [
        (Resize(mode=ResizeMode.FIT, width=2048, height=2048), (6000, 4000), (2048, 1365)),
        (Resize(mode=ResizeMode.FIT, width=2048, height=2048), (4000, 6000), (1365, 2048)),
        (Resize(mode=ResizeMode.FIT, width=2048), (6000, 4000), (2048, 1365)),
        (Resize(mode=ResizeMode.FIT, height=1000), (6000, 4000), (1500, 1000)),
        (Resize(mode=ResizeMode.LONG_EDGE, pixels=1200), (4000, 6000), (800, 1200)),
        (Resize(mode=ResizeMode.SHORT_EDGE, pixels=1200), (6000, 4000), (1800, 1200)),
        (Resize(mode=ResizeMode.EXACT, width=800, height=600), (6000, 4000), (800, 600)),
        (Resize(mode=ResizeMode.EXACT, width=800, height=600), (400, 400), (400, 300)),
        (Resize(mode=ResizeMode.FILL, width=800, height=600), (6000, 4000), (800, 600)),
        (Resize(mode=ResizeMode.PAD, width=800, height=600), (6000, 4000), (800, 533)),
        (Resize(mode=ResizeMode.PAD, width=800, height=600), (60, 40), (60, 40)),
        (Resize(mode=ResizeMode.MEGAPIXELS, megapixels=6), (6000, 4000), (3000, 2000)),
        (Resize(mode=ResizeMode.FIT, width=100, height=100), (20_000, 3), (100, 1)),
    ],
)
def test_sizes_that_people_expect(resize: Resize, size: tuple[int, int], scaled: tuple[int, int]) -> None:
    assert output_geometry(resize, *size).scaled == scaled


@pytest.mark.parametrize(
    ("position", "crop"),
    [((0, 0), (0, 0)), ((100, 0), (100, 0)), ((25, 80), (25, 0)), ((50, 50), (50, 0))],
)
def test_a_position_says_in_percent_what_fill_keeps(position: tuple[float, float], crop: tuple[float, float]) -> None:
    resize = Resize(mode=ResizeMode.FILL, width=10, height=10, position=position, anchor=Anchor.SOUTH_EAST)
    assert output_geometry(resize, 200, 100).crop == (*crop, 100, 100)
    upright = output_geometry(resize, 100, 200).crop
    assert upright == (0, position[1], 100, 100)
