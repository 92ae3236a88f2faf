"""A position of their own for portrait photos is seen at once: the preview goes to such a photo."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import TextWatermark
from tests.gui.session import add, make_photos, open_window, wait


@pytest.mark.slow
def test_separate_position_goes_to_the_next_portrait_photo(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    """One that is chosen already stays."""
    card = make_photos(tmp_path / "card", 3)
    make_photos(tmp_path / "tall", 2, (160, 240))
    for number in range(2):
        (tmp_path / "tall" / f"IMG_{number:04}.jpg").rename(card / f"TALL_{number}.jpg")
    window = open_window(qtbot, store, tmp_path / "out")
    window.document.load(Recipe(exports=(Export(watermark=(TextWatermark(text="a"),)),)), None)
    add(qtbot, window, card)
    wait(qtbot, lambda: window.photo_pane.current_index() == 0)
    form = window.recipe_pane.watermark.watermark
    form.upright.setCurrentIndex(1)
    wait(qtbot, lambda: window.model.photos[window.photo_pane.current_index()].path.name == "TALL_0.jpg")
    window.photo_pane.choose(4)
    form.upright.setCurrentIndex(0)
    form.upright.setCurrentIndex(1)
    wait(qtbot, lambda: not window._chosen_photo._finder._task.is_busy)
    qtbot.wait(50)
    assert window.photo_pane.current_index() == 4
