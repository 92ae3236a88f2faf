"""Every message of the program: its gaps, its plural forms, its five languages; and nothing reads sentences."""

import ast
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from studio.message import english_form, fill, template_fields

sys.path.append(str(Path(__file__).parents[1] / "resources"))

import make_translations
import messages

ROOT = Path(__file__).parents[1] / "studio"
SITES = list(messages.find_sites())
ERRORS = {"StudioError", "RecipeError", "SourceError", "DeliveryError", "InUseError", "PhotoError", "CancelledError"}

_WORD = re.compile(r"[A-Za-z]{3,}")

_TERMS = """
    angle avi avif bmp canon cmyk code content credentials
    columns csv data djvu encoding eps exif export false ffffff file flac folder gif gimp gzip hdr heif
    html icc image iptc iso jpeg json keep key linux logo macos matroska mov mpeg name numbers ogg openexr pdf
    photoshop png postscript profile psb radiance rar raw rgb rrggbb sha srgb stem studio svg svgz text tiff
    toml true ulimit utf version wav webm webp windows xcf xlsx xml xmp zip
"""
"""Names of formats, programs and makers, and the keys and values of a recipe, which are the same in every language."""


COGNATES = {
    "de": """gain map
        block box bytes chunks hand code codec codes computer entities film format header installation journal office
        pipe segment video was""",
    "fr": """gain standard
        archive balance bits cause code codec codes contact date destination document exports film format impossible
        index installation journal long mode notes orientation page passes permissions photo photos pipe pixels place
        rare scanner
        segment segments sources table tables transparent web""",
    "es": "balance bits bytes cable describe error local original pipe use web",
    "ja": "",
    "zh_CN": "",
}
"""Words that a language has, too."""


@cache
def translations(code: str) -> dict[tuple[str, str], list[str]]:
    """Return the forms of each message by its text and comment."""
    found: dict[tuple[str, str], list[str]] = {}
    for context in ElementTree.parse(make_translations.FOLDER / f"studio_{code}.ts").getroot().iter("context"):
        for entry in context.iter("message") if context.findtext("name") == "Message" else ():
            told = entry.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.findall("numerusform")] or [told.text or ""]
            found[entry.findtext("source") or "", entry.findtext("comment") or ""] = forms
    return found


def render(text: str) -> str:
    """Fill every gap with a digit, which is no word of any language."""
    return fill(text, dict.fromkeys(template_fields(text), "7"), lambda value, _: str(value))


def test_there_are_as_many_messages_as_there_were() -> None:
    assert len({site.text for site in SITES}) > 250


def test_every_field_has_a_value_and_every_value_a_field() -> None:
    wrong = [
        site
        for site in SITES
        for form in (site.text.split("|") if site.is_counted else [site.text])
        if template_fields(form) != site.values | ({"n"} if site.is_counted else set())
    ]
    assert wrong == []


def test_a_counted_message_has_two_forms_and_the_right_one_is_said() -> None:
    for site in SITES:
        if site.is_counted:
            one, many = site.text.split("|")
            assert one != many, site
            assert [english_form(site.text, number) for number in (0, 1, 2)] == [many, one, many]


@pytest.mark.parametrize("code", make_translations.LANGUAGES)
def test_no_message_keeps_an_english_word(code: str) -> None:
    allowed = set(_TERMS.split()) | set(COGNATES[code].split())
    left: list[tuple[str, str, set[str]]] = []
    for site in SITES:
        english = {word.lower() for word in _WORD.findall(render(site.text))}
        for form in translations(code)[site.text, site.comment]:
            kept = english & {word.lower() for word in _WORD.findall(render(form))}
            if kept - allowed:
                left.append((site.place, form, kept - allowed))
    assert left == []


@pytest.mark.parametrize("code", make_translations.LANGUAGES)
def test_every_translation_has_the_same_gaps(code: str) -> None:
    for site in SITES:
        wanted = template_fields(site.text)
        for form in translations(code)[site.text, site.comment]:
            assert template_fields(form) in (wanted, wanted - {"n"}), (site.place, form)


def sources() -> Iterator[tuple[str, ast.AST]]:
    for path in sorted(ROOT.rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if not place.startswith("cli/"):  # which speaks English alone
            yield place, ast.parse(path.read_text(encoding="utf-8"))


def test_no_error_is_raised_with_a_bare_text() -> None:
    wrong = [
        f"{place}:{node.lineno}"
        for place, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ERRORS | {"DamagedError", "damaged"}
        and any(isinstance(argument, ast.Constant | ast.JoinedStr | ast.BinOp) for argument in node.args[:1])
    ]
    assert wrong == []


SAID = re.compile(r"str\((error|fault|note|said|problem)\)|\b(error|fault|note|said)\.(message|text)\b")
LIBRARIES = {"recipe/validation.py", "engine/decode/salvage.py"}
"""What reads the sentences of other libraries, which say nothing but those."""


def test_no_sentence_is_compared_split_or_searched() -> None:
    wrong: list[str] = []
    for place, tree in sources():
        if place in LIBRARIES:
            continue
        for node in ast.walk(tree):
            match node:
                case ast.Compare():
                    parts = [node.left, *node.comparators]
                case ast.Call(func=ast.Attribute(value=value, attr="startswith" | "endswith" | "split" | "partition")):
                    parts = [value]
                case ast.Call(func=ast.Attribute(attr="search" | "match" | "fullmatch" | "sub")):
                    parts = node.args
                case _:
                    continue
            wrong += [f"{place}:{node.lineno}" for part in parts if SAID.fullmatch(ast.unparse(part))]
    assert wrong == []
