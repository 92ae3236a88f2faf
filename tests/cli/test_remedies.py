"""Hints: each thing that would help has the name of its option, and a failed run says it once."""

from pathlib import Path

import pytest

from studio.cli.remedies import explain, hints
from studio.errors import PhotoError, Remedy
from tests.command import call
from tests.picture import encode, make_scene


def test_every_remedy_has_a_hint_that_names_an_option_or_a_command() -> None:
    for remedy in Remedy:
        (hint,) = hints([remedy, remedy])
        assert hint.startswith(("--", "studio "))
        assert hint.endswith(".")


def test_an_error_is_said_with_its_hint() -> None:
    assert explain(PhotoError("Too large."), None) == "Too large."
    assert explain(PhotoError("Too large."), Remedy.MORE_PIXELS) == "Too large. --max-pixels allows larger photos."


def test_a_run_names_the_option_for_damaged_photos_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photos").mkdir()
    data = encode(make_scene(600, 400), "JPEG")
    for name in ("1.jpg", "2.jpg"):
        (tmp_path / "photos" / name).write_bytes(data[: len(data) // 2])
    answer = call(capsys, "run", "photos", "--to", "out", "--workers", "0", "--journal", "j")
    assert answer.err.count("File is incomplete (about") == 2
    assert answer.err.count("--allow-truncated delivers what is there") == 1
    assert answer.code == 1
