"""The empty window asks for photos in three ways."""

from pytestqt.qtbot import QtBot

from studio.gui.window.empty import EmptyState


def test_each_button_asks(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.show()
    for button, signal in (
        (empty.folder, empty.folder_requested),
        (empty.photos, empty.photos_requested),
        (empty.samples, empty.samples_requested),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_nothing_is_cut_off_in_a_small_window(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.resize(620, 400)
    empty.show()
    for each in (empty.title, empty.folder, empty.photos, empty.samples):
        assert empty.rect().contains(each.geometry())
        assert each.width() >= each.minimumSizeHint().width()
