"""Words that are read without Typer: the same options as Typer's, or none where anything is not plain."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.cli.app import app
from studio.cli.commands import resume as resume_command
from studio.cli.commands import run as run_command
from studio.cli.exit_codes import ExitCode
from studio.cli.options.commands import ResumeOptions, RunOptions
from studio.cli.options.plain import read_plainly

WORDS = [
    *("photos", "a.jpg", "", ".", "-", "--", "-h", "--help", "-1", "--nonsense", "--to", "--to=out", "--to=", "--text"),
    *("--text=A=B", "--recipe", "web", "--flat", "--flat=1", "--verify", "--no-verify", "--retry-failed", "--workers"),
    *("--workers=2", "2", "--json", "--quiet", "--existing=skip", "--lo", "--long-edge", "--dry-run"),
]


def by_typer(command: str, words: list[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the options that Typer makes of the words; None where it refuses them or shows help."""
    seen: list[object] = []

    def note(options: object) -> ExitCode:
        seen.append(options)
        return ExitCode.DONE

    with monkeypatch.context() as patch:
        patch.setattr(run_command, "run_delivery", note)
        patch.setattr(resume_command, "resume", note)
        try:
            app(args=[command, *words], prog_name="studio", standalone_mode=False)
        except Exception:  # noqa: BLE001 - Typer's own, of a private name
            return None
    return seen[0] if seen else None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
@given(words=st.lists(st.sampled_from(WORDS), max_size=7))
def test_what_is_read_is_what_typer_reads(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for command, kind in (("run", RunOptions), ("resume", ResumeOptions)):
        plain = read_plainly(kind, words)
        assert plain is None or plain == by_typer(command, words, monkeypatch)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (RunOptions, "photos --to out"),
        (RunOptions, "a.jpg b.jpg --to=out --recipe web --workers 2 --quiet --json --flat"),
        (RunOptions, "--long-edge 2048 --text A=B --watermark logo.png photos --to out --no-gps --no-verify"),
        (ResumeOptions, "some.journal --retry-failed --verify --workers=1"),
    ],
)
def test_what_people_type_is_read_without_typer(kind: type[Any], words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = read_plainly(kind, words.split())
    assert plain is not None
    command = "run" if kind is RunOptions else "resume"
    assert plain == by_typer(command, words.split(), monkeypatch)
