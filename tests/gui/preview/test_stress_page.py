"""The page of the hardest photos, with a real worker's code and real photos."""

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.batch.stress import SAMPLE, StressReason
from studio.gui.bridge.previewer import Previewer
from studio.gui.bridge.stress import PORTION, StressFinder
from studio.gui.i18n.numbers import as_count
from studio.gui.preview.pane import PreviewPane
from studio.gui.preview.stress_page import StressPage
from studio.gui.recipe.document import RecipeDocument
from studio.job import Job, Limits
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from studio.recipe.watermark import TextWatermark
from tests.batch.work import is_worker
from tests.gui.inline_worker import InlineWorker
from tests.picture import make_job, save

RECIPE = Recipe(
    exports=(
        Export(
            name="web",
            resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=200),
            watermark=(TextWatermark(text="Studio"),),
        ),
    )
)


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    shapes = [(300, 200, 120), (400, 100, 120), (100, 400, 120), (60, 40, 120), (300, 200, 250), (300, 200, 10)]
    made: list[Job] = []
    for index, (width, height, level) in enumerate(shapes):
        photo = save(tmp_path / f"{index}.jpg", Image.new("RGB", (width, height), (level, level, level)))
        made.append(make_job(photo, tmp_path / "out" / photo.name, index=index))
    return made


def find_inline(parent: QObject) -> StressFinder:
    return StressFinder(parent, worker=InlineWorker())


@pytest.fixture
def sheet(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[StressPage]:
    monkeypatch.setattr("studio.gui.preview.stress_page.StressFinder", find_inline)
    made = StressPage()
    made.resize(760, 700)
    made.show()
    yield made
    made.finder.close()
    made.close()


def workers_of_this_process() -> list[psutil.Process]:
    return [each for each in psutil.Process().children(recursive=True) if is_worker(each)]


def wait_made(qtbot: QtBot, sheet: StressPage, count: int) -> None:
    qtbot.waitUntil(
        lambda: len(sheet.tiles) == count and all(tile.picture.has_image for tile in sheet.tiles), timeout=20_000
    )


def test_each_hard_photo_has_a_tile_that_says_why(qtbot: QtBot, sheet: StressPage, jobs: list[Job]) -> None:
    sheet.look(RECIPE, 0, jobs, Limits())
    wait_made(qtbot, sheet, 5)
    assert {tile.photo.job.index: tile.photo.reasons for tile in sheet.tiles} == {
        1: (StressReason.WIDEST,),
        2: (StressReason.TALLEST,),
        3: (StressReason.SMALLEST,),
        4: (StressReason.BRIGHTEST,),
        5: (StressReason.DARKEST,),
    }
    assert [tile.caption.text() for tile in sheet.tiles][3] == "Brightest under the watermark"
    assert not sheet.progress.isVisible()


def test_progress_is_told_in_portions(qtbot: QtBot, sheet: StressPage, jobs: list[Job]) -> None:
    many = [jobs[index % len(jobs)] for index in range(3 * PORTION + 1)]
    told: list[tuple[int, int]] = []
    sheet.finder.progressed.connect(lambda done, total: told.append((done, total)))
    sheet.look(RECIPE, 0, many, Limits())
    assert sheet.progress.isVisible()
    wait_made(qtbot, sheet, 5)
    total = 3 * PORTION + 1
    assert told == [(done, total) for done in (0, PORTION, 2 * PORTION, 3 * PORTION, total)]


def test_many_photos_are_sampled_and_that_is_said(qtbot: QtBot, sheet: StressPage, jobs: list[Job]) -> None:
    many = [jobs[index % len(jobs)] for index in range(1000)]
    sheet.look(RECIPE, 0, many, Limits())
    wait_made(qtbot, sheet, 5)
    assert str(SAMPLE) in sheet.words.text()
    assert as_count(1000) in sheet.words.text()


def test_a_search_can_be_given_up(qtbot: QtBot, sheet: StressPage, jobs: list[Job]) -> None:
    many = [jobs[index % len(jobs)] for index in range(5 * PORTION)]
    sheet.look(RECIPE, 0, many, Limits())
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(sheet.finder.found, wait=300):
        pass
    sheet.look(RECIPE, 0, many, Limits())
    wait_made(qtbot, sheet, 5)


def test_a_changed_recipe_makes_the_pictures_anew(qtbot: QtBot, sheet: StressPage, jobs: list[Job]) -> None:
    sheet.look(RECIPE, 0, jobs, Limits())
    wait_made(qtbot, sheet, 5)
    other = Recipe(exports=(Export(name="web", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=100)),))
    made: list[int] = []
    sheet.finder.made.connect(lambda index, _: made.append(index))
    sheet.follow(other, 0)
    qtbot.waitUntil(lambda: sorted(made) == [1, 2, 3, 4, 5], timeout=20_000)


def test_a_photo_that_has_gone_says_so_in_its_tile(qtbot: QtBot, sheet: StressPage, jobs: list[Job]) -> None:
    sheet.look(RECIPE, 0, jobs, Limits())
    wait_made(qtbot, sheet, 5)
    jobs[1].source.unlink()
    sheet.follow(RECIPE, 0)
    tile = next(tile for tile in sheet.tiles if tile.photo.job.index == 1)
    qtbot.waitUntil(lambda: "moved or deleted" in tile.picture.text(), timeout=20_000)


def test_enter_on_a_tile_shows_its_photo_in_the_preview(
    qtbot: QtBot, jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.gui.preview.stress_page.StressFinder", find_inline)
    document, previewer = RecipeDocument(), Previewer(worker=InlineWorker())
    document.load(RECIPE, None)
    pane = PreviewPane(previewer, document)
    pane.show()
    pane.show_stress_photos(jobs, Limits())
    assert pane.stress_page is not None
    assert pane.stack.currentWidget() is pane.stress_page
    wait_made(qtbot, pane.stress_page, 5)
    with qtbot.waitSignal(pane.photo_requested) as asked:
        QTest.keyClick(pane.stress_page.tiles[2], Qt.Key.Key_Return)
    assert asked.args == [3]
    assert pane.strip.names.text().startswith("3.jpg")
    qtbot.waitUntil(lambda: pane.shown_recipe is not None and pane.canvas.is_settled, timeout=20_000)
    assert pane.stack.currentWidget() is pane.canvas
    assert pane.strip.isVisible()
    pane.close()
    previewer.close()


def test_a_photo_that_is_chosen_in_the_list_takes_the_place_of_the_page(
    qtbot: QtBot, jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.gui.preview.stress_page.StressFinder", find_inline)
    document, previewer = RecipeDocument(), Previewer(worker=InlineWorker())
    document.load(RECIPE, None)
    pane = PreviewPane(previewer, document)
    pane.show()
    pane.show_job(jobs[0], Limits())
    pane.show_stress_photos(jobs, Limits())
    pane.show_job(jobs[0], Limits())
    assert pane.stack.currentWidget() is pane.stress_page
    pane.show_job(jobs[1], Limits())
    assert pane.stack.currentWidget() is not pane.stress_page
    qtbot.waitUntil(lambda: pane.shown_recipe is not None and pane.canvas.is_settled, timeout=20_000)
    assert pane.strip.names.text().startswith("1.jpg")
    pane.close()
    previewer.close()


def test_closing_ends_the_worker_also_where_the_pane_is_not_seen(qtbot: QtBot, jobs: list[Job]) -> None:
    document, previewer = RecipeDocument(), Previewer(worker=InlineWorker())
    document.load(RECIPE, None)
    pane = PreviewPane(previewer, document)
    pane.show_stress_photos(jobs, Limits())
    assert pane.stress_page is not None
    wait_made(qtbot, pane.stress_page, 5)
    assert workers_of_this_process()
    pane.close()
    previewer.close()
    qtbot.waitUntil(lambda: not workers_of_this_process())


def test_pictures_that_were_not_made_before_leaving_are_made_at_the_next_look(
    qtbot: QtBot, sheet: StressPage, jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as held:
        held.setattr(sheet.finder, "make", lambda *_: None)
        sheet.look(RECIPE, 0, jobs, Limits())
        qtbot.waitUntil(lambda: len(sheet.tiles) == 5, timeout=20_000)
        sheet.leave()
    assert not any(tile.picture.has_image for tile in sheet.tiles)
    sheet.look(RECIPE, 0, jobs, Limits())
    wait_made(qtbot, sheet, 5)


def test_a_recipe_changed_during_the_search_begins_it_anew(
    qtbot: QtBot, sheet: StressPage, jobs: list[Job], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[Recipe] = []
    start = sheet.finder.start
    monkeypatch.setattr(sheet.finder, "start", lambda look: (looks.append(look.recipe), start(look)))
    sheet.look(RECIPE, 0, [jobs[index % len(jobs)] for index in range(3 * PORTION)], Limits())
    other = Recipe(exports=(Export(name="web", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=90)),))
    sheet.follow(other, 0)
    assert looks == [RECIPE, other]
    qtbot.waitUntil(lambda: len(sheet.tiles) == 3, timeout=20_000)
    wait_made(qtbot, sheet, 3)


def test_nothing_is_kept_of_photos_that_have_gone_from_the_list(
    qtbot: QtBot, sheet: StressPage, jobs: list[Job]
) -> None:
    sheet.look(RECIPE, 0, jobs, Limits())
    wait_made(qtbot, sheet, 5)
    closed: list[int] = []
    sheet.closed.connect(lambda: closed.append(1))
    sheet.forget()
    assert closed
    sheet.look(RECIPE, 0, jobs, Limits())
    assert sheet.progress.isVisible()
    wait_made(qtbot, sheet, 5)
