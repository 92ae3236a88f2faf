"""The size of a delivery follows what previews and finished photos really took."""

from pathlib import Path

from msgspec import structs
from PIL import Image
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.gui.delivery.run.size_estimate import SizeEstimate
from studio.job import Batch, ExportEstimate
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from studio.recipe.watermark import TextWatermark
from tests.gui.session import add, finish, make_photos, open_window, wait

WEB = Export(name="web", quality=85)
PROOF = Export(name="proof", quality=60)


def plan(*estimates: ExportEstimate, exports: tuple[Export, ...] = (WEB,)) -> Batch:
    recipe = Recipe(exports=exports)
    return Batch(recipe=recipe, destination=Path("/out"), roots=(), jobs=(), estimates=estimates)


def test_without_a_file_made_it_is_two_thirds_of_the_plan_s_number() -> None:
    assert SizeEstimate().total(plan(ExportEstimate(10, 1_000_000, 300_000))) == 198_000


def test_each_file_made_counts_as_much_as_the_plan() -> None:
    sizes = SizeEstimate()
    sizes.note(WEB, Path("a"), pixels=1000, size=100)
    assert sizes.total(plan(ExportEstimate(10, 1_000_000, 300_000))) == round((0.198 + 0.1) / 2 * 1_000_000)
    for number in range(99):
        sizes.note(WEB, Path(str(number)), pixels=1000, size=100)
    assert 100_000 < sizes.total(plan(ExportEstimate(10, 1_000_000, 300_000))) < 102_000


def test_a_photo_that_is_previewed_again_counts_once() -> None:
    sizes = SizeEstimate()
    for size in (500, 100):
        sizes.note(WEB, Path("a"), pixels=1000, size=size)
    assert sizes.total(plan(ExportEstimate(1, 1000, 0))) == 50


def test_exports_are_reckoned_apart_and_a_name_or_a_watermark_changes_nothing() -> None:
    sizes = SizeEstimate()
    sizes.note(PROOF, Path("a"), pixels=1000, size=1000)
    assert sizes.total(plan(ExportEstimate(1, 1000, 0))) == 0
    other = structs.replace(PROOF, name="x", folder="y", watermark=(TextWatermark(text="z"),))
    assert sizes.total(plan(ExportEstimate(1, 1000, 0), exports=(other,))) == 500
    smaller = structs.replace(PROOF, resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=100))
    assert sizes.total(plan(ExportEstimate(1, 1000, 0), exports=(smaller,))) == 0


def test_no_file_is_reckoned_larger_than_it_may_be() -> None:
    small = Export(name="web", max_bytes=100)
    assert SizeEstimate().total(plan(ExportEstimate(3, 1_000_000, 300_000), exports=(small,))) == 300


def test_the_window_s_number_comes_close_to_what_a_delivery_takes(
    qtbot: QtBot, store: QSettings, tmp_path: Path
) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    card = tmp_path / "card"
    card.mkdir()
    for number in range(6):  # noise, of which no table knows how large it becomes
        Image.effect_noise((300, 200), 60 + number).convert("RGB").save(card / f"IMG_{number}.jpg", quality=95)
    window.document.load(Recipe(exports=(WEB,)), None)
    add(qtbot, window, card)
    wait(qtbot, lambda: not window.preview_pane.canvas.is_empty)  # the preview of the first photo has come
    window.start()
    finish(qtbot, window)
    files = sum(path.stat().st_size for path in (tmp_path / "out").rglob("*.jpg"))
    window.session.set_destination(tmp_path / "elsewhere")
    wait(qtbot, lambda: window.session.plan.batch is not None and bool(window.session.expected_bytes))
    assert 0.85 * files < window.session.expected_bytes < 1.15 * files


def test_nothing_is_said_to_need_nothing(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    batch = window.session.plan.batch
    assert batch is not None
    window.session.plan.replace(structs.replace(batch, estimates=(), bytes_needed=0))
    window.bar.line.show_session()
    words = window.bar.line.text.text()
    assert "2 file" in words
    assert "0 B" not in words
    window.start()
    finish(qtbot, window)
    window.session.set_destination(tmp_path / "out2")
    window.session.set_destination(tmp_path / "out")
    wait(qtbot, lambda: "Nothing new" in window.bar.line.text.text() or "finished" in window.bar.line.text.text())
    assert "0 B" not in window.bar.line.text.text()
