"""No sentence of the window speaks of options of the command line or of keys of a recipe's file."""

import re
import xml.etree.ElementTree as ElementTree

import pytest

from studio.cli.options.control import ControlOptions
from studio.cli.options.recipe import RecipeOptions
from studio.paths import resource_path

_OPTION = re.compile(r"(?<![\w}-])--?[a-z]{2,}|\[\[|\]\]|\b\w+ = (true|false|\"|\d)")
_OF_FILES = ("version",)
"""What a file of a recipe is refused for: only its own keys say what is meant."""
CODES = ("de", "fr", "es", "ja", "zh_CN")


def texts(code: str) -> list[str]:
    """Return all that the window can say: its own sentences, and the messages of recipe, engine and batch."""
    tree = ElementTree.parse(resource_path("translations", f"studio_{code}.ts"))
    parts = [part for message in tree.iter("message") for part in message.iter()]
    return [part.text for part in parts if part.tag in ("source", "translation", "numerusform") and part.text]


def options() -> set[str]:
    names = {field.name for kind in (ControlOptions, RecipeOptions) for field in kind.fields()}
    return {name.replace("_", "-") for name in names if "_" in name}


def _is_of_files(text: str) -> bool:
    return any(word in text for word in _OF_FILES)


@pytest.mark.parametrize("code", CODES)
def test_no_sentence_names_an_option(code: str) -> None:
    all_texts = texts(code)
    assert len(all_texts) > 1000
    assert [text for text in all_texts if _OPTION.search(text) and not _is_of_files(text)] == []
    named = [(name, text) for name in sorted(options()) for text in all_texts if name in text]
    assert named == []


@pytest.mark.parametrize(
    "text",
    ["Try it with --allow-truncated.", "Set enlarge = true.", "The first [[export]] is empty.", "use --max-pixels"],
)
def test_such_a_sentence_would_be_found(text: str) -> None:
    assert _OPTION.search(text)
