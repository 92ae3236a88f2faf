"""A picture of a preview as the screen wants it: the preview's own bytes, not copied."""

from PySide6.QtGui import QImage


class Picture:
    """An image over RGB bytes, row by row; it keeps the bytes alive as long as it lives itself."""

    def __init__(self, data: bytes, width: int, height: int) -> None:
        if len(data) != width * height * 3:
            raise ValueError(f"{len(data)} bytes are not {width} x {height} pixels")
        self.data = data
        self.image = QImage(data, width, height, width * 3, QImage.Format.Format_RGB888)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.image.width(), self.image.height()
