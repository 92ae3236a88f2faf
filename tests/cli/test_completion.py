"""Completion: what is offered, that the shells take it, and that installing leaves the user's files as they were."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from studio.cli import COMMANDS, completion
from tests.command import ROOT, call

PROFILE = "Microsoft.PowerShell_profile.ps1"

Capture = pytest.CaptureFixture[str]


def offered(*words: str, shell: str = "bash") -> list[str]:
    return list(completion.complete(shell, words))


def test_commands_are_offered_first() -> None:
    assert offered("") == [*COMMANDS, "help"]
    assert offered("re") == ["resume", "report", "recipes"]
    assert offered("help", "re") == ["resume", "report", "recipes"]
    assert "--version" in offered("--")


def test_options_are_those_of_the_command() -> None:
    assert offered("run", "photos", "--for") == ["--format"]
    assert offered("run", "--no-v") == ["--no-verify"]
    assert offered("resume", "--for") == []
    assert "--retry-failed" in offered("resume", "--")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--format", ""], ["jpeg", "png", "webp", "avif", "tiff", "keep"]),
        (["--existing", "r"], ["replace"]),
        (["--redo", ""], ["photos", "all", "none"]),
        (["--anchor", "south-"], ["south-west", "south-east"]),
        (["--recipe", "insta"], ["instagram-portrait", "instagram-square"]),
        (["--metadata", "c"], ["copyright"]),
        (["--decode", "b"], ["best"]),
        (["--sharpen", "h"], ["high"]),
        (["--profile", "s"], ["srgb"]),
        # Files, which the shell completes by itself.
        (["--watermark", ""], []),
        ([""], []),
    ],
)
def test_values_are_those_of_the_option(words: list[str], found: list[str]) -> None:
    assert sorted(offered("run", *words)) == sorted(found)


def test_recipes_are_offered_where_one_is_shown() -> None:
    assert offered("recipes", "") == ["show", "import", "export", "path"]
    assert offered("recipes", "show", "web") == ["web-gallery"]
    assert offered("recipes", "path", "") == []


def test_each_shell_gets_its_own_form() -> None:
    note = "Do not ask."
    assert offered("undo", "--y") == ["--yes"]
    assert offered("undo", "--y", shell="zsh") == [f"--yes:{note}"]
    assert offered("undo", "--y", shell="fish") == [f"--yes\t{note}"]
    assert offered("undo", "=--y", shell="powershell") == [f"--yes\t{note}"]
    assert offered("undo", "=", shell="powershell") == []


@pytest.mark.parametrize("words", [["xyzzy", ""], [], ["run", "--to"], ["help", "run", ""]])
def test_nothing_fails(words: list[str]) -> None:
    offered(*words)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path with a program `studio`."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "studio").write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m studio "$@"\n')
    (folder / "studio").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


ASK = {
    "bash": """
{script}
COMP_WORDS=(studio run photos --for) COMP_CWORD=3
_studio
printf '%s\\n' "${{COMPREPLY[@]}}"
""",
    # Completes in a pseudo terminal of its own, as zsh can be asked in no other way.
    "zsh": """
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; {source}; print READY"
zpty -r -m shell output '*READY*READY*'
zpty -w -n shell $'studio run photos --for\\t'
zpty -r -m shell output '*--format*'
print -r -- "$output"
""",
    "fish": """
{script}
complete -C 'studio run photos --for'
""",
}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_itself_completes(program: Path, tmp_path: Path, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not here")
    source = tmp_path / "completion"
    source.write_text(completion.script(shell), encoding="utf-8")
    text = ASK[shell].format(script=completion.script(shell), source=f"source {source}")
    done = subprocess.run([shell, "-c", text], capture_output=True, text=True, timeout=60, check=False)
    assert "--format" in done.stdout, done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("shell", "starts"), [("bash", ".bashrc"), ("zsh", ".zshrc"), ("pwsh", f".config/powershell/{PROFILE}")]
)
@pytest.mark.skipif(sys.platform == "win32", reason="these files are elsewhere on Windows")
def test_installing_twice_adds_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, shell: str, starts: str
) -> None:
    home = tmp_path / "it's home"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.delenv("ZDOTDIR", raising=False)
    start = home / starts
    start.parent.mkdir(parents=True, exist_ok=True)
    start.write_bytes(b"# mine, \xff and without an end")
    for _ in range(2):
        answer = call(capsys, "--install-completion", shell)
        assert answer.code == 0, answer.err
        assert str(start) in answer.err
    before, added = start.read_bytes().split(b"\n", 1)
    assert before == b"# mine, \xff and without an end"
    assert added.count(b"\n") == 1
    suffix = "ps1" if shell == "pwsh" else shell
    assert (home / ".config/studio" / f"completion.{suffix}").read_text().rstrip("\n") == completion.script(shell)


@pytest.mark.skipif(sys.platform == "win32", reason="fish is not on Windows")
def test_fish_reads_a_file_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("SHELL", "/usr/bin/fish")
    assert call(capsys, "--install-completion").code == 0
    assert (tmp_path / "fish/completions/studio.fish").read_text().rstrip("\n") == completion.script("fish")
    assert call(capsys, "--show-completion").out.rstrip("\n") == completion.script("fish")


def test_the_script_can_be_had_for_every_shell(capsys: Capture) -> None:
    for shell in completion.SHELLS:
        answer = call(capsys, "--show-completion", shell)
        assert (answer.code, answer.err) == (0, "")
        assert "--complete" in answer.out
