"""Names that differ by letters that nobody sees: two files on every disk, and none is lost to the other."""

import os
import sys
import unicodedata
from pathlib import Path

import msgspec
import pytest

from studio.batch.files.naming import fold
from studio.batch.run import publisher
from studio.batch.run.publisher import FinishedJob, Publisher
from studio.job import Existing, File, Outcome, Status
from tests.batch.work import make_batch
from tests.command import put_photos, studio

INVISIBLE = {
    "variation selector": "\ufe0f",
    "variation selector 17": "\U000e0100",
    "zero-width joiner": "\u200d",
    "zero-width non-joiner": "\u200c",
    "soft hyphen": "\u00ad",
    "grapheme joiner": "\u034f",
    "Hangul filler": "\u3164",
    "Mongolian selector": "\u180b",
    "tag": "\U000e0041",
    "invisible times": "\u2062",
    "Khmer vowel": "\u17b4",
    "shorthand control": "\U0001bca0",
    "musical control": "\U0001d173",
}


@pytest.mark.parametrize("letter", INVISIBLE.values(), ids=INVISIBLE)
def test_two_names_that_look_the_same_are_the_same(letter: str) -> None:
    assert fold(f"IMG{letter}_1.jpg") == fold("img_1.JPG")


def test_every_format_character_that_is_ignorable_is_known() -> None:
    """Of what Python's own tables can tell: format characters, but those that are seen or join numbers."""
    seen = {"ARABIC", "SYRIAC", "KAITHI", "INTERLINEAR", "EGYPTIAN"}
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        if unicodedata.category(letter) == "Cf" and unicodedata.name(letter, "").split(" ")[0] not in seen:
            assert fold(f"a{letter}") == "a", hex(code)


@pytest.mark.parametrize("letter", ["\ufe0f", "\u200d", "\u00ad"])
def test_a_delivery_names_both(tmp_path: Path, letter: str) -> None:
    put_photos(tmp_path / "photos", ["IMG.jpg", f"IMG{letter}.jpg"])
    assert studio("run", tmp_path / "photos", "--to", tmp_path / "to", "--workers", "0").code == 0
    names = [path.name for path in (tmp_path / "to").iterdir()]
    assert len({fold(name) for name in names}) == 2, names


@pytest.mark.parametrize("existing", [Existing.REPLACE, Existing.NUMBER, Existing.SKIP])
def test_a_disk_that_takes_two_names_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, existing: Existing
) -> None:
    """Whatever a disk takes for the same: what this run has published stays."""
    batch = make_batch(tmp_path, "one", "two", existing=existing)
    jobs = list(batch.jobs)
    second = jobs[1].targets[0]
    assert second is not None
    first = jobs[0].targets[0]
    assert first is not None
    first.parent.mkdir(parents=True)

    def on_this_disk(path: Path) -> Path:
        return first if path == second else path

    # Each look at the second name finds the first file, as a disk that folds names in a way of its own shows it.
    for name in ("lstat", "stat", "exists"):
        real = getattr(Path, name)
        monkeypatch.setattr(Path, name, lambda self, real=real, **options: real(on_this_disk(self), **options))

    def by_name(name: str) -> str:
        return str(first if name == str(second) else first.name if name == second.name else name)

    link, replace, lstat = os.link, os.replace, os.lstat
    monkeypatch.setattr(os, "link", lambda part, target, **options: link(part, by_name(target), **options))
    monkeypatch.setattr(os, "replace", lambda part, target, **options: replace(part, by_name(target), **options))
    monkeypatch.setattr(os, "lstat", lambda path, **options: lstat(by_name(str(path)), **options))
    paper = Publisher(batch, "abcd1234", {})
    items: list[FinishedJob] = []
    for job, content in zip(jobs, ("first", "second"), strict=True):
        (part,) = paper.parts(job)
        (target,) = job.targets
        assert part is not None and target is not None
        part.write_text(content)
        file = File(export=0, path=target, bytes=len(content), width=1, height=1, sha256=content)
        items.append(FinishedJob(job=job, outcome=Outcome(index=job.index, status=Status.DONE, files=(file,))))
        paper.publish(items[-1:])
    assert first.read_text() == "first", "a file of this run was written over by another of this run"
    assert items[0].outcome.status is Status.DONE
    assert items[1].outcome.status is not Status.DONE or items[1].is_renamed
    assert msgspec and publisher
