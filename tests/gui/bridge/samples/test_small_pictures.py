"""Small pictures for cards: made between previews, once for each place and setting, null for what can't be made."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from studio.batch.plan.scan import scan
from studio.gui.bridge import Previewer, Shown
from studio.gui.bridge.previewer import IdleCall
from studio.gui.bridge.samples.small_pictures import SmallPictures
from studio.job import Job, Limits
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark
from tests.gui.inline_worker import InlineWorker
from tests.gui.session import WAIT, make_photos

SQUARE = Export(name="web", resize=Resize(mode=ResizeMode.FILL, width=90, height=90))


@pytest.fixture
def previewer() -> Iterator[Previewer]:
    """Return a previewer whose calls are made in this process."""
    made = Previewer(worker=InlineWorker())
    yield made
    made.close()


def look(qtbot: QtBot, pictures: SmallPictures, export: Export) -> QImage:
    """Wait for the picture of an export."""
    pictures.of_export(export, 0)
    qtbot.waitUntil(lambda: pictures.of_export(export, 0) is not None, timeout=WAIT)
    found = pictures.of_export(export, 0)
    assert found is not None
    return found


def test_a_picture_comes_and_is_the_same_by_any_name(qtbot: QtBot, previewer: Previewer) -> None:
    pictures = SmallPictures(previewer, previewer)
    image = look(qtbot, pictures, SQUARE)
    assert (image.width(), image.height()) == (90, 90)
    renamed = structs.replace(SQUARE, name="other", folder="x", file="{n}", enabled=False)
    assert pictures.of_export(renamed, 5) is image
    assert pictures.of_export(structs.replace(SQUARE, quality=3), 0) is None


def test_of_many_wishes_for_one_place_the_last_is_made(qtbot: QtBot, previewer: Previewer) -> None:
    """As while a slider is moved; the others are never asked for."""
    pictures = SmallPictures(previewer, previewer)
    made: list[IdleCall] = []
    before = previewer.call_when_idle
    previewer.call_when_idle = lambda call: (made.append(call), before(call))  # type: ignore[method-assign]
    for quality in range(20, 60):
        pictures.of_export(structs.replace(SQUARE, quality=quality), 0)
    look(qtbot, pictures, structs.replace(SQUARE, quality=60))
    assert [call.arguments[0].quality for call in made] == [60]  # type: ignore[attr-defined]


def test_previews_go_first_and_all_pictures_follow(qtbot: QtBot, previewer: Previewer, tmp_path: Path) -> None:
    photo = next(scan([make_photos(tmp_path / "card", 1)]))
    job = Job(index=0, source=photo.path, size=photo.size, changed_ns=photo.changed_ns, targets=(tmp_path / "a.jpg",))
    order: list[object] = []
    previewer.made.connect(lambda shown: order.append(shown))
    recipe = Recipe(exports=(SQUARE,))
    for number in range(4):
        done = order.append
        previewer.call_when_idle(
            IdleCall(function=pow, arguments=(number, 2), done=lambda result, done=done: done(result))
        )
        if number == 1:
            previewer.ask(recipe, 0, job, Limits())
    qtbot.waitUntil(lambda: len(order) == 5, timeout=WAIT)
    assert isinstance(order[1], Shown), "after the call that was in the worker"
    assert [each for each in order if isinstance(each, int)] == [0, 1, 4, 9]


def test_what_can_not_be_made_is_asked_for_once(qtbot: QtBot, previewer: Previewer) -> None:
    pictures = SmallPictures(previewer, previewer)
    gone = ImageWatermark(image="/gone/logo.png")
    assert look(qtbot, pictures, structs.replace(SQUARE, watermark=(gone,))).isNull()
    pictures.of_watermark(gone, 0)
    qtbot.waitUntil(lambda: pictures.of_watermark(gone, 0) is not None, timeout=WAIT)


def test_a_watermark_looks_the_same_wherever_it_lies_and_the_studio_counts(qtbot: QtBot, previewer: Previewer) -> None:
    pictures = SmallPictures(previewer, previewer)
    text = TextWatermark(text="© {studio}")
    pictures.of_watermark(text, 0)
    qtbot.waitUntil(lambda: pictures.of_watermark(text, 0) is not None, timeout=WAIT)
    faint = structs.replace(text, opacity=5, enabled=False, tile=True)
    assert pictures.of_watermark(faint, 0) is pictures.of_watermark(text, 0)
    assert pictures.of_watermark(structs.replace(text, anchor=Anchor.NORTH), 0) is pictures.of_watermark(text, 0)
    previewer.studio = "Nord"
    assert pictures.of_watermark(text, 0) is None
