"""`gallery`: a page that opens by double-click, in a real browser; recorded, undone and remade like every file."""

import json
import random
import re
import shutil
import signal
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from studio.batch.deliverable import web_gallery
from studio.byte_size import english_size
from studio.paths import resource_path
from tests.chromium import Chromium, open_chromium
from tests.command import call, put_photos, start

Capture = pytest.CaptureFixture[str]

RECIPE = """version = 1
[[export]]
name = "web"
folder = "web"
resize = { mode = "long-edge", pixels = 1000 }
metadata = { keep = "all", gps = false, serials = false }
[gallery]
title = "Anna & René <script>alert(1)</script>"
"""


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "client.recipe.toml"
    path.write_text(RECIPE)
    return path


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Two folders of photos; one has a name that would be markup."""
    folder = tmp_path / "card"
    put_photos(folder, ["church/a.jpg", "church/Zoë 👰.jpg"], (1200, 800))
    put_photos(folder, ["party/c.jpg"], (800, 1200))
    if sys.platform != "win32":
        (folder / "church" / "a.jpg").rename(folder / "church" / "a\"'><img src=x onerror=alert(1)>.jpg")
    return folder


@pytest.fixture
def out(tmp_path: Path, card: Path, recipe: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the photos were delivered to, with a gallery; the trash is in the user's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    answer = call(capsys, "run", card, "--to", tmp_path / "out", "--workers", "0", "--recipe", recipe, "--json")
    assert answer.code == 0
    assert answer.event("made")["deliverable"] == "gallery"
    return tmp_path / "out"


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def links(page: str) -> set[str]:
    """Return what a page names: sources, sets of sources and links, without their anchors."""
    found = set(re.findall(r'(?:src|href)="([^"#]+)"', page))
    for group in re.findall(r'srcset="([^"]+)"', page):
        found.update(each.split()[0] for each in group.split(", "))
    return {unquote(each) for each in found if each != "data:,"}


def test_the_page_is_valid_and_names_only_what_is_in_its_folder(out: Path) -> None:
    page = (out / "gallery" / "index.html").read_text(encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        html5lib = pytest.importorskip("html5lib")
        tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert len(list(tree.iter("img"))) == 4  # the cover, and three photos
    assert len(list(tree.iter("script"))) == 3
    assert tree.find(".//title").text == "Anna & René <script>alert(1)</script>"
    assert not [each for each in tree.iter() if any(name.startswith("on") for name in each.attrib)]
    found = links(page)
    assert found
    assert all((out / "gallery" / name).is_file() for name in found)
    assert not [name for name in found if ":" in name or name.startswith(("/", ".."))]


def test_pictures_come_in_two_formats_and_no_larger_than_delivered(out: Path) -> None:
    from PIL import Image

    sizes: dict[str, set[int]] = {}
    for path in (out / "gallery" / "pictures").iterdir():
        with Image.open(path) as picture:
            sizes.setdefault(picture.format or "", set()).add(max(picture.size))
    assert sizes == {"JPEG": {800, 1000}, "AVIF": {800, 1000}}


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
def test_no_place_is_in_a_picture_unless_the_export_keeps_it(
    tmp_path: Path, card: Path, recipe: Path, capsys: Capture
) -> None:
    import subprocess

    photo = card / "party" / "c.jpg"
    words = ["-overwrite_original", "-GPSLatitude=50", "-GPSLatitudeRef=N", "-SerialNumber=12345", "-Artist=Me"]
    subprocess.run(["exiftool", "-q", *words, photo], check=True)

    def tags(folder: str) -> str:
        answer = call(capsys, "run", card, "--to", tmp_path / folder, "--workers", "0", "--recipe", recipe)
        assert answer.code == 0
        told = [
            "exiftool",
            "-r",
            "-GPSLatitude",
            "-SerialNumber",
            "-Artist",
            tmp_path / folder / "gallery" / "pictures",
        ]
        return subprocess.run(told, capture_output=True, text=True, check=False).stdout

    without = tags("without")
    assert "Artist" in without and "GPS" not in without and "12345" not in without
    recipe.write_text(RECIPE.replace("gps = false, serials = false", "gps = true, serials = true"))
    kept = tags("kept")
    assert "GPS" in kept and "12345" in kept


def test_only_what_has_changed_is_made_again(out: Path, card: Path, recipe: Path, capsys: Capture) -> None:
    before = {path: path.stat().st_mtime_ns for path in (out / "gallery").rglob("*") if path.is_file()}
    again = call(capsys, "gallery", out, "--json").event("made")
    assert again["unchanged"]
    put_photos(card, ["party/new.jpg"], (900, 600))
    run = ["run", card, "--to", out, "--workers", "0", "--recipe", recipe, "--json"]
    more = call(capsys, *run).event("made")
    assert (more["photos"], more["unchanged"]) == (4, False)
    after = {path: path.stat().st_mtime_ns for path in (out / "gallery").rglob("*") if path.is_file()}
    assert {path.name for path, date in after.items() if before.get(path) != date and "pictures" not in path.parts} == {
        "index.html"
    }
    assert all(after[path] == date for path, date in before.items() if path.name != "index.html")
    (out / "web" / "party" / "new.jpg").unlink()
    assert call(capsys, "gallery", out).code == 1
    assert {path for path in (out / "gallery").rglob("*") if path.is_file()} == set(before)


def test_a_newer_look_is_taken_over(
    tmp_path: Path, out: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    resources = tmp_path / "resources"
    shutil.copytree(resource_path("gallery"), resources / "gallery")
    with (resources / "gallery" / "gallery.css").open("a") as style:
        style.write("/* newer */")
    monkeypatch.setattr(web_gallery, "resource_path", lambda *names: resources.joinpath(*names))
    assert not call(capsys, "gallery", out, "--json").event("made")["unchanged"]
    assert (out / "gallery" / "assets" / "gallery.css").read_text().endswith("/* newer */")


def test_a_photo_that_is_gone_is_shown_by_its_delivered_file(out: Path, card: Path, capsys: Capture) -> None:
    shutil.rmtree(card)
    shutil.rmtree(out / "gallery")
    answer = call(capsys, "gallery", out, "--workers", "0", "--json")
    assert (answer.code, answer.event("made")["photos"]) == (0, 3)
    assert len(list((out / "gallery" / "pictures").iterdir())) == 12


def test_its_size_is_that_of_all_its_files(out: Path, capsys: Capture) -> None:
    size = english_size(sum((out / "gallery" / name).stat().st_size for name in names(out / "gallery")))
    assert f"index.html: 3 files, {size}, up to date" in call(capsys, "gallery", out).err
    shutil.rmtree(out / "gallery" / "pictures")
    assert f"3 files, {size}" in call(capsys, "gallery", out, "--workers", "0").err


def test_undo_takes_it_and_the_report_names_it(out: Path, capsys: Capture) -> None:
    assert any(
        "index.html" in made["file"] for made in json.loads(call(capsys, "report", out, "--json").out)["deliverables"]
    )
    assert call(capsys, "undo", out, "--yes").code == 0
    assert not out.exists()


def test_files_of_the_delivery_can_be_downloaded(tmp_path: Path, card: Path, recipe: Path, capsys: Capture) -> None:
    recipe.write_text(RECIPE + 'download = "web"\n[zip]\n')
    out = tmp_path / "out"
    assert call(capsys, "run", card, "--to", out, "--workers", "0", "--recipe", recipe).code == 0
    page = (out / "gallery" / "index.html").read_text(encoding="utf-8")
    copies = names(out / "gallery" / "download")
    assert copies == names(out)[-3:] or len(copies) == 3
    assert all((out / "gallery" / "download" / name).read_bytes() == (out / name).read_bytes() for name in copies)
    assert "../out.zip" in links(page)
    assert 'class="get" href="download/web/' in page


def test_nothing_of_others_is_replaced(out: Path, capsys: Capture) -> None:
    (out / "gallery" / "index.html").write_text("mine")
    answer = call(capsys, "gallery", out)
    assert answer.code == 3
    assert "is not what Studio made" in answer.err
    assert (out / "gallery" / "index.html").read_text() == "mine"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_kill_at_any_moment_loses_nothing_and_leaves_nothing(
    tmp_path: Path, card: Path, recipe: Path, out: Path, capsys: Capture
) -> None:
    expected = names(out)
    rng = random.Random(3)
    killed = 0
    for number in range(10):
        if number % 3 != 2:
            assert call(capsys, "report", out).code == 0
            for path in (out / "gallery" / "pictures").iterdir():
                path.unlink()
        with start("gallery", out, "--workers", "1") as process:
            until = time.monotonic() + 60
            while process.poll() is None and time.monotonic() < until:
                time.sleep(rng.uniform(0.001, 0.02))
                if any((out / "gallery").rglob(".*.part")) and rng.random() < 0.1:
                    break
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                killed += 1
    assert killed > 3
    answer = call(capsys, "gallery", out, "--json")
    assert (answer.code, answer.event("made")["photos"]) == (0, 3)
    assert names(out) == expected


@pytest.fixture
def large(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A gallery of 500 photos."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = tmp_path / "many"
    for chapter in ("church", "party"):
        put_photos(folder, [f"{chapter}/{number:03}.jpg" for number in range(250)])
    recipe = tmp_path / "many.recipe.toml"
    recipe.write_text('version = 1\n[[export]]\nname = "web"\nfolder = "web"\n[gallery]\ntitle = "Many"\n')
    answer = call(capsys, "run", folder, "--to", tmp_path / "out", "--recipe", recipe)
    assert answer.code == 0
    return tmp_path / "out"


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Chromium]:
    with open_chromium(tmp_path / "profile", tmp_path / "downloads") as found:
        yield found


def wait(condition: Any, seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not come"
        time.sleep(0.05)


def is_closed(browser: Chromium) -> bool:
    """Press Escape, which the full view does not hear while it opens, and tell whether it has closed."""
    browser.press("Escape")
    return not browser.script("return !!document.querySelector('.pswp--open')")


@pytest.mark.slow
def test_on_paper_there_are_photos_and_captions_and_nothing_to_press(out: Path, browser: Chromium) -> None:
    browser.get((out / "gallery" / "index.html").as_uri())
    shown = "return getComputedStyle(document.querySelector('%s')).display != 'none'"
    assert [browser.script(shown % name) for name in (".bar", ".heart", ".photo img")] == [True, True, True]
    browser.print_media()
    assert [browser.script(shown % name) for name in (".bar", ".heart", ".skip")] == [False, False, False]
    assert [browser.script(shown % name) for name in (".photo img", ".caption", "h1")] == [True, True, True]


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_a_client_chooses_seven_of_five_hundred(
    tmp_path: Path, large: Path, browser: Chromium, capsys: Capture
) -> None:
    page = large / "gallery" / "index.html"
    script = browser.script
    browser.requests()
    browser.get(page.as_uri())
    shown = script(
        "const first = performance.getEntriesByName('first-contentful-paint')[0];"
        "return first ? first.startTime : performance.now()"
    )
    assert shown < 1000
    assert script("return document.querySelectorAll('.photo').length") == 500
    loaded = "return [...document.querySelectorAll('.photo img')].filter(each => each.naturalWidth).length"
    wait(lambda: script(loaded) >= 8)
    assert script(loaded) < 450  # the others wait until they are scrolled to
    before = script("return document.body.scrollHeight")
    script("window.scrollTo({top: document.body.scrollHeight, behavior: 'instant'})")
    assert script("return document.body.scrollHeight") == before  # nothing jumps
    wait(lambda: script("return [...document.querySelectorAll('.photo img')].at(-1).naturalWidth") > 0)
    script("window.scrollTo({top: 0, behavior: 'instant'})")
    # The keys: open the first photo, go on three times, choose, close.
    script("document.querySelector('a.open').focus(); document.querySelector('a.open').click()")
    wait(lambda: script("return !!document.querySelector('.pswp--open.pswp--ui-visible')"))
    wait(lambda: script("return !!document.querySelector('.pswp__counter')"))
    for number in ("2", "3", "4"):
        time.sleep(0.5)  # the picture moves into the view
        browser.press("ArrowRight")
        wait(lambda now=number: script("return document.querySelector('.pswp__counter').textContent").startswith(now))
    browser.press("c")
    wait(lambda: script("return document.getElementById('count').textContent") == "1")
    wait(lambda: is_closed(browser))
    for number in (10, 20, 30, 260, 270, 281):
        script(f"document.querySelectorAll('.heart')[{number}].click()")
    assert script("return document.getElementById('count').textContent") == "7"
    assert script("return decodeURIComponent(document.getElementById('mail').href)").count(".jpg") == 7
    browser.get(page.as_uri())  # the choice stays
    assert script("return document.getElementById('count').textContent") == "7"
    script("document.getElementById('filter').click(); document.querySelector('.chosen a.open').click()")
    counter = "return document.querySelector('.pswp--open .pswp__counter')?.textContent ?? ''"
    wait(lambda: script(counter))
    assert script(counter).replace(" ", "") == "1/7"  # the full view goes through these alone
    wait(lambda: script("return !!document.querySelector('.pswp--open.pswp--ui-visible')"))
    wait(lambda: is_closed(browser))
    script("document.getElementById('save').click()")
    choice = tmp_path / "downloads" / "choice.csv"
    wait(choice.exists)
    assert browser.complaints() == []
    folder = page.parent.as_uri()
    asked = [url for url in browser.requests() if not url.startswith(("chrome://", "data:", "blob:"))]
    assert asked
    assert [url for url in asked if not url.startswith(folder)] == []
    plan = ["run", tmp_path / "many", "--to", tmp_path / "album", "--only", choice, "--workers", "0", "--json"]
    chosen = call(capsys, *plan)
    assert chosen.code == 0
    assert chosen.event("planned")["photos"] == 7
