"""Planning in a thread: the latest request wins."""

from pathlib import Path

import pytest
from msgspec import structs
from pytestqt.qtbot import QtBot

from studio.batch.plan.plan import plan
from studio.batch.plan.scan import scan
from studio.gui.bridge import Planner, PlanRequest
from studio.gui.bridge import planner as module
from studio.job import Batch
from studio.recipe.library import load_preset
from tests.gui.session import WAIT, make_photos


def test_a_plan_is_that_of_the_command_line(qtbot: QtBot, tmp_path: Path) -> None:
    cards = [make_photos(tmp_path / "one" / "card", 3), make_photos(tmp_path / "two" / "card", 2)]
    request = PlanRequest(
        recipe=load_preset("web-gallery"),
        photos=tuple(scan(cards)),
        roots=tuple(cards),
        destination=tmp_path / "out",
    )
    batches: list[Batch] = []
    planner = Planner()
    planner.planned.connect(batches.append)
    planner.plan(request)
    qtbot.waitUntil(lambda: bool(batches), timeout=WAIT)
    typed = plan(request.recipe, cards, request.destination)
    assert batches[0].jobs == typed.jobs
    assert batches[0].bytes_needed == typed.bytes_needed
    planner.close()


def test_the_latest_request_wins(qtbot: QtBot, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 3)
    recipe = load_preset("web-gallery")
    request = PlanRequest(recipe=recipe, photos=tuple(scan([card])), roots=(card,), destination=tmp_path / "out")
    batches: list[Batch] = []
    planner = Planner()
    planner.planned.connect(batches.append)
    for number in range(12):
        planner.plan(structs.replace(request, destination=tmp_path / f"out{number}"))
    qtbot.waitUntil(lambda: bool(batches), timeout=WAIT)
    qtbot.wait(200)
    assert [batch.destination.name for batch in batches] == ["out11"]
    planner.close()


def test_an_impossible_request_is_refused_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 1)
    (tmp_path / "file").write_text("x")
    request = PlanRequest(
        recipe=load_preset("web-gallery"),
        photos=tuple(scan([card])),
        roots=(card,),
        destination=tmp_path / "file" / "x",
    )
    refusals: list[str] = []
    planner = Planner()
    planner.refused.connect(refusals.append)
    planner.plan(request)
    qtbot.waitUntil(lambda: bool(refusals), timeout=WAIT)
    assert "is not a folder" in refusals[0]
    planner.plan(request)
    planner.cancel()
    qtbot.wait(200)
    assert len(refusals) == 1
    planner.close()


def test_a_fault_of_the_program_is_said_and_the_next_request_is_planned(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = make_photos(tmp_path / "card", 1)
    request = PlanRequest(
        recipe=load_preset("web-gallery"), photos=tuple(scan([card])), roots=(card,), destination=tmp_path / "out"
    )
    refusals: list[str] = []
    batches: list[Batch] = []
    planner = Planner()
    planner.refused.connect(refusals.append)
    planner.planned.connect(batches.append)
    with monkeypatch.context() as broken:
        broken.setattr(module, "plan_photos", None)
        planner.plan(request)
        qtbot.waitUntil(lambda: bool(refusals), timeout=WAIT)
    assert "TypeError" in refusals[0]
    planner.plan(request)
    qtbot.waitUntil(lambda: bool(batches), timeout=WAIT)
    planner.close()
