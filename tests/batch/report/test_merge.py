"""Several runs of a delivery as one: whose file is whose in the end, also in journals of strangers."""

from pathlib import Path

from studio.batch.journal.records import JobRecord, JobState
from studio.batch.report.merge import MergedPhotos, ReportStatus
from studio.job import File, Job, Outcome, Status
from studio.recipe.model import Export

OUT = Path("/out")


def record(source: str, *files: str, state: JobState = JobState.DONE, index: int = 0, export: int = 0) -> JobRecord:
    made = tuple(File(export=export, path=OUT / name, bytes=5, width=1, height=1, sha256="0") for name in files)
    outcome = Outcome(index=index, status=Status(state), files=made)
    job = Job(index=index, source=Path("/in", source), size=9, changed_ns=9, targets=())
    return JobRecord(job=job, state=state, outcome=outcome)


def take(photos: MergedPhotos, *records: JobRecord, exports: int = 1, undone: bool = False) -> None:
    names = tuple(Export(name=str(number)) for number in range(exports))
    photos.take(records, exports=names, destination=OUT, is_undone=undone, kept=frozenset())


def told(photos: MergedPhotos) -> list[tuple[str, ReportStatus, list[str]]]:
    return [
        (Path(photo.source).name, photo.status, [file.path.name for file in outcome.files]) for photo, outcome in photos
    ]


def test_a_photo_has_a_file_for_each_export_and_a_row_in_each_run() -> None:
    """A stranger's journal may say otherwise, to have one photo with more files than can be sorted out."""
    photos = MergedPhotos(OUT)
    take(photos, record("a", *map(str, range(50))), record("a", "other"), exports=2)
    assert told(photos) == [("a", ReportStatus.DONE, ["0", "1"]), ("a", ReportStatus.DONE, ["other"])]


def test_a_file_of_an_unknown_export_keeps_its_number() -> None:
    photos = MergedPhotos(OUT)
    take(photos, record("a", "x", export=7), record("b", "y", export=-3))
    assert photos.exports == ["0", "7", "-3"]


def test_the_last_run_that_made_a_file_has_it() -> None:
    photos = MergedPhotos(OUT)
    take(photos, record("a", "x"), record("b", "y"))
    take(photos, record("c", "x"))
    assert told(photos) == [
        ("a", ReportStatus.REPLACED, []),
        ("b", ReportStatus.DONE, ["y"]),
        ("c", ReportStatus.DONE, ["x"]),
    ]
    take(photos, record("c", "x"), undone=True)
    assert told(photos)[2] == ("c", ReportStatus.UNDONE, [])


def test_what_a_later_run_left_or_failed_is_said_beside_the_file_that_is_there() -> None:
    photos = MergedPhotos(OUT)
    take(photos, record("a", "x"), record("b", "y"))
    take(photos, record("a", state=JobState.FAILED), record("b", state=JobState.CRASHED))
    assert told(photos) == [("a", ReportStatus.FAILED, ["x"]), ("b", ReportStatus.CRASHED, ["y"])]
    take(photos, record("a", state=JobState.SKIPPED))
    assert told(photos)[0] == ("a", ReportStatus.DONE, ["x"])
