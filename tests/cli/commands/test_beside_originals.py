"""`--existing replace` in folders of photos: nothing is replaced there but what Studio made and nobody changed."""

from pathlib import Path

import pytest
from PIL import Image

from studio.batch.executor.inline import InlineExecutor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.run.run import Control, run
from studio.job import Existing, Status
from tests.command import call, isolate, put_photos
from tests.tree import put, recipe

WHY = "in a folder of photos nothing else is replaced"


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two originals, of which only the first is given."""
    isolate(monkeypatch, tmp_path / "user")
    put_photos(tmp_path / "photos", ["1.jpg", "2.jpg"])
    return tmp_path / "photos"


def replace(capsys: pytest.CaptureFixture[str], source: Path, to: Path, name: str = "2") -> tuple[int, str]:
    answer = call(capsys, "run", source, "--to", to, "--name", name, "--existing", "replace", "--workers", 0)
    return answer.code, answer.err


def test_an_original_beside_the_delivery_stays(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (photos / "2.jpg").read_bytes()
    code, said = replace(capsys, photos / "1.jpg", photos)
    assert (code, (photos / "2.jpg").read_bytes()) == (1, before)
    assert WHY in said


def test_so_does_one_in_a_folder_that_was_reached_by_a_link(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (photos / "2.jpg").read_bytes()
    link = photos.with_name("link")
    link.symlink_to(photos, target_is_directory=True)
    for source, to in ((photos / "1.jpg", link), (link / "1.jpg", photos)):
        code, said = replace(capsys, source, to)
        assert (code, (photos / "2.jpg").read_bytes()) == (1, before)
        assert WHY in said


def test_so_does_one_in_a_folder_around_or_inside_the_sources(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inside, around = put_photos(photos / "web", ["2.jpg"]) + put_photos(photos.parent, ["2.jpg"])
    before = inside.read_bytes(), around.read_bytes()
    assert replace(capsys, photos, photos / "web", "{stem}")[0] == 1
    assert replace(capsys, photos, photos.parent, "{stem}")[0] == 1
    assert (inside.read_bytes(), around.read_bytes()) == before


def test_what_studio_made_there_is_replaced(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert replace(capsys, photos / "1.jpg", photos, "small")[0] == 0
    made = photos / "small.jpg"
    made_at = made.stat().st_mtime_ns
    assert replace(capsys, photos / "1.jpg", photos, "small")[0] == 0
    assert made.stat().st_mtime_ns > made_at


def test_unless_it_was_changed_since_or_another_lies_in_its_place(
    photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    replace(capsys, photos / "1.jpg", photos, "small")
    made = photos / "small.jpg"
    whole = made.read_bytes()
    for data in (whole[:-1] + b"\0", (photos / "2.jpg").read_bytes()):
        made.write_bytes(data)
        code, said = replace(capsys, photos / "1.jpg", photos, "small")
        assert (code, made.read_bytes()) == (1, data)
        assert WHY in said


def test_other_folders_are_as_the_user_asked(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (other,) = put_photos(photos.parent / "out", ["2.jpg"], size=(90, 30))
    before = other.read_bytes()
    assert replace(capsys, photos / "1.jpg", photos.parent / "out")[0] == 0
    assert other.read_bytes() != before


def test_an_original_that_appears_while_the_run_is_on_stays(photos: Path) -> None:
    batch = plan(recipe(), [photos], photos / "new", existing=Existing.REPLACE)
    put(photos / "new", "1.jpg", data=b"an original")
    with JournalWriter.create(batch) as journal:
        outcomes = list(run(batch, InlineExecutor(), journal, Control()))
    assert [outcome.status for outcome in outcomes] == [Status.FAILED, Status.DONE]
    assert WHY in str(outcomes[0].errors[0])
    assert (photos / "new" / "1.jpg").read_bytes() == b"an original"


def test_a_name_of_another_case_is_known_by_what_is_in_it(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Disks that care for no case have one file under both names; this one has what Studio made, then an original."""
    replace(capsys, photos / "1.jpg", photos, "small")
    other = (photos / "small.jpg").rename(photos / "SMALL.jpg")
    assert replace(capsys, photos / "1.jpg", photos, "SMALL")[0] == 0
    original = (photos / "2.jpg").read_bytes()
    other.write_bytes(original)
    assert replace(capsys, photos / "1.jpg", photos, "SMALL")[0] == 1
    assert other.read_bytes() == original


def test_originals_of_earlier_deliveries_stay(photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Their folder is neither given this time nor beside what is, and Studio has taken photos from it before."""
    (other,) = put_photos(tmp_path / "card", ["2.jpg"], size=(90, 30))
    assert call(capsys, "run", photos, "--to", tmp_path / "out", "--workers", 0).code == 0
    before = (photos / "2.jpg").read_bytes()
    code, said = replace(capsys, other, photos)
    assert (code, (photos / "2.jpg").read_bytes()) == (1, before)
    assert WHY in said


def test_a_delivery_that_was_delivered_from_is_replaced(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run_on(source: str, to: str, edge: int) -> int:
        words = ("--to", tmp_path / to, "--long-edge", edge, "--existing", "replace", "--workers", 0)
        return call(capsys, "run", tmp_path / source, *words).code

    assert (run_on("photos", "large", 50), run_on("large", "small", 20), run_on("photos", "large", 40)) == (0, 0, 0)
    with Image.open(tmp_path / "large" / "1.jpg") as made:
        assert max(made.size) == 40
