"""A list is chosen, asked about, remembered and released, in a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings, QUrl
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from studio.gui.lists.dialogs.columns_dialog import ColumnsDialog
from studio.gui.lists.dialogs.encoding_dialog import EncodingDialog
from studio.gui.window import drop
from studio.gui.window.window import Window
from studio.recipe.list_rules import ListRules, MatchBy
from studio.recipe.model import Export, Recipe
from tests.gui.session import add, make_photos, open_window, wait

pytestmark = pytest.mark.slow

STEMS = Recipe(exports=(Export(name="all", folder="{class}", file="{last}_{k}"),), data=ListRules(key="code"))
LIST = "code;last;class\nIMG_0000;Abel;3a\nIMG_0001;Bauer;3b\nIMG_0002;Groß;3a\n"

Open = Callable[[], Window]


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    window = open_window(qtbot, store, tmp_path / "out")
    window.document.load(STEMS, None)
    return window


def write(tmp_path: Path, text: str = LIST, encoding: str = "utf-8") -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode(encoding))
    return path


def is_ready(window: Window) -> bool:
    lists = window.session.lists
    return lists.is_chosen and lists.is_ready and not lists.is_busy and window.session.plan.batch is not None


def dialog_of(qtbot: QtBot, window: Window, kind: type[QDialog]) -> QDialog:
    wait(qtbot, lambda: any(each.isVisible() for each in window.findChildren(kind)))
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_a_dropped_list_is_used_remembered_for_its_folder_and_released(
    qtbot: QtBot, window: Window, store: QSettings, tmp_path: Path
) -> None:
    card = make_photos(tmp_path / "card", 3)
    add(qtbot, window, card)
    assert "is a column of a list" in window.banners.text("plan")
    banner = window.banners.banner("plan")
    assert banner is not None
    assert [button.text() for button in banner.buttons] == ["List…"]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write(tmp_path)))])
    dropped = drop.read(mime)
    assert dropped.words == "Use list.csv as the list"
    window.take_drop(dropped)
    wait(qtbot, lambda: is_ready(window))
    assert window.list_switch.shows_people
    batch = window.session.plan.batch
    assert batch is not None
    assert [job.targets[0].name for job in batch.jobs if job.targets[0]] == ["Abel_1.jpg", "Bauer_1.jpg", "Groß_1.jpg"]
    window.close()
    second = open_window(qtbot, store, tmp_path / "out", lists=window.preferences.value.lists)
    second.document.load(STEMS, None)
    add(qtbot, second, card)
    wait(qtbot, lambda: is_ready(second))
    assert second.session.lists.path == tmp_path / "list.csv"
    second.list_actions.release()
    assert not second.session.lists.is_chosen
    assert not second.list_switch.shows_people
    assert second.preferences.value.lists == ()


def test_a_remembered_list_that_is_gone_is_not_missed(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 1)
    gone = window.preferences.value.with_lists([str(card)], str(tmp_path / "gone.csv"), None)
    window.preferences.change(gone)
    window.document.load(Recipe(exports=(Export(),)), None)
    add(qtbot, window, card)
    wait(qtbot, lambda: not window.session.lists.is_chosen and not window.session.lists.is_busy)
    wait(qtbot, lambda: window.session.plan.batch is not None)
    assert window.bar.start.isEnabled()
    assert not window.banners.text("list-file")


def test_the_encoding_is_asked_with_rows_and_columns_are_confirmed(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 3))
    window.document.change_recipe("", "", data=None)
    text = LIST.replace("code;last;class", "Nummer;Nachname;Klasse")
    window.list_actions.choose(write(tmp_path, text, "cp1252"))
    question = dialog_of(qtbot, window, EncodingDialog)
    assert isinstance(question, EncodingDialog)
    question.choices[0].setChecked(True)
    question.use.click()
    columns = dialog_of(qtbot, window, ColumnsDialog)
    assert isinstance(columns, ColumnsDialog)
    window.model.add([window.model.photos[0]])  # photos that come meanwhile wait, too
    window.model.remove([3])
    qtbot.wait(300)
    assert window.session.lists.result is None, "nothing is matched before it is confirmed"
    assert not window.bar.start.isEnabled()
    columns.use.click()
    wait(qtbot, lambda: is_ready(window))
    expected = ListRules(match=MatchBy.STEM, key="Nummer", columns={"last": "Nachname", "class": "Klasse"})
    assert window.document.recipe.data == expected
    result = window.session.lists.result
    assert result is not None
    assert [person.name for person in result.people] == ["Abel", "Bauer", "Groß"]


def test_without_an_answer_no_list_is_used(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.list_actions.choose(write(tmp_path, LIST, "cp1252"))
    dialog_of(qtbot, window, EncodingDialog).reject()
    assert not window.session.lists.is_chosen
    window.list_actions.choose(write(tmp_path, LIST.replace("code", "x")))
    dialog_of(qtbot, window, ColumnsDialog).reject()
    assert not window.session.lists.is_chosen


def test_a_list_that_is_none_is_refused_with_the_reason(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.list_actions.choose(write(tmp_path, ""))
    wait(qtbot, lambda: bool(window.banners.text("list-file")))
    assert "is empty" in window.banners.text("list-file")


def test_code_cards_are_printed_from_the_window(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.list_actions.choose(write(tmp_path))
    wait(qtbot, lambda: window.session.lists.table is not None)
    target = tmp_path / "cards.pdf"
    window.list_actions.print_cards(target, 4)
    wait(qtbot, lambda: "in cards.pdf" in window.banners.text("cards"))
    assert target.read_bytes().startswith(b"%PDF-")
    window.list_actions.print_cards(target, 4)
    wait(qtbot, lambda: "is there already" in window.banners.text("cards"))
