"""How progress is shown: a bar on a terminal, a line now and then elsewhere."""

import io
import re
from typing import Any

import pytest

from studio.cli.output import Output
from studio.cli.progress import Bar, Lines, Progress, Silence, choose_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [0.0]
    monkeypatch.setattr("studio.cli.progress.time.monotonic", lambda: now[0])
    return now


@pytest.mark.parametrize(
    ("quiet", "stream", "terminal", "kind"),
    [
        (True, Terminal(), "xterm", Silence),
        (False, io.StringIO(), "xterm", Lines),
        (False, Terminal(), "dumb", Lines),
        (False, Terminal(), "xterm", Bar),
    ],
)
def test_the_way_suits_the_output(
    monkeypatch: pytest.MonkeyPatch, quiet: bool, stream: Any, terminal: str, kind: type[Progress]
) -> None:
    monkeypatch.setenv("TERM", terminal)
    assert type(choose_progress(Output(quiet=quiet, err=stream))) is kind


def test_lines_are_sparse_and_say_how_far_how_fast_how_long(clock: list[float]) -> None:
    err = io.StringIO()
    with Lines(Output(err=err)) as lines:
        lines.start(1204)
        for _ in range(600):
            clock[0] += 0.05
            lines.advance()
    assert err.getvalue().splitlines() == [
        "200 of 1,204 photos, 20.0 photos/s, 50.2 s left",
        "400 of 1,204 photos, 20.0 photos/s, 40.2 s left",
        "600 of 1,204 photos, 20.0 photos/s, 30.2 s left",
    ]


def test_a_short_run_is_told_by_its_summary_alone(clock: list[float]) -> None:
    err = io.StringIO()
    with Lines(Output(err=err)) as lines:
        lines.found(3)
        lines.start(3)
        for _ in range(3):
            clock[0] += 4
            lines.advance()
    assert err.getvalue() == ""


def test_a_long_search_says_what_it_has_found(clock: list[float]) -> None:
    err = io.StringIO()
    with Lines(Output(err=err)) as lines:
        for photos in range(0, 4000, 100):
            lines.found(photos)
            clock[0] += 1
    assert err.getvalue().splitlines() == [f"{photos:,} photos found so far" for photos in (1000, 2000, 3000)]


@pytest.mark.parametrize("columns", [100, 40, 12])
def test_the_bar_counts_on_every_width(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("TERM", "xterm")
    err = Terminal()
    with Bar(Output(err=err)) as bar:
        bar.found(12)
        bar.start(12)
        for _ in range(7):
            bar.advance()
    text = err.getvalue()
    assert "7 of 12" in text or columns == 12
    assert text.endswith("\x1b[2K")  # the bar is gone when the summary comes


def test_silence_is_silent() -> None:
    err = io.StringIO()
    with choose_progress(Output(quiet=True, err=err)) as progress:
        progress.found(3)
        progress.start(3)
        progress.advance()
    assert err.getvalue() == ""


def test_the_bar_says_that_the_time_is_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    err = Terminal()
    ticks = iter(range(1_000_000))
    with Bar(Output(err=err)) as bar:
        bar._bar.get_time = lambda: float(next(ticks))
        bar.start(12)
        for _ in range(7):
            bar.advance()
        bar._bar.refresh()
    assert re.search(r"7 of 12.*\d\d:\d\d left", err.getvalue())
