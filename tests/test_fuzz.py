"""The fuzzer notices what it looks for, and makes the same files for a seed."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion
from studio.errors import RecipeError
from studio.recipe.file import decode_recipe
from tests import own_folders
from tests.fuzz import batch, tries, watch
from tests.fuzz.batch import FILES, Source, try_batch
from tests.fuzz.case import Cases
from tests.fuzz.inputs import RICH, Inputs, Kind
from tests.sentence import is_clear, is_plain


def misbehave(allowed: Path, elsewhere: Path) -> tuple[str, ...]:
    """Runs in a watched worker: writes where it may, then where it may not, and starts a program."""
    watch._allowed[:] = [str(allowed)]
    (allowed / "fine.jpg").write_bytes(b"1")
    assert watch._found == []
    (elsewhere / "stray.jpg").write_bytes(b"1")
    (elsewhere / "stray.jpg").unlink()
    subprocess.run([sys.executable, "-c", ""], check=True)
    return tuple(watch._found)


@pytest.mark.slow
def test_a_watched_worker_is_seen_to_misbehave(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with LocalPool(1, prepare=watch.prepare) as pool:
        while not pool.is_ready():
            pool.wait(1)
        assert pool.call(0, misbehave, tmp_path / "out", tmp_path, limit=60)
        finished: list[Completion] = []
        while not finished:
            finished = pool.wait(1)
    assert finished[0].death is None
    found = str(finished[0].value)
    assert "a write elsewhere: open" in found
    assert "a write elsewhere: os.remove" in found
    assert "another process" in found


@pytest.mark.slow
def test_the_same_files_come_for_a_seed() -> None:
    first, again, other = Cases(7), Cases(7), Cases(8)
    numbers = range(60)
    assert [first.make(number) for number in numbers] == [again.make(number) for number in reversed(numbers)][::-1]
    assert sum(first.make(number) == other.make(number) for number in numbers) < 10


OTHERS = [kind for kind in Kind if kind not in (Kind.PHOTO, Kind.JOURNAL)]


@pytest.mark.slow
@pytest.mark.parametrize("kind", OTHERS)
def test_the_same_inputs_come_for_a_seed(tmp_path: Path, kind: Kind) -> None:
    first, again, other = (Inputs(seed, tmp_path, (kind,)) for seed in (7, 7, 8))
    made = [first.make(number, tmp_path) for number in range(20)]
    assert made == [again.make(number, tmp_path) for number in range(20)]
    assert {each.kind for each in made} == {kind}
    assert sum(other.make(number, tmp_path).data == each.data for number, each in enumerate(made)) < 5


def test_recipes_are_refused_and_taken_in_good_numbers(tmp_path: Path) -> None:
    """Else they would try little but the reader."""
    assert decode_recipe(RICH).exports[1].name == "proof"
    inputs = Inputs(7, tmp_path, (Kind.RECIPE,))
    texts = [inputs.make(number, tmp_path).data.decode(errors="replace") for number in range(200)]
    assert 20 < sum(_is_recipe(text) for text in texts) < 180


def _is_recipe(text: str) -> bool:
    try:
        decode_recipe(text)
    except RecipeError:
        return False
    return True


@pytest.fixture
def untouched(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """The environment and the current folder as they were, after an input was tried in this process."""
    for name in own_folders.FOLDERS:
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    yield
    watch._found.clear()


@pytest.mark.slow
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.PHOTO])
@pytest.mark.usefixtures("untouched")
def test_inputs_are_tried(tmp_path: Path, kind: Kind) -> None:
    inputs = Inputs(7, tmp_path / "base", (kind,))
    for number in range(4):
        place = tmp_path / str(number)
        place.mkdir()
        (place / FILES[kind]).write_bytes(inputs.make(number, place).data)
        assert tries.try_input(kind, place, number).violations == ()


@pytest.mark.slow
@pytest.mark.usefixtures("untouched")
def test_many_inputs_are_tried_in_one_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "SECONDS", 600.0)
    source = Source(seed=7, kinds=tuple(Kind), folder=tmp_path)
    (tmp_path / "0").mkdir()  # as a worker that died leaves it
    tried = try_batch(source, 0, 12)
    assert [each.number for each in tried] == list(range(12))
    assert all(not each.problems and each.status in ("done", "failed") for each in tried), tried
    assert {path.name.split("-")[0] for path in tmp_path.iterdir()} <= {"base", "home"}
    monkeypatch.setattr(batch, "SECONDS", 0.0)
    assert [each.name for each in try_batch(source, 0, 12)] == [tried[0].name]


@pytest.mark.usefixtures("untouched")
def test_what_an_input_must_not_do_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def misuse(place: Path, chance: object, found: list[str]) -> Iterator[object]:
        (place / "here" / "stray").touch()
        yield from tries._call(["recipes", "show", "a\x1b[2J"], found)
        yield "ValueError: 3"
        raise ValueError(3)

    def show(words: list[str]) -> int:
        print(words[2])
        return 7

    monkeypatch.setattr(tries, "main", show)
    monkeypatch.setitem(tries._TRIES, Kind.RECIPE, misuse)
    (tmp_path / "1").mkdir()
    found = tries.try_input(Kind.RECIPE, tmp_path / "1", 1).violations
    for word in ("uncaught: ValueError", "stray", "prints", "exit code 7"):
        assert any(word in each for each in found), found


def test_clear_sentences() -> None:
    assert is_clear("x.recipe.toml: quality is 200; it must be a whole number from 1 to 100.")
    assert not is_clear("KeyError: 'x'") and not is_clear("") and not is_clear("x" * 6_000)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It is empty: the file has no content at all.", True),
        ("small: It is damaged.", True),
        ("ValueError: bad transparency mask.", False),
        ("[Errno 2] No such file.", False),
        ("cannot identify image file", False),
    ],
)
def test_sentences_are_told_from_texts_of_exceptions(text: str, plain: bool) -> None:
    assert bool(is_plain(text)) is plain
