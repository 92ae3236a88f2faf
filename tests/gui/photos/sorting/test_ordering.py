"""The order of delivery: two cameras whose clocks differ, and photos that are added later."""

from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.batch.plan.choice import PhotoOrder
from studio.gui.photos.sorting.clock_dialog import ClockDialog
from tests.gui.session import add, finish, open_window, wait


def shoot(folder: Path, name: str, minute: int, camera: str) -> None:
    exif = Image.Exif()
    exif[0x0110] = camera
    exif.get_ifd(0x8769)[0x9003] = f"{datetime(2026, 5, 30, 14, minute):%Y:%m:%d %H:%M:%S}"
    folder.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (90, 60), (minute * 4, 90, 120)).save(folder / name, exif=exif)


def test_photos_are_delivered_and_numbered_by_corrected_time(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    for name, minute, camera in (("A_1", 0, "EOS R5"), ("A_2", 10, "EOS R5"), ("B_1", 2, "X-T5"), ("B_2", 6, "X-T5")):
        shoot(tmp_path / "card", f"{name}.jpg", minute, camera)
    window = open_window(qtbot, store, tmp_path / "out")
    window.document.change_export("", "", file="{n:03}_{stem}", folder="")
    add(qtbot, window, tmp_path / "card")
    ordering = window.photo_pane.ordering

    def names() -> list[str]:
        return [photo.path.stem for photo in window.model.photos]

    window.photo_pane.choose(1)
    window.model.leave_out([3], is_left_out=True)
    window.photo_pane.header.sorting._actions[PhotoOrder.TIME].trigger()
    wait(qtbot, lambda: names() == ["A_1", "B_1", "B_2", "A_2"])
    assert window.photo_pane.current_index() == 3
    assert window.model.is_left_out(2)
    window.photo_pane.header.clocks_wanted.emit()
    (dialog,) = window.findChildren(ClockDialog)
    assert sorted(dialog.fields) == ["EOS R5", "X-T5"]
    dialog.fields["X-T5"][0].setValue(9)
    assert ordering.clocks == {"X-T5": timedelta(minutes=9)}
    wait(qtbot, lambda: names() == ["A_1", "A_2", "B_1", "B_2"])
    dialog.close()
    shoot(tmp_path / "late", "C_1.jpg", 5, "EOS R5")
    add(qtbot, window, tmp_path / "late")
    wait(qtbot, lambda: names() == ["A_1", "C_1", "A_2", "B_1", "B_2"])
    qtbot.wait(600)  # the plan of the new order
    window.start()
    finish(qtbot, window)
    made = sorted(path.name for path in (tmp_path / "out").rglob("*.jpg"))
    assert made == ["001_A_1.jpg", "002_C_1.jpg", "003_A_2.jpg", "004_B_1.jpg"]
    ordering.choose(PhotoOrder.FOUND)
    wait(qtbot, lambda: names() == ["A_1", "A_2", "B_1", "B_2", "C_1"])
