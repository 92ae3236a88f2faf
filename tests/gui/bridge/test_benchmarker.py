"""Measuring in a thread: progress and speeds come back, and giving up ends it at once."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.batch.benchmark import ROUNDS, Speed, Way, WayKind
from studio.gui.bridge import benchmarker as module
from studio.gui.bridge.benchmarker import Benchmarker
from studio.recipe.library import load_preset
from tests.gui.session import WAIT, make_photos


@pytest.mark.slow
def test_speeds_come_back_after_each_step(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    way = Way(kind=WayKind.PROCESSES, workers=1)
    monkeypatch.setattr(module, "list_ways", lambda _, has_inline: [way])
    card = make_photos(tmp_path / "card", 2)
    steps: list[Way] = []
    speeds: list[Speed] = []
    benchmarker = Benchmarker()
    benchmarker.progressed.connect(lambda step, _: steps.append(step))
    benchmarker.measured.connect(speeds.extend)
    benchmarker.start(load_preset("thumbnails"), sorted(card.iterdir()))
    qtbot.waitUntil(lambda: bool(speeds), timeout=WAIT)
    assert steps == [way] * ROUNDS
    assert [speed.way for speed in speeds] == [way]
    assert speeds[0].rate > 0
    benchmarker.close()


def test_giving_up_tells_nothing_and_ends_the_thread(qtbot: QtBot, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 2)
    told: list[object] = []
    steps: list[Way] = []
    benchmarker = Benchmarker()
    benchmarker.progressed.connect(lambda step, _: steps.append(step))
    benchmarker.measured.connect(told.append)
    benchmarker.failed.connect(told.append)
    benchmarker.start(load_preset("thumbnails"), sorted(card.iterdir()))
    qtbot.waitUntil(lambda: bool(steps), timeout=WAIT)
    benchmarker.close()
    qtbot.wait(100)
    assert told == []
    assert "benchmarker" not in {thread.name for thread in threading.enumerate()}
