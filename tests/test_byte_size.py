"""Sizes of files and disks: rounded the same way wherever they are shown."""

import pytest
from PySide6.QtCore import QLocale

from studio.byte_size import english_size
from studio.gui.i18n import numbers
from studio.message import message


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (99_940, "100 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (9_940_000, "9.9 MB"),
        (12_345_678, "12 MB"),
        (84_339_000_000, "84 GB"),
        (5 * 10**15, "5,000 TB"),
    ],
)
def test_a_size_is_the_same_everywhere(number: int, words: str) -> None:
    assert english_size(number) == words
    assert str(message("{size:bytes}", size=number)) == words
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        shown = numbers.as_bytes(number).replace("\u00a0", " ")
    finally:
        QLocale.setDefault(before)
    if number >= 1000:
        assert shown == words.replace("kB", "KB")
