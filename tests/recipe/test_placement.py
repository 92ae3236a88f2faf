"""Where a watermark is, and back to recipe values: pure round trips, and the engine's rendered box agrees with them."""

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec import structs
from PIL import Image

from studio.engine.render.watermark import watermark_box
from studio.gui.preview.dragging import drag_corner
from studio.recipe.placement import (
    Rectangle,
    available_size,
    move_changes,
    nearest_anchor,
    place,
    resize_changes,
    scale_pixels,
    watermark_for,
    write_length,
)
from studio.recipe.watermark import (
    Anchor,
    ImageWatermark,
    Length,
    PortraitChange,
    TextWatermark,
    Watermark,
    length_pixels,
)
from tests.strategies import anchors, changes, lengths

canvases = st.tuples(st.integers(60, 9000), st.integers(60, 9000))
parts = st.floats(0, 1)
offsets = st.tuples(lengths(), lengths())


def placed(watermark: Watermark, size: tuple[int, int], canvas: tuple[int, int]) -> Rectangle:
    """Return where a watermark of a size is, without rendering it."""
    return *place(watermark_for(watermark, canvas), size, canvas), *size


@given(
    canvas=canvases,
    anchor=anchors,
    offset=offsets,
    portrait=st.none() | changes,
    size=st.tuples(st.integers(1, 900), st.integers(1, 900)),
    spot=st.tuples(parts, parts),
)
def test_placed_and_moved_and_placed_again_is_within_one_pixel(
    canvas: tuple[int, int],
    anchor: Anchor,
    offset: tuple[Length, Length],
    portrait: PortraitChange | None,
    size: tuple[int, int],
    spot: tuple[float, float],
) -> None:
    watermark = ImageWatermark(image="logo.png", anchor=anchor, offset=offset, portrait=portrait)
    size = min(size[0], canvas[0]), min(size[1], canvas[1])
    still = placed(watermark, size, canvas)
    left, top = (round((side - own) * part) for side, own, part in zip(canvas, size, spot, strict=True))
    for wanted in (still, (left, top, *size)):
        again = placed(structs.replace(watermark, **move_changes(watermark, wanted, canvas)), size, canvas)
        assert max(abs(a - b) for a, b in zip(again, wanted, strict=True)) <= 1


@given(
    canvas=st.tuples(st.integers(200, 9000), st.integers(200, 9000)),
    anchor=anchors,
    scale=st.integers(5, 40).map("{}%".format) | st.integers(20, 80) | st.integers(20, 80).map("{}px".format),
    factor=st.floats(0.6, 2),
)
def test_placed_and_resized_and_placed_again_is_within_one_pixel(
    canvas: tuple[int, int], anchor: Anchor, scale: Length, factor: float
) -> None:
    watermark = ImageWatermark(image="logo.png", anchor=anchor, scale=scale, offset=("4%", 5))

    def box(of: Watermark) -> Rectangle:
        width = scale_pixels(watermark_for(of, canvas), canvas)
        assert width is not None
        assert width <= available_size(watermark_for(of, canvas), canvas)[0]
        return placed(of, (width, width), canvas)  # square, so that no ratio is rounded

    before = box(watermark)
    by = before[2] * (factor - 1), before[3] * (factor - 1)
    wanted = drag_corner(before, (1, 1), by, anchor, canvas)
    after = box(structs.replace(watermark, **resize_changes(watermark, before, wanted, canvas)))
    assert max(abs(a - b) for a, b in zip(after, wanted, strict=True)) <= 1


@pytest.fixture(scope="module")
def logo(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("watermark") / "logo.png"
    Image.new("RGBA", (40, 16), (255, 255, 255, 200)).save(path)
    return str(path)


def rendered_box(watermark: Watermark, canvas: tuple[int, int]) -> Rectangle:
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
    portrait = None if override is None else PortraitChange(anchor=override)
    watermark = ImageWatermark(image=logo, anchor=anchor, offset=offset, portrait=portrait)
    wanted = round((canvas[0] - 40) * across), round((canvas[1] - 16) * down), 40, 16
    after = structs.replace(watermark, **move_changes(watermark, wanted, canvas))
    place = rendered_box(after, canvas)
    assert place[2:] == wanted[2:]
    assert max(abs(place[0] - wanted[0]), abs(place[1] - wanted[1])) <= 1


@given(canvas=canvases, anchor=anchors, across=st.integers(-30, 30), down=st.integers(-12, 12))
def test_a_watermark_may_be_left_over_the_edge(
    logo: str, canvas: tuple[int, int], anchor: Anchor, across: int, down: int
) -> None:
    watermark = ImageWatermark(image=logo, anchor=anchor, offset=(3, "3%"))
    for wanted in ((across, down, 40, 16), (canvas[0] - 40 + across, canvas[1] - 16 + down, 40, 16)):
        place = rendered_box(structs.replace(watermark, **move_changes(watermark, wanted, canvas)), canvas)
        assert max(abs(place[0] - wanted[0]), abs(place[1] - wanted[1])) <= 1


@given(anchor=anchors, offset=offsets, across=parts, down=parts)
def test_units_stay(anchor: Anchor, offset: tuple[Length, Length], across: float, down: float) -> None:
    watermark = ImageWatermark(image="logo.png", anchor=anchor, offset=offset)
    changes = move_changes(watermark, (round(1960 * across), round(1340 * down), 40, 16), (2000, 1356))
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
def test_the_nearest_zone_becomes_the_anchor(box: Rectangle, anchor: Anchor) -> None:
    assert nearest_anchor(box, (100, 100)) is anchor


def test_an_upright_photo_changes_what_differs_on_upright_photos() -> None:
    watermark = ImageWatermark(image="logo.png", portrait=PortraitChange(anchor=Anchor.SOUTH, opacity=50))
    changes = move_changes(watermark, (0, 0, 40, 16), (600, 900))
    assert changes == {
        "portrait": PortraitChange(anchor=Anchor.NORTH_WEST, offset=("0%", "0%"), opacity=50),
    }
    assert set(move_changes(watermark, (0, 0, 40, 16), (900, 600))) == {"anchor", "offset"}


def test_an_upright_photo_without_differences_changes_the_watermark() -> None:
    assert set(move_changes(ImageWatermark(image="logo.png"), (0, 0, 40, 16), (600, 900))) == {"anchor", "offset"}


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
    before = rendered_box(watermark, canvas)
    frame = drag_corner(before, corner, (by if corner[0] else -by, 0), anchor, canvas)
    after = structs.replace(watermark, **resize_changes(watermark, before, frame, canvas))
    place = rendered_box(after, canvas)
    assert type(after.scale) is type(scale)
    assert all(abs(a - b) <= 1 for a, b in zip(place, frame, strict=True))


def test_a_text_without_scale_gets_larger_letters() -> None:
    watermark = TextWatermark(text="{n}", size="4%")
    changes = resize_changes(watermark, (0, 0, 100, 20), (0, 0, 150, 30), (900, 600))
    assert changes["size"] == "6%"
    assert "scale" not in changes


def test_a_text_on_an_upright_photo_that_differs_gets_larger_letters_there() -> None:
    watermark = TextWatermark(text="{n}", size="4%", portrait=PortraitChange(anchor=Anchor.NORTH_WEST))
    changes = resize_changes(watermark, (18, 18, 100, 20), (18, 18, 150, 30), (600, 900))
    assert changes == {"portrait": PortraitChange(anchor=Anchor.NORTH_WEST, size="6%")}


def test_an_image_without_scale_gets_one_in_percent() -> None:
    watermark = ImageWatermark(image="logo.png", anchor=Anchor.NORTH_WEST, offset=(0, 0))
    assert resize_changes(watermark, (0, 0, 100, 20), (0, 0, 150, 30), (900, 600)) == {"scale": "25%"}


def test_the_placement_is_that_of_the_photo() -> None:
    watermark = ImageWatermark(image="logo.png", portrait=PortraitChange(anchor=Anchor.SOUTH))
    assert watermark_for(watermark, (600, 900)).anchor is Anchor.SOUTH
    assert watermark_for(watermark, (900, 600)).anchor is Anchor.SOUTH_EAST
