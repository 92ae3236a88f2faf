"""What is asked when a list is chosen: in which encoding it is, and what its columns are."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.batch.lists.list_file import EncodingError, read_list
from studio.batch.lists.table import DataList
from studio.gui.lists.dialogs.columns_dialog import ColumnsDialog
from studio.gui.lists.dialogs.encoding_dialog import EncodingDialog
from studio.recipe.list_rules import ListRules, MatchBy


def table(tmp_path: Path, text: str) -> DataList:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    return read_list(path)


def test_rows_are_shown_in_each_encoding_and_the_picked_one_is_told(parent: QWidget, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("code;first\n1;Jürgen\n2;Anna\n3;René\n4;Zoë\n5;Müller\n".encode("cp1252"))
    try:
        read_list(path)
    except EncodingError as error:
        dialog = EncodingDialog(path.name, error.samples, parent)
    told: list[str] = []
    dialog.chosen.connect(told.append)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "1;Jürgen\n3;René\n4;Zoë" in texts, "three rows that tell, as they read in the code page"
    assert any("\N{REPLACEMENT CHARACTER}" in text for text in texts), "and in UTF-8"
    assert [choice.text() for choice in dialog.choices] == ["Windows-1252", "UTF-8"]
    dialog.use.click()
    assert told == ["cp1252"]


def test_another_encoding_can_be_picked(parent: QWidget) -> None:
    dialog = EncodingDialog("l.csv", (("cp1252", ("x",)), ("utf-8", ("y",))), parent)
    told: list[str] = []
    dialog.chosen.connect(told.append)
    dialog.encodings.setCurrentText("cp932")
    dialog.other.setChecked(True)
    dialog.use.click()
    assert told == ["cp932"]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_columns_are_offered_by_common_names_and_confirmed(parent: QWidget, tmp_path: Path) -> None:
    found = table(tmp_path, "Nummer;Vorname;Nachname;Klasse;Ort\n7;Lena;Bauer;3a;Kiel\n")
    dialog = ColumnsDialog(found, ListRules(match=MatchBy.CARD), parent)
    told: list[ListRules] = []
    dialog.confirmed.connect(told.append)
    assert dialog.key.currentText() == "Nummer"
    assert dialog.boxes["first"].currentText() == "Vorname"
    assert dialog.boxes["teacher"].currentText() == "not in this list"
    dialog.boxes["class"].setCurrentText("Ort")
    dialog.use.click()
    columns = {"first": "Vorname", "last": "Nachname", "class": "Ort"}
    assert told == [ListRules(match=MatchBy.CARD, key="Nummer", columns=columns)]


def test_nothing_is_confirmed_without_what_photos_are_matched_with(parent: QWidget, tmp_path: Path) -> None:
    found = table(tmp_path, "a;b;c\n1;10;19\n")
    dialog = ColumnsDialog(found, ListRules(match=MatchBy.CARD), parent)
    assert not dialog.use.isEnabled()
    dialog.key.setCurrentText("a")
    assert dialog.use.isEnabled()
    dialog.match.setCurrentIndex(dialog.match.findData(MatchBy.NUMBER))
    assert not dialog.use.isEnabled()
    dialog.boxes["from"].setCurrentText("b")
    dialog.boxes["to"].setCurrentText("c")
    told: list[ListRules] = []
    dialog.confirmed.connect(told.append)
    dialog.use.click()
    assert told == [ListRules(match=MatchBy.NUMBER, key="a", columns={"from": "b", "to": "c"})]


def test_columns_that_the_recipe_names_itself_are_asked_for_too(parent: QWidget, tmp_path: Path) -> None:
    found = table(tmp_path, "code;Team\n7;Nord\n")
    rules = ListRules(columns={"team": "Team", "gone": "Elsewhere"})
    dialog = ColumnsDialog(found, rules, parent)
    told: list[ListRules] = []
    dialog.confirmed.connect(told.append)
    assert dialog.boxes["team"].currentText() == "Team"
    dialog.use.click()
    assert told[0].columns == {"team": "Team"}
