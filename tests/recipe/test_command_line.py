"""The line that stands for a delivery: read by the real command line, it asks for the same."""

import shlex
from pathlib import Path

import pytest

from studio.cli.options.commands import RunOptions
from studio.cli.reading.recipe import read_recipe
from studio.job import Existing
from studio.recipe import library
from studio.recipe.command_line import command_line
from studio.recipe.model import Export, Recipe
from tests.command import call, isolate

RECIPE = Recipe(name="Web & proof", exports=(Export(name="web", quality=33),))


@pytest.mark.parametrize("existing", list(Existing))
def test_the_command_line_reads_the_line_back(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, existing: Existing
) -> None:
    """Recipe, sources, destination and what becomes of existing files arrive as they were, spaces and all."""
    isolate(monkeypatch, tmp_path / "home")
    sources = [tmp_path / "a folder's photos", tmp_path / "$HOME; rm été"]
    name = library.preset_name(library.save_preset(RECIPE))
    line = command_line(name, sources, tmp_path / "to here", existing, platform="linux")
    program, *words = shlex.split(line)
    assert program == "studio"
    seen: list[RunOptions] = []
    monkeypatch.setattr("studio.cli.commands.run.run_delivery", lambda asked: seen.append(asked) or 0)
    call(capsys, *words)
    (asked,) = seen
    assert [Path(source) for source in asked.sources] == sources
    assert Path(asked.to) == tmp_path / "to here"
    assert (asked.existing or Existing.SKIP) == existing
    assert read_recipe(asked) == RECIPE


def test_windows_quotes_what_has_spaces() -> None:
    """Spaces go into quotation marks; a backslash at the end must not take the quotation mark for its own."""
    line = command_line("web", [Path("C:/Photos")], Path("D:/My out"), platform="win32")
    assert line == 'studio run C:/Photos --to "D:/My out" --recipe web'
    line = command_line("web", [Path("\\\\server\\my share\\")], Path("out"), platform="win32")
    assert line == 'studio run "\\\\server\\my share\\\\" --to out --recipe web'
