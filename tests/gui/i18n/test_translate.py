"""Messages in the window's language: templates looked up, gaps filled, a user's own words left alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from studio.gui.i18n import translation
from studio.gui.i18n.translate import say
from studio.message import Message, message, plain


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
