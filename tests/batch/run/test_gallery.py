"""Pictures of the gallery come from the same decode as the files: the same ones, and none fails its photo."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from studio.batch.deliverable import make, web_gallery
from studio.batch.journal.reader import JournalReader
from studio.job import Outcome, Status
from studio.message import plain
from tests.command import call, put_photos

Capture = pytest.CaptureFixture[str]

EXPORTS = """version = 1
[[export]]
name = "web"
folder = "web"
resize = { mode = "long-edge", pixels = 1000 }
[[export.watermark]]
text = "{export} {width}"
[[export]]
name = "small"
folder = "small"
resize = { mode = "long-edge", pixels = 120 }
"""


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "client.recipe.toml"
    path.write_text(EXPORTS + "[gallery]\n[zip]\n")
    return path


@pytest.fixture
def card(tmp_path: Path) -> Path:
    put_photos(tmp_path / "card", ["a.jpg", "b/b.jpg"], (240, 160))
    return tmp_path / "card"


def read_all(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(capsys: Capture, card: Path, out: Path, recipe: Path, *more: str) -> Any:
    return call(capsys, "run", card, "--to", out, "--workers", "0", "--recipe", recipe, "--json", *more)


def never(*_: object, **__: object) -> Iterator[Outcome]:
    raise AssertionError("a photo was decoded once more")


def test_no_photo_is_decoded_twice(
    tmp_path: Path, card: Path, recipe: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_gallery, "make_pictures", never)
    answer = run(capsys, card, tmp_path / "out", recipe)
    assert answer.code == 0
    assert [event["photos"] for event in answer.events if event["event"] == "made"] == [4, 2]
    assert len(list((tmp_path / "out" / "gallery" / "pictures").iterdir())) == 4


def test_files_are_as_without_a_gallery_and_pictures_as_made_later(
    tmp_path: Path, card: Path, recipe: Path, capsys: Capture
) -> None:
    out = tmp_path / "out"
    put_photos(card, ["a.jpg"], (1200, 800))  # of two sizes, the smaller scaled from the larger
    assert run(capsys, card, out, recipe).code == 0
    assert len(read_all(out / "gallery" / "pictures")) == 6
    recipe.write_text(EXPORTS)
    assert run(capsys, card, tmp_path / "plain", recipe).code == 0
    assert {name: data for name, data in read_all(out).items() if name.startswith(("web", "small"))} == read_all(
        tmp_path / "plain"
    )
    made = read_all(out / "gallery")
    shutil.rmtree(out / "gallery" / "pictures")
    assert call(capsys, "gallery", out, "--workers", "0").code == 0
    assert read_all(out / "gallery") == made


def test_pictures_stay_when_the_card_is_gone(
    tmp_path: Path, card: Path, recipe: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    assert run(capsys, card, out, recipe).code == 0
    shutil.rmtree(card)
    monkeypatch.setattr(web_gallery, "make_pictures", never)
    made = read_all(out / "gallery")
    assert call(capsys, "gallery", out, "--workers", "0").code == 0
    assert read_all(out / "gallery") == made


def test_a_photo_is_delivered_though_its_pictures_can_not_be(
    tmp_path: Path, card: Path, recipe: Path, capsys: Capture
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "gallery").write_text("a file of mine")
    answer = run(capsys, card, out, recipe)
    assert answer.event("finished")["done"] == 2
    assert answer.code == 3
    assert "gallery" in answer.err
    assert (out / "gallery").read_text() == "a file of mine"


def test_a_photo_that_has_changed_gets_others(tmp_path: Path, card: Path, recipe: Path, capsys: Capture) -> None:
    out = tmp_path / "out"
    assert run(capsys, card, out, recipe).code == 0
    before = set(read_all(out / "gallery" / "pictures"))
    put_photos(card, ["z.jpg", "b/b.jpg", "a.jpg"], (240, 160))
    (card / "z.jpg").unlink()
    assert run(capsys, card, out, recipe).code == 0
    after = set(read_all(out / "gallery" / "pictures"))
    assert len(after) == 4
    assert len(after & before) == 2


def test_part_files_of_a_killed_run_go(tmp_path: Path, card: Path, recipe: Path, capsys: Capture) -> None:
    out = tmp_path / "out"
    journal = Path(run(capsys, card, out, recipe).event("finished")["journal"])
    with JournalReader.open(journal) as opened:
        (nonce,) = opened.nonces()
    parts = [out / "gallery" / "pictures" / f".0-2-{each}.part" for each in (nonce, "ffffffff")]
    for part in parts:
        part.touch()
    assert call(capsys, "resume", journal).code == 0
    assert [part.exists() for part in parts] == [False, True]


def test_undo_takes_the_pictures_of_a_run_that_was_never_finished(
    tmp_path: Path, card: Path, recipe: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    out = tmp_path / "out"
    with monkeypatch.context() as broken:
        broken.setattr("studio.cli.delivery.make_after_run", lambda *_: True)
        assert run(capsys, card, out, recipe).code == 0
    assert len(list((out / "gallery" / "pictures").iterdir())) == 4
    assert call(capsys, "undo", out, "--yes").code == 0
    assert not out.exists()


def test_alike_photos_share_pictures_and_are_missed_together(
    tmp_path: Path, card: Path, recipe: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe.write_text(EXPORTS.replace("{export} {width}", "mine") + "[gallery]\n")
    shutil.copy2(card / "a.jpg", card / "alike.jpg")
    out = tmp_path / "out"
    answer = run(capsys, card, out, recipe)
    assert answer.event("made")["photos"] == 3
    assert len(list((out / "gallery" / "pictures").iterdir())) == 4
    shutil.rmtree(out / "gallery")
    inner = web_gallery.make_pictures

    def fail_the_first(*words: Any, **options: Any) -> Iterator[Outcome]:
        for outcome in inner(*words, **options):
            if outcome.index:
                yield outcome
            else:
                yield structs.replace(outcome, status=Status.FAILED, files=(), errors=(plain("no luck"),))

    monkeypatch.setattr(web_gallery, "make_pictures", fail_the_first)
    answer = call(capsys, "gallery", out, "--workers", "0", "--json")
    assert answer.code == 1
    assert answer.event("made")["missing"] == 2
    assert (out / "gallery" / "index.html").read_text().count('class="photo"') == 1


def test_the_journals_are_read_once(
    tmp_path: Path, card: Path, recipe: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    inner = make.read_delivery
    monkeypatch.setattr(make, "read_delivery", lambda journal: read.append(journal) or inner(journal))
    recipe.write_text(EXPORTS + '[gallery]\ndownload = "web"\n[zip]\n')
    assert run(capsys, card, tmp_path / "out", recipe).code == 0
    assert len(read) == 1
    assert 'href="../out.zip"' in (tmp_path / "out" / "gallery" / "index.html").read_text()
