"""Part files of one run: which are removed when, and that a second try can't be taken for the first."""

from pathlib import Path

import msgspec
import pytest

from studio.batch.run import publisher
from studio.batch.run.publisher import Publisher
from tests.batch.work import files_below, make_batch


@pytest.fixture
def paper(tmp_path: Path) -> Publisher:
    batch = make_batch(tmp_path, "one", "two", exports=2)
    paper = Publisher(batch, "abcd1234", {})
    for job in batch.jobs:
        for part in paper.parts(job):
            assert part is not None
            part.parent.mkdir(parents=True, exist_ok=True)
            part.write_text("half")
    return paper


def test_a_try_that_failed_is_removed_and_the_next_has_other_names(tmp_path: Path, paper: Publisher) -> None:
    job = make_batch(tmp_path, "one", "two", exports=2).jobs[1]
    before = set(paper.parts(job))
    paper.discard_parts(job)
    assert before.isdisjoint(paper.parts(job))
    for part in paper.parts(job):
        assert part is not None
        part.write_text("the second try")
    paper.tidy()
    assert set(files_below(tmp_path / "out")) == {
        str(Path("export0/.0-0-abcd1234.part")),
        str(Path("export1/.0-1-abcd1234.part")),
        str(Path("export0/.1-0-abcd1234r1.part")),
        str(Path("export1/.1-1-abcd1234r1.part")),
    }


def test_parts_of_exports_that_are_kept_stay(tmp_path: Path, paper: Publisher) -> None:
    job = make_batch(tmp_path, "one", "two", exports=2).jobs[0]
    before = paper.parts(job)
    paper.discard_parts(job, kept=[1])
    paper.tidy()
    assert paper.parts(job) == before
    assert [part.exists() for part in before if part] == [False, True]


def test_a_part_that_is_held_is_removed_later(
    tmp_path: Path, paper: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = make_batch(tmp_path, "one", "two", exports=2).jobs[0]
    parts = [part for part in paper.parts(job) if part]
    paper.discard_parts(job)
    monkeypatch.setattr(publisher, "discard", lambda part: False)
    paper.tidy()
    assert all(part.exists() for part in parts)
    monkeypatch.undo()
    paper.tidy()
    assert not any(part.exists() for part in parts)


def test_a_target_that_is_not_wanted_has_no_part(tmp_path: Path, paper: Publisher) -> None:
    job = make_batch(tmp_path, "one", exports=2).jobs[0]
    assert paper.parts(msgspec.structs.replace(job, targets=(None, job.targets[1])))[0] is None
