"""Looking for photos in a thread."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.batch.plan.scan import FoundPhoto
from studio.gui.bridge import Scanner, ScanResult
from studio.gui.bridge import scanner as module
from tests.gui.session import WAIT, make_photos


def run(qtbot: QtBot, adder: Scanner, *sources: Path) -> tuple[list[list[FoundPhoto]], list[ScanResult]]:
    portions: list[list[FoundPhoto]] = []
    ends: list[ScanResult] = []
    adder.found.connect(portions.append)
    adder.ended.connect(ends.append)
    for source in sources:
        adder.add([source])
    qtbot.waitUntil(lambda: len(ends) == len(sources), timeout=WAIT)
    return portions, ends


def test_photos_come_in_portions_before_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 3)
    (card / "notes.txt").write_text("x")
    for number in range(1200):
        (card / f"IMG_{number:04}.jpg").hardlink_to(card / "IMG_0000.jpg") if number > 2 else None
    adder = Scanner()
    portions, ends = run(qtbot, adder, card)
    assert sum(map(len, portions)) == 1200
    assert max(map(len, portions)) <= 500
    assert ends[0].roots == (card,)
    assert ends[0].passed_over == {".txt": 1}
    assert not adder.is_busy
    adder.close()


def test_one_search_after_the_other(qtbot: QtBot, tmp_path: Path) -> None:
    adder = Scanner()
    portions, ends = run(
        qtbot, adder, make_photos(tmp_path / "a", 2), tmp_path / "nowhere", make_photos(tmp_path / "b", 1)
    )
    assert [photo.root.name for portion in portions for photo in portion] == ["a", "a", "b"]
    assert [bool(end.error) for end in ends] == [False, True, False]
    adder.close()


def test_closing_ends_the_thread(qtbot: QtBot, tmp_path: Path) -> None:
    adder = Scanner()
    adder.add([make_photos(tmp_path / "a", 2)])
    adder.close()
    assert "scanner" not in {thread.name for thread in threading.enumerate()}


def test_a_fault_of_the_program_is_said_and_the_next_search_begins(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = make_photos(tmp_path / "card", 2)
    adder = Scanner()
    with monkeypatch.context() as broken:
        broken.setattr(module, "scan", None)
        _, ends = run(qtbot, adder, card)
    assert "TypeError" in ends[0].error
    portions, _ = run(qtbot, adder, card)
    assert sum(map(len, portions)) == 2
    adder.close()
