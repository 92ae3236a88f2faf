"""The options that change no pixel: workers, existing files, limits."""

from pathlib import Path
from typing import Any

import pytest

from studio.cli.options.commands import RunOptions
from studio.cli.reading.control import read_existing, read_limits, read_workers
from studio.errors import RecipeError
from studio.job import Existing, Limits


def limits(**asked: Any) -> Limits:
    return read_limits(RunOptions(sources=[Path("a")], to=Path("b"), **asked))


def test_without_options_everything_is_usual() -> None:
    assert read_workers(None) is None
    assert read_existing(None) is Existing.SKIP
    assert limits() == Limits()


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"time_limit": "7.5"}, Limits(time_limit=7.5)),
        ({"time_limit": "30s"}, Limits(time_limit=30)),
        ({"max_pixels": "100"}, Limits(max_pixels=100_000_000)),
        ({"max_pixels": "0.5"}, Limits(max_pixels=500_000)),
        ({"max_pixels": "10000"}, Limits(max_pixels=10_000_000_000)),
        ({"max_pixels": "40_000_000".replace("_", "")}, Limits(max_pixels=40_000_000)),
        ({"allow_truncated": True}, Limits(allow_truncated=True)),
        ({"verify": True}, Limits(verify=True)),
        ({"verify": False}, Limits()),
    ],
)
def test_limits_are_read(asked: dict[str, Any], expected: Limits) -> None:
    assert limits(**asked) == expected


def test_workers_and_existing_are_read() -> None:
    assert [read_workers(text) for text in ("0", "4", "256")] == [0, 4, 256]
    assert [read_existing(text) for text in ("skip", "Replace", "NUMBER")] == list(Existing)


@pytest.mark.parametrize(
    ("read", "says"),
    [
        (lambda: read_workers("-1"), "--workers is '-1'; it must be a whole number from 0 to 256."),
        (lambda: read_workers("many"), "--workers is 'many'; it must be a whole number from 0 to 256."),
        (lambda: read_existing("ask"), "--existing is 'ask'; it must be one of skip, replace, number."),
        (lambda: limits(time_limit="0"), "--time-limit is '0'; it must be a number from 0.1 to 86,400."),
        (lambda: limits(max_pixels="0"), "--max-pixels is '0'; it must be a number of megapixels of at least 0.001"),
    ],
)
def test_wrong_values_are_refused(read: Any, says: str) -> None:
    with pytest.raises(RecipeError) as caught:
        read()
    assert says in str(caught.value)
