"""What is said of a matching is plain, and never floods anybody."""

from studio.batch.lists.columns import find_columns
from studio.batch.lists.matching import match_photos
from studio.batch.lists.sentences import matching_notes
from studio.recipe.list_rules import ListRules, MatchBy
from tests.batch.lists.people import shot, table


def test_of_many_alike_only_some_are_said() -> None:
    people = table("code,first", *(f"{at:03},A" for at in range(100)))
    shots = [shot(f"{at:03}-{at + 1:03}.jpg") for at in range(60)]
    columns = find_columns(people, ListRules())
    notes = matching_notes(people, columns, match_photos(people, columns, MatchBy.STEM, shots))
    said = [str(note) for note in notes]
    assert len(said) < 25
    assert said[0] == "0 of 100 rows of the list have photos."
    assert "000-001.jpg: several rows come into question: 000 (line 2), 001 (line 3)." in said
    assert said[-1] == "40 more like these need a look."
