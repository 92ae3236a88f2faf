"""Every state of the window, in both themes: nothing cut, nothing covered, nothing outside, everything named."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QSettings, Qt, QTranslator, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.bridge import RunResult, ScanResult
from studio.gui.delivery.run.phase import Phase
from studio.gui.i18n import translation
from studio.gui.theme import theme
from studio.gui.window.window import Window
from tests.gui import visible
from tests.gui.session import add, finish, make_photos, open_window, wait

pytestmark = pytest.mark.slow

SHOTS = os.environ.get("STUDIO_SHOTS", "")
"""A folder for pictures of every state, for people to look at."""

SIZES = ((1440, 900), (1280, 800), (1024, 700))

Reach = Callable[[QtBot, Window, Path], None]


def empty(qtbot: QtBot, window: Window, folder: Path) -> None:
    assert window.session.phase is Phase.EMPTY


def dragging(qtbot: QtBot, window: Window, folder: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(make_photos(folder / "card", 2)))])
    place = window.rect().center()
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.drop_target.eventFilter(window, QDragEnterEvent(place, action, mime, button, keys))
    assert window.drop_target.overlay.isVisible()


def adding(qtbot: QtBot, window: Window, folder: Path) -> None:
    window.session.sources.scanner.add([make_photos(folder / "card", 3)])
    window.add([folder / "card"])
    assert window.session.phase is Phase.ADDING


def ready(qtbot: QtBot, window: Window, folder: Path) -> None:
    add(qtbot, window, make_photos(folder / "card", 12))
    assert window.session.phase is Phase.READY


def with_problems(qtbot: QtBot, window: Window, folder: Path) -> None:
    card = make_photos(folder / "card", 4)
    (folder / "out" / "web" / "IMG_0001.jpg").mkdir(parents=True)
    add(qtbot, window, card)
    wait(qtbot, lambda: bool(window.banners.text("refused")))


def running(qtbot: QtBot, window: Window, folder: Path) -> None:
    add(qtbot, window, make_photos(folder / "card", 60, (1500, 1000)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    assert window.session.phase is Phase.RUNNING


def paused(qtbot: QtBot, window: Window, folder: Path) -> None:
    running(qtbot, window, folder)
    window.session.pause()
    assert window.session.phase is Phase.PAUSED


def cancelling(qtbot: QtBot, window: Window, folder: Path) -> None:
    running(qtbot, window, folder)
    window.session.cancel()
    assert window.session.phase is Phase.CANCELLING


def stopped(qtbot: QtBot, window: Window, folder: Path) -> None:
    cancelling(qtbot, window, folder)
    finish(qtbot, window)
    assert window.session.phase is Phase.STOPPED


def finished(qtbot: QtBot, window: Window, folder: Path) -> None:
    add(qtbot, window, make_photos(folder / "card", 5))
    window.start()
    finish(qtbot, window)
    assert window.summary.isVisible()


def finished_with_failures(qtbot: QtBot, window: Window, folder: Path) -> None:
    card = make_photos(folder / "card", 9)
    add(qtbot, window, card)
    for number, content in ((1, b"text, nothing but text, and more of it"), (4, b""), (6, b"\0" * 3000)):
        (card / f"IMG_{number:04}.jpg").write_bytes(content)
    window.start()
    finish(qtbot, window)
    assert window.session.progress.failures == 3


def continue_offer(qtbot: QtBot, window: Window, folder: Path) -> None:
    stopped(qtbot, window, folder)
    window.session.clear()
    window.summary.closed.emit()
    window.deliveries.list_past()
    wait(qtbot, lambda: bool(window.banners.text("continue")))


def disk_full(qtbot: QtBot, window: Window, folder: Path) -> None:
    running(qtbot, window, folder)
    window.session.runner.faulted.emit(f"The disk of {folder / 'out'} is full: make room there, then go on.")
    assert window.session.phase is Phase.FAULT


def destination_gone(qtbot: QtBot, window: Window, folder: Path) -> None:
    running(qtbot, window, folder)
    (folder / "out").rename(folder / "gone")
    wait(qtbot, lambda: window.session.phase is Phase.FAULT)
    assert window.banners.text("fault")


def source_gone(qtbot: QtBot, window: Window, folder: Path) -> None:
    running(qtbot, window, folder)
    (folder / "card").rename(folder / "gone")
    wait(qtbot, lambda: window.session.phase is Phase.FAULT)
    assert window.session.progress.failures == 0


def recipe_broken(qtbot: QtBot, window: Window, folder: Path) -> None:
    broken = folder / "broken.recipe.toml"
    broken.write_text('version = 1\n[[export]]\nformat = "jpg"\n')
    assert not window.document.open_file(broken)
    assert window.banners.text("recipe")


def could_not_start(qtbot: QtBot, window: Window, folder: Path) -> None:
    ready(qtbot, window, folder)
    window.session.plan.batch = None
    window.session.ended.emit(RunResult(error=f"Nothing can be written into {folder}: Read-only file system."))
    assert window.banners.text("fault-end")


def many_problems(qtbot: QtBot, window: Window, folder: Path) -> None:
    ready(qtbot, window, folder)
    names = [
        f"The folder {folder / 'a very long name' / str(n)} can't be read and is missing: denied." for n in range(9)
    ]
    window.session.scanned.emit(ScanResult(problems=tuple(names)))


STATES: list[Reach] = [
    empty, dragging, adding, ready, with_problems, running, paused, cancelling, stopped, finished,
    finished_with_failures, continue_offer, disk_full, destination_gone, source_gone, recipe_broken, could_not_start,
    many_problems,
]  # fmt: skip


def check(window: QWidget) -> None:
    """Look for what people could not read or reach."""
    for _ in range(3):  # a text of another height moves its neighbours, one layout after the other
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # type: ignore[arg-type]
    assert visible.cut_texts(window) == []
    assert visible.overlaps(window) == []
    assert visible.outside(window) == []
    assert visible.nameless(window) == []


def keep_picture(window: QWidget, name: str) -> None:
    if SHOTS:
        Path(SHOTS).mkdir(parents=True, exist_ok=True)
        window.grab().save(str(Path(SHOTS, f"{name}.png")))


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Have the window speak a language; German needs the most room."""
    before = QLocale()
    known = set(qapp.findChildren(QTranslator))
    assert translation.install(qapp, request.param) == request.param
    yield request.param
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("reach", STATES, ids=[each.__name__ for each in STATES])
def test_every_state_can_be_read(qtbot: QtBot, store: QSettings, tmp_path: Path, language: str, reach: Reach) -> None:
    window = open_window(qtbot, store, tmp_path / "out", language=language)
    reach(qtbot, window, tmp_path)
    for choice in (theme.Choice.DARK, theme.Choice.LIGHT):
        theme.notifier().choose(choice)
        for width, height in SIZES:
            window.resize(width, height)
            qtbot.wait(20)
            check(window)
        window.resize(1440, 900)
        qtbot.wait(20)
        keep_picture(window, f"{reach.__name__}-{language}-{choice.value}")
    if (folder := tmp_path / "gone").exists():  # so that the run can end in order
        folder.rename(tmp_path / ("out" if reach is destination_gone else "card"))


@pytest.mark.parametrize("tab", range(5), ids=["size", "watermark", "file", "names", "metadata"])
def test_every_page_of_the_recipe_can_be_read(
    qtbot: QtBot, store: QSettings, tmp_path: Path, language: str, tab: int
) -> None:
    window = open_window(qtbot, store, tmp_path / "out", language=language)
    window.recipe_pane.tabs.setCurrentIndex(tab)
    for name in ("client-proof", "instagram-square", "web-gallery", "print-300-dpi"):
        from studio.recipe import library

        window.document.open_file(library.find_preset(name))
        for width, height in SIZES:
            window.resize(width, height)
            qtbot.wait(10)
            check(window)
        keep_picture(window, f"page-{tab}-{name}-{language}")


def test_every_dialog_can_be_read(qtbot: QtBot, store: QSettings, tmp_path: Path, language: str) -> None:
    from PySide6.QtWidgets import QDialog

    from studio.gui.delivery.closing import ClosingQuestion

    window = open_window(qtbot, store, tmp_path / "out", language=language)
    finished(qtbot, window, tmp_path)
    dialogs: dict[str, Callable[[], object]] = {
        "settings": window.dialogs.show_preferences,
        "help": window.dialogs.show_help,
        "past": window.deliveries.show_history,
        "undo": lambda: window.deliveries.undo(window.session.journal),
        "question": lambda: ClosingQuestion(window, keep=window.close, stop=window.close).open(),
    }
    for which, show in dialogs.items():
        before = {dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()}
        show()
        qtbot.wait(200)
        (dialog,) = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible() and dialog not in before]
        pages = getattr(dialog, "tabs", None)
        for page in range(pages.count() if pages is not None else 1):
            if pages is not None:
                pages.setCurrentIndex(page)
                qtbot.wait(10)
            check(dialog)
            keep_picture(dialog, f"dialog-{which}-{page}-{language}")
        dialog.close()
        qtbot.wait(10)


@pytest.mark.timeout(300)
def test_all_of_it_at_200_percent() -> None:
    """Qt takes a scale only when it starts, so this is a run of its own, over the fullest states."""
    root = Path(__file__).parents[2]
    chosen = "(ready or finished_with_failures or running or disk_full or watermark or dialog) and not 200"
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-k", chosen, __file__]
    own = {name: value for name, value in os.environ.items() if not name.startswith(("COVERAGE_", "PYTEST_"))}
    environment = {**own, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout


def test_the_judge_sees_what_is_wrong(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

    root = QWidget()
    column = QVBoxLayout(root)
    label, button = QLabel("a long text that needs room"), QPushButton("")
    column.addWidget(label)
    column.addWidget(button)
    qtbot.addWidget(root)
    root.resize(400, 200)
    root.show()
    assert visible.cut_texts(root) == []
    assert len(visible.nameless(root)) == 1
    label.setFixedWidth(40)
    qtbot.wait(10)
    assert len(visible.cut_texts(root)) == 1
    button.setGeometry(label.geometry())
    assert len(visible.overlaps(root)) == 1
    button.move(390, 0)
    assert len(visible.outside(root)) == 1
