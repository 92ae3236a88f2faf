"""What any test can ask for by name."""

import json
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import own_folders


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the number of starts be told, of which the checks make a few."""
    parser.addoption("--starts", type=int, default=8, help="how often the window is opened and ended (8)")


@pytest.fixture(scope="session", autouse=True)
def state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the user's journals and locks, an empty one, also for programs that tests start."""
    folder = tmp_path_factory.mktemp("state")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_STATE_HOME", *own_folders.WINDOWS):
            patch.setenv(name, str(folder))
        yield folder


@pytest.fixture(scope="session")
def exiftool() -> Callable[..., list[dict[str, Any]]]:
    """Return a function that gives what exiftool reads in files, one dict for each, keys such as `ExifIFD:ISO`."""
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool is not installed")

    def read(*paths: Path, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        command = [program, "-config", "", "-j", "-G1", "-a", "-n", *options, *map(str, paths)]
        found = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
        by_path = {Path(tags["SourceFile"]): tags for tags in json.loads(found)}
        return [by_path[path] for path in paths]

    return read


@pytest.fixture
def handlers() -> Iterator[None]:
    """Put back what handled signals before: an interrupt leaves them ignored, in new processes as well."""
    names = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
    before = [signal.getsignal(name) for name in names]
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # whoever runs the tests under nohup has it ignored
    yield
    for name, handler in zip(names, before, strict=True):
        signal.signal(name, handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of whole programs as slow; other tests carry the mark themselves."""
    for item in items:
        if {"end2end", "packaging"} & set(item.path.relative_to(Path(__file__).parent).parts):
            item.add_marker(pytest.mark.slow)
