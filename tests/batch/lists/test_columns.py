"""The columns of a list are found by mapping, by name, or by a common name that is said."""

import pytest

from studio.batch.lists.columns import find_columns, offer_columns
from studio.errors import RecipeError
from studio.recipe.list_rules import ListRules, MatchBy
from tests.batch.lists.people import table

GERMAN = table("Schülernummer,Vorname,Nachname,Klasse,first", "1,Anna,Berg,1a,x")


def test_a_mapping_comes_before_the_name_and_the_name_before_a_common_one() -> None:
    found = find_columns(GERMAN, ListRules(columns={"first": "Vorname"}), ["first", "last"])
    assert found.names == {"first": 1, "last": 2}
    assert found.guessed == (("last", "Nachname"), ("code", "Schülernummer"))
    assert find_columns(GERMAN, ListRules(key="Klasse"), ["first"]).names == {"first": 4}
    assert find_columns(GERMAN, ListRules(key="Klasse"), ["first"]).guessed == ()


def test_what_is_offered_is_what_looks_like_one_column_alone() -> None:
    assert offer_columns(GERMAN) == {
        "first": "first",
        "last": "Nachname",
        "class": "Klasse",
        "code": "Schülernummer",
    }
    assert "name" not in offer_columns(table("Student,Full Name", "a,b"))


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (ListRules(key="Code"), "The list class.csv has no column “Code”; it has Name, Ort."),
        (
            ListRules(key="Ort", columns={"first": "Vorname"}),
            "The list class.csv has no column “Vorname”",
        ),
        (ListRules(key="Ort", required=("class",)), "The list class.csv has no column “class”"),
        (ListRules(), "Nothing says which column of the list photos are matched with"),
        (ListRules(key="Ort", match=MatchBy.NUMBER), "has no column “from”"),
    ],
)
def test_a_column_that_is_not_there_is_said_with_those_that_are(rules: ListRules, words: str) -> None:
    with pytest.raises(RecipeError) as caught:
        find_columns(table("Name,Ort", "Anna,Kiel"), rules)
    assert words in str(caught.value)
