"""Wrong words: one style of error for all, and what was probably meant."""

from pathlib import Path

import pytest

from studio.cli import COMMANDS
from tests.command import call

SHELLS = "bash, zsh, fish, powershell, pwsh"

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("run in --out x", "There is no option --out. Did you mean --to?"),
        ("run in --to x --output y", "There is no option --output. Did you mean --to?"),
        ("plan in --to x --overwrite", "There is no option --overwrite. Did you mean --existing replace?"),
        ("run in --to x --sharpn low", "There is no option --sharpn. Did you mean --sharpen?"),
        ("resume x --retry", "There is no option --retry. Did you mean --retry-failed?"),
        # What another command has is not offered where it does not exist.
        ("info x --out y", 'There is no option --out. See "studio info --help".'),
        ("run in --to x --xyzzy", 'There is no option --xyzzy. See "studio run --help".'),
        ("run", 'run needs a SOURCE. See "studio run --help".'),
        ("run in", 'run needs --to DIR. See "studio run --help".'),
        ("run in --to", '--to needs a value. See "studio run --help".'),
        ("run in --to x --json=1", '--json takes no value. See "studio run --help".'),
        ("report x y z", 'Too many arguments: y z. See "studio report --help".'),
        ("help pln", "There is no command 'pln'. Did you mean plan?"),
        ("help xyzzy", f"There is no command 'xyzzy'. The commands are {', '.join(COMMANDS)}."),
        ("--show-completion tcsh", f"--show-completion needs the name of a shell: {SHELLS}. 'tcsh' isn't one."),
    ],
)  # fmt: skip
def test_one_sentence_says_what_is_wrong_and_what_was_meant(capsys: Capture, words: str, says: str) -> None:
    assert call(capsys, *words.split()) == (2, "", f"studio: {says}\n")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_is_its_help_option(capsys: Capture, command: str) -> None:
    answer = call(capsys, "help", command)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"Usage: studio {command} ")
    assert answer == call(capsys, command, "--help")


def test_help_alone_is_the_help_option(capsys: Capture) -> None:
    assert call(capsys, "help") == call(capsys, "--help")


def test_a_word_cannot_steer_the_terminal(capsys: Capture, tmp_path: Path) -> None:
    for words in (["run", "in", "--\x1b[31m"], ["\x1b[2J"], ["help", "\x1b[2J"]):
        answer = call(capsys, *words)
        assert answer.code == 2
        assert "\x1b" not in answer.err
