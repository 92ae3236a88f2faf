"""The people of a list as the window names and finds them."""

from pathlib import Path

import pytest

from studio.batch.lists.columns import find_columns
from studio.batch.lists.table import DataList, Row
from studio.gui.lists.matching.people import fold, people_of
from studio.recipe.list_rules import ListRules


def named(columns: tuple[str, ...], *cells: str, mapping: dict[str, str] | None = None) -> tuple[str, str, str]:
    table = DataList(path=Path("l.csv"), columns=columns, rows=(Row(line=2, cells=cells),))
    rules = ListRules(columns=mapping or {})
    person = people_of(table, find_columns(table, rules), rules.columns)[0]
    return person.code, person.name, person.group


@pytest.mark.parametrize(
    ("columns", "cells", "person"),
    [
        (("code", "Vorname", "Nachname", "Klasse"), ("7", "Lena", "Bauer", "3a"), ("7", "Bauer, Lena", "3a")),
        (("学籍番号", "姓", "名", "組"), ("7", "佐藤", "太郎", "1"), ("7", "佐藤 太郎", "1")),
        (("code", "full name"), ("7", "Lena Bauer"), ("7", "Lena Bauer", "")),
        (("sku", "colour"), ("B00X", "blue"), ("B00X", "blue", "")),
        (("code",), ("7",), ("7", "", "")),
    ],
)
def test_people_have_the_names_that_their_columns_say(
    columns: tuple[str, ...], cells: tuple[str, ...], person: tuple[str, str, str]
) -> None:
    assert named(columns, *cells) == person


def test_the_columns_that_the_recipe_names_count_first() -> None:
    columns = ("code", "first", "Rufname")
    assert named(columns, "7", "Magdalena", "Lena", mapping={"first": "Rufname"})[1] == "Lena"


@pytest.mark.parametrize(
    ("typed", "meant"), [("aydin", "Aydın"), ("Groß", "GROSS"), ("lucja", "Łucja"), ("zoe", "Zoë"), ("ñ", "n")]
)
def test_names_are_found_without_accents(typed: str, meant: str) -> None:
    assert fold(typed) in fold(meant)
