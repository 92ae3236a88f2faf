"""Ways to call the command line in tests: in this process or as a program of its own, away from the user's folders."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from studio.cli.main import main
from tests import own_folders
from tests.picture import make_scene, save

ROOT = Path(__file__).parents[1]


class Answer(NamedTuple):
    """What a command answered: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events of --json: every line of standard output must be one."""
        return [json.loads(line) for line in self.out.splitlines()]

    def event(self, name: str) -> dict[str, Any]:
        (found,) = [event for event in self.events if event["event"] == name]
        return found


def isolate(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    """Let journals, recipes and logs lie in `folder`, for this process and those that it starts."""
    for name in own_folders.FOLDERS:
        monkeypatch.setenv(name, str(folder))
    path = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path))
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)
    return folder


def call(capsys: pytest.CaptureFixture[str], *words: object) -> Answer:
    """Run a command in this process."""
    capsys.readouterr()
    code = main([str(word) for word in words])
    out, err = capsys.readouterr()
    return Answer(code, out, err)


def command(*words: object) -> list[str]:
    """Return a command as a program of its own: of the source tree, or of a built program that STUDIO_PROGRAM names."""
    program = os.environ.get("STUDIO_PROGRAM")
    return [*([program] if program else [sys.executable, "-m", "studio"]), *map(str, words)]


def start(*words: object, **options: Any) -> "subprocess.Popen[bytes]":
    """Start a command as a program of its own, with its output in pipes unless the options say otherwise."""
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen(command(*words), **options)


def studio(*words: object, **options: Any) -> Answer:
    """Run a command as a program of its own, to its end."""
    process = start(*words, **options)
    out, err = process.communicate(timeout=60)
    return Answer(process.returncode, (out or b"").decode(), (err or b"").decode())


def put_photos(folder: Path, names: Sequence[str], size: tuple[int, int] = (60, 40)) -> list[Path]:
    """Write small photos, no two of them alike."""
    return [save(folder / name, make_scene(*size, seed=seed)) for seed, name in enumerate(names)]
