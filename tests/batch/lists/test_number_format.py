"""Numbers of workbooks look as their cells do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.batch.lists.number_format import show_number


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        ("42", "0000", "0042"),
        ("42", "General", "42"),
        ("42.0", "General", "42"),
        ("0", "0000", "0000"),
        ("0", "#", ""),
        ("0", "0", "0"),
        ("12345", "00", "12345"),
        ("4006381333931", "General", "4006381333931"),
        ("4.006381333931E12", "0", "4006381333931"),
        ("0.1", "General", "0.1"),
        ("42.5", "0.00", "42.50"),
        ("12.3456", "#.##", "12.35"),
        ("10", "0.0#", "10.0"),
        ("0.125", "0.0%", "12.5%"),
        ("1234567", "#,##0", "1234567"),
        ("123456", "000-000", "123-456"),
        ("42", "000-000", "000-042"),
        ("-5", "0", "-5"),
        ("-5", "0;(0)", "(5)"),
        ("7", '"Nr. "000', "Nr. 007"),
        ("5", "\\A000", "A005"),
        ("7", "@", "7"),
        ("46279", "dd.mm.yyyy", "14.09.2026"),
        ("46279.5", "yyyy-mm-dd hh:mm", "2026-09-14 12:00"),
        ("46279.5625", "h:mm AM/PM", "1:30 PM"),
        ("46279", '[$-411]yyyy"年"m"月"d"日"', "2026年9月14日"),
        ("46279", "ddd, d mmm yy", "Mon, 14 Sep 26"),
        ("1.5", "[h]:mm", "36:00"),
        ("59", "yyyy-mm-dd", "1900-02-28"),
        ("61", "yyyy-mm-dd", "1900-03-01"),
        ("-1", "yyyy-mm-dd", "1899-12-29"),
        ("1e300", "yyyy", "1e+300"),
        ("nan", "0", "nan"),
        ("x", "0", "x"),
    ],
)
def test_a_number_is_shown_as_its_cell_shows_it(value: str, code: str, shown: str) -> None:
    assert show_number(value, code) == shown


def test_some_workbooks_count_from_1904() -> None:
    assert show_number("44817", "yyyy-mm-dd", from_1904=True) == "2026-09-14"


@given(st.floats().map(str) | st.text(max_size=8), st.text(alphabet='0#?.,;%/"\\[]ymdhsAP @General-E', max_size=12))
def test_no_format_is_too_odd(value: str, code: str) -> None:
    assert len(show_number(value, code)) < 1000


@given(st.integers(0, 10**9), st.integers(1, 12))
def test_leading_zeros_come_back(value: int, digits: int) -> None:
    assert show_number(str(value), "0" * digits) == f"{value:0{digits}}"


@pytest.mark.parametrize("code", [f"0{'%' * 200}", "[\u00df]0", "[\u017f]0"])
def test_a_strange_format_raises_nothing(code: str) -> None:
    """More % than a float holds powers of 100, and letters that only become those of hours in lower case."""
    assert isinstance(show_number("7.5", code), str)
