"""What the client gets, in a real window: made at the end of a run and of past deliveries; and the client's choice."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from studio.batch.journal.records import DeliverableKind
from studio.gui.delivery.past import actions
from studio.gui.delivery.past.history import HistoryPage
from studio.gui.delivery.run.phase import Phase
from studio.gui.window.window import Window
from studio.recipe import library
from studio.recipe.deliverable import Gallery
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from tests.gui.session import add, finish, make_photos, open_window, wait

pytestmark = pytest.mark.slow

SMALL = Recipe(
    exports=(Export(name="web", folder="web", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=60)),), name="Small"
)


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    return open_window(qtbot, store, tmp_path / "out")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was opened in other programs."""
    paths: list[Path] = []
    monkeypatch.setattr(actions, "open_path", lambda path: paths.append(path) or True)
    return paths


def deliver(qtbot: QtBot, window: Window, card: Path) -> None:
    add(qtbot, window, card)
    qtbot.mouseClick(window.bar.start, Qt.MouseButton.LeftButton)
    finish(qtbot, window)
    assert window.session.phase is Phase.FINISHED


def test_a_run_makes_all_of_it_and_offers_to_open_it(
    qtbot: QtBot, window: Window, tmp_path: Path, opened: list[Path]
) -> None:
    window.document.load(library.load_preset("client-gallery"), None)
    said: list[str] = []
    kinds: list[DeliverableKind] = []

    def note() -> None:
        if window.session.making is not None:
            kinds.append(window.session.making.kind)
            said.append(window.bar.line.text.text())

    window.session.changed.connect(note)
    deliver(qtbot, window, make_photos(tmp_path / "card", 3))
    assert list(dict.fromkeys(kinds)) == [DeliverableKind.ZIP, DeliverableKind.SHEET, DeliverableKind.GALLERY]
    assert any("Packing the ZIP file" in words and "of 3" in words for words in said)
    assert window.session.making is None
    out = tmp_path / "out"
    assert {path.name for path in out.iterdir()} == {"photos", "gallery", "out.zip", "out sheet.pdf"}
    assert window.summary.gallery.isVisible()
    window.summary.gallery.click()
    window.summary.sheet.click()
    assert opened == [out / "gallery" / "index.html", out / "out sheet.pdf"]


def test_a_past_delivery_gets_a_gallery_and_a_zip_file(
    qtbot: QtBot, window: Window, tmp_path: Path, opened: list[Path]
) -> None:
    window.document.load(SMALL, None)
    deliver(qtbot, window, make_photos(tmp_path / "card", 2))
    assert not window.summary.gallery.isVisible()
    for at, name in ((0, "gallery/index.html"), (1, "out sheet.pdf"), (2, "out.zip")):
        window.deliveries.show_history()
        page = window.findChild(HistoryPage)
        assert isinstance(page, HistoryPage)
        wait(qtbot, lambda page=page: page.make.isEnabled())
        menu = page.make.menu()
        assert isinstance(menu, QMenu)
        with qtbot.waitSignal(window.deliveries.maker.ended, timeout=60_000):
            menu.actions()[at].trigger()
        wait(qtbot, lambda name=name: (tmp_path / "out" / name).is_file())
        banner = window.banners.banner("made")
        assert banner is not None and Path(name).name in banner.label.text()
        banner.buttons[0].click()
    out = tmp_path / "out"
    assert opened == [out / "gallery" / "index.html", out / "out sheet.pdf", out]
    assert window.banners.banner("making") is None


def test_the_choice_of_a_client_checks_those_photos(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    choice = tmp_path / "choice.csv"
    choice.write_text('\ufefffile\r\n"IMG_0001.jpg"\r\n"IMG_0003.jpg"\r\n"gone.jpg"\r\n', encoding="utf-8")
    window.add([choice])
    banner = window.banners.banner("choice")
    assert banner is not None and "Add the photos first" in banner.label.text()
    add(qtbot, window, make_photos(tmp_path / "card", 5))
    window.open_paths([choice])
    assert [photo.path.name for photo in window.model.delivered()] == ["IMG_0001.jpg", "IMG_0003.jpg"]
    banner = window.banners.banner("choice")
    assert banner is not None
    assert "has chosen 2 photo" in banner.label.text()
    assert "1 name" in banner.label.text()
    choice.write_text("file\nother.jpg\n")
    window.add([choice])
    assert window.model.delivered_count == 2
    banner = window.banners.banner("choice")
    assert banner is not None
    assert "No photo of the list is named in choice.csv." in banner.label.text()


def test_the_choice_of_a_client_waits_for_the_delivery(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    choice = tmp_path / "choice.csv"
    choice.write_text("file\nIMG_0001.jpg\n")
    add(qtbot, window, make_photos(tmp_path / "card", 20, (900, 600)))
    window.start()
    wait(qtbot, lambda: window.model.is_running)
    window.add([choice])
    assert "when this delivery is done" in window.banners.text("choice")
    finish(qtbot, window)
    assert window.model.delivered_count == 20


def test_a_recipe_with_a_gallery_comes_back_with_its_delivery(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    recipe = Recipe(exports=SMALL.exports, name="Small", gallery=Gallery(title="Spring"))
    window.document.load(recipe, None)
    deliver(qtbot, window, make_photos(tmp_path / "card", 1))
    page = (tmp_path / "out" / "gallery" / "index.html").read_text(encoding="utf-8")
    assert "<h1>Spring</h1>" in page
