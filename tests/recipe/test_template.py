"""Templates: what is accepted, what is filled in, and which sentences refuse the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.errors import RecipeError
from studio.recipe.template import check_template, fill_template, quote_value, template_tokens
from studio.tokens import HEADER_TOKENS, TOKENS
from tests.strategies import plain_texts, templates

values = st.dictionaries(st.sampled_from(list(TOKENS)), st.text(max_size=10) | st.integers(0, 99_999))


@pytest.mark.slow
@given(templates, values)
def test_every_allowed_template_is_filled(template: str, known: dict[str, str | int]) -> None:
    check_template(template, "file")
    filled = fill_template(template, known)
    assert template_tokens(template) <= set(TOKENS)
    if not template_tokens(template):
        assert filled == template.replace("{{", "{").replace("}}", "}")


@pytest.mark.slow
@given(st.lists(plain_texts | st.sampled_from(list(TOKENS)).map("{{{}}}".format), max_size=6), values)
def test_filling_is_putting_the_parts_together(parts: list[str], known: dict[str, str | int]) -> None:
    expected = ""
    for part in parts:
        token = part[1:-1]
        is_token = part.startswith("{") and token in TOKENS
        expected += str(known.get(token, "")) if is_token else part.replace("{{", "{").replace("}}", "}")
    assert fill_template("".join(parts), known) == expected


@given(st.text(max_size=30), values)
def test_values_are_never_read_as_templates(value: str, known: dict[str, str | int]) -> None:
    assert fill_template("{title}", {**known, "title": value}) == value


@given(st.text(max_size=30))
def test_any_text_is_filled_or_refused_in_a_sentence(template: str) -> None:
    try:
        check_template(template, "file")
    except RecipeError as error:
        assert str(error).startswith(f"file is {quote_value(template)}: ")
        assert str(error).endswith(".")
    else:
        fill_template(template, {})


@given(st.integers(0, 10**7), st.integers(1, 12))
def test_a_number_is_padded_to_its_width(number: int, width: int) -> None:
    assert fill_template(f"{{n:0{width}}}", {"n": number}) == str(number).zfill(width)
    assert fill_template(f"{{n:{width}}}", {"n": number}) == str(number).rjust(width)


def test_a_missing_value_becomes_nothing_also_with_a_width() -> None:
    assert fill_template("{stem}_{iso:05}_{camera}", {"stem": "a"}) == "a__"


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("{stme}", "{stme} is not a token; the tokens are {stem}, {ext}, {folder}"),
        ("{}", "{} is not a token"),
        ("{Stem}", "{Stem} is not a token"),
        ("{stem.__class__}", "{stem.__class__} is not a token"),
        ("{stem", "a single { has no partner; write {{ for one"),
        ("stem}", "a single } has no partner; write }} for one"),
        ("{{stem}", "a single } has no partner"),
        ("{n:x}", "{n:x} can't be formatted; a width is for numbers, as in {n:04}"),
        ("{n:}", "{n:} can't be formatted"),
        ("{n:0400}", "{n:0400} can't be formatted"),
        ("{stem:10}", "{stem:10} can't be formatted"),
        ("{n!r}", "{n!r} is not a token"),
    ],
)
def test_a_wrong_template_is_refused_and_says_what_is_allowed(template: str, says: str) -> None:
    with pytest.raises(RecipeError) as caught:
        check_template(template, "text")
    assert str(caught.value).startswith(f"text is {template!r}: ")
    assert says in str(caught.value)


def test_the_tokens_are_those_that_are_promised() -> None:
    promised = "stem ext folder export n width height year month day time camera lens iso title creator studio rating"
    promised += " first last name class grade teacher code sku k"
    assert list(TOKENS) == promised.split()
    assert set(TOKENS) >= HEADER_TOKENS
    assert not HEADER_TOKENS & {"stem", "ext", "folder", "export", "n"}


def test_tokens_of_a_template_leave_out_literal_braces() -> None:
    assert template_tokens("{{stem}} {n:04} {{{title}}} {n}") == {"n", "title"}
