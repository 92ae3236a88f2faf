"""Groups of fields tell what was changed by signals; they know no form and no recipe."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.gui.recipe.forms.placement_fields import PlacementFields
from studio.gui.recipe.forms.text_fields import TextFields
from studio.recipe.watermark import ImageWatermark, Outline, Shadow, TextWatermark

TEXT = TextWatermark(text="PROOF", outline=Outline(), shadow=Shadow())


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def test_an_offset_keeps_the_part_that_was_not_changed_to_the_last_decimal(parent: QObject) -> None:
    fields = PlacementFields(parent, prefix="portrait.", own_size="its own size")
    told: list[tuple[str, object]] = []
    fields.changed.connect(lambda key, changes: told.append((key, changes)))
    fields.show_placement(ImageWatermark(image="logo.png", offset=("1.2345%", "2.3456%")))
    assert told == []
    fields.across.number.setValue(8)
    assert told == [("across", {"offset": ("8%", "2.3456%")})]
    assert [row.key for row in fields.rows] == [
        f"portrait.{key}" for key in ("anchor", "scale", "across", "down", "opacity", "angle")
    ]


def test_a_text_tells_its_own_changes_and_those_of_its_parts(parent: QObject) -> None:
    fields = TextFields(parent)
    told: list[tuple[str, object]] = []
    parts: list[tuple[str, object]] = []
    fields.changed.connect(lambda key, changes: told.append((key, changes)))
    fields.part_changed.connect(lambda key, changes: parts.append((key, changes)))
    fields.show_watermark(TEXT, is_text_refused=False, is_font_refused=False)
    assert (told, parts) == ([], [])
    fields.text.setPlainText("DRAFT")
    fields.effects.outline_width.number.setValue(9)
    fields.effects.shadow_down.number.setValue(7)
    assert told == [("text", {"text": "DRAFT"})]
    assert parts == [("outline.width", {"width": "9%"}), ("shadow.down", {"offset": ("5%", "7%")})]


def test_a_text_has_rows_for_what_it_has(parent: QObject) -> None:
    fields = TextFields(parent)
    assert fields.visible_keys(TEXT) == frozenset(fields.keys)
    plain = fields.visible_keys(TextWatermark(text="PROOF", scale="20%"))
    assert plain == {"text", "font", "colour", "outline", "shadow"}


def test_a_font_is_told_when_it_is_another(parent: QObject) -> None:
    fields = TextFields(parent)
    told: list[object] = []
    fields.changed.connect(lambda _, changes: told.append(changes))
    fields.show_watermark(TEXT, is_text_refused=False, is_font_refused=False)
    fields.font.line.editingFinished.emit()
    assert told == []
    fields.font.line.setText("Some Font")
    fields.font.line.editingFinished.emit()
    assert told == [{"font": "Some Font"}]
