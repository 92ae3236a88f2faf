"""The preview pane with a real previewer, a real recipe and real photos, driven by mouse and keyboard."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import structs
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.engine.preview import preview
from studio.gui.bridge.previewer import Previewer
from studio.gui.preview.pane import PreviewPane
from studio.gui.preview.scene import Mode
from studio.gui.recipe.document import RecipeDocument
from studio.job import Job, Limits
from studio.recipe.model import Export, Format, Recipe, Resize, ResizeMode
from studio.recipe.watermark import Anchor, ImageWatermark, PortraitChange, TextWatermark
from tests.gui.inline_worker import InlineWorker
from tests.picture import make_job, make_scene, save

Make = Callable[..., PreviewPane]


@pytest.fixture
def logo(tmp_path: Path) -> str:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (60, 30), (255, 0, 255, 255)).save(path)
    return str(path)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return save(tmp_path / "photo.jpg", make_scene(900, 600))


@pytest.fixture
def make(qtbot: QtBot, photo: Path, logo: str) -> Iterator[Make]:
    made: list[tuple[PreviewPane, Previewer]] = []

    def make_pane(*watermarks: object, source: Path = photo, size: tuple[int, int] = (760, 560), **export: object):
        document = RecipeDocument()
        own = watermarks or (ImageWatermark(image=logo, offset=(20, 20)),)
        resize = Resize(mode=ResizeMode.LONG_EDGE, pixels=600)
        document.load(
            Recipe(exports=(Export(**{"name": "web", "folder": "web", "resize": resize, "watermark": own, **export}),)),
            None,
        )
        previewer = Previewer(worker=InlineWorker())
        pane = PreviewPane(previewer, document)
        pane.document = document  # type: ignore[attr-defined]
        made.append((pane, previewer))
        pane.resize(*size)
        pane.show()
        qtbot.waitExposed(pane)
        pane.show_job(job_of(source), Limits())
        wait_settled(qtbot, pane)
        return pane

    yield make_pane
    for pane, previewer in made:
        pane.close()
        previewer.close()


def job_of(source: Path, index: int = 0) -> Job:
    return make_job(source, source.parent / "out" / "web" / f"{source.stem}.jpg", index=index)


def editor_of(pane: PreviewPane) -> RecipeDocument:
    return pane.document  # type: ignore[attr-defined]


def wait_settled(qtbot: QtBot, pane: PreviewPane) -> None:
    """Wait until the canvas shows the recipe as it is now."""
    qtbot.waitUntil(lambda: pane.shown_recipe == editor_of(pane).recipe and pane.canvas.is_settled, timeout=20_000)


def at(pane: PreviewPane, across: float, down: float) -> QPoint:
    """Return the point of the canvas at a place of the picture."""
    ratio = pane.canvas.devicePixelRatioF()
    x, y = pane.canvas.viewport.to_area(across, down)
    return QPointF(x / ratio, y / ratio).toPoint()


def middle(pane: PreviewPane, number: int = 0) -> QPoint:
    box = pane.canvas.handles.box(number)
    assert box is not None
    return at(pane, box[0] + box[2] / 2, box[1] + box[3] / 2)


def drag(pane: PreviewPane, start: QPoint, end: QPoint, *, steps: int = 5, release: bool = True) -> None:
    canvas = pane.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, steps + 1):
        QTest.mouseMove(canvas, start + (end - start) * step / steps)
    if release:
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)


def grabbed(pane: PreviewPane) -> QImage:
    return pane.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def rows(image: QImage, left: int, top: int, width: int, height: int) -> list[bytes]:
    part = image.copy(left, top, width, height)
    return [bytes(part.constScanLine(row))[: width * 3] for row in range(height)]


@pytest.mark.parametrize("mode", [Mode.BEFORE, Mode.AFTER])
def test_at_100_percent_the_screen_shows_the_very_pixels(make: Make, mode: Mode, photo: Path) -> None:
    watermark = TextWatermark(text="© Studio", tile=True, opacity=40)
    pane = make(watermark, size=(900, 700))
    pane.canvas.set_mode(mode)
    pane.canvas.zoom_to_pixels()
    view = pane.canvas.viewport
    made = preview(editor_of(pane).recipe, 0, job_of(photo), Limits())
    wanted = made.pixels if mode is Mode.AFTER else made.before
    pitch = made.width * 3
    assert view.shown == (made.width, made.height) == (600, 400)
    assert rows(grabbed(pane), view.left, view.top, 600, 400) == [
        wanted[row * pitch : (row + 1) * pitch] for row in range(400)
    ]


def test_zoomed_in_and_moved_pixels_stay_the_very_pixels(make: Make, photo: Path) -> None:
    pane = make(TextWatermark(text="x", tile=True), size=(400, 360))
    pane.canvas.set_mode(Mode.AFTER)
    pane.canvas.zoom_to_pixels()
    drag(pane, QPoint(100, 100), QPoint(60, 130))
    view = pane.canvas.viewport
    assert view.can_pan and view.scale == 1
    made = preview(editor_of(pane).recipe, 0, job_of(photo), Limits())
    left, top = 30 - view.left, 40 - view.top
    wanted = [made.pixels[(row * 600 + left) * 3 : (row * 600 + left + 200) * 3] for row in range(top, top + 100)]
    assert rows(grabbed(pane), 30, 40, 200, 100) == wanted


def test_a_picture_that_fits_is_not_enlarged(make: Make) -> None:
    pane = make(size=(1400, 1000))
    assert pane.canvas.viewport.scale == 1
    pane.resize(500, 500)
    assert pane.canvas.viewport.scale < 1


def test_split_shows_before_on_the_left_and_after_on_the_right(make: Make) -> None:
    watermark = TextWatermark(text="x", tile=True, colour="#ff00ff")
    pane = make(watermark, size=(900, 700), resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=300), format=Format.PNG)
    pane.canvas.set_split(0.5)
    image, view = grabbed(pane), pane.canvas.viewport
    content = pane.canvas.layers.content
    assert content is not None
    left, right = (view.left + 20, view.top + 20), (view.left + 260, view.top + 20)
    assert image.pixel(*left) == content.before.image.pixel(20, 20)
    assert image.pixel(*right) == content.after.image.pixel(260, 20)
    assert content.before.data != content.after.data


def test_the_strip_says_names_and_figures(make: Make, photo: Path) -> None:
    pane = make()
    made = preview(editor_of(pane).recipe, 0, job_of(photo), Limits())
    assert pane.strip.names.text() == "photo.jpg → web/photo.jpg"
    size, amount, profile = pane.strip.facts.text().split(" · ")
    assert (size, profile) == ("600 × 400", "sRGB")
    assert amount.endswith("KB")
    assert int(amount[:-3]) == round(made.bytes / 1000)


def test_a_dragged_watermark_lies_where_it_was_left_and_is_one_step(qtbot: QtBot, make: Make) -> None:
    pane = make()
    document = editor_of(pane)
    steps = document.undo_stack.count()
    original = document.recipe
    before = pane.canvas.handles.box(0)
    assert before is not None
    drag(pane, middle(pane), at(pane, 150, 90))
    box = pane.canvas.handles.box(0)
    assert box is not None
    watermark = document.export.watermark[0]
    assert watermark.anchor is Anchor.NORTH_WEST
    assert watermark.offset == (box[0], box[1])
    assert document.undo_stack.count() == steps + 1
    wait_settled(qtbot, pane)
    assert pane.canvas.handles.boxes[0] == box
    document.undo_stack.undo()
    assert document.recipe == original
    wait_settled(qtbot, pane)
    assert pane.canvas.handles.box(0) == before


def test_two_drags_are_two_steps(make: Make) -> None:
    pane = make()
    steps = editor_of(pane).undo_stack.count()
    drag(pane, middle(pane), at(pane, 150, 90))
    drag(pane, middle(pane), at(pane, 400, 120))
    assert editor_of(pane).undo_stack.count() == steps + 2


def test_escape_puts_the_watermark_back_and_leaves_no_step(make: Make) -> None:
    pane = make()
    document = editor_of(pane)
    steps, original = document.undo_stack.count(), document.recipe
    before = pane.canvas.handles.box(0)
    drag(pane, middle(pane), at(pane, 150, 90), release=False)
    assert document.recipe != original
    assert pane.canvas.handles.box(0) != before
    QTest.keyClick(pane.canvas, Qt.Key.Key_Escape)
    assert document.recipe == original
    assert pane.canvas.handles.box(0) == before
    assert document.undo_stack.count() == steps
    QTest.mouseRelease(pane.canvas, Qt.MouseButton.LeftButton, pos=at(pane, 300, 300))
    assert document.recipe == original


def test_escape_puts_the_frame_back_before_the_picture_follows(qtbot: QtBot, make: Make) -> None:
    pane = make()
    before = pane.canvas.handles.box(0)
    drag(pane, middle(pane), at(pane, 150, 90), release=False)
    wait_settled(qtbot, pane)
    QTest.keyClick(pane.canvas, Qt.Key.Key_Escape)
    assert pane.shown_recipe != editor_of(pane).recipe
    assert pane.canvas.handles.box(0) == before
    wait_settled(qtbot, pane)
    assert pane.canvas.handles.boxes[0] == before


def test_the_picture_follows_a_drag_that_goes_on(qtbot: QtBot, make: Make) -> None:
    pane = make()
    start, seen, step = middle(pane), set[int](), itertools.count()
    QTest.mousePress(pane.canvas, Qt.MouseButton.LeftButton, pos=start)

    def move_on() -> bool:
        QTest.mouseMove(pane.canvas, start - QPoint(30 + next(step) % 50, 40))
        seen.add(id(pane.shown_recipe))
        return len(seen) >= 3

    qtbot.waitUntil(move_on, timeout=20_000)
    QTest.mouseRelease(pane.canvas, Qt.MouseButton.LeftButton, pos=start - QPoint(30, 40))


def test_work_that_takes_long_is_shown_over_the_old_picture(qtbot: QtBot, make: Make) -> None:
    pane = make()
    pane.previewer.busy.emit(True)
    assert not pane.spinner.isVisible()
    qtbot.waitUntil(pane.spinner.isVisible)
    assert not pane.canvas.is_empty
    pane.previewer.busy.emit(False)
    assert not pane.spinner.isVisible()


def test_a_corner_resizes_and_the_corner_across_stays(make: Make, logo: str) -> None:
    watermark = ImageWatermark(image=logo, scale="25%", offset=(20, 20))
    pane = make(watermark)
    before = pane.canvas.handles.box(0)
    assert before == (480, 330, 100, 50)
    drag(pane, at(pane, 480, 330), at(pane, 380, 280))
    after = pane.canvas.handles.box(0)
    assert after is not None
    assert (after[0] + after[2], after[1] + after[3]) == (580, 380)
    assert 196 <= after[2] <= 204
    changed = editor_of(pane).export.watermark[0]
    assert changed.offset == (20, 20)
    assert str(changed.scale).endswith("%")
    assert 49 <= float(str(changed.scale)[:-1]) <= 51


def test_shift_keeps_the_axis(make: Make) -> None:
    pane = make()
    box = pane.canvas.handles.box(0)
    assert box is not None
    start = middle(pane)
    canvas = pane.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    point = QPointF(start - QPoint(120, 30))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        point,
        canvas.mapToGlobal(point),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
    )
    QApplication.sendEvent(canvas, event)
    after = canvas.handles.box(0)
    assert after is not None
    assert after[1] == box[1]
    assert after[0] < box[0] - 50
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=point.toPoint())


def test_the_middle_attracts_and_draws_a_guide(make: Make) -> None:
    pane = make()
    box = pane.canvas.handles.box(0)
    assert box is not None
    drag(pane, middle(pane), at(pane, 302, 120), release=False)
    snap = pane.canvas.handles.snap
    assert snap is not None
    assert snap.columns == (300,)
    assert pane.canvas.handles.box(0) == (270, snap.box[1], 60, 30)
    QTest.mouseRelease(pane.canvas, Qt.MouseButton.LeftButton, pos=at(pane, 302, 120))
    assert pane.canvas.handles.snap is None
    assert editor_of(pane).export.watermark[0].anchor is Anchor.NORTH


def test_arrows_move_the_chosen_watermark_by_pixels(make: Make) -> None:
    pane = make()
    document = editor_of(pane)
    steps = document.undo_stack.count()
    before = pane.canvas.handles.box(0)
    assert before is not None
    QTest.keyClick(pane.canvas, Qt.Key.Key_M)
    QTest.keyClick(pane.canvas, Qt.Key.Key_Left)
    QTest.keyClick(pane.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert pane.canvas.handles.box(0) == (before[0] - 1, before[1] - 10, 60, 30)
    assert document.export.watermark[0].offset == (21, 30)
    assert document.undo_stack.count() == steps + 1


def test_a_click_chooses_the_watermark(qtbot: QtBot, make: Make, logo: str) -> None:
    pane = make(ImageWatermark(image=logo), ImageWatermark(image=logo, anchor=Anchor.NORTH_WEST))
    with qtbot.waitSignal(pane.watermark_chosen) as told:
        QTest.mouseClick(pane.canvas, Qt.MouseButton.LeftButton, pos=middle(pane, 1))
    assert told.args == [1]
    assert pane.canvas.handles.chosen == 1


def test_an_upright_photo_changes_what_differs_there(make: Make, tmp_path: Path, logo: str) -> None:
    upright = save(tmp_path / "upright.jpg", make_scene(400, 600))
    watermark = ImageWatermark(image=logo, portrait=PortraitChange(anchor=Anchor.SOUTH))
    pane = make(watermark, source=upright)
    drag(pane, middle(pane), at(pane, 60, 60))
    changed = editor_of(pane).export.watermark[0]
    assert changed.anchor is Anchor.SOUTH_EAST
    assert changed.portrait is not None
    assert changed.portrait.anchor is Anchor.NORTH_WEST


def test_tiles_have_no_frame(make: Make) -> None:
    pane = make(TextWatermark(text="x", tile=True))
    assert pane.canvas.handles.numbers == []


def test_keys_choose_what_is_seen_and_how_large(make: Make) -> None:
    pane = make()
    canvas = pane.canvas
    for key, mode in ((Qt.Key.Key_1, Mode.BEFORE), (Qt.Key.Key_3, Mode.AFTER), (Qt.Key.Key_2, Mode.SPLIT)):
        QTest.keyClick(canvas, key)
        assert canvas.mode is mode
        assert pane.strip.modes.number == list(Mode).index(mode)
    split = canvas.split
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert canvas.split > split
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.viewport.scale > 1
    assert pane.strip.zooms.number == -1
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.viewport.is_fitted
    assert pane.strip.zooms.number == 0
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert pane.strip.zooms.number == 1


def test_the_split_follows_the_hand(make: Make) -> None:
    pane = make(TextWatermark(text="x", tile=True))
    canvas = pane.canvas
    seen = canvas.scene.visible
    start = QPoint(canvas.scene.split_column, seen.center().y())
    drag(pane, start, QPoint(seen.left() + seen.width() * 3 // 4, start.y()))
    assert abs(canvas.split - 0.75) < 0.01


def test_the_split_makes_way_for_a_watermark(make: Make) -> None:
    pane = make()
    canvas = pane.canvas
    canvas.set_split(0.5)
    drag(pane, middle(pane), at(pane, 400, 120))
    assert canvas.split == 0.5
    drag(pane, middle(pane), at(pane, 150, 120))
    box = canvas.handles.box(0)
    assert box is not None
    assert canvas.scene.split_column < canvas.viewport.to_area(box[0], 0)[0]
    assert canvas.split > 0


def test_a_broken_photo_takes_the_picture_away_and_says_why(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    pane = make()
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"nothing that is a photo, but long enough to look at it")
    pane.show_job(job_of(broken, 1), Limits())
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.message, timeout=20_000)
    assert pane.canvas.is_empty
    assert pane.message.text.text()
    assert pane.message.detail.text() == "broken.jpg"
    assert pane.strip.facts.text() == ""


def test_a_missing_watermark_is_said_and_mended(qtbot: QtBot, make: Make, logo: str) -> None:
    pane = make()
    document = editor_of(pane)
    document.change_watermark(0, "Watermark", "", image="gone.png")
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.message, timeout=20_000)
    assert "gone.png" in pane.message.text.text()
    document.change_watermark(0, "Watermark", "", image=logo)
    wait_settled(qtbot, pane)
    assert pane.stack.currentWidget() is pane.canvas


def test_changes_of_one_moment_ask_once(qtbot: QtBot, make: Make) -> None:
    pane = make()
    asked: list[Recipe] = []
    pane.previewer.ask = lambda recipe, *_: asked.append(recipe)  # type: ignore[method-assign]
    for opacity in (90, 80, 70):
        editor_of(pane).change_watermark(0, "Opacity", "opacity", opacity=opacity)
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.wait(300)
    assert asked == [editor_of(pane).recipe]


def test_the_same_photo_with_other_names_is_not_made_again(make: Make, photo: Path) -> None:
    pane = make()
    asked: list[Recipe] = []
    pane.previewer.ask = lambda recipe, *_: asked.append(recipe)  # type: ignore[method-assign]
    job = structs.replace(job_of(photo), targets=(photo.parent / "out" / "web" / "other.jpg",))
    pane.show_job(job, Limits())
    assert asked == []
    assert pane.strip.names.text() == "photo.jpg → web/other.jpg"


def test_no_photo_is_a_calm_hint(make: Make) -> None:
    pane = make()
    pane.show_job(None, Limits())
    assert pane.stack.currentWidget() is pane.message
    assert "Choose a photo" in pane.message.text.text()
    assert pane.canvas.is_empty
    assert pane.strip.names.text() == ""


def test_everything_that_takes_the_focus_has_a_name(make: Make) -> None:
    from PySide6.QtWidgets import QWidget

    pane = make()
    takers = [each for each in pane.findChildren(QWidget) if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert len(takers) >= 6
    assert [each for each in takers if not each.accessibleName()] == []
    assert pane.canvas.accessibleName() == "Preview of photo.jpg"
    assert "plus, minus and 0" in pane.canvas.accessibleDescription()


def test_nothing_asks_to_choose_a_photo_while_one_is_on_its_way(make: Make, photo: Path) -> None:
    pane = make()
    pane.show_job(None, Limits())
    assert pane.message.isVisible()
    pane.previewer.ask = lambda *_: None  # type: ignore[method-assign]
    pane.show_job(job_of(photo), Limits())
    assert not pane.message.isVisible()
