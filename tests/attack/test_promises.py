"""SECURITY.md names for each promise the tests that hold it, and they are there."""

import re

import pytest

from tests.command import ROOT

_PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
_PROMISED = _PAGE.partition("## Promised")[2].partition("## Not promised")[0]
PROMISES = [
    " ".join(text.split()) for text in re.findall(r"^- (.*?)(?=^- |^$|\Z)", _PROMISED, re.DOTALL | re.MULTILINE)
]


def test_the_promises_are_found() -> None:
    assert len(PROMISES) > 20


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise[:40])
def test_each_is_held_by_tests_that_are_there(promise: str) -> None:
    tests = re.findall(r"`(tests/[\w/]+\.py)`", promise)
    assert tests, "no test is named"
    assert [test for test in tests if not (ROOT / test).is_file()] == []
