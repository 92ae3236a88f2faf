"""The strip below the preview says what is seen, in any width."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.gui.preview.info_strip import InfoStrip, describe_names
from studio.job import Job
from studio.recipe.model import Export


def job(*targets: Path | None, folder: str = "") -> Job:
    return Job(
        index=0,
        source=Path("/photos") / folder / "IMG_0412.jpg",
        size=1,
        changed_ns=1,
        targets=targets,
        folder=folder,
    )


@pytest.mark.parametrize(
    ("target", "export_folder", "folder", "words"),
    [
        ("/to/IMG_0412.jpg", "", "", "IMG_0412.jpg → IMG_0412.jpg"),
        ("/to/web/IMG_0412.jpg", "web", "", "IMG_0412.jpg → web/IMG_0412.jpg"),
        ("/to/web/day 1/IMG_0412.jpg", "web", "day 1", "IMG_0412.jpg → web/day 1/IMG_0412.jpg"),
        ("/to/a/b/IMG_0412.jpg", "a/b", "", "IMG_0412.jpg → a/b/IMG_0412.jpg"),
    ],
)
def test_names_begin_below_the_destination(target: str, export_folder: str, folder: str, words: str) -> None:
    export = Export(folder=export_folder)
    assert describe_names(job(Path(target), folder=folder), export, 0) == words


def test_without_a_target_there_is_only_the_photo() -> None:
    assert describe_names(job(None), Export(), 0) == "IMG_0412.jpg"
    assert describe_names(job(), Export(), 0) == "IMG_0412.jpg"


@pytest.mark.parametrize("width", [1000, 780, 560, 460])
def test_nothing_overlaps_or_is_cut_off(qtbot: QtBot, width: int) -> None:
    strip = InfoStrip()
    qtbot.addWidget(strip)
    strip.show_names(job(Path("/to/web") / ("a very long name " * 5 + ".jpg")), Export(folder="web"), 0)
    strip.show_facts(12048, 11365, 12_512_000, "Display P3")
    strip.show_notes(("It has no colour profile; it was taken for sRGB.",))
    strip.show()
    strip.resize(width, strip.heightForWidth(width) if strip.hasHeightForWidth() else strip.sizeHint().height())
    strip.layout().activate()  # type: ignore[union-attr]
    seen: list[QWidget] = [strip.modes, strip.names, strip.facts, strip.zooms, strip.notes]
    for number, first in enumerate(seen):
        assert strip.rect().contains(first.geometry()), first
        assert first.width() >= first.minimumSizeHint().width()
        for second in seen[number + 1 :]:
            assert not first.geometry().intersects(second.geometry()), (first, second)
    assert strip.facts.width() >= strip.facts.sizeHint().width()


def test_the_middle_of_a_long_name_is_left_out_and_told(qtbot: QtBot) -> None:
    strip = InfoStrip()
    qtbot.addWidget(strip)
    strip.resize(560, 50)
    strip.show()
    strip.show_names(job(Path("/to/web") / ("x" * 200 + ".jpg")), Export(folder="web"), 0)
    assert strip.names.shown.startswith("IMG_")
    assert strip.names.shown.endswith(".jpg")
    assert "…" in strip.names.shown
    assert strip.names.toolTip() == strip.names.text()


def test_nothing_moves_when_notes_come_and_go(qtbot: QtBot) -> None:
    strip = InfoStrip()
    qtbot.addWidget(strip)
    strip.show()
    strip.show_names(job(), Export(), 0)
    qtbot.wait(20)
    height = strip.sizeHint().height()
    strip.show_notes(("Smaller than asked.",))
    assert strip.notes.isVisible()
    assert strip.sizeHint().height() == height
    strip.show_notes(())
    qtbot.waitUntil(lambda: strip.sizeHint().height() == height)
