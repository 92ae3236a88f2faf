"""Messages in the window's language: templates looked up, gaps filled, a user's own words left alone."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from studio.batch.plan.notes import compare_notes
from studio.batch.plan.requirements import check_destination
from studio.batch.run.faults import explain_fault
from studio.errors import DeliveryError, RecipeError
from studio.gui.i18n import translation
from studio.gui.i18n.translate import say
from studio.job import Batch
from studio.message import Message, message, plain
from studio.recipe.file import decode_recipe
from studio.recipe.library import find_preset
from studio.recipe.model import Export, Recipe


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before, known = QLocale(), set(qapp.findChildren(QTranslator))
    translation.install(qapp, "de")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("said", "spoken"),
    [
        (message("it is a folder"), "es ist ein Ordner"),
        (message("{first} or {last}", first=("a", message("it is a folder")), last="it is a folder"),
         "a, es ist ein Ordner oder it is a folder"),
        (plain("it is a folder"), "it is a folder"),
        (message("never {count} translated {share:.1f}", count=12345, share=0.5), "never 12.345 translated 0,5"),
        (message("{n} thing|{n} things", "", 2), "2 things"),
        (message("{n} thing|{n} things", "", 1), "1 thing"),
        (message("process {process:d}", process=12345), "process 12345"),
        (message("{size:bytes}", size=3_400_000), "3,4\u00a0MB"),
    ],
)  # fmt: skip
def test_a_message_in_german(said: Message, spoken: str) -> None:
    assert say(said) == spoken


@pytest.mark.usefixtures("german")
def test_a_text_is_in_the_window_s_language_already() -> None:
    assert say("Es ist so.") == "Es ist so."


@pytest.mark.usefixtures("german")
def test_sentences_that_were_half_english_are_german_throughout(tmp_path: Path, home: Path) -> None:
    batch = Batch(recipe=Recipe(exports=(Export(),)), destination=Path("/x"), roots=(), jobs=())
    assert say(explain_fault("ENOSPC", batch)) == "Der Datenträger von /x ist voll; schaffen Sie dort Platz."
    with pytest.raises(RecipeError) as wrong:
        decode_recipe("version = 1\n[[export]]\nname = 'web'\nformat = 'gif'\n")
    assert "einer von jpeg, png" in say(wrong.value.message)
    assert "Export 1 („web“)" in say(wrong.value.message)
    counts = {"unchanged": 3, "current": 3, "changed": 2, "incomplete": 0, "new": 1}
    (note,) = compare_notes(Counter(counts), is_first=False)
    assert say(note.message) == (
        "Seit der letzten Lieferung: 3 Fotos sind aktuell, 2 Fotos haben sich geändert, 1 Foto ist neu."
    )
    with pytest.raises(RecipeError) as missing:
        find_preset("x")
    assert say(missing.value.message).startswith("Es gibt kein Rezept „x“.")


@pytest.mark.usefixtures("german")
def test_a_folder_s_name_is_never_translated(tmp_path: Path) -> None:
    folder = tmp_path / "it is not there" / "another Studio"
    folder.parent.mkdir()
    folder.write_text("no folder")
    with pytest.raises(DeliveryError) as refused:
        check_destination(folder)
    assert say(refused.value.message) == (
        f"{folder} ist kein Ordner, daher kann nichts nach {folder} geliefert werden."
    )
