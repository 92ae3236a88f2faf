"""A picture of a preview as the screen wants it: the preview's own bytes, not copied."""

from PySide6.QtGui import QImage

_COMPARED = 40_000_000
"""Bytes that are compared in a few milliseconds."""


class Picture:
    """An image over RGB bytes, row by row; it keeps the bytes alive as long as it lives itself."""

    def __init__(self, data: bytes, width: int, height: int) -> None:
        if len(data) != width * height * 3:
            raise ValueError(f"{len(data)} bytes are not {width} x {height} pixels")
        self.data = data
        self.image = QImage(data, width, height, width * 3, QImage.Format.Format_RGB888)

    def is_same(self, other: "Picture") -> bool:
        """Tell whether another has the same pixels; of very large ones that is not looked at."""
        return len(self.data) <= _COMPARED and self.size == other.size and self.data == other.data

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.image.width(), self.image.height()
