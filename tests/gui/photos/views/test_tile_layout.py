"""Where tiles and headings are, compared with a layout that is made row by row."""

from hypothesis import given
from hypothesis import strategies as st

from studio.gui.photos.views.tile_layout import TileLayout

PITCH, HEAD = 50, 20


def made(sections: list[int], columns: int, *, has_headings: bool) -> tuple[TileLayout, list[tuple[int, int, int]]]:
    """Return a layout and, for each row, its top, height and column as they are when laid one after the other."""
    headings, expected, top, row = list[int](), list[tuple[int, int, int]](), 0, 0
    for tiles in sections:
        if has_headings:
            headings.append(row)
            expected.append((top, HEAD, 0))
            top += HEAD
            row += 1
        for tile in range(tiles):
            expected.append((top + tile // columns * PITCH, PITCH, tile % columns))
        row += tiles
        top += -(-tiles // columns) * PITCH
    layout = TileLayout(headings=headings, count=row, columns=columns, pitch=PITCH, head=HEAD)
    return layout, expected


@given(sections=st.lists(st.integers(0, 9), min_size=1, max_size=5), columns=st.integers(1, 4))
def test_rows_are_where_one_after_the_other_puts_them(sections: list[int], columns: int) -> None:
    for has_headings in (True, False):
        parts = sections if has_headings else [sum(sections)]
        layout, expected = made(parts, columns, has_headings=has_headings)
        assert [layout.place(row) for row in range(layout.count)] == [(top, across) for top, _, across in expected]
        bottom = max((top + height for top, height, _ in expected), default=0)
        assert layout.height == bottom
        for row, (top, height, across) in enumerate(expected):
            assert layout.row_at(top, across) == row
            assert layout.row_at(top + height - 1, across) == row


@given(
    sections=st.lists(st.integers(0, 9), min_size=1, max_size=5),
    columns=st.integers(1, 4),
    top=st.integers(-30, 600),
    height=st.integers(1, 200),
)
def test_rows_between_two_heights_have_all_that_is_seen(
    sections: list[int], columns: int, top: int, height: int
) -> None:
    layout, expected = made(sections, columns, has_headings=True)
    first, after = layout.rows_between(top, top + height)
    seen = [row for row, (y, tall, _) in enumerate(expected) if y < top + height and y + tall > top]
    assert set(seen) <= set(range(first, after))
    assert after - first <= len(seen) + 3 * columns + 2


def test_lines_above_and_below_stop_at_headings() -> None:
    layout, _ = made([4, 2], 3, has_headings=True)  # rows: H 0 | 1 2 3 | 4 | H 5 | 6 7
    assert [layout.line_below(row, layout.place(row)[1]) for row in range(8)] == [1, 4, 4, 4, 5, 6, 6, 7]
    assert [layout.line_above(row, layout.place(row)[1]) for row in range(8)] == [0, 0, 0, 0, 1, 4, 5, 5]
    assert layout.line_below(0, 2) == 3
