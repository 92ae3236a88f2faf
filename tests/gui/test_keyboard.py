"""The window by keyboard alone: a delivery from its start to its summary, every control reached, the focus seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from studio.gui.delivery.run.phase import Phase
from studio.gui.recipe.forms.file import FileForm
from studio.gui.recipe.forms.form import Form
from studio.gui.recipe.forms.metadata import MetadataForm
from studio.gui.recipe.forms.names import NamesForm
from studio.gui.recipe.forms.size import SizeForm
from studio.gui.recipe.forms.watermark_list import WatermarkListForm
from studio.gui.recipe.pane import RecipePane
from studio.gui.widgets.anchor_field import AnchorField
from studio.gui.window.help import Help
from studio.gui.window.preferences_dialog import PreferencesDialog
from studio.gui.window.window import Window
from studio.recipe.watermark import Anchor, TextWatermark
from tests.gui.session import add, finish, make_photos, open_window, wait

pytestmark = pytest.mark.slow

MOST_TABS = 120


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the focus is."""
    for key in keys:
        focused = QApplication.focusWidget() or QApplication.activeWindow()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)


def control(key: Qt.Key) -> None:
    press(key, modifier=Qt.KeyboardModifier.ControlModifier)


def tab_to(so: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the focus is where it is wanted."""
    for _ in range(MOST_TABS):
        focused = QApplication.focusWidget()
        if focused is not None and so(focused):
            return focused
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab does not reach it")


def round_trip(window: Window) -> list[QWidget]:
    """Return what Tab reaches, in its order, until it is back."""
    seen: list[QWidget] = []
    for _ in range(MOST_TABS * 2):
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
    return seen


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    made = open_window(qtbot, store, tmp_path / "out")
    made.activateWindow()
    wait(qtbot, made.isActiveWindow)
    return made


def test_a_delivery_by_keyboard_alone(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 40, (1200, 900))
    (card / "IMG_0003.jpg").write_bytes(b"this is a text, and no photo at all")
    add(qtbot, window, card)  # the system's own dialog, or the command line, has its own keys

    tab_to(lambda widget: widget is window.recipe_bar.combo)
    before = window.document.recipe
    press(Qt.Key.Key_Home)
    qtbot.wait(50)
    assert window.document.recipe != before

    tab_to(lambda widget: isinstance(widget, QTabBar))
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    tab_to(lambda widget: isinstance(widget, QSlider))
    quality = window.document.export.quality
    press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert window.document.export.quality == (quality or 85) - 2
    control(Qt.Key.Key_Z)
    assert window.document.export.quality == quality

    wait(qtbot, lambda: window.bar.start.isEnabled() and window.session.can_start)
    control(Qt.Key.Key_Return)
    wait(qtbot, lambda: window.session.phase is Phase.RUNNING and window.session.progress.finished >= 1)
    window.photo_pane.grid.setFocus()
    press(Qt.Key.Key_Space)
    assert window.session.phase is Phase.PAUSED
    press(Qt.Key.Key_Space)
    assert window.session.phase is Phase.RUNNING
    finish(qtbot, window)

    assert window.session.progress.failures == 1
    tab_to(lambda widget: widget is window.summary.failures)
    press(Qt.Key.Key_Space)
    assert window.model.rowCount() == 1
    tab_to(lambda widget: widget is window.summary.retry)
    press(Qt.Key.Key_Space)
    finish(qtbot, window)
    assert window.session.progress.failures == 1


def test_keys_for_everything(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 4))
    control(Qt.Key.Key_F)
    assert window.filter.hasFocus()
    press(Qt.Key.Key_3)
    assert window.model.rowCount() == 1
    press(Qt.Key.Key_Backspace)
    window.photo_pane.grid.setFocus()
    window.photo_pane.choose(1)
    press(Qt.Key.Key_Delete)
    assert [photo.path.name for photo in window.model.photos] == ["IMG_0000.jpg", "IMG_0002.jpg", "IMG_0003.jpg"]
    press(Qt.Key.Key_F5)
    wait(qtbot, lambda: len(window.model.photos) == 4)
    control(Qt.Key.Key_Comma)
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.activateWindow()
    window.photo_pane.grid.setFocus()
    press(Qt.Key.Key_F1)
    page = window.findChild(Help)
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_tab_reaches_every_control_and_comes_back(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 3))
    window.banners.tell("try", "warning", "Something to know.", [("Do it", window.isVisible)])
    reached = round_trip(window)
    missed: list[str] = []
    for widget in window.findChildren(QWidget):
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if not takes or not widget.isVisible() or widget.window() is not window or widget.focusProxy() is not None:
            continue
        part = isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
        group = isinstance(widget, QAbstractButton) and bool(widget.group())  # arrow keys go on within
        view = isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QAbstractItemView)
        if not (part or group or view) and widget not in reached:
            missed.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    assert missed == []
    order = [widget for widget in reached if isinstance(widget, QPushButton)]
    banner = window.banners.banner("try")
    assert banner is not None
    assert banner.buttons[0] in order


def test_space_pauses_where_the_focus_is_after_a_drop(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 60, (1200, 900)))
    assert window.photo_pane.grid.hasFocus()
    control(Qt.Key.Key_Return)
    wait(qtbot, lambda: window.session.phase is Phase.RUNNING and window.session.progress.finished >= 1)
    press(Qt.Key.Key_Space)
    assert window.session.phase is Phase.PAUSED
    press(Qt.Key.Key_Space)
    assert window.session.phase is Phase.RUNNING
    finish(qtbot, window)


def is_shown(dialog: QFileDialog) -> bool:
    """Tell whether a dialog, which deletes itself when it closes, is still to be seen."""
    return isValid(dialog) and dialog.isVisible()


def test_a_folder_is_chosen_by_its_name(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card été", 3)
    control(Qt.Key.Key_O)
    wait(qtbot, lambda: any(dialog.isVisible() for dialog in window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    edit = dialog.findChild(QLineEdit)
    assert edit is not None
    wait(qtbot, edit.hasFocus)
    edit.setText(str(card))  # a keyboard has an accent, and the test's own keys have none
    press(Qt.Key.Key_Return)
    wait(qtbot, lambda: len(window.model.photos) == 3)
    assert not is_shown(dialog)


def test_the_first_delivery_from_the_empty_window_to_the_summary_by_keys_alone(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    card = make_photos(tmp_path / "card" / "Ceremony", 3).parent
    make_photos(card / "Party", 2)
    tab_to(lambda widget: widget is window.empty.folder)
    press(Qt.Key.Key_Space)
    wait(qtbot, lambda: any(dialog.isVisible() for dialog in window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    edit = dialog.findChild(QLineEdit)
    assert edit is not None
    wait(qtbot, edit.hasFocus)
    edit.setText(str(card))
    press(Qt.Key.Key_Return)
    wait(qtbot, lambda: len(window.model.photos) == 5 and window.session.phase is Phase.READY)
    window.activateWindow()
    wait(qtbot, window.isActiveWindow)

    assert window.photo_pane.view.hasFocus()
    press(Qt.Key.Key_End, Qt.Key.Key_Space)  # the last photo is not wanted
    assert window.model.delivered_count == 4
    press(Qt.Key.Key_Home, Qt.Key.Key_Left)  # the first folder is folded, and stays wanted
    assert window.model.delivered_count == 4
    assert window.model.rowCount() == 4
    wait(qtbot, lambda: window.session.can_start and window.session.plan.batch is not None)
    tab_to(lambda widget: widget is window.bar.start)
    press(Qt.Key.Key_Space)
    finish(qtbot, window)
    assert window.summary.isVisible()
    assert window.session.progress.failures == 0
    assert len(list((tmp_path / "out").rglob("*.jpg"))) == 4
    tab_to(lambda widget: widget is window.summary.undo)


def test_every_control_has_a_name_and_shows_that_it_has_the_focus(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 3))
    wait(qtbot, lambda: window.preview_pane.canvas.is_settled and not window.preview_pane.canvas.is_empty)
    nameless: list[str] = []
    unseen: list[str] = []
    seen: set[int] = set()
    for _ in range(MOST_TABS):
        press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        if id(widget) in seen:
            break
        seen.add(id(widget))
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not (spoken is not None and spoken.text(QAccessible.Text.Name)) and not widget.accessibleName():
            nameless.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
        qtbot.wait(1)
        with_focus = around(widget)
        widget.clearFocus()
        qtbot.wait(1)
        if with_focus == around(widget):
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert nameless == []
    assert unseen == []


def around(widget: QWidget) -> QImage:
    """Return a control as it is drawn, with a little around it; a caret does not blink meanwhile."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return window.grab(place.intersected(window.rect())).toImage()


def test_escape_leaves_a_dialog_without_a_choice(qtbot: QtBot, window: Window) -> None:
    control(Qt.Key.Key_O)
    wait(qtbot, lambda: any(dialog.isVisible() for dialog in window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not is_shown(dialog)
    assert not window.model.photos


PAGES: list[tuple[type[Form], type[QWidget], list[Qt.Key], str]] = [
    (SizeForm, QAbstractSpinBox, [Qt.Key.Key_Down], "resize"),
    (WatermarkListForm, QSlider, [Qt.Key.Key_Left], "watermark"),
    (FileForm, QSlider, [Qt.Key.Key_Left], "quality"),
    (NamesForm, QLineEdit, [Qt.Key.Key_End, Qt.Key.Key_X], "file"),
    (MetadataForm, QComboBox, [Qt.Key.Key_End], "metadata"),
]


def test_each_page_is_changed_and_taken_back(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    window.document.set_watermarks("", (TextWatermark(text="PROOF"),))
    begin = window.document.recipe
    for number, (form, kind, keys, key) in enumerate(PAGES):
        tabs = tab_to(lambda widget: isinstance(widget, QTabBar))
        press(*[Qt.Key.Key_Left] * 4, *[Qt.Key.Key_Right] * number)
        assert isinstance(tabs, QTabBar)
        assert tabs.currentIndex() == number
        page = window.recipe_pane.findChild(form)
        assert page is not None
        tab_to(lambda widget, page=page, kind=kind: isinstance(widget, kind) and page.isAncestorOf(widget))
        before = getattr(window.document.export, key)
        press(*keys)
        assert getattr(window.document.export, key) != before, key
        tab_to(lambda widget: isinstance(widget, QTabBar))  # in a line of text, Ctrl+Z is the line's own
        control(Qt.Key.Key_Z)
        assert window.document.recipe == begin, key


def test_arrows_go_from_place_to_place(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    window.document.set_watermarks("", (TextWatermark(text="PROOF"),))
    field = places(window)
    tab_to(field.isAncestorOf)
    before = window.document.export.watermark[0].anchor
    press(Qt.Key.Key_Left, Qt.Key.Key_Up)
    after = window.document.export.watermark[0].anchor
    assert (before, after) == (Anchor.SOUTH_EAST, Anchor.CENTER)
    assert field.places[after].hasFocus()


def seen(window: Window, page: int) -> RecipePane:
    """Show a page of the recipe."""
    window.recipe_pane.tabs.setCurrentIndex(page)
    return window.recipe_pane


def places(window: Window) -> AnchorField:
    """Show the page of watermarks, and return its field of places."""
    field = seen(window, 1).watermark.findChild(AnchorField)
    assert field is not None
    return field


def as_list(window: Window) -> QWidget:
    """Show the photos as a list."""
    window.photo_pane.header.as_list.setChecked(True)
    return window.photo_pane.list


FIELDS: list[tuple[str, Callable[[Window], QWidget]]] = [
    ("push button", lambda window: window.bar.start),
    ("tool button", lambda window: window.recipe_bar.more),
    ("combo box", lambda window: window.recipe_bar.combo),
    ("line edit", lambda window: window.filter),
    ("spin box", lambda window: window.recipe_pane.size_form.width_field),
    ("tab bar", lambda window: window.recipe_pane.tabs.tabBar()),
    ("card", lambda window: window.recipe_pane.exports.cards[0]),
    ("other card", lambda window: window.recipe_pane.exports.cards[1]),
    ("canvas", lambda window: window.preview_pane.canvas),
    ("check box", lambda window: window.recipe_pane.size_form.enlarge),
    ("check box without words", lambda window: window.recipe_pane.exports.cards[0].box),
    ("slider", lambda window: seen(window, 2).file.quality.slider),
    ("place", lambda window: places(window).places[Anchor.SOUTH_EAST]),
    ("other place", lambda window: places(window).places[Anchor.NORTH]),
    ("grid", lambda window: window.photo_pane.grid),
    ("list", as_list),
    ("segment", lambda window: window.preview_pane.strip.modes.findChildren(QPushButton)[0]),
]


@pytest.mark.parametrize("theme_name", ["dark", "light"])
def test_the_focus_is_seen(qtbot: QtBot, window: Window, tmp_path: Path, theme_name: str) -> None:
    from studio.gui.theme import theme

    theme.notifier().choose(theme.Choice(theme_name))
    add(qtbot, window, make_photos(tmp_path / "card", 3))
    export = structs.replace(window.document.export, name="second")
    window.document.load(structs.replace(window.document.recipe, exports=(window.document.export, export)), None)
    unseen: list[str] = []
    for name, find in FIELDS:
        widget = find(window)
        wait(qtbot, lambda: window.preview_pane.canvas.is_settled and not window.preview_pane.canvas.is_empty)
        others = window.filter if widget is window.photo_pane.view else window.photo_pane.view
        others.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.wait(30)
        plain = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.wait(30)
        assert widget.hasFocus(), name
        if widget.grab().toImage() == plain:
            unseen.append(name)
    assert unseen == []
