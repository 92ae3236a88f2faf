"""Cards of exports and watermarks: ordered by mouse and keys, hidden by the eye, as wide as the forms."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.bridge import Previewer
from studio.gui.bridge.samples.small_pictures import SmallPictures
from studio.gui.recipe.card import Card
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.pane import RecipePane
from studio.paths import resource_path
from studio.recipe.model import Export, Format, Recipe
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark
from tests.gui.inline_worker import InlineWorker
from tests.gui.session import WAIT

MARK = 1
LOGO = ImageWatermark(image=str(resource_path("watermarks", "studio-nord.png")), scale="18%")
THREE = (LOGO, TextWatermark(text="b", anchor=Anchor.SOUTH_WEST), TextWatermark(text="c", anchor=Anchor.NORTH))


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> None:
    """Delete the panes of the tests before."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # type: ignore[arg-type]


@pytest.fixture
def pictures() -> Iterator[SmallPictures]:
    """Return what makes small pictures, in this process."""
    previewer = Previewer(worker=InlineWorker())
    yield SmallPictures(previewer, previewer)
    previewer.close()


def opened(qtbot: QtBot, recipe: Recipe, pictures: SmallPictures | None = None) -> tuple[RecipePane, RecipeDocument]:
    """Return a pane that shows a recipe's watermarks, and its document."""
    document = RecipeDocument()
    document.load(recipe, None)
    document.undo_stack.clear()
    pane = RecipePane(document, pictures)
    qtbot.addWidget(pane)
    pane.tabs.setCurrentIndex(MARK)
    pane.resize(336, 850)
    pane.show()
    qtbot.waitExposed(pane)
    return pane, document


def recipe_of(count: int, watermarks: int = 0) -> Recipe:
    """Return a recipe of some exports, the first with watermarks."""
    return Recipe(exports=tuple(Export(name=f"e{number}", watermark=THREE[:watermarks]) for number in range(count)))


def names(document: RecipeDocument) -> list[str]:
    return [export.name for export in document.recipe.exports]


def drag(card: Card, to: QPoint, *, drop: bool = True) -> None:
    """Drag a card by the mouse to a point of the screen, in steps as a hand does."""
    start = QPoint(30, card.height() // 2)
    begin = card.mapToGlobal(start)
    left = Qt.MouseButton.LeftButton

    def send(kind: QEvent.Type, at: QPoint, buttons: Qt.MouseButton) -> None:
        local = QPointF(card.mapFromGlobal(at))
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
        event = QMouseEvent(kind, local, QPointF(at), button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(card, event)

    send(QEvent.Type.MouseButtonPress, begin, left)
    for part in range(1, 11):
        send(QEvent.Type.MouseMove, begin + (to - begin) * part / 10, left)
    if drop:
        send(QEvent.Type.MouseButtonRelease, to, Qt.MouseButton.NoButton)


def below(card: Card) -> QPoint:
    return card.mapToGlobal(QPoint(30, card.height() - 2))


def above(card: Card) -> QPoint:
    return card.mapToGlobal(QPoint(30, 2))


def test_an_export_is_dragged_to_another_place_in_one_step(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, recipe_of(3))
    cards = pane.exports.cards
    drag(cards[0], below(cards[2]))
    assert names(document) == ["e1", "e2", "e0"]
    assert document.export.name == "e0"
    assert document.undo_stack.count() == 1
    drag(cards[2], above(cards[1]))
    assert names(document) == ["e1", "e0", "e2"]
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert names(document) == ["e0", "e1", "e2"]


def test_a_drag_to_where_it_was_or_that_is_given_up_changes_nothing(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, recipe_of(3))
    cards = pane.exports.cards
    drag(cards[1], above(cards[2]))
    drag(cards[0], below(cards[2]), drop=False)
    qtbot.keyClick(cards[0], Qt.Key.Key_Escape)
    QApplication.sendEvent(
        cards[0],
        QMouseEvent(
            QEvent.Type.MouseButtonRelease,
            QPointF(3, 3),
            QPointF(below(cards[2])),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    assert names(document) == ["e0", "e1", "e2"]
    assert document.undo_stack.count() == 0


def test_exports_are_handled_by_keys_alone(qtbot: QtBot) -> None:
    """Go, move, duplicate, switch, rename, remove; the focus stays with the export."""
    pane, document = opened(qtbot, recipe_of(3))
    cards = pane.exports.cards
    cards[0].setFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Down)
    assert document.export_index == 1
    assert pane.focusWidget() is cards[1]
    qtbot.keyClick(cards[1], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(document) == ["e0", "e2", "e1"]
    assert pane.focusWidget() is cards[2]
    qtbot.keyClick(cards[2], Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert names(document) == ["e0", "e2", "e1", "e-2"]
    assert pane.focusWidget() is cards[3]
    qtbot.keyClick(cards[3], Qt.Key.Key_Space)
    assert not document.recipe.exports[3].enabled
    qtbot.keyClick(cards[3], Qt.Key.Key_Delete)
    assert names(document) == ["e0", "e2", "e1"]
    assert pane.focusWidget() is cards[2]
    qtbot.keyClick(cards[2], Qt.Key.Key_F2)
    assert pane.focusWidget() is pane.names.name


def test_the_menu_offers_what_the_keys_do(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, recipe_of(2))
    words = [action.text() for action in pane.exports.menu_of(pane.exports.cards[0], 0).actions() if action.text()]
    assert words == ["Rename", "Duplicate", "Move up", "Move down", "Remove"]
    menu = pane.exports.menu_of(pane.exports.cards[0], 0)
    assert [action.isEnabled() for action in menu.actions() if action.text()] == [True, True, False, True, True]
    next(action for action in menu.actions() if action.text() == "Move down").trigger()
    assert names(document) == ["e1", "e0"]
    document.set_enabled(0, enabled=False)
    menu = pane.exports.menu_of(pane.exports.cards[1], 1)
    assert not next(action for action in menu.actions() if action.text() == "Remove").isEnabled()


@pytest.mark.parametrize(("exports", "watermarks", "height"), [(1, 1, 850), (1, 3, 420), (12, 3, 850), (12, 0, 600)])
def test_cards_are_as_wide_as_the_fields(qtbot: QtBot, exports: int, watermarks: int, height: int) -> None:
    """With and without scroll bars, and nothing moves sideways when one comes."""
    pane, _ = opened(qtbot, recipe_of(exports, watermarks))
    pane.resize(336, height)
    QApplication.processEvents()

    def edges(widget: QWidget) -> tuple[int, int]:
        left = widget.mapTo(pane, QPoint(0, 0)).x()
        return left, left + widget.width()

    export = edges(pane.exports.cards[0])
    if watermarks:
        assert edges(pane.watermark.cards[0]) == export
        assert edges(pane.watermark.watermark) == export
    assert export == (12, 336 - 12)


def test_many_exports_leave_room_for_the_form_and_the_chosen_one_is_seen(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, recipe_of(12))
    assert pane.exports.list.height() < pane.height() * 0.35
    document.choose(11)
    card = pane.exports.cards[11]
    qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty(), timeout=WAIT)
    pane.exports.cards[0].setFocus()
    qtbot.keyClick(pane.exports.cards[0], Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not pane.exports.cards[1].visibleRegion().isEmpty(), timeout=WAIT)


def test_the_focus_ring_moves_nothing(qtbot: QtBot) -> None:
    pane, _ = opened(qtbot, recipe_of(2))
    card = pane.exports.cards[1]
    before = [child.geometry() for child in (card.picture, card.name, card.words, card.more, card.box)]
    card.setFocus()
    QApplication.processEvents()
    assert [child.geometry() for child in (card.picture, card.name, card.words, card.more, card.box)] == before


def test_the_eye_hides_a_watermark_and_undo_shows_it(qtbot: QtBot) -> None:
    """By the mouse, by Space, and by the menu; it is seen in the words, too."""
    pane, document = opened(qtbot, recipe_of(1, 3))
    cards = pane.watermark.cards
    qtbot.mouseClick(cards[1].eye, Qt.MouseButton.LeftButton)
    assert [watermark.enabled for watermark in document.export.watermark] == [True, False, True]
    assert cards[1].words.text().startswith("hidden · ")
    assert "2 watermark" in pane.exports.cards[0].words.text()
    cards[1].setFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Space)
    assert document.export.watermark[1].enabled
    menu = pane.watermark.menu_of(cards[1], 1)
    next(action for action in menu.actions() if action.text() == "Hide").trigger()
    assert not document.export.watermark[1].enabled
    for _ in range(3):
        document.undo_stack.undo()
    assert cards[1].eye.isChecked()
    assert document.undo_stack.index() == 0


def test_watermarks_are_dragged_and_moved_by_keys(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, recipe_of(1, 3))
    cards = pane.watermark.cards
    drag(cards[2], above(cards[0]))
    assert [each.anchor for each in document.export.watermark] == [THREE[2].anchor, LOGO.anchor, THREE[1].anchor]
    assert document.undo_stack.count() == 1
    qtbot.keyClick(cards[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.anchor for each in document.export.watermark] == [LOGO.anchor, THREE[2].anchor, THREE[1].anchor]
    assert pane.focusWidget() is cards[1]


def test_a_copy_takes_the_next_free_corner_and_is_shown(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, recipe_of(1, 3))
    pane.watermark.cards[0].eye.click()
    pane.watermark.cards[0].setFocus()
    qtbot.keyClick(pane.watermark.cards[0], Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    copy = document.export.watermark[1]
    assert isinstance(copy, ImageWatermark)
    assert copy.enabled
    assert copy.anchor is Anchor.NORTH_EAST


def test_each_text_is_another_one_in_another_corner(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, recipe_of(1))
    for _ in range(6):
        pane.watermark.add_text.click()
    texts = [each.text for each in document.export.watermark if isinstance(each, TextWatermark)]
    assert len(set(texts)) == 6, texts
    assert len({each.anchor for each in document.export.watermark}) == 6


@pytest.mark.slow
def test_pictures_come_and_follow_the_settings(qtbot: QtBot, pictures: SmallPictures, tmp_path: Path) -> None:
    pane, document = opened(qtbot, recipe_of(2, 2), pictures)
    cards = (*pane.exports.cards, *pane.watermark.cards)
    qtbot.waitUntil(lambda: all(not card.picture.image.isNull() for card in cards), timeout=WAIT)
    first = pane.exports.cards[0].picture.image
    document.change_export("Quality", "", quality=1, format=Format.JPEG)
    assert pane.exports.cards[0].picture.image is first, "the old picture stays until the new one is there"
    qtbot.waitUntil(lambda: pane.exports.cards[0].picture.image is not first, timeout=WAIT)
    pane.watermark.cards[0].eye.click()
    assert pane.watermark.cards[0].picture.is_faint
