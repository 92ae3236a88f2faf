import pytest

from studio.engine.metadata.policy import clean_text, fill_text, plan_edit
from studio.recipe.model import Format, Keep, MetadataPolicy


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (None, None),
        ("", ""),
        ("© {year} Nord", "© 2024 Nord"),
        ("{title}", None),
        (" {title} ", None),
        ("{creator}", "A B"),
    ],
)
def test_texts_are_filled_and_nothing_is_written_for_nothing(template: str | None, expected: str | None) -> None:
    assert fill_text(template, {"year": "2024", "creator": "A\0 B\ud800"}) == expected


def test_long_texts_are_cut() -> None:
    assert fill_text("{title}", {"title": "x" * 5000}) == "x" * 2000


def test_signs_that_no_file_can_hold_go() -> None:
    assert clean_text(" a\0\x01\x1b\x7f\ufffe\udfffb\n\tc\U0001f600 ") == "ab\n\tc\U0001f600"


def test_what_a_policy_asks() -> None:
    policy = MetadataPolicy(keep=Keep.COPYRIGHT, gps=False, title="{n:03}")
    edit = plan_edit(policy, {"n": 7}, (3, 2), Format.WEBP, 300, False)
    assert (edit.keep, edit.gps, edit.serials, edit.title, edit.creator) == (Keep.COPYRIGHT, False, True, "007", None)
    assert (edit.size, edit.format, edit.dpi, edit.is_srgb) == ((3, 2), Format.WEBP, 300, False)
    assert edit.writes


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (MetadataPolicy(), True),
        (MetadataPolicy(gps=False), False),
        (MetadataPolicy(serials=False), False),
        (MetadataPolicy(keep=Keep.COPYRIGHT), False),
    ],
)
def test_notes_of_the_maker_stay_only_with_everything(policy: MetadataPolicy, expected: bool) -> None:
    assert plan_edit(policy, {}, (1, 1), Format.JPEG, None, True).keeps_maker_notes is expected
