"""Numbers as people write them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from studio.gui.i18n import numbers


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (512_400, "512 KB"),
        (999_499, "999 KB"),
        (999_500, "1.0 MB"),
        (1_340_000_000, "1.3 GB"),
        (212_000_000_000, "212 GB"),
        (3_500_000_000_000, "3.5 TB"),
        (9_999_000_000_000_000, "9,999 TB"),
    ],
)
def test_bytes(number: int, words: str) -> None:
    assert numbers.as_bytes(number).replace("\u00a0", " ") == words


@pytest.mark.parametrize(("seconds", "words"), [(0, "0:00"), (89.4, "1:29"), (7510, "2:05:10"), (-3, "0:00")])
def test_times(seconds: float, words: str) -> None:
    assert numbers.as_time(seconds) == words


def test_numbers_follow_the_language() -> None:
    assert numbers.as_count(2481) == "2,481"
    QLocale.setDefault(QLocale("de_DE"))
    assert numbers.as_count(2481) == "2.481"
    assert numbers.as_rate(14.24) == "14,2"
