"""The languages: complete, up to the words of the program, with plural forms that are right."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.gui.i18n import numbers, translate, translation
from studio.paths import resource_path
from tests.gui.session import open_window

sys.path.append(str(Path(__file__).parents[3] / "resources"))

import make_translations

CODES = ("de", "fr", "es", "ja", "zh_CN")
_PLACE = re.compile(r"%(?:L?n|\d)|(?<!\{)\{[a-z_]\w*(?::[^{}]*)?\}(?!\})")
_NUMBERS = ("%n", "%Ln", "{n}")


def messages(file: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Yield context, English, the translation's forms, and whether it is finished."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.findall("numerusform")] or [told.text or ""]
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            yield name, source, forms, told.get("type") != "unfinished"


@pytest.mark.slow
@pytest.mark.parametrize("code", ["en", *CODES])
def test_the_files_have_the_words_that_the_program_has_now(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"studio_{code}.ts"
    make_translations.update(code, fresh)
    now = {(context, source) for context, source, _, _ in messages(fresh)}
    kept = {(context, source) for context, source, _, _ in messages(make_translations.FOLDER / fresh.name)}
    assert kept == now, "run resources/make_translations.py"
    assert len(now) > (500 if code != "en" else 15)


@pytest.mark.parametrize("code", ["en", *CODES])
def test_every_word_is_translated_with_its_places(code: str) -> None:
    wrong = [
        f"{context}: {source!r} -> {form!r}"
        for context, source, forms, is_finished in messages(make_translations.FOLDER / f"studio_{code}.ts")
        for form in forms
        if not is_finished or not form.strip() or not _has_places(form, source)
    ]
    assert wrong == []


def test_every_context_is_one_that_the_program_asks_for() -> None:
    """`self.tr` asks by the class of its object, whatever lupdate has made of the place where it stands."""
    asked = {translate.CONTEXT}
    for path in (Path(__file__).parents[3] / "studio" / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                asked.add(node.name)
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                if name == "translate" and isinstance(node.args[0], ast.Constant):
                    asked.add(str(node.args[0].value))
                elif name == "tr" and isinstance(node.func, ast.Attribute):
                    of = node.func.value
                    assert isinstance(of, ast.Name), f"{path.name}:{node.lineno}"
                    assert of.id == "self", f"{path.name}:{node.lineno} asks in the name of {of.id}"
    kept = {context for context, _, _, _ in messages(make_translations.FOLDER / "studio_de.ts")}
    assert kept - asked == set()


def _has_places(form: str, source: str) -> bool:
    """Tell whether a translation has what is put into it; one of exactly one may do without its number."""
    places = sorted(_PLACE.findall(form))
    wanted = [sorted(_PLACE.findall(part)) for part in source.split("|")]
    return places in wanted or places == [place for place in wanted[-1] if place not in _NUMBERS]


@pytest.mark.parametrize("code", ["en", *CODES])
def test_the_packed_file_is_that_of_the_text(code: str, tmp_path: Path) -> None:
    source = make_translations.FOLDER / f"studio_{code}.ts"
    copy = tmp_path / source.name
    copy.write_bytes(source.read_bytes())
    make_translations.pack(copy)
    assert copy.with_suffix(".qm").read_bytes() == source.with_suffix(".qm").read_bytes()


def test_no_word_gets_past_lupdate() -> None:
    """It finds literal texts only; messages are collected by a script of its own."""
    folder = Path(translation.__file__).parents[1]
    missed: list[str] = []
    seen = 0
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            place = {"tr": 0, "translate": 1}.get(node.func.attr)
            if place is None or len(node.args) <= place or ast.unparse(node.func.value) == "painter":
                continue
            text = node.args[place]
            seen += 1
            if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                missed.append(f"{path.name}: {ast.unparse(node)}")
    assert seen > 300
    assert [each for each in missed if not each.startswith("translate.py: ")] == []


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    before, known = QLocale(), set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "1 photo", "2,481 photos"),
        ("de", "1 Foto", "2.481 Fotos"),
        ("fr", "1 photo", "2\u202f481 photos"),
        ("es", "1 foto", "2481 fotos"),
    ],
)
def test_plural_forms_are_right(spoken: QApplication, code: str, one: str, many: str) -> None:
    assert translation.install(spoken, code) == code
    assert numbers.counted_photos(1) == one
    assert numbers.counted_photos(2481).replace("\u00a0", "\u202f") == many


@pytest.mark.parametrize(
    ("wanted", "system", "code"),
    [
        ("fr", ["de-DE"], "fr"),
        ("", ["de-AT", "en-GB"], "de"),
        ("", ["zh-Hans-CN"], "zh_CN"),
        ("", ["zh-Hant-TW", "ja-JP"], "ja"),
        ("", ["sv-SE"], "en"),
        ("xx", ["es-MX"], "es"),
        ("", [], "en"),
    ],
)
def test_the_language_is_that_of_the_system_unless_chosen(wanted: str, system: list[str], code: str) -> None:
    assert translation.choose_language(wanted, system) == code


def test_qt_s_own_words_are_translated_too(spoken: QApplication) -> None:
    translation.install(spoken, "de")
    assert spoken.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert resource_path("translations", "studio_de.qm").is_file()


@pytest.mark.parametrize("code", ["de", "fr", "es"])
def test_the_window_is_never_smaller_than_what_is_in_it(
    qtbot: QtBot, spoken: QApplication, store: QSettings, tmp_path: Path, code: str
) -> None:
    translation.install(spoken, code)
    window = open_window(qtbot, store, tmp_path / "out", language=code)
    window.resize(100, 100)
    needed = window.minimumSizeHint().width()
    assert needed > 100, "else this would show nothing"
    assert window.width() >= needed
    assert needed <= 1024, "it fits the smallest screen"


def test_words_stay_when_their_file_is_replaced_meanwhile(tmp_path: Path) -> None:
    """As an update in place does; a file that Qt has mapped into memory would end the program with a bus error."""
    path = tmp_path / "studio_de.qm"
    shutil.copy(resource_path("translations", path.name), path)
    script = f"""
import os
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from studio.gui.i18n import translation
translation.resource_path = lambda *_: Path({str(tmp_path)!r})
app = QCoreApplication([])
translation.install(app, "de")
os.truncate({str(path)!r}, 0)
print(QCoreApplication.translate("Window", "The delivery is paused"))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert done.stdout.strip() == "Die Lieferung ist angehalten"
