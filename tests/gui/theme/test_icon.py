"""Icons are sharp on every screen and follow the colours."""

import pytest
from PySide6.QtCore import QSize

from studio.gui.theme import icon, theme


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_has_the_pixels_of_the_screen(ratio: float) -> None:
    drawn = icon.icon("menu").pixmap(QSize(16, 16), ratio)
    assert drawn.size() == QSize(16, 16) * ratio
    assert drawn.devicePixelRatio() == ratio


def test_an_icon_follows_the_colours() -> None:
    made = icon.icon("menu")
    before = made.pixmap(QSize(16, 16)).toImage()
    theme.notifier().choose(theme.Choice.LIGHT)
    assert made.pixmap(QSize(16, 16)).toImage() != before
