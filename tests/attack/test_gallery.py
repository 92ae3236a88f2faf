"""A gallery and a contact sheet of what strangers have named, and of what has changed its place since the delivery."""

import os
import re
import shutil
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from studio.batch.plan.choice import _APOSTROPHE  # pyright: ignore[reportPrivateUsage]
from tests.command import ROOT, call, put_photos

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="names and links that Windows has not")

Capture = pytest.CaptureFixture[str]

EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\" onload=\"alert(1)' x='javascript:alert(1)"
"""For element, attribute and script; with / in it, so not for names of files."""
NAMES = (
    '"><svg onload=alert(1)>.jpg',
    "' autofocus onfocus=alert(1) '.jpg",
    "javascript:alert(1).jpg",
    "data:text;html,x.jpg",
    "&lt;b&gt; {{ 7*7 }} {% raw %}.jpg",
    "=HYPERLINK(1).jpg",
    "a\r\nSet-Cookie: x.jpg",
    "\u202egpj.jpg",
    os.fsdecode(b"\xff\xfe.jpg"),
)

RECIPE = """version = 1
[[export]]
name = "web"
resize = { mode = "long-edge", pixels = 40 }
metadata = { keep = "all" }
[gallery]
title = '''EVIL'''
credit = '''EVIL'''
caption = "{creator} {title} {file} {folder}"
download = "web"
mail = "a*onload=x@b.example"
[zip]
"""


@pytest.fixture
def card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "card"


def deliver(tmp_path: Path, capsys: Capture, card: Path, text: str = RECIPE) -> Path:
    recipe = tmp_path / "x.recipe.toml"
    recipe.write_text(text.replace("EVIL", EVIL), encoding="utf-8")
    answer = call(capsys, "run", card, "--to", tmp_path / "to", "--recipe", recipe, "--workers", "0")
    assert answer.code in (0, 1), answer.err
    return tmp_path / "to" / "gallery"


class Page(HTMLParser):
    """Every element of a page with its attributes, and all that is text."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.elements: list[tuple[str, list[tuple[str, str]]]] = []
        self.text = ""
        self.feed((folder / "index.html").read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, [(name, value or "") for name, value in attrs]))

    def handle_data(self, data: str) -> None:
        self.text += data

    def check(self) -> None:
        """Assert that it runs nothing but its own scripts and names nothing but what lies in its folder, or beside."""
        allowed = {
            "html",
            "head",
            "body",
            "meta",
            "title",
            "link",
            "script",
            "a",
            "header",
            "img",
            "div",
            "h1",
            "h2",
            "p",
        }
        allowed |= {"nav", "ul", "li", "small", "span", "button", "main", "section", "picture", "source", "footer"}
        allowed |= {"svg", "path"}
        for tag, attributes in self.elements:
            assert tag in allowed, tag
            assert tag != "script" or ("type", "application/json") in attributes or attributes[0][1][:7] == "assets/"
            for name, value in attributes:
                assert not name.startswith("on") and name not in ("autofocus", "srcdoc", "formaction"), (tag, name)
                if name in ("href", "src"):
                    assert ":" not in value or value == "data:,", value
                    assert not value.startswith("//"), value
                if name == "style":
                    assert value.startswith("--ratio: ") and ";" not in value, value


def test_names_and_texts_are_only_texts(tmp_path: Path, card: Path, capsys: Capture) -> None:
    folder = card / EVIL.replace("/", "\u2044")
    put_photos(folder, ["x.jpg"], (80, 60))
    exif = Image.Exif()
    exif[315], exif[270] = EVIL, EVIL
    for at, name in enumerate(NAMES):
        Image.new("RGB", (80, 60), (at, 9 * at, 40)).save(folder / "x.png", exif=exif)
        with Image.open(folder / "x.png") as picture:
            picture.convert("RGB").save(tmp_path / "x.jpg", exif=exif)
        (tmp_path / "x.jpg").rename(folder / name)
    (folder / "x.png").unlink()
    gallery = deliver(tmp_path, capsys, card)
    page = Page(gallery)
    page.check()
    assert sum(("class", "photo") in attributes for _, attributes in page.elements) == len(NAMES) + 1
    assert "onerror=alert(1)" in page.text, "nothing hostile is in the page"


def test_an_archive_whose_name_is_no_text(tmp_path: Path, card: Path, capsys: Capture) -> None:
    put_photos(card, ["a.jpg"])
    gallery = deliver(tmp_path, capsys, card)
    for name in (b"\xff.zip", b"javascript:x.zip", b'a"onclick=x.zip'):
        assert call(capsys, "zip", tmp_path / "to", "--to", tmp_path / "to" / os.fsdecode(name)).code == 0
    answer = call(capsys, "gallery", tmp_path / "to", "--workers", "0")
    assert answer.code == 0, answer.err
    Page(gallery).check()


@pytest.mark.timeout(30)
def test_a_file_of_the_gallery_that_became_a_device(tmp_path: Path, card: Path, capsys: Capture) -> None:
    """A link as long as the file was, and of its date, looked like the file, and was read to its end."""
    put_photos(card, ["a.jpg"])
    gallery = deliver(tmp_path, capsys, card)
    for path in sorted(gallery.rglob("*.*")):
        status = path.lstat()
        if not 20 < status.st_size < 4_000:
            continue
        path.unlink()
        path.symlink_to("/dev/" + "/" * (status.st_size - len("/dev/zero")) + "zero")
        assert path.lstat().st_size == status.st_size
        os.utime(path, ns=(status.st_mtime_ns, status.st_mtime_ns), follow_symlinks=False)
    (card / "a.jpg").write_bytes((put_photos(tmp_path, ["b.jpg"], (90, 60))[0]).read_bytes())
    answer = call(capsys, "gallery", tmp_path / "to", "--workers", "0")
    assert answer.code == 3 and "is there already" in answer.err, answer


@pytest.mark.parametrize("swapped", ["photo", "folder"])
def test_a_photo_that_became_a_link(tmp_path: Path, card: Path, capsys: Capture, swapped: str) -> None:
    """Its size and date are those of another picture of the user's, which was then shown in its place."""
    (photo,) = put_photos(card / "day", ["a.jpg"])
    private = tmp_path / "private" / "a.jpg"
    private.parent.mkdir()
    exif = Image.Exif()
    exif[315] = "SECRET"
    Image.new("RGB", (60, 40), "red").save(private, exif=exif)
    length = max(photo.stat().st_size, private.stat().st_size)
    for path in (photo, private):
        with path.open("ab") as file:
            file.write(bytes(length - path.stat().st_size))  # behind the end of the picture
        os.utime(path, ns=(10**18, 10**18))
    gallery = deliver(tmp_path, capsys, card, 'version = 1\n[[export]]\n[gallery]\ncaption = "by {creator}"\n')
    shutil.rmtree(gallery)
    if swapped == "photo":
        photo.unlink()
        photo.symlink_to(private)
    else:
        photo.parent.rename(tmp_path / "away")
        photo.parent.symlink_to(private.parent)
    answer = call(capsys, "gallery", tmp_path / "to", "--workers", "0")
    assert answer.code == 0, answer.err
    pictures = list((gallery / "pictures").iterdir())
    assert pictures
    for picture in pictures:
        with Image.open(picture) as opened:
            red, green, blue = opened.convert("RGB").resize((1, 1)).tobytes()
        assert not (red > 200 and green < 60 and blue < 60), "the gallery shows another picture of the user's"
    page = (gallery / "index.html").read_text()
    assert "by " in page and "SECRET" not in page


def test_a_choice_is_no_formula_and_comes_back(tmp_path: Path, card: Path, capsys: Capture) -> None:
    """The page puts an apostrophe before what a spreadsheet would compute; it is taken away again."""
    names = ["=1+1.jpg", "-2.jpg", "'=3.jpg", "@4.jpg", "5=6.jpg"]
    put_photos(card, [*names, "other.jpg"])
    rows = [f"'{name}" for name in names[:-1]] + names[-1:]
    (tmp_path / "choice.csv").write_text("file\n" + "".join(f'"{row}"\r\n' for row in rows))
    answer = call(capsys, "plan", card, "--to", tmp_path / "to", "--only", tmp_path / "choice.csv", "--json")
    assert sorted(Path(event["source"]).name for event in answer.events if "source" in event) == sorted(names)
    script = (ROOT / "resources" / "gallery" / "gallery.js").read_text()
    (pattern,) = re.findall(r"/\^(\S+)/\.test\(name\)", script)
    assert pattern in _APOSTROPHE.pattern, "the page and Studio take different names for formulas"


def test_a_choice_that_comes_back_chooses_among_the_photos_alone(tmp_path: Path, card: Path, capsys: Capture) -> None:
    put_photos(card / "day", ["a.jpg", "b.jpg"])
    put_photos(tmp_path / "other", ["c.jpg"])
    rows = ["../other/c.jpg", str(tmp_path / "other" / "c.jpg"), "day/../../other/c.jpg", "*", "?", "=1+1", "day/b.jpg"]
    (tmp_path / "choice.csv").write_text("file\n" + "\n".join(rows))
    answer = call(capsys, "plan", card, "--to", tmp_path / "to", "--only", tmp_path / "choice.csv")
    assert "b.jpg" in answer.out and "c.jpg" not in answer.out and "a.jpg" not in answer.out
