"""Where the rows of a grid are: headings over their tiles, tiles side by side. Arithmetic on pixels; no Qt.

What a grid shows costs the tiles in view; only a change of the layout itself costs one step for each heading.
"""

from bisect import bisect_right
from collections.abc import Sequence


class TileLayout:
    """Rows from `headings[0]` on belong to the first heading, and so on; without headings all are tiles."""

    def __init__(self, *, headings: Sequence[int], count: int, columns: int, pitch: int, head: int) -> None:
        """`columns` tiles of height `pitch` are side by side, below headings of height `head`; of `count` rows."""
        self.count = count
        self.columns = columns
        self.pitch = pitch
        self._head = head if headings else 0
        self._starts = list(headings) or [0]
        self._tops = [0]
        ends = [*self._starts[1:], count]
        for start, end in zip(self._starts, ends, strict=True):
            tiles = max(0, end - start - (1 if headings else 0))
            self._tops.append(self._tops[-1] + self._head + -(-tiles // columns) * pitch)

    @property
    def height(self) -> int:
        """The height of all rows."""
        return self._tops[-1]

    def is_heading(self, row: int) -> bool:
        """Tell whether a row is a heading."""
        return bool(self._head) and self._starts[self._section(row)] == row

    def place(self, row: int) -> tuple[int, int]:
        """Return the top of a row and its column; headings are in column 0."""
        section = self._section(row)
        if self.is_heading(row):
            return self._tops[section], 0
        down, across = divmod(row - self._first(section), self.columns)
        return self._tops[section] + self._head + down * self.pitch, across

    def row_at(self, y: int, across: int) -> int:
        """Return the row at a height and in a column, or the nearest before it; -1 when there are none."""
        if not self.count:
            return -1
        section = min(max(0, bisect_right(self._tops, y) - 1), len(self._starts) - 1)
        below = y - self._tops[section] - self._head
        if below < 0 and self._head:
            return self._starts[section]
        row = self._first(section) + max(0, below) // self.pitch * self.columns + across
        return min(row, self._end(section) - 1)

    def rows_between(self, top: int, bottom: int) -> tuple[int, int]:
        """Return the first row that reaches below `top`, and the one after the last that begins above `bottom`."""
        if not self.count:
            return 0, 0
        return max(0, self.row_at(top, 0)), self.row_at(bottom, self.columns - 1) + 1

    def line_above(self, row: int, across: int) -> int:
        """Return the row one line above, in a column where that line has it; the same row at the top."""
        top = self.place(row)[0]
        return row if top <= 0 else self.row_at(top - 1, across)

    def line_below(self, row: int, across: int) -> int:
        """Return the row one line below, in a column where that line has it; the same row at the bottom."""
        bottom = self.place(row)[0] + (self._head if self.is_heading(row) else self.pitch)
        return row if bottom >= self.height else self.row_at(bottom, across)

    def _section(self, row: int) -> int:
        return max(0, bisect_right(self._starts, row) - 1)

    def _first(self, section: int) -> int:
        """Return the first row of a section that is a tile."""
        return self._starts[section] + (1 if self._head else 0)

    def _end(self, section: int) -> int:
        return self._starts[section + 1] if section + 1 < len(self._starts) else self.count
