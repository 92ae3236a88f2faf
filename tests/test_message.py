"""Messages: filled in English, kept as values, refused when their gaps and values do not fit."""

import pickle

import msgspec
import pytest

from studio.errors import PhotoError, RecipeError
from studio.message import Message, Note, NoteKind, as_message, both, either, message, plain


@pytest.mark.parametrize(
    ("said", "english"),
    [
        (message("{disk} of {place} is full.", disk="Card", place="/x"), "Card of /x is full."),
        (message("{n} photo has no date.|{n} photos have no date.", "", 1), "1 photo has no date."),
        (message("{n} photo has no date.|{n} photos have no date.", "", 1204), "1,204 photos have no date."),
        (message("It needs {need:.1f} GB of process {process:d}.", need=2, process=4711),
         "It needs 2.0 GB of process 4711."),
        (message("About {size:bytes} are missing.", size=3_400_000), "About 3.4 MB are missing."),
        (message("one of {names}", names=("jpeg", message("{n} file|{n} files", "", 2))), "one of jpeg, 2 files"),
        (message("{names}.", names=either(["a", "b", "c"])), "a, b or c."),
        (message("{names}.", names=both(["a"])), "a."),
        (message("{{foo}} is not a token of {file}.", file="{stem}"), "{foo} is not a token of {stem}."),
        (plain("{foo} is 50 %: | as it stands"), "{foo} is 50 %: | as it stands"),
    ],
)  # fmt: skip
def test_a_message_in_english(said: Message, english: str) -> None:
    assert str(said) == english


@pytest.mark.parametrize("values", [{}, {"disk": "a"}, {"disk": "a", "place": "b", "more": "c"}])
def test_gaps_and_values_fit(values: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="fields"):
        message("{disk} of {place} is full.", **values)


def test_a_number_fills_a_gap_of_its_own_only() -> None:
    with pytest.raises(ValueError, match="fields"):
        message("{n} photos")


def test_a_message_goes_through_json_and_pickle_unchanged() -> None:
    inner = message("export {number} ('{name}')", number=1, name="web")
    said = message("{n} of {size:.1f} in {place} of {names}.", "comment", 3, size=1.5, place=inner, names=("a", inner))
    note = Note(NoteKind.SIZE, said)
    assert msgspec.json.decode(msgspec.json.encode(note), type=Note) == note
    assert pickle.loads(pickle.dumps(note)) == note
    assert len({note, msgspec.json.decode(msgspec.json.encode(note), type=Note)}) == 1


def test_an_error_carries_its_message() -> None:
    said = message("The file {name} is too large.", name="x")
    error = PhotoError(said)
    assert (error.message, str(error)) == (said, "The file x is too large.")
    assert PhotoError("as it is").message == as_message("as it is")


def test_a_recipe_s_error_is_known_with_and_without_its_place() -> None:
    error = RecipeError(message("name is empty."), message("export {number}", number=2))
    assert str(error) == "export 2: name is empty."
    assert str(error.problem) == "name is empty."
    assert str(RecipeError("wrong").problem) == "wrong"
