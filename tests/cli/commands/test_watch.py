"""`studio watch`: what it tells, how it ends, and how it goes on."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.batch.lists.card_photo import write_photo
from tests.command import call, command, isolate, put_photos
from tests.picture import make_scene, save

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return isolate(monkeypatch, tmp_path / "own")


class Watcher:
    """A watch as a program of its own; its events are read as they come."""

    def __init__(self, tmp_path: Path, *words: object) -> None:
        always = ("--to", tmp_path / "out", "--long-edge", 30, "--settle", 0.2, "--workers", 1, "--json")
        self.process = subprocess.Popen(
            command("watch", tmp_path / "in", *always, *words),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.events: list[dict[str, Any]] = []

    def read(self) -> Iterator[dict[str, Any]]:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.events.append(json.loads(line))
            yield self.events[-1]

    def wait_for(self, event: str, **values: object) -> dict[str, Any]:
        for each in self.read():
            if each["event"] == event and all(each.get(name) == value for name, value in values.items()):
                return each
        assert self.process.stderr is not None
        raise AssertionError((self.events, self.process.stderr.read().decode()))

    def end(self, number: int = signal.SIGINT) -> int:
        self.process.send_signal(number)
        list(self.read())
        code = self.process.wait(20)
        for stream in (self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()
        return code


@posix
@pytest.mark.slow
def test_it_tells_what_happens_and_ends_by_an_interrupt(tmp_path: Path, capsys: Capture) -> None:
    put_photos(tmp_path / "in", ["a.jpg"])
    watcher = Watcher(tmp_path)
    watcher.wait_for("finished_job")
    second = call(capsys, "watch", tmp_path / "in", "--to", tmp_path / "out", "--long-edge", 30)
    assert second.code == 3
    assert f"process {watcher.process.pid}" in second.err
    (tmp_path / "in").rename(tmp_path / "away")
    assert "is no longer there" in watcher.wait_for("waiting")["reason"]
    (tmp_path / "away").rename(tmp_path / "in")
    watcher.wait_for("back")
    save(tmp_path / "in" / "b.jpg", make_scene(60, 40, seed=5))
    watcher.wait_for("finished_job")
    assert watcher.end() == 0
    planned, *between, finished = watcher.events
    assert (planned["event"], planned["photos"], planned["exports"]) == ("planned", 0, 1)
    assert [(each["event"], each.get("total", each.get("index"))) for each in between] == [
        ("arrived", 1),
        ("finished_job", 0),
        ("waiting", None),
        ("back", None),
        ("arrived", 2),
        ("finished_job", 1),
    ]
    assert (finished["event"], finished["done"], finished["failed"]) == ("finished", 2, 0)
    assert Path(finished["journal"]).is_file()


@posix
@pytest.mark.slow
def test_after_a_kill_it_delivers_what_came_meanwhile_once(tmp_path: Path, capsys: Capture) -> None:
    put_photos(tmp_path / "in", [f"{number}.jpg" for number in range(6)])
    watcher = Watcher(tmp_path)
    watcher.wait_for("finished_job")
    assert watcher.end(signal.SIGKILL) == -signal.SIGKILL
    save(tmp_path / "in" / "new.jpg", make_scene(60, 40, seed=9))
    always = ("--to", tmp_path / "out", "--long-edge", 30, "--settle", 0.2, "--workers", 1, "--json")
    answer = call(capsys, "watch", tmp_path / "in", *always, "--once-idle", 0.5)
    assert answer.code == 0, answer.err
    finished = [Path(each["source"]).name for each in answer.events if each["event"] == "finished_job"]
    assert len(finished) == len(set(finished))
    assert "new.jpg" in finished
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        *(f"{number}.jpg" for number in range(6)),
        "new.jpg",
    ]
    report = call(capsys, "report", tmp_path / "out", "--json")
    assert json.loads(report.out)["totals"]["done"] == 7
    assert call(capsys, "resume", tmp_path / "out").code == 0


def test_once_idle_it_ends_and_makes_what_the_recipe_wants(tmp_path: Path, capsys: Capture) -> None:
    put_photos(tmp_path / "in", ["a.jpg", "b.jpg"])
    recipe = tmp_path / "x.recipe.toml"
    recipe.write_text('version = 1\nname = "x"\n[zip]\nexports = ["web"]\n[[export]]\nname = "web"\nfolder = "web"\n')
    words = ("--to", tmp_path / "out", "--recipe", recipe, "--settle", 0.2, "--workers", 0, "--once-idle", 0.3)
    answer = call(capsys, "watch", tmp_path / "in", *words, "--json")
    assert (answer.code, answer.event("made")["photos"]) == (0, 2), answer.err
    assert (tmp_path / "out" / "out.zip").is_file()
    again = call(capsys, "watch", tmp_path / "in", *words)
    assert again.code == 0
    assert "delivered" not in again.err


def test_every_so_often_it_makes_what_the_recipe_wants(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_photos(tmp_path / "in", ["a.jpg"])
    recipe = tmp_path / "x.recipe.toml"
    recipe.write_text('version = 1\nname = "x"\n[zip]\nexports = ["web"]\n[[export]]\nname = "web"\nfolder = "web"\n')
    words = ("--to", tmp_path / "out", "--recipe", recipe, "--settle", 0.2, "--workers", 0, "--once-idle", 2)
    answer = call(capsys, "watch", tmp_path / "in", *words, "--every", "1s", "--json")
    kinds = [each["event"] for each in answer.events]
    assert kinds == ["planned", "arrived", "finished_job", "made", "finished"]


def test_photos_are_matched_with_cards_as_they_come(tmp_path: Path, capsys: Capture) -> None:
    """A card counts for what comes after it, also in a later group; what came too early waits for its card."""
    (tmp_path / "school.csv").write_text("code,first\nS-1,Ann\nS-2,Bo\nS-3,Cy\n", encoding="utf-8")
    recipe = tmp_path / "school.recipe.toml"
    recipe.write_text(
        'version = 1\n[data]\nkey = "code"\nmatch = "card"\n[[export]]\nname = "x"\nfile = "{first}_{k}"\n'
        'resize = { mode = "long-edge", pixels = 60 }\n'
    )
    words = ("--to", tmp_path / "out", "--recipe", recipe, "--data", tmp_path / "school.csv", "--settle", 0.1)
    words = (*words, "--workers", 0, "--once-idle", 0.3, "--json")

    def shoot(name: str, second: int, code: str = "") -> None:
        write_photo(tmp_path / "in" / name, code, f"2026:09:01 08:00:{second:02}", "A1")

    def names() -> list[str]:
        return sorted(path.name for path in (tmp_path / "out").glob("*.jpg"))

    shoot("1.jpg", 10, "S-1")
    shoot("2.jpg", 11)
    assert call(capsys, "watch", tmp_path / "in", *words).code == 0
    assert names() == ["Ann_1.jpg"]
    shoot("3.jpg", 12)
    assert call(capsys, "watch", tmp_path / "in", *words).code == 0
    assert names() == ["Ann_1.jpg", "Ann_2.jpg"]
    shoot("4.jpg", 20, "S-2")
    shoot("5.jpg", 21)
    shoot("0b.jpg", 5)  # before the first card: nobody's
    answer = call(capsys, "watch", tmp_path / "in", *words)
    assert answer.code == 1
    assert names() == ["Ann_1.jpg", "Ann_2.jpg", "Bo_1.jpg"]
    again = call(capsys, "watch", tmp_path / "in", *words)
    assert [event["event"] for event in again.events] == ["planned", "finished"]
    shoot("0a.jpg", 4, "S-3")
    assert call(capsys, "watch", tmp_path / "in", *words).code == 0
    assert names() == ["Ann_1.jpg", "Ann_2.jpg", "Bo_1.jpg", "Cy_1.jpg"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--settle", "soon"], "--settle is 'soon'; it must be a number from 0 to 86,400."),
        (["--ready", "a/b"], "--ready is 'a/b'; it must be the name of a file, in which one * may stand for"),
        (["--ready", "*"], "--ready is '*'; it must be the name of a file"),
        (["--every", "0"], "--every is '0'; it must be a time from 1s to 24h, such as 90s, 10m or 1h."),
        (["--once-idle", "-1"], "--once-idle"),
        (["--dry-run"], "There is no option --dry-run"),
    ],
)
def test_wrong_options_are_refused(tmp_path: Path, capsys: Capture, words: list[str], said: str) -> None:
    answer = call(capsys, "watch", tmp_path / "in", "--to", tmp_path / "out", *words)
    assert answer.code == 2
    assert said in answer.err
    assert not (tmp_path / "out").exists()


def test_what_is_no_folder_and_what_would_run_in_circles_is_refused(tmp_path: Path, capsys: Capture) -> None:
    (photo,) = put_photos(tmp_path / "in", ["a.jpg"])
    answer = call(capsys, "watch", photo, "--to", tmp_path / "out")
    assert (answer.code, "only folders can be watched" in answer.err) == (2, True)
    answer = call(capsys, "watch", tmp_path / "nothing", "--to", tmp_path / "out")
    assert (answer.code, "does not exist" in answer.err) == (2, True)
    answer = call(capsys, "watch", tmp_path / "in", "--to", tmp_path / "in")
    assert (answer.code, "again and again" in answer.err) == (3, True)
