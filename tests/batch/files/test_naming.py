import os
import re
import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from studio.batch.files.naming import (
    LONGEST,
    fill_folder,
    fill_name,
    fixed_folder,
    fold,
    number_name,
    safe_name,
    shown,
)
from studio.formats import FORMATS, WRITTEN
from studio.tokens import TOKENS
from tests import strategies

# Everything that a file name, a title or a hostile header can hold: also halves of surrogate pairs and controls.
ANY_TEXT = st.text(st.characters(), max_size=40) | st.text(
    st.sampled_from('abZ09 ._-<>:"/\\|?*~$\0\n\t\x7f\u202e\u2066\u200f\u2028ßÄä\u0301é한🎉\udcff\uffff'), max_size=40
)
LONG_TEXT = st.builds(lambda text, times: text * times, ANY_TEXT, st.integers(1, 60))
VALUES = st.fixed_dictionaries(dict.fromkeys(TOKENS, ANY_TEXT) | {"n": st.integers(1, 10**9)})
SUFFIX = st.sampled_from(sorted(FORMATS[format_].suffix for format_ in WRITTEN))

RESERVED = {"CON", "PRN", "AUX", "NUL"} | {f"{port}{n}" for port in ("COM", "LPT") for n in "0123456789¹²³"}


def check_holdable(name: str) -> None:
    """Assert that Linux, Windows and macOS can all hold a name, by their own rules and not by ours."""
    assert name
    assert len(name.encode()) <= 255  # no lone surrogates either: they have no UTF-8
    assert len(name.encode("utf-16-le")) // 2 <= 255
    assert not set(name) & set('<>:"/\\|?*')
    assert not any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in name)
    assert not any(unicodedata.bidirectional(character) in {"LRE", "RLE", "LRO", "RLO", "PDF"} for character in name)
    assert not any(unicodedata.bidirectional(character) in {"LRI", "RLI", "FSI", "PDI"} for character in name)
    assert name[-1] not in " ."
    assert name[0] not in " ."
    assert name.split(".")[0].rstrip(" ").upper() not in RESERVED
    assert unicodedata.is_normalized("NFC", name)
    assert PurePosixPath(name).parts == (name,)
    assert PureWindowsPath(name).parts == (name,)


@given(LONG_TEXT, SUFFIX)
@example("CON", ".jpg")
@example("con .tar", ".jpg")
@example("nul." + "x" * 300, ".jpg")
@example("é" * 200, ".avif")
@example("x" * 250 + " . " + "y" * 9, ".jpg")
@example("e\u200e\u0301", ".png")  # composes only once what stands between is gone
@example("COM¹", ".tif")
def test_safe_names_are_holdable(text: str, suffix: str) -> None:
    name = safe_name(text, suffix)
    if not name:
        assert not text.strip(" .") or not re.search(r"\w", text)
        return
    check_holdable(name)
    assert name.endswith(suffix)
    assert safe_name(name.removesuffix(suffix), suffix) == name


@given(LONG_TEXT)
def test_safe_names_of_folders_are_holdable(text: str) -> None:
    name = safe_name(text)
    if name:
        check_holdable(name)
        assert safe_name(name) == name


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ("IMG_0001", "IMG_0001.jpg"),
        ("Hochzeit Müller & Söhne (2)", "Hochzeit Müller & Söhne (2).jpg"),
        ("Mu\u0308ller", "Müller.jpg"),
        ("12:30 at 50% <best>?", "12_30 at 50% _best__.jpg"),
        ("../../etc/passwd", "_.._etc_passwd.jpg"),
        ("C:\\Windows\\x", "C__Windows_x.jpg"),
        ("photo\u202egpj.exe", "photogpj.exe.jpg"),
        (" name . ", "name.jpg"),
        (".hidden", "hidden.jpg"),
        ("caf\udce9", "caf_.jpg"),
        ("aux", "_aux.jpg"),
        ("Com1.backup", "_Com1.backup.jpg"),
        ("CONSUL", "CONSUL.jpg"),
        ("a\nb\tc\0d", "a_b_c_d.jpg"),
        ("...", ""),
        ("", ""),
        ("👩‍👩‍👧", "👩‍👩‍👧.jpg"),
    ],
)
def test_the_photographers_name_stays_recognisable(given_: str, expected: str) -> None:
    assert safe_name(given_, ".jpg") == expected


def test_long_names_are_cut_before_the_suffix_and_between_characters() -> None:
    assert safe_name("x" * 400, ".jpg") == "x" * 251 + ".jpg"
    name = safe_name("🎉" * 100, ".webp")
    assert name == "🎉" * 62 + ".webp"
    assert safe_name("é" * 127 + "abc", ".jpg") == "é" * 125 + ".jpg"


@given(strategies.file_templates, VALUES, SUFFIX)
def test_filled_names_are_holdable(template: str, values: dict[str, str | int], suffix: str) -> None:
    name = fill_name(template, values, suffix)
    check_holdable(name)
    assert name.endswith(suffix)


@settings(max_examples=40)
@given(strategies.file_templates, VALUES)
def test_a_disk_takes_filled_names(tmp_path_factory: pytest.TempPathFactory, template: str, values: dict) -> None:
    folder = tmp_path_factory.mktemp("disk")
    name = fill_name(template, values, ".jpg")
    (folder / name).write_bytes(b"x")
    assert os.listdir(folder) == [name]  # noqa: PTH208


FOLDER_PARTS = st.lists(
    st.sampled_from(["{title}", "{year}-{month}", "web", ".", "{stem} {title}", " ", "CON"]), max_size=4
)


@given(FOLDER_PARTS, st.sampled_from("/\\"), VALUES)
def test_folders_stay_inside(parts: list[str], separator: str, values: dict[str, str | int]) -> None:
    names = fill_folder(separator.join(parts), values)
    assert len(names) <= len(parts)
    for name in names:
        check_holdable(name)
    path = os.path.normpath(Path("/destination").joinpath(*names))
    assert path == "/destination" + "".join(f"/{name}" for name in names)


def test_a_value_makes_no_folder_and_no_way_out() -> None:
    values = {"title": "../../up", "stem": "..", "creator": "a/b"}
    assert fill_folder("{title}/{stem}/web/{creator}", values) == ("_.._up", "web", "a_b")
    assert fill_folder("{stem}", values) == ()
    assert fill_folder("a{title}b", {"title": " . "}) == ("ab",)
    assert fill_folder("", values) == ()
    assert fill_name("{stem}", values, ".jpg") == "photo.jpg"
    assert fill_name("{title}", {"title": "", "stem": "IMG_1"}, ".jpg") == "IMG_1.jpg"


def test_fixed_folders_end_at_the_first_token() -> None:
    assert fixed_folder("web/large/{year}/x") == ("web", "large")
    assert fixed_folder("{year}/web") == ()
    assert fixed_folder("web\\./{{x}}") == ("web", "{x}")
    assert fixed_folder("") == ()


def test_templates_are_filled() -> None:
    values = {"stem": "IMG", "n": 7, "title": " Sea: calm. ", "width": 2048}
    assert fill_name("{stem}_{n:04} {title}x{width}{{}}", values, ".jpg") == "IMG_0007 Sea_ calmx2048{}.jpg"


@given(LONG_TEXT, SUFFIX, st.integers(2, 10**7))
def test_numbered_names_are_holdable(text: str, suffix: str, number: int) -> None:
    name = safe_name(text, suffix) or f"x{suffix}"
    numbered = number_name(name, number)
    check_holdable(numbered)
    assert numbered.endswith(f"-{number}{suffix}")
    assert numbered != name


def test_numbers_stand_before_the_suffix() -> None:
    assert number_name("IMG.jpg", 2) == "IMG-2.jpg"
    assert number_name("a.b.jpg", 13) == "a.b-13.jpg"
    assert number_name("folder", 2) == "folder-2"
    assert number_name("x" * 251 + ".jpg", 2) == "x" * 249 + "-2.jpg"
    assert len(number_name("x" * LONGEST, 2)) == LONGEST


@given(ANY_TEXT)
def test_folding_forgets_case_and_form(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold(text.swapcase()) == fold(text) or not text.isascii()
    assert fold(fold(text)) == fold(text)


def test_folding_keeps_different_names_apart() -> None:
    assert fold("Straße.JPG") == fold("STRASSE.jpg")
    assert fold("ÄÖÜ") == fold("a\u0308o\u0308u\u0308")
    assert len({fold(name) for name in ("a", "b", "ä", "a1", "a-1", "á")}) == 6


def test_sentences_show_no_control_characters() -> None:
    assert shown("half\ud83d.jpg") == "half�.jpg"
    assert shown(Path("/photos/a.jpg")) == "/photos/a.jpg"
    assert shown(Path(os.fsdecode(b"/caf\xe9/\x1b[31m\n\xe2\x80\xae.jpg"))) == "/caf�/�[31m�.jpg"
