"""A watermark that was moved by hand lies, by the engine's own placing, where the hand has left it."""

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec import structs
from PIL import Image

from studio.engine.render.watermark import watermark_box
from studio.gui.preview.placement import (
    Box,
    drag_box,
    drag_corner,
    moved,
    nearest_anchor,
    placement_of,
    resized,
    snap_box,
    write_length,
)
from studio.recipe.watermark import (
    Anchor,
    ImageWatermark,
    Length,
    PlacementChange,
    TextWatermark,
    Watermark,
    length_pixels,
)
from tests.strategies import anchors, lengths

canvases = st.tuples(st.integers(60, 9000), st.integers(60, 9000))
parts = st.floats(0, 1)
offsets = st.tuples(lengths(), lengths())


@pytest.fixture(scope="module")
def logo(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("watermark") / "logo.png"
    Image.new("RGBA", (40, 16), (255, 255, 255, 200)).save(path)
    return str(path)


def lies(watermark: Watermark, canvas: tuple[int, int]) -> Box:
    box = watermark_box(watermark, {}, canvas)
    assert box is not None
    return box


@given(canvas=canvases, anchor=anchors, offset=offsets, across=parts, down=parts, override=st.none() | anchors)
def test_a_moved_watermark_lies_where_it_was_left(
    logo: str,
    canvas: tuple[int, int],
    anchor: Anchor,
    offset: tuple[Length, Length],
    across: float,
    down: float,
    override: Anchor | None,
) -> None:
    portrait = None if override is None else PlacementChange(anchor=override)
    watermark = ImageWatermark(image=logo, anchor=anchor, offset=offset, portrait=portrait)
    wanted = round((canvas[0] - 40) * across), round((canvas[1] - 16) * down), 40, 16
    after = structs.replace(watermark, **moved(watermark, wanted, canvas))
    place = lies(after, canvas)
    assert place[2:] == wanted[2:]
    assert max(abs(place[0] - wanted[0]), abs(place[1] - wanted[1])) <= 1


@given(canvas=canvases, anchor=anchors, across=st.integers(-30, 30), down=st.integers(-12, 12))
def test_a_watermark_may_be_left_over_the_edge(
    logo: str, canvas: tuple[int, int], anchor: Anchor, across: int, down: int
) -> None:
    watermark = ImageWatermark(image=logo, anchor=anchor, offset=(3, "3%"))
    for wanted in ((across, down, 40, 16), (canvas[0] - 40 + across, canvas[1] - 16 + down, 40, 16)):
        place = lies(structs.replace(watermark, **moved(watermark, wanted, canvas)), canvas)
        assert max(abs(place[0] - wanted[0]), abs(place[1] - wanted[1])) <= 1


@given(anchor=anchors, offset=offsets, across=parts, down=parts)
def test_units_stay(anchor: Anchor, offset: tuple[Length, Length], across: float, down: float) -> None:
    watermark = ImageWatermark(image="logo.png", anchor=anchor, offset=offset)
    changes = moved(watermark, (round(1960 * across), round(1340 * down), 40, 16), (2000, 1356))
    after = changes["offset"]
    assert isinstance(after, tuple)
    for old, new in zip(offset, after, strict=True):
        assert isinstance(new, int) is isinstance(old, int)
        assert ("%" in str(new)) == ("%" in str(old))


@given(pixels=st.integers(-20_000, 20_000), short=st.integers(1, 65_500))
def test_a_percentage_is_as_short_as_its_pixel_allows(pixels: int, short: int) -> None:
    length = write_length(pixels, short, "3%")
    assert isinstance(length, str)
    assume(abs(pixels * 100 / short) < 100_000)
    assert round(length_pixels(length, short)) == pixels
    assert len(length.partition(".")[2]) <= 5
    shorter = f"{round(pixels * 100 / short)}%"
    if round(length_pixels(shorter, short)) == pixels:
        assert length == shorter


@pytest.mark.parametrize(
    ("box", "anchor"),
    [
        ((0, 0, 10, 10), Anchor.NORTH_WEST),
        ((45, 3, 10, 10), Anchor.NORTH),
        ((46, 3, 10, 10), Anchor.NORTH_EAST),
        ((2, 45, 10, 10), Anchor.WEST),
        ((45, 45, 10, 10), Anchor.CENTER),
        ((88, 45, 10, 10), Anchor.EAST),
        ((3, 80, 10, 10), Anchor.SOUTH_WEST),
        ((45, 80, 10, 10), Anchor.SOUTH),
        ((80, 80, 10, 10), Anchor.SOUTH_EAST),
    ],
)
def test_the_nearest_zone_becomes_the_anchor(box: Box, anchor: Anchor) -> None:
    assert nearest_anchor(box, (100, 100)) is anchor


def test_an_upright_photo_changes_what_differs_on_upright_photos() -> None:
    watermark = ImageWatermark(image="logo.png", portrait=PlacementChange(anchor=Anchor.SOUTH, opacity=50))
    changes = moved(watermark, (0, 0, 40, 16), (600, 900))
    assert changes == {
        "portrait": PlacementChange(anchor=Anchor.NORTH_WEST, offset=("0%", "0%"), opacity=50),
    }
    assert set(moved(watermark, (0, 0, 40, 16), (900, 600))) == {"anchor", "offset"}


def test_an_upright_photo_without_differences_changes_the_watermark() -> None:
    assert set(moved(ImageWatermark(image="logo.png"), (0, 0, 40, 16), (600, 900))) == {"anchor", "offset"}


@given(
    anchor=anchors,
    scale=st.sampled_from(["18%", "200px", 200]),
    corner=st.sampled_from([(0, 0), (1, 0), (0, 1), (1, 1)]),
    by=st.integers(-60, 200),
)
def test_a_resized_watermark_has_the_size_and_the_place_of_its_frame(
    logo: str, anchor: Anchor, scale: Length, corner: tuple[int, int], by: int
) -> None:
    canvas = (1500, 1100)
    watermark = ImageWatermark(image=logo, anchor=anchor, scale=scale, offset=("20%", 250))
    before = lies(watermark, canvas)
    frame = drag_corner(before, corner, (by if corner[0] else -by, 0), anchor, canvas)
    after = structs.replace(watermark, **resized(watermark, before, frame, canvas))
    place = lies(after, canvas)
    assert type(after.scale) is type(scale)
    assert all(abs(a - b) <= 1 for a, b in zip(place, frame, strict=True))


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


def test_a_text_without_scale_gets_larger_letters() -> None:
    watermark = TextWatermark(text="{n}", size="4%")
    changes = resized(watermark, (0, 0, 100, 20), (0, 0, 150, 30), (900, 600))
    assert changes["size"] == "6%"
    assert "scale" not in changes


def test_a_text_on_an_upright_photo_that_differs_gets_a_scale() -> None:
    watermark = TextWatermark(text="{n}", size="4%", portrait=PlacementChange(anchor=Anchor.NORTH_WEST))
    changes = resized(watermark, (18, 18, 100, 20), (18, 18, 150, 30), (600, 900))
    assert changes == {"portrait": PlacementChange(anchor=Anchor.NORTH_WEST, scale="25%")}


def test_an_image_without_scale_gets_one_in_percent() -> None:
    watermark = ImageWatermark(image="logo.png", anchor=Anchor.NORTH_WEST, offset=(0, 0))
    assert resized(watermark, (0, 0, 100, 20), (0, 0, 150, 30), (900, 600)) == {"scale": "25%"}


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


def test_the_placement_is_that_of_the_photo() -> None:
    watermark = ImageWatermark(image="logo.png", portrait=PlacementChange(anchor=Anchor.SOUTH))
    assert placement_of(watermark, (600, 900)).anchor is Anchor.SOUTH
    assert placement_of(watermark, (900, 600)).anchor is Anchor.SOUTH_EAST
