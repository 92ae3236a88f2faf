"""Odd things in a source and odd destinations: each has its sentence, and all else is delivered."""

import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.batch.work import files_below
from tests.command import Answer, command, isolate, put_photos, start, studio
from tests.end2end.small_disk import is_possible, small_disk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="odd things of POSIX")


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    return isolate(monkeypatch, tmp_path / "home")


def run(folder: Path, *words: object) -> Answer:
    return studio("run", folder / "photos", "--to", folder / "out", "--long-edge", "40", "--json", *words)


def errors(answer: Answer) -> dict[str, str]:
    """Return what is said of each photo that was not done, by name."""
    found = [event for event in answer.events if event["event"] == "finished_job" and event["status"] != "done"]
    return {Path(event["source"]).name: " ".join(event["errors"]) for event in found}


def test_what_is_no_photo_has_its_sentence_and_the_rest_is_delivered(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    put_photos(photos, ["good.jpg", "deep/good.jpg", f"{'long' * 60}.jpg"])
    (photos / "empty.jpg").write_bytes(b"")
    (photos / "zeros.jpg").write_bytes(bytes(10_000_000))
    os.mkfifo(photos / "pipe.jpg")
    (photos / "circle").symlink_to(photos, target_is_directory=True)
    (photos / "itself.jpg").symlink_to(photos / "itself.jpg")
    (photos / "dangling.jpg").symlink_to(photos / "nowhere.jpg")
    folder = photos
    for _ in range(12):
        folder = folder / ("a very long name of a folder " * 5)
    put_photos(folder, ["far.jpg"])
    answer = run(tmp_path, "--workers", "1", "--time-limit", "20")
    assert answer.code == 1
    said = errors(answer)
    assert {"empty.jpg", "zeros.jpg", "pipe.jpg"} <= said.keys() <= {
        "empty.jpg", "zeros.jpg", "pipe.jpg", "itself.jpg", "dangling.jpg"
    }  # fmt: skip
    assert all(text.endswith(".") and "Error" not in text and "Errno" not in text for text in said.values()), said
    assert "empty" in said["empty.jpg"]
    assert said["pipe.jpg"] == "It is a pipe or a device, not a photo."
    names = [Path(name).name for name in files_below(tmp_path / "out")]
    assert sorted(names) == sorted(["good.jpg", "good.jpg", f"{'long' * 60}.jpg", "far.jpg"])


@pytest.mark.skipif(not is_possible(), reason="devices and other people are for root of Linux")
def test_a_device_and_a_photo_that_only_others_may_read(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    put_photos(photos, ["good.jpg", "secret.jpg"])
    os.mknod(photos / "zero.jpg", stat.S_IFCHR | 0o666, os.makedev(1, 5))
    (photos / "secret.jpg").chmod(0)
    words = command("run", photos, "--to", tmp_path / "out", "--long-edge", "40", "--json", "--workers", "1")
    rights = "-dac_override,-dac_read_search"
    without = ["setpriv", "--bounding-set", rights, "--inh-caps", rights]  # what lets root read everything
    done = subprocess.run([*without, *words], capture_output=True, text=True, check=False, timeout=60)
    said = errors(Answer(done.returncode, done.stdout, done.stderr))
    assert said.keys() == {"secret.jpg", "zero.jpg"}, done.stderr
    assert "permission" in said["secret.jpg"].lower()
    assert all("Error" not in text and text.endswith(".") for text in said.values())
    assert list(files_below(tmp_path / "out")) == ["good.jpg"]


@pytest.mark.skipif(not is_possible(), reason="disks are for root of Linux")
def test_a_card_that_can_only_be_read(tmp_path: Path) -> None:
    put_photos(tmp_path / "kept", ["1.jpg", "2.jpg"])
    with small_disk(tmp_path / "photos", 1_000_000) as card:
        shutil.copytree(tmp_path / "kept", card, dirs_exist_ok=True)
        assert subprocess.run(["mount", "-o", "remount,ro", card], check=False).returncode == 0
        assert run(tmp_path, "--workers", "0").code == 0, "as a source it is as good as any"
        onto = studio("run", tmp_path / "kept", "--to", card / "out", "--json", "--workers", "0")
        assert onto.code == 3
        assert "can't be" in onto.err or "Nothing can be written" in onto.err
        assert "Traceback" not in onto.err


def test_a_name_that_is_too_long_for_the_disk(tmp_path: Path) -> None:
    put_photos(tmp_path / "photos", ["a.jpg", f"{'n' * 250}.jpg"])
    answer = run(tmp_path, "--workers", "0", "--name", "{stem}_{stem}_delivered")
    assert "Traceback" not in answer.err
    assert answer.code in (0, 1)
    names = [Path(name).name for name in files_below(tmp_path / "out")]
    assert "a_a_delivered.jpg" in names
    assert len(names) + len(errors(answer)) == 2
    assert all(len(os.fsencode(name)) <= 255 for name in names)


def test_two_programs_into_one_folder(tmp_path: Path) -> None:
    put_photos(tmp_path / "photos", [f"{number:03}.jpg" for number in range(40)], size=(900, 600))
    first = start(
        "run", tmp_path / "photos", "--to", tmp_path / "out", "--workers", "1", "--json", "--time-limit", "100"
    )
    try:
        assert first.stdout is not None
        while b"finished_job" not in first.stdout.readline():
            assert first.poll() is None
        first.send_signal(signal.SIGSTOP)
        second = run(tmp_path, "--workers", "0")
        assert second.code == 3
        assert f"Another Studio (process {first.pid}, since 2" in second.err
        assert "is delivering into" in second.err
        assert not [event for event in second.events if event["event"] == "finished_job"]
        first.send_signal(signal.SIGCONT)
        first.communicate(timeout=60)
        assert first.returncode == 0
    finally:
        first.kill()
        first.communicate()
    assert run(tmp_path, "--workers", "0").code == 0
