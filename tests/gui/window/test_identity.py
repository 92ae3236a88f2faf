"""Whose photos they are: asked where it is first needed, kept, and written wherever a recipe says {studio}."""

from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.gui.delivery.run.phase import Phase
from studio.gui.window.identity_dialog import IdentityDialog
from studio.gui.window.preferences_dialog import PreferencesDialog
from studio.recipe.identity import load_identity
from studio.recipe.watermark import Anchor
from tests.gui.session import add, finish, make_photos, open_window, wait


def test_the_first_recipe_has_no_watermark_and_asks_nothing(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    assert window.document.export.watermark == ()
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    window.start()
    finish(qtbot, window)
    assert window.session.phase is Phase.FINISHED
    assert not window.findChildren(IdentityDialog)


def test_the_first_text_asks_and_later_ones_use_the_answer(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 2, (900, 600)))
    window.recipe_pane.tabs.setCurrentIndex(1)
    window.recipe_pane.watermark.add_text.click()
    (dialog,) = window.findChildren(IdentityDialog)
    assert not dialog.save.isEnabled()
    wait(qtbot, lambda: "{studio} is empty on 2 photos" in window.banners.text("refused"))
    dialog.fields.name.setText("Studio Nord")
    dialog.fields.copyright.setText("© Nord {year}")
    dialog.save.click()
    assert load_identity().name == "Studio Nord"
    wait(qtbot, lambda: not window.banners.text("refused"))
    window.recipe_pane.watermark.add_text.click()
    texts = [mark.text for mark in window.document.export.watermark]  # type: ignore[union-attr]
    assert texts == ["© {year} {studio}", "© Nord {year}"]
    corners = [mark.anchor for mark in window.document.export.watermark]
    assert corners == [Anchor.SOUTH_EAST, Anchor.SOUTH_WEST]
    window.start()
    finish(qtbot, window)
    batch = window.session.plan.batch
    assert batch is not None
    assert batch.recipe.exports[0].watermark[0].text == "© {year} Studio Nord"  # type: ignore[union-attr]
    window.dialogs.show_preferences()
    (preferences,) = window.findChildren(PreferencesDialog)
    assert preferences.identity.name.text() == "Studio Nord"
    preferences.close()


def test_deliver_asks_once_and_does_not_insist(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    window.document.change_export("Change the file name", "", file="{studio}_{stem}")
    window.start()
    (dialog,) = window.findChildren(IdentityDialog)
    assert window.session.phase is Phase.READY
    dialog.reject()
    window.start()
    finish(qtbot, window)
    assert [path.name for path in (tmp_path / "out").rglob("*.jpg")] == ["_IMG_0000.jpg"]
