"""A small school day with every mistake, killed in the middle, corrected and delivered again."""

from pathlib import Path

import pytest

from tests.command import isolate
from tests.end2end.school import main


@pytest.mark.timeout(600)
def test_a_small_school_is_delivered_without_a_wrong_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    isolate(monkeypatch, tmp_path / "home")
    print("\n".join(main(tmp_path / "school", 24)))
