"""The whole program killed at random moments and gone on with: nothing lost, nothing half-written, nothing twice.

STUDIO_KILLS says how many batches are killed (default 4, which is for every day; 300 are for a night).
"""

import contextlib
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import psutil
import pytest

from studio.batch.journal.writer import JournalWriter
from studio.job import Existing, Outcome, Status
from tests.batch.deliver import outcomes_of
from tests.batch.work import files_below, write_photos
from tests.picture import make_scene, save

TREE = Path(__file__).parents[2]
KILLS = int(os.environ.get("STUDIO_KILLS", "4"))
KILLS_OF_EACH = 3


def start(folder: Path, workers: int, existing: Existing, kind: str = "orders") -> subprocess.Popen[bytes]:
    environment = os.environ | {"PYTHONPATH": str(TREE)}
    command = [sys.executable, "-m", "tests.end2end.victim", folder, str(workers), existing, kind]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd=TREE)


def finish(process: subprocess.Popen[bytes]) -> list[Outcome]:
    out, errors = process.communicate(timeout=100)
    assert (process.returncode, errors) == (0, b"")
    return msgspec.json.decode(out, type=list[Outcome], dec_hook=lambda kind, value: kind(value))


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kill the program alone, not its workers, and see them go too."""
    family: list[psutil.Process] = []
    with contextlib.suppress(psutil.NoSuchProcess):
        family = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.communicate()
    _, alive = psutil.wait_procs(family, timeout=10)
    assert alive == [], "a worker outlived the program"


def expected_files(folder: Path) -> dict[str, bytes]:
    expected: dict[str, bytes] = {}
    for index, source in enumerate(sorted((folder / "photos").iterdir())):
        text = source.read_bytes()
        expected[str(Path("web") / source.name)] = text + f"{index} 0".encode()
        expected[source.name] = text * 2 + f"{index} 1".encode()
    return expected


@pytest.mark.parametrize("trial", range(KILLS))
def test_a_killed_program_goes_on_where_it_was(tmp_path: Path, trial: int) -> None:
    chance = random.Random(f"{trial} {os.environ.get('STUDIO_KILL_SEED', '')}")
    existing = [Existing.NUMBER, Existing.SKIP][trial % 2]  # NUMBER would show what was done twice
    workers = [2, 2, 1, 0][trial % 4]
    orders = {f"{number:03}.jpg": f"sleep {chance.uniform(0, 0.05):.3f}" for number in range(30)}
    write_photos(tmp_path / "photos", orders)
    whole = {path.name: path.read_bytes() for path in (tmp_path / "photos").iterdir()}
    expected = expected_files(tmp_path)
    for _ in range(KILLS_OF_EACH):
        process = start(tmp_path, workers, existing)
        moment = time.monotonic() + chance.uniform(0, 2.0)
        while process.poll() is None and time.monotonic() < moment:
            time.sleep(0.002)
        kill(process)
        named = {path: data for path, data in files_below(tmp_path / "out").items() if not path.endswith(".part")}
        assert named == {path: expected[path] for path in named}, "what has its final name is whole"
    outcomes = finish(start(tmp_path, workers, existing))
    assert files_below(tmp_path / "out") == expected
    assert sorted(outcome.index for outcome in outcomes) == list(range(30))
    assert {outcome.status for outcome in outcomes} == {Status.DONE}
    with JournalWriter.open(tmp_path / "j") as journal:
        assert {outcome.index: outcome for outcome in outcomes_of(journal)} == {o.index: o for o in outcomes}
    assert {path.name: path.read_bytes() for path in (tmp_path / "photos").iterdir()} == whole


def test_no_worker_outlives_the_program(tmp_path: Path) -> None:
    write_photos(tmp_path / "photos", {"1.jpg": "sleep 300", "2.jpg": "sleep 300"})
    process = start(tmp_path, 2, Existing.SKIP)
    while len(files_below(tmp_path / "out")) < 4:
        assert process.poll() is None
        time.sleep(0.01)
    assert len(psutil.Process(process.pid).children()) >= 2
    kill(process)


def test_a_photo_that_ends_the_program_itself_is_given_up(tmp_path: Path) -> None:
    write_photos(tmp_path / "photos", {"1.jpg": "fine", "2.jpg": "signal", "3.jpg": "fine"})
    for _ in range(3):
        process = start(tmp_path, 0, Existing.SKIP)
        process.communicate(timeout=60)
        assert process.returncode == -9
    outcomes = sorted(finish(start(tmp_path, 0, Existing.SKIP)), key=lambda outcome: outcome.index)
    assert [outcome.status.value for outcome in outcomes] == ["done", "crashed", "done"]
    assert sorted(files_below(tmp_path / "out")) == ["1.jpg", "3.jpg", "web/1.jpg", "web/3.jpg"]


def test_real_photos_are_the_same_bytes_with_any_workers_and_after_a_kill(tmp_path: Path) -> None:
    results: list[dict[str, bytes]] = []
    for workers in (0, 1, 2, 4):
        folder = tmp_path / str(workers)
        for number in range(6):
            save(folder / "photos" / f"{number}.jpg", make_scene(300 + number, 200, seed=number))
        if workers == 2:
            process = start(folder, workers, Existing.SKIP, "engine")
            while process.poll() is None and len(files_below(folder / "out")) < 3:
                time.sleep(0.002)
            kill(process)
        outcomes = finish(start(folder, workers, Existing.SKIP, "engine"))
        assert [outcome.errors for outcome in outcomes] == [()] * 6
        results.append(files_below(folder / "out"))
    assert len(results[0]) == 12
    assert all(result == results[0] for result in results)
