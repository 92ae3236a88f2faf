"""`report` of a folder that was delivered into several times: the whole delivery, or one run of it."""

import csv
import io
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from studio.batch.journal.history import list_runs
from tests.command import Answer, call, put_photos

Capture = pytest.CaptureFixture[str]

FIRST = "3 photos: 3 done, 0 skipped, 0 failed, 0 crashed."


def run(capsys: Capture, photos: Path, out: Path, *words: object) -> Answer:
    return call(capsys, "run", photos, "--to", out, "--workers", "0", "--long-edge", "30", *words)


def read(capsys: Capture, out: Path, *words: object) -> dict[str, Any]:
    return json.loads(call(capsys, "report", out, "--json", *words).out)


def files_of(found: dict[str, Any]) -> list[str]:
    return sorted(Path(file["file"]).name for photo in found["photos"] for file in photo["files"])


@pytest.fixture
def out(tmp_path: Path, photos: Path, capsys: Capture) -> Path:
    """A folder that three photos were delivered to."""
    assert run(capsys, photos, tmp_path / "out").code == 0
    return tmp_path / "out"


def test_a_second_run_that_skips_all_leaves_the_report_as_it_was(photos: Path, out: Path, capsys: Capture) -> None:
    before = read(capsys, out)
    assert run(capsys, photos, out).code == 0
    after = read(capsys, out)
    assert after["photos"] == before["photos"]
    assert after["totals"] == before["totals"]
    assert after["started"] == before["started"]
    assert (len(before["runs"]), len(after["runs"])) == (1, 2)
    said = call(capsys, "report", out).out
    assert said.startswith(FIRST)
    assert "Runs     2; --run N shows one of them" in said
    assert said.count("3 skipped") == 1
    for kind, rows in (("--csv", 3), ("--html", 3)):
        text = call(capsys, "report", out, kind).out
        assert text.count("a.jpg") >= 1
        assert text.count("<img ") == (rows if kind == "--html" else 0)
    page = call(capsys, "report", out, "--html").out
    assert page.count("<li>Run ") == 2
    assert "3 = 3 done + 0 skipped" in page


def test_each_run_can_be_asked_for(photos: Path, out: Path, capsys: Capture) -> None:
    run(capsys, photos, out)
    first, second = list_runs(out)
    assert call(capsys, "report", out, "--run", "1").out.startswith(FIRST)
    for words in ([out, "--run", "2"], [out, "--run", "last"], [second]):
        assert call(capsys, "report", *words).out.startswith("3 photos: 0 done, 3 skipped")
    assert read(capsys, out, "--run", "2")["runs"][0]["run"] == 2
    assert read(capsys, out, "--run", "1")["journal"] == str(first)
    table = list(csv.DictReader(io.StringIO(call(capsys, "report", out, "--csv", "--run", "2").out, newline="")))
    assert [row["status"] for row in table] == ["skipped"] * 3
    for words, says in (
        ([out, "--run", "3"], "--run"),
        ([out, "--run", "0"], "--run"),
        ([out, "--run", "first"], "--run"),
        ([first, "--run", "1"], "a journal is one run"),
    ):
        answer = call(capsys, "report", *words)
        assert answer.code == 2
        assert says in answer.err


def test_later_photos_and_failures_join_the_delivery(tmp_path: Path, photos: Path, out: Path, capsys: Capture) -> None:
    (photos / "junk.jpg").write_bytes(b"no photo at all")
    put_photos(photos, ["x", "x", "x", "new.jpg"][3:])
    assert run(capsys, photos, out).code == 1
    found = read(capsys, out)
    assert [found["totals"][key] for key in ("photos", "done", "failed")] == [5, 4, 1]
    assert files_of(found) == ["a.jpg", "b.jpg", "c.jpg", "new.jpg"]
    put_photos(tmp_path, ["junk.jpg"], (50, 40))
    shutil.move(tmp_path / "junk.jpg", photos / "junk.jpg")
    assert run(capsys, photos, out).code == 0
    found = read(capsys, out)
    assert [found["totals"][key] for key in ("photos", "done", "skipped", "failed")] == [5, 5, 0, 0]
    assert len(found["runs"]) == 3
    assert [photo["photo"] for photo in found["photos"]] == [1, 2, 3, 4, 5]


def test_a_photo_that_was_edited_has_the_numbers_of_its_new_file(photos: Path, out: Path, capsys: Capture) -> None:
    put_photos(photos, ["a.jpg"], (90, 30))
    assert run(capsys, photos, out).code == 0
    found = read(capsys, out)
    (photo,) = [photo for photo in found["photos"] if photo["source"].endswith("a.jpg")]
    (file,) = photo["files"]
    data = (out / "a.jpg").read_bytes()
    assert (file["width"], file["height"], file["bytes"]) == (30, 10, len(data))
    assert photo["source_bytes"] == (photos / "a.jpg").stat().st_size
    assert found["totals"]["bytes"] == sum(path.stat().st_size for path in out.rglob("*.jpg"))
    assert found["totals"]["files"] == 3


def test_a_photo_that_failed_later_keeps_the_file_that_it_has(photos: Path, out: Path, capsys: Capture) -> None:
    whole = (photos / "a.jpg").read_bytes()
    (photos / "a.jpg").write_bytes(whole[:300])
    assert run(capsys, photos, out).code == 1
    found = read(capsys, out)
    assert [found["totals"][key] for key in ("photos", "done", "failed", "files")] == [3, 2, 1, 3]
    assert (out / "a.jpg").is_file()


def test_a_photo_that_was_moved_is_no_second_one(tmp_path: Path, photos: Path, out: Path, capsys: Capture) -> None:
    shutil.move(photos, tmp_path / "moved")
    assert run(capsys, tmp_path / "moved", out).code == 0
    found = read(capsys, out)
    assert found["totals"]["photos"] == 3
    assert {Path(photo["source"]).is_relative_to(tmp_path / "moved") for photo in found["photos"]} == {True}
    assert found["totals"]["done"] == 3


def test_a_file_belongs_to_the_photo_that_it_was_made_of_last(
    tmp_path: Path, photos: Path, out: Path, capsys: Capture
) -> None:
    put_photos(tmp_path / "other", ["x.jpg", "a.jpg"], (30, 30))
    assert run(capsys, tmp_path / "other" / "a.jpg", out, "--existing", "replace").code == 0
    found = read(capsys, out)
    assert found["totals"]["files"] == 3
    assert found["totals"]["replaced"] == 1
    assert sum(found["totals"][key] for key in ("done", "replaced")) == found["totals"]["photos"] == 4
    owners = [photo["source"] for photo in found["photos"] for file in photo["files"] if file["file"].endswith("a.jpg")]
    assert owners == [str(tmp_path / "other" / "a.jpg")]
    assert "1 replaced" in call(capsys, "report", out).out


@pytest.mark.skipif(sys.platform != "linux", reason="looks into the trash as it lies on Linux")
def test_what_was_undone_is_not_delivered(
    tmp_path: Path, photos: Path, out: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from send2trash import plat_other

    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(tmp_path / "home"))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(tmp_path / "home" / "Trash"))
    put_photos(photos, ["new.jpg"], (50, 50))
    assert run(capsys, photos, out).code == 0
    assert call(capsys, "undo", list_runs(out)[1], "--yes").code == 0
    found = read(capsys, out)
    assert files_of(found) == ["a.jpg", "b.jpg", "c.jpg"]
    assert [found["totals"][key] for key in ("photos", "done", "undone")] == [4, 3, 1]
    assert found["undone"] is False
    (out / "b.jpg").write_bytes(b"edited by hand")
    assert call(capsys, "undo", list_runs(out)[0], "--yes").code == 0
    found = read(capsys, out)
    assert files_of(found) == ["b.jpg"], "what was edited stayed where it is"
    assert [found["totals"][key] for key in ("photos", "done", "undone", "files")] == [4, 1, 3, 1]
    assert found["undone"] is True
    assert "3 undone" in call(capsys, "report", out).out
    assert run(capsys, photos, out).code == 0
    found = read(capsys, out)
    assert files_of(found) == ["a.jpg", "b.jpg", "c.jpg", "new.jpg"]
    assert (found["totals"]["photos"], found["totals"]["done"]) == (4, 4)


def test_a_journal_of_another_folder_is_not_part_of_it(
    tmp_path: Path, photos: Path, out: Path, capsys: Capture
) -> None:
    assert run(capsys, photos / "a.jpg", tmp_path / "out" / "more").code == 0
    assert read(capsys, out)["totals"]["photos"] == 3
    assert read(capsys, tmp_path / "out" / "more")["totals"]["photos"] == 1
