"""What the page of a gallery says, in each of its languages."""

import json
import re
import warnings
from datetime import date
from pathlib import Path

import pytest

from studio.batch.deliverable.gallery_words import load_words, system_language
from studio.recipe.deliverable import PageLanguage
from tests.command import call, put_photos

Capture = pytest.CaptureFixture[str]

LANGUAGES = [each for each in PageLanguage if each is not PageLanguage.SYSTEM]


@pytest.fixture
def out(tmp_path: Path, capsys: Capture) -> Path:
    """A delivery of two photos in two folders, with a ZIP and a gallery."""
    put_photos(tmp_path / "card", ["church/a.jpg", "b.jpg"])
    recipe = tmp_path / "client.recipe.toml"
    tables = '[gallery]\ndownload = "web"\nmail = "me@studio.example"\n[zip]\n'
    recipe.write_text(f'version = 1\n[[export]]\nname = "web"\nfolder = "web"\n{tables}')
    run = ["run", tmp_path / "card", "--to", tmp_path / "out", "--workers", "0", "--recipe", recipe]
    assert call(capsys, *run).code == 0
    return tmp_path / "out"


def test_the_page_is_valid_in_every_language(out: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    html5lib = pytest.importorskip("html5lib")
    pages: dict[str, str] = {}
    for language in LANGUAGES:
        monkeypatch.setenv("LC_ALL", f"{language.value}_XX.UTF-8")
        assert call(capsys, "gallery", out, "--workers", "0").code == 0
        page = (out / "gallery" / "index.html").read_text(encoding="utf-8")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
        words = load_words(language)
        assert tree.get("lang") == words.lang
        assert json.loads(tree.find(".//body").get("data-words")) == words.for_script()
        assert words.count(2) in page
        assert f">{words.only_choice}<" in page
        assert not re.search(r"\{[a-z]*\}", re.sub(r'data-words="[^"]*"', "", page))
        pages[language] = page
    assert len(set(pages.values())) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_are_those_that_are_filled(language: PageLanguage) -> None:
    words = load_words(language)
    gaps = {
        name: sorted(set(re.findall(r"\{\w+\}", getattr(words, name))))
        for name in words.__struct_fields__
        if name != "months"
    }
    assert {name: found for name, found in gaps.items() if found} == {
        **{key: ["{n}"] for key in ("photo", "photos", "saved_one", "saved")},
        **{key: ["{name}"] for key in ("choose", "download_one")},
        "part": ["{m}", "{n}"],
        "date_form": ["{day}", "{month}", "{year}"],
    }
    assert len(words.months) == 12


def test_dates_are_written_as_people_do() -> None:
    day = date(2026, 3, 5)
    assert [load_words(each).day(day) for each in LANGUAGES] == [
        "5 March 2026",
        "5. März 2026",
        "5 mars 2026",
        "5 de marzo de 2026",
        "2026年3月5日",
        "2026年3月5日",
    ]


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("de_DE.UTF-8", "de"),
        ("fr-CA", "fr"),
        ("zh_CN.utf8", "zh"),
        ("zh_TW.UTF-8", "en"),
        ("zh-Hant-HK", "en"),
        ("C.UTF-8", "en"),
        ("pl_PL.UTF-8", "en"),
        ("Japanese_Japan.932", "ja"),
    ],
)
def test_without_a_language_the_page_speaks_that_of_the_system(
    name: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", name)
    monkeypatch.setenv("LANG", "es_ES.UTF-8")
    assert system_language() == PageLanguage(language)
    monkeypatch.delenv("LC_ALL")
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    assert system_language() is PageLanguage.SPANISH


def test_the_language_of_the_recipe_counts(
    tmp_path: Path, out: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    recipe = tmp_path / "client.recipe.toml"
    recipe.write_text(recipe.read_text().replace("[gallery]\n", '[gallery]\nlanguage = "de"\n'))
    run = ["run", tmp_path / "card", "--to", out, "--workers", "0", "--recipe", recipe]
    assert call(capsys, *run).code == 0
    assert '<html lang="de">' in (out / "gallery" / "index.html").read_text(encoding="utf-8")
    recipe.write_text(recipe.read_text().replace('"de"', '"tlh"'))
    answer = call(capsys, *run)
    assert answer.code == 2
    assert "gallery.language" in answer.err
